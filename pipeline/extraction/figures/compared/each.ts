import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import { listed } from '../scene/list.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead } from '../words/phrase.ts';

/** What is compared with each of several, or is each of several's: `全县人均GDP分别是全国、全省的|80%|和|90%|` → 全县, 人均GDP是全国 and 人均GDP是全省 */

const compared =
  /(?:^|[，,。；;：:])([^，,。；;：:]{2,30}?)(?:约|已经?|均)*分别(?:约|已经?)?([是为占]|相当于|达到?|[只仅]有)([^，,。；;0-9]{2,40}?)的((?:[约近超]?[0-9.]+[%倍成][、和及])*)(?:[约近超]|不到|不足)?$/;
const whole = /^(.{2,}?)((?:人均|平均)?(?:平均水平|水平|平均数|平均值|均值|同期))$/;

const longestLead = 120;
const earlier = /^(?:[去上前]年|[0-9]{4}年|“?十[一二三四五]五”?)/;

/** The label of one of several numbers that compare; null where neither those compared nor those that have it are as many. */
export function comparedWithEach({ mention, run, where }: Scene): Label | null {
  if (run.count < 2 || (mention.unit !== '%' && mention.unit !== 'times')) return null;
  const { sentence } = where;
  const from = Math.max(sentence.start, mention.from - longestLead);
  const [, own = '', verb = '', others = '', told = ''] =
    compared.exec(`${from > sentence.start ? '…' : ''}${sentence.passage.text.slice(from, mention.from)}`) ??
    [];
  const place = told === '' ? 0 : told.split(/[、和及]/).length - 1;
  const phrase = stripLead(own);
  const list = listed(phrase, run.count);
  const names = others.split(/[、和与及]/);
  const isEach = names.length === run.count;
  // 工业、农业增加值分别占GDP的|40%|: parts of one
  const isOfOne = names.length === 1 && list !== null && ownerKind(others) !== 'place';
  // 粮食、油料产量分别占全省、全国的|8%|: each has its own measure, and none the other's
  const areOthers = list !== null && !list.members.every((one) => ownerKind(one) === 'place');
  if (others === '' || !(isOfOne || (isEach && !areOthers))) return null;
  const [, last, alike = ''] = isEach ? (whole.exec(names.at(-1) ?? '') ?? []) : [];
  const name = (isEach ? (place === names.length - 1 ? (last ?? names[place]) : names[place]) : others) ?? '';
  const { owner, rest } =
    list === null ? splitOwner(phrase) : { owner: list.members[place] ?? '', rest: list.head };
  const measure = owner === '' ? phrase : rest.replace(/^的/, '');
  if (!isMeasure(measure) || name === '') return null;
  // 是上年的1.2倍: how many times as much it is says enough
  const behind = earlier.test(name) && mention.unit === 'times' ? '' : `${verb}${name}${alike}`;
  return label(owner || findSubject(where, 'place', measure), `${measure}${behind}`);
}
