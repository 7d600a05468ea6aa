import type { Span } from '../../../grammar/clause.ts';
import type { Frame } from '../event/frame.ts';
import { titlesBetween } from '../event/mentions.ts';

/** 省政府印发《甲办法》，自6月1日起|施行: the paper is what takes effect; empty where none stands before. */
export function decreeOf({ sentence, before, time }: Frame, { start, end }: Span): string {
  const { text } = sentence.passage;
  if (!takesEffect.test(text.slice(start, end)) || before.replace(/[自从于将]+$/, '').length > 1) return '';
  const named = titlesBetween(sentence, Math.max(sentence.start, time.from - farthest), time.from);
  if (named.length === 0)
    return laidDown.exec(text.slice(Math.max(sentence.start, time.from - farthest), time.from))?.[1] ?? '';
  // 通过《甲条例》，修改《乙条例》，自7月1日起施行: the other one was in force before
  const fresh = named.filter(({ from }) => !inForce.test(text.slice(Math.max(0, from - 4), from)));
  const titles = fresh.length > 0 ? fresh : named;
  // 《乙办法》和《丙细则》，均自…
  const from = titles.findLastIndex(
    ({ from: start }, at) => at === 0 || !/^[、和与及]?$/.test(text.slice(titles[at - 1]?.to, start)),
  );
  return text.slice(titles[from]?.from ?? 0, titles.at(-1)?.to ?? 0);
}

/** 甲市出台|稳就业十条措施|，自10月1日起实施: without a title. */
const laidDown =
  /(?:出台|发布|印发|制定|推出|公布)了?([^，。；《》“”的]{2,24}?(?:措施|政策|办法|规定|方案|条例|意见|标准|细则|举措|制度|规则|清单))，(?:[将并均]|决定|拟)?[自从于]*$/;

/** How far back the paper is looked for. */
const farthest = 200;

const inForce = /(?:修改|修订|修正|废止|根据|依据|依照|按照)了?$/;
const takesEffect = /^(?:正式|全面)?(?:施行|实施|生效|执行)$/;
