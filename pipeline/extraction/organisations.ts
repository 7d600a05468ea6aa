import { spanAt } from '../grammar/clause.ts';
import { readLexicon } from '../lexicons.ts';
import type { Article, Sentence } from './article.ts';
import type { NamedEntity } from './entities.ts';
import { placeNames } from './place-names.ts';
import { groupsOf } from './project-groups.ts';
import { type Token, tokensOf } from './project-tokens.ts';

const classes = new Map(readLexicon('organisation-suffixes.csv', ['surface', 'class']).map((row) => [row.surface, row.class]));
/** 1 for a character that a suffix ends with. */
const lastOfSuffix = new Uint8Array(65536);
for (const surface of classes.keys()) lastOfSuffix[surface.charCodeAt(surface.length - 1)] = 1;
const known = new Map(readLexicon('organisations.csv', ['surface', 'name']).map((row) => [row.surface, row.name]));
const lastOfKnown = new Uint8Array(65536);
for (const surface of known.keys()) lastOfKnown[surface.charCodeAt(surface.length - 1)] = 1;
const longestKnown = Math.max(...[...known.keys()].map(({ length }) => length));

/** An organisation's class by the words that its name ends with. */
export const organisationClass = (surface: string): string | null => classes.get(surface) ?? null;

interface Found {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the organisations that an article names: 株洲市交通运输局, 宁夏百川科技有限公司, 国家发改委, 湖南大学. Linear. */
export function organisationsOf(article: Article, places: readonly NamedEntity[]): NamedEntity[] {
  const home = { province: mostNamed(places, /0000$/), city: mostNamed(places, /[1-9]\d00$|\d[1-9]00$/) };
  return article.sentences.flatMap((sentence) =>
    withListed(sentence, foundIn(sentence)).map(({ name, from, to }) => ({
      type: 'organisation' as const, name: atHome(name, home), code: null, passage: sentence.passage, from, to,
    })),
  );
}

interface Home {
  readonly province: string | null;
  readonly city: string | null;
}

/** The place that the article names most often, of those whose code fits. */
function mostNamed(places: readonly NamedEntity[], fits: RegExp): string | null {
  const counts = new Map<string, number>();
  for (const { name, code } of places) if (code !== null && fits.test(code)) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: string | null = null;
  for (const [name, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = name;
  return best;
}

/** 市委 in an article about 株洲 is 株洲市委. */
function atHome(name: string, { province, city }: Home): string {
  const full = name.replace(/(?<=[省市县区州])政府$/, '人民政府');
  if (full.startsWith('省') && province?.endsWith('省')) return province + full.slice(1);
  if (/^市(?:委|人民政府)$/.test(full) && city?.endsWith('市')) return city + full.slice(1);
  return full;
}

const joining = /^(?:联合|携手|会同)$/;

/** 由中车株机、中车株洲所等12家单位组建: what a list says are bodies, and what joins with a body: 时代新材联合湖南大学. */
function withListed(sentence: Sentence, found: readonly Found[]): Found[] {
  const { text } = sentence.passage;
  const tokens = tokensOf(sentence);
  const joins = tokens.some(({ type, word }) => type === 'etc' || word?.boundary === 'stop' && joining.test(word.surface));
  if (!joins) return [...found];
  const listed: Found[] = [];
  const spans = found.map(({ from, to }) => ({ start: from, end: to }));
  const starts = new Set(found.map(({ from }) => from));
  const add = (from: number, to: number): void => {
    const name = text.slice(from, to);
    const near = found[spanAt(spans, from)];
    if (name.length < 2 || name.length > 12 || (near !== undefined && near.from < to && near.to > from)) return;
    listed.push({ name: known.get(name) ?? name, from, to });
  };
  for (const group of groupsOf(tokens, text)) {
    const tail = group.tail?.map(({ from, to }) => text.slice(from, to)).join('') ?? '';
    if (group.items.length < 2 || !/^(?:多家)?(?:企业|单位|公司|高校|院校)$/.test(tail)) continue;
    for (const { tokens: item } of group.items) {
      const [first, last] = [item[0], item.at(-1)];
      if (first !== undefined && last !== undefined) add(first.from, last.to);
    }
  }
  for (const [index, token] of tokens.entries()) {
    const [verb, next] = [tokens[index + 1], tokens[index + 2]];
    if (token.type !== 'text' || verb === undefined || next === undefined || !joining.test(text.slice(verb.from, verb.to))) continue;
    if (starts.has(next.from)) add(token.from, token.to);
  }
  return [...found, ...listed].sort((one, other) => one.from - other.from);
}

/** Names end with a suffix and begin where their run of words does, an authority's where its place does. */
function foundIn(sentence: Sentence): Found[] {
  const { text } = sentence.passage;
  const found: Found[] = [];
  let run: Token[] = [];
  for (const token of tokensOf(sentence)) {
    if (isPart(token)) {
      run.push(token);
      continue;
    }
    found.push(...namesIn(run, text));
    run = [];
  }
  return [...found, ...namesIn(run, text)];
}

function namesIn(run: readonly Token[], text: string): Found[] {
  const found: Found[] = [];
  let first = 0;
  for (let index = 0; index < run.length; index += 1) {
    const ending = endingOf(run, index, text);
    if (ending === null) continue;
    const { to, name, kind, suffix } = ending;
    const start = name === null ? startOf(run, first, index, kind, text) : to - suffix.length;
    first = index + 1;
    if (start === null) continue;
    const prefix = name === null ? knownPrefix(text.slice(start, to - suffix.length)) : null;
    if (prefix !== null) found.push({ name: known.get(prefix) ?? prefix, from: start, to: start + prefix.length });
    const from = start + (prefix?.length ?? 0);
    const written = withoutCommittee(text.slice(from, to));
    if (name === null && !isName(written, written.endsWith(suffix) ? suffix : '', kind)) continue;
    found.push({ name: name ?? known.get(written) ?? written, from, to: from + written.length });
  }
  return found;
}

/** 工信部中国信息通信研究院: a known body stands before the name. */
function knownPrefix(lead: string): string | null {
  for (let length = Math.min(longestKnown, lead.length - 2); length > 2; length -= 1) {
    if (known.has(lead.slice(0, length))) return lead.slice(0, length);
  }
  return null;
}

/** 一体化发展事务中心党组 stands for the centre. */
function withoutCommittee(name: string): string {
  const body = name.replace(/党[组委]$/, '');
  if (body === name) return name;
  for (let length = 8; length > 1; length -= 1) {
    const kind = classes.get(body.slice(-length));
    if (kind !== undefined && kind !== 'meeting') return body;
  }
  return name;
}

interface Ending {
  readonly to: number;
  readonly kind: string;
  readonly suffix: string;
  /** The full name, where the words are those of a known body. */
  readonly name: string | null;
}

/** The suffix or known body that a token ends with, unless a longer name goes on: 长沙市一中|云龙实验学校. */
function endingOf(run: readonly Token[], index: number, text: string): Ending | null {
  const token = run[index];
  if (token === undefined) return null;
  const words = text.slice(token.from, token.to);
  const suffix = words === '领导小组会议' ? '领导小组' : suffixOf(words, run[0]?.from ?? token.from, token.to, text);
  const kind = suffix === null ? undefined : classes.get(suffix);
  if (suffix !== null && kind !== undefined && kind !== 'meeting') {
    const follows = classes.get(text.slice(run[index + 1]?.from, run[index + 1]?.to));
    if (follows === 'company') return null;
    const next = run.slice(index + 1, index + 3).some(({ from, to }) => classes.get(text.slice(from, to)) === kind);
    return next && kind !== 'government' && kind !== 'party' ? null : { to: token.to - (words.endsWith('会议') ? 2 : 0), kind, suffix, name: null };
  }
  if (lastOfKnown[words.charCodeAt(words.length - 1)] !== 1) return null;
  for (let length = Math.min(longestKnown, words.length); length > 1; length -= 1) {
    const name = known.get(words.slice(-length));
    if (name !== undefined) return { to: token.to, kind: 'known', suffix: words.slice(-length), name };
  }
  return null;
}

/** The longest suffix that ends here; a single character only where it is a word: 财政|局, but no 格局. */
function suffixOf(words: string, from: number, to: number, text: string): string | null {
  if (lastOfSuffix[text.charCodeAt(to - 1)] !== 1) return null;
  for (let length = Math.min(8, to - from); length > 1; length -= 1) {
    const tail = text.slice(to - length, to);
    if (classes.has(tail)) return tail;
  }
  return classes.has(words) ? words : null;
}

/** Where a name begins; an authority begins at its place, or at 省, 市, 县: 报送至|株洲石峰区市场监管局. */
function startOf(run: readonly Token[], first: number, end: number, kind: string, text: string): number | null {
  if (kind !== 'government' && kind !== 'party') return run[first]?.from ?? null;
  const isSeat = (token: Token | undefined): boolean =>
    token !== undefined && (token.type === 'place' || /^(?:[省市县区]|自治区|国家|中国|全国)$/.test(text.slice(token.from, token.to)));
  let at = end;
  const isBare = (run[end]?.to ?? 0) - (run[end]?.from ?? 0) === 1;
  while (at >= first && !(isBare ? run[at]?.type === 'place' : isSeat(run[at]))) at -= 1;
  if (isBare && at >= first && (run[end]?.from ?? 0) - (run[at]?.to ?? 0) > 8) return null;
  if (at < first) return /^[省市县区]/.test(text.slice(run[end]?.from ?? 0)) ? (run[end]?.from ?? null) : null;
  while (at > first && run[at - 1]?.type === 'place') at -= 1;
  return run[at]?.from ?? null;
}

const isPart = ({ type, word }: Token): boolean =>
  type === 'text' || type === 'place' || type === 'generic' || type === 'kind' || type === 'soft' || type === 'org' || type === 'block' || (word !== null && classes.has(word.surface));

/** A suffix alone names nobody, nor does one with only a vague word before it. */
function isName(name: string, suffix: string, kind: string): boolean {
  const lead = name.slice(0, name.length - suffix.length);
  if (/^[省市县区](?:委|政府|人民政府)$/.test(name)) return true;
  if (lead.length < 2 || name.length > 30 || vague.test(lead) || classes.has(lead) || /[两各三]级|公立|民营/.test(lead)) return false;
  if (suffix === '公司' && placeNames.has(lead)) return false;
  if (kind === 'institute' && lead.length < 3) return false;
  return suffix !== '公司' || !/上市|跨国|外资/.test(lead);
}

const vague = /^(?:各级|各类|有关|相关|地方|当地|全国|多家|一批|大型|上市|该|本|我|重点|国有|民营|外资|农村|高等|普通|公立|三甲|职业|知名|境内|其他|一流|乡镇|县办|省属|大会)/;
