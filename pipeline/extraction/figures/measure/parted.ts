import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/**
 * Labels whose words were parted at the wrong place, or hold a word that belongs to the sentence around them.
 *
 * `三市主城区|间通行时间` → 三市主城区间, 通行时间 · `双方将在未来5年投资|3亿元|` → 双方, 投资 · `签约项目中有|17个|完成注册` → 完成注册的签约项目
 */
export const parted: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  betweenBoth,
  plannedBy,
  thoseWhoDid,
  throughNet,
  bothStages,
  coveredBy,
  aidBehind,
  granted,
  theOnesThat,
  goodsTraded,
  paidIn,
  drawnUp,
  ofRoute,
  ofGoodsAlone,
  forSoMany,
  broughtAbout,
  partOfSum,
];

/** 三市主城区|间通行时间: 间 is of where it is. */
function betweenBoth({ subject, indicator, verb }: Label): Label | null {
  return subject !== '' && /^间(?![接隔歇断距作])/.test(indicator) && indicator.length > 2
    ? label(`${subject}间`, indicator.slice(1), verb)
    : null;
}

const plans =
  /^(双方|两地|[两三各多]方|两[省市县校院企]|企业|公司|集团|该?[省市县区])(?:将|拟|计划|预计|力争)+(?:[在于用])?(?:未来|今后|接下来)?(?:的)?(?:[0-9一二两三四五六七八九十]+个?[年月]内?)?(?:计划|累计|共|总)*((?:投[资入]|新增|建设|引进|培育)[^，,。；;]{0,10})$/;
/** 双方将在未来5年投资|3亿元|: who, and what for how long is planned. */
function plannedBy({ indicator }: Label): Label | null {
  const [, who = '', deed = ''] = plans.exec(indicator) ?? [];
  return who === '' ? null : label(who, deed);
}

const ofThose = /^(.{2,})中有?$/;
const doneByThem =
  /^((?:已|正在?|全部)?(?:完成|实现|通过|开工|竣工|投产|落地|签约|注册|办理|进入|启动|封顶|在建|开业|上市|获批|入选)[^，,。；;0-9的]{0,8})(?=[，,。；;]|$)/;
/** 签约项目中有|17个|完成注册: those of them that did so. */
function thoseWhoDid({ subject, indicator, verb }: Label, { mention, where }: Scene): Label | null {
  const kind = mention.unit === 'count' ? (ofThose.exec(indicator)?.[1] ?? '') : '';
  if (kind === '' || !/(?:项目|企业|工程|学校|车站|镇|村|县|行业|产品|指标|任务)$/.test(kind)) return null;
  const deed = doneByThem.exec(where.sentence.passage.text.slice(mention.to, mention.to + 20))?.[1] ?? '';
  return label(subject, `${deed}${deed === '' ? '' : '的'}${kind}`, verb);
}

const net = /(通过(?:公共网络|互联网|网络|电子商务|电商平台|线上))实现$/;
/** 限额以上单位通过公共网络实现零售额|3亿元|: how it was sold is what parts it from all that was. */
function throughNet({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  const way = words.endsWith(indicator) ? (net.exec(words.slice(0, -indicator.length))?.[1] ?? '') : '';
  return way === '' ? null : label(subject, `${way}实现${indicator}`, verb);
}

const allStages =
  /(?:^|[，,；;])(?:项目)?(?:[两三]期|全部)(?:项目)?(?:全部|全面|均)?(?:达产|投产|建成|建成投产|竣工|达效)(?:后|达产后)(?:可|将|预计)*([^，,。；;0-9]{2,16})$/;
const stage = /(?:项目)?[一二三四]期(?:项目|工程)?$/;
/** 二期总投资5亿元，两期全部达产后每年可配套整车|30万辆|: of all of it. */
function bothStages({ subject, indicator }: Label, { where, mention, said }: Scene): Label | null {
  if (!/^[两三]期$/.test(indicator)) return null;
  const { text } = where.sentence.passage;
  const what = allStages.exec(text.slice(where.sentence.start, mention.from))?.[1] ?? '';
  const whose = (subject || (said.label?.subject ?? '')).replace(stage, '');
  return what === '' ? null : label(whose, what);
}

const covers = /^([\u4e00-\u9fff]{2,8}?)(?:现|均|都)?(?:已经?)?(覆盖|布局|掌握|攻克|突破|拥有|具备|开通)$/;
/** 电池生产的26个环节，柳河已覆盖|21个|: the place, and which of them. */
function coveredBy({ indicator }: Label, { said, mention }: Scene): Label | null {
  const [, place = '', deed = ''] = mention.unit === 'count' ? (covers.exec(indicator) ?? []) : [];
  const isPlace = place !== '' && (ownerKind(place) === 'place' || placeEnd(place) === place.length);
  return isPlace && said.counted !== '' ? label(place, `${deed}${said.counted}`) : null;
}

const each =
  /^(?:单[个项站户家人]|每[个户家人站])(?:项目|企业|单位|机构|主体|农户)?(?:每?年)?(?:补助|补贴|奖励)?$/;
const aid = /(补助|补贴|奖励|资助|奖补|贴息)[^，,。；;]{0,4}[，,][^，,。；;]*$/;
const given = /^(?:左右)?(?:的标准|的比例)?给予(?:一次性)?(补助|补贴|奖励|资助|奖补|贴息)/;
/** 按设备投资的|15%|给予补助: how much aid. */
function aidBehind({ subject, indicator, verb }: Label, { where, mention, words }: Scene): Label | null {
  const what = given.exec(where.sentence.passage.text.slice(mention.to, mention.to + 14))?.[1] ?? '';
  const base = words.trim().endsWith(`按${indicator}的`) ? `按${indicator}` : indicator;
  return what === '' || !/^按..+/.test(base) || base.endsWith(what)
    ? null
    : label(subject, `${base}${what}`, verb);
}

/** 按投资的15%给予补助，单站|最高不超过|120万元|: of the aid. */
function granted({ subject, indicator, verb }: Label, { where, mention }: Scene): Label | null {
  if (mention.unit !== 'CNY' || !each.test(indicator) || aid.test(indicator)) return null;
  const { text } = where.sentence.passage;
  const what = aid.exec(text.slice(where.sentence.start, mention.from))?.[1] ?? '';
  return what === '' || indicator.endsWith(what) ? null : label(subject, `${indicator}${what}`, verb);
}

const theOnes = /的$/;
/** 项目有5个开工，正在办理手续的|3个|: which of those that were counted. */
function theOnesThat(
  { subject, indicator, verb }: Label,
  { said, mention, words, counted }: Scene,
): Label | null {
  if (mention.unit !== 'count' || counted !== '' || !theOnes.test(words.trim())) return null;
  const kind = (said.byCounter.get(mention.counter ?? '') ?? '').replace(
    /^.*的(?=.{2,})|^已?(?:开工|竣工|投产)/,
    '',
  );
  return kind === '' || !indicatorIsDeed.test(indicator)
    ? null
    : label(subject, `${indicator}的${kind}`, verb);
}
const indicatorIsDeed =
  /^(?:已|正在?|尚未|还未|未)?(?:办理|完成|进行|开展|推进|建设|开工|竣工|投产|申报|审批|洽谈)[^的]{0,10}$/;

const madeGoods = /^(?:辆|台|艘|架|部|件|双|条)$/;
/** 机电产品出口|9亿元|，其中汽车|5万辆|: so many are exported. */
function goodsTraded({ subject, indicator, verb }: Label, { said, mention, words }: Scene): Label | null {
  const trade = mention.unit === 'count' && madeGoods.test(mention.counter ?? '') ? tradeOf(said) : '';
  return trade !== '' &&
    words.includes('其中') &&
    /^[\u4e00-\u9fff]{2,8}$/.test(indicator) &&
    !/[进出]口/.test(indicator)
    ? label(subject, `${indicator}${trade}`, verb)
    : null;
}
const traded = /(出口|进口)(?:总?[额值])?$/;
const tradeOf = ({ levels, label: last }: Scene['said']): string =>
  [...levels, last]
    .map((told) => traded.exec(told?.indicator ?? '')?.[1])
    .findLast((one) => one !== undefined) ?? '';

/** 入库税收|4亿元|: which taxes; 已签订单|2亿元|: orders, and no 签订. */
function paidIn({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  if (/签订$/.test(indicator) && /签订单(?:约|超|近|达|额)*$/.test(words.trim()))
    return label(subject, '订单', verb);
  return /^税收(?:收入)?$/.test(indicator) && words.trim().endsWith(`入库${indicator}`)
    ? label(subject, `入库${indicator}`, verb)
    : null;
}

/** 柳河大桥（主跨|420米|）, 青溪快速路（全长|18公里|）: what is in the brackets is of the name before them. */
export function bracketProperty({ mention, where: { sentence, at } }: Scene): Label | null {
  const { text } = sentence.passage;
  const [, name = '', what = ''] =
    inBrackets.exec(text.slice(Math.max(sentence.start, at), mention.from)) ?? [];
  const own = name.replace(
    /^.*(?:[投完开竣][产工用]|推进|建设|启动|加快|确保|实施|完成|包括|[、及和与])(?=.{4,})/,
    '',
  );
  if (own.length < 3 || ownerKind(own.replace(/(?<=.{3})改造$/, '')) !== 'thing') return null;
  return label(own, what.replace(/^(?:另?含|其中)(.+)$/, '$1长度'));
}
const inBrackets =
  /([^，,。；;（()）]{3,40})[（(](?:其中)?(全长|总长|主跨|总投资|总建筑面积|建筑面积|占地面积|设计时速|(?:另?含|其中)(?:引道|匝道|连接线|桥梁|隧道|支线|接线)|总库容|装机容量|总装机|年产能|年加工能力)(?:约|近|超|达|为)?$/;

const goodsAlone = /^(?:产品|业务|服务|客户|订单|市场|品种|商品)$/;
/** 甲产业有企业90家，产品涵盖|五大|系列: of whom the figure before is; orders earn nothing. */
function ofGoodsAlone({ subject, indicator, verb }: Label, { said }: Scene): Label | null {
  if (!goodsAlone.test(subject)) return null;
  const whose = goodsAlone.test(said.label?.subject ?? '') ? '' : (said.label?.subject ?? '');
  return label(whose, isMeasure(indicator) ? indicator : `${subject}${indicator}`, verb);
}

const soMany =
  /^每[十百千万]*[名个]?(?:人|[户名位]?[\u4e00-\u9fff]{0,4}(?:老年人|老人|儿童|居民|人口|职工|学生|家庭))$/;
/** 每千名老年人拥有养老床位|38张|: for so many of them, and nobody whose they are. */
function forSoMany({ subject, indicator, verb }: Label, { where }: Scene): Label | null {
  if (!soMany.test(subject)) return null;
  const whose = findSubject(where, 'place', indicator);
  return label(
    whose === subject ? '' : whose,
    `${subject}拥有${indicator.replace(/^(?:拥有|有)/, '')}`,
    verb,
  );
}

const moves = /(撬动|带动|拉动|吸引|引导)(?:社会|民间|企业|各类|有效)?$/;
/** 惠及企业86家，撬动投资|38亿元|: investment that was brought about. */
function broughtAbout({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  if (!/^(?:社会|民间|企业|有效)?(?:投资|资本|消费|资金|投入)$/.test(indicator)) return null;
  const ahead = words.trim().replace(/(?:约|近|超过?|达)+$/, '');
  const move = ahead.endsWith(indicator) ? (moves.exec(ahead.slice(0, -indicator.length))?.[1] ?? '') : '';
  return move === '' ? null : label(subject, `${move}${indicator}`, verb);
}

const leadsTo = /^[至到]([\u4e00-\u9fff]{2,6})$/;
/** 跨市公交9条，其中宜春至新余|5条|、宜春至萍乡|4条|: of that way, and what was counted or measured of all. */
function ofRoute({ subject, indicator }: Label, { said, mention, words }: Scene): Label | null {
  const [, from = '', to = ''] = routeAlone.exec(words.trim()) ?? [];
  if (to === '' || !(leadsTo.test(indicator) || said.label?.subject.includes('至') === true)) return null;
  if (!(subject === from || subject === `${from}至${to}`)) return null;
  const kind =
    mention.unit === 'count'
      ? (said.byCounter.get(mention.counter ?? '') ?? '')
      : /^(?:km|m)$/.test(mention.unit)
        ? '长度'
        : '';
  return kind === '' || leadsTo.test(kind) ? null : label(`${from}至${to}`, kind);
}
const routeAlone = /^[，,、；;]?(?:其中)?([\u4e00-\u9fff]{2,6})[至到]([\u4e00-\u9fff]{2,6})$/;

const drawsUp = /((?:(?:主持|参与|牵头|主导|起草|制定|制修?订|修订)(?:[和、与或及]|并)?)+)$/;
/** 主持和参与制定国家标准|24项|: what was done with them. */
function drawnUp({ subject, indicator, verb }: Label, { words }: Scene): Label | null {
  const ahead = words.trim();
  const deed =
    /标准$/.test(indicator) && ahead.endsWith(indicator)
      ? (drawsUp.exec(ahead.slice(0, -indicator.length))?.[1] ?? '')
      : '';
  return deed === '' ? null : label(subject, `${deed}${indicator}`, verb);
}

const ofSum =
  /^[，,]?其中[，,]?(?:已|共)?(?:投入|使用|整合|争取|到位|落实|申请|安排)?(?:中央|省级|市级|县级|财政|衔接|专项|政府|社会|自筹|银行|企业)[^，,。；;的0-9]{0,10}(?:资金|投资|贷款|债券|资本)$/;
/** 15个项目总投资5亿元，其中投入衔接资金|1亿元|: of whom the sum is. */
function partOfSum({ indicator, verb }: Label, { words, said, mention }: Scene): Label | null {
  return mention.unit === 'CNY' &&
    said.label !== null &&
    /总?投资$/.test(said.label.indicator) &&
    ofSum.test(words.trim())
    ? label(said.label.subject, indicator, verb)
    : null;
}
