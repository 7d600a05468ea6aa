/**
 * The engine that runs grammar rules over tokens.
 *
 * A rule is name + pattern + production. A pattern is a small regular expression over token kinds:
 * `to? year (month day?)? part?`; `( )` groups, `|` parts alternatives, `?` makes the item before it optional.
 * There is no repetition, so a match is bounded and the scan is linear. All rules compile into one automaton, made
 * deterministic as it is used. The longest match wins, then the order of the rules; a production that answers null
 * passes its turn on.
 */
export interface Token<Kind extends string> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

export interface Rule<T extends Token<string>, Result> {
  readonly name: string;
  readonly pattern: string;
  /** Makes the result of the matched tokens, or null when they do not mean it after all. */
  readonly make: (match: readonly T[], text: string) => Result | null;
  /** Texts whose whole or part the rule must read, and what it must read there. */
  readonly examples: readonly (readonly [text: string, read: string])[];
  /** Near misses: the rule must leave them alone. */
  readonly misses: readonly string[];
}

interface Match<Result> {
  readonly rule: string;
  readonly result: Result;
  /** How many tokens were used. */
  readonly length: number;
}

type Edges = Map<string, number[]>;

interface Nfa {
  readonly edges: Edges[];
  readonly empty: number[][];
  readonly accepts: number[];
}

const itemPattern = /\s*([A-Za-z]+|[()|?])/y;

/** Compiles one pattern into the automaton, from `from`; returns its last state. Throws on a malformed pattern. */
function addPattern(nfa: Nfa, pattern: string, from: number): number {
  const items: string[] = [];
  itemPattern.lastIndex = 0;
  while (itemPattern.lastIndex < pattern.trimEnd().length) {
    const item = itemPattern.exec(pattern)?.[1];
    if (item === undefined) throw new Error(`pattern is malformed: "${pattern}"`);
    items.push(item);
  }
  let position = 0;
  const state = (): number => {
    nfa.edges.push(new Map());
    nfa.empty.push([]);
    nfa.accepts.push(-1);
    return nfa.edges.length - 1;
  };
  const skip = (source: number, target: number): void => {
    nfa.empty[source]?.push(target);
  };
  const alternatives = (start: number): number => {
    const end = state();
    skip(sequence(start), end);
    while (items[position] === '|') {
      position += 1;
      skip(sequence(start), end);
    }
    return end;
  };
  const sequence = (start: number): number => {
    let last = start;
    while (position < items.length && items[position] !== '|' && items[position] !== ')') {
      const entry = state();
      skip(last, entry);
      const item = items[position] ?? '';
      position += 1;
      let exit: number;
      if (item === '(') {
        exit = alternatives(entry);
        if (items[position] !== ')') throw new Error(`pattern lacks ")": "${pattern}"`);
        position += 1;
      } else {
        exit = state();
        const edges = nfa.edges[entry];
        edges?.set(item, [...(edges.get(item) ?? []), exit]);
      }
      if (items[position] === '?') {
        skip(entry, exit);
        position += 1;
      }
      last = exit;
    }
    return last;
  };
  const last = alternatives(from);
  if (position < items.length) throw new Error(`pattern has a stray "${items[position]}": "${pattern}"`);
  return last;
}

interface State {
  readonly members: readonly number[];
  /** The rules that end here, in their order. */
  readonly rules: readonly number[];
  readonly next: Map<string, State | null>;
}

/** A compiled grammar: `match` reads the best rule at a token. */
export interface Grammar<T extends Token<string>, Result> {
  readonly match: (tokens: readonly T[], at: number, text: string) => Match<Result> | null;
}

/** Compiles rules into one grammar. Throws on a malformed pattern or two rules of one name. */
export function compile<T extends Token<string>, Result>(
  rules: readonly Rule<T, Result>[],
): Grammar<T, Result> {
  const nfa: Nfa = { edges: [new Map()], empty: [[]], accepts: [-1] };
  if (new Set(rules.map((rule) => rule.name)).size < rules.length) throw new Error('two rules have one name');
  for (const [index, rule] of rules.entries()) {
    const last = addPattern(nfa, rule.pattern, 0);
    nfa.accepts[last] = index;
  }
  const known = new Map<string, State>();
  const close = (seeds: readonly number[]): State => {
    const members = new Set<number>(seeds);
    for (const member of members) for (const target of nfa.empty[member] ?? []) members.add(target);
    const sorted = [...members].sort((a, b) => a - b);
    const key = sorted.join();
    const same = known.get(key);
    if (same !== undefined) return same;
    const ending = sorted.map((member) => nfa.accepts[member] ?? -1).filter((rule) => rule >= 0);
    const state = { members: sorted, rules: ending.sort((a, b) => a - b), next: new Map() };
    known.set(key, state);
    return state;
  };
  const step = (state: State, kind: string): State | null => {
    const ready = state.next.get(kind);
    if (ready !== undefined) return ready;
    const targets = state.members.flatMap((member) => nfa.edges[member]?.get(kind) ?? []);
    const target = targets.length === 0 ? null : close(targets);
    state.next.set(kind, target);
    return target;
  };
  const begin = close([0]);

  const match = (tokens: readonly T[], at: number, text: string): Match<Result> | null => {
    if (step(begin, tokens[at]?.kind ?? '') === null) return null;
    const states: State[] = [];
    let state = step(begin, tokens[at]?.kind ?? '');
    for (let index = at + 1; state !== null; index += 1) {
      states.push(state);
      const token = tokens[index];
      state = token === undefined ? null : step(state, token.kind);
    }
    for (let length = states.length; length > 0; length -= 1) {
      const ending = states[length - 1]?.rules ?? [];
      if (ending.length === 0) continue;
      const used = tokens.slice(at, at + length);
      for (const index of ending) {
        const rule = rules[index];
        const result = rule?.make(used, text) ?? null;
        if (rule !== undefined && result !== null) return { rule: rule.name, result, length };
      }
    }
    return null;
  };
  return { match };
}
