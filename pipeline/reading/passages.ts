import type { Passage, PassageKind } from '../document.ts';
import { datedLines, isDateLine } from './dated-lines.ts';
import { foldMarks, foldPassage, spacing } from './fold.ts';
import { type Line, linesOf, unseenRuns } from './lines.ts';
import type { Piece } from './offsets.ts';
import { lineReader } from './traditional.ts';

/**
 * Finds headings, captions, bylines and paragraphs in the lines of a page, and joins paragraphs that a column or page
 * break has cut: `…长株潭三地` ⏎ `在资金、技术…` is one sentence.
 */

/** A break that was closed: where the first half ends in the file, in UTF-16 units. */
export interface Join {
  readonly at: number;
  readonly next: number;
}

const terminal = /[。！？!?…：:；;”"’』」）)】]$/;
const ends = /[。！？!?…][”"’』」）)】]*$/;
const captionMark = /(?:摄|供图|资料图|制图|图片|绘图|配图)[。.]?$|^(?:图[为源：:]|▲|△|\(图|（图)|图源[：:]/;
const numbered =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.]|第[一二三四五六七八九十]{1,3}[章节部分篇]|[0-9]{1,2}[、．.][^0-9])/;
/** - 青河至山海铁路：998公里 stands in a list, one a line. */
const bullet = /^[-–]\s+\S/;
const opener = /^(?:随着|由于|通过|按照|根据|围绕|为了|为|在|对于|关于|经过|自从|当|从|以)/;
const nameWord = /^(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]·[\u4e00-\u9fff]{1,6})$/;
const pressRole =
  /^(?:本报|特约|见习|通讯员|实习|全媒体)?(?:记者|通讯员|编辑|作者|摄影|文|图|实习生|特派记者)?$/;
const bylineMark =
  /^(?:来源|作者|编辑|责编|责任编辑|记者|文|图文|撰文|通讯员|本报记者)\s*[|｜：:／/]|^(?:本报|新华社|特约|见习)?(?:记者|通讯员)[\s　]/;
const surnames =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向汤易鄢戈';
/** 记者王平、通讯员徐小飞, but 记者见闻 */
const reporter = `(?:本报|本网|本台|新华社|特约|见习|实习|全媒体)*(?:记者|通讯员)`;
const named = `[${surnames}][\\u4e00-\\u9fff]{1,2}`;
const reporters = new RegExp(`^${reporter}${named}(?:[、，/／\\s　]+(?:${reporter})?${named})*$`);

/** 海川日报|记者 李平, （总台记者 金珠）, 记者 李平 青山|报道: for whom they write and from where, around the names. */
const outlet =
  /^[（(□■◎\s]*(?:[\u4e00-\u9fffA-Za-z0-9]{0,12}(?:报|报道|新闻|网|社|台|周刊|在线|客户端))?(?=(?:首席|特约|见习|实习|全媒体)*(?:记者|通讯员))/;
const filed = /(?:[\s　]+[\u4e00-\u9fff]{2,6}报道)?[）)\s]*$/;

const shortestByline = 4;

function isByline(printed: string): boolean {
  if (printed.length > 60 || printed.length < shortestByline) return false;
  if (bylineMark.test(printed) && !ends.test(printed)) return true;
  const line = printed.replace(outlet, '').replace(filed, '');
  if (reporters.test(line)) return true;
  const words = line.split(/[\s　]+/);
  if (words.length < 2 || !words.every((word) => nameWord.test(word) || pressRole.test(word))) return false;
  const people = words.filter((word) => surnames.includes(word.charAt(0)) || pressRole.test(word));
  return people.length * 2 > words.length;
}

/** What a single line looks like; a `fragment` is a sentence that stops in the middle. `width` is where a page is wrapped, 0 where it is not. */
function kindOf(line: string, width: number): PassageKind | 'fragment' {
  if (line.length <= 60 && captionMark.test(line)) return 'caption';
  if (isByline(line)) return 'byline';
  // a line that was broken at the page's width goes on, whatever mark it happens to end with: …（二期）⏎等项目
  if (width > 0 && line.length >= width * full && !ends.test(line)) return 'fragment';
  if (terminal.test(line) && (ends.test(line) || line.length > 40)) return 'paragraph';
  const long = line.length > 40 || line.includes('。');
  if (bullet.test(line)) return terminal.test(line) ? 'paragraph' : 'fragment';
  if (!long && numbered.test(line)) return 'heading';
  const commas = line.split(/[，,]/).length - 1;
  if (long || width > 0 || commas > 1 || /[，,、]$/.test(line) || (commas > 0 && opener.test(line))) {
    return terminal.test(line) ? 'paragraph' : 'fragment';
  }
  return /[：:；;]$/.test(line) ? 'paragraph' : 'heading';
}

/** What a page has wrapped fills its width: lines of a few words each are a list. */
const shortestWrapped = 12;
/** How much of the width a line has that only the width has ended. */
const full = 0.85;

/** A line as the rules know it. */
interface Read extends Line {
  /** Its words in the file. */
  readonly printed: string;
}

/**
 * The width at which a page has wrapped its lines, 0 where it has not: most lines that another follows at once stop without
 * punctuation, and either blank lines are few or most of them are as long as the longest.
 */
function widthOf(lines: readonly Line[]): number {
  if (lines.length < 10) return 0;
  const followed = lines.filter((_, index) => lines[index + 1]?.apart === false);
  const broken = followed.filter(({ text }) => !terminal.test(text) && text.length >= shortestWrapped);
  const width = followed.reduce((most, { text }) => Math.max(most, text.length), 0);
  const filled = broken.filter(({ text }) => text.length >= width * full);
  const isWrapped =
    (followed.length * 2 > lines.length && broken.length * 2 > followed.length) ||
    (followed.length * 4 > lines.length && filled.length * 10 > followed.length * 7);
  return isWrapped ? width : 0;
}

/** A page as it is read, and what was odd about it. */
export interface Page {
  readonly passages: readonly Passage[];
  readonly joins: readonly Join[];
  /** Paragraphs without an end. */
  readonly loose: readonly Join[];
  /** Characters that nobody sees. */
  readonly unseen: readonly Join[];
}

/** Reads a text into passages. `title` is the headline where it is known. Linear in the text. */
export function readPassages(text: string, title: string | null): Page {
  const readLine = lineReader(text);
  const fold = (line: string): string => foldMarks(readLine(line));
  // a page may have half a million lines, and a spread costs more than all else that is done with one
  const lines = linesOf(text).map(
    ({ text: printed, start, end, pieces, apart }): Read => ({
      text: fold(printed),
      printed,
      start,
      end,
      pieces,
      apart,
    }),
  );
  const headline = title === null ? null : fold(title.trim());
  const width = widthOf(lines);
  const spaces = spacing(text);
  const passages: Passage[] = [];
  const joins: Join[] = [];
  const loose: Join[] = [];
  let section: Read | null = null;
  const dated = datedLines(lines);
  let open: { parts: Read[]; isEntry: boolean } | null = null;
  const close = (): void => {
    const parts = open?.parts ?? [];
    const last = parts.at(-1);
    if (last === undefined) return;
    passages.push(passage('paragraph', section, parts, spaces));
    if (!terminal.test(last.text) && !open?.isEntry) loose.push({ at: last.end, next: last.end });
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    // the first line is the headline where it is known to be, though it ends as a sentence does: …民生实事出炉！
    const kind = index === 0 && line.text === headline ? 'heading' : kindOf(line.text, width);
    if (dated.has(index - 1) && open !== null) {
      open.parts.push(line);
      if (kind !== 'fragment') close();
      continue;
    }
    if (dated.has(index)) {
      close();
      open = { parts: [line], isEntry: true };
      continue;
    }
    const before = open?.parts.at(-1);
    const goesOn =
      before !== undefined &&
      (kind === 'paragraph' || kind === 'fragment') &&
      !numbered.test(line.text) &&
      !bullet.test(line.text);
    if (goesOn && open !== null) {
      joins.push({ at: before.end, next: line.start });
      open.parts.push(line);
      if (kind === 'paragraph') close();
      continue;
    }
    close();
    if (kind === 'fragment') {
      open = { parts: [line], isEntry: false };
      continue;
    }
    const isTitle = kind === 'heading' && (headline === null ? index === 0 : headline.includes(line.text));
    passages.push(passage(isTitle ? 'title' : kind, kind === 'heading' ? null : section, [line], spaces));
    if (kind === 'heading') section = isTitle ? null : line;
  }
  close();
  const unseen = unseenRuns(lines).map(({ start, end }) => ({ at: start, next: end }));
  return { passages, joins, loose, unseen };
}

function passage(kind: PassageKind, section: Read | null, parts: readonly Read[], spaces: RegExp): Passage {
  const { text, pieces } = foldPassage(joined(parts), spaces);
  const heading = section?.text ?? null;
  return section === null || section.text === section.printed
    ? { kind, section: heading, text, pieces }
    : { kind, section: heading, printedSection: section.printed, text, pieces };
}

function joined(parts: readonly Read[]): Pick<Read, 'text' | 'pieces'> {
  const [only, second] = parts;
  if (only !== undefined && second === undefined) return only;
  const pieces: Piece[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1]?.text.slice(-1) ?? '';
    // A break between Latin words stands for the space it replaced.
    if (/[A-Za-z0-9]/.test(before) && /^[A-Za-z]/.test(part.text)) text += ' ';
    // 3月 ⏎ 光明公司成立
    else if (index === 1 && isDateLine(only?.text ?? '')) text += ' ';
    for (const piece of part.pieces) pieces.push({ ...piece, at: text.length + piece.at });
    text += part.text;
  }
  return { text, pieces };
}

/** Puts `replacement` where a passage has its characters from `from` to `to`; offsets into the file stay true. */
export function replaceIn(
  passage: Passage,
  from: number,
  to: number,
  replacement: string,
  start: number,
  end: number,
): Passage {
  const pieces: Piece[] = [];
  for (const [index, piece] of passage.pieces.entries()) {
    const until = passage.pieces[index + 1]?.at ?? passage.text.length;
    if (piece.at < from)
      pieces.push({ ...piece, end: Math.min(piece.end, piece.start + Math.min(until, from) - piece.at) });
    if (piece.at <= from && from < until && replacement !== '') pieces.push({ at: from, start, end });
    if (until > to) {
      const skipped = Math.max(0, to - piece.at);
      pieces.push({
        at: Math.max(piece.at, to) + replacement.length - (to - from),
        start: piece.start + skipped,
        end: piece.end,
      });
    }
  }
  return { ...passage, text: passage.text.slice(0, from) + replacement + passage.text.slice(to), pieces };
}
