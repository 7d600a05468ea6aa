import { isGuess, startsNumeral } from './digits.ts';
import type { Lexeme } from './lexer.ts';
import type { Numeral } from './numeral.ts';
import type { Word } from './words.ts';

/** Which calendar words may stand behind which numbers: 30日 is a day, 8点 before 到10点 an hour, 03年 a year. */

/** Whether a calendar word may stand behind a number: 2021|年, 3|月, 8|点 before 到10点. */
export function isCalendar(
  entry: Word,
  last: Lexeme,
  numeral: Numeral,
  before: Lexeme | null,
  text: string,
  end: number,
): boolean {
  const value = Number(numeral.value);
  const named = before !== null && before.kind !== 'ordinal';
  if (!Number.isInteger(value) || numeral.open !== 'no' || last.kind !== 'num') return false;
  switch (entry.kind) {
    case 'year':
      // 99999年13月 is no stretch of years: the resolver says that there is no such year
      if (numeral.form === 'digits' && numeral.length > 2 && startsMonth(text, end)) return true;
      if (numeral.length === 4) return yearWritten(numeral) > 0 && !isAge(numeral, text.slice(end, end + 6));
      return (
        yearWritten(numeral) > 0 &&
        (numeral.script === 'arabic'
          ? /[0-9]/.test(text.charAt(end)) || text.charAt(last.start) === '0'
          : !isGuess(numeral.value))
      );
    case 'month':
      // 两月 counts months and is not February; 前两月 ends with it
      if (/[两兩]/.test(text.charAt(last.start)) && before?.kind !== 'leading') return false;
      // 他一月能挣3000元: what is earned in any month
      if (numeral.script === 'chinese' && before === null && ofAnyMonth.test(text.slice(end, end + 4)))
        return false;
      return (
        (value >= 1 && value <= 12) ||
        (value < 100 && numeral.form === 'digits' && startsNumeral(text.charCodeAt(end)))
      );
    case 'day':
      return (
        value >= 1 &&
        value < 100 &&
        (value <= 31 || before?.kind === 'month') &&
        (isDay(text.charAt(end - 1), numeral, before) || isSpokenDay(text, last.start, end)) &&
        (before?.kind === 'month' || !isOfBuilding(text, end))
      );
    case 'quarter':
      // 四季果园, 一季种稻: seasons; 今年一季, 明年第一季 and 一季末 are quarters
      if (
        text.charAt(end - 1) === '季' &&
        !named &&
        !/^[末初]/.test(text.charAt(end)) &&
        !isOrdinalQuarter(text, last.start, end)
      )
        return false;
      return value >= 1 && value <= 4 && (named || !/[两兩]/.test(text.charAt(last.start)));
    case 'quarters':
      return value >= 2 && value <= 4 && before?.kind === 'leading';
    case 'century':
      return value >= 1 && value <= 30;
    case 'decade':
      return value % 10 === 0 && (value < 100 || (value >= 1000 && value < 3000));
    case 'hour':
      return (
        value <= 24 &&
        // 零点: what nothing is counted by
        (value === 0 ||
          /[时半整]/.test(text.charAt(end - 1)) ||
          before?.kind === 'dayPart' ||
          // 6日|10点|，某站开通
          (/^(?:day|dayWord|weekday)$/.test(before?.kind ?? '') &&
            !ofAdvice.test(text.slice(end, end + 2))) ||
          /[0-9半整许]/.test(text.charAt(end)) ||
          toHour.test(text.slice(end, end + 4)) ||
          (numeral.script === 'arabic' &&
            leadsToHour.test(text.slice(Math.max(0, last.start - 4), last.start))))
      );
    default:
      return value <= 60 && before?.kind === 'hour';
  }
}

/** 明年|第1季|通车; 2023年|第一季《歌王》 is of a show. */
const isOrdinalQuarter = (text: string, start: number, end: number): boolean =>
  /[0-9今明去前]年(?:的)?第$/.test(text.slice(Math.max(0, start - 4), start)) &&
  !/^[^，。；]{0,6}(?:[《“]|节目|综艺|[决大比]赛|[剧集])/.test(text.slice(end, end + 10));

const ofAnyMonth = /^(?:能|可以?|挣|赚|就|下来|至少|最多|[一二两三][次回趟])/;

/** 1800年|历史, 2300年的|历史: how old something is; 2008年|历史最高 is a year. */
const isAge = ({ script }: Numeral, behind: string): boolean =>
  script === 'arabic' &&
  /^的?(?:悠久)?(?:建[城村校]|种植|栽培|酿造|制作)?(?:历史(?![性上最新文同街风建遗高低第])|史(?=[，,。；;、的]|$))/.test(
    behind,
  );

const ofAdvice = /^(?:建议|意见|要求|措施|经验|共识|启示|体会)/;

/** 8点|到10点 */
const toHour = /^[到至—~～-][0-9]{1,2}[点时]/;
/** 晚|8点, ，到|11点, 1点至|5点 */
const leadsToHour = /[早晚夜午]$|(?:^|[，,。；;至])到$|[点时半分][至到—~～-]$/;

/** 12月 behind a year. */
const startsMonth = (text: string, at: number): boolean =>
  /^[0-9０-９〇零一二三四五六七八九十]{1,3}月/.test(text.slice(at, at + 4));

/** 30日 is a day; 12号 and 三日 are only where a month or a range leads up to them. */
function isDay(mark: string, numeral: Numeral, before: Lexeme | null): boolean {
  const led =
    before !== null && ['month', 'monthWord', 'lunarMonth', 'to', 'and', 'of'].includes(before.kind);
  return led || (mark === '日' && numeral.script === 'arabic' && numeral.form === 'digits');
}

/** |10号，甲隧道贯通, 记者|10号从…获悉: a day as it is spoken, where it opens its sentence; 1号，2号 and 3号，4号楼 number things. */
const isSpokenDay = (text: string, start: number, end: number): boolean =>
  text.charAt(end - 1) === '号' &&
  opensSentence.test(text.slice(Math.max(0, start - 3), start)) &&
  spokenNext.test(text.slice(end, end + 8));
const opensSentence = /^$|(?:[。！？；\s]|记者)$/;
const spokenNext =
  /^(?:上午|下午|晚上?|凌晨|清晨|中午|从[\u4e00-\u9fff])|^[，,](?=[\u4e00-\u9fff]{4})(?![^，。]?[一二三四五六七八九十]+号)/;

/** 1至3号|教学楼, 2~6号|散货码头: which of them it is; 9月1号 is a day whatever stands behind it. */
const isOfBuilding = (text: string, at: number): boolean =>
  text.charAt(at - 1) === '号' &&
  /^(?:(?:教学|宿舍|住宅|办公|综合|实验|住院|门诊|科研|公寓|标准|生产)(?:大?楼|厂?房|车间|馆)|(?:散货|集装箱|通用|多用途|杂货)?(?:码头|泊位)|[斜竖]井|桥?墩|机组|高炉)/.test(
    text.slice(at, at + 5),
  );

/** A year written with four digits, or with two that cannot be a count; 0 when the numeral is no year. */
export function yearWritten(numeral: Numeral): number {
  if (numeral.form !== 'digits' || numeral.value.includes('.')) return 0;
  const value = Number(numeral.value);
  if (numeral.length === 4) return value >= 1000 && value < 3000 ? value : 0;
  if (numeral.length !== 2) return 0;
  return value <= 30 ? 2000 + value : 1900 + value;
}
