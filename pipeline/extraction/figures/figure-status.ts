import type { FigureRow } from '../../../schemas/index.ts';
import { aims, expects, onceBuilt, reports } from '../sentences/outlook.ts';

/** Where the period of a figure lies, seen from the publication day. */
export type PeriodTense = 'past' | 'current' | 'plan' | 'future' | 'none';

/** 16座|车站主体结构全部完工: what is counted is done, whatever is planned next. */
export const isReported = (behind: string): boolean =>
  /^(?:(?![将拟])[^，,。；;]){0,16}(?:已经?|全部)(?:全部|基本)?(?:完成|完工|建成|竣工|封顶)/.test(behind);

/** What a status is read from. */
interface Outlook {
  /** The words of the clause and of the sentence before the number, and those behind it in its clause. */
  readonly clause: string;
  readonly sentence: string;
  readonly behind: string;
  readonly period: PeriodTense;
  /** Whether the number is compared with that of a year before: 同比增长. */
  readonly compared: boolean;
  /** Whether the passage lists aims. */
  readonly passageAims: boolean;
  readonly isRank: boolean;
  /** Whether the number says how many there are of what is named: 四大片区. */
  readonly descriptive: boolean;
}

/** 占目标任务的70%, 学校计划完成过半, 共安排项目380个, 现有的120公里: how far it is, or what there is. */
const reached =
  /占(?:[^，,。；;]{0,10})?(?:任务|计划|目标|预算)(?:总?投资)?的?(?:比重)?(?:为|达到?)?$|(?:超|超额|快于|领先)[^，,。；;]{0,6}(?:计划|任务|目标|进度)$|(?<!年度)(?:计划|任务|目标)完成$|(?:现有|现已|已有|已建成|在建)的?$|(?:筛选|选取|遴选|梳理|入库|储备)(?:出|了)?(?:各类|市级|省级|统筹|重点|重大)*项目$/;
/** 建设任务为|2000套, 决定投入|4亿元 */
const tasked =
  /(?:建设|开工|改造|投资|目标|年度|开工目标)(?:任务|指标)(?:数|量)?(?:为|是|达)?$|决定(?:再)?(?:投入|投资|拨付|新建|建设)[^，,。；;]{0,6}$/;
/** 增长至2018年的|3550公里 */
const grownBy = /(?:增长|增加|提高|提升|发展|扩大|上升)[至到]20[0-9]{2}年的?(?:约|近|超)*$/;
/** 在现有里程|19公里|基础上, 150项|重大工程之一 */
const isBase = /^的?(?:的?基础上|基础之上)|^[^，,。；;、0-9]{1,16}之一(?=[，,。；;的]|$)/;
/** 根据规划，线网总长|240公里: what a plan says of it. */
const byPlan = /^(?:根据|按照)(?:该|此|上述|新|这一)?[^，,。；;]{0,12}(?:规划|方案)[，,]/;
/** A property of a thing as it is or will be built, whatever is planned of it besides. */
const fixedFact =
  /全长|总长|长度|(?<!增)长约?$|设计|里程长|(?<!规划(?:总|建筑|用地|总建筑)?)面积|(?<!拟|计划|规划|预计)占地|工期|设[^，,。]{0,24}站|主线长|距|涉及|途经|境内(?!外)|双向|全线$|桥隧比|^主线有|隧道$/;
/** 项目建成投产后，年产值达|: what will be, once it is built. */
const onceFinished = new RegExp(`(?:项目|工程|基地|园区|全部|全面|^|[，,])${onceBuilt}`);
const invested = /总投资|概算|投资(?:约|为|达)?$/;
/** 提出到2020年…达…: an aim even when its year has passed. */
const setForYear = /(?:提出|计划|规划|力争|目标|要求|明确)[^，,。；;]{0,6}到?20[0-9]{2}年/;
const planned = /计划(?!的|完成率|新开工项目|开工项目|共?安排[^，,。]*完成|单列|生育)|目标值|拟/;
const completed = /(?:已|累计|实际|共)?完成了?(?:投资)?(?:达到?|为)?$/;

/**
 * Whether a figure is reported, aimed at or expected.
 *
 * The words of its clause decide first, then the period, then the sentence, then the passage: in a list of next
 * year's tasks every figure is a target.
 */
export function figureStatus({
  clause,
  sentence,
  behind,
  period,
  compared,
  passageAims,
  descriptive,
  isRank,
}: Outlook): FigureRow['status'] {
  if (isBase.test(behind) || reached.test(clause.trimEnd())) return 'actual';
  if (tasked.test(clause.trimEnd()) && !/完成/.test(clause)) return 'target';
  if (period === 'plan' && grownBy.test(clause)) return 'actual';
  if (/^[^，,。；;]{0,4}(?:预计|有望)/.test(behind)) return 'forecast';
  const statement = sentence.slice(Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf(';')) + 1);
  if (onceFinished.test(statement) && period !== 'past' && !reports(statement.replace(/^.*后/, '')))
    return expects(statement) ? 'forecast' : 'target';
  if (period === 'future' || period === 'plan')
    return expects(clause) || (expects(statement) && !aims(clause.replace(/到20[0-9]{2}年/, '')))
      ? 'forecast'
      : 'target';
  if (isRank && period !== 'none' && !aims(clause)) return 'actual';
  if (/^的?目标/.test(behind) || /规划中的/.test(statement)) return 'target';
  if (isReported(behind) && !aims(clause)) return 'actual';
  if (period === 'past' && (expects(clause) || (expects(statement) && !reports(statement))))
    return 'forecast';
  if (period === 'past') return planned.test(clause) || setForYear.test(sentence) ? 'target' : 'actual';
  if (expects(clause)) return 'forecast';
  if (descriptive)
    return /(?:打造|建设|构建|形成|建成)[^，,。]*$/.test(clause) && (aims(sentence) || passageAims)
      ? 'target'
      : 'actual';
  if (completed.test(clause.trimEnd()) && !planned.test(clause) && period !== 'current') return 'actual';
  if (
    aims(clause) ||
    /^[^，,。；;]{0,24}(?:将|拟)(?:于[^，,。；;]{1,14})?(?:开工|新建|建设|开通|建成|投入)/.test(behind)
  )
    return 'target';
  if (byPlan.test(sentence) && !reports(clause)) return 'target';
  if (
    fixedFact.test(clause) ||
    (invested.test(clause) &&
      (fixedFact.test(sentence) || !((passageAims || planned.test(sentence)) && period === 'current')))
  )
    return 'actual';
  if (compared && !planned.test(sentence)) return 'actual';
  if (period === 'current')
    return (reports(clause) || (reports(statement) && !passageAims)) && !planned.test(sentence)
      ? 'actual'
      : 'target';
  if (reports(clause) || (isRank && !aims(statement))) return 'actual';
  if (expects(statement)) return 'forecast';
  return aims(statement) || passageAims ? 'target' : 'actual';
}
