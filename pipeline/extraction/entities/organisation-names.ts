import type { Sentence } from '../article.ts';
import type { Token } from '../projects/project-tokens.ts';
import { bodyAtStart, bodyBefore, classOf, fullNameOf, mayEndBody, suffixOf } from './organisation-words.ts';
import { placeNames } from './place-names.ts';

/** A body where it is named; offsets are UTF-16 units of the passage. */
export interface Found {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Names end with a suffix and begin where their run of words does, an authority's where its place does. */
export function bodiesIn(sentence: Sentence): Found[] {
  const { tokens, passage } = sentence;
  const { text } = passage;
  if (!tokens.some(({ to }) => mayEndBody(text.charCodeAt(to - 1)))) return [];
  const found: Found[] = [];
  let run: Token[] = [];
  for (const token of tokens) {
    if (isPart(token)) {
      run.push(token);
      continue;
    }
    if (run.length === 0) continue;
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
    const prefix = name === null ? bodyAtStart(text.slice(start, to - suffix.length)) : null;
    if (prefix !== null)
      found.push({ name: fullNameOf(prefix) ?? prefix, from: start, to: start + prefix.length });
    const from = start + (prefix?.length ?? 0);
    const written = withoutCommittee(text.slice(from, to));
    if (name === null && !isName(written, written.endsWith(suffix) ? suffix : '', kind)) continue;
    found.push({ name: name ?? fullNameOf(written) ?? written, from, to: from + written.length });
  }
  return found;
}

/** 一体化发展事务中心党组 stands for the centre. */
function withoutCommittee(name: string): string {
  const body = name.replace(/党[组委]$/, '');
  if (body === name) return name;
  for (let length = 8; length > 1; length -= 1) {
    const kind = classOf(body.slice(-length));
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
  if (token === undefined || !mayEndBody(text.charCodeAt(token.to - 1))) return null;
  const words = text.slice(token.from, token.to);
  const body = bodyBefore(run[0]?.from ?? token.from, token.to, text);
  const name = body === null ? undefined : fullNameOf(body);
  if (body !== null && name !== undefined) return { to: token.to, kind: 'known', suffix: body, name };
  const suffix =
    words === '领导小组会议' ? '领导小组' : suffixOf(words, run[0]?.from ?? token.from, token.to, text);
  const kind = suffix === null ? undefined : classOf(suffix);
  if (suffix !== null && kind !== undefined && kind !== 'meeting') {
    const follows = classOf(text.slice(run[index + 1]?.from, run[index + 1]?.to));
    if (follows === 'company') return null;
    const next = run
      .slice(index + 1, index + 3)
      .some(({ from, to }) => classOf(text.slice(from, to)) === kind);
    return next && kind !== 'government' && kind !== 'party'
      ? null
      : { to: token.to - (words.endsWith('会议') ? 2 : 0), kind, suffix, name: null };
  }
  return null;
}

/** Where a name begins; an authority begins at its place, or at 省, 市, 县: 报送至|株洲石峰区市场监管局. */
function startOf(
  run: readonly Token[],
  first: number,
  end: number,
  kind: string,
  text: string,
): number | null {
  if (kind !== 'government' && kind !== 'party') return run[first]?.from ?? null;
  let at = end;
  const isBare = (run[end]?.to ?? 0) - (run[end]?.from ?? 0) === 1;
  while (at >= first && !(isBare ? run[at]?.type === 'place' : isSeat(run[at], text))) at -= 1;
  if (isBare && at >= first && (run[end]?.from ?? 0) - (run[at]?.to ?? 0) > 8) return null;
  if (at < first)
    return /^[省市县区]/.test(text.charAt(run[end]?.from ?? 0)) ? (run[end]?.from ?? null) : null;
  while (at > first && run[at - 1]?.type === 'place') at -= 1;
  return run[at]?.from ?? null;
}

const isSeat = (token: Token | undefined, text: string): boolean =>
  token !== undefined &&
  (token.type === 'place' || /^(?:[省市县区]|自治区|国家|中国|全国)$/.test(text.slice(token.from, token.to)));

const isPart = ({ type, word }: Token): boolean =>
  type === 'text' ||
  type === 'place' ||
  type === 'generic' ||
  type === 'kind' ||
  type === 'soft' ||
  type === 'org' ||
  type === 'block' ||
  (word !== null && classOf(word.surface) !== undefined);

/** A suffix alone names nobody, nor does one with only a vague word before it. */
function isName(name: string, suffix: string, kind: string): boolean {
  const lead = name.slice(0, name.length - suffix.length);
  if (/^[省市县区](?:委|政府|人民政府)$/.test(name)) return true;
  if (
    lead.length < 2 ||
    name.length > 30 ||
    vague.test(lead) ||
    classOf(lead) !== undefined ||
    /[两各三]级|公立|民营/.test(lead)
  )
    return false;
  if (suffix === '公司' && placeNames.has(lead)) return false;
  if (kind === 'institute' && lead.length < 3) return false;
  return suffix !== '公司' || !/上市|跨国|外资/.test(lead);
}

const vague =
  /^(?:各级|各类|有关|相关|地方|当地|全国|多家|一批|大型|上市|该|本|我|重点|国有|民营|外资|农村|高等|普通|公立|三甲|职业|知名|境内|其他|一流|乡镇|县办|省属|大会)/;
