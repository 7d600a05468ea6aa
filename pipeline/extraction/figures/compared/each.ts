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
export function comparedWithEach(scene: Scene): Label | null {
  const { mention, run, where } = scene;
  if (run.count < 2 || (mention.unit !== '%' && mention.unit !== 'times')) return null;
  const ofSaid = saidWithEach(scene);
  if (ofSaid !== null) return ofSaid;
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

/** 甲省人均GDP5万元，分别是乙市、丙市的|29%、47%|: what was told of last, with each of those; null where another measure is named. */
function saidWithEach({ mention, run, index, said, where: { sentence } }: Scene): Label | null {
  const lead = sentence.passage.text.slice(
    Math.max(sentence.start, mention.from - longestLead),
    mention.from,
  );
  const [, verb = '', others = ''] = aloneWithEach.exec(lead) ?? [];
  if (others === '' || said.label === null) return null;
  const { subject } = said.label;
  // the second of them comes behind what has been said of the first
  const first = `${verb}${others.split(/[、和与及]/)[0]}`;
  const indicator = without(said.label.indicator, first);
  if (!isMeasure(indicator)) return null;
  const names = without(without(others, indicator), '的').split(/[、和与及]/);
  const name = names[index - run.first] ?? '';
  return names.length === run.count && ownerKind(name) === 'place'
    ? label(subject, `${indicator}${verb}${name}`)
    : null;
}
const without = (words: string, end: string): string =>
  words.endsWith(end) ? words.slice(0, -end.length) : words;
const aloneWithEach =
  /[，,](?:约|仅|只|大约)?分别(?:约|仅|只)?([是为]|相当于|达到?)([^，,。；;0-9]{2,40}?)的((?:[约近超]?[0-9.]+[%倍成][、和及])*)(?:[约近超]|不到|不足)?$/;
