import type { Span } from '../../../grammar/clause.ts';
import { introducesSpeech } from '../../sentences/speech-words.ts';
import { figuresIn } from '../event/figures.ts';
import type { Frame } from '../event/frame.ts';
import { clauseSubject, predicateAt } from './subject.ts';
import { isMeasured } from './suited.ts';

/** How far a statistic goes on in the clauses behind it: `产值8亿元，|增长5%|，企业打算建新厂` */

/** So many clauses, besides those that tell a growth, tell more of a statistic. */
const mostFigures = 2;

/** Whether a clause tells no more of what was measured, or what has been told already is enough. */
export function isNoMore(frame: Frame, taken: readonly Span[], clause: Span): boolean {
  const { text } = frame.sentence.passage;
  if (isGrowth(text, clause)) return false;
  const levels = taken.filter((one) => !isGrowth(text, one)).length;
  return levels >= mostFigures + (countsIn(frame, frame.main) ? 0 : 1) || isBesides(frame, taken, clause);
}

/** 产值8亿元，|企业打算建新厂|, |厂长告诉记者|, |后来扩到三条线|; 增长5%，|其中甲区2亿元|: what is told besides. */
function isBesides(frame: Frame, taken: readonly Span[], clause: Span): boolean {
  const { text } = frame.sentence.passage;
  const words = text.slice(clause.start, clause.end);
  if (besides.test(words) || introducesSpeech(words) || (taken.length > 0 && words.startsWith('其中')))
    return true;
  // 增长的原因是|，需求旺盛: the comma stands in the middle
  const { end } = taken.at(-1) ?? frame.main;
  return (
    countsIn(frame, frame.main) &&
    !countsIn(frame, clause) &&
    !byPrice.test(words) &&
    !/[是为即]$/.test(text.slice(end - 1, end)) &&
    predicateAt(text, clause.start, clause.end) !== clause.start &&
    !isMeasured(clauseSubject(text, clause))
  );
}
const besides =
  /^(?:后来|随后|此后|眼下|[他她它](?!们?的)|我们?(?![省市县区州镇乡村])|(?:企业|公司|厂里)(?:[正还又已拟将要也]|计划|打算|准备|转而)|看上去|[可却](?![达以])|直到)/;

const countsIn = (frame: Frame, clause: Span): boolean =>
  figuresIn(frame, clause).length > 0 ||
  tells.test(frame.sentence.passage.text.slice(clause.start, clause.end));
const tells =
  /[0-9]|[一二三四五六七八九十半]成|分之|翻[了一两]?番|[一两数]倍|[高低快慢]于|持平|新[高低]|纪录|[首前第][一二三四五六七八九十位]|(?:加快|减慢|放缓|提高|下降|回落|回升)$/;
/** 按可比价格计算 */
const byPrice = /^按(?!揭)/;

/** 增加值90亿元，|增长5%|，占…: a level and its growth are the statement, and what follows tells more of them. */
export const isGrowth = (text: string, { start, end }: Span): boolean => growth.test(text.slice(start, end));
const growth =
  /^(?:同比|环比|比上年|比去年|[比较](?:上年|去年)同期|实际|净)*(?:增[长加]|下降|减少|上升|上涨)了?(?:约|近|超过?)?[0-9.]+[^，；、0-9]{1,4}$/;

/** 营业收入8亿元，增长5%，|净利润9000万元|: what is measured beside it. */
export const measuresBeside = (text: string, next: Span | undefined): boolean =>
  next !== undefined &&
  !/[；;]/.test(text.charAt(next.start - 1)) &&
  beside.test(text.slice(next.start, next.end));
const beside = /^(?!其中|占|[比较]|增[速幅]|[居排位列])[\u4e00-\u9fff]{2,10}[0-9.]+[万亿]*[^%‰0-9，成]{1,4}$/;

/** 完成投资5亿元，|12座车站中|, |因订单不足|, |按可比价格计算|: what only leads to a clause that is no longer told. */
export function withoutLead(text: string, taken: readonly Span[]): Span[] {
  const { start = 0, end = 0 } = taken.at(-1) ?? {};
  return leadsOn.test(text.slice(start, end)) ? taken.slice(0, -1) : [...taken];
}
const leadsOn = /^(?:[^，；]*[0-9][^，；]*中|因(?!此)[^0-9]*|按[^0-9]*计算)$/;
