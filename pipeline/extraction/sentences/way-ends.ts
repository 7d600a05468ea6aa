/**
 * Where ways begin and end: `甲桥|西接乙路`. Stations and sides are written alike: `甲州|西至乙机场段` runs from the station in the west of
 * a town, `甲路|西至乙镇` ends there.
 */

/** 西接|丁线, 北起|甲镇: source of a pattern; 西连接线, 东接待中心, 北起步区 and 北连云港路 are names. */
export const startsAt =
  '[东南西北]{1,2}(?:连接|接(?![线驳续待收受到口])|连(?!接|云港|廊|片|体|通)|起(?!步))(?![线段])';
/** The same, and 南至|丙镇. */
export const goesOnTo = `(?:${startsAt}|[东南西北]{1,2}至(?![线段]))`;
/** The same, and 东临|渌江大道: what lies beside a thing, where it need not begin. */
export const liesBeside = `(?:${startsAt}|[东南西北]{1,2}[临邻毗靠依倚濒抵])`;

/** Whether 西至 at a place is of a station of the town before it, where nothing before says that a thing starts in the east. */
export const isOfStation = (text: string, at: number): boolean =>
  /^[东南西北]至/.test(text.slice(at, at + 2)) &&
  /[\u4e00-\u9fff]/.test(text.charAt(at - 1)) &&
  !/[路道线段街区园目程铁速桥廊渠块]/.test(text.charAt(at - 1)) &&
  !/[东南西北][起接临靠邻]/.test(text.slice(Math.max(0, at - longestStart), at));
const longestStart = 24;
