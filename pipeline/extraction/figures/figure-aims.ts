import type { Article, Sentence } from '../sentences/article.ts';
import { reports } from '../sentences/outlook.ts';
import { periodTense } from './figure-period.ts';
import type { Periods } from './figure-periods.ts';
import type { Topics } from './figure-topics.ts';

/** How far a list of aims goes: `力争完成…。同时，新建…。` is one, `…。目前，拥有…。` ends it. */

/** A sentence that aims at nothing is not for the year of the plan before it. */
export const withoutPlans = (periods: Periods, sentence: Sentence, article: Article): Periods =>
  periodTense(periods.passage, article) === 'future' ||
  (periods.passage === periods.aims && tells.test(sentence.text))
    ? { ...periods, passage: null }
    : periods;

/** Words of a sentence that tells what is: 拥有了, 目前, 正在. */
const tells = /了|目前|正在|已经|位于|是|处于|先后|只有|仍/;

/** Whether a sentence goes on with the list of aims before it: it tells of nothing done and names nobody new. */
export const goesOnAiming = (sentence: Sentence, topics: Topics): boolean =>
  !tells.test(sentence.text) &&
  !reports(sentence.text) &&
  (/^(?:同时|此外|另外|其中)/.test(sentence.text) ||
    topics.first(sentence, ({ kind, indicator }) => kind !== 'none' && indicator === '') === null);
