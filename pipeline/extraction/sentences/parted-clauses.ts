import type { Span } from '../../grammar/clause.ts';

/**
 * Where and by whom a report was sent, before its first sentence: `某社长沙11月3日电（记者王明） ` · `本报讯 ` · `本报长沙11月3日讯记者王明报道：`.
 *
 * The reporters stand in brackets or before 报道：; without them a space, the day or 本报讯 alone says that it is over.
 */
const sent =
  '(?:据)?(?:本报|本刊|本网|本台|[\\u4e00-\\u9fff]{1,8}(?:社|网|报|台|新闻|客户端))[^，,。；;：:（(\\s]{0,14}?(?:[（(][\\u4e00-\\u9fff]{2,8}[）)])?';
const word =
  '(?:讯|消息|专?(?<![发用供售水光风火核输变充停通家]|[输变发供]配)电(?![网话站力厂影视子器动梯商缆价]))';
const day = '[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日';
const reporters =
  '(?:[（(](?:[^（）()]{0,8}(?:记者|通讯员|编辑)|文|图)[^（）()]{0,40}[）)]|[^，,。；;：:“（(\\s]{0,10}(?:记者|通讯员|实习生)[^，,。；;：:“]{1,40}?报道[：:])\\s*';
const dateline = new RegExp(
  `^\\s*(?:(?:${sent}${day}${word}|本报讯)\\s*(?:${reporters}|[（(][\\u4e00-\\u9fff、 ]{2,12}[）)])?|${sent}${word}\\s*(?:${reporters}|(?<=\\s)))(?=\\S)`,
);
const longest = 80;

/** How many characters the dateline takes that a passage opens with; 0 where it opens with none. */
export const datelineOf = (text: string): number => dateline.exec(text.slice(0, longest))?.[0].length ?? 0;

/** The clauses of the first sentence of a passage, with its dateline as a clause of its own. UTF-16 units. */
export function behindDateline(text: string, clauses: readonly Span[]): readonly Span[] {
  const [first, ...rest] = clauses;
  if (first === undefined || first.start > 0) return clauses;
  const sent = datelineOf(text.slice(0, first.end));
  return sent === 0 || sent >= first.end
    ? clauses
    : [{ start: 0, end: sent }, { start: sent, end: first.end }, ...rest];
}

/** 半年报出炉| |甲市GDP增长6%: a space parts a headline as a comma parts a sentence, and no name of a person or number of a chapter. */
const headlineSpace = /(?<=[\u4e00-\u9fff0-9%”》）]{4})[ \u3000]+(?=[\u4e00-\u9fffA-Z“《0-9]{4})/g;

/** The clauses of a headline, parted at its spaces as well. UTF-16 units. */
export const partsOfHeadline = (text: string, clauses: readonly Span[]): readonly Span[] =>
  clauses.flatMap(({ start, end }) => {
    const spaces = [...text.slice(start, end).matchAll(headlineSpace)];
    const starts = [start, ...spaces.map(({ index, 0: space }) => start + index + space.length)];
    return starts.map((from, index) => ({ start: from, end: start + (spaces[index]?.index ?? end - start) }));
  });
