import type { Span } from '../../grammar/clause.ts';
import type { Sentence } from '../sentences/article.ts';
import { type Token, wordsOf } from '../sentences/names/tokens.ts';
import { placeNames } from '../sentences/place-names.ts';
import { isName, withoutLead } from './body-names.ts';
import { knownBodiesIn } from './known-bodies.ts';
import { withParts } from './organisation-parts.ts';
import { authorities, isPart, leagueStart, startOf } from './organisation-start.ts';
import { bodyAtStart, bodyBefore, classOf, fullNameOf, mayEndBody, suffixOf } from './organisation-words.ts';

/** A body where it is named; offsets are UTF-16 units of the passage. */
export interface Found {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Names end with a suffix and begin where their run of words does, an authority's where its place does. */
export function bodiesIn({ tokens, start, end, passage: { text } }: Sentence): Found[] {
  const found: Found[] = [];
  let run: Span = { start: 0, end: 0 };
  /** The first word of the run that belongs to no name yet. */
  let first = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const party = committeeAt(tokens, index, text);
    if (party !== null) found.push(party);
    if (!mayEndBody(text.charCodeAt(endOf(tokens[index], text) - 1))) continue;
    if (index >= run.end) {
      run = runAround(tokens, index, text);
      first = run.start;
    }
    const ending = index < run.end ? endingOf(tokens, run, index, text) : null;
    if (ending === null) continue;
    addNames(found, tokens, first, index, ending, text);
    first = index + 1;
  }
  return withParts(withKnown(found, knownBodiesIn(text, { start, end })), text);
}

/** 财政部|部长, 工信部|确定: what stands for a national body within other words, where no longer name holds it. */
function withKnown(found: readonly Found[], known: readonly Found[]): Found[] {
  const more = known.filter(({ from, to }) => !found.some((each) => each.from < to && each.to > from));
  // 中建五局|海南分公司: a branch of a known body
  const branch = found.find(
    ({ name, from }) => name.endsWith('分公司') && more.some(({ to }) => to === from),
  );
  const parent = branch === undefined ? undefined : more.find(({ to }) => to === branch.from);
  if (branch !== undefined && parent !== undefined) {
    const whole = { name: parent.name + branch.name, from: parent.from, to: branch.to };
    return withKnown(
      found.map((each) => (each === branch ? whole : each)),
      known,
    );
  }
  return more.length === 0 ? [...found] : [...found, ...more].sort((one, other) => one.from - other.from);
}

/** 株洲市|委副|书记, 株洲市|委常委: the committee's one character is a part of the next word. */
function committeeAt(tokens: readonly Token[], index: number, text: string): Found | null {
  const token = tokens[index];
  if (token === undefined || index === 0 || text.charCodeAt(token.from) !== committee) return null;
  const place = tokens[index - 1];
  if (place?.type !== 'place') return null;
  if (!ofCommittee.test(text.slice(token.from, token.from + 5))) return null;
  const [from, to] = [leagueStart(text, place.from), token.from + 1];
  return from === null ? null : { name: text.slice(from, to), from, to };
}

const ofCommittee =
  /^委(?:副书记|常委|组织部|宣传部|统战部|政法委|主委|副主委|会主委|会副主委|办公[厅室]|网信办|编办|党校)/;

/** 委 */
const committee = 0x59d4;

/** 发改委副|主任: a deputy's first character is no part of a name. */
const endOf = (token: Token | undefined, text: string): number =>
  (token?.to ?? 0) - (token?.type === 'text' && text[token.to - 1] === '副' ? 1 : 0);

/** The words around one of them that may be of one name; empty where it is of none. Indexes of tokens. */
function runAround(tokens: readonly Token[], index: number, text: string): Span {
  let [start, end] = [index, index];
  for (let token = tokens[end]; token !== undefined && isPart(token); token = tokens[end]) end += 1;
  if (end === index) return { start, end };
  for (let token = tokens[start - 1]; token !== undefined; token = tokens[start - 1]) {
    if (!isPart(token) && !(isTrade(token) && ofCompany.test(text.slice(token.to, token.to + 2)))) break;
    start -= 1;
  }
  return { start, end };
}

/** 青河发展|投资|有限公司, 青河投资|担保|有限公司: a verb that a company is called by. */
const isTrade = ({ word }: Token): boolean => word?.surface === '投资' || word?.surface === '运营';
const ofCompany = /^(?:担保|管理|控股|集团|股份|有限)/;

function addNames(
  found: Found[],
  tokens: readonly Token[],
  first: number,
  index: number,
  { to, name, kind, suffix }: Ending,
  text: string,
): void {
  const whole = name === null ? startOf(tokens, first, index, kind, suffix, text) : to - suffix.length;
  if (whole === null) return;
  const start = name === null ? whole + withoutLead(text.slice(whole, to), kind) : whole;
  const parent = found.at(-1);
  // 甲有限公司|邵阳市分公司, 甲大学|邵阳研究院: a branch is named by the body that it is of
  if (parent?.to === start && isBranch(text.slice(start, to), suffix)) {
    found.pop();
    found.push({ name: text.slice(parent.from, to), from: parent.from, to });
    return;
  }
  const opening = name === null ? bodyAtStart(text.slice(start, to - suffix.length)) : null;
  const prefix = opening !== null && kind === 'company' && isFirm(opening) ? null : opening;
  if (prefix !== null)
    found.push({ name: fullNameOf(prefix) ?? prefix, from: start, to: start + prefix.length });
  const from = start + (prefix?.length ?? 0);
  const written = withoutCommittee(text.slice(from, to));
  if (name === null && !isName(written, written.endsWith(suffix) ? suffix : '', kind)) return;
  found.push({ name: name ?? fullNameOf(written) ?? written, from, to: from + written.length });
}

/** 邵阳市分公司, and of what another body may be only behind its place: 邵阳分行, 邵阳中心支行, 邵阳市税务局. */
const isBranch = (words: string, suffix: string): boolean =>
  suffix === '分公司' ||
  (/^(?:[分支]行|研究院|税务局|调查总?队|公司|分院)$/.test(suffix) &&
    placeNames.has(words.slice(0, words.length - suffix.length).replace(/中心$/, '')));

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

const isSociety = /(?:会|联|社)$/;

/**
 * The known body that the words to an offset end in; null where its first characters are of a place, as in 南京|东方医院, or
 * where a firm is called by a longer name: 中国移动|宜春分公司.
 */
function knownAt(tokens: readonly Token[], run: Span, to: number, text: string): string | null {
  const body = bodyBefore(tokens[run.start]?.from ?? to, to, text);
  if (body === null) return null;
  const from = to - body.length;
  const words = tokens.slice(run.start, run.end);
  if (words.some((token) => token.type === 'place' && token.from < from && from < token.to)) return null;
  // 华为|公司 is called by nothing longer
  if (!isFirm(body) || /^(?:集团)?公司/.test(text.slice(to, to + 4))) return body;
  return words.some((token) => token.from >= to && isOfFirm.test(wordsOf(token, text))) ? null : body;
}
const isOfFirm = /(?:公司|集团)$/;

/** 中国移动: a firm by less than its full name. */
const isFirm = (body: string): boolean =>
  (fullNameOf(body) ?? body).endsWith('公司') && !body.endsWith('公司');

/** What follows the last character of a suffix where it is the first of a longer word. */
const goesOnAs: Readonly<Record<string, RegExp>> = {
  学: /^习/,
  部: /^门/,
  券: /^(?:交易所|市场)/,
  司: /^债/,
};

/** The suffix or known body that a token ends with, unless a longer name goes on: 长沙市一中|云龙实验学校. */
function endingOf(tokens: readonly Token[], run: Span, index: number, text: string): Ending | null {
  const token = tokens[index];
  const from = tokens[run.start]?.from;
  if (token === undefined || from === undefined) return null;
  const to = endOf(token, text);
  const body = knownAt(tokens, run, to, text);
  const name = body === null ? undefined : fullNameOf(body);
  if (body !== null && name !== undefined) return { to, kind: 'known', suffix: body, name };
  const words = text.slice(token.from, to);
  const suffix = words === '领导小组会议' ? '领导小组' : suffixOf(words, from, to, text);
  const kind = suffix === null ? undefined : classOf(suffix);
  if (suffix === null || kind === undefined || kind === 'meeting') return null;
  // 作政府工作报告, 教育集团化: no body, but a report and a change
  if (
    (suffix === '政府' && text.startsWith('工作报告', to)) ||
    (suffix === '集团' && /^化(?!肥|工|学|纤|妆)/.test(text.slice(to, to + 2)))
  )
    return null;
  // 在新校舍中学习, 县委组织部门, 江城证券|交易所, 绿色公司债: the suffix is of the next word
  if (goesOnAs[suffix.slice(-1)]?.test(text.slice(to, to + 3))) return null;
  const [next, after] = [index + 1, index + 2].map((at) =>
    at < run.end ? classOf(wordsOf(tokens[at], text)) : undefined,
  );
  const goesOn =
    next === 'company' ||
    // 株洲市红十字会|医院, 株洲市妇联|幼儿园
    (isSociety.test(suffix) && (next === 'hospital' || next === 'school')) ||
    ((next === kind || after === kind) && !authorities.has(kind));
  return goesOn ? null : { to: to - (words.endsWith('会议') ? 2 : 0), kind, suffix, name: null };
}
