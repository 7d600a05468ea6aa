import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { canAct } from '../words/noun-phrase.ts';
import { stripTail } from '../words/phrase.ts';

/** What somebody has done of which the number is, where no verb of the lexicon says it: `甲钻井队累计|打井|300口|` → 甲钻井队, 累计打井 */

const hasDone = /^(?:现?已经?|先后|陆续|总共|一共|共)*(累计)?(?:已经?|共)?([\u4e00-\u9fff]{2,8})$/;
/** 全路, 甲钻井队, 甲湾, 全省农资部门: who can do it. */
const mayDo = /^全[\u4e00-\u9fff]{1,2}$|(?:[省市县区站局厂队司部门会院校社湾港岛村镇乡]|系统)$/;

/** The label of what is done, by who was taken for what is measured; null for any other. */
export function doneBy({ subject, indicator }: Label, { words, mention }: Scene): Label | null {
  const who = `${subject}${indicator}`;
  const at = words.indexOf(who);
  if (at < 0 || indicator === mention.text || isMeasure(indicator)) return null;
  if (!mayDo.test(who) && !canAct(indicator)) return null;
  const behind = words.slice(at + who.length);
  const [, summed = '', deed = ''] = /^(?:现?已|累计|先后|陆续|总共|一共|共)/.test(behind)
    ? (hasDone.exec(behind) ?? [])
    : [];
  return deed.length < 2 || stripTail(deed).rest !== deed ? null : label(who, `${summed}${deed}`);
}
