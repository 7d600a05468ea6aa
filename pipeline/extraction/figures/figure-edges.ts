import { isMeasure } from '../../grammar/measures.ts';
import { measureTold } from './figure-grown.ts';
import { ownerKind, splitOwner } from './figure-owner.ts';
import { isPlaceName } from './figure-place-name.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';
import { findSubject } from './figure-subject.ts';

/**
 * Where whose a figure is and what is counted were parted at the wrong word: `高铁后续` / `标段` → 高铁, 后续标段.
 */

interface Edge {
  /** What is left of the subject and what goes over to the indicator. */
  readonly pattern: RegExp;
  /** What the indicator opens with. */
  readonly next: RegExp;
  readonly before: readonly [subject: string, indicator: string];
  readonly after: readonly [subject: string, indicator: string];
  /** What looks like it and stays as it is. */
  readonly keeps: readonly [subject: string, indicator: string];
}

/** Words that say which of them are counted, or what of a class is told; the first two groups are the subject and those words. */
export const edges: readonly Edge[] = [
  {
    pattern: /^(.{2,}?)(后续|剩余|其余|余下)$/,
    next: /^[^的]/,
    before: ['甲高铁后续', '标段'],
    after: ['甲高铁', '后续标段'],
    keeps: ['甲高铁后续', '的标段'],
  },
  {
    pattern:
      /^((?:[全本我该][省市县区州])?)((?:棚改|拆迁)?安置房|经济适用住?房|廉租住?房|公租房|限价房|商品房)$/,
    next: /^(?:新?开工|竣工|交付|建成|入住|销售|配租|配售|分配|在建|续建)/,
    before: ['全市安置房', '竣工'],
    after: ['全市', '安置房竣工'],
    keeps: ['全市安置房', '总面积'],
  },
  {
    pattern: /^(.{2,}?)(居住)$/,
    next: /^(?:人口|居民|人数)/,
    before: ['甲市居住', '人口'],
    after: ['甲市', '居住人口'],
    keeps: ['甲市居住', '面积'],
  },
];

/** 天津|籍游客数量: from where they are. */
const nativeOf = /^籍(?=[\u4e00-\u9fff]{2,})/;

const partsOf = /^(?:板块|部分|阶段|步骤|区域|片区|功能区|组团|环节)$/;
const anotherOne = /^(?:另|又)一[名位座个][^，,的]{0,10}?([\u4e00-\u9fff]{2,6})$/;
/** 较人口普查|增加39万人: people are counted. */
const asCensus = /^(?:相比|[0-9.]+[万亿]?人)$/;
const inchLine = /^(?:晶圆|硅片|芯片|面板|显示屏|屏|产线|生产线|线)/;
const perUnit =
  /^[，,\s]*(每(?:平方米|平米|亩|吨|公斤|斤|度|千瓦时|立方米))(?:已经?|达到?|为|约|仅|超过?|突破|大概|均)*$/;
const priceTold =
  /(?:^|[，,。；;])[而但]?([^，,。；;]{0,12}?)的?(房价|地价|租金|价格|单价|均价|成本)[，,][^，,]*$/;
const powers =
  /^(?:风电|水电|核电|火电|煤电|气电|光电|光伏|光伏发电|风力发电|太阳能发电|生物质发电|抽水蓄能(?:发电)?|储能)$/;
const before = ({ mention, where: { sentence } }: Scene): string =>
  sentence.passage.text.slice(sentence.start, mention.from);
const examplesOf = /^等(?:各类|各项|一系列|系列|多种|各种)[^，,]{2,}$/;
const byWhom = /^由[^，,的]{2,14}(?=投资$)|^(?:公司|集团|企业)(?=在[^，,的]{2,10}投资$)/;

/** 低于市场价|20%|: by how much it is off, and no price of its own. */
const offFrom = /(?:不?[高低]于)(?=[\u4e00-\u9fff]{2,8}$)/;

/** 连跨4个万亿级台阶、突破|7万亿元|: of what has taken the steps. */
const step = /(?:台阶|大关|门槛)$/;
const steps =
  /(?:^|[，,。；;：:])([^，,。；;]{2,20}?)(?:连跨|连上|跨越|跨过|迈上|跨上|站上)[^，,。；;]{0,10}(?:台阶|大关|门槛)/g;

/** What reads like whose a figure is, and is a list of what is told, or what a place was once. */
const isNobody = (subject: string, indicator: string, scene: Scene): boolean =>
  // 医药、汽车产业增长较快，分别增长|3%|
  (subject.includes('、') &&
    subject.split('、').some((one) => one.length > 1 && indicator.startsWith(one))) ||
  // 从一个农业县发展|为人口过千万的城市
  (/发展$/.test(subject) && before(scene).includes(`${subject}为`));

/** A label with what the table gives back to its indicator; null where no row does. */
export function givenBack({ subject, indicator, verb }: Label): Label | null {
  for (const { pattern, next } of edges) {
    const [, whose = '', which = ''] = pattern.exec(subject) ?? [];
    if (which !== '' && next.test(indicator)) return label(whose, `${which}${indicator}`, verb);
  }
  return null;
}

/** Whose a figure is and what it measures, parted where the words are. */
export function withEdges(found: Label, scene: Scene): Label {
  const { subject, indicator, verb } = found;
  const given = givenBack(found);
  if (given !== null) return given;
  if (isNobody(subject, indicator, scene)) return label('', indicator, verb);
  if (nativeOf.test(indicator) && isPlaceName(subject)) return label('', `${subject}${indicator}`, verb);
  // 国际公认的人均|400公斤|标准
  const each = /(?:人均|户均|亩均)$/.exec(subject)?.[0] ?? '';
  const those = subject.slice(0, subject.length - each.length);
  if (each !== '') {
    const whose = those.replace(/的$/, '');
    return label(whose !== those && ownerKind(whose) === 'none' ? '' : whose, `${each}${indicator}`, verb);
  }
  // 分种养、加工和研发|三大|板块: of what is so divided
  if (/^分[^，,、]*[、和与]/.test(subject) && partsOf.test(indicator) && scene.mention.unit === 'count') {
    const whole = findSubject(scene.where, 'thing', indicator);
    return label(whole === subject ? '' : whole, indicator, verb);
  }
  // 库区的另一座名城常德，突破|4千亿元: it is the place's
  const other = anotherOne.exec(indicator)?.[1] ?? '';
  if (other !== '' && isPlaceName(other)) return label(other, measureTold(scene) || scene.mention.text, verb);
  if (
    scene.mention.unit === 'count' &&
    asCensus.test(indicator) &&
    /[与和同较比][^，,。；;]{0,16}人口普查/.test(scene.where.sentence.text)
  )
    return label(subject, '人口', verb);
  // 12英寸|线: its size is in its name
  const sized = /英?寸$/.test(scene.mention.text) ? (inchLine.exec(indicator)?.[0] ?? '') : '';
  if (sized !== '') return label(subject, `${scene.mention.text}${sized}`, verb);
  // 举办春风行动|等各类招聘活动400场: examples of what is counted
  if (subject !== '' && examplesOf.test(indicator))
    return label(findSubject(scene.where, 'place', indicator), `${subject}${indicator}`, verb);
  // 客船1艘/|216客位|、货船77艘/|3万载重吨|: how large those are that were counted
  if (indicator.startsWith('/')) {
    const next = indicator.replace(/^\/[^、，,]*、?/, '') || (scene.said.label?.indicator ?? '');
    return next === '' ? found : label(subject, next, verb);
  }
  // 按|照名义增速计算，甲市也超过|30%|
  if (indicator.startsWith('照') && before(scene).includes(`按${indicator}`))
    return label(subject, indicator.slice(1), verb);
  // 城东的房价，每平方米|5000元|: the price of each
  const perEach = perUnit.exec(scene.words)?.[1] ?? '';
  const priced = perEach === '' ? null : priceTold.exec(before(scene));
  if (priced !== null) return label(priced[1] ?? '', `${perEach}${priced[2]}`, verb);
  // 电力总装机3900万千瓦，其中风电|238万千瓦|: what of it is installed
  if (
    powers.test(indicator) &&
    /^[kMG]W$/.test(scene.mention.unit) &&
    (scene.said.label?.indicator ?? '').includes('装机')
  )
    return label(subject, `${indicator}装机`, verb);
  // 甲公司由乙集团投资|15亿元设立, 公司在科技城投资|9000万元: by whom is no part of what it measures
  const invested = byWhom.exec(indicator)?.[0] ?? '';
  if (invested !== '') return label(subject, indicator.slice(invested.length), verb);
  const from = scene.mention.unit === '%' && scene.said.label === null ? offFrom.exec(scene.words) : null;
  if (from !== null && scene.words.endsWith(`${from[0]}${indicator}`))
    return label(subject, `${from[0]}${indicator}`, verb);
  const stepped = scene.mention.unit !== 'count' && step.test(indicator) ? measureStepped(scene) : null;
  if (stepped !== null) return stepped;
  // 日门诊量可满足|1万人次: what it measures is said before the verb
  if (isMeasure(subject) && /^(?:满足|承载|容纳|确定为|设定为)$/.test(indicator))
    return label(findSubject(scene.where, 'thing', subject), subject, verb);
  return found;
}

function measureStepped(scene: Scene): Label | null {
  const { owner, rest } = splitOwner([...before(scene).matchAll(steps)].at(-1)?.[1] ?? '');
  return isMeasure(rest) ? label(owner, rest) : null;
}
