import type { Entities, EntityMention } from '../entities/entities.ts';
import type { Stated } from '../entities/relation-statement.ts';
import type { Sentence } from '../sentences/article.ts';

/** Which posts people hold, and which bodies they chair or whose meetings they attend. */

/** 江城市委书记王小明 holds a post at 江城市委; nobody else may stand between. */
export function postsIn({ people, rows, within }: Entities): Stated[] {
  const governments = new Map(
    rows.filter(({ name }) => name.endsWith('人民政府')).map(({ name, id }) => [name, id]),
  );
  return people.flatMap(({ name, passage, from, to, post }) => {
    if (post === null) return [];
    const near = within(passage, Math.min(post.from - 12, from), Math.max(to, post.to));
    const person = near.find((each) => each.type === 'person' && each.from === from && each.name === name);
    if (person === undefined) return [];
    const start = Math.max(
      0,
      ...near.filter((each) => each.type === 'person' && each.to < from).map((each) => each.to),
    );
    const bodies = near.filter(
      (each) =>
        each.type === 'organisation' &&
        each.from >= start &&
        each.to <= post.to &&
        each.to >= post.from &&
        // 甲集团旗下乙公司总经理 holds a post at one
        !/^(?:旗下|下属|所属)/.test(passage.text.slice(each.to, each.to + 2)),
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
    const seat = near.find(
      ({ type, code, name, from: first, to: end }) =>
        type === 'place' &&
        code !== null &&
        first >= Math.max(start, post.from) &&
        name.endsWith(head ?? '-') &&
        leads.test(passage.text.slice(end, post.to)),
    );
    if (bodies.length + led.length === 0 && seat !== undefined) led.push(seat.entityId);
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

/** 甲县|副县长: behind the place that is led. */
const leads = /^(?:代理?|常务|副)*[省市县区州旗]长/;

/** 市委副书记、市长 of 株洲市委, and 市长 of 株洲市, is a post at 株洲市人民政府. */
function governmentOf({ type, name, code }: EntityMention): string {
  if (type === 'organisation' && /[省市县区州旗]委$/.test(name)) return name.replace(/委$/, '人民政府');
  return type === 'place' && code !== null ? `${name}人民政府` : '';
}

const chair = /^(?:组长|主任|主席|理事长|指挥长|总指挥|会长|召集人)/;

/** 曹慧泉担任市…领导小组组长: who chairs a body. */
export function chairsIn({ passage }: Sentence, mentions: readonly EntityMention[]): Stated[] {
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
export function meetingsIn({ passage }: Sentence, mentions: readonly EntityMention[]): Stated[] {
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

/** 王卫安出席“…联席会议”: who attends a body that meets. */
export function attendsIn({ passage }: Sentence, mentions: readonly EntityMention[]): Stated[] {
  return mentions.flatMap((person, index) => {
    const body = mentions[index + 1];
    if (person.type !== 'person' || body?.type !== 'organisation' || !/会议?$/.test(body.name)) return [];
    if (!/^(?:出席|参加)了?“?$/.test(passage.text.slice(person.to, body.from))) return [];
    const [subject, object] = [person.entityId, body.entityId];
    return [{ subject, predicate: 'attended', object, passage, from: person.from, to: body.to } as const];
  });
}
