import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import type { Article } from '../sentences/article.ts';
import type { NamedEntity } from './entities.ts';

/** `江城光明制药股份有限公司（以下简称“光明制药”）`: what a text itself says it calls a body. */

const set = /^[（(](?:以下)?(?:简称|下称)为?[：:，,“‘]*([\u4e00-\u9fff]{2,10})[”’]?[）)]/;
/** 以下简称“公司”: a word for any such body. */
const anyBody = /^(?:本?公司|集团|学校|医院|中心|我司|该公司|企业|单位|基地|平台|委员会|领导小组)$/;
/** No name that is set ends further behind the full one. */
const reach = 24;

/** The short names that a text sets, each with the full one. */
export function setIn(bodies: readonly NamedEntity[]): ReadonlyMap<string, string> {
  const fullOf = new Map<string, string>();
  for (const { passage, to, name } of bodies) {
    const short = set.exec(passage.text.slice(to, to + reach))?.[1];
    if (short !== undefined && !anyBody.test(short) && !fullOf.has(short)) fullOf.set(short, name);
  }
  return fullOf;
}

/** Where the short names that a text sets stand, under the full names; none inside the name of another body. Linear. */
export function shortNamed(
  article: Article,
  bodies: readonly NamedEntity[],
  fullOf: ReadonlyMap<string, string>,
): NamedEntity[] {
  if (fullOf.size === 0) return [];
  const named = new Map(bodies.map(({ passage }) => [passage, new Set<number>()]));
  for (const { passage, from, to } of bodies)
    for (let at = from; at < to; at += 1) named.get(passage)?.add(at);
  const shorts = buildTrie(fullOf);
  const found: NamedEntity[] = [];
  for (const passage of new Set(article.sentences.map((sentence) => sentence.passage))) {
    const { text } = passage;
    for (let at = 0; at < text.length; at += 1) {
      const short = named.get(passage)?.has(at) ? null : longestTerm(shorts, text, at, text.length);
      if (short === null || named.get(passage)?.has(short.end - 1)) continue;
      const { entry: name, end: to } = short;
      found.push({ type: 'organisation', name, code: null, passage, from: at, to });
      at = to - 1;
    }
  }
  return found;
}
