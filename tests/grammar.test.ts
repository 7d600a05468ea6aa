import { describe, expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { compile, type Rule, type Token } from '../pipeline/grammar/engine.ts';
import { quantityRules } from '../pipeline/grammar/quantity.ts';
import { timeRules } from '../pipeline/grammar/time.ts';
import type { Mention } from '../pipeline/mention.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';

const rules = [
  ...timeRules.map(({ name, examples, misses }) => ({ type: 'time', name, examples, misses })),
  ...quantityRules.map(({ name, examples, misses }) => ({ type: 'quantity', name, examples, misses })),
];

/** What a rule reads in a text published on 2023-07-03, as examples are written: words with EDTF, or with value, unit and qualifier. */
function readBy(rule: { readonly type: string; readonly name: string }, text: string): string[] {
  const { mentions } = annotate(bareDocument('example', text, '2023-07-03'));
  return mentions.filter((mention) => mention.type === rule.type && mention.rule === rule.name).map(shown);
}

function shown(mention: Mention): string {
  if (mention.type === 'time') return `${mention.text} ${mention.edtf ?? '-'}`;
  if (mention.type !== 'quantity') return mention.text;
  const { text, value, lower, upper, unit, qualifier } = mention;
  return `${text} ${value ?? `${lower}..${upper}`} ${unit} ${qualifier}`;
}

describe.each(rules)('rule $name of $type', (rule) => {
  test('has an example', () => {
    expect(rule.examples).not.toEqual([]);
  });

  test.for(rule.examples)('reads %s as %s', ([text, read]) => {
    expect(readBy(rule, text)).toContain(read);
  });

  test.for(rule.misses.map((text) => [text]))('leaves %s alone', ([text = '']) => {
    expect(readBy(rule, text)).toEqual([]);
  });
});

test('no two rules have one name, so that a name leads to its rule', () => {
  const names = rules.map(({ name, type }) => `${type} ${name}`);
  expect(names).toEqual([...new Set(names)]);
});

describe('the engine', () => {
  const rule = (name: string, pattern: string, means = true): Rule<Token<string>, string> => ({
    name,
    pattern,
    make: (tokens) => (means ? tokens.map(({ kind }) => kind).join(' ') : null),
    examples: [],
    misses: [],
  });
  const tokensOf = (kinds: string) => kinds.split(' ').map((kind, at) => ({ kind, start: at, end: at + 1 }));
  const match = (grammar: readonly Rule<Token<string>, string>[], kinds: string) =>
    compile(grammar).match(tokensOf(kinds), 0, '');

  test('takes the longest match, then the first rule', () => {
    const grammar = [rule('short', 'a'), rule('first', 'a b?'), rule('second', 'a b')];
    expect(match(grammar, 'a b c')).toEqual({ rule: 'first', result: 'a b', length: 2 });
    expect(match(grammar, 'a c')).toEqual({ rule: 'short', result: 'a', length: 1 });
    expect(match(grammar, 'c a')).toBeNull();
  });

  test('passes on what a production refuses, to the next rule and to shorter matches', () => {
    const refusing = rule('refusing', 'a b', false);
    expect(match([refusing, rule('willing', 'a b')], 'a b')).toEqual({
      rule: 'willing',
      result: 'a b',
      length: 2,
    });
    expect(match([refusing, rule('short', 'a')], 'a b')).toEqual({ rule: 'short', result: 'a', length: 1 });
  });

  test('reads groups, alternatives and optional items', () => {
    const grammar = [rule('only', 'a (b c?|d)? e')];
    for (const kinds of ['a e', 'a b e', 'a b c e', 'a d e'])
      expect(match(grammar, kinds)?.result).toBe(kinds);
    for (const kinds of ['a c e', 'a b d e', 'a', 'e']) expect(match(grammar, kinds)).toBeNull();
  });

  test.for([['a (b'], ['a )'], ['a + b']])('refuses the malformed pattern %s', ([pattern = '']) => {
    expect(() => compile([rule('broken', pattern)])).toThrow(pattern);
  });

  test('refuses two rules of one name', () => {
    expect(() => compile([rule('twin', 'a'), rule('twin', 'b')])).toThrow('one name');
  });
});
