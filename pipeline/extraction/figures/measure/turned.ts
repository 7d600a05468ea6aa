import { spanAt } from '../../../grammar/clause.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { stripLead, trim } from '../words/phrase.ts';

/** How a measure has turned: 由负转正, 创历史新高, 止跌回升, 持续回暖, 稳步提升. */
const turns =
  /^(.{2,20}?)(?:增[速幅])?(?:(?:成功|顺利|实现|全面)*由[负降跌]转[正升涨]|[转回]正|[再又屡连]?创下?了?(?:历史|同期|近年来?|单[日月季])*新[高低]|止跌(?:回升|企稳|回稳|反弹)|(?:持续|稳步|较快|快速|增长|平稳|稳定|大幅|不断|逐步|恢复性|保持|稳中|稳|逆势|强劲|明显|显著|进一步|有效|加快)+(?:增长|提升|提高|回升|回暖|上升|改善|攀升|增加|向好|提质|有升|运行|扩大|平稳|恢复|推进|优化)(?!了))[，,]?$/;
/** What such words are said of. */
const measures =
  /(?:投资|消费|出口|进口|外贸|收入|水平|[率额量值]|能力|规模|需求|贷款|存款|利润|税收|GDP|面积|里程|负荷|总产)$/;
const levels = /水平$/;

/** 民间投资增速由负转正，增长|1.6%|: of what the clause before says has turned; null where it says so of nothing. */
export function turnedLabel(scene: Scene): Label | null {
  const { sentence, at } = scene.where;
  const clause = sentence.clauses[spanAt(sentence.clauses, at) - 1];
  if (clause === undefined || (scene.said.label !== null && scene.said.at >= clause.start)) return null;
  const words = stripLead(sentence.passage.text.slice(clause.start, clause.end).trim());
  const what = trim(turns.exec(words)?.[1] ?? '');
  if (!measures.test(what)) return null;
  readsBy(scene, 'what the clause before says has turned');
  // 城镇化水平稳步提升，由55%提高到|61%|: the rate of it
  const measure = levels.test(what) && scene.mention.unit === '%' ? what.replace(/水平$/, '率') : what;
  const { owner, rest } = splitOwner(measure);
  return owner !== '' && rest.length > 1
    ? label(owner, rest.replace(/^的/, ''))
    : label(findSubject(scene.where, wantOf(measure, false), measure), measure);
}
