import { spanAt } from '../../grammar/clause.ts';
import { type Label, label } from './figure-said.ts';
import { readsBy, type Scene } from './figure-scene.ts';
import { findSubject } from './figure-subject.ts';

/** 解决|18个|村、|3.2万人|的饮水问题: for whom something was solved, by what it was; null for any other number. */
export function solvedLabel(scene: Scene): Label | null {
  const { mention, where, before } = scene;
  if (mention.unit !== 'count' && mention.unit !== 'mu') return null;
  const { passage, clauses } = where.sentence;
  if (!solving.test(passage.text.slice(where.at, mention.from))) return null;
  const clause = clauses[spanAt(clauses, mention.from)];
  const [, whose = '', what = ''] = solved.exec(passage.text.slice(mention.to, clause?.end)) ?? [];
  if (what === '') return null;
  readsBy(scene, 'for whom something was solved');
  const noun = /^[\u4e00-\u9fff]{0,10}?(?=[、和与及的0-9]|$)/.exec(whose)?.[0] ?? '';
  const indicator = `解决${what}${noun === '' ? '' : `的${noun}`}`;
  return label(before.subject || findSubject(where, 'agent', indicator), indicator);
}

const solving = /解决(?:了|好)?[^，,。；;：:的]{0,24}$/;
const solved =
  /^(?:([^，,。；;：:]{0,24}?)的)?([^，,。；;：:的0-9、]{2,10}?(?:困难|难题|难|短缺|不足|不便)?(?:问题|困难|难题))[。！]?$/;
