import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/**
 * What was set as a task, where its amount stands inside its name, and how much of it is done.
 *
 * `新开工保障房3.3万套，完成年度|3万套|任务的|110%|` → 新开工保障房年度任务, 新开工保障房完成年度任务
 */
export function taskLabel(scene: Scene): Label | null {
  const { mention, said, where } = scene;
  const { text } = where.sentence.passage;
  const amount =
    mention.unit === '%'
      ? where.sentence.quantities.findLast(({ from, to }) => from >= where.at && to <= mention.from)
      : mention;
  const ahead = amount === undefined ? null : taskAhead.exec(text.slice(where.at, amount.from));
  const behind = taskBehind.exec(text.slice(amount?.to, (amount?.to ?? 0) + longestTask));
  if (amount === undefined || ahead === null || behind === null) return null;
  const task = `${ahead[2] === '年初' ? '' : (ahead[2] ?? '')}${behind[1]}`;
  const last = said.label;
  const whose = last?.subject || ownerOf(ahead[1] ?? '', scene);
  if (amount !== mention) {
    const isShare = text.slice(amount.to, mention.from).endsWith(`${behind[1]}的`);
    const whole =
      last?.indicator.endsWith(task) === true ? last.indicator.slice(0, -task.length).replace(/占$/, '') : '';
    return isShare ? label(whose, `${whole}完成${task}`) : null;
  }
  // 完成10亿元|投资任务|的75%: nothing was told before it
  const isSame = last !== null && said.unit === mention.unit;
  return label(whose, `${isSame ? last.indicator.replace(finished, '') : ''}${task}`);
}

const ownerOf = (words: string, { where }: Scene): string =>
  words.replace(/(?:已|累计|提前|超额|共)+$/, '') || findSubject(where, 'place');

const finished = /^(?:已|累计|实际|共)*完成(?=.{2})/;
const longestTask = 20;
const set = '(?:[省市县区州]|国家|上级|中央)?(?:政府)?(?:下达|确定|核定|安排|制定|分配)?的?';
/** 完成了年度|, 占全年|, 完成省下达|, 完成年初确定的| */
export const taskAhead = new RegExp(
  `^[，,\\s]*([^，,。；;0-9]{0,12}?)(?:完成了?|占|为|达到?|相当于)(全年|年度|当年|本年度|年初|年)?${set}$`,
);
/** |任务的113%, |目标任务的80%, |投资任务的75% */
export const taskBehind = /^的?([^，,。；;0-9的占]{0,6}(?:任务|目标|计划))(?:数|量)?的(?:近|约|超)?[0-9]/;

/** 完成危房改造1200户的|任务: what was to be done stands before the number. */
export const isTaskBefore = (noun: string, words: string): boolean =>
  isTask.test(noun) && words.trim().length > 3 && !givesTask.test(words);
const isTask = /^(?:年度|全年|目标|工作|既定)*任务$/;
const givesTask = /(?:完成|承担|落实|下达|部署|交办|明确|提出|列入|安排|分解|有|项)[了约近超共]*\s*$/;
