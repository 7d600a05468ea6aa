import type { Passage } from '../../document.ts';
import { spanAt } from '../../grammar/clause.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { groupsOf } from '../sentences/names/groups.ts';
import type { Token } from '../sentences/names/tokens.ts';
import type { NamedEntity } from './entities.ts';
import { fullNames } from './full-names.ts';
import { homeOf } from './home.ts';
import { bodiesIn, type Found } from './organisation-names.ts';
import { fullNameOf } from './organisation-words.ts';
import { setIn, shortNamed } from './short-names.ts';

/** Finds the organisations that an article names: 株洲市交通运输局, 株洲云和科技有限公司, 国家发改委, 湖南大学. Linear. */
export function organisationsOf(article: Article, places: readonly NamedEntity[]): NamedEntity[] {
  const home = homeOf(
    places.filter((place) => !isOfCompany.test(place.passage.text.slice(place.to, place.to + 12))),
  );
  const isHexian = places.some(({ name }) => name === '和县');
  const found: NamedEntity[] = [];
  let passage: Passage | null = null;
  let seats = new Map<string, string>();
  for (const sentence of article.sentences) {
    if (sentence.passage !== passage) seats = new Map();
    passage = sentence.passage;
    for (const { name: words, from: start, to } of withListed(sentence, bodiesIn(sentence))) {
      // 县人大的监督|和|县政协: 和县 is a county where the article names it
      const from = words.startsWith('和县') && !isHexian ? start + 1 : start;
      const name = words.slice(from - start);
      const full = seated(name, (level) => seats.get(level) ?? home.of(level));
      if (full === null) continue;
      const seat = seatOf.exec(full)?.[1];
      if (seat !== undefined) seats.set(seat.slice(-1), seat);
      found.push({ type: 'organisation', name: full, code: null, passage, from, to });
    }
  }
  const fullName = fullNames(found.map(({ name }) => name));
  const bodies = found.map((each) => ({ ...each, name: fullName(each.name) }));
  const setNames = setIn(bodies);
  return [
    ...bodies.map((each) => ({ ...each, name: setNames.get(each.name) ?? each.name })),
    ...shortNamed(article, bodies, setNames),
  ];
}

/** 上海|甲乙集团: where a company is from is not where it is told of. */
const isOfCompany = /^[\u4e00-\u9fff]{1,8}(?:集团|股份|有限公司|公司)/;

/** 杜集区委: the division that a committee or government is of, which 区委 and 区政府 behind it are of as well. */
const seatOf = /^(.+[省市县区州旗])(?:委|人民政府|人大常委会|政协)$/;
/** 市委, 省交通运输厅, 自治区人民医院, 市长株潭一体化领导小组, but no 市场监管局 and no 区域合作办公室. */
const unseated =
  /^(?:自治区(?![级内外直境])|省(?![级内外会直际])|市(?![场域值级直内外容话立]|民(?!政|族)|政(?![府协])|区)|县(?![级城域内直])|区(?![域块级内直位间])|州(?![级直内]))/;
/** A committee or government of nobody knows which city is none that one could look up. */
const authority = /^(?:[省市县区州]|自治区)(?:委|党委|人民政府|政协|人大常委会|管委会|电力公司)$/;

/** 市委 in an article about 株洲 is 株洲市委; null where it stays open whose authority it is. */
function seated(name: string, seat: (level: string) => string | null): string | null {
  const full = name.replace(/(?<=[省市县区州镇乡旗])政府$/, '人民政府');
  if (!unseated.test(full)) return full;
  const level = full.startsWith('自治区') ? '自治区' : full.slice(0, 1);
  const place = seat(level);
  if (place !== null) return place + full.slice(level.length);
  return authority.test(full) ? null : full;
}

const bodies = /企业|单位|公司|高校|院校/;
const onlyBodies = /^(?:多家)?(?:企业|单位|公司|高校|院校)$/;
const joining: ReadonlySet<string> = new Set(['联合', '携手', '会同']);

/** 由中车株机、中车株洲所等12家单位组建: what a list says are bodies, and what joins with a body: 时代新材联合湖南大学. */
function withListed(sentence: Sentence, found: readonly Found[]): readonly Found[] {
  const { tokens, passage } = sentence;
  const { text } = passage;
  const joins = tokens.some(({ word }) => word?.boundary === 'stop' && joining.has(word.surface));
  const lists = tokens.some(({ type }) => type === 'etc') && bodies.test(sentence.text);
  if (!joins && !lists) return found;
  const listed: Found[] = [];
  const spans = found.map(({ from, to }) => ({ start: from, end: to }));
  const starts = new Set(found.map(({ from }) => from));
  const add = (from: number, end: number): void => {
    // 由甲所|牵头|、乙大学等多家单位组建
    const to = end - (/(?:牵头|领衔|主导)$/.exec(text.slice(from, end))?.[0].length ?? 0);
    const name = text.slice(from, to);
    const near = found[spanAt(spans, from)];
    if (name.length < 2 || name.length > 12 || (near !== undefined && near.from < to && near.to > from))
      return;
    listed.push({ name: fullNameOf(name) ?? name, from, to });
  };
  for (const group of lists ? groupsOf(tokens, text) : []) {
    const tail = group.tail?.map(({ from, to }) => text.slice(from, to)).join('') ?? '';
    if (group.items.length < 2 || !onlyBodies.test(tail) || areGoods(group.items, found)) continue;
    for (const { tokens: item } of group.items) {
      // 新材料、集成电路等企业: what they make
      if (!item.some(({ type }) => type === 'text' || type === 'place')) continue;
      const [first, last] = [item[0], item.at(-1)];
      if (first !== undefined && last !== undefined) add(first.from, last.to);
    }
  }
  for (let index = 0; index + 1 < tokens.length; index += 1) {
    const [verb, next] = [tokens[index], tokens[index + 1]];
    if (verb === undefined || next === undefined || !starts.has(next.from)) continue;
    if (!joining.has(text.slice(verb.from, verb.to))) continue;
    const first = joinerBefore(tokens, index);
    if (first !== null && !nobody.test(text.slice(first.from, verb.from))) add(first.from, verb.from);
  }
  return [...found, ...listed].sort((one, other) => one.from - other.from);
}

const kinds: ReadonlySet<Token['type']> = new Set(['generic', 'kind', 'soft']);

/** 造船、精密铸造、氢能客车等企业: goods, where a word for a kind stands among them and no body or place. */
function areGoods(items: readonly { readonly tokens: readonly Token[] }[], found: readonly Found[]): boolean {
  const tokens = items.flatMap((item) => item.tokens);
  const isKind = tokens.some(({ type, from, to }) => kinds.has(type) && to - from > 1);
  const isBody =
    tokens.some(({ type }) => type === 'place') ||
    items.some((item) =>
      found.some(({ from, to }) => from === item.tokens[0]?.from && to === item.tokens.at(-1)?.to),
    );
  return isKind && !isBody;
}

/** 龙头企业, 各高校 and 三市 are called by what they are. */
const nobody = /企业|单位|部门|高校|院校|机构|团队|公司$|我[省市县]|[两三四五]市|^[各本该其并还将全]/;

/** 推动|时代|新|材|联合: the first of the words before a verb of joining, which open their clause or stand behind a verb. */
function joinerBefore(tokens: Sentence['tokens'], verb: number): Token | null {
  let at = verb;
  let isNamed = false;
  while (at > 0 && (tokens[at - 1]?.type === 'text' || tokens[at - 1]?.type === 'generic')) {
    at -= 1;
    isNamed ||= tokens[at]?.type === 'text';
  }
  const before = tokens[at - 1]?.type;
  const isFree = before === undefined || before === 'stop' || before === 'mark';
  return isNamed && isFree ? (tokens[at] ?? null) : null;
}
