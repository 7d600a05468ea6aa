import { isMeasure } from '../../../grammar/measures.ts';
import { withRate } from '../measure/continued.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Those that are compared with, each with its own number in brackets:
 * `投资增长9%，增速比全省（|7.7%|）和全国平均水平（|7.0%|）高` → 全省, 全国
 */
export function comparedInBrackets({ mention, said, where: { sentence } }: Scene): Label | null {
  const [, whose = '', others = ''] = opensBehind(sentence.passage.text.slice(sentence.start, mention.from));
  const own = whose.replace(howMuch, '');
  const name = (others.split(/[、和与及]/).at(-1) ?? '').replace(/(?:平均)?(?:水平|增速)?$/, '');
  if (ownerKind(name) !== 'place') return null;
  const { owner, rest } = splitOwner(own);
  const measure = owner === '' ? own : rest;
  if (isMeasure(measure) && !rate.test(measure)) return label(name, measure);
  if (said.label === null) return null;
  if (measure === '') return label(name, said.label.indicator);
  return rate.test(measure) ? label(name, withRate(said.label.indicator, measure)) : null;
}

/** Whether the number stands in such a bracket: it is told of in passing, and the next is of whom the words were about. */
export const isComparedInBrackets = ({ mention, where: { sentence } }: Scene): boolean =>
  opensBehind(sentence.passage.text.slice(sentence.start, mention.from)).length > 0;

/** The words without what stands in brackets. */
export const outsideBrackets = (words: string): string => words.replace(bracketed, '');

const bracketed = /[（(][^（）()]*[）)]/g;
const opened =
  /(?:^|[，,。；;])([^，,。；;比]{0,20}?)(?:比|[高低快慢多少]于|高出|超过)([^，,。；;（(0-9]{2,24})[（(]$/;
/** 大幅|低于全国（49%） */
const howMuch = /(?:大幅|明显|显著|远远?|略|均|都|也|还|仍|依然|分别)+$/;
const rate = /^[增涨降][速幅]$/;
const longestLead = 80;

const opensBehind = (before: string): readonly string[] =>
  /[（(]$/.test(before) ? (opened.exec(outsideBrackets(before.slice(-longestLead))) ?? []) : [];
