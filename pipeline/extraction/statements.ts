import type { StatementRow } from '../../schemas/index.ts';
import { buildTrie, longest } from '../grammar/trie.ts';
import { readLexicon } from '../lexicons.ts';
import type { TimeMention } from '../mention.ts';
import type { Article, Sentence } from './article.ts';
import type { Entities, EntityMention } from './entities.ts';
import type { Tools } from './tools.ts';

const verbs = buildTrie(readLexicon('speech-verbs.csv', ['surface']).map(({ surface }) => [surface, surface] as const));
const accepts = (): boolean => true;
/** Speakers without a name of their own. */
const spokesmen = /(?:负责人|负责同志|发言人|有关人士|业内人士|专家|党代会|报告|大会|规划纲要|公报|全会)$/;
const longestSpeaker = 40;

/** What a sentence says that someone says. */
interface Said {
  readonly speaker: string;
  readonly post: string | null;
  readonly kind: StatementRow['kind'];
  readonly from: number;
  readonly to: number;
}

/** Extracts what people, bodies and documents say: direct speech in quotation marks, and paraphrase. Linear. */
export function extractStatements(article: Article, tools: Pick<Tools, 'id'>, entities: Entities): StatementRow[] {
  const speakers = entities.mentions.filter(({ type }) => type !== 'place' && type !== 'programme');
  const byStart = new Map<Sentence['passage'], EntityMention[]>();
  for (const mention of speakers) byStart.set(mention.passage, [...(byStart.get(mention.passage) ?? []), mention]);
  return article.sentences.flatMap((sentence) => {
    const said = saidIn(sentence, byStart.get(sentence.passage) ?? [], entities);
    return said === null ? [] : [rowOf(article, tools, sentence, said)];
  });
}

function saidIn(sentence: Sentence, mentions: readonly EntityMention[], entities: Entities): Said | null {
  const { passage, clauses, end } = sentence;
  const { text } = passage;
  for (const clause of clauses.slice(0, 3)) {
    const verb = verbIn(text, clause.start, clause.end);
    if (verb === null) continue;
    const speaker = speakerBefore(text, clause.start, verb.from, mentions);
    if (speaker === null) return null;
    const opening = text.slice(verb.to, verb.to + 3);
    const mark = /^[^，,：:“]*[，,：:]?/.exec(text.slice(verb.to, verb.to + 8))?.[0].length ?? 0;
    const isDirect = /^[：:，,]?“/.test(opening);
    const from = isDirect ? text.indexOf('“', verb.to) + 1 : /^[，,：:]/.test(opening) ? verb.to + 1 : verb.to;
    const close = isDirect ? text.indexOf('”', from) : -1;
    const to = close > from ? close : end;
    if (to - from < 8 || mark > 8) return null;
    const person = entities.people.find((each) => each.passage === passage && each.from >= clause.start && each.to <= verb.from && each.post !== null);
    const post = person?.post == null ? null : text.slice(person.post.from, person.post.to);
    return { speaker, post, kind: isDirect ? 'direct' : 'reported', from, to };
  }
  return null;
}

/** The first verb of saying in a clause that a mark, a quotation or what is said follows. */
function verbIn(text: string, from: number, to: number): { from: number; to: number } | null {
  for (let at = from + 1; at < to; at += 1) {
    const found = longest(verbs, text, at, accepts);
    if (found === null || found.end > to) continue;
    const next = text[found.end] ?? '';
    if (found.end === to ? /[，,：:]/.test(next) : /[：:“]/.test(next) || found.entry === '提出' || found.entry === '指出') return { from: at, to: found.end };
    at = found.end - 1;
  }
  return null;
}

/** 株洲市交通运输局相关负责人: the words before the verb, when they end with a name or a spokesman. */
function speakerBefore(text: string, from: number, to: number, mentions: readonly EntityMention[]): string | null {
  const lead = text.slice(from, to).replace(/(?:在.{0,40}(?:时|中|上|会上))$|(?:明确|正式|还|也|则|同时|此前|进一步|感激地|坦率地)+$/, '');
  if (lead.length > longestSpeaker || lead.length < 2) return null;
  const end = from + lead.length;
  const named = mentions.findLast((each) => each.from >= from && each.to <= end && each.to >= end - 2);
  if (named !== undefined) return named.type === 'person' ? named.name : text.slice(named.from, named.to);
  return spokesmen.test(lead) ? lead.replace(/^(?:对此|据|此外|同时)/, '') : null;
}

function rowOf(article: Article, tools: Pick<Tools, 'id'>, sentence: Sentence, { speaker, post, kind, from, to }: Said): StatementRow {
  const { passage, start, end } = sentence;
  const text = article.locate(passage, from, to).exact;
  const quote = article.locate(passage, start, end);
  const time = sentence.mentions.find((mention): mention is TimeMention => mention.type === 'time' && mention.edtf !== null && !mention.in_name && mention.to <= from);
  return {
    id: tools.id('sta', article.id, speaker, text),
    source_id: article.id,
    speaker,
    post,
    kind,
    text,
    date: time?.edtf ?? null,
    date_start: time?.date_start ?? null,
    date_end: time?.date_end ?? null,
    date_text: time?.text ?? null,
    date_basis: time?.date_basis ?? null,
    quote: quote.exact,
    quote_start: quote.start,
    quote_end: quote.end,
  };
}
