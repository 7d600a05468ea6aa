import { anyOutlook } from '../../grammar/outlook-words.ts';
import type { EntityMention } from '../entities/entities.ts';
import type { Stated } from '../entities/relation-statement.ts';
import type { Sentence } from '../sentences/article.ts';

/** Who issued, approved or signed a document. */

const issuing = /印发|发布(?![厅会台])|公布|出台|推出|颁布/;
const approving =
  /批复|批准|审议通过|通过(?!实施|制定|落实|执行|贯彻|召开|学习|出台|发布|印发|本|这|该|对)|原则同意/;
const signing = /签署|签订|签约/;
/** 将印发, 尚未批复: nobody has done so. */
const toCome = new RegExp(
  `(?:${anyOutlook}|尚未|未|等待|报请|提请|待)(?:正式|尽快|适时)?(?:印发|发布|公布|出台|推出|颁布|批复|批准|审议|签署|签订)`,
);

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

const ofPlace = /^[^，。；《]{0,14}(?:局|厅|委|办|部门|政府|院|中心|公司|集团|协会|网站)/;

/** 国家发展改革委正式批复《…》, 省政府印发了《…》, 市长…签署《…》: the nearest subject before the verb. */
export function documentActs({ passage, start }: Sentence, mentions: readonly EntityMention[]): Stated[] {
  const { text } = passage;
  return mentions.flatMap((document, index) => {
    if (document.type !== 'document') return [];
    const passive = actedOn(text, document, mentions.slice(index + 1, index + 4));
    if (passive !== null) return [{ ...passive, passage }];
    const before = mentions
      .slice(Math.max(0, index - 12), index)
      .filter(({ type, from }) => !isQuoted(text, from) && (type === 'document' || !isTitled(text, from)))
      // 株洲 in 株洲市委
      .filter((each, _, all) => !all.some((other) => holdsOther(other, each)));
    const subject =
      before.findLast(({ type }) => type === 'organisation' || type === 'person') ??
      before.findLast(({ type }) => type === 'place');
    if (subject === undefined || subject.from < start) return [];
    // 甲、乙、丙三省一市印发: of a number of places the last is not the one that acts
    if (subject.type === 'place' && /^[两二三四五六七八九十]+[省市县区州地]/.test(text.slice(subject.to)))
      return [];
    const between = text.slice(subject.to, document.from);
    // 甲市|招商促进局发布: a body of the place that is not read as one acts, and not the place
    if (subject.type === 'place' && ofPlace.test(between)) return [];
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
    // 甲县代表团到乙县考察，双方签订: two places or bodies of the sentence, and nobody where more are named
    if (predicate === 'signed' && parties.test(between)) {
      const named = before.filter(
        ({ type, from }) =>
          // 甲县与乙大学在|丙市|举行会议，双方签订: where, and not who
          type !== 'document' && type !== 'person' && from >= start && text.charAt(from - 1) !== '在',
      );
      const both = [...new Map(named.map((each) => [each.entityId, each])).values()];
      return both.length === 2 ? both.map((actor) => act(actor, predicate)) : [];
    }
    if (predicate === null || between.length > 40 || toCome.test(between)) return [];
    const others =
      predicate === 'signed'
        ? [...cosigners(text, before, document), ...besides(text, before, subject)]
        : besides(text, before, subject);
    return [subject, ...others.filter(({ entityId }) => entityId !== subject.entityId)].map((actor) =>
      act(actor, predicate),
    );
  });
}

/** 《…》获省政府批复, 《…》经省政府批准: who acts on a document that stands first. */
function actedOn(
  text: string,
  document: EntityMention,
  behind: readonly EntityMention[],
): Omit<Stated, 'passage'> | null {
  const actor = behind.find(({ type, from }) => type === 'organisation' && from > document.to);
  if (actor === undefined || !undergoes.test(text.slice(document.to, actor.from))) return null;
  const verb = done.exec(text.slice(actor.to, actor.to + longestDone));
  if (verb === null) return null;
  const predicate = /^(?:印发|发布|颁布)/.test(verb[1] ?? '') ? 'issued' : 'approved';
  const to = actor.to + verb[0].length;
  return { subject: actor.entityId, predicate, object: document.entityId, from: document.from, to };
}
const undergoes =
  /^(?:日前|近日|已|已经|正式|顺利|于[^，。；]{2,12}|[0-9年月日]{2,12}|，)*(?:获得?|经|由|得到)(?:了)?$/;
const longestDone = 16;
const done =
  /^(?:日前|近日|已|已经|于[^，。；]{2,8}|正式|第?[^，。；]{0,6}会议)*((?:审议|审查|审核)?(?:通过|批准|批复|原则同意)|印发|发布|颁布)(?!后)/;

const parties = /[双三各]方|两[地市县区]/;

/** Whether the words of one mention are a part of another's. */
const holdsOther = (other: EntityMention, { from, to }: EntityMention): boolean =>
  other.from <= from && other.to >= to && other.to - other.from > to - from;

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

const actors: ReadonlySet<string> = new Set(['organisation', 'place']);

/** 甲部、乙部印发《…》, 甲市与乙集团印发《…》: those that are listed before the subject act with it. */
function besides(text: string, before: readonly EntityMention[], subject: EntityMention): EntityMention[] {
  const list: EntityMention[] = [];
  let { from } = subject;
  for (const each of before.toReversed()) {
    if (each.to > from) continue;
    if (!actors.has(each.type) || !/^(?:、|和|与|及|会同|联合)$/.test(text.slice(each.to, from))) break;
    list.push(each);
    from = each.from;
  }
  return list;
}
