import { buildTrie } from '../../grammar/trie.ts';
import { readLexicon } from '../../lexicons/read.ts';

/** What the names of owners end in: `石桥|水库`, `青云|合作社` */

/** A place can have a GDP, a thing a length, an agent can do something. */
export type OwnerKind = 'place' | 'thing' | 'agent' | 'none';

const noThing =
  /(?:治理|整治|修复|恢复|改造|[棚旧]改|还林|搬迁|移民|开发|安居|物流|一体化|体系|初中|高中|职高|一贯制|出海口|口岸|水源地|风光储|城市|(?:核心|起步|首开|中心|体验|休闲|试点|配套|开发|合作)区)$|^(?:小区|绿地)$/;
/** 灌区, 作业区, 车库: what names of lines, streets and sites end in is a thing here as well; 小流域治理 is a deed, 高中, 小区 and 绿地 are classes. */
const built = readLexicon('lexicons/project-kinds.csv').flatMap(({ surface, role }): [string, OwnerKind][] =>
  surface.length > 1 && /^(?:line|street|junction|site)$/.test(role) && !noThing.test(surface)
    ? [[surface, 'thing']]
    : [],
);
/** What the name of an owner can end in, and which kind it then is; a row of its own outranks what is built. */
const ends: readonly [string, OwnerKind][] = [
  ...readLexicon('lexicons/owner-endings.csv').map(({ surface, kind }): [string, OwnerKind] => [
    surface,
    kind,
  ]),
  ...built,
];
export const endings = buildTrie(ends);
const works: ReadonlySet<string> = new Set(
  ends.flatMap(([words, kind]) => (kind === 'thing' ? [words] : [])),
);
/** 公路, 幼儿园: what stands somewhere, by the word for it and no more. */
export const isBareWork = (words: string): boolean => works.has(words);
