import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';

/** What is put up in so many places: `拟在甲、乙、丙等|6处|设置服务区` → 服务区 */

const places = new Set(['处', '地']);
const there = /^([^，,]*?)(?:拟|将|计划|已|分别|还|并)*在[^，,]{2,40}$/;
const putUp =
  /^(?:分别|均|各|新|增)?(?:设置|设立|增设|修建|布设|布置|安装|配备|投放)了?([^，,。；;、的0-9]{2,8})/;

/** The label of such a number; null for any other. */
export function placedLabel({ mention, words, where }: Scene): Label | null {
  if (mention.unit !== 'count' || !places.has(mention.counter ?? '')) return null;
  const { text } = where.sentence.passage;
  const what = putUp.exec(text.slice(mention.to, mention.to + 16))?.[1] ?? '';
  const lead = what === '' ? null : there.exec(words);
  if (lead === null) return null;
  const whose = trim(lead[1] ?? '');
  if (ownerKind(whose) !== 'none') return label(whose, what);
  return label(findSubject(where, 'thing', what), what);
}
