import type { ProjectRow } from '../../../../schemas/index.ts';
import { buildTrie, type Trie } from '../../../grammar/trie.ts';
import { type LexiconRow, readLexicon } from '../../../lexicons/read.ts';
import { verbs } from '../../../lexicons/verbs.ts';
import { placeNames } from '../place-names.ts';
import { rebuildingStages } from '../rebuilding-words.ts';

export type Category = ProjectRow['category'];
export type Status = ProjectRow['status'];

/** How a kind word makes a name. */
type KindRole = LexiconRow<'lexicons/project-kinds.csv'>['role'];

/** What a word is where names of projects are read. */
export type TokenType =
  | 'text'
  | 'kind'
  | 'soft'
  | 'generic'
  | 'place'
  | 'quote'
  | 'paren'
  | 'list'
  | 'etc'
  | 'count'
  | 'stop'
  | 'mark'
  | 'block'
  | 'org';

type Boundary = LexiconRow<'lexicons/name-boundaries.csv'>['role'];

export interface Kind {
  readonly role: KindRole;
  readonly category: Category | null;
}

/** What the lexicons know of one surface. */
export interface Word {
  readonly surface: string;
  readonly kind: Kind | null;
  /** What follows a quoted name, where that is not its kind. */
  readonly quoted: Kind | null;
  readonly boundary: Boundary | null;
  readonly before: Status | null;
  readonly after: Status | null;
  readonly isPlace: boolean;
  /** What it is in a sentence; `text` where it bounds no name and is part of none. */
  readonly token: TokenType;
}

const ofFirms: ReadonlySet<string> = new Set(['industrial_park', 'innovation_platform', 'energy']);

const nothing = {
  kind: null,
  quoted: null,
  boundary: null,
  before: null,
  after: null,
  isPlace: false,
  token: 'text',
} as const;

function readWords(): Map<string, Word> {
  const words = new Map<string, Word>();
  const add = (surface: string, more: (word: Word) => Partial<Word>): void => {
    const word = words.get(surface) ?? { surface, ...nothing };
    words.set(surface, { ...word, ...more(word) });
  };
  const kinds = readLexicon('lexicons/project-kinds.csv');
  for (const { surface, role, category } of kinds) {
    // What a work is about where no other word says so; names are not cut there
    if (role === 'about') continue;
    const kind = { role, category: category === '' ? null : category };
    if (role === 'quoted' || role === 'network') add(surface, () => ({ quoted: kind }));
    else add(surface, (word) => ({ kind: word.kind ?? kind }));
  }
  // 食品园|区: 食品园区 is of the same kind
  for (const { surface, role, category } of kinds)
    if (role === 'site' && surface.endsWith('园') && ofFirms.has(category))
      add(`${surface}区`, (word) => ({
        kind: word.kind ?? { role, category: category === '' ? null : category },
      }));
  for (const { surface, role: boundary } of readLexicon('lexicons/name-boundaries.csv'))
    add(surface, () => ({ boundary }));
  for (const { surface, boundary, status_before: before, status_after: after } of verbs) {
    if (boundary !== '' || before !== '' || after !== '')
      add(surface, () => ({ boundary: boundary || null, before: before || null, after: after || null }));
  }
  for (const [surface, after] of rebuildingStages) add(surface, () => ({ after }));
  for (const surface of placeNames) add(surface, () => ({ isPlace: true }));
  // 甲|河北堤 is on a side of a river
  for (const side of ['河南岸', '河北岸', '河南堤', '河北堤']) add(side, () => ({}));
  // Written out once more, so that all have one hidden class: their cells are read for every token
  for (const [surface, word] of words) {
    const { kind, quoted, boundary, before, after, isPlace } = word;
    words.set(surface, { surface, kind, quoted, boundary, before, after, isPlace, token: tokenType(word) });
  }
  return words;
}

function tokenType({ boundary, kind, quoted, isPlace, before, after }: Word): TokenType {
  if (boundary === 'block' || boundary === 'org') return boundary;
  if (kind !== null) return 'kind';
  if (quoted !== null && boundary === null) return 'kind';
  if (boundary === 'soft' || boundary === 'stop' || boundary === 'list' || boundary === 'etc')
    return boundary;
  if (boundary === 'generic') return 'generic';
  if (isPlace) return 'place';
  return boundary === null && (before !== null || after !== null) ? 'stop' : 'text';
}

/** All words that shape a project's name, found by their longest spelling. */
export const nameWords: ReadonlyMap<string, Word> = readWords();
export const nameTrie: Trie<Word> = buildTrie(nameWords);
