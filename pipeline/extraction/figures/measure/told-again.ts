import { isMeasure } from '../../../grammar/measures.ts';
import { aided } from '../amount/aid.ts';
import { madeByPlant } from '../amount/capacity.ts';
import { eachPrice } from '../amount/price.ts';
import { shareOfWhat } from '../compared/whole.ts';
import { othersOfThem } from '../counted/others.ts';
import { placesIn } from '../counted/places-in.ts';
import { didSo } from '../counted/those-that.ts';
import { byFields } from '../list/fields.ts';
import { ofRoute } from '../list/routes.ts';
import { type Label, label, reread } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { fromStepToStep, ofBareDeed, ofFirmThen, shareOfTold } from './bare-deed.ts';
import { goodsChanged } from './goods.ts';
import { areaLabel } from './land.ts';
import { ofGoods } from './of-goods.ts';
import { ofLast } from './of-last.ts';
import { ofPart } from './of-part.ts';
import { parted } from './parted.ts';
import { restored } from './restored.ts';

/**
 * Numbers whose words point to a measure that was told of, and name none.
 *
 * `能力从600吨提到|900吨|` → 能力 · `投资、出口分别增长4%和9%，后者达|10亿美元|` → 出口 · `大豆、棉花进口量…，大豆减少|5%|` → 大豆进口量
 */
const rules: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  otherEndOf,
  latter,
  ofLevelNamed,
  shareGiven,
  overtaking,
  saidHigh,
  justBegun,
  latterOnes,
  ofMore,
  towards,
  pointsOf,
  listedApart,
  ofBareDeed,
  ofFirmThen,
  fromStepToStep,
  shareOfNext,
  shareOfTold,
  shareOfWhat,
  othersOfThem,
  ...restored,
  ...parted,
  ...didSo,
  ...aided,
  ...placesIn,
  ...ofGoods,
  ...ofPart,
  ...ofLast,
  madeByPlant,
  ofRoute,
  ...byFields,
  areaLabel,
  eachPrice,
  goodsChanged,
];

/** The label with the measure that its words point to or leave out; as it is where they do neither. */
export const toldInFull = (found: Label, scene: Scene): Label => reread(rules, found, scene);

const changes =
  /^个?(?:百分点)?(?:[上下回]?[提调压降升增减扩缩涨跌拉拓加砍延抬](?:[高低升降大小长短整快升])?[到至为成]了?)(?:约|近|超)?$/;
const fromBefore = /[从由][^，,。；;从由]{0,14}$/;

/** 从|600吨|提到|900吨|: both ends are of one measure. */
function otherEndOf({ indicator }: Label, { mention, said, run, where: { sentence } }: Scene): Label | null {
  if (
    said.label === null ||
    run.count > 1 ||
    said.unit !== mention.unit ||
    indicator === said.label.indicator
  )
    return null;
  const { text } = sentence.passage;
  const last = sentence.quantities.find(({ from }) => from === said.at);
  return last !== undefined &&
    last.to < mention.from &&
    changes.test(text.slice(last.to, mention.from)) &&
    fromBefore.test(text.slice(Math.max(sentence.start, last.from - longestLead), last.from))
    ? said.label
    : null;
}
const longestLead = 16;

/** 后者达|10亿元|: of the measure that was told of last; 后者投资 names its own. */
function latter({ subject, indicator, verb }: Label, { said }: Scene): Label | null {
  const rest = /^[前后]者(?:则|已|也)?(.*)$/.exec(indicator)?.[1];
  if (rest === undefined) return null;
  if (rest.length > 1) return label(subject, rest, verb);
  // 对甲国、乙国进出口9亿元、8亿元，前者增长|1%|: of the first of the two
  const [first, second] = said.amounts.slice(-2);
  if (
    first !== undefined &&
    second !== undefined &&
    first.unit === second.unit &&
    first.label !== second.label
  )
    return indicator.startsWith('前') ? first.label : second.label;
  return indicator.startsWith('后') && isMeasure(said.label?.indicator ?? '') ? said.label : null;
}

/** 东部地区人口占40%，中部地区占|26%|: as much of the next. */
function shareOfNext({ indicator, verb }: Label, { mention, said: { label: last } }: Scene): Label | null {
  const next = mention.unit === '%' ? (/^(.{2,8})占比$/.exec(indicator)?.[1] ?? '') : '';
  const isAlike = last !== null && next.slice(-2) === last.subject.slice(-2) && next !== last.subject;
  return isAlike && aRegion.test(next) && last.indicator.endsWith('占比')
    ? label(next, last.indicator, verb)
    : null;
}
const aRegion = /(?:地区|[东中西南北]部|城区|郊区|县域|片区)$/;

/** 锡产量9万吨、镍产量8万吨，锡减少|3%|: what the level of that name measures. */
function ofLevelNamed({ indicator }: Label, { mention, said, before, words, run }: Scene): Label | null {
  // 签约项目26个，总投资82亿元，分别增长|30%|、45%: its own words name none
  if (
    mention.unit !== '%' ||
    !before.changed ||
    indicator.length < 2 ||
    (run.count > 1 && !words.includes(indicator))
  )
    return null;
  return (
    said.levels.findLast(
      (level) =>
        isMeasure(level.indicator) &&
        (level.subject === indicator ||
          (level.subject !== '' && `${level.subject}${level.indicator}` === indicator) ||
          (!isMeasure(indicator) && level.indicator.startsWith(indicator) && level.indicator !== indicator)),
    ) ?? null
  );
}

/** 销售额80亿元，甲业态贡献了|三成|: which share of what was told of it gives. */
function shareGiven({ subject, indicator, verb }: Label, { mention, said }: Scene): Label | null {
  const told = said.levels.at(-1)?.indicator ?? '';
  return mention.unit === '%' && /^(?:就)?贡献了?$/.test(indicator) && isMeasure(told)
    ? label(subject, `${told}占比`, verb)
    : null;
}

/** 出口20亿元，首次超过服装，居|第一|: it is ranked by what was told of it. */
const passes = /^(?:首次|率先|一举|反而)*(?:超过|超越|反超|赶超)/;
function overtaking({ indicator }: Label, { mention, said }: Scene): Label | null {
  return mention.unit === 'rank' && passes.test(indicator) ? said.label : null;
}

/** 增速均超三成，但失业率也略高，分别为|5%|和|6%|: of what is said to be high; its own words name nothing. */
function saidHigh({ subject, indicator }: Label, { words, where, said }: Scene): Label | null {
  if (said.label === null || !/^[，,\s]*(?:分别)?[为是达]到?$/.test(words)) return null;
  const { sentence, at } = where;
  const measure = isHigh.exec(sentence.passage.text.slice(sentence.start, at))?.[1] ?? '';
  return isMeasure(measure) && measure !== indicator ? label(subject, measure) : null;
}
const isHigh =
  /(?:^|[，,；;])(?:但|而|且|不过|同时)?([^，,。；;0-9的]{2,10}?)(?:也|却|还|则|均|都|仍|相对)*(?:略|较|偏|更|稍|最|明显)[高低大小快慢多少长短](?:一?些)?[，,]$/;

/** 新上的|两条|生产线正在调试: how new they are, and nobody whose they are. */
function justBegun({ subject }: Label, { counted, words, where }: Scene): Label | null {
  const deed = counted === '' ? '' : (begun.exec(words.trim())?.[1] ?? '');
  return deed === '' || !subject.endsWith(deed)
    ? null
    : label(findSubject(where, 'agent', counted), `${deed}${counted}`);
}
const begun = /^(新(?:上|建|增|购|添|开|设|引进|投产|开工|投用|采购))的$/;

/** 锡、镍、铜产量…，后两者下降|2%、5%|: of the last levels, in their order. */
function latterOnes(_: Label, { words, run, index, said }: Scene): Label | null {
  const many = numerals.indexOf(/后([两三四])者/.exec(words)?.[1] ?? ' ') + 2;
  return many > 1 && many === run.count ? (said.levels.at(index - run.first - many) ?? null) : null;
}
const numerals = '两三四';

/** 一期入驻商户40家，二期再添|15家|: more of what was counted by that measure word. */
function ofMore({ subject, indicator }: Label, { mention, said, counted }: Scene): Label | null {
  const more =
    mention.unit === 'count' && counted === '' && /^(?:又|再|还)?(?:新?添|新增|增加)了?$/.test(indicator);
  const kind = more ? said.byCounter.get(mention.counter ?? '') : undefined;
  return kind === undefined ? null : label(subject, kind.startsWith('新增') ? kind : `新增${kind}`);
}

/** 对甲国进出口80亿元，对乙国只有|9亿元|: the same with another partner. */
function towards({ subject, indicator }: Label, { said, words }: Scene): Label | null {
  const partner = toPartner.exec(words.trim())?.[1] ?? '';
  const trade = /^对.+?((?:进出口|出口|进口|贸易|投资)(?:总?[值额])?)(?:占比)?$/.exec(
    said.label?.indicator ?? '',
  )?.[1];
  return partner === '' || trade === undefined || !indicator.startsWith(partner)
    ? null
    : label(subject || (said.label?.subject ?? ''), `对${partner}${trade}`);
}
const toPartner =
  /^[，,]?(?:但|而)?对([^，,。；;0-9]{2,8}?)(?:虽|则|却|仅|只|也|还)*(?:有|为|是|达到?|增长|下降)$/;

/** 拉低了|1个百分点|的利润率: what has risen or fallen by so much stands behind. */
function pointsOf({ subject, indicator }: Label, { mention, where: { sentence } }: Scene): Label | null {
  if (mention.unit !== 'pp' || (isMeasure(indicator) && !/[涨降提]价$/.test(indicator))) return null;
  const what = /^(?:个?百分点)?的([^，,。；;、的0-9]{2,8})(?=[，,。；;])/.exec(
    sentence.passage.text.slice(mention.to, mention.to + 14),
  )?.[1];
  return what !== undefined && isMeasure(what)
    ? label(subject === indicator || /[涨降提]价$/.test(subject) ? '' : subject, what)
    : null;
}

/** 合同数和合同额分别增加|30份|、增长|6%|: each in a unit of its own, so that neither is of both. */
function listedApart(
  { subject, indicator, verb }: Label,
  { where: { sentence, at }, mention, run }: Scene,
): Label | null {
  const { text } = sentence.passage;
  const apart = text.lastIndexOf('分别', mention.from);
  if (apart < at || run.count > 1) return null;
  const members = text.slice(at, apart).split(/[、和与及]/);
  const place = sentence.quantities.filter(({ from }) => from > apart && from < mention.from).length;
  const told = place === 0 ? indicator.split(/[、和与及]/) : [indicator];
  const own = place === 0 ? told[0] : members[place];
  const last = place === 0 ? members.at(-1) : members[place - 1];
  const isList = members.length > 1 && members.every((one) => isMeasure(one) || /.数$/.test(one));
  return isList && own !== undefined && last?.endsWith(told.at(-1) ?? '') && (place > 0 || told.length > 1)
    ? label(subject, own, verb)
    : null;
}
