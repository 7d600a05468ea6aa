import type { Piece } from './offsets.ts';

/**
 * One text is set in many ways: `2.5 亿元` with a space, `２０２３年` and `％` at full width, `1,234家` with a comma, 「甲」 in
 * other quotes. They say the same, so they are read in the one way that the rules know,
 * before any rule asks. Rows quote the file, which keeps its own.
 */

const chinese = /[\u4e00-\u9fff]/;

/** What stands for another character, one for one, so that offsets stay. */
const sameAs = new Map<string, string>();
const stand = (written: string, read: string): void => {
  for (const [index, mark] of [...written].entries()) sameAs.set(mark, read.charAt(index));
};
stand('％﹪＂「」『』｢｣｡､―─━‒〜', '%%"“”‘’“”。、———–～');
// the radical ⽉ for 月 and ⻓ for 长, as PDF files give their words
stand('⺠⻁⻄⻅⻆⻉⻋⻓⻔⻘⻚⻛⻜⻝⻢⻤⻥⻦⻨⻩⻬⻮⻰⻳', '民虎西见角贝车长门青页风飞食马鬼鱼鸟麦黄齐齿龙龟');
for (let code = 0x2f00; code <= 0x2fd5; code += 1)
  stand(String.fromCharCode(code), String.fromCharCode(code).normalize('NFKC'));
for (let code = 0x21; code <= 0x7a; code += 1) {
  const plain = String.fromCharCode(code);
  if (/[0-9A-Za-z]/.test(plain)) stand(String.fromCharCode(code + 0xfee0), plain);
}
/** A page's no-break, thin and other spaces; between digits they part groups of three (GB/T 15835): 1 210 207. */
const space = '\u00a0\u2002-\u200a\u202f';
const otherwise = new RegExp(
  `[${[...sameAs.keys()].join('')}]|(?<![0-9])[${space}]|[${space}](?![0-9])`,
  'g',
);

/** Half-width marks, but 10:30, 1,234 and A,B. */
const halfWidth = /(?<![0-9A-Za-z])[,;:!?]|[,;:!?](?![0-9A-Za-z])/g;
const fullWidth: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？' };
/** 增长6·1%, 107·2亿元: newspapers once set the decimal point in the middle; “5·12”地震 and 9·11 are days. */
const raisedPoint =
  /(?<=[0-9])[·•・](?=[0-9]{1,3}(?:[%‰万亿倍元米吨亩℃]|公[里顷斤]|千[米克瓦]|平方|立方|[美欧日]元|个百分点))/g;
/** 5．2023年起, 3.2024年底前: the number of an item, and no part of the year. */
const itemNumber = /(?<=^\s*[0-9]{1,2})[．.](?=(?:19|20)[0-9]{2}年)/;
/** 二0二三年, 二OO九年: a zero that was typed for 〇. */
const typedZero = /[一二][一二三四五六七八九零〇○0OoＯ◯]{3}(?=年)/g;

/** A line as the rules know it, a character for each of its own. */
export function foldMarks(line: string): string {
  const folded = line
    .replace(otherwise, (mark) => sameAs.get(mark) ?? ' ')
    .replace(itemNumber, '、')
    .replace(/(?<=[0-9])．(?=[0-9])/g, '.')
    .replace(raisedPoint, '.');
  if (!chinese.test(folded)) return folded;
  return folded
    .replace(/(?<!-)--(?!-)|––/g, '——')
    .replace(/(?<=[0-9年月日])[~～–−](?=[0-9]{1,4}[年月日])/g, '—')
    .replace(typedZero, (year) => year.replace(/[0OoＯ◯]/g, '〇'))
    .replace(halfWidth, (mark) => fullWidth[mark] ?? mark);
}

/** A space beside a mark or bracket, before % or a unit, or round the dash of 10 - 20公里: it keeps apart what is one. */
const stray = [
  '(?<=[，。；：、！？（）()《》“”]) +(?=[0-9A-Za-z\\u4e00-\\u9fff“《（(])',
  '(?<! ) +(?=[，。；：、！？（）()》”])',
  '(?<=[0-9]) +(?=[%‰℃年月日号时分万亿千百个家条座项人元吨公平米亩户次名位台辆])',
  '(?<=[A-Za-z]) +(?=[\\u4e00-\\u9fff])',
  '(?<=[0-9年月日%万亿]) +(?=[-—–～~－] +[0-9])',
  '(?<=[0-9年月日%万亿] {1,3}[-—–～~－]) +(?=[0-9])',
];
/** On a page that is set so throughout, one between Chinese and digits or letters: 共 5 月, 增长 3% 以上. */
const before = '(?<=[\\u4e00-\\u9fff]) +(?=[0-9A-Za-z])';
const after = '(?<=[0-9A-Za-z%‰℃]) +(?=[\\u4e00-\\u9fff])';
const gapsOf = [[], [before], [after], [before, after]].map(
  (set) => new RegExp([...stray, ...set].join('|'), 'g'),
);

/**
 * The pattern of the spaces that a page has as a rule, and not where something ends: 记者王某 5月3日，甲县…; 同比增长6% 乙县…
 */
export function spacing(page: string): RegExp {
  const leads = countOf(page, spacedBefore) > countOf(page, /[\u4e00-\u9fff][0-9]/g);
  const follows = countOf(page, spacedAfter) > countOf(page, /[0-9%][\u4e00-\u9fff]/g);
  return gapsOf[(leads ? 1 : 0) + (follows ? 2 : 0)] ?? /(?!)/g;
}
const spacedBefore = new RegExp(`[\\u4e00-\\u9fff][ ${space}]{1,3}[0-9]`, 'g');
const spacedAfter = new RegExp(`[0-9%][ ${space}]{1,3}[\\u4e00-\\u9fff]`, 'g');
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The comma in 1,234. */
const grouped =
  /(?<![0-9.]|[0-9][,，])[0-9]{1,3}(?:(?:,[0-9]{3})+(?![0-9]|,[0-9])|(?:，[0-9]{3})+(?![0-9]|，[0-9]))/g;
/** 甲县 25 3.4 17: the columns of a table, whose spaces part its cells. */
const columns = /[0-9] +[0-9.]+ +[0-9]/;

interface Run {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** Leaves out of a passage what only keeps its words apart, and pairs straight quotes. */
export function foldPassage({ text, pieces }: Run, spaces: RegExp): Run {
  if (!chinese.test(text)) return { text, pieces };
  const paired = text.includes('"') ? pairQuotes(text) : text;
  const gaps: { from: number; to: number }[] = [];
  if (paired.includes(' ') && !columns.test(paired))
    for (const { 0: run, index } of paired.matchAll(spaces))
      if (!isItemNumber(paired, index, index + run.length))
        gaps.push({ from: index, to: index + run.length });
  if (/[0-9][,，][0-9]{3}/.test(paired))
    for (const { 0: number, index } of paired.matchAll(grouped))
      for (const { index: at } of number.matchAll(/[,，]/g))
        gaps.push({ from: index + at, to: index + at + 1 });
  return gaps.length === 0
    ? { text: paired, pieces }
    : without(
        { text: paired, pieces },
        gaps.toSorted((a, b) => a.from - b.from),
      );
}

/** 7 甲县…: a number that opens a line is an item's, but 7 月. */
const isItemNumber = (text: string, from: number, to: number): boolean =>
  from <= 2 && /^[0-9]+$/.test(text.slice(0, from)) && !/[年月日号时万亿%]/.test(text.charAt(to));

/** "甲" "乙" → “甲”“乙”, where none is left over. */
function pairQuotes(text: string): string {
  let count = 0;
  const paired = text.replace(/"/g, () => (count++ % 2 === 0 ? '“' : '”'));
  return count % 2 === 0 ? paired : text;
}

/** A run without its gaps; what is left keeps its places in the file. Linear in the text. */
function without({ text, pieces }: Run, gaps: readonly { from: number; to: number }[]): Run {
  const kept: Piece[] = [];
  let left = '';
  let gap = 0;
  for (const [index, piece] of pieces.entries()) {
    const until = pieces[index + 1]?.at ?? text.length;
    let at = piece.at;
    const push = (to: number): void => {
      if (to <= at) return;
      const end = to === until ? piece.end : Math.min(piece.end, piece.start + to - piece.at);
      kept.push({ at: left.length, start: piece.start + at - piece.at, end });
      left += text.slice(at, to);
    };
    for (; gap < gaps.length && (gaps[gap]?.from ?? 0) < until; gap += 1) {
      push(gaps[gap]?.from ?? 0);
      at = Math.max(at, gaps[gap]?.to ?? 0);
      if (at > until) break;
    }
    push(until);
  }
  return { text: left, pieces: kept };
}
