import type { Entities } from '../entities/entities.ts';
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
      for (const { type, entityId, from: start, to: end } of entities.within(passage, from, to)) {
        const isEnd =
          row.from_place.includes(passage.text.slice(start, end)) ||
          row.to_place.includes(passage.text.slice(start, end));
        if (type === 'place' && isEnd)
          stated.push({ subject: projectId, predicate: 'connects', object: entityId, passage, from, to });
      }
    }
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
