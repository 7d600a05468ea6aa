import type { Passage } from '../../document.ts';
import { partDefined } from '../../grammar/name.ts';
import type { Article } from '../sentences/article.ts';
import { type Division, divisions } from '../sentences/place-names.ts';
import type { NamedEntity } from './entities.ts';
import { entityId } from './entity-ids.ts';
import type { Stated } from './relation-statement.ts';

/** What the definitions of a spatial plan name: its parts and their member cities, and how these belong together. */
interface SpatialPlans {
  readonly named: readonly NamedEntity[];
  readonly relations: readonly Stated[];
}

/** A stretch of a passage; offsets are UTF-16 units. */
interface Words {
  readonly text: string;
  readonly from: number;
}

/** 临潭融城片区（长株潭）: a part and the cities that it is of. */
const partWithMembers = /^(?<name>[^（）()]+?)(?:[（(](?<members>[^（）()]+)[）)])?$/;
/** 依托绿心中央公园，建成…: what a part is built upon, and what it is to be. */
const partWithAim =
  /^(?:依托|围绕|以)(?<base>[^，,。]+)[，,](?:(?:加快|着力|全力)?(?:构建|建成|建设|打造|形成))(?<aim>.+)$/;
/** 集科技创新驱动、产业高端发展、高品质人居家园三大功能的湘江发展轴. */
const gathered = /^集(?<functions>.+?)(?:[一二两三四五六七八九十]大功能|等?功能|于一体)的(?<name>.+)$/;

/**
 * Reads the definitions of a plan that a formula names: under 一轴一心，两廊三带四区 each of `两廊：甲走廊、乙走廊。` is a part of
 * the plan, `（长株）` lists member cities, and what a part is to serve as are its functions. Linear.
 */
export function spatialPlansOf(
  article: Article,
  programmes: readonly NamedEntity[],
  places: readonly NamedEntity[],
): SpatialPlans {
  const plans = programmes.map(({ name }) => ({ name, id: entityId('programme', name) }));
  if (plans.length === 0) return { named: [], relations: [] };
  const cities = citiesOf(places);
  const named: NamedEntity[] = [];
  const relations: Stated[] = [];
  for (const { passage, start, end, text } of article.sentences) {
    const defined = partDefined(text);
    if (defined === '') continue;
    const plan = plans.find(({ name }) => name.includes(defined.replace(/[“”：:]/g, '')));
    if (plan === undefined) continue;
    const body = { text: text.slice(defined.length).replace(/[。；;]$/, ''), from: start + defined.length };
    const sentence = { passage, from: start, to: end };
    for (const part of partsOf(body, defined.replace(/[”：:]/g, '').slice(-1))) {
      named.push({ ...partEntity(passage, part.name), functions: part.functions });
      const id = entityId('place', part.name.text);
      relations.push({ subject: id, predicate: 'part_of', object: plan.id, ...sentence });
      for (const { city, from } of membersOf(part.members, cities)) {
        named.push({ type: 'place', name: city.name, code: city.code, passage, from, to: from + 1 });
        const member = entityId('place', city.name, city.code);
        const evidence = { passage, from: part.name.from, to: part.to };
        relations.push({ subject: member, predicate: 'member_of', object: id, ...evidence });
      }
    }
  }
  return { named, relations };
}

interface Part {
  readonly name: Words;
  readonly functions: readonly string[];
  readonly members: Words | null;
  readonly to: number;
}

/** `kind` is what the formula calls the part: 心 of 一心. */
function partsOf(body: Words, kind: string): Part[] {
  const { base, aim } = partWithAim.exec(body.text)?.groups ?? {};
  if (base === undefined || aim === undefined) return listed(body);
  const to = body.from + body.text.length;
  const { functions, name } = gathered.exec(aim)?.groups ?? {};
  if (functions !== undefined && name !== undefined) {
    const where = { text: name, from: to - name.length };
    return [{ name: where, functions: splitList(functions), members: null, to }];
  }
  const where = { text: base, from: body.from + body.text.indexOf(base) };
  const purposes = splitList(aim.slice(aim.lastIndexOf('的') + 1));
  const upon = [{ name: where, functions: purposes, members: null, to }];
  // 一心：依托甲公园，建成城市绿心: what is to be the 心 is a part of the plan as well
  const own = base.endsWith(kind) ? undefined : purposes.find((each) => each.endsWith(kind));
  if (own === undefined) return upon;
  const from = body.from + body.text.lastIndexOf(own);
  return [...upon, { name: { text: own, from }, functions: [], members: null, to }];
}

/** 甲片区（长株潭）、乙片区（长株）: parts side by side. */
function listed({ text, from }: Words): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const item of text.split('、')) {
    const { name, members } = partWithMembers.exec(item)?.groups ?? {};
    if (name !== undefined && name.length >= 3 && name.length <= 20)
      parts.push({
        name: { text: name, from: from + at },
        functions: [],
        members: members === undefined ? null : { text: members, from: from + at + name.length + 1 },
        to: from + at + item.length,
      });
    at += item.length + 1;
  }
  return parts;
}

const splitList = (text: string): string[] => text.split(/[、和及]/).filter((each) => each.length >= 2);

const partEntity = (passage: Passage, { text, from }: Words): NamedEntity => ({
  type: 'place',
  name: text,
  code: null,
  passage,
  from,
  to: from + text.length,
});

const allCities = divisions.filter(({ level }) => level === 'city');

/** The cities of the province that the article names most. */
function citiesOf(places: readonly NamedEntity[]): readonly Division[] {
  const counts = new Map<string, number>();
  for (const { code } of places) {
    const province = code?.slice(0, 2);
    if (province !== undefined) counts.set(province, (counts.get(province) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return allCities.filter(({ code }) => code.slice(0, 2) === most?.[0]);
}

/** 长株潭 stands for 长沙, 株洲, 湘潭: each character is the first of one city's name, or else stands in one alone. */
function membersOf(members: Words | null, cities: readonly Division[]): { city: Division; from: number }[] {
  if (members === null) return [];
  const found = [...members.text].map((character, index) => {
    const first = cities.filter(({ name }) => name.startsWith(character));
    const any = first.length > 0 ? first : cities.filter(({ name }) => name.includes(character));
    return { any, from: members.from + index };
  });
  if (found.some(({ any }) => any.length !== 1)) return [];
  return found.flatMap(({ any, from }) => any.map((city) => ({ city, from })));
}
