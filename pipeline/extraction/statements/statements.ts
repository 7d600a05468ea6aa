import type { EvidenceRow, StatementRow } from '../../../schemas/index.ts';
import { printedOf } from '../../mention.ts';
import type { Entities } from '../entities/entities.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import type { Tools } from '../tools.ts';
import { openingOf } from './quotations.ts';
import { type Said, saidIn } from './said.ts';
import { attributedBefore } from './said-before.ts';
import { quotedTail } from './scripts.ts';
import { anyone, isPerson, named, type Posts, postsOf } from './speakers.ts';
import { timeOf } from './speech-time.ts';
import { standingIn } from './standing.ts';

interface Statements {
  readonly rows: StatementRow[];
  readonly evidence: EvidenceRow[];
}

/** Extracts what people, bodies and documents say: direct speech in quotation marks, and paraphrase. Linear. */
export function extractStatements(
  article: Article,
  tools: Pick<Tools, 'id' | 'evidence'>,
  entities: Entities,
): Statements {
  const posts = postsOf(entities);
  const { sentences } = article;
  const found: Statements = { rows: [], evidence: [] };
  let prior: { readonly said: Said; readonly index: number } | null = null;
  for (let index = 0; index < sentences.length; index += 1) {
    const sentence = sentences[index];
    if (sentence === undefined) break;
    const before = attributedBefore(sentences, index, entities, posts);
    if (before !== null) add(found, article, tools, before, sentences[index - 1] ?? before.sentence);
    const heard: Said | null =
      prior !== null && prior.index === index - 1 ? continuedIn(sentence, prior.said) : null;
    let said: Said | null =
      saidIn(sentence, entities, posts) ?? heard ?? standingIn(sentences, index, entities, posts);
    for (; said?.next !== undefined; said = saidIn(sentence, entities, posts, said.next))
      add(found, article, tools, said, sentence);
    if (said === null) continue;
    const last =
      tailOf(said) !== null ? index : lastOf(sentences, index, said, (next) => isSaid(next, entities, posts));
    const to = said.kind === 'reported' && last > index ? (sentences[last]?.end ?? said.to) : said.to;
    const tail = tailOf(said);
    add(found, article, tools, { ...said, to: tail?.before ?? to }, sentences[last] ?? sentence);
    if (tail !== null) add(found, article, tools, { ...said, ...tail, kind: 'direct' }, sentence);
    index = last;
    prior = { said, index };
  }
  return found;
}

/** The own words of the speaker that end a reported sentence: the article goes on behind them. */
const tailOf = ({ kind, sentence, from, to }: Said) =>
  kind === 'reported'
    ? quotedTail(sentence.passage.text, from, to, (close) => openingOf(sentence.passage.text, close))
    : null;

const continues = /^(?:并|还|同时)?(?:建议|希望|要求|期待|呼吁)(?![的了者])[，,：:]?/;

/** 建议支持…, behind what someone says: the same speaker asks, at the same time. */
function continuedIn(sentence: Sentence, prior: Said): Said | null {
  const verb = continues.exec(sentence.text)?.[0];
  if (verb === undefined || prior.sentence.passage !== sentence.passage || !prior.goesOn) return null;
  const time = prior.time ?? timeOf(prior.sentence, prior.from);
  return { ...prior, kind: 'reported', sentence, from: sentence.start + verb.length, to: sentence.end, time };
}

/** What begins so is the article's again: 据了解, 会上, 记者看到, 他还说. */
const narrates =
  /^(?:据|记者|会上|会前|会后|会议|仪式|活动|座谈会|期间|随后|当[天日晚]|同日|近日|日前|昨[日天]|截至|他|她|与会|同在|不远处|无独有偶|走进|“|‘)|记者|获悉|据了解|据悉|(?:公司|集团|厂|合作社)[却则]/;

/** The index of the last sentence that is still said: to where a quotation closes, or the article speaks or someone else does. */
function lastOf(
  sentences: readonly Sentence[],
  index: number,
  said: Said,
  belongs: (next: Sentence) => boolean,
): number {
  const { passage } = said.sentence;
  let last = index;
  for (let at = index + 1; sentences[at]?.passage === passage; at += 1) {
    const next = sentences[at];
    if (next === undefined) break;
    const isQuoted = next.start < said.to;
    const goesOn = said.goesOn || (said.kind === 'reported' && passage.text[next.start - 1] === '…');
    if (!isQuoted && (!goesOn || !belongs(next))) break;
    last = at;
  }
  return last;
}

/** A sentence that names nobody, tells no day and begins as no report does belongs to the speech before it. */
const isSaid = (sentence: Sentence, entities: Entities, posts: Posts): boolean =>
  !narrates.test(sentence.text) &&
  !continues.test(sentence.text) &&
  !(sentence.text.includes('“') && anyone.test(sentence.text)) &&
  !sentence.times.some(({ date_precision: precision }) => precision === 'day') &&
  !named(entities, sentence.passage, sentence.start, sentence.end).some(isPerson) &&
  saidIn(sentence, entities, posts) === null;

/** （完）: where an agency's report ends. */
const printersMark = /[（(]完[）)]\s*$/;

/** Adds the row of what is said, with the words behind it and behind its date. */
function add(
  { rows, evidence }: Statements,
  article: Article,
  tools: Pick<Tools, 'id' | 'evidence'>,
  said: Said,
  last: Sentence,
): void {
  const { sentence, speaker, post, kind, from, to } = said;
  const { passage, start } = sentence;
  const { exact } = article.locate(passage, from, to);
  const quote = article.locate(passage, start, Math.max(last.end, sentence.end));
  const time = said.time ?? timeOf(sentence, from);
  const row: StatementRow = {
    id: tools.id('sta', article.id, speaker, exact),
    source_id: article.id,
    speaker,
    post,
    kind,
    text: passage.text.slice(from, to).replace(printersMark, '').trim(),
    date: time?.edtf ?? null,
    date_start: time?.date_start ?? null,
    date_end: time?.date_end ?? null,
    date_text: time == null ? null : printedOf(time),
    date_basis: time?.date_basis ?? null,
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
    review: 'auto',
  };
  rows.push(row);
  evidence.push(tools.evidence(row.id, 'quote', quote));
  if (time !== null) evidence.push(tools.evidence(row.id, 'date', { start: time.start, end: time.end }));
}
