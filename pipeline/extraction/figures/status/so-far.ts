import type { Sentence } from '../../sentences/article.ts';
import { heldBut, type Periods } from '../period/held.ts';

/** What is told as far as it is, whatever the sentences before aim at. */

/** 一期厂房已建成，入驻企业|6户: its sentence has told of what is, whatever the ones before aim at. */
export const tellsSoFar = (lead: string, after: string): boolean =>
  /(?:已(?!知)|正在|(?<!项)目前|如今|现有|先后[^，,。；;]{0,8}了)[^；;]*$/.test(lead) ||
  /^[^，,。；;]{0,16}(?:已(?!知)|正在)/.test(after);

/** 今年计划投资9亿元，上半年实际完成6亿元，占计划的60%。其中，甲县|3亿元|: parts of what was told last as done. */
export const isPartOfDone = ({ text, start, passage }: Sentence): boolean =>
  /^其中/.test(text) && doneBefore.test(passage.text.slice(Math.max(0, start - longestBefore), start));
/** The time of what was told last, where that is a part of the year that the passage is of. */
export const partsThen = (periods: Periods): Periods =>
  periods.told?.date_start != null &&
  periods.told.date_end !== null &&
  periods.told.date_start.slice(0, 4) === periods.passage?.date_start?.slice(0, 4)
    ? heldBut(periods, { passage: periods.told })
    : periods;
const longestBefore = 160;
const doneBefore =
  /(?<!(?:将|计划|力争|确保|预计)[^，,。；;]{0,8})(?:实际(?!利用)|已经?|累计)(?:完成|到位|下达|拨付|投入)[^。；;]*[。；;]\s*$/;
