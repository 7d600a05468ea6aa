import { startsNumeral } from './digits.ts';
import { isCalendar, yearWritten } from './leaning-calendar.ts';
import type { Lexeme } from './lexer.ts';
import { ledBy } from './measure-lead.ts';
import { longest } from './trie.ts';
import { afterNumbers, type Word } from './words.ts';

/** Which words may stand beside which: what decides that 度 counts and 号 does not. */

/** After these kinds a unit, a measure word or a calendar word may follow. */
export const numberKinds = new Set(['num', 'more', 'roundly', 'half', 'counter', 'ratio', 'parts', 'tenths']);

/** After these 左右 qualifies a number; after all others, a time. */
const measureKinds = new Set([
  'num',
  'unit',
  'counter',
  'more',
  'half',
  'halfOf',
  'share',
  'tenths',
  'discount',
  'best',
  'ratio',
  'doublings',
]);

/** Whether a unit's words stand at `at`, read or not: 30万吨级 counts nothing. */
export const namesMeasure = (text: string, at: number): boolean =>
  longest(afterNumbers, text, at, (entry) => entry.kind === 'unit') !== null;

/** Whether no character that would make another word of the entry follows it. */
export const free = (entry: Word, text: string, end: number): boolean =>
  (entry.notBefore === '' ||
    end >= text.length ||
    !entry.notBefore.includes(text.charAt(end)) ||
    lifted(entry, text, end)) &&
  !(entry.unit !== null && opensRate(text, end));

/** 是年，甲桥通车, 是月10日: a word of its own; 这，|是年产5万吨的厂 is two. */
export const standsAlone = (entry: Word, text: string, end: number): boolean =>
  entry.notAfter !== '…' ||
  /^(?:[，,]|[0-9一二三四五六七八九十][0-9一二三四五六七八九十]?[月日]|[春夏秋冬])/.test(
    text.slice(end, end + 3),
  );

/** 人参 is no count of people, and 300人参加 is one. */
const lifted = ({ unless }: Word, text: string, end: number): boolean =>
  unless.some((word) => text.startsWith(word, end));

/** 立方米/小时: a unit before a stroke is half of a rate that only its own row can read. */
const opensRate = (text: string, end: number): boolean =>
  (text.charAt(end) === '/' || text.charAt(end) === '／') &&
  /[A-Za-z\u4e00-\u9fff]/.test(text.charAt(end + 1));

/** Whether no character before makes another word of it: 签约 is no 约. */
export const follows = (entry: Word, text: string, start: number): boolean =>
  start === 0 ||
  (!(entry.notAfter === '…' && /[\u4e00-\u9fff]/.test(text.charAt(start - 1))) &&
    !entry.notAfter.includes(text.charAt(start - 1)) &&
    // 下降至2022年的190万: 至 belongs to the verb; 提到2019年, too
    !(entry.kind === 'to' && /[加降升高低少大短减跌涨缩提谈听看想得收达]/.test(text.charAt(start - 1))));

/** Two numerals in a row do not join: 3车道2025年 is read anew. */
export const joins = (last: Lexeme, next: Lexeme): boolean =>
  next.kind !== 'num' ||
  last.kind === 'and' ||
  (last.kind !== 'num' && last.kind !== 'counter') ||
  isCountOf(last, next);

/** 9、10两个月, 2016、2017、2018三年: an Arabic number and the Chinese one that counts it. */
const isCountOf = (last: Lexeme, next: Lexeme): boolean =>
  last.kind === 'num' &&
  last.numeral?.script === 'arabic' &&
  next.numeral?.script === 'chinese' &&
  (next.value === '2' ||
    (yearWritten(last.numeral) > 999 && last.numeral.length === 4 && /^[3-5]$/.test(next.value)));

/** 3公里不到，就是…: 5家不到位 falls short of nothing. */
const fallsShort = /^(?:$|[，。、；：！？）)\s的就便即时])/;

/** 农历三月, 农历2021年三月, 农历去年三月. */
const lunarLead = /(?:[农阴][历曆](?:[^，。；、]{1,4}年)?|闰)$/;

/** 初 counts lunar days only after a lunar month, 一 a weekday only after 上周; 第 and 前 go on only to a number. */
export function fits(entry: Word, last: Lexeme, text: string, end: number): boolean {
  // 8.6%、|-2.5%: behind what joins two numbers a hyphen is the sign of the second
  if (entry.kind === 'to' && last.kind === 'and') return !/[-−－]/.test(text.charAt(end - 1));
  if (entry.kind === 'ordinal' || entry.kind === 'leading') return startsNumeral(text.charCodeAt(end));
  if (entry.kind === 'around' || entry.kind === 'during') return !measureKinds.has(last.kind);
  if (entry.kind === 'post')
    return (
      measureKinds.has(last.kind) &&
      (entry.value !== 'less_than' || fallsShort.test(text.slice(end, end + 1)))
    );
  if (entry.kind === 'weekday')
    return last.kind === 'weekWord' || (last.kind === 'every' && /[周期]/.test(text.charAt(last.end - 1)));
  if (entry.kind === 'final') return startsNumeral(text.charCodeAt(end)) || text.charAt(end) === ' ';
  if (entry.kind === 'breakDay') return last.kind === 'break';
  if (entry.kind === 'feast') return isYear(last) && afterFeast.test(text.slice(end, end + 3));
  // 90年代中后期; of which months or years 2020年中后期 and “十四五”中后期 are nobody says
  if (entry.value === 'middle_on') return last.kind === 'decade' || last.kind === 'century';
  if (entry.kind === 'season') return isYear(last) && (end - last.end > 1 || closesClause(text, end));
  if (entry.kind !== 'lunarDay') return true;
  // 大年初一至|初五
  if (last.kind === 'to') return fromLunarDay.test(text.slice(Math.max(0, last.start - 6), last.start));
  if (last.kind === 'lunarMonth' || last.kind === 'newYear') return startsNumeral(text.charCodeAt(end));
  if (last.kind !== 'month') return false;
  const led = lunarLead.test(text.slice(Math.max(0, last.start - 7), last.start));
  return led ? startsNumeral(text.charCodeAt(end)) : isLunarDay(last, text, end);
}

const fromLunarDay = /(?:月|大年)初[一二三四五六七八九十]$/;
const isYear = ({ kind }: Lexeme): boolean => kind === 'year' || kind === 'yearWord' || kind === 'of';
const closesClause = (text: string, at: number): boolean =>
  /^(?:$|[，。、；：！？）)”\s])/.test(text.slice(at, at + 1));

/** What may stand behind the short name of a feast: 国庆前, 五一期间, but not 五一路. */
const beforeFeast = /^(?:前(?![往期])|期间|假[期日]|小?长假|黄金周)/;
const afterFeast = /^(?:$|[，。、；：\s（(至到起当]|前(?![往期])|后|期间|假|小?长假|黄金周)/;
export const leadsToFeast = (text: string, end: number): boolean =>
  beforeFeast.test(text.slice(end, end + 3));

/**
 * 三月初三, 三月初三举行: a lunar day without 农历. In 三月初三家企业 the number counts, and a 一 begins as many words as it
 * ends days.
 */
function isLunarDay({ numeral }: Lexeme, text: string, at: number): boolean {
  if (numeral?.script !== 'chinese') return false;
  const day =
    /^[一二三四五六七八九十](?:$|[，。、；：！？）)”\s]|(?<!一)[当这那前起至到的是在为举开晚夜凌清早上下])/;
  return day.test(text.slice(at, at + 2));
}

export const calendarKinds = new Set([
  'year',
  'month',
  'day',
  'quarter',
  'quarters',
  'century',
  'decade',
  'hour',
  'minute',
]);

/** 600兆瓦|多晶硅, 30兆瓦|余热电站, 比742亿元|多出: no more than so many. */
const moreOpensWord =
  /^(?:多(?:出(?!头)|晶硅?|功能|层[次厂标住建]|用途|元|媒体|式联|联供|金属|孔|边)|余(?:热|压|姚|杭|江|干|庆))/;
/** 三个多月: what is counted by the piece is none and a part. 一个|多民族聚居县, 两座|多层停车楼. */
const moreThanPieces =
  /^[多余](?:月|小时|钟头?|星期|礼拜|周|世纪|季度|学[期年]|年头|工作[日周]|交易日|足球场|亿|百分点|百分比|吨)/;

/** 十块三毛, 五块。: money; 三块区域 counts areas. */
const spokenMoneyEnd = /^(?:$|[，。、；！？\s0-9一二三四五六七八九多半])/;

/** 集成电路产量|3514亿块, 绿地|3块: chips and bricks are counted so, and pieces of land right behind what they are. */
const isSoManyPieces = ({ start, end }: Lexeme, text: string): boolean =>
  /[0-9]亿$/.test(text.slice(start, end)) ||
  /(?:电路|芯片|砖|电池|面板|光伏板|屏|主板|基板|玻璃)[^，,。；;]{0,8}$|(?:绿地|[土用场耕林菜样空园]地|地块|[农水梯]田|球场|展板|标牌|牌匾|石碑)(?:有|共|约|各)?$/.test(
    text.slice(Math.max(0, start - 14), start),
  );

/** Whether a word may follow this number: 月 after 1–12, 度 only after 万, 余 after a number … */
export function leansOn(
  entry: Word,
  last: Lexeme,
  before: Lexeme | null,
  text: string,
  end: number,
): boolean {
  const { numeral } = last;
  if (calendarKinds.has(entry.kind))
    return numeral !== null && isCalendar(entry, last, numeral, before, text, end);
  if (entry.kind === 'more')
    return (
      ['num', 'tenths', 'doublings'].includes(last.kind) ||
      (last.kind === 'unit' && !moreOpensWord.test(text.slice(end - 1, end + 2))) ||
      (last.kind === 'counter' && moreThanPieces.test(text.slice(end - 1, end + 4)))
    );
  if (entry.kind === 'roundly') return last.kind === 'num' && last.value.endsWith('0');
  if (entry.kind === 'again') return last.kind === 'unit';
  if (entry.kind === 'unit' || entry.kind === 'counter') {
    if (last.kind === 'unit') return false;
    if (entry.unit?.after === 'counted')
      return (last.kind === 'half' || last.kind === 'more') && before?.kind === 'counter';
    if (last.kind === 'counter') return entry.unit?.unit === 'h' || entry.unit?.unit === 'mo';
    if (entry.unit?.after === 'decimal') return numeral?.value.includes('.') === true;
    if (entry.unit?.after === 'scale')
      return numeral?.large === true || (last.kind === 'more' && before?.numeral?.large === true);
    if (entry.unit?.after === 'money')
      return numeral?.script === 'arabic' || before?.kind === 'unit' || before?.kind === 'again';
    if (entry.unit?.after === 'parts')
      return before?.unit?.unit === 'h' || /^[0-9０-９]{1,2}秒/.test(text.slice(end, end + 3));
    if (entry.unit?.after === 'field') return before?.unit?.unit === 'mu';
    if (entry.unit?.after === 'spoken')
      return spokenMoneyEnd.test(text.slice(end, end + 1)) && !isSoManyPieces(last, text);
    const led = ledBy[entry.unit?.after ?? ''];
    if (led !== undefined) return led(text, last.start, end);
    if (entry.unit?.after === 'arabic') return (numeral ?? before?.numeral)?.script === 'arabic';
    return true;
  }
  if (entry.kind === 'half') return last.kind === 'unit' || last.kind === 'counter' || last.kind === 'tenths';
  return last.kind === 'num';
}
