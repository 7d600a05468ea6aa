import { characterTable } from '../../grammar/characters.ts';
import type { Span } from '../../grammar/clause.ts';
import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';
import type { Found } from './organisation-names.ts';

/** The national bodies that a text names by a full or short name, wherever they stand in it. */

/** Names that an everyday word may end or begin with are left to those that read words: 华为, 央行. */
const surest = /(?:部|委|委员会|局|署|院|研究室|银行|总公司|国家电网|新华社)$/;
const bodies = readLexicon('lexicons/organisations.csv')
  .filter(({ surface }) => surface.length > 2 && surest.test(surface))
  .map(({ surface, name }) => [surface, name] as const);
const trie = buildTrie(bodies);
const opens = characterTable(bodies.map(([surface]) => surface.slice(0, 1)));

/** 中 */
const middle = 0x4e2d;

/** 财政部门, 教育部署 and 市公安部门: the name goes on, or is another's. */
const goesOn = /^[门署分队位]/;
const isOthers = /[省市县区镇乡团司企州厂]$/;

/** 中铁一局, 中交二航局: the builders of the state are numbered. */
const builder = /中(?:铁|建|交|冶|核|电建|水电)[一二三四五六七八九十]{1,3}[航公]?局(?:集团(?:有限公司)?)?/y;

/** Finds known bodies between two offsets. Linear. */
export function knownBodiesIn(text: string, { start, end }: Span): Found[] {
  const found: Found[] = [];
  for (let at = start; at < end; at += 1) {
    if (opens[text.charCodeAt(at)] !== 1) continue;
    builder.lastIndex = at;
    const built = text.charCodeAt(at) === middle ? builder.exec(text)?.[0] : undefined;
    if (built !== undefined) found.push({ name: built, from: at, to: at + built.length });
    const body = longestTerm(trie, text, at, end);
    if (body === null) continue;
    if (!goesOn.test(text.charAt(body.end)) && !(at > start && isOthers.test(text.charAt(at - 1))))
      found.push({ name: body.entry, from: at, to: body.end });
    at = body.end - 1;
  }
  return found;
}
