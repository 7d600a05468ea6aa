import type { RedirectRow } from '../../schemas/releases.ts';
import { type Edition, rowsOf, type Snapshot, type TextRow } from './edition.ts';
import { pointedAnew } from './keys.ts';
import { type Known, knownOf, type Rule, rules } from './rules.ts';

/** For every id that the old edition had and the new one has not: the id that took its place, or none. */
export function redirectsBetween(before: Edition, after: Edition): RedirectRow[] {
  const known = { before: knownOf(before), after: knownOf(after) };
  const renamed = new Map<string, string>();
  const found: RedirectRow[] = [];
  for (const [table, ways] of Object.entries(rules)) {
    const [gone, fresh] = exchanged(rowsOf(before, table), rowsOf(after, table));
    const anew = gone.map((row) => pointedAnew(table, row, renamed));
    const matched = matches(ways, anew, fresh, known);
    for (const [old_id, { id }] of matched) renamed.set(old_id, id);
    for (const { id: old_id = '' } of gone) {
      const { id: new_id = null, match = 'withdrawn' as const } = matched.get(old_id) ?? {};
      found.push({ table, old_id, new_id, release: after.version, match });
    }
  }
  return found;
}

/**
 * All redirects of all releases: each leads to an id of today, however often the id has changed. An id that has come
 * back leads nowhere else.
 */
export function allRedirects(
  { redirects }: Snapshot,
  latest: readonly RedirectRow[],
  after: Edition,
): RedirectRow[] {
  const live = new Set([...after.tables.values()].flat().map(({ id }) => id));
  const next = new Map(latest.map((redirect) => [redirect.old_id, redirect]));
  const earlier = redirects.map((redirect) => {
    const further = redirect.new_id === null ? undefined : next.get(redirect.new_id);
    if (further === undefined) return redirect;
    return { ...redirect, new_id: further.new_id, match: further.match };
  });
  return [...earlier, ...latest].filter(({ old_id }) => !live.has(old_id));
}

/** The rows whose id only one edition has. */
function exchanged(before: readonly TextRow[], after: readonly TextRow[]): [TextRow[], TextRow[]] {
  const old = new Set(before.map(({ id }) => id));
  const current = new Set(after.map(({ id }) => id));
  return [before.filter(({ id }) => !current.has(id)), after.filter(({ id }) => !old.has(id))];
}

interface Matched {
  id: string;
  match: Rule['match'];
}

/** Strict rules pair first; what they leave, the next rule sees. */
function matches(
  ways: readonly Rule[],
  gone: readonly TextRow[],
  fresh: readonly TextRow[],
  known: Readonly<Record<'before' | 'after', Known>>,
): Map<string, Matched> {
  const matched = new Map<string, Matched>();
  const taken = new Set<string>();
  for (const { match, keys } of ways) {
    const old = keyed(gone, keys, known.before, (id) => !matched.has(id));
    const current = keyed(fresh, keys, known.after, (id) => !taken.has(id));
    for (const [old_id, id] of onlyPairs(old, current)) {
      matched.set(old_id, { id, match });
      taken.add(id);
    }
  }
  return matched;
}

type Keyed = ReadonlyMap<string, readonly string[]>;

/** The keys of each row that is still free, by its id. */
function keyed(
  rows: readonly TextRow[],
  keys: Rule['keys'],
  known: Known,
  free: (id: string) => boolean,
): Keyed {
  const open = rows.map((row) => [row.id ?? '', row] as const).filter(([id]) => free(id));
  return new Map(open.map(([id, row]) => [id, keys(row, known)]));
}

/** Rows that share a key with each other and with nobody else. */
function onlyPairs(old: Keyed, current: Keyed): [string, string][] {
  const forward = onlyPartners(old, current);
  const back = onlyPartners(current, old);
  return [...forward].filter(([a, b]) => back.get(b) === a);
}

function onlyPartners(some: Keyed, others: Keyed): Map<string, string> {
  const holders = new Map<string, Set<string>>();
  for (const [id, keys] of others) {
    for (const key of keys) {
      const holding = holders.get(key);
      if (holding === undefined) holders.set(key, new Set([id]));
      else holding.add(id);
    }
  }
  const only = new Map<string, string>();
  for (const [id, keys] of some) {
    const partners = new Set(keys.flatMap((key) => [...(holders.get(key) ?? [])]));
    const [partner] = partners;
    if (partner !== undefined && partners.size === 1) only.set(id, partner);
  }
  return only;
}
