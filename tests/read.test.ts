import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { locator } from '../pipeline/document.ts';
import { SourceFault } from '../pipeline/fault.ts';
import { articleFolders, read } from '../pipeline/read.ts';

const source = { title: '新区跨江大桥通车', publisher: null, published: '2023-07-03' };
const story = '新区跨江大桥通车\n\n7月1日，跨江大桥正式通车，全长3.5公里。\n';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Writes an article's folder; null leaves a file out. */
function folder(id: string, files: Record<string, string | Uint8Array | null>, under = root): string {
  const path = join(under, id);
  mkdirSync(path, { recursive: true });
  const all = { 'article.txt': story, 'source.json': JSON.stringify(source, null, 2), ...files };
  for (const [name, content] of Object.entries(all))
    if (content !== null) writeFileSync(join(path, name), content);
  return path;
}

/** The faults of reading a folder. */
function faultsOf(path: string): readonly string[] {
  try {
    read(path);
  } catch (error) {
    if (error instanceof SourceFault) return error.faults;
    throw error;
  }
  return [];
}

describe('a fault names file, line, column and what was found', () => {
  test('source.json is missing', () => {
    expect(faultsOf(folder('a', { 'source.json': null }))).toEqual([
      `${root}/a/source.json:1:1: the file is missing: write it, as the README says`,
    ]);
  });

  test('the date is none', () => {
    const json = JSON.stringify({ ...source, published: '2023-02-30' }, null, 2);
    expect(faultsOf(folder('a', { 'source.json': json }))).toEqual([
      `${root}/a/source.json:4:3: "published" is no day of the calendar; write 2023-07-03, or 2023-06-21/2023-12-31 where it is inferred: found "2023-02-30"`,
    ]);
  });

  test('a key is unknown', () => {
    const json = JSON.stringify({ ...source, publised: '2023' }, null, 2);
    expect(faultsOf(folder('a', { 'source.json': json }))[0]).toMatch(
      /source\.json:5:3: unknown key, .*: found "publised"$/,
    );
  });

  test('source.json is no JSON', () => {
    expect(faultsOf(folder('a', { 'source.json': '{\n  "title": "x",\n}' }))[0]).toMatch(
      /source\.json:3:1: is not JSON/,
    );
  });

  test('a required key is missing', () => {
    expect(faultsOf(folder('a', { 'source.json': '{"title":"x","published":"2023"}' }))).toEqual([
      `${root}/a/source.json:1:1: "publisher" is missing: add it: found nothing`,
    ]);
  });

  test.each([
    [{ title: 5 }, '"title" must be text in quotation marks: found 5'],
    [{ title: '' }, '"title" is empty: give it words: found ""'],
    [
      { publisher: '' },
      '"publisher" is empty: give it words, or null where there is nothing to say: found ""',
    ],
    [{ rights: '' }, '"rights" is empty: give it words, or leave it out: found ""'],
    [{ authors: 'x' }, '"authors" must be a list in square brackets: found "x"'],
    [{ authors: ['x', 3] }, 'item 2 of "authors" must be text in quotation marks: found 3'],
    [{ url: 'foo' }, '"url" is no address such as https://example.org: found "foo"'],
    [{ reuse: 'all' }, '"reuse" must be one of full_text, quotation: found "all"'],
  ])('a value is none that the key takes, in plain words: %j', (wrong, fault) => {
    const faults = faultsOf(folder('a', { 'source.json': JSON.stringify({ ...source, ...wrong }) }));
    expect(faults.map((each) => each.replace(/^.*source\.json:\d+:\d+: /, ''))).toEqual([fault]);
  });

  test('the article is empty, blank or no text', () => {
    expect(faultsOf(folder('a', { 'article.txt': '' }))[0]).toMatch(/article\.txt:1:1: the file is empty/);
    expect(faultsOf(folder('b', { 'article.txt': ' \n\n' }))[0]).toMatch(
      /article\.txt:1:1: the file holds no words/,
    );
    const image = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(faultsOf(folder('c', { 'article.txt': image }))[0]).toMatch(
      /article\.txt:\d+:\d+: the file is no /,
    );
    expect(faultsOf(folder('d', { 'article.txt': '甲\n乙\u0000丙' }))[0]).toMatch(
      /article\.txt:2:2: the file is no text: it has the control character U\+0000/,
    );
  });

  test('a correction stands elsewhere than it says', () => {
    const csv = 'start,end,as_printed,corrected,kind,reason\n3,6,跨江桥,跨江大桥,ocr,a character is lost\n';
    expect(faultsOf(folder('a', { 'corrections.csv': csv }))[0]).toMatch(
      /corrections\.csv:2:1: the text from 3 to 6 must be "跨江桥".*: found "江大桥"$/,
    );
  });

  test('two sources have one id', () => {
    const [one, two] = ['x', 'y'].map((name) => join(root, name));
    folder('a', {}, one);
    folder('a', {}, two);
    expect(() => articleFolders([one ?? '', two ?? ''])).toThrow(/two sources have one id/);
  });

  test('the id is no id', () => {
    expect(faultsOf(folder('A_1', {}))[0]).toMatch(/the folder's name must match .*: found "A_1"/);
  });

  test('all faults of a folder are listed at once', () => {
    expect(faultsOf(folder('a', { 'article.txt': '', 'source.json': '{}' })).length).toBeGreaterThan(2);
  });
});

test('a fault ends a build with exit code 1 and leaves the output as it was', () => {
  const articles = join(root, 'articles');
  const out = join(root, 'out');
  folder('a', {}, articles);
  const build = () =>
    spawnSync('make', ['--silent', `ARTICLES=${articles}`, `OUT=${out}`], { encoding: 'utf8' });
  const sums = () => spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' });
  expect(build().status).toBe(0);
  const before = sums().stdout;
  writeFileSync(join(articles, 'a', 'source.json'), '{"title": 1}');
  const broken = build();
  expect(broken.status).not.toBe(0);
  expect(spawnSync('node_modules/.bin/tsx', ['pipeline/read.ts', articles]).status).toBe(1);
  expect(broken.stderr).toMatch(/source\.json:1:2: "title"/);
  expect(sums()).toMatchObject({ status: 0, stdout: before });
}, 60_000);

test('the text may be quoted and no more, unless the source says that it may be shown', () => {
  expect(read(folder('a', {})).sources[0]?.reuse).toBe('quotation');
  const json = JSON.stringify({ ...source, reuse: 'full_text' });
  expect(read(folder('b', { 'source.json': json })).sources[0]?.reuse).toBe('full_text');
});

describe('encodings and line ends read alike', () => {
  const kinds = (path: string): string[] => read(path).passages.map(({ kind, text }) => `${kind} ${text}`);

  test('UTF-8 with a byte-order mark, GB18030 and CRLF give the same passages', () => {
    const plain = kinds(folder('a', {}));
    expect(plain).toEqual(['title 新区跨江大桥通车', 'paragraph 7月1日，跨江大桥正式通车，全长3.5公里。']);
    expect(kinds(folder('b', { 'article.txt': `\ufeff${story}` }))).toEqual(plain);
    expect(kinds(folder('c', { 'article.txt': story.replaceAll('\n', '\r\n') }))).toEqual(plain);
    const gb = new Uint8Array([0xbf, 0xe7, 0xbd, 0xad, 0xb4, 0xf3, 0xc7, 0xc5]); // 跨江大桥
    expect(read(folder('d', { 'article.txt': gb })).text).toBe('跨江大桥');
  });

  test('offsets count code points of the file as received', () => {
    const text = `\ufeff𠮷林大桥\r\n\r\n7月1日，𠮷林大桥通车。`;
    const document = read(folder('a', { 'article.txt': text }));
    const passage = document.passages[1];
    if (passage === undefined) throw new Error('a passage is missing');
    const found = locator(document.text)(
      passage,
      passage.text.indexOf('通车'),
      passage.text.indexOf('通车') + 2,
    );
    expect([...text].slice(found.start, found.end).join('')).toBe('通车');
    expect(found.exact).toBe('通车');
  });
});

describe('the page', () => {
  const passages = (article: string, extra: Record<string, string> = {}) =>
    read(folder('a', { 'article.txt': article, ...extra }));

  test.each([
    ['海川日报记者 王小明', 'byline'],
    ['（总台记者 李建国）', 'byline'],
    ['海川报道记者 王小明 实习生 李建国 江城报道', 'byline'],
    ['海川日报记者 王小明 江城报道 据江城海关通报', 'heading'],
    ['记者见闻：大桥两岸', 'heading'],
  ])('%s is a %s', (line, kind) => {
    expect(passages(`新区跨江大桥通车\n\n${line}\n\n7月1日，大桥通车。\n`).passages[1]?.kind).toBe(kind);
  });

  test('headings, captions, bylines and paragraphs are told apart', () => {
    const document = passages(
      '新区跨江大桥通车\n\n王小明 李建国\n\n桥面全景。新区供图\n\n  为民而建 两岸同城\n\n7月1日，大桥通车。\n\n一江两岸，城市相连\n\n两岸：江南、江北。\n',
    );
    expect(document.passages.map(({ kind }) => kind)).toEqual([
      'title',
      'byline',
      'caption',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ]);
    expect(document.passages.map(({ section }) => section).slice(-2)).toEqual([null, '一江两岸，城市相连']);
  });

  test('a line of reporters is a byline, and none of them a place', () => {
    const { passages: read } = passages(
      '大桥通车\n\n记者高平、通讯员徐小飞\n\n记者走基层\n\n7月1日，大桥通车。\n',
    );
    expect(read.map(({ kind }) => kind)).toEqual(['title', 'byline', 'heading', 'paragraph']);
  });

  test('a headline may end as a sentence does, and lines of a few words are no wrapped paragraph', () => {
    const title = '宜春十件实事出炉！';
    const list = ['涵盖', '住房', '就业', '医疗', '文化', '▶新增车位800个。', '教育', '养老', '出行'].join(
      '\n',
    );
    const kinds = (text: string) =>
      passages(text, { 'source.json': JSON.stringify({ ...source, title }) }).passages.map(
        ({ kind }) => kind,
      );
    expect(kinds(`${title}\n${list}\n`)).toEqual([
      'title',
      ...Array.from({ length: 5 }, () => 'heading'),
      'paragraph',
      ...Array.from({ length: 3 }, () => 'heading'),
    ]);
    expect(kinds(`${title.replace('十', '八')}\n\n${list}\n`)[0]).toBe('paragraph');
  });

  test('a paragraph cut by a column break is one, and the break is an issue', () => {
    const document = passages('新区跨江大桥通车\n\n随着大桥通车，两岸三地\n\n在资金、人才上往来更密。\n');
    expect(document.passages.at(-1)?.text).toBe('随着大桥通车，两岸三地在资金、人才上往来更密。');
    expect(document.issues.map(({ code }) => code)).toEqual(['joined_break']);
  });

  test('a paragraph that ends in a full stop is not joined', () => {
    const document = passages('新区跨江大桥通车\n\n随着大桥通车，两岸往来更密。\n\n在资金上往来更密。\n');
    expect(document.passages.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
  });

  test('stray traditional characters are simplified and listed; the file stays', () => {
    const document = passages(
      '新区跨江大桥通车\n\n第四屆會展在新区举行，客商云集，两岸签约，各方表示将继续深化合作。\n',
    );
    expect(document.passages.at(-1)?.text).toContain('第四届会展');
    expect(document.text).toContain('第四屆會展');
    expect(document.corrections.map(({ as_printed, corrected }) => `${as_printed}${corrected}`)).toEqual([
      '屆届',
      '會会',
    ]);
  });

  test('words printed a second time in the middle of a clause are left out; a repeated sentence is not', () => {
    const first = '王女士在窗口办理公司开办手续，资料很快送到市场监管部门，两天时间办妥全部审核并送达。';
    const misprint =
      '争取创建儿科等优势专科公司开办手续，资料很快送到市场监管部门，两天时间办妥全部审核并送达。';
    const document = passages(`新区跨江大桥通车\n\n${first}\n\n${misprint}\n`);
    expect(document.passages.at(-1)?.text).toBe('争取创建儿科等优势专科');
    expect(document.issues.map(({ code }) => code)).toContain('duplicate_passage');
    const next = '目前，专科已有三个，今年还将新建两个。';
    const followed = passages(`新区跨江大桥通车\n\n${first}\n\n${next}\n\n${misprint}\n\n${next}\n`);
    expect(followed.passages.slice(-2).map(({ text }) => text)).toEqual(['争取创建儿科等优势专科', next]);
    const twice = passages(`新区跨江大桥通车\n\n${first}\n\n${first}\n`);
    expect(twice.passages.at(-1)?.text).toBe(first);
  });

  test('a correction is applied and its row points to the printed words', () => {
    const csv = 'start,end,as_printed,corrected,kind,reason\n10,14,7月1日,7月2日,ocr,the day is misread\n';
    const document = passages(story, { 'corrections.csv': csv });
    expect(document.passages.at(-1)?.text).toMatch(/^7月2日/);
    expect(document.corrections[0]).toMatchObject({
      start: 10,
      end: 14,
      as_printed: '7月1日',
      corrected: '7月2日',
    });
  });
});
