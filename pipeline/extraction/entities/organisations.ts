import { spanAt } from '../../grammar/clause.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { groupsOf } from '../sentences/name-groups.ts';
import type { NamedEntity } from './entities.ts';
import { bodiesIn, type Found } from './organisation-names.ts';
import { fullNameOf } from './organisation-words.ts';

/** Finds the organisations that an article names: 株洲市交通运输局, 宁夏百川科技有限公司, 国家发改委, 湖南大学. Linear. */
export function organisationsOf(article: Article, places: readonly NamedEntity[]): NamedEntity[] {
  const home = {
    province: mostNamed(places, (code) => code.endsWith('0000')),
    city: mostNamed(places, (code) => code.endsWith('00') && !code.endsWith('0000')),
  };
  return article.sentences.flatMap((sentence) =>
    withListed(sentence, bodiesIn(sentence)).map(({ name, from, to }) => ({
      type: 'organisation' as const,
      name: atHome(name, home),
      code: null,
      passage: sentence.passage,
      from,
      to,
    })),
  );
}

interface Home {
  readonly province: string | null;
  readonly city: string | null;
}

/** The place that the article names most often, of those whose code fits. */
function mostNamed(places: readonly NamedEntity[], fits: (code: string) => boolean): string | null {
  const counts = new Map<string, number>();
  for (const { name, code } of places)
    if (code !== null && fits(code)) counts.set(name, (counts.get(name) ?? 0) + 1);
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
  const add = (from: number, to: number): void => {
    const name = text.slice(from, to);
    const near = found[spanAt(spans, from)];
    if (name.length < 2 || name.length > 12 || (near !== undefined && near.from < to && near.to > from))
      return;
    listed.push({ name: fullNameOf(name) ?? name, from, to });
  };
  for (const group of lists ? groupsOf(tokens, text) : []) {
    const tail = group.tail?.map(({ from, to }) => text.slice(from, to)).join('') ?? '';
    if (group.items.length < 2 || !onlyBodies.test(tail)) continue;
    for (const { tokens: item } of group.items) {
      const [first, last] = [item[0], item.at(-1)];
      if (first !== undefined && last !== undefined) add(first.from, last.to);
    }
  }
  for (let index = 0; index + 2 < tokens.length; index += 1) {
    const [token, verb, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
    if (
      token?.type !== 'text' ||
      verb === undefined ||
      next === undefined ||
      !joining.has(text.slice(verb.from, verb.to))
    )
      continue;
    if (starts.has(next.from)) add(token.from, token.to);
  }
  return [...found, ...listed].sort((one, other) => one.from - other.from);
}
