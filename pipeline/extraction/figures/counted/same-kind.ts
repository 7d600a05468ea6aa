import { isMeasure } from '../../../grammar/measures.ts';
import type { QuantityMention } from '../../../mention.ts';
import { builds, worksOn } from '../../sentences/building-words.ts';
import { zoneWords } from '../../sentences/zone-words.ts';
import { ownerKind } from '../owner/owner.ts';
import { type Label, label, type Said } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { actsIn } from '../subject/want.ts';
import { stripLead } from '../words/phrase.ts';
import { wordAt } from '../words/words.ts';

/**
 * Counts of a bare deed or of a bare place, of the kind that was counted before by the same measure word.
 *
 * `开工安置房4600套，竣工|3200套|` → 竣工安置房 · `全市新建中小学12所。其中，甲区新建|5所|` → 甲区, 新建中小学
 */

export const nothingCounted: Said['byCounter'] = new Map();

/** What is measured out as well as counted, so that a deed may go on with it. */
const measuredOut: ReadonlySet<string> = new Set(['m2', 'mu', 'har', 'km', 'kW']);

const keyOf = ({ unit, counter }: QuantityMention): string =>
  unit === 'count' ? (counter ?? '') : measuredOut.has(unit) ? unit : '';

/** 惠及居民, 涉及乡镇: whom something reaches, and none of those that are dealt with. */
const reached = /^(?:惠及|受益|带动|覆盖|涉及|服务|辐射|解决)/;

/** The counts so far, with one more. */
export function withCount(
  counts: Said['byCounter'],
  mention: QuantityMention,
  { indicator }: Label,
): Said['byCounter'] {
  const key = keyOf(mention);
  const isUntold = indicator === mention.text;
  if (key === '' || indicator.length < 2 || isUntold || isMeasure(indicator)) return counts;
  // 搬迁|3500户|, 脱贫|800人|: nothing is named
  const opening = wordAt(indicator, 0, indicator.length);
  const isBare = opening?.word.role === 'verb' && /^[户人名家所]?$/.test(indicator.slice(opening.end));
  if (reached.test(indicator) || bareDeed.test(indicator) || isBare) return counts;
  // 250部电梯签订协议，|150部|已办理审批手续: what is told of them is no other kind
  if (counts.has(key) && /^(?:已|均|全部|尚未|正在)/.test(indicator)) return counts;
  return new Map(counts).set(key, indicator);
}

const deed = `(?:${worksOn}|新开工|办结|办理|开复工|复工|再建|建设|新?开办|拆除重建|拆除|关闭|撤并|开工建设|开工|竣工投产|投产|竣工|完工|交付|基本建成|建成投用|建成|投用|启用|在建|分配入住|分配|入住|加装|培训|接待|种植|新增|入选|入围|上榜|获批|获授权|转化|转让|退出)`;
const bareDeed = new RegExp(
  `^(?:目前|已|共|累计|又|再|还|计划|拟|将)*(${deed}|完成|落实)(?:户|人|名|家|所)?$`,
);
const deedBehind = new RegExp(`(?<=.{2})(?:${deed})$`);
/** 计划新建|幼儿园: what is done with those that are counted, before their noun. */
const deedAhead = new RegExp(`^(?:${deed}[、和与及或]?)*`);
/** 改造危桥32座，已开工|18座|: how far that is, so that it stays; 引进项目35个，在建|15个| is of projects. */
const stage = /^已?(?:新?开工|在建|竣工|完工|交付|投用|启用)/;
const builtAhead = new RegExp(
  `^(?:(?:${builds}|新开工|迁建|续建|重建|组织实施|实施|推进|谋划|策划|安排|开工建设|开工|新增|在建|竣工|完工|交付|建成|引进|采购|购置|签约)[、和与及或]?)*`,
);
const planAhead = /^(?:今年|年内|本?年度|本年|全年|计划|拟|将|已|共|累计|再)+(?=.{2})/;

/** 完成注册的|签约项目: what some of them have done. */
const doneAhead =
  /^(?:已|正在?|全部)?(?:完成|通过|实现|办理|进入|获批|建成投用|建成|投用)[^的]{0,8}的(?=.{2,}(?:项目|企业|工程|站|厂|园|馆|中心|基地)$)/;

const placeAlone = new RegExp(`^([^，,。；;：:0-9]{2,12}?)(?:已|共|累计|计划|将|拟)?(${deed}|)$`);

const startedAgain = /^(?:计划|拟|年度)*新?(?:开工|建成|竣工|启动)([^，,]{3,}(?:改造|建设|治理|整治))$/;

/** A count of a bare deed or place, of what was counted by its measure word; as it was where its words say more. */
export function ofKindCounted(found: Label, scene: Scene): Label {
  const { mention, counted, said, words } = scene;
  // 国家级开发区21家，包括高新区|4家|: zones of a kind are counted themselves, and hold no others
  if (
    mention.unit === 'count' &&
    said.label !== null &&
    aZone.test(found.subject) &&
    aZone.test(said.label.indicator) &&
    // 8个试验区新设企业|52家|: they have done it themselves
    found.subject !== said.label.indicator
  )
    return label(said.label.subject, found.subject);
  const part = counted === '' ? partOfWorks(found, scene) : null;
  if (part !== null) return part;
  const key = counted === '' || bareDeed.test(counted) ? keyOf(mention) : '';
  const own =
    key === ''
      ? undefined
      : said.byCounter
          .get(key)
          ?.replace(planAhead, '')
          .replace(/^投(?=(?:项目|企业)$)/, '')
          .replace(doneAhead, '');
  const isUntold = found.indicator === '' || found.indicator === mention.text;
  const verb = bareDeed.exec(isUntold ? words.trim().replace(found.subject, '') : found.indicator)?.[1] ?? '';
  const whole = own ?? (key !== '' && verb !== '' ? kindAhead(scene) : undefined);
  // 全市新建|12所|, 改扩建|8所|: nothing says what, and 所 alone is no name of it
  const isDeedAlone = verb !== '' && (isUntold || /[家所]$/.test(found.indicator));
  if (whole === undefined) return isDeedAlone ? label(found.subject, verb) : (byPlace(found, words) ?? found);
  // 安置房开工3000套，竣工|1200套|: the deed stands behind what is built
  const stem = whole.replace(deedBehind, '');
  // 计划新开工城中村改造90处，已开工|71处|: the deed that it opened with is told again
  const again = startedAgain.exec(whole)?.[1] ?? '';
  if (again !== '' && /^新?(?:开工|建成|竣工|启动)$/.test(verb))
    return label(found.subject || (said.label?.subject ?? ''), `${verb}${again}`);
  if (verb !== '' && !/^(?:完成|落实)$/.test(verb) && stem !== whole && !stem.endsWith('建设'))
    return label(found.subject || (said.label?.subject ?? ''), `${stem}${verb}`);
  const kind = whole.replace(stage.test(verb) ? builtAhead : deedAhead, '');
  const subject = found.subject || (said.label?.subject ?? '');
  const isWhole = /^(?:完成|落实)$/.test(verb) || whole.startsWith(verb) || whole.endsWith(verb);
  // 已打通|5段|，开工建设|3段|
  const opening = wordAt(kind, 0, kind.length);
  const isDeed = opening?.word.role === 'verb' && opening.end === kind.length;
  if (verb !== '')
    return kind.length < 2 || isDeed ? found : label(subject, isWhole ? whole : `${verb}${kind}`);
  // 其中，甲区新增|8600个|, 甲区新建|5所|: the place alone stands before the number
  // 甲区3家：子公司、丑公司；乙区|2家|: the names behind the colon are the first one's
  const named = /：[^；：]*；([^，,。；：]*)$/.exec(words)?.[1];
  const [, place = '', done = ''] = placeAlone.exec(stripLead((named ?? words).trim())) ?? [];
  const isBare = named !== undefined || found.indicator === place || found.indicator === mention.text;
  return ownerKind(place) === 'place' && isBare
    ? label(
        place,
        /^(?:新增)?$/.test(done) || kind.length < 2 || whole.startsWith(done) ? whole : `${done}${kind}`,
      )
    : found;
}

/**
 * 重点项目120个，其中续建|60个|、竣工|15个|; 其中产业项目17个、民生|10个|; 企业600家，其中规上|37家|: a part by its stage, field or size alone; null
 * for any other.
 */
function partOfWorks({ subject }: Label, { mention, said, where }: Scene): Label | null {
  const { text } = where.sentence.passage;
  const [, name = ''] =
    aloneBefore.exec(text.slice(Math.max(where.sentence.start, mention.from - longestPart), mention.from)) ??
    [];
  const whole =
    name === '' || mention.unit !== 'count' ? '' : (said.byCounter.get(mention.counter ?? '') ?? '');
  const kind = worksKind.exec(whole)?.[0] ?? '';
  if (kind === '' || name === whole) return null;
  const whose = subject || (said.label?.subject ?? '');
  const ofWorks = /项目|工程/.test(kind);
  if (stageAlone.test(name) && ofWorks) {
    const of = whole.replace(stagesAhead, '');
    return label(whose, `${name}${of.length > 1 ? of : kind}`);
  }
  return (ofWorks ? fieldAlone : sizeAlone).test(name) ? label(whose, `${name}${kind}`) : null;
}
const longestPart = 24;
const aloneBefore =
  /(?:[、，,；;]?其中[，,：:]?|[、，,；;](?!其中))(?:包括|有)?([\u4e00-\u9fff]{2,8}?)(?:有|共)?$/;
const worksKind = /(?:项目|工程|企业|医院|学校|幼儿园)$/;
const stageAlone =
  /^(?:计划)?(?:新?开工|新建|续建|在建|拟建|改扩建|扩建|竣工|完工|投产|投用|建成|预备|储备|前期|收尾|落地|签约)$/;
const stagesAhead =
  /^(?:(?:新?开工|新建|续建|在建|拟建|改扩建|扩建|竣工|完工|投产|投用|建成|预备|储备|前期|收尾|落地|新?签约|新增)(?=.{2}))+/;
const fieldAlone =
  /^(?:(?:重大|其他)?(?:产业|工业|农业|林业|服务业|制造业|交通|能源|水利|民生|社会民生|社会事业|基础设施|城建|城市建设|生态环保|生态环境|生态|环保|文旅|文化旅游|教育|医疗|科技|房地产|现代物流|物流))$/;
const sizeAlone =
  /^(?:规上|限上|规下|规模以上|限额以上|亏损|盈利|停产|公立|民营|公办|民办|国有|私营|外资)(?:工业)?$/;

/** 全市|新建12所: the place is read as what is counted; null for any other. */
function byPlace({ subject, indicator }: Label, words: string): Label | null {
  const deed = subject === '' && words.startsWith(indicator) ? words.trim().slice(indicator.length) : '';
  return bareDeed.test(deed) && ownerKind(indicator) === 'place' ? label(indicator, deed) : null;
}

/** 公共停车场建设稳步推进。全市已完工|34处|: what the sentence says that the passage opens with; undefined where it says no such thing. */
function kindAhead({ where: { earlier, sentence } }: Scene): string | undefined {
  const [, kind = ''] = goesAhead.exec((earlier[0] ?? sentence).text) ?? [];
  return kind === '' || actsIn(kind) ? undefined : kind;
}
const goesAhead =
  /^([^，,。；;：:、的]{2,10}?)(?:建设|工程)?(?:工作)?(?:正?在?(?:稳步|有序|扎实|加快|深入|持续|全面|快速|顺利|强力|积极|大力|不断|日益))+(?:推进|展开|实施|进行|完善|提速|开展|铺开)[。！]$/;

/** 各类开发区, 经济技术开发区, 省级园区: a kind of them; 东湖高新区 is one by its name. */
const aZone = new RegExp(
  `(?:^|级|类|的|设立)(?:[/、]?(?:经济|技术|工业|产业|边境|跨境|综合))*(?:${zoneWords('zone', 'ending')}|合作区|园区)$`,
);

/** 分别是2012年的3.4倍、2018年的|1.5倍: a year is no measure, and it goes on with the one before. */
export const ofSameMeasure = (found: Label, { said }: Scene): Label =>
  said.label !== null && /^[0-9]{4}年(?:同期)?$/.test(found.indicator) ? said.label : found;

const ageAhead = /^[0-9]{1,3}周?岁及?以[上下](?=.{2})/;
/** 0—14岁|人口占 */
const ageRange = /(?:^|[，,。；;：:、])(?:其中)?([0-9]{1,3}[—－–~～至-][0-9]{1,3}周?岁)[^，,。；;0-9]{0,16}$/;
const ageBefore = /[0-9]{1,3}周?岁及?以[上下](?=(?:的|共|有|约|就?已?达)*$)/;

/** 60岁以上老年人口30万人，其中80岁以上|5万人|: of those of the age that stands before the number, and an age is of none. */
export function ofNextAge(found: Label, { mention, where: { sentence } }: Scene): Label {
  const range =
    mention.unit === 'a' || !/^(?:[\u4e00-\u9fff]{0,4}人口|人数)/.test(found.indicator)
      ? undefined
      : ageRange.exec(sentence.passage.text.slice(sentence.start, mention.from))?.[1];
  if (range !== undefined) return { ...found, indicator: `${range}${found.indicator}` };
  const said = ageAhead.exec(found.indicator)?.[0];
  if (said === undefined) return found;
  const own =
    mention.unit === 'a'
      ? ''
      : ageBefore.exec(sentence.passage.text.slice(sentence.start, mention.from))?.[0];
  return own === undefined || own === said
    ? found
    : { ...found, indicator: `${own}${found.indicator.slice(said.length)}` };
}
