import { readEdtf } from '../schemas/edtf.ts';
import { emitNames, type Reader, readIsland } from './annotate-passage.ts';
import { type Document, locator } from './document.ts';
import { civil, parseDay } from './grammar/calendar.ts';
import { sentencesOf } from './grammar/clause.ts';
import {
  announcesStatistics,
  lastMonthOfReports,
  looksBack,
  reportsOnWork,
  setsOutPlans,
} from './grammar/headings.ts';
import { scanIslands } from './grammar/lexer.ts';
import { findNames } from './grammar/name.ts';
import type { Publication } from './grammar/resolve.ts';
import { type Carried, isCompared, nothingCarried } from './grammar/time-carry.ts';
import type { Annotated, Mention } from './mention.ts';
import { inlineDocument } from './reading/inline.ts';
import { isScript, runStage } from './stage.ts';

/** Finds times, quantities and names in a document; linear in its text. */
export function annotate(document: Document): Annotated {
  const published = publicationOf(document);
  const locate = locator(document.text);
  const mentions: Mention[] = [];
  let carried = nothingCarried;
  let section: string | null = null;
  /** The year that a title announces the figures of: a later 全年 is that one. */
  let reported = document.passages.some(({ kind }) => kind === 'title') ? null : yearAnnounced(document);
  carried = { ...carried, year: reported };
  let isReport = false;
  /** The year of a bare 6月底前: that of its heading (2024年工作安排), or the one named last where no day of publication is known. */
  let headed: number | null = null;
  let told: number | null = null;
  let feast: Reader['feast'] = null;
  let heading: HeadingDate = { text: null, year: null, month: null };
  for (const [index, passage] of document.passages.entries()) {
    // under 一、2022年工作回顾 or 2022年农业 a bare 全年 is 2022, whatever year the title names
    const own = passage.section === heading.text ? heading.year : null;
    if (passage.section !== section)
      carried =
        passage.section === heading.text && heading.month !== null
          ? heading.month
          : { ...nothingCarried, year: own ?? reported, lastDay: carried.lastDay };
    section = passage.section;
    const first = mentions.length;
    const sentences = sentencesOf(passage.text);
    const names = findNames(passage.text);
    const reader: Reader = {
      passage,
      index,
      published,
      locate,
      mentions,
      sentences,
      names,
      nextName: 0,
      carried: { ...carried, inParagraph: heading.month !== null && passage.section === heading.text },
      headed,
      reported,
      told,
      feast,
      sentenceOfYear: -1,
      ahead: null,
      planned: false,
    };
    scanIslands(passage.text, (island) => readIsland(reader, island));
    emitNames(reader, Number.POSITIVE_INFINITY);
    carried = reader.carried;
    told = reader.told;
    feast = reader.feast;
    const named = passage.kind === 'heading' ? yearOfHeading(mentions.slice(first), passage.text) : null;
    if (passage.kind === 'heading')
      heading = { text: passage.text, year: named, month: aMonth.test(passage.text) ? carried : null };
    headed = named ?? recentYear(carried.year, published) ?? headed;
    // 三、工作安排: what a report on work sets out is of the year that it is given in
    if (passage.kind === 'heading' && isReport && setsOutPlans(passage.text) && !looksBack(passage.text)) {
      reported = named ?? civil(published.last).year;
      headed = reported;
      carried = { ...nothingCarried, year: reported };
    }
    if (passage.kind === 'title' && announcesStatistics(passage.text)) reported = carried.year;
    // 2024年政府工作报告, given in January: 全年 in it is the year that is over
    if (passage.kind === 'title' && reportsOnWork(passage.text)) {
      reported = yearReported(carried.year, published);
      isReport = true;
      carried = { ...nothingCarried, year: reported };
    }
  }
  return { ...document, mentions };
}

/**
 * The year that a report on work looks back on: the one before that in which it is given, where that is in its first months;
 * null later on, and where the title names another year, since some are called by the year they look back on.
 */
function yearReported(titled: number | null, { last }: Publication): number | null {
  const { year, month } = civil(last);
  return month <= lastMonthOfReports && (titled ?? year) === year ? year - 1 : null;
}

/** 2022年统计公报: the one year that the title beside a text without one announces the figures of. */
function yearAnnounced({ sources }: Document): number | null {
  const title = sources[0]?.title ?? '';
  if (!announcesStatistics(title)) return null;
  const years = new Set(title.match(/(?<![0-9])(?:19|20)[0-9]{2}(?=年)/g));
  return years.size === 1 ? Number([...years][0]) : null;
}

/**
 * The year that a text has named last, where no more is known than that it was published within a year, since it says which
 * year 4月13日 is of; null where it is long over, as that in which something was founded is.
 */
const recentYear = (named: number | null, { first, last }: Publication): number | null =>
  named !== null && last - first >= 364 && civil(last).year - named <= longestTold ? named : null;
const longestTold = 3;

/** What a heading dates: the year of its section, or the month, where it is nothing else: 3月 ⏎ 8日 某桥开工. */
interface HeadingDate {
  readonly text: string | null;
  readonly year: number | null;
  readonly month: Carried | null;
}
const aMonth =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、．.])?(?:[0-9]{4}年)?[0-9一二三四五六七八九十]{1,2}月$/;

/** The one year that a heading names: 2024年工作安排; 产值较2019年翻番 names none that it is of. */
function yearOfHeading(mentions: readonly Mention[], text: string): number | null {
  const years = mentions.filter(({ type }) => type === 'time');
  const [only, second] = years;
  return only?.type === 'time' &&
    second === undefined &&
    only.date_precision === 'year' &&
    only.date_start &&
    !only.comparison &&
    // 创业于1998年: when something began
    !/[于自从]$/.test(text.slice(0, only.from)) &&
    !isCompared(text, only.from, only.to)
    ? Number(only.date_start.slice(0, 4))
    : null;
}

/** First and last possible day of publication. */
export function publicationOf(document: Pick<Document, 'published'>): Publication {
  const span = readEdtf(document.published);
  const last = parseDay(span?.last ?? '') ?? 0;
  return { first: parseDay(span?.first ?? '') ?? last, last };
}

/** One line of the stream: a document, or a bare line {id, text, published}. */
export function annotateLine(line: string, number: number): string {
  const { document, bare } = inlineDocument(line, number);
  const annotated = annotate(document);
  if (!bare) return JSON.stringify(annotated);
  return JSON.stringify({
    id: document.id,
    text: document.text,
    published: document.published,
    mentions: annotated.mentions,
  });
}

if (isScript(import.meta.url)) await runStage(process.argv[2], annotateLine);
