import type { RelationRow } from '../../../schemas/index.ts';
import type { Entities, EntityMention } from '../entities/entities.ts';
import { mentionsIn, type Stated } from '../entities/relation-statement.ts';
import type { ProjectRows } from '../projects/projects.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import type { Tools } from '../tools.ts';
import { aliasesOf, membersIn } from './relations-of-members.ts';
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
    ...membersIn(sentence, mentions),
  ];
}

/** 长沙市委书记吴桂英 holds a post at 长沙市委; nobody else may stand between. */
function postsIn({ people, rows, within }: Entities): Stated[] {
  const governments = new Map(
    rows.filter(({ name }) => name.endsWith('人民政府')).map(({ name, id }) => [name, id]),
  );
  return people.flatMap(({ name, passage, from, to, post }) => {
    if (post === null) return [];
    const near = within(passage, post.from - 12, to);
    const person = near.find((each) => each.type === 'person' && each.from === from && each.name === name);
    if (person === undefined) return [];
    const start = Math.max(
      0,
      ...near.filter((each) => each.type === 'person' && each.to < from).map((each) => each.to),
    );
    const bodies = near.filter(
      (each) =>
        each.type === 'organisation' && each.from >= start && each.to <= post.to && each.to >= post.from,
    );
    const head = /([省市县区州旗])长(?:、|$)/.exec(passage.text.slice(post.from, post.to))?.[1];
    const led =
      head === undefined
        ? []
        : near
            .filter((each) => each.from >= Math.max(start, post.from) && each.to <= post.to)
            .map(governmentOf)
            .filter((government) => government.endsWith(`${head}人民政府`))
            .flatMap((government) => governments.get(government) ?? []);
    return [...bodies, ...led.slice(0, 1).map((entityId) => ({ entityId, from: post.from }))].map((body) => ({
      subject: person.entityId,
      predicate: 'post' as const,
      object: body.entityId,
      passage,
      from: Math.min(body.from, from),
      to: Math.max(to, post.to),
    }));
  });
}

/** 市委副书记、市长 of 株洲市委, and 市长 of 株洲市, is a post at 株洲市人民政府. */
function governmentOf({ type, name, code }: EntityMention): string {
  if (type === 'organisation' && /[省市县区州旗]委$/.test(name)) return name.replace(/委$/, '人民政府');
  return type === 'place' && code !== null ? `${name}人民政府` : '';
}

const issuing = /印发|发布(?![厅会台])|公布|出台|推出|颁布/;
const approving = /批复|批准|审议通过|通过|原则同意/;
const signing = /签署|签订|签约/;
/** 将印发, 尚未批复: nobody has done so. */
const toCome =
  /(?:将|拟|即将|尚未|未|争取|力争|有望|等待|报请|提请|待)(?:正式|尽快|适时)?(?:印发|发布|公布|出台|推出|颁布|批复|批准|审议|签署|签订)/;

/** Inside “…” a body is a part of the name of a meeting or thing. */
function isQuoted(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 40), at);
  return near.lastIndexOf('“') > near.lastIndexOf('”');
}

/** Inside 《…》 a place is a part of a title. */
function isTitled(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 60), at);
  return near.lastIndexOf('《') > near.lastIndexOf('》');
}

/** 国家发展改革委正式批复《…》, 省政府印发了《…》, 市长…签署《…》: the nearest subject before the verb. */
function documentActs({ passage, start }: Sentence, mentions: readonly EntityMention[]): Stated[] {
  const { text } = passage;
  return mentions.flatMap((document, index) => {
    if (document.type !== 'document') return [];
    const before = mentions
      .slice(Math.max(0, index - 12), index)
      .filter(({ type, from }) => !isQuoted(text, from) && (type === 'document' || !isTitled(text, from)));
    const subject =
      before.findLast(({ type }) => type === 'organisation' || type === 'person') ??
      before.findLast(({ type }) => type === 'place');
    if (subject === undefined || subject.from < start) return [];
    // 甲、乙、丙三省一市印发: of a number of places the last is not the one that acts
    if (subject.type === 'place' && /^[两二三四五六七八九十]+[省市县区州地]/.test(text.slice(subject.to)))
      return [];
    const between = text.slice(subject.to, document.from);
    const predicate = signing.test(between)
      ? 'signed'
      : subject.type === 'person'
        ? null
        : approving.test(between)
          ? 'approved'
          : issuing.test(between)
            ? 'issued'
            : null;
    const act = (actor: EntityMention, predicate: Stated['predicate']): Stated => {
      const [from, to] = [Math.min(actor.from, subject.from), document.to];
      return { subject: actor.entityId, predicate, object: document.entityId, passage, from, to };
    };
    if (/[。；;]/.test(between)) return [];
    if (/审议(?:并)?通过|会议通过/.test(between)) {
      const body = before.find(({ type, to }) => type === 'organisation' && text.startsWith('会议', to));
      if (body !== undefined) return [act(body, 'approved')];
    }
    if (predicate === null || between.length > 40 || toCome.test(between)) return [];
    const others = predicate === 'signed' ? cosigners(text, before, document) : [];
    return [subject, ...others.filter(({ entityId }) => entityId !== subject.entityId)].map((actor) =>
      act(actor, predicate),
    );
  });
}

/** 与长沙、湘潭共同签署《…》: those listed between 与 and the verb. */
function cosigners(text: string, before: readonly EntityMention[], document: EntityMention): EntityMention[] {
  const words = text.slice(Math.max(0, document.from - 60), document.from);
  const list =
    /(?:与|同|和)([^，。；,;]{2,40}?)(?:三方|双方|共同|联合|正式|现场)*(?:签署|签订|签约)[^，。；,;]*$/.exec(
      words,
    );
  if (list === null) return [];
  const from = document.from - words.length + list.index + 1;
  const to = from + (list[1]?.length ?? 0);
  return before.filter(
    (each) => (each.type === 'place' || each.type === 'organisation') && each.from >= from && each.to <= to,
  );
}

const chair = /^(?:组长|主任|主席|理事长|指挥长|总指挥|会长|召集人)/;

/** 曹慧泉担任市…领导小组组长: who chairs a body. */
function chairsIn({ passage }: Sentence, mentions: readonly EntityMention[]): Stated[] {
  const { text } = passage;
  return mentions.flatMap((person) => {
    if (person.type !== 'person' || !/^(?:担任|任)/.test(text.slice(person.to, person.to + 2))) return [];
    const body = mentions.find(
      ({ type, from, to }) =>
        type === 'organisation' &&
        from - person.to <= 3 &&
        from > person.to &&
        chair.test(text.slice(to, to + 3)),
    );
    if (body === undefined) return [];
    const to = body.to + (chair.exec(text.slice(body.to, body.to + 3))?.[0].length ?? 0);
    const [subject, object] = [person.entityId, body.entityId];
    return [{ subject, predicate: 'chair_of', object, passage, from: person.from, to } as const];
  });
}

/** 领导小组会议召开，省委书记沈晓明主持，省长毛伟明出席: who chairs and attends the meeting of a body. */
function meetingsIn({ passage }: Sentence, mentions: readonly EntityMention[]): Stated[] {
  const { text } = passage;
  const body = mentions.find(({ type, to }) => type === 'organisation' && text.startsWith('会议', to));
  if (body === undefined) return [];
  return mentions.flatMap((person) => {
    if (person.type !== 'person' || person.from < body.to) return [];
    const verb = text.slice(person.to, person.to + 2);
    const predicate = verb === '主持' ? 'chair_of' : /^(?:出席|参加)/.test(verb) ? 'attended' : null;
    if (predicate === null) return [];
    return [
      {
        subject: person.entityId,
        predicate,
        object: body.entityId,
        passage,
        from: body.from,
        to: person.to + 2,
      } as const,
    ];
  });
}
