import { isMeasure } from '../../../grammar/measures.ts';
import { longestBehind, purposeOf, spending } from '../amount/purpose.ts';
import { howFarOff } from '../extent/far-off.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { splitOwner } from '../owner/owner.ts';
import { isPlaceName } from '../owner/place-name.ts';
import { type Label, label, spans } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { stripLead, stripTail, trim } from './phrase.ts';
import { takesShare, wordsIn } from './words.ts';

/**
 * What an indicator has to be: a noun phrase, or a verb with its object. A bare adverb, a time, a verb that has lost its
 * object and the number's own words say nothing of what is measured: then the words around are asked again.
 *
 * `产品库存量，由90吨|一下子|增到|900吨|` → 产品库存量 · `财政局|拿出|150万元|作为救济金` → 救济金 · `其中|12人|是党员` → 党员
 */
export function sayingWhat(read: Label, scene: Scene): Label {
  const found = withoutEdges(
    scene.mention.unit === 'rank' && /占$/.test(scene.words.trim()) ? unranked(read) : read,
  );
  const off = howFarOff(scene);
  if (off !== '' && !/距|离|海拔|里程|高程/.test(found.indicator))
    return label(found.subject, off, found.verb);
  const part = partSaid(scene);
  if (
    part !== '' &&
    (isUntold(found, scene) || part.endsWith(found.indicator) || found.indicator.endsWith(part))
  )
    return label(found.subject, part, found.verb);
  const use = isUnspent(found, scene) ? useOf(scene) : '';
  if (use !== '')
    return label(isPlaceName(found.indicator) ? found.indicator : found.subject, use, found.verb);
  if (saysWhat(found.indicator, scene)) return found;
  const whole = measureOfSubject(found, scene);
  if (whole !== null) return whole;
  for (const rule of again) {
    const other = rule(scene, found);
    if (other !== '' && other !== found.subject && saysWhat(other, scene))
      return label(found.subject, other, found.verb);
  }
  return ofSaid(found, scene) ?? found;
}

/** 占营收不低于6%，今年会到|7%|; 贡献三成，开业时还不到|一成|: the measure that was told of, at another time; null where it has none. */
function ofSaid({ indicator }: Label, { said, mention, counted, where }: Scene): Label | null {
  if (
    counted !== '' ||
    !endsClause.test(where.sentence.passage.text.charAt(mention.to)) ||
    !(nothing.test(indicator) || aTime.test(indicator))
  )
    return null;
  const told = said.label?.indicator ?? '';
  if (until.test(indicator)) return said.unit === mention.unit ? said.label : null;
  return said.unit === mention.unit &&
    !spans.has(mention.unit) &&
    (isMeasure(told) || /.占./.test(told) || /占比$/.test(told))
    ? said.label
    : null;
}

const endsClause = /^[，,。；;、）)”]?$/;
/** 直到新桥通车才恢复到|1300辆| */
const until = /^(?:直到|等到|待到)/;

/** Adverbs and what else links a measure to its number, which no noun phrase ends with; pronouns and articles before one. */
const behind =
  /(?<=..)(?:一直|始终|历来|竟然?|居然|一下子|仅仅?|(?<![船舰])只有?|(?<![人英天])才|(?<!成)就|(?<![方粪轻])便|也|(?<![偿归返退])还|再|一度|(?:[一两三]年)?(?:跌去|蒸发|缩水)|眼下|加起来|合起来|(?<=[间室楼馆厂房店屋棚库])里|勉强|(?<![时高风])尚|(?<=时间|率|[量额])会|初步(?:测算|统计|估算)|短短几年(?:时间|间)?|几年(?:时间|间))$/;
/** 甲集团|运营的某公寓, 加上|退回的税款: by whom or beside what it is. */
const byWhom = /^(?:(?:运营|建设|承建|管理|开发|打造|经营|投资建设)的|加上)(?=[^，,]{3})/;
const ahead =
  /^(?:便|就|且|而且|一个|那个|这个|时)(?:由|从)?(?=占地|总资产|总面积|年?收入|年?产值|投资|增[速幅])/;
/** 他|以技术作价, 她们|先后帮扶: who does it is told elsewhere; 他山石厂 and 他乡客商 are names. */
const pronoun = /^(?:[他她]们|[他她](?![山乡]))(?=[\u4e00-\u9fff]{2,})/;
/** 连续丰收|、基数较高的情况下: what went on so long, and not when. */
const inARow = /(?<=^连续(?!.*继)[^、]{2,})(?:、[^，,]*|)(?:[之以]?后|的?情况下)[^，,]*$/;
function withoutEdges(found: Label): Label {
  const { subject, indicator, verb } = found;
  const plain = indicator
    .replace(behind, '')
    .replace(pronoun, '')
    .replace(byWhom, '')
    .replace(ahead, '')
    .replace(inARow, '')
    .replace(/^投(?=(?:项目|企业)$)/, '已投');
  return plain === indicator ? found : label(subject, plain, verb);
}

/** 刚, 短短, 竟; 到村后, 刚投产时; 不到3元. */
const nothing =
  /^(?:刚刚?|几[个家所座条项]|短短|眼下|当下|会|一次|其余|竟然?|居然|一下子|骤|同时|大约?|约|用|花|合|望|作|不出|相比|上年|去年|今年|早上|晚上|之际|每趟|时间里|这部分|平均|人均|只有?|仅仅?|也|还|再|且|现|原|已|需|经|利|幅|达|占|为|至|由|从|把|共|又|就|才|多达|高达|用了|达到了?每.*|完成|实现|最[高低][年月]份?|计算|折算|核算|推算|没有|(?:我|你|他|她|它|咱)们?[把将给]?)$/;
const aTime =
  /(?:(?<![小课学工临农平历战用耗同按准及])时|[之以到产工业学成立结开][后前]|村后|之际|期间|的情况下|基础上|过程中)$|^(?:直到|等到|待到)/;

const saysWhat = (indicator: string, { mention }: Scene): boolean =>
  (indicator !== mention.text || /时间$/.test(indicator)) &&
  // 安置8000人，占六成；有|500万元|用于培训: no money is a share
  !(sums.has(mention.unit) && aShare.test(indicator)) &&
  !nothing.test(indicator) &&
  !spending.test(indicator) &&
  !(aTime.test(indicator) && !isMeasure(indicator));

const sums: ReadonlySet<string> = new Set(['CNY', 'USD', 't', 'm2']);
const aShare = new RegExp(`${takesShare}[^，,]{2,}$`);

/** Whether a count or a share says nothing beyond whose it is a part of. */
const isUntold = ({ indicator }: Label, { mention, said, counted }: Scene): boolean =>
  indicator === mention.text ||
  nothing.test(indicator) ||
  (counted === '' &&
    (indicator === said.counted || (mention.unit === '%' && indicator === said.label?.indicator)));

/** 有9个|是贫困村, 其中1/3|为大学本科生: what those are. */
const areSo =
  /^(?:则|就|均|都)?[是为系]((?!了|由|因|否|在|从|不|以|何|什么)[^，,。；;、：:（(是为0-9]{2,14})(?=[，,。；;]|$)/;
/** 其中三成|与工期有关 */
const isRelated = /^[与和同跟][^，,。；;0-9]{2,14}(?:有关|相关|无关)(?=[，,。；;]|$)/;
const someOf = /(?:^|[，,。；;中里有])(?:其中|其余|共|就|还|也|另)?(?:有|约)?$/;
function partSaid({ mention, words, where: { sentence } }: Scene): string {
  if (mention.unit !== 'count' && mention.unit !== '%') return '';
  const { text } = sentence.passage;
  const related = isRelated.exec(text.slice(mention.to, mention.to + 20))?.[0] ?? '';
  if (related !== '') return related;
  // 转移支付3亿元，其中六成|用于棚改|
  const use =
    mention.unit === '%' && words.includes('其中')
      ? (usedFor.exec(text.slice(mention.to, mention.to + longestBehind))?.[1] ?? '')
      : '';
  if (use !== '' && mention.unit === '%') return `${use}占比`;
  const noun = someOf.test(words.trim())
    ? (areSo.exec(text.slice(mention.to, mention.to + 20))?.[1] ?? '')
    : '';
  return noun !== '' && !/[的了着过]$/.test(noun) && !opensWithVerb(noun) ? noun : '';
}

/** 有|500万元|用于职业培训: what it is spent on. */
const usedFor =
  /^(?:资金)?(?:全部|主要|专门)?(用[于在](?!了)[^，,。；;的]{2,12}?)(?:中|上|方面)?(?=[，,。；;]|$)/;
const useOf = ({ mention, where: { sentence } }: Scene): string =>
  usedFor.exec(sentence.passage.text.slice(mention.to, mention.to + longestBehind))?.[1] ?? '';
/** Whether money has no words of its own but what was counted before, or whose it is. */
const isUnspent = ({ indicator }: Label, { mention, said }: Scene): boolean =>
  mention.unit === 'CNY' &&
  (indicator === mention.text ||
    isPlaceName(indicator) ||
    (said.unit !== 'CNY' && indicator === said.label?.indicator));

/** 外贸出口|完成|8亿元, 停车费水平|达到了每辆: what stands as its owner is what is measured; null for any other. */
function measureOfSubject({ subject, verb }: Label, { where, mention }: Scene): Label | null {
  const { owner, rest } = splitOwner(subject);
  const measure = owner === '' ? subject : rest.replace(/^的/, '');
  if (!(isMeasure(measure) || /(?:出口|进口)$/.test(measure)) || mention.unit === 'rank') return null;
  const whose = owner || findSubject({ ...where, previous: null }, wantOf(measure, false), measure);
  return label(whose === subject ? '' : whose, measure, verb);
}

/** 财政收入增幅连续三年上升，去年|完成|200亿元: of the measure whose growth was told. */
const ofGrowth: Again = ({ mention, said }) => {
  const told = said.label?.indicator ?? '';
  const measure = told.replace(/(?:同比|年均)?[增涨降][速幅]$/, '');
  return measure !== told && mention.unit !== '%' && isMeasure(measure) ? measure : '';
};

/** 上升幅度在全省占|第三|: a place among others is no share. */
const unranked = (found: Label): Label => {
  const plain = found.indicator.replace(/(?:在[^，,]{2,8})?占比?$/, '');
  return plain === found.indicator ? found : label(found.subject, plain || '排名', found.verb);
};

const longestLead = 40;
const endsWithVerb = (noun: string): boolean => {
  const last = wordsIn(noun, 0, noun.length).at(-1);
  return last?.end === noun.length && last.word.role !== 'noun' && !last.word.nominal;
};
const leadOf = ({ mention, where: { sentence } }: Scene): string =>
  sentence.passage.text.slice(Math.max(sentence.start, mention.from - longestLead), mention.from);

/** 总资产报酬率从1994年刚投产时的|7.8%|, 产品库存量，由|90吨|: the measure whose change it is an end of. */
const ofChange = /(?:^|[，,。；;：:])([^，,。；;：:]{2,16}?)[，,]?(?:已|便|也)?[从由][^，,。；;]*$/;
const endOfChange: Again = (scene) => {
  const what = trim(ofChange.exec(leadOf(scene))?.[1] ?? '');
  const { owner, rest } = splitOwner(what);
  const measure = owner === '' ? what : rest.replace(/^的/, '');
  return isMeasure(measure) ? measure : '';
};

/** 联网主机|近2000万台|, 全市基本菜田达到|65万亩|: the noun right before the number. */
const nounAhead: Again = ({ words, mention }, { subject }) => {
  const plain = stripTail(stripLead(words.trim())).rest;
  const phrase = trim(subject !== '' && plain.startsWith(subject) ? plain.slice(subject.length) : plain);
  const noun = phrase
    .replace(/^[与和同](?=.{4})|^按(?!摩)(?=.{2})|^(?:眼下|当下|目前|如今)/, '')
    .replace(/(?<=.{3})在$/, '');
  return noun.length >= 2 &&
    noun.length <= 12 &&
    noun !== mention.text &&
    !isPlaceName(noun) &&
    !/^[0-9]|^(?:在|由|从|低于|高于|的|对|把|将|是|取)|[年的]$/.test(noun) &&
    !nothing.test(noun) &&
    !aTime.test(noun) &&
    !opensWithVerb(noun) &&
    !endsWithVerb(noun)
    ? noun
    : '';
};

/** 在短短|一个月内|, 不出|3年|: a stretch of time by itself. */
const timeAlone: Again = ({ mention }) =>
  mention.text.endsWith('周年') ? '周年' : spans.has(mention.unit) ? '时间' : '';

/** 51%的|受调查者|认为: who they are. */
const whoTheyAre: Again = ({ counted, mention }) =>
  (mention.unit === '%' || mention.unit === 'count') && counted !== mention.text
    ? (ofWhom.exec(counted)?.[0] ?? '')
    : '';
const ofWhom = /^(?:人|[^，,到至]{2,}?)(?=认为|觉得|表示|说|$)|^人(?=[认觉表说])/;

/** 这扩大的|11平方公里|土地: what there is so much of. */
const amountOf: Again = ({ counted, mention }, { indicator }) =>
  indicator === mention.text && counted.length > 1 && counted !== mention.text && !opensWithVerb(counted)
    ? counted
    : '';

/** 已获|利|9万元, 平均减|幅|在30%以上: a word that was torn. */
const tornWord: Again = ({ words }, { indicator }) =>
  indicator.length === 1 ? ([...words.matchAll(torn)].at(-1)?.[0] ?? '') : '';
const torn = /[获盈创]利|[减增涨跌降]幅/g;

/** 一次就下岗了|300人|: what they did. */
const deedOfThem: Again = ({ words, mention, said }) => {
  const deed = mention.unit === 'count' ? (doneSo.exec(words.trim())?.[1] ?? '') : '';
  return deed === '' ? '' : `${deed}${/^..$/.test(said.counted) ? said.counted : ''}`;
};
const doneSo = /(?:就|便|又|再|已)([\u4e00-\u9fff]{2})了$/;

type Again = (scene: Scene, found: Label) => string;
const again: readonly Again[] = [
  tornWord,
  endOfChange,
  ofGrowth,
  purposeOf,
  whoTheyAre,
  amountOf,
  timeAlone,
  deedOfThem,
  nounAhead,
];
