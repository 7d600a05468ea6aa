import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openerReader } from '../pipeline/extraction/sentences/openers.ts';
import { introducesSpeech } from '../pipeline/extraction/sentences/speech-words.ts';
import { isZone, isZoneWord, withShortKind } from '../pipeline/extraction/sentences/zone-words.ts';
import { SourceFault } from '../pipeline/fault.ts';
import {
  announcesStatistics,
  isOfItsYear,
  looksBack,
  namesPaper,
  setsOutPlans,
} from '../pipeline/grammar/headings.ts';
import { anyOutlook, outlookWords } from '../pipeline/grammar/outlook-words.ts';
import { anyOf } from '../pipeline/lexicons/any-of.ts';
import type { Cells } from '../pipeline/lexicons/cells.ts';
import { lexiconColumns } from '../pipeline/lexicons/columns.ts';
import { checkLexicon, type LexiconName, readLexicon } from '../pipeline/lexicons/read.ts';

const files = ['lexicons', 'gazetteer'].flatMap((folder) =>
  readdirSync(`sources/${folder}`)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => `${folder}/${name}`),
);
const isDeclared = (name: string): name is LexiconName => name in lexiconColumns;
const names = files.filter(isDeclared);

function faultsOf(name: LexiconName, csv: string): readonly string[] {
  try {
    checkLexicon(name, csv);
    return [];
  } catch (error) {
    if (error instanceof SourceFault) return error.faults;
    throw error;
  }
}

test('every file is declared, and every declared file is there', () => {
  expect(files.toSorted()).toEqual(Object.keys(lexiconColumns).toSorted());
});

test('the README beside them says of every lexicon what it is for', () => {
  const readme = readFileSync('sources/lexicons/README.md', 'utf8');
  const lexicons = names.filter((name) => name.startsWith('lexicons/'));
  const unexplained = lexicons.filter(
    (name) => !readme.includes(`\n| \`${name.slice('lexicons/'.length)}\` |`),
  );
  expect(unexplained).toEqual([]);
  expect(lexicons.length).toBeGreaterThan(20);
});

describe('a mistyped code is a fault at its place', () => {
  const coded = names.flatMap((name) => {
    const columns: Readonly<Record<string, Cells>> = lexiconColumns[name];
    return Object.keys(columns)
      .filter((column) => columns[column] !== 'text' && !('declaredIn' in Object(columns[column])))
      .map((column) => [name, column] as const);
  });

  test.each(coded)('%s: %s', (name, column) => {
    const [header = '', first = ''] = readFileSync(`sources/${name}`, 'utf8').split('\n');
    const at = header.split(',').indexOf(column);
    const cells = first.split(',');
    const wrong = [...cells.slice(0, at), ' wrong ', ...cells.slice(at + 1)];
    const place = cells.slice(0, at).reduce((sum, cell) => sum + cell.length + 1, 1);
    expect(faultsOf(name, `${header}\n${first}\n`)).toEqual([]);
    const faults = faultsOf(name, `${header}\n${wrong.join()}\n`);
    expect(faults[0]).toMatch(`sources/${name}:2:${place}: ${column} must be `);
    expect(faults[0]).toMatch(/: found " wrong "$/);
  });
});

test('the fault says what is allowed, for every row and behind quoted cells', () => {
  const csv = 'surface,role,note\n在,stop,"one, two"\n和,lisst,\n"与",sofft,\n';
  expect(faultsOf('lexicons/name-boundaries.csv', csv)).toEqual([
    'sources/lexicons/name-boundaries.csv:3:3: role must be one of stop, list, etc, soft, generic, guard, block, org: found "lisst"',
    'sources/lexicons/name-boundaries.csv:4:5: role must be one of stop, list, etc, soft, generic, guard, block, org: found "sofft"',
  ]);
});

test('the value of a time word fits its kind', () => {
  const names = Object.keys(lexiconColumns['lexicons/time-words.csv']);
  const header = `${names.join()}\n`;
  const rest = ','.repeat(names.length - 4);
  expect(faultsOf('lexicons/time-words.csv', `${header}周一,weekday,1,anchor${rest}\n`)).toEqual([]);
  expect(faultsOf('lexicons/time-words.csv', `${header}周八,weekday,8,anchor${rest}\n`)).toEqual([
    'sources/lexicons/time-words.csv:2:12: value must be 1 (Monday) to 7: found "8"',
  ]);
});

test('a unit is declared by a row with its dimension, and a division lies in one that is listed', () => {
  const header = 'surface,unit,factor,dimension,si_factor,si_unit,label_en,after,not_before,note\n';
  const metre = '米,m,1,length,1,m,metre,,,\n';
  expect(faultsOf('lexicons/units.csv', `${header}${metre}公尺,m,1,,,,,,,\n`)).toEqual([]);
  expect(faultsOf('lexicons/units.csv', `${header}${metre}公尺,mm,1,,,,,,,\n`)).toEqual([
    'sources/lexicons/units.csv:3:4: unit must be the unit of a row that has a dimension: found "mm"',
  ]);
  const places = 'name,short,code,level,parent,note\n湖南省,湖南,430000,province,,\n';
  expect(faultsOf('lexicons/places.csv', `${places}株洲市,株洲,430200,city,430001,\n`)).toEqual([
    'sources/lexicons/places.csv:3:20: parent must be the code of a row that has a code: found "430001"',
  ]);
});

test('rows that stand twice, short rows and other headers are faults', () => {
  expect(faultsOf('lexicons/posts.csv', 'surface,note\n市长,\n市长,\n')).toEqual([
    'sources/lexicons/posts.csv:3:1: a row may stand once: found "市长,"',
  ]);
  expect(faultsOf('lexicons/posts.csv', 'surface,note\n市长\n')).toEqual([
    'sources/lexicons/posts.csv:2:1: 2 cells are wanted: found 1',
  ]);
  expect(faultsOf('lexicons/posts.csv', 'surface\n市长\n')).toEqual([
    'sources/lexicons/posts.csv:1:1: the header must be surface,note: found surface',
  ]);
});

test('a verb stands in no other list of what bounds a name', () => {
  const verbs = readLexicon('lexicons/verbs.csv');
  const known = new Set(verbs.map(({ surface }) => surface));
  const boundaries = readLexicon('lexicons/name-boundaries.csv');
  expect(boundaries.filter(({ surface }) => known.has(surface))).toEqual([]);
});

test('a verb that names an event says whom it happens to, and no other gives way; every row says something', () => {
  const verbs = readLexicon('lexicons/verbs.csv');
  const halves = verbs.filter(
    ({ event, takes, strength }) => (event === '') !== (takes === '') || (strength !== '' && event === ''),
  );
  expect(halves).toEqual([]);
  const empty = verbs.filter(
    ({ role, event, status_before, status_after, boundary }) =>
      `${role}${event}${status_before}${status_after}${boundary}` === '',
  );
  expect(empty).toEqual([]);
});

test('a word stands once in a lexicon of roles, with all that it does', () => {
  const header = 'surface,role,note\n';
  expect(faultsOf('lexicons/headings.csv', `${header}回顾,past,\n安排,plan,\n回顾,year,\n`)).toEqual([
    'sources/lexicons/headings.csv:4:1: a word may stand once: found "回顾"',
  ]);
  const verbHeader = `${Object.keys(lexiconColumns['lexicons/verbs.csv']).join()}\n`;
  const [built, again] = ['新建,builds,,,,completed,,soft,\n', '新建,act,,,,,,stop,\n'];
  expect(faultsOf('lexicons/verbs.csv', verbHeader + built)).toEqual([]);
  expect(faultsOf('lexicons/verbs.csv', verbHeader + built + again)).toEqual([
    'sources/lexicons/verbs.csv:3:1: a word may stand once: found "新建"',
  ]);
  // what opens with a word depends on what stands beside it: there it may have a row for each
  const opener = 'surface,role,only_before,not_before,not_after,note\n';
  expect(faultsOf('lexicons/openers.csv', `${opener}在,predicate,,,,\n在,site,,,,\n`)).toEqual([]);
  // behind a quoted name a word may be a kind of its own
  const kinds = readLexicon('lexicons/project-kinds.csv')
    .filter(({ role }) => role !== 'quoted')
    .map(({ surface }) => surface);
  expect(kinds.filter((surface, at) => kinds.indexOf(surface) !== at)).toEqual([]);
  expect(faultsOf('lexicons/headings.csv', `${header}回顾,past year,\n`)).toEqual([]);
  expect(faultsOf('lexicons/headings.csv', `${header}回顾,past yaer,\n`)).toEqual([
    'sources/lexicons/headings.csv:2:4: role must be one or more of past, plan, year, statistics, results, paper, list, parted by spaces: found "past yaer"',
  ]);
});

test('words of a lexicon make a pattern: the longest first, marks as they stand', () => {
  const pattern = new RegExp(`^${anyOf(['告诉', '告诉记者', 'a.b'])}`);
  expect(pattern.exec('告诉记者，')?.[0]).toBe('告诉记者');
  expect(pattern.test('a.b')).toBe(true);
  expect(pattern.test('axb')).toBe(false);
});

test('headings look back, set out plans, or announce numbers', () => {
  expect(['2025年工作回顾', '2026年工作安排', '基本概况'].map(looksBack)).toEqual([true, false, false]);
  expect(['2026年工作安排', '一年来的成效'].map(setsOutPlans)).toEqual([true, false]);
  expect(['2026年重点任务', '工业发展'].map(isOfItsYear)).toEqual([true, false]);
  expect(['一季度经济运行情况', '大桥今日通车'].map(announcesStatistics)).toEqual([true, false]);
  expect(['2023年工作回顾', '回顾2023年'].map(namesPaper)).toEqual([true, false]);
});

test('a clause that ends in a word of speech introduces what is said', () => {
  expect(['报告提出', '记者从市交通局获悉', '提出三条意见', '大桥通车'].map(introducesSpeech)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a zone is known by the end of its name, and by a short word for its kind', () => {
  expect(['青溪高新区', '白沙经济技术开发区', '青溪城区'].map(isZone)).toEqual([true, true, false]);
  expect(['经开区', '青溪经开区'].map(isZoneWord)).toEqual([true, false]);
  expect(['青溪国家级经济技术开发区', '白沙综合保税区', '青溪示范区'].map(withShortKind)).toEqual([
    '青溪经开区',
    '白沙综保区',
    '青溪示范区',
  ]);
});

test('a word of an outlook stands once, so that no rule takes an aim for an expectation', () => {
  expect(['预计', '争取'].map((word) => new RegExp(outlookWords('expects')).test(word))).toEqual([
    true,
    false,
  ]);
  expect(['即将', '确保', '累计'].map((word) => new RegExp(anyOutlook).test(word))).toEqual([
    true,
    true,
    false,
  ]);
});

test('a word opens a predicate only where what stands beside it lets it', () => {
  const opens = openerReader('predicate');
  const found = ['已开工', '已知', '再次开工', '再生纸', '达12家', '达州'].map(
    (text) => opens(text, 0)?.end ?? 0,
  );
  expect(found).toEqual([1, 0, 2, 0, 1, 0]);
  expect(opens('所在县', 1)).toBeNull();
  expect(opens('，在县城', 1)?.end).toBe(2);
});

test('what a clause opens with depends on what is asked for', () => {
  expect(openerReader('connective')('自然村', 0)).toBeNull();
  expect(openerReader('connective')('自今年起', 0)?.end).toBe(1);
  expect(openerReader('eventless')('同时，', 0)).toBeNull();
});
