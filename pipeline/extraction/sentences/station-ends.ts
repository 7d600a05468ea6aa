/**
 * Stations and sides that are written alike: `甲州|西至乙机场段` runs from the station in the west of a town, `甲路|西至乙镇` ends there.
 */

/** Whether 西至 at a place is of a station of the town before it, where nothing before says that a thing starts in the east. */
export const isOfStation = (text: string, at: number): boolean =>
  /^[东南西北]至/.test(text.slice(at, at + 2)) &&
  /[\u4e00-\u9fff]/.test(text.charAt(at - 1)) &&
  !/[路道线段街区园目程铁速桥廊渠块]/.test(text.charAt(at - 1)) &&
  !/[东南西北][起接临靠邻]/.test(text.slice(Math.max(0, at - longestStart), at));
const longestStart = 24;
