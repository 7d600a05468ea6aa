import type { TimeMention } from '../../../mention.ts';

/** Aims that are told of as reached, which are aimed at no more, and words that set out what is to come. */

/** 实现了再造一个林场的目标, 改造计划已提前完成: what was aimed at is reached. */
export const reachesAim = (words: string): boolean =>
  /(?<![将要会能]|力争|确保|努力)(?:实现|完成|达到|达成|兑现)了[^。；]{2,40}(?:目标|任务|计划)|(?<!(?:力争|确保|努力|推动|促进|保障|保证|争取|将|拟|(?<![主重纲])要)[^，。；]{0,24})(?:目标|计划|任务)(?![^，。；]{0,24}(?:力争|确保|努力|争取|将|要))[^，。；]{0,24}(?:已经?|均|全部){0,2}(?:提前|如期|超额|顺利|全面|全部|圆满|已经?){1,3}(?:完成|实现|达成)了?(?![^，。；]{0,30}[将会])(?=[，。；]|$)/.test(
    words,
  );

/** 从今年起，|攸县计划出资6亿元整修山塘: what is set out from a year on; from a day on it is in force. */
export const setsOutAtOnce = ({ text, date_end: end }: TimeMention, words: string): boolean =>
  end === null && /年[^月日]{0,2}$/.test(text) && setsOut.test(words);
const setsOut =
  /^[从自]?[^，。；0-9]{0,12}(?:(?<![近军])将(?!军|领)|计划(?!总?投资[^，]{2,12}的)|拟(?![定合])|力争)(?![^，]*(?:已|了[^解]))/;

/** 2026年，甲市将聚焦重点，|全面提升…: what opens with 将 goes on with it. */
export const opensAhead =
  /^[，,]?[^，,。；;]{0,16}?(?<![近军])(?:将(?!领|军|近)|计划(?![”》])|拟|力争)[^，,。；;]{2,}[，,]/;

/** In 2023, 正在开展|2022年|森林资源调查: the year is of what is looked at. */
export const isUnderWay = /(?:正在|即将|[将拟])(?:开展|启动|进行|组织)$/;
