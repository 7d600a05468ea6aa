import type { TimeMention } from '../../../mention.ts';
import type { Frame } from './frame.ts';
import { aimsIn, type Tense } from './status.ts';

/** Times that are the end of a change, so that the clause says another thing without them. */

/** 下降至2022年的190万人次, 增长到2018年的1016亿元, 由2003年的104亿元: without the time the title would say another thing. */
export function isInChange({ sentence, time }: Pick<Frame, 'sentence' | 'time'>): boolean {
  const { text } = sentence.passage;
  const ends = text.slice(Math.max(0, time.from - 3), time.from + (/^[到至]/.test(time.text) ? 1 : 0));
  if (decidesOnYear(text, time) || isCourse(text, time)) return true;
  // 从2015年的12万吨|到2023年|的56万吨，产量翻了两番
  if (
    /^[到至]/.test(time.text) &&
    /从[^，。]{2,14}的[约近超]?[0-9][^，。]{0,8}$/.test(text.slice(Math.max(0, time.from - 28), time.from))
  )
    return true;
  return (
    /[加降升高低少大短减跌涨缩长增扩攀](?:至|到)$|提至$/.test(ends) ||
    (/(?:调整|变|改)[为至到]$/.test(ends) && /^的[0-9]/.test(text.slice(time.to, time.to + 2))) ||
    (/[由从]$/.test(text.slice(0, time.from)) &&
      /^的(?:近|约|超)?[0-9]/.test(text.slice(time.to, time.to + 4)))
  );
}

/** 延续|去年以来|两位数增长态势, 扭转了|今年以来|的下滑势头: since when what is kept up, or ended, has gone on. */
export const isCourse = (text: string, { from, to, text: words }: TimeMention): boolean =>
  /以来$/.test(words) &&
  /(?:持续|延续|保持|维持|扭转|改变|打破|结束)了?$/.test(text.slice(from - 4, from)) &&
  /^的?[^，。；]{0,16}(?:态势|势头|走势|局面|趋势|格局)(?=[，。；]|$)/.test(text.slice(to, to + 22));

/** 三次产业比例由20:43:37调整到2021年的13:55:32: how its parts have shifted, and nothing that anybody has decided. */
export const isShift = ({ sentence, main }: Frame, tense: Tense): boolean =>
  tense !== 'plan' && tense !== 'future' && shifted.test(sentence.passage.text.slice(main.start, main.end));
/** 将投资比例由3:7调整为4:6 is decided. */
const shifted =
  /(?<![将把][^，。；]{0,12})(?:比例|结构|比重|比)[^，。；]{0,60}(?:调整|优化|转变|演变|变化)[为到至][^，。；0-9]{0,4}(?:[0-9]{4}年的?)?[0-9.]+[:：∶][0-9]/;

/** 将2014年确定为“项目年”: the year is what is decided on, and 将 looks at nothing ahead. */
export const decidesOnYear = (text: string, { from, to }: TimeMention): boolean =>
  text.charAt(from - 1) === '将' && /^(?:确定|定|作|列|命名|设)为/.test(text.slice(to, to + 4));

/** 从2012年的240万人次增长到今年的600万人次, 今年春茶产量达860吨，产值首次突破3亿元: a level that is reached, and no aim. */
export function tenseIn(frame: Frame, tense: Tense): Tense {
  if (tense !== 'plan' && tense !== 'running') return tense;
  if (isInChange(frame)) return 'now';
  const { sentence, main, rest } = frame;
  const words = sentence.passage.text.slice(
    main.start,
    Math.min(rest[0]?.end ?? main.end, main.start + longestRecord),
  );
  return tense === 'running' && record.test(words) && !/将/.test(words) && !aimsIn(words) ? 'now' : tense;
}
const longestRecord = 80;
const record =
  /(?:首次|首度|历史性地?)(?:突破|超过|超|迈上|跨越|跻身|达到?)|(?:创下?|刷新)[^，。；]{0,8}(?:新高|纪录|最高)/;

/** 产值达32亿元，|是全市|当年|工业产值的1.5倍: what is so many times as much stands before. */
export const isShare = ({ before, time }: Frame): boolean =>
  /^[当同]/.test(time.text) && shareOf.test(before);
export const shareOf = /^(?:是|约?占|相当于)[^，。；0-9]{0,8}$/;
