import type { Span } from '../../grammar/clause.ts';

/** Where and by whom a report was sent, before its first sentence: `某社长沙11月3日电（记者王明） ` · `本报讯 ` */
const dateline =
  /^\s*(?:本报|本刊|本网|本台|[\u4e00-\u9fff]{1,8}(?:社|网|报|台|新闻|客户端))[^，,。；;：:（(\s]{0,14}?(?:讯|消息|(?<![发用供售水光风火核输变充停通家]|[输变发供]配)电)\s*(?:[（(](?:[^（）()]{0,8}(?:记者|通讯员|编辑)|文|图)[^（）()]{0,40}[）)]\s*|(?<=\s))(?=\S)/;
const longest = 80;

/** The clauses of the first sentence of a passage, with its dateline as a clause of its own. UTF-16 units. */
export function behindDateline(text: string, clauses: readonly Span[]): readonly Span[] {
  const [first, ...rest] = clauses;
  if (first === undefined || first.start > 0) return clauses;
  const sent = dateline.exec(text.slice(0, Math.min(first.end, longest)))?.[0].length ?? 0;
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
