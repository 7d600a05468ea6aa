import { isMeasure } from '../../../grammar/measures.ts';
import { step, takesStep } from '../../sentences/step-words.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/** The steps that an amount takes, which are no measure of it: `地区生产总值迈上|3000亿元|台阶`, `连跨4个万亿级台阶、突破|7万亿元|` */

/** 迈上台阶, 突破: an indicator that says no more than that a step is taken. */
export const isStep = (indicator: string): boolean => aStep.test(indicator);
const aStep = new RegExp(`^${takesStep}(?:新?${step})?$`);

const steps = new RegExp(`(?:^|[，,。；;：:])([^，,。；;]{2,20}?)${takesStep}[^，,。；;]{0,10}${step}`, 'g');
const endsAsStep = new RegExp(`${step}$`);

const taking = new RegExp(
  `(?:^|[，,。；;：:])([^，,。；;0-9]{2,20}?)((?:已|先后|接连|连续)?${takesStep})了?[0-9一二两三四五六七八九十]+[个道]?$`,
);
/** 生产总值连跨|两个|千亿级台阶: of what takes them. */
function stepsTaken(steps: string, { mention, where }: Scene): Label | null {
  const before = where.sentence.passage.text.slice(where.sentence.start, mention.to);
  const [, whose = '', takes = ''] = taking.exec(before) ?? [];
  const { owner, rest } = splitOwner(whose);
  return isMeasure(rest)
    ? label(owner || findSubject(where, 'place', rest), `${rest}${takes}${steps}`)
    : null;
}

/** 经济总量连跨4个万亿级台阶、突破|7万亿元|: of what has taken the steps; null where none are taken, or by no measure. */
export function steppedLabel({ indicator }: Label, scene: Scene): Label | null {
  const { mention, where } = scene;
  const { sentence } = where;
  if (!endsAsStep.test(indicator)) return null;
  if (mention.unit === 'count') return stepsTaken(indicator, scene);
  const told = sentence.passage.text.slice(sentence.start, mention.from);
  const { owner, rest } = splitOwner([...told.matchAll(steps)].at(-1)?.[1] ?? '');
  return isMeasure(rest) ? label(owner, rest) : null;
}
