import { isMeasure } from '../../../grammar/measures.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead, stripTail } from '../words/phrase.ts';

/**
 * Those that are counted by a share that they have reached.
 *
 * `甲县覆盖率超过90%的村|30个|` → 甲县, 覆盖率超过90%的村 · `甲县出勤率达到95%的有|8所|学校` → 甲县, 出勤率达到95%的学校
 */
export function countedByRate({ mention, where, counted }: Scene): Label | null {
  if (mention.unit !== 'count' || mention.counter === null) return null;
  const { sentence, at } = where;
  const { text } = sentence.passage;
  const rate = sentence.quantities.findLast(({ to }) => to <= mention.from);
  if (rate?.unit !== '%' || rate.from <= at) return null;
  const noun = between.exec(text.slice(rate.to, mention.from))?.[1];
  // 增长超过|20%|的是甲区: what stands there is no noun
  if (noun === undefined || (noun !== '' && counted !== '')) return null;
  const time = sentence.times.findLast(({ from, to }) => from >= at && to <= rate.from);
  const words = stripLead(text.slice(time?.to ?? at, rate.from).replace(itemNumber, ''));
  const { owner, rest } = splitOwner(words);
  const said = owner === '' ? words : rest.replace(/^的/, '');
  if (/[，,、；;：:“”]/.test(said.replace(aside, '')) || !isMeasure(stripTail(said).rest)) return null;
  const which = noun || counted;
  const indicator = `${said}${rate.text}${which === '' ? '' : `的${which}`}`;
  return label(owner || findSubject(where, 'place', indicator), indicator);
}
const between = /^的((?![是为])[\u4e00-\u9fff（）()“”A-Za-z]{0,12}?)(?:共|已|就|仅|只)*(?:达到?|有)?$/;
const itemNumber = /^[一二三四五六七八九十]{1,3}[、．.]/;
/** 县（市、区）: what else they are called. */
const aside = /[（(][^（）()]*[）)]/g;
