import { spanAt } from '../../../grammar/clause.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/** 解决|18个|村、|3.2万人|的饮水问题, 满足|30万人|的用水需求: for whom something is done, by what it is; null for any other number. */
export function solvedLabel(scene: Scene): Label | null {
  const { mention, where, before } = scene;
  if (mention.unit !== 'count' && mention.unit !== 'mu') return null;
  const { passage, clauses } = where.sentence;
  const deed = solving.exec(passage.text.slice(where.at, mention.from))?.[1];
  if (deed === undefined) return null;
  const clause = clauses[spanAt(clauses, mention.from)];
  const [, whose = '', what = ''] =
    (deed === '解决' ? solved : met).exec(passage.text.slice(mention.to, clause?.end)) ?? [];
  if (what === '') return null;
  readsBy(scene, 'for whom something was solved');
  const noun = /^[\u4e00-\u9fff]{0,10}?(?=[、和与及的0-9]|$)/.exec(whose)?.[0] ?? '';
  const indicator = `${deed}${what}${noun === '' ? '' : `的${noun}`}`;
  return label(before.subject || findSubject(where, 'agent', indicator), indicator);
}

const solving = /(解决|满足|保障)(?:了|好)?[^，,。；;：:的]{0,24}$/;
const solved =
  /^(?:([^，,。；;：:]{0,24}?)的)?([^，,。；;：:的0-9、]{2,10}?(?:困难|难题|难|短缺|不足|不便)?(?:问题|困难|难题))[。！]?$/;
const met = /^(?:([^，,。；;：:]{0,24}?)的)?([^，,。；;：:的0-9、]{2,10}?(?:需求|需要))[。！]?$/;
