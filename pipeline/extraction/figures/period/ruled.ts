import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Label, Place } from '../said.ts';
import { standards } from '../status/rule.ts';

/** The year that a notice sets rules for: `印发《2024年度参保工作通知》。⏎起付线|200元|` → 2024 */

/** How many sentences may stand before the one that tells of the notice. */
const toldUntil = 4;

/** 印发《关于做好2024年度参保工作的通知》: null where none is told of at the head of the text. */
export const noticeOf = ({ index, times, passage: { text } }: Sentence): TimeMention | null =>
  (index > toldUntil
    ? undefined
    : times.find(
        ({ from, to, date_precision }) =>
          date_precision === 'year' &&
          isIssued.test(text.slice(0, from)) &&
          named.test(text.slice(to, to + longestName)),
      )) ?? null;
const isIssued = /(?:印发|下发|出台|发布|公布|发出|制定)了?[^，。；《》]{0,8}《[^《》]{0,24}$/;
const named = /^度?[^《》]{0,40}(?:通知|公告|方案|意见|办法|细则|规定)》/;
const longestName = 48;

/** Whether a number is one that a notice sets: its sentence names no time and tells of nothing done. */
export const isRule = (
  place: Place,
  { unit, from }: QuantityMention,
  { indicator }: Label,
  words: string,
): boolean =>
  (unit === 'CNY' || unit === '%') &&
  place.times.every((time) => time.from > from || ofAnyYear.test(time.text)) &&
  standards.test(`${indicator}${words}`) &&
  !toldDone.test(place.lead);
/** 年内第二次住院减半: of each year. */
const ofAnyYear = /^(?:年内|年度|全年)$/;
const toldDone = /[已了]|累计|目前/;
