import type { RelationRow } from '../../../schemas/index.ts';
import type { Entities, EntityMention } from '../entities/entities.ts';
import { mentionsIn, type Stated } from '../entities/relation-statement.ts';
import type { ProjectRows } from '../projects/projects.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import type { Tools } from '../tools.ts';
import { documentActs } from './relations-of-documents.ts';
import { aliasesOf, membersIn } from './relations-of-members.ts';
import { attendsIn, chairsIn, meetingsIn, postsIn } from './relations-of-people.ts';
import { projectRelations } from './relations-of-projects.ts';

/** Extracts what the text states between two entities or projects, once each, at the first place that states it. */
export function extractRelations(
  article: Article,
  tools: Pick<Tools, 'id'>,
  entities: Entities,
  projects: ProjectRows,
): RelationRow[] {
  const stated: Stated[] = [
    ...postsIn(entities),
    ...article.sentences.flatMap((sentence) => {
      const mentions = mentionsIn(entities, sentence);
      return mentions.length < 2 ? [] : statedIn(sentence, mentions);
    }),
    ...projectRelations(entities, projects),
    ...entities.defined,
    ...aliasesOf(entities),
  ];
  const seen = new Set<string>();
  const rows: RelationRow[] = [];
  for (const { subject, predicate, object, passage, from, to } of stated) {
    const key = [subject, predicate, object].join(' ');
    if (subject === object || seen.has(key)) continue;
    seen.add(key);
    const { exact, start, end } = article.locate(passage, from, to);
    const id = tools.id('rel', article.id, subject, predicate, object);
    rows.push({
      id,
      subject_id: subject,
      predicate,
      object_id: object,
      source_id: article.id,
      evidence: exact,
      start,
      end,
    });
  }
  return rows;
}

/** What a sentence states of two that it names; a reader is asked only where what it reads about is named. */
function statedIn(sentence: Sentence, mentions: readonly EntityMention[]): Stated[] {
  const types = new Set(mentions.map(({ type }) => type));
  const isOfPeople = types.has('person') && types.has('organisation');
  return [
    ...(types.has('document') ? documentActs(sentence, mentions) : []),
    ...(isOfPeople ? meetingsIn(sentence, mentions) : []),
    ...(isOfPeople ? chairsIn(sentence, mentions) : []),
    ...(isOfPeople ? attendsIn(sentence, mentions) : []),
    ...membersIn(sentence, mentions),
  ];
}
