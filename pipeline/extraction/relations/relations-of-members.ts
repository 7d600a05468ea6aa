import type { Entities, EntityMention } from '../entities/entities.ts';
import type { Stated } from '../entities/relation-statement.ts';
import type { Sentence } from '../sentences/article.ts';

/** Between a whole and the list of its members: 甲都市圈包括…, 由…组成. */
const holds = /^(?:主要|范围|目前|共)?(?:包括|涵盖|包含|涉及|由|囊括)了?$/;
/** Between the members and the whole that they join; 还没有加入, 拟加入 and 全市没有纳入 say that they are no members. */
const joins =
  /^(?:等[^，。；没未不拟将]{0,6})?(?:全域|全部|都|均|已)?(?:共同|正式|先后|全部)?(?:加入|纳入|被纳入|入选)了?$/;
/** 甲联盟由乙大学、丙公司|等20家单位发起成立. */
const founds =
  /^(?:、[^，。；、等]{2,12}){0,6}(?:等[^，。；]{0,10})?(?:共同|联合)?(?:发起|牵头)?(?:成立|组建|设立|创办)/;
const listMark = /^(?:、|和|及|以及|与)$/;

/** `甲都市圈由甲市、乙市、丙市组成` · `甲市、乙市加入丙联盟`: members are listed after their whole, or join it. Linear. */
export function membersIn({ passage }: Sentence, mentions: readonly EntityMention[]): Stated[] {
  const { text } = passage;
  return mentions.flatMap((whole, index) => {
    if (!mayHaveMembers(whole)) return [];
    const after = listFrom(text, mentions, index + 1, whole.to);
    const [first] = after;
    const verb = first === undefined ? '' : text.slice(whole.to, first.from);
    if (after.length > 1 && holds.test(verb) && isWhole(text, after, verb)) return stated(whole, after);
    if (after.length > 1 && verb === '由' && founds.test(text.slice(after.at(-1)?.to)))
      return stated(whole, after, 'founder_of');
    const before = listBefore(text, mentions, index - 1);
    const last = before.at(-1);
    return last !== undefined && joins.test(text.slice(last.to, whole.from)) ? stated(whole, before) : [];
  });
}

/** A region or a body has members; a division of the state has parts, and nobody states those as news. */
const mayHaveMembers = ({ type, name, code }: EntityMention): boolean =>
  (type === 'place' && code === null && /(?:圈|群|区|带|走廊|联盟)$/.test(name)) ||
  (type === 'organisation' && /(?:联盟|协会|联合体|集团|共同体|组织)$/.test(name));

/** After 由 a verb of composing must come: 由A、B牵头 says something else. */
function isWhole(text: string, list: readonly EntityMention[], verb: string): boolean {
  const end = list.at(-1)?.to ?? 0;
  return !verb.endsWith('由') || /^[^，。；]{0,10}(?:组成|构成)/.test(text.slice(end, end + 14));
}

function listFrom(
  text: string,
  mentions: readonly EntityMention[],
  start: number,
  from: number,
): EntityMention[] {
  const list: EntityMention[] = [];
  for (const each of mentions.slice(start, start + 40)) {
    const last = list.at(-1);
    if (each.type !== 'place' && each.type !== 'organisation') break;
    // 长株潭 in 长株潭产业联盟
    if (each.from < (last?.to ?? from)) continue;
    if (last !== undefined && !listMark.test(text.slice(last.to, each.from))) break;
    list.push(each);
  }
  return list;
}

function listBefore(text: string, mentions: readonly EntityMention[], end: number): EntityMention[] {
  const list: EntityMention[] = [];
  for (let at = end; at >= 0 && end - at < 40; at -= 1) {
    const each = mentions[at];
    const [next] = list;
    if (each === undefined || (each.type !== 'place' && each.type !== 'organisation')) break;
    if (next !== undefined && !listMark.test(text.slice(each.to, next.from))) break;
    list.unshift(each);
  }
  return list;
}

const stated = (
  whole: EntityMention,
  members: readonly EntityMention[],
  predicate: 'member_of' | 'founder_of' = 'member_of',
): Stated[] =>
  members.map((member) => ({
    subject: member.entityId,
    predicate,
    object: whole.entityId,
    passage: whole.passage,
    from: Math.min(member.from, whole.from),
    to: Math.max(member.to, whole.to),
  }));

/** The words for a kind of document that one text uses for the same: 《三年行动方案》 and 《…三年行动计划》. */
const kind = /(?:方案|计划|规划|纲要)(?:[（(][^）)]*[）)])?$/;
const shortestStem = 2;
/** A longer title is a name of its own: 《甲市发展规划》 is not 《推进甲市发展行动计划》. */
const longestStem = 6;

/**
 * `《三年行动方案》` where the article has one `《长株潭一体化发展三年行动计划》`: a title that ends as one other does, but for the
 * word for its kind, is used for that document. Linear.
 */
export function aliasesOf({ mentions }: Entities): Stated[] {
  const documents = [...new Map(mentions.filter(isDocument).map((each) => [each.entityId, each])).values()];
  const byEnding = new Map<string, EntityMention[]>();
  for (const document of documents) {
    const stem = stemOf(document);
    for (let length = shortestStem; length < Math.min(stem.length, longestStem + 1); length += 1)
      byEnding.set(stem.slice(-length), [...(byEnding.get(stem.slice(-length)) ?? []).slice(0, 1), document]);
  }
  return documents.flatMap((short) => {
    const [only, second] = byEnding.get(stemOf(short)) ?? [];
    if (only === undefined || second !== undefined) return [];
    const { entityId: subject, passage, from, to } = short;
    return [{ subject, predicate: 'alias_of' as const, object: only.entityId, passage, from, to }];
  });
}

const isDocument = ({ type }: EntityMention): boolean => type === 'document';

/** A title without the word for its kind; empty where it has none. */
function stemOf({ name }: EntityMention): string {
  const stem = name.replace(kind, '');
  return stem === name ? '' : stem;
}
