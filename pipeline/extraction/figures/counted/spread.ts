import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { canAct } from '../words/noun-phrase.ts';

/** What goes on in so many places: `装饰装修已在|6座|车站展开` → 展开装饰装修车站 */

const goesOnIn =
  /(?:^|[，,。；;：:])([^，,。；;：:0-9的]{2,10}?)(?:已经?|正|现|将|也|先后|陆续|同步|全面)*在$/;
const spreads = /^(?:全面|同步|陆续|相继|同时|先后|分别)*(展开|铺开|推开|启动|落地|试点)(?=[，,。；;！、]|$)/;
const longestLead = 24;

/** The label of such a number; null for any other. */
export function spreadLabel({ mention, counted, countedEnd, where }: Scene): Label | null {
  if (mention.unit !== 'count' || counted === '') return null;
  const { text } = where.sentence.passage;
  const verb = spreads.exec(text.slice(countedEnd, countedEnd + longestLead))?.[1] ?? '';
  if (verb === '') return null;
  const from = Math.max(where.sentence.start, mention.from - longestLead);
  const what = goesOnIn.exec(text.slice(from, mention.from))?.[1] ?? '';
  // 甲公司在3个县启动: who starts something else
  if (what === '' || canAct(what)) return null;
  const { owner, rest } = splitOwner(what);
  const work = rest || what;
  const indicator = `${verb}${work}${counted}`;
  const whose = owner !== '' && ownerKind(owner) !== 'none' && rest !== '' ? owner : '';
  return label(whose || findSubject(where, 'thing', indicator), indicator);
}
