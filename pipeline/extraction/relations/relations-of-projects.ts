import type { Entities, EntityMention } from '../entities/entities.ts';
import type { Stated } from '../entities/relation-statement.ts';
import type { ProjectRows } from '../projects/projects.ts';
import { clauseAt } from '../sentences/article.ts';

/** Who founds a project, which places a line leads to, and what it is a part of. */
export function projectRelations(entities: Entities, projects: ProjectRows): Stated[] {
  const rows = new Map(projects.rows.map((row) => [row.id, row]));
  const byName = new Map(
    projects.rows.flatMap((row) => [row.name, ...row.aliases].map((name) => [name, row.id] as const)),
  );
  return projects.mentions.flatMap(({ projectId, sentence, from, to, parties }) => {
    const { passage } = sentence;
    const row = rows.get(projectId);
    const stated: Stated[] = parties.map((party) => ({
      subject: party.mention.entityId,
      predicate: party.role,
      object: projectId,
      passage,
      from: party.from,
      to: party.to,
    }));
    if (row !== undefined && row.from_place !== null && row.to_place !== null) {
      const within = entities.within(passage, from, to);
      for (const { type, entityId, code, from: start, to: end } of within) {
        // 江西|宜春到衡阳铁路: the province that an end is in is none
        if (code?.endsWith('0000') && within.some((next) => next.type === 'place' && next.from === end))
          continue;
        const isEnd =
          row.from_place.includes(passage.text.slice(start, end)) ||
          row.to_place.includes(passage.text.slice(start, end));
        if (type === 'place' && isEnd)
          stated.push({ subject: projectId, predicate: 'connects', object: entityId, passage, from, to });
      }
    }
    for (const { entityId, from: start } of extendedTo(
      entities.within(passage, from, to),
      passage.text,
      from,
    ))
      stated.push({
        subject: projectId,
        predicate: 'connects',
        object: entityId,
        passage,
        from: Math.min(from, start),
        to,
      });
    for (const { entityId, from: start } of trialsIn(
      entities.within(passage, sentence.start, from),
      passage.text,
      from,
    ))
      stated.push({
        subject: entityId,
        predicate: 'partner_in',
        object: projectId,
        passage,
        from: start,
        to,
      });
    const whole = row?.part_of == null ? undefined : byName.get(row.part_of);
    if (whole !== undefined) {
      const clause = clauseAt(sentence, from);
      stated.push({
        subject: projectId,
        predicate: 'part_of',
        object: whole,
        passage,
        from: Math.min(from, clause.start),
        to: Math.max(to, clause.end),
      });
    }
    return stated;
  });
}

/** 南延甲乙城际铁路至丙县: a line that is led on to a place connects it. */
const extendedTo = (mentions: readonly EntityMention[], text: string, from: number): EntityMention[] =>
  mentions.filter(
    ({ type, from: at }) => type === 'place' && /延[^，。；]{0,20}[至到]$/.test(text.slice(from, at)),
  );

const tries =
  /等[0-9一二三四五六七八九十]*个?(?:城市|地区|省市|县市|县区)(?:首批|率先|先行)?(?:开展|启动|参与|承担|进行)(?:了)?$/;

/** 甲市、乙市等12个城市首批开展丙试点: those that are listed take part in what they try. */
function trialsIn(mentions: readonly EntityMention[], text: string, from: number): EntityMention[] {
  const places = mentions.filter(({ type }) => type === 'place');
  const last = places.at(-1);
  if (last === undefined || !tries.test(text.slice(last.to, from))) return [];
  const list = [last];
  for (const each of places.slice(0, -1).toReversed()) {
    const next = list[0] ?? last;
    if (!/^[、和]$/.test(text.slice(each.to, next.from))) break;
    list.unshift(each);
  }
  return list;
}
