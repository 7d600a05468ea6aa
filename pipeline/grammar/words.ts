import { readLexicon } from '../lexicons/read.ts';
import {
  counterWords,
  fixedExpressions,
  qualifierWords,
  timeWords,
  type UnitWord,
  unitWords,
} from '../lexicons/words.ts';
import { startsNumeral } from './digits.ts';
import { buildTrie, type Trie } from './trie.ts';

/** The lexicons as the lexer looks them up: what starts an island, what follows a word or number, what leans on it from the left. */
export interface Word {
  readonly kind: string;
  readonly value: string;
  /** The characters that make another word of it, and the words with which they do not: 人参, but 300人参加. */
  readonly notBefore: string;
  readonly unless: readonly string[];
  readonly notAfter: string;
  readonly unit: UnitWord | null;
}

const word = (
  kind: string,
  value: string,
  notBefore: string,
  unit: UnitWord | null = null,
  notAfter = '',
): Word => {
  const [characters = '', ...unless] = notBefore.split(' ');
  return { kind, value, notBefore: characters, unless, notAfter, unit };
};

function* timeWordsAt(place: string): Iterable<readonly [string, Word]> {
  for (const row of timeWords) {
    if (row.place.split(' ').includes(place))
      yield [row.surface, word(row.kind, row.value, row.not_before, null, row.not_after)];
  }
}

function* qualifiersAt(place: string): Iterable<readonly [string, Word]> {
  for (const row of qualifierWords) {
    if (!row.place.split(' ').includes(place)) continue;
    const [role = '', ...rest] = row.qualifier.split(' ');
    const named = place === 'number' || place === 'anchor' || place === 'tail';
    const kind = named ? role : place === 'after' ? 'post' : beforeKind(role);
    const value = named || kind === role ? rest.join(' ') : role;
    yield [row.surface, word(kind, value, row.not_before, null, row.not_after)];
  }
}

/** Words before a number are qualifiers (`pre`) unless the lexicon names another role. */
const beforeKind = (role: string): string =>
  ['speed', 'doubling', 'ordinal', 'leading', 'trailing', 'currency', 'minus'].includes(role) ? role : 'pre';

/** “十四五”, with or without quotation marks, is the period 2021–2025: the n-th plan ends in 1955 + 5(n − 1) + 2 … 2025. */
function* planWords(): Iterable<readonly [string, Word]> {
  const names = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
  for (let plan = 10; plan <= 20; plan += 1) {
    const name = plan === 20 ? '二十五' : plan === 10 ? '十五' : `十${names[plan - 11]}五`;
    if (plan !== 20 && plan !== 10) yield [name, word('plan', String(plan), '规计纲方实专”"」')];
    for (const surface of [`“${name}”`, `"${name}"`, `「${name}」`]) {
      yield [surface, word('plan', String(plan), '规计纲方实专')];
    }
  }
  for (let plan = 6; plan <= 9; plan += 1)
    yield [`“${names[plan - 1]}五”`, word('plan', String(plan), '规计纲方实专')];
}

/** 立方米/秒 is also written 立方米／秒 and 立方米每秒. */
function spellingsOf(surface: string): readonly string[] {
  const spoken = /[\u4e00-\u9fff]\/[\u4e00-\u9fff]/.test(surface);
  const wide = surface.includes('/') ? [surface.replaceAll('/', '／')] : [];
  return [surface, ...wide, ...(spoken ? [surface.replaceAll('/', '每')] : [])];
}

/** 三元区, 五家渠: places that begin as a count does. */
const numberedPlaces = readLexicon('lexicons/places.csv')
  .flatMap(({ name, short }) => [name, short])
  .filter((name) => name.length > 2 && startsNumeral(name.charCodeAt(0)));

/** What starts an island. */
export const anchors: Trie<Word> = buildTrie([
  ...timeWordsAt('anchor'),
  ...qualifiersAt('anchor'),
  ...planWords(),
  ...[...fixedExpressions, ...numberedPlaces].map((surface) => [surface, word('fixed', '', '')] as const),
]);
/** What follows a word or number of one. */
export const tails: Trie<Word> = buildTrie([
  ...timeWordsAt('tail'),
  ...qualifiersAt('after'),
  ...qualifiersAt('tail'),
]);
/** What follows a number only: units, measure words, calendar words. */
export const afterNumbers: Trie<Word> = buildTrie([
  ...timeWordsAt('number'),
  ...unitWords.flatMap((unit) =>
    spellingsOf(unit.surface).map(
      (surface) => [surface, word('unit', unit.unit, unit.notBefore, unit)] as const,
    ),
  ),
  ...counterWords.map((unit) => [unit.surface, word('counter', unit.unit, unit.notBefore, unit)] as const),
  ...qualifiersAt('number'),
]);
/** What leans on an island from the left, looked up from its end. */
export const befores: Trie<Word> = buildTrie([...timeWordsAt('before'), ...qualifiersAt('before')], true);
