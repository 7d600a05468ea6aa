import { anyOf, withRole } from '../lexicons/any-of.ts';
import { verbRows } from '../lexicons/verbs.ts';
import { outlookWords } from './outlook-words.ts';
import type { Part } from './time-point.ts';

/** What there is at the end of a stretch, which was counted on its last day: `年末|存款余额300亿元`, `一季度末|生猪存栏80万头`. */

const counted: ReadonlySet<string> = new Set(
  withRole(verbRows, ['nominal', 'light', 'noun', 'adverb', 'manner', 'reach', 'link', 'tail']),
);
/** 招聘, 发生, 迎来: what happens, and no noun. */
const happenings = anyOf(
  withRole(verbRows, ['event', 'predicate', 'act', 'up']).filter(
    (surface) => surface.length > 1 && !counted.has(surface) && !/有$|^(?:达|为|超|突破)/.test(surface),
  ),
);
/**
 * 年末存款余额300亿元, 2022年末全市医院32家: what there is when a year or a month ends, which is of its last day; 2022年底招聘教师200名 and
 * 发生火灾3起 happened in its last weeks.
 */
const stock = new RegExp(
  '^[^，。；,;]{0,12}(?:余额|人口|保有量|存栏|有(?![望效关序力机条])|户籍|参保|(?:通车|运营)总?里程|建成区|绿化(?:覆盖)?率|参加[^，。；,;0-9]{2,12}保险)|' +
    `^[，,]?(?![^，。；,;0-9]{0,30}(?:[前将]|实现|${happenings}|建成|新[增开建]|增加|投[用运]|[驶运]出|[买拿迎][来到了]|持续|受灾|发生|[成设]立(?!的)|[^，。；0-9]{0,12}(?<!从)(?:招聘|培训|出口(?!加工)|进口|销售|分红|收入|出栏|产[值量]|游客|降雨|首[批辆台]|一[批列辆场])))[^，。；,;0-9]{2,30}[0-9]+(?![0-9GgCc号期路院中线])`,
);
/** 2022年底以来: a stretch, and no day. */
const isStretch = (words: string): boolean => /(?:以来|起|前)$/.test(words);
/** 年底企业达到30家，|力争产值50亿元: the whole sentence aims. */
const aimsOn = new RegExp(outlookWords('aims', 'assures', 'seeks'));

/** A time and the end of its sentence, in UTF-16 units of the text. */
interface End {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Whether what stands behind the end of a year, a quarter or a month tells what there is then. */
export function isStock(part: Part | null, text: string, { from, to, end }: End): boolean {
  if (part === null) return false;
  const words = text.slice(from, to);
  // 一季度末存款余额: the end of a quarter is read as its last month
  const isEnd = part.unit === 'part' ? /(?:^|_)late$/.test(part.name) : /季度?[末底]$/.test(words);
  return (
    isEnd &&
    !isStretch(words) &&
    stock.test(text.slice(to, Math.min(end, to + longestStock))) &&
    !aimsOn.test(text.slice(to, end))
  );
}
const longestStock = 28;
