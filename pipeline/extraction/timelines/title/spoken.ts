import type { Span } from '../../../grammar/clause.ts';
import { anyOutlook } from '../../../grammar/outlook-words.ts';
import { predicateAt } from './subject.ts';

/** Whom 我们 stands for in what somebody says: `甲园区落户企业60家。负责人说：“今年|我们|计划再引进20家。”` → 甲园区 */

const pronoun = new RegExp(
  `^(?:我们|咱们|他们)(?=(?:${anyOutlook}|准备|打算|要|还|又|再|已|先后|累计|一共|共|就|新|引进|投入|建成|种植)+)`,
);
const aBody =
  /^(?![全各该本这那其我仅])(?!.*[一二两三四五六七八九十多数][个家镇乡村])[^，。；：、0-9]{2,20}(?:公司|集团|合作社|园区|产业园|科技园|工业园|物流园|开发区|经开区|高新区|[县村镇乡厂矿院港]|农场|林场|银行|学校|大学|中心|基地)$/;
const people = /(?:农户|村民|居民|他们|我们)/;

/** A clause without the pronoun that it opens with, and the body told of last that can speak so; the clause itself where none can. */
export function spokenBy(text: string, clause: Span, ...names: readonly string[]): [Span, string] {
  const said = pronoun.exec(text.slice(clause.start, clause.end))?.[0] ?? '';
  const body = said === '' ? '' : (names.find(canSpeak) ?? '');
  return [body === '' ? clause : { start: clause.start + said.length, end: clause.end }, body];
}

const canSpeak = (name: string): boolean =>
  aBody.test(name) && !people.test(name) && predicateAt(name, 0, name.length) < 0;
