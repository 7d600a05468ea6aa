import { buildTrie, longestTermBefore } from '../../../grammar/trie.ts';
import { eventVerbRows } from '../../../lexicons/verbs.ts';
import { verbReader } from '../../sentences/verbs.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { stripLead } from '../words/phrase.ts';
import { wordAt } from '../words/words.ts';

/** What is done to the counted ones: `3所学校|建成投用` → 建成投用 · `列入计划的|18座水闸` → 列入计划的水闸 */

const eventAt = verbReader('event');
const adverbs = /^(?:均|已经?|将|全部|全面|顺利|火热|现场|陆续|相继|先后|分别|正式|同时)*(集中|成功|新)?/;
/** 12个项目批复总投资, 19个项目落地临港产业园: with an object behind it the deed does not tell which are counted. */
const clauseEnd = /^(?:$|[，,。；;、：:）)])/;
const common = /(?:项目|企业|园区|学校|医院|工程)$/;
const longestClause = 12;

/** 3所学校|集中开工: what is done to those that are counted, right behind them and alone; else empty. */
export function deedOf(behind: string): string {
  const [lead = '', how = ''] = adverbs.exec(behind) ?? [];
  const deed = eventAt(behind, lead.length);
  return deed === null || deed.end - deed.start < 2 || !clauseEnd.test(behind.slice(deed.end, deed.end + 1))
    ? ''
    : `${how}${deed.surface}`;
}

const doneThere =
  /^(?:分别|均|已)*在(?!建|今年|去年|年[内底]|[上下]半年|全[国球])([^，,。；;、的在0-9]{2,16}?)(?:顺利|正式|同时|全面|同步|隆重)*((?:集中)?(?:开工(?:奠基|建设)?|奠基|签约|竣工|投产|开业|启动|揭牌|落地|落户))(?=[，,。；;！]|$)/;

/** 7个项目|在丙园区集中开工: where that is done to those that are counted up to `at`, and the deed; null where the words name no place. */
export function deedThere(text: string, at: number, counted: string): Label | null {
  if (!common.test(counted) || !'在分均已'.includes(text.charAt(at) || '。')) return null;
  const [, place = '', deed = ''] = doneThere.exec(text.slice(at, at + longestDeed)) ?? [];
  return /^(?:place|thing)$/.test(ownerKind(place)) ? label(place, `${deed}${counted}`) : null;
}

const longestDeed = 36;

/** 温州新开工建设的, 列入计划的: whose the counted ones are, and the short clause before them. */
interface Relative {
  readonly owner: string;
  readonly said: string;
}

/** The clause in 的 right before a number; null when none stands there that opens with its verb. */
export function relativeBefore(words: string): Relative | null {
  const clause = /([^，,、；;“”的]+)的$/.exec(words.trimEnd())?.[1] ?? '';
  const phrase = stripLead(clause);
  const place = placeEnd(phrase);
  const said = phrase.slice(place).replace(/^(?:今年|去年|明年|当年|[0-9]{4}年)/, '');
  const opening = wordAt(said, 0, said.length);
  if (said.length >= 2 && said.length <= longestClause && opening?.word.role === 'verb')
    return { owner: phrase.slice(0, place), said };
  // 省发改委此次批准改扩建的|三家|机场: a body's deed
  const { owner, rest, kind } = splitOwner(phrase);
  const deed = /^(?:此次|本次|这次|近日|日前|共同|联合)+(.{2,})$/.exec(rest)?.[1] ?? '';
  return kind === 'agent' && deed !== '' && wordAt(deed, 0, deed.length)?.word.role === 'verb'
    ? { owner, said: deed }
    : null;
}

const eventEndings = buildTrie(
  eventVerbRows.map(({ surface }) => [surface, surface] as const),
  true,
);

/** 某大桥正式|开工 → 某大桥: what stands behind a number without the event that it ends in. */
export function withoutDeedBehind(counted: string): string {
  const found = longestTermBefore(eventEndings, counted, counted.length, 2);
  return found === null ? counted : counted.slice(0, found.end).replace(/(?:正式|全面|顺利|集中)$/, '');
}
