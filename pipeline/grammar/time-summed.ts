/** Sums of a year that are compared with the year before at once, so that the year is over: `全年|产盐6万吨，同比增长7%` */

const summedBehind =
  /^[，,]?(?!目标|任务|计划|预算|预期)[^，。；0-9]{2,16}[0-9.]+[万亿]*[^，。；]{0,6}[，,（(]?(?:同比|[比较]上年)/;
const aheadOfSum = /预计|预期|提出|力争|锚定|目标|确保|有望|计划|安排/;
/** How far before and behind is read, in UTF-16 units. */
const [longestAhead, longestTold] = [24, 80];

/** Whether a sum stands right behind a time that is compared, and nothing before it aims: 全年|目标 and 全年|开放，游客同比增长 are none. */
export const isSummed = (text: string, start: number, from: number, to: number, end: number): boolean =>
  summedBehind.test(text.slice(to, Math.min(end, to + longestTold))) &&
  !aheadOfSum.test(text.slice(Math.max(start, from - longestAhead), from));

/** 完成5亿元，比上年同期增长8%: it has been made, and was counted; so it has where it fell, 上半年|下降7%. */
export const comparedBehind =
  /^[^。；]*(?:同比|[比较与和](?:上|去)年|上年同期|去年同期)|^[是为]?(?:负?增长|下降)[了约近超]?[0-9.]+[%％]/;
