import type { TimeMention } from '../../mention.ts';
import type { Frame } from './event-frame.ts';

/** Times that are the end of a change, so that the clause says another thing without them. */

/** 下降至2022年的190万人次, 增长到2018年的1016亿元, 由2003年的104亿元: without the time the title would say another thing. */
export function isInChange({ sentence, time }: Frame): boolean {
  const { text } = sentence.passage;
  const ends = text.slice(Math.max(0, time.from - 3), time.from + (/^[到至]/.test(time.text) ? 1 : 0));
  if (decidesOnYear(text, time)) return true;
  // 从2015年的12万吨|到2023年|的56万吨，产量翻了两番
  if (
    /^[到至]/.test(time.text) &&
    /从[^，。]{2,14}的[约近超]?[0-9][^，。]{0,8}$/.test(text.slice(Math.max(0, time.from - 28), time.from))
  )
    return true;
  return (
    /[加降升高低少大短减跌涨缩长](?:至|到)$/.test(ends) ||
    (/(?:调整|变|改)[为至到]$/.test(ends) && /^的[0-9]/.test(text.slice(time.to, time.to + 2))) ||
    (/[由从]$/.test(text.slice(0, time.from)) &&
      /^的(?:近|约|超)?[0-9]/.test(text.slice(time.to, time.to + 4)))
  );
}

/** 将2014年确定为“项目年”: the year is what is decided on, and 将 looks at nothing ahead. */
export const decidesOnYear = (text: string, { from, to }: TimeMention): boolean =>
  text.charAt(from - 1) === '将' && /^(?:确定|定|作|列|命名|设)为/.test(text.slice(to, to + 4));
