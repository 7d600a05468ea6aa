import { isMeasure } from '../../../grammar/measures.ts';
import { scopes } from '../../../grammar/scopes.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead, trim } from '../words/phrase.ts';
import { takesShare } from '../words/words.ts';

const gives = new RegExp(
  `(?:创造|贡献|生产|养活|产出|集聚|承载|占据|吸纳|提供|支撑|完成|实现)(?:出|了)?(${anyOf(scopes('nation', 'home', 'ours', 'world'))})(?:的|约|近|超)*$`,
);
const takes = new RegExp(
  `(?:以|(?<![利使作应费采信])用)(?:占|不到)?(${anyOf(scopes('nation', 'home', 'ours', 'world'))})(?:的|约|近|不到)*$`,
);

/**
 * How much of what a whole has is a part's: `甲区以全市|2%|的土地贡献了全市近|12%|的工业增加值` → 甲区, 工业增加值占全市; null elsewhere.
 */
export function shareOfWhole(scene: Scene): Label | null {
  const { mention, counted, where, joined, said } = scene;
  const next = nextShare(scene);
  if (next !== null) return next;
  if (mention.unit !== '%') return null;
  const ofCounted = shareOfCounted(scene);
  if (ofCounted !== null) return ofCounted;
  const [, doer = '', spent = ''] = puts.exec(stripLead(scene.words)) ?? [];
  const [, way = '', field = ''] =
    spent === '' ? [] : (into.exec(where.sentence.passage.text.slice(mention.to, mention.to + 18)) ?? []);
  if (field !== '')
    return label(
      trim(doer) || said.label?.subject || findSubject(where, 'agent', spent),
      `${spent}${way}${field}`,
    );
  const [, done = '', total = ''] = ofAmount.exec(stripLead(scene.words)) ?? [];
  if (done !== '' && !opensWithVerb(done)) return label(findSubject(where, 'any', done), `${done}占${total}`);
  const [, part = '', all = ''] = takesUp.exec(trim(scene.words)) ?? [];
  if (part !== '' && !opensWithVerb(part)) return shareIn(scene, `${part}占${all}`);
  if (counted.length < 2) return null;
  // …26%的工业产值、|38%|的进出口总额
  const whole = joined ? (shared.exec(said.label?.indicator ?? '')?.[1] ?? '') : '';
  if (whole !== '' && said.label !== null && scene.linked)
    return label(said.label.subject, `${counted}占${whole}`);
  const before = where.sentence.passage.text.slice(where.at, mention.from);
  const of = gives.exec(before)?.[1] ?? takes.exec(before)?.[1] ?? '';
  if (of === '' || !scene.linked) return null;
  readsBy(scene, 'how much of a whole is a part of it');
  const own = /^[，,\s]*([^，,以]{2,12}?)(?:仅|只)?(?:以|(?<![应公信费使])用)/.exec(before)?.[1] ?? '';
  return label(own || said.label?.subject || findSubject(where, 'agent', counted), `${counted}占${of}`);
}

/** 实现产值90亿元，占6万户国有企业产值的|40%|: the whole is counted as well; null elsewhere. */
function shareOfCounted({ mention, where, said }: Scene): Label | null {
  const clause = where.sentence.passage.text.slice(where.at, mention.from);
  const [, part = '', scope = '', counted = ''] = ofCountedWhole.exec(clause) ?? [];
  const told = said.levels.findLast((each) => each !== null && isMeasure(each.indicator)) ?? null;
  if (counted === '' || (part === '' && told === null)) return null;
  const { owner, rest } = splitOwner(part);
  const measure = part === '' ? (told?.indicator ?? '') : rest || part;
  return label(
    owner || told?.subject || findSubject(where, 'agent', measure),
    `${measure}占${scope}${counted}`,
  );
}
const ofCountedWhole =
  /^[，,\s]*([^，,；;0-9占]{0,12})占了?(全[国省市县区])?[0-9.]+[千万亿]*(?:多|余)?[户家]([^，,；;0-9的]{2,20})的[约近超]?$/;

/** 甲州把财力的|80%以上|投向民生: what is spent so. */
const puts = /^(.*?)(?:每年)?[把将]((?!其)[^，,。；;的]{2,8})的(?:约|近|超)?$/;
const into = /^(?:以上)?(投向|用于|投入到?|用在|花在)([^，,。；;、]{2,10})/;

/** 甲市文旅业占据全省|近一半| */
const takesUp = new RegExp(
  `^(?!.*的)(.{2,}?)占据了?(${anyOf(scopes('nation', 'home', 'ours', 'world'))}[^，,0-9]{0,8}?)的?$`,
);

/** 区间掘进量达到总量的|71%| */
const ofAmount =
  /^([^，,占的]{2,16}(?:[量数额]|面积|长度|里程|投资|人口))(?:已|约|均)*达到?(总(?:[量数额]|规模|长度?|面积|投资|任务))的(?:约|近|超)?$/;

function shareIn({ where }: Scene, share: string): Label {
  const { owner, rest, kind } = splitOwner(share);
  return kind === 'place' && /^.+占/.test(rest)
    ? label(owner, rest)
    : label(findSubject(where, 'place', share), share);
}

const ofMarket =
  /^([^，,的0-9]*?)((?:国内|全国|国际|全球|世界|海外|国外|省内)?(?:同类产品)?市场(?:占有率|份额))(?:已|均|分别|高|也)?(?:达到?|为|超过?|突破|约|近|有|是)*$/;

/** 甲、乙等产品: what somebody sells. */
const goodsOf = /、|(?:产品|商品|设备|品种)$/;

/** 长风重工国内市场占有率|37%|，全球市场占有率|13%|: whose it is stands before the market, and no market has one. */
export function shareOfMarket({ mention, words, said, where }: Scene): Label | null {
  if (mention.unit !== '%') return null;
  const [, whose = '', share = ''] = ofMarket.exec(stripLead(words).trim()) ?? [];
  if (share === '' || goodsOf.test(whose) || opensWithVerb(whose)) return null;
  return label(trim(whose) || said.label?.subject || findSubject(where, 'agent', share), share);
}

/** 占全省的22%、全国的|3.5%|: of the next whole. */
function nextShare({ said, joined, words }: Scene): Label | null {
  const whole = joined ? (anotherWhole.exec(words.trim())?.[1] ?? '') : '';
  const last = said.label;
  return whole === '' || last === null || !shareBefore.test(last.indicator)
    ? null
    : label(last.subject, last.indicator.replace(shareBefore, `占${whole}`));
}

const anotherWhole = /^[、和与及]?((?:全[国省市县区州球]|世界)[\u4e00-\u9fff]{0,6})的(?:约|近|超)?$/;
const shareBefore = new RegExp(`${takesShare}(?:全[国省市县区州球]|世界)[\\u4e00-\\u9fff]{0,6}$`);

const shared = new RegExp(`.{2}占(${anyOf(scopes('nation', 'home', 'ours', 'world'))})$`);
