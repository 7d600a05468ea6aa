import { matchesOf } from '../../grammar/matches.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { isWay } from '../sentences/work-nouns.ts';
import type { Tools } from '../tools.ts';
import { atBreak, isItem, isReportItem, passagesWithNumbers } from './breaks.ts';
import { nothingCounted } from './counted/same-kind.ts';
import { newItems, opensWithPlace, placeOfItem } from './new-item.ts';
import { namesIn } from './owner/called.ts';
import { splitOwner } from './owner/owner.ts';
import { behindAside } from './period/beyond.ts';
import { heldBut, noPeriods, type Periods } from './period/held.ts';
import type { Carried } from './row.ts';
import { type Context, type Figures, figuresOf } from './sentence.ts';
import { hasOneEnd, isListOfMatters, isPlan, isTimeAlone } from './status/aims.ts';
import { aimsAskedFor, answering } from './status/asked.ts';
import { withStatusBelow } from './titles.ts';
import { economyReader } from './topic/economy.ts';
import { bodyReader, bodyTold, countryReader, themeReader } from './topic/theme.ts';
import { type Topics, topicsOf } from './topic/topics.ts';

/**
 * Where the cells of a figures row come from, in the order in which they are decided. Each folder is one question:
 *
 * 1. sentence.ts walks the numbers of a sentence: place.ts cuts out which words each may look at, said.ts and handed.ts hold what
 *    the ones before have said, series.ts joins those that state one thing, skipped.ts says which make no row; breaks.ts and
 *    new-item.ts where a page goes over to another matter.
 * 2. `scene/` lays out what stands around a number (lead, clause and predicates before it, list and heading above), in the words of
 *    `words/`: what is a verb, what is no noun phrase, what names nobody, what was parted at the wrong word.
 * 3. label.ts asks in turn who can name it; forms.ts has the order of the forms of words that have a rule of their own:
 *    `counted/` what is counted and where that noun ends, `measure/` what is measured, `amount/` of what an amount is, `extent/` how long or large something is,
 *    `compared/` ranks, shares, multiples and differences, `list/` numbers that stand side by side.
 * 4. `owner/` says what can own a figure and how it is named (places, works, firms, names that only the article has), `topic/` whom a clause, a
 *    heading or the article is about, `subject/` who is meant where a number's own words leave it out.
 * 5. row.ts puts it together (cells.ts) with its `kind/` (and baseline), `status/` (aimed at, expected, done) and `period/` (of its
 *    own clause, else handed on by the ones before).
 * 6. titles.ts looks once more at the numbers of titles, when the text below has been read.
 */

const nothingCarried: Carried = {
  periods: noPeriods,
  label: null,
  byCounter: nothingCounted,
  whole: '',
  aims: false,
  planning: false,
};

/** A paragraph longer than this is no item of the list that the one before announced. */
const longestItem = 160;

/** 2.甲路改造工程。全长8公里: an item with a head of its own goes on with nothing that the item before told of. */
const isHeadOfItem = ({ text, passage, quantities }: Sentence): boolean =>
  isItem.test(passage.text) &&
  text.length < passage.text.length &&
  text.length < longestHead &&
  quantities.every(({ in_name }) => in_name);
const longestHead = 32;

/** How many sentences say at the start what an article is about. */
const opening = 3;

/** The headline above its text, else its title. */
const headlineOf = ({ sentences, title }: Article): string =>
  sentences.find(({ passage }) => passage.kind === 'title')?.passage.text ?? title;

/**
 * The first of its titles that names one place, else the town or county that its opening sentences name. A page with
 * headings goes from subject to subject: there only its own headline counts.
 */
function subjectTitle(article: Article, topics: Topics): string {
  const { sentences, title } = article;
  const headline = headlineOf(article);
  const hasHeadings = sentences.some(({ passage }) => passage.kind === 'heading');
  const below = topics.ofHeading(headline) === '' ? lineBelow(article) : '';
  if (topics.ofHeading(below) !== '') return below;
  // 甲高速通车¶昨日，乙县收费站…: where a way runs is not whose it is
  if (topics.ofHeading(headline) === '' && isWay(topics.thingOfHeading(headline))) return headline;
  if (hasHeadings) return sentences.some(({ passage }) => passage.kind === 'title') ? headline : '';
  return (
    [headline, title].find((head) => topics.ofHeading(head) !== '') ??
    (bodyTold(article, topics) || null) ??
    sentences
      .slice(0, opening)
      .map(({ text }) => ({ text, name: topics.ofHeading(text) }))
      .find(
        ({ text, name }, index) =>
          /^.{2,6}(?:[市县州旗]|(?<![景园社小校院库厂])区)$/.test(name) &&
          !(index > 0 && aClass.test(name)) &&
          !isInThing(name, text) &&
          !isFirstOfMany(name, text),
      )?.name ??
    headline
  );
}

/** 从河滩到新城——|柳河经开区20年记|: what a line behind a dash adds to the headline; empty where there is none. */
const lineBelow = ({ sentences }: Article): string =>
  sentences.slice(0, opening).find(({ passage }) => /^[—–-]{2}[^。]*$/.test(passage.text))?.passage.text ??
  '';

/** 国家级开发区: told of among others, and nothing that the whole text is about. */
const aClass = /^(?:国家|省|自治区|市|县)级/;

/** 湖南郴州|大桥也已开工: a place that is named in a thing's name alone; 郴州市 is whose what follows is. */
const isInThing = (place: string, text: string): boolean =>
  place.endsWith('州') &&
  splitOwner(text.slice(text.indexOf(place)).replace(/[，,。；;：:、“（(].*$/s, '')).kind === 'thing';

/** 表彰|甲市乙镇等20个|乡镇: the first of those that are counted; 甲市开工乙大道等4条公路 is of the place. */
const isFirstOfMany = (place: string, text: string): boolean =>
  /[\u4e00-\u9fff]$/.test(text.slice(0, text.indexOf(place))) &&
  /^[^，,。；;：:]{2,30}等[0-9一二两三四五六七八九十]/.test(text.slice(text.indexOf(place)));

/** A report that a place gives of itself. */
const ofItself = /工作报告|统计公报|工作总结|计划执行情况|经济运行|规划纲要/;
/** What opens a clause, so that 全市 is who it is about: not 居全市第二, 占全省的三成. */
const opener = /[，,。；;：:、”\s0-9年月季计]$|^$|季度$/;

/** 我代表甲县人民政府，向大会报告 */
const speaksFor = /我(?:谨)?代表([^，,。；;]{2,8}?[省市县区镇乡州旗])(?:人民政府|政府)/;
const longestOpening = 8;

const isReport = (article: Article): boolean =>
  [article.title, headOf(article)].some((head) => ofItself.test(head.replace(/\s/g, '')));

const headOf = ({ sentences }: Article): string =>
  sentences.find(({ passage }) => passage.kind === 'title')?.passage.text ?? '';

/** 全镇, 我市: how a report calls the place that it is of; null where it calls several places so. */
function ownPlace(article: Article): string | null {
  const { sentences, title } = article;
  const titled = ownNames([{ text: title }, { text: headOf(article) }]);
  if (titled !== null && titled !== '') return titled;
  if (!isReport(article)) return null;
  const called = ownNames(sentences);
  if (called !== null) return called === '' ? null : called;
  for (const { text } of sentences.slice(0, longestOpening)) {
    const place = speaksFor.exec(text)?.[1];
    if (place !== undefined) return place;
  }
  return null;
}

/** 全市 and 我市 are one place; empty where several are called so, null where none is. */
function ownNames(parts: readonly { readonly text: string }[]): string | null {
  const names = new Set<string>();
  for (const { text } of parts)
    for (const { index, 0: name } of matchesOf(deictic, text))
      if (opener.test(text.slice(Math.max(0, index - 2), index))) names.add(name);
  const [name, ...others] = [...names];
  if (name === undefined) return null;
  return others.every((other) => other.slice(1) === name.slice(1)) ? name : '';
}

const deictic = /[全我][省市县区镇乡州旗](?![域内外级直第前平排首])/g;

/** Of a page of short items nothing above is of one of them. */
const none = (): string => '';
const nothingAbove = { theme: none, body: none, country: none, economy: none };

/** Makes a figures row of every quantity that states one. */
export function extractFigures(article: Article, tools: Tools): Figures {
  const found: Figures = { rows: [], evidence: [], issues: [] };
  const topics = topicsOf(namesIn(article));
  const named = subjectTitle(article, topics);
  const title = topics.ofHeading(named) === '' ? (ownPlace(article) ?? named) : named;
  const theme = themeReader(article, topics, headlineOf(article));
  const body = bodyReader(article, topics, headlineOf(article));
  const country = countryReader(article, headlineOf(article));
  const economy = economyReader(article, headlineOf(article));
  let context: Context = {
    article,
    tools,
    topics,
    title,
    theme,
    body,
    country,
    economy,
    report: isReport(article),
    found,
  };
  const planning = isPlan(article.title) || isPlan(headOf(article)) || isListOfMatters(article);
  let carried = { ...nothingCarried, planning };
  let earlier: Sentence[] = [];
  let passed: Sentence[] = [];
  let announced = false;
  let isListed = false;
  let announcing: { earlier: Sentence[]; passage: Periods['passage'] } = { earlier: [], passage: null };
  let introducing: Periods['passage'] = null;
  let asked: Periods['passage'] = null;
  let inItems = false;
  let inTitles = true;
  let titled = 0;
  const counting = passagesWithNumbers(article);
  const items = newItems(article);
  const oneEnd = planning && hasOneEnd(article);
  for (const sentence of article.sentences) {
    if (sentence.position === 0) {
      // a page of short items: neither the headline nor the item before is of this one
      inItems ||= items.has(sentence.passage);
      if (items.has(sentence.passage) || (inItems && opensWithPlace(sentence))) {
        context = {
          ...context,
          title: placeOfItem(sentence, topics),
          ...nothingAbove,
        };
        earlier = [];
      }
      const { kind, text } = sentence.passage;
      const listed: boolean = announced && kind === 'paragraph' && text.length < longestItem;
      isListed = listed;
      if (!listed) {
        passed = kind === 'paragraph' ? earlier : [];
        earlier = [];
        carried = answering(asked, atBreak(sentence, carried, { introducing, oneEnd, article }));
      } else {
        // what one item is for is not what the next is for
        carried = { ...carried, periods: heldBut(carried.periods, { passage: announcing.passage }) };
        if (isHeadOfItem(sentence)) {
          earlier = [...announcing.earlier];
          carried = { ...carried, label: null, byCounter: nothingCounted, whole: '' };
        }
      }
      announced = /[：:]\s*$/.test(text) || listed;
    }
    carried = { ...carried, periods: behindAside(carried.periods, sentence.text) };
    if (counting.has(sentence.passage) || isTimeAlone(sentence))
      carried = figuresOf(context, sentence, { earlier, passed, carried });
    earlier.push(sentence);
    asked = aimsAskedFor(sentence);
    if (!isReportItem.test(sentence.passage.text)) introducing = carried.periods.passage;
    if (announced && !isListed) announcing = { earlier: [...earlier], passage: carried.periods.passage };
    inTitles = inTitles && sentence.passage.kind === 'title';
    if (inTitles) titled = found.rows.length;
  }
  const below = found.rows.slice(titled);
  for (const row of found.rows.slice(0, titled)) withStatusBelow(row, below, tools.because);
  return found;
}
