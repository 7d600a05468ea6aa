import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annotate } from '../pipeline/annotate.ts';
import { assemble } from '../pipeline/assemble.ts';
import { extract } from '../pipeline/extract.ts';
import { read } from '../pipeline/read.ts';
import { reviewLine } from '../pipeline/review.ts';
import { validate } from '../pipeline/validate.ts';

const zhuzhou = 'sources/articles/zhuzhou-czt-2023';

/** Runs all stages in this process; throws what validation finds. */
function build(folder: string, reviewed = true) {
  const document = read(folder);
  const { mentions: _, passages: __, ...article } = annotate(document);
  const extracted = {
    ...article,
    ...extract(annotate(document)),
    decisions: reviewed ? document.decisions : [],
  };
  const { articles, failures } = validate([reviewLine(JSON.stringify(extracted))]);
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return assemble(articles);
}

/** Copies the article with one replacement and without review, and builds both. */
function edited(from: string, to: string) {
  const root = mkdtempSync(join(tmpdir(), 'edit-'));
  try {
    const copy = join(root, 'zhuzhou-czt-2023');
    cpSync(zhuzhou, copy, { recursive: true });
    const file = join(copy, 'article.txt');
    const text = readFileSync(file, 'utf8');
    expect(text.split(from)).toHaveLength(2);
    writeFileSync(file, text.replace(from, to));
    return build(copy, false);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('changing one digit of the article changes exactly one value', () => {
  const stated = (dataset: ReturnType<typeof build>) =>
    dataset.figures.map(({ id, series_id, quote, ...row }) => JSON.stringify(row)).toSorted();
  const before = stated(build(zhuzhou, false));
  const after = stated(edited('418公里', '419公里'));
  const gone = before.filter((row) => !after.includes(row)).map((row) => JSON.parse(row));
  const come = after.filter((row) => !before.includes(row)).map((row) => JSON.parse(row));
  expect(gone).toHaveLength(1);
  expect(come).toEqual([
    { ...gone[0], value: 419, lower: 419, upper: 419, si_value: 419000, value_text: '419公里' },
  ]);
});

test('ids of facts in other paragraphs stay when one paragraph is edited', () => {
  const before = build(zhuzhou, false);
  const after = edited('418公里', '419公里');
  const elsewhere = (dataset: typeof before) =>
    [...dataset.figures, ...dataset.timelines, ...dataset.projects].filter(
      ({ quote }) =>
        !quote.includes('融城干道') && !quote.includes('高速公路') && !quote.includes('轨道交通建设'),
    );
  const kept = new Set(elsewhere(after).map(({ id }) => id));
  expect(elsewhere(before).filter(({ id }) => !kept.has(id))).toEqual([]);
});

test('every row of the three main tables was looked at: review.csv says something of it', () => {
  const { timelines, figures, projects } = build(zhuzhou);
  const looked = new Set(read(zhuzhou).decisions.map(({ id }) => id));
  const unread = [...timelines, ...figures, ...projects].filter(({ id }) => !looked.has(id));
  expect(unread.map(({ id, quote }) => `${id}: ${quote}`)).toEqual([]);
});

test('the committed out/ is what the sources give', () => {
  const check = spawnSync('make', ['--silent', 'check'], { encoding: 'utf8' });
  expect(check.stdout).toContain('byte for byte');
  expect(check.status).toBe(0);
}, 60_000);

/** Runs a stage script on lines. */
function stage(name: string, lines: readonly unknown[]): Record<string, unknown>[] {
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const run = spawnSync('node_modules/.bin/tsx', [`pipeline/${name}.ts`], { input, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  return run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const bare = { id: 'x', text: '2021年3月5日，新桥通车，全长3.5公里。', published: '2021-03-08' };

test('annotate answers a bare line with mentions in code points', () => {
  const [line] = stage('annotate', [{ ...bare, text: `𠮷林：${bare.text}` }]);
  expect(line).toMatchObject({
    id: 'x',
    mentions: [
      {
        type: 'time',
        text: '2021年3月5日',
        start: 3,
        end: 12,
        edtf: '2021-03-05',
        date_start: '2021-03-05',
        date_end: '2021-03-05',
      },
      {
        type: 'quantity',
        text: '3.5公里',
        start: 20,
        end: 25,
        qualifier: 'exact',
        value: '3.5',
        lower: '3.5',
        upper: '3.5',
        unit: 'km',
      },
    ],
  });
});

test('extract answers a bare line with the tables', () => {
  const [line] = stage('extract', [bare]);
  expect(line).toMatchObject({
    timelines: [{ source_id: 'x', date: '2021-03-05', type: 'opening', title: '新桥通车' }],
    figures: [{ source_id: 'x', value: 3.5, unit: 'km', indicator: '全长' }],
  });
});

test('a stage refuses a line that is none, with its number', () => {
  const run = spawnSync('node_modules/.bin/tsx', ['pipeline/annotate.ts'], {
    input: '{"id":"x"}\n',
    encoding: 'utf8',
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toMatch(/^line 1:1: "text" is missing: found \{"id":"x"\}$/m);
});

test('every time and quantity is in a row, in a name or in issues', () => {
  const annotated = annotate(read(zhuzhou));
  const { evidence, issues } = extract(annotated);
  const accounted = new Set(
    [...evidence.filter(({ field }) => field === 'value_text' || field === 'date_text'), ...issues].map(
      ({ start, end }) => `${start}-${end}`,
    ),
  );
  const open = annotated.mentions.filter(
    ({ type, in_name, start, end }) =>
      (type === 'time' || type === 'quantity') && !in_name && !accounted.has(`${start}-${end}`),
  );
  expect(open.map(({ text }) => text)).toEqual([]);
});
