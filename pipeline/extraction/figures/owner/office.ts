import { isMeasure } from '../../../grammar/measures.ts';
import { introducesSpeech } from '../../sentences/speech-words.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import type { Where } from '../topic/where.ts';
import { ownerKind } from './owner.ts';
import { placeEnd } from './place-name.ts';

/** Offices and funds do not have all that they tell of or are set up for. Offices tell of their place: `甲市发改委主任告诉记者，该市` is 甲市, and what 甲市统计局 has measured is 甲市's. */

/** 该市 behind who speaks for an office there; empty where nobody does. */
export function placeSpokenFor(kind: string, { sentence, at }: Where): string {
  const clause =
    sentence.passage.text
      .slice(sentence.start, at)
      .replace(/[，,：:]$/, '')
      .split(/[，,。；;”]/)
      .at(-1) ?? '';
  const place = clause.slice(0, placeEnd(clause));
  return place.length > 2 && place.endsWith(kind) && introducesSpeech(clause) ? place : '';
}

const office =
  /^(.{2,}?)(?:统计局|(?:国家统计局)?.{2}调查总?队|发展(?:和|与)?改革(?:委员会|委|局)|发改[委局]|财政局|税务局|商务局|工信局|经信局|工业和信息化局)$/;
const measures = /统计局$|调查总?队$/;

/** 甲市统计局|当季增速: of its place; null where the office may have done it itself. */
export function ofOffice({ subject, indicator, verb }: Label): Label | null {
  const place = office.exec(subject)?.[1] ?? '';
  return place !== '' &&
    ownerKind(place) === 'place' &&
    (measures.test(subject) || /[增涨降][速幅]$/.test(indicator) || (isMeasure(indicator) && verb === ''))
    ? label(place, indicator, verb)
    : null;
}

const ofFund =
  /规模|资金|[投出融][资放]|募集|认缴|注册资本|基金|收益|回报|撬动|带动|项目|首期|期限|存续|份额|管理费|净值/;

/** 甲市设立产业基金，力争2030年产值|5千亿元|: of the place that set it up, where no fund has such a thing. */
export function ofFundSetUp({ subject, indicator, verb }: Label, { where }: Scene): Label | null {
  if (!/(?:母|引导|产业|投资|专项)基金$/.test(subject) || ofFund.test(indicator)) return null;
  const place = findSubject({ ...where, previous: null }, 'place', indicator);
  return ownerKind(place) === 'place' ? label(place, indicator, verb) : null;
}
