import type { Article } from '../article.ts';
import type { NamedEntity } from './entities.ts';

/** 《长株潭一体化发展三年行动计划（2023—2025年）》（以下简称《三年行动计划》）: documents under their fullest titles. */
export function documentsOf(article: Article): NamedEntity[] {
  const found = article.sentences.flatMap(({ passage, mentions }) =>
    mentions
      .filter(({ type }) => type === 'document')
      .map(({ from, to }) => ({ passage, from, to, title: titleOf(passage.text.slice(from, to)) })),
  );
  const titles = [...new Set(found.map(({ title }) => title))];
  const stated = new Map<string, string>();
  for (const { passage, to, title } of found) {
    const short = shortForm.exec(passage.text.slice(to, to + 40))?.[1];
    if (short !== undefined) stated.set(short, title);
  }
  const names = new Map(titles.map((title) => [title, stated.get(title) ?? longerOf(title, titles)]));
  const resolved = found.filter(
    ({ title }) => !/^(?:通知|意见|办法|方案|规划|报告|公告)$/.test(names.get(title) ?? title),
  );
  return resolved.map(({ passage, from, to, title }) => ({
    type: 'document',
    name: names.get(title) ?? title,
    code: null,
    passage,
    from,
    to,
  }));
}

const shortForm = /^[（(](?:以下|下文|下称|简)*(?:简称|称)?[:：为“]*《([^》]+)》/;
const titleOf = (quoted: string): string => quoted.slice(1, -1).replace(/\s+/g, '');
const core = (title: string): string => title.replace(/[（(][^）)]*[）)]/g, '').replace(/的通知$/, '');

/** The one longer title whose words hold those of a short one in their order and end as it does; else the title itself. */
function longerOf(title: string, titles: readonly string[]): string {
  const short = core(title);
  if (short.length < 2) return title;
  const longer = titles.filter((other) => {
    const long = core(other);
    if (long.length <= short.length || !long.endsWith(short.slice(-2))) return false;
    return short.length <= 6
      ? long.endsWith(short)
      : long.startsWith(short.slice(0, 2)) && isSubsequence(short, long);
  });
  const [only, second] = longer;
  return only !== undefined && second === undefined ? only : title;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
