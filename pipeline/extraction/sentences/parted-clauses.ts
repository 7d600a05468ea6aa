import type { Span } from '../../grammar/clause.ts';

/** 半年报出炉| |甲市GDP增长6%: a space parts a headline as a comma parts a sentence, and no name of a person or number of a chapter. */
const headlineSpace = /(?<=[\u4e00-\u9fff0-9%”》）]{4})[ \u3000]+(?=[\u4e00-\u9fffA-Z“《0-9]{4})/g;

/** The clauses of a headline, parted at its spaces as well. UTF-16 units. */
export const partsOfHeadline = (text: string, clauses: readonly Span[]): readonly Span[] =>
  clauses.flatMap(({ start, end }) => {
    const spaces = [...text.slice(start, end).matchAll(headlineSpace)];
    const starts = [start, ...spaces.map(({ index, 0: space }) => start + index + space.length)];
    return starts.map((from, index) => ({ start: from, end: start + (spaces[index]?.index ?? end - start) }));
  });
