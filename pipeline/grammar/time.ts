import { compile } from './engine.ts';
import { calendarRules } from './time-calendar.ts';
import { rangeRules } from './time-range.ts';
import type { TimeRule } from './time-rule.ts';
import { spokenRules } from './time-spoken.ts';

export type { TimeWords } from './time-point.ts';

/** All time rules; where two match alike, the earlier one reads. */
export const timeRules: readonly TimeRule[] = [...calendarRules, ...rangeRules, ...spokenRules];

export const timeGrammar = compile(timeRules);
