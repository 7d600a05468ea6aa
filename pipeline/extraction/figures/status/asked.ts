import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { heldBut } from '../period/held.ts';
import type { Carried } from '../row.ts';

/** 记者：今年的目标？ — the answer below is a list of aims. */

/** The year whose aims a question asks for; null where it asks for none, or for what has become of them. */
export const aimsAskedFor = ({ passage: { text }, times }: Sentence): TimeMention | null =>
  asks.test(text) && !asksBack.test(text)
    ? (times.findLast(({ date_precision }) => date_precision === 'year') ?? null)
    : null;
const asks =
  /(?:今年|明年|20[0-9]{2}年)[^，,。；;？?]{0,8}(?:目标|打算|任务|安排|计划|部署)[^，,。；;？?]{0,8}[？?]$/;
const asksBack = /完成|实现|进展|成效|如期|落实/;

/** 记者：今年的目标？⏎王明：产值突破|800亿元|: what an answer opens with, where aims were asked for. */
export const answering = (asked: TimeMention | null, carried: Carried): Carried =>
  asked === null
    ? carried
    : { ...carried, aims: true, periods: heldBut(carried.periods, { passage: asked, aims: asked }) };
