import type { Article, Sentence } from '../sentences/article.ts';
import { nothingCounted } from './counted/same-kind.ts';
import { partsAnew } from './parts.ts';
import { gatheringOf } from './period/gathering.ts';
import { heldBut, type Periods } from './period/held.ts';
import { reviewsYears } from './period/review.ts';
import { noticeOf } from './period/ruled.ts';
import type { Carried } from './row.ts';
import { isBareCommand, isPlan, planningAfter } from './status/aims.ts';

/** What goes on over the break between two passages, and which passages are read for it. */

/** 一是…, （二）…, ●…: an item of a list that aims. */
export const isItem =
  /^(?:[（(]?[一二三四五六七八九十0-9]+[）)、.．]|[●■◆▶•▪—－-]|[一二三四五六七八九十]是|同时|此外)/;

/** 2022年，全省治水提速。⏎|一是|投资加快。⏎|二是|…: an item of what the paragraph above has told of, and of its time. */
export const isReportItem = /^(?:[一二三四五六七八九十]是|其[一二三四五六七八九十][，,])/;

/** 到2030年 is when its own paragraph's aims are to be reached; 2025年 is the year of all that a section of aims tells. */
const isOver = (aims: Periods['aims'], oneEnd: boolean, newSection: boolean): Periods['aims'] =>
  !oneEnd && (newSection || /^[到至]/.test(aims?.text ?? '')) ? null : aims;

/** What a passage that stands in no list begins with: of what was carried, all that holds behind the break. */
export function atBreak(
  sentence: Sentence,
  carried: Carried,
  { introducing, oneEnd, article }: Introduced,
): Carried {
  const { kind, text } = sentence.passage;
  const { periods } = carried;
  const newSection = kind === 'heading';
  // 其中，… at the head of a paragraph goes on with the one before; 分县区看，… with its time
  const goesOn = kind === 'paragraph' && /^其中/.test(text);
  const isReported = kind === 'paragraph' && isReportItem.test(text);
  const isPlanned = newSection && !(carried.planning && !isPlan(article.title));
  return {
    periods: heldBut(periods, {
      passage: isReported ? introducing : goesOn || partsAnew.test(text) ? periods.passage : null,
      aims: isOver(periods.aims, oneEnd && !newSection, isPlanned),
      stock: null,
      beyond: null,
      told: null,
      gathering: kind === 'paragraph' || /开工|签约|竣工/.test(text) ? periods.gathering : null,
    }),
    label: goesOn ? carried.label : null,
    byCounter: goesOn ? carried.byCounter : nothingCounted,
    whole: '',
    aims:
      kind === 'paragraph' &&
      carried.aims &&
      (carried.planning || isItem.test(text) || isBareCommand(sentence, article)),
    planning: planningAfter(sentence, carried.planning, article),
  };
}

interface Introduced {
  /** The period of the paragraph that introduces a list. */
  readonly introducing: Periods['passage'];
  /** Whether the article is a plan with one end. */
  readonly oneEnd: boolean;
  readonly article: Article;
}

/** “十四五”时期，要实现以下目标：, 今年将办好以下民生实事：, and the aims below; 2014年粮食产量如下：, and the numbers. */
const leadsToList = /(?:(?:目标|任务|指标|实事|工作|举措)[^。；]{0,6}|如下)[：:]\s*$/;

/** Only these passages are read; a title, a heading, a gathering or a notice may give the period of those behind it. */
export function passagesWithNumbers({ sentences }: Article): Set<Sentence['passage']> {
  const passages = new Set<Sentence['passage']>();
  let before: Sentence['passage'] | null = null;
  for (const sentence of sentences) {
    const { passage, quantities, times } = sentence;
    if (
      passage.kind === 'title' ||
      passage.kind === 'heading' ||
      quantities.length > 0 ||
      (times.length > 0 && leadsToList.test(passage.text)) ||
      gatheringOf(sentence, times) !== null ||
      noticeOf(sentence) !== null ||
      reviewsYears(sentence)
    )
      passages.add(passage);
    // 2022年，全省治水提速。⏎一是…
    if (before !== null && isReportItem.test(passage.text)) passages.add(before);
    before = isReportItem.test(passage.text) ? null : passage;
  }
  return passages;
}
