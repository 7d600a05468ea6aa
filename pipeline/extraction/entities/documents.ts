import type { Article } from '../sentences/article.ts';
import type { NamedEntity } from './entities.ts';

/** 《长株潭一体化发展三年行动计划（2023—2025年）》（以下简称《三年行动计划》）: documents under their fullest titles. */
export function documentsOf(article: Article): NamedEntity[] {
  const found = article.sentences.flatMap(({ passage, mentions }) =>
    mentions
      .filter(({ type, from, to }) => type === 'document' && !isWork(passage.text, from, to))
      .map(({ from, to }) => ({ passage, from, to, title: titleOf(passage.text.slice(from, to)) })),
  );
  const titles = [...new Set(found.map(({ title }) => title))];
  const stated = new Map<string, string>();
  for (const { passage, to, title } of found) {
    const short = shortForm.exec(passage.text.slice(to, to + 40))?.[1];
    if (short !== undefined) stated.set(short, title);
  }
  const longerOf = longerTitles(titles);
  const names = new Map(titles.map((title) => [title, stated.get(title) ?? longerOf(title)]));
  const resolved = found.filter(({ title }) => !anyDocument.test(names.get(title) ?? title));
  return resolved.map(({ passage, from, to, title }) => ({
    type: 'document',
    name: names.get(title) ?? title,
    code: null,
    passage,
    from,
    to,
  }));
}

/** 《纲要》 of which the article names no longer title may be any. */
const anyDocument =
  /^(?:通知|意见|办法|方案|规划|报告|公告|纲要|计划|规定|决定|协议|条例|细则|措施|指南|白皮书|行动计划|行动方案|工作方案|实施方案|实施意见|指导意见|实施办法|实施细则)$/;

/** 话剧《甲乙》, 《丙丁》沉浸展, 对《某报》记者, 《甲》《乙》等微电影: a play, a show or a paper is no document. */
const isWork = (text: string, from: number, to: number): boolean =>
  ('刊报志'.includes(text.charAt(to - 2)) && papers.test(text.slice(from, to - 1))) ||
  (mayBeWorks.includes(text.charAt(to) || '。') && worksBehind.test(text.slice(to, to + 60))) ||
  /(?:剧|剧场|影片|电影|纪录片|专题片|节目|栏目|歌曲|演出|大戏|小说|诗集)$/.test(
    text.slice(Math.max(0, from - 4), from),
  ) ||
  /^(?:沉浸|实景|演出|演艺|剧组|巡演|首演|特展|画展|展演|记者)/.test(text.slice(to, to + 4));

const papers = /(?:周刊|日报|晚报|早报|晨报|时报|商报|都市报|导报|周报|月刊|杂志|学报|画报)$/;
const mayBeWorks = '《、和及与等微电影歌剧节篇纪邮专晚';
const worksBehind =
  /^(?:《[^》]{1,20}》|[、和及与])*(?:等?[\d一二三四五六七八九十百]{0,4}(?:大|部|首|台|出|集|个|套)?)(?:微电影|电影|影片|歌曲|剧目|节目|篇章|(?:纪念)?邮票|专场|晚会)/;
const shortForm = /^[（(](?:以下|下文|下称|简)*(?:简称|称)?[:：为“]*《([^》]+)》/;
const titleOf = (quoted: string): string => quoted.slice(1, -1).replace(/\s+/g, '');
const core = (title: string): string => title.replace(/[（(][^）)]*[）)]/g, '').replace(/的通知$/, '');

/** A title of at most so many characters stands for one that ends with all of them. */
const longestShort = 6;

/**
 * Finds the one longer title whose words hold those of a short one in their order and end as it does; else the title
 * itself. Titles are compared with those alone that end alike.
 */
function longerTitles(titles: readonly string[]): (title: string) => string {
  const byEnding = new Map<string, string[]>();
  const byEdges = new Map<string, string[]>();
  const cores = new Map(titles.map((title) => [title, core(title)]));
  for (const [title, long] of cores) {
    for (let length = 2; length <= longestShort && length < long.length; length += 1)
      addTo(byEnding, long.slice(-length), title);
    addTo(byEdges, edgesOf(long), title);
  }
  return (title) => {
    const short = cores.get(title) ?? '';
    if (short.length < 2) return title;
    const [only, second] =
      short.length <= longestShort
        ? (byEnding.get(short) ?? [])
        : (byEdges.get(edgesOf(short)) ?? []).filter((other) => {
            const long = cores.get(other) ?? '';
            return long.length > short.length && isSubsequence(short, long);
          });
    return only !== undefined && second === undefined ? only : title;
  };
}

const edgesOf = (words: string): string => words.slice(0, 2) + words.slice(-2);

function addTo(titles: Map<string, string[]>, key: string, title: string): void {
  const known = titles.get(key);
  if (known === undefined) titles.set(key, [title]);
  else known.push(title);
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
