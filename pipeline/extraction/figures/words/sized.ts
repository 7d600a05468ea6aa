import { measureWords } from '../../../grammar/measures.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import { ownerKind } from '../owner/owner.ts';
import type { Label, Place } from '../said.ts';
import { readBefore } from '../scene/clause.ts';
import { saysDone } from '../status/done.ts';
import { isNamedThing } from '../topic/where.ts';
import { wordsIn } from './words.ts';

/** Numbers that say which or what size is meant, and are for no time; and words that say so of any. */

/** 四大片区, 这三个城市, 甲、乙两个集团: how many there are of what is named, at no time. */
export function isDescriptive(mention: QuantityMention, words: string, hasTime: boolean): boolean {
  if (mention.unit !== 'count' || /[^，,]增[加至]/.test(words)) return false;
  // 二、改造老旧小区20个, 新建、改扩建学校12所: a list number, or deeds side by side, name nobody
  if (mention.counter !== '大' && saysDone(words)) return false;
  if (mention.counter === '大')
    return !(/(?:建设|推进|打造|实施|打赢|建)[^，,]{0,24}$/.test(words) && /将[^，,]*$/.test(words));
  // 其中亿元以上|45个|, 硕士以上|20人| are a part, of the same time
  if (/(?:这|其他|其余|上述|(?<![元岁级人亩度]|[硕博]士|[本专]科|[大中]专|高中|副高)以上)$/.test(words))
    return true;
  // 甲地4市接待游客: they are named by their number
  if (
    /^[市州县区]$/.test(mention.counter ?? '') &&
    /[^，,\s]{2}$/.test(words) &&
    readBefore(words).verb === ''
  )
    return true;
  return (
    !hasTime &&
    /^[^，,。0-9]*[、和及][^，,。、等]{1,8}(?<!分别为?|达到?|为)$/.test(words.trim()) &&
    words.length <= 20 &&
    readBefore(words).verb === ''
  );
}

/** 2022年|十大|惠民实事: what is to be done in a year, and no name. */
export const isOfMatters = (behind: string): boolean => /^[^，,。；;]{0,4}实事/.test(behind);

/** 投资超过50亿元的|大项目, 新开工|亿元以上|项目20个, 通|20户以上|自然村公路: which ones are meant, and no amount of a year. */
export const isSizeClass = (
  { from, to, unit, qualifier, text: value, counter }: QuantityMention,
  text: string,
): boolean => {
  const behind = text.slice(to, to + 14);
  if (/以[上下]$/.test(value) && (unit === 'CNY' ? ofSize : ofSmall).test(behind))
    return unit === 'CNY' || /^[户人]$/.test(counter ?? '');
  return (
    unit === 'CNY' &&
    /[0-9]个(?:总?投资|产值)?$/.test(text.slice(Math.max(0, from - 8), from)) &&
    qualifier !== 'exact' &&
    qualifier !== 'about' &&
    /^的[^，,。；;、]{0,6}(?:项目|企业)/.test(behind)
  );
};
const ofSize = /^的?[^，,。；;、的0-9]{0,6}(?:的)?(?:项目|企业|工程|合作社|单位|大户|商户|产业链)/;
const ofSmall = /^的?(?:自然[村屯]|村[庄组屯]|[^，,。；;、的0-9]{0,2}班额|团体|企业|单位)/;

/** 年产30万吨饲料加工项目: what is in a name is of no time. */
export const isCapacityInName = (
  { to, text: value }: QuantityMention,
  text: string,
  words: string,
): boolean =>
  (/[年日]产$/.test(words) || /^[年日]产/.test(value)) &&
  /^[^，,。；;、的]{2,20}(?:项目|生产线|工程|基地)/.test(text.slice(to, to + 26));

/** 150项重大水利工程之一, 30座|车站中，18座已封顶|, 在全省14个市州中排第3位: how many there are besides. */
export const isOneOf = ({ to, unit }: QuantityMention, text: string): boolean =>
  unit === 'count' &&
  /^[^，,。；;、]{1,16}之一|^[^，,。；;、0-9]{0,8}(?:车站|区间|隧道|桥梁|标段|泊位)中[，,]?(?:已)?有?[0-9]|^[^，,。；;、]{1,8}中[，,]?(?:排|位|居|名列)/.test(
    text.slice(to, to + 20),
  );

/**
 * 甲地50兆瓦风电场项目, 乙公司50万吨/年甲醇项目, 甲园、丙公司50万吨乙烯、丁桥等项目: a size inside a name. 建设|50兆瓦|风电项目 says how
 * much is built.
 */
export const sizesName = (text: string, from: number, to: number): boolean =>
  sizeInName.test(text.slice(from, to)) &&
  restOfName.test(text.slice(to, to + longestList)) &&
  !isBuiltSo.test(text.slice(Math.max(0, from - 4), from));
const longestList = 80;
const isBuiltSo = /(?:建设|建成|新建|新增|投产|投运|实施|布局|推进|开工|并网|[0-9]+[个座条台套])$/;

const sizeInName =
  /(?:兆瓦|千瓦|千伏|(?:吨|立方米|方|件|套|辆|台|只|头)(?:[/／每][年日天])?|吨级|MW|kV|GWh)$/;
const restOfName =
  /^[^，,。；;、的达]{2,14}(?:项目|工程|电站)|^[^，,。；;、：:的达]{2,14}、[^，,。；;：:]*等[^，,。；;、0-9]{0,8}(?:项目|工程)/;

const fixed = new RegExp(
  `${measureWords('lasting')}|建设期|可达|直达|通达|占地(?![方区级产])|^(?:地上|地下)?面积|^规划(?:总|控制|用地)?面积$|(?:^|[桥路线洞坝堤渠跨])[长宽高]$`,
);

/** Whether words say what a thing is like as long as it stands: 全长, 工期; 占设计总量的|64%| is how far it has come. */
export const isLasting = (words: string): boolean => fixed.test(words.replace(/设计总?量/, ''));

const now =
  /(?<!项)目前|当前|现(?:有|已|在|达|为)|(?:^|[，,；;])现(?![代场金货行役象状实存今汇浇任年价]|出现)|如今|已累计|累计已|还累计|一直|始终|连续多年|已经?连续|正在|近年来|近年|原来|以前|过去(?!的?一年)|至今|迄今/;

/** Whether words tell of what is so today: 目前, 现有. */
export const tellsOfNow = (words: string): boolean => now.test(words);

/** 前三季度，投资增长5%。全区有企业|36家|: what there is is of no stretch of a year that was told of before; 其中有|36家|, 有|8家|被处罚 are of those told of. */
export const isBesides = (
  held: TimeMention,
  { lead, clause, sentence }: Place,
  mention: QuantityMention,
): boolean => {
  const { text } = sentence.passage;
  const words = text.slice(clause.start, mention.from);
  return (
    (partsOfYear.has(held.date_precision ?? '') || fittedWith.test(words)) &&
    mention.unit === 'count' &&
    !lead.startsWith('其中') &&
    !saysDone(words) &&
    has.test(words) &&
    !tells(text.slice(mention.to, clause.end))
  );
};
/** Whether the words behind a count tell what the counted ones did, or measure them. */
const tells = (behind: string): boolean =>
  /[0-9被]|报道|受到|获得/.test(behind) ||
  wordsIn(behind, 0, behind.length).some(({ word }) => word.role === 'verb' && !word.nominal);
const partsOfYear: ReadonlySet<string> = new Set(['month', 'quarter', 'half_year', 'period']);
/** 2022年，门诊量68万人次。医院设有床位|1200张|: nor is what it is fitted with of a year. */
const fittedWith = /(?:[建设配]有|内设|下设)[^，,。；;0-9]{0,14}$/;
const has = /(?:拥有|(?<![没占所])有(?!效))[^，,。；;0-9]{0,14}$/;

/** 今年推进甲码头等项目。甲码头|总投资45亿元，设计能力|240万标箱: what a work costs in all and is built for is of no year that was told before. */
export const isOfWork = ({ subject, indicator }: Label, words: string): boolean =>
  ofWhole.test(indicator) &&
  !/(?:达到?|突破|提升?高?[至到]|完成)[^，,。；;]{0,4}$/.test(words) &&
  !/类(?:项目|工程)$/.test(subject) &&
  isNamedThing({ kind: ownerKind(subject), name: subject.replace(/^[一二三四五六]期(?=.)/, '') });
const ofWhole = /^(?:计划|概算|估算|预计)?总投资$|^设计|库容$|(?:通过|吞吐|处理|供水|生产|接待)能力$/;
