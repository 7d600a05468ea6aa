import { aims, expects } from './outlook.ts';

/** Whether words tell something as done by the 了 behind a verb: `推出了8条线路`, and not `为了建港`. */

/** 推出|了: source of the 了 of what is done; 为了, 除了 and 了解 are other words. */
export const perfect = '(?<![为除罢])了(?![解然却结事得不望])';
/** 提出了: what was set is still to come. */
const set =
  '[提给指]出|确[定立]|制[定订]|规划|签[订署约下]|明确|[定立]下|下达|安排|列出|设定|部署|达成|通过|批[准复]';
const perfective = new RegExp(`[\\u4e00-\\u9fff](?<!${set})${perfect}`, 'g');

/** Whether the verb of a number's clause is done, and nothing behind it looks ahead: 启动了计划投资|3亿元|的项目 aims. */
export function isCompleted(clause: string): boolean {
  if (!clause.includes('了')) return false;
  const last = [...clause.matchAll(perfective)].at(-1);
  if (last === undefined) return false;
  const behind = clause.slice(last.index + last[0].length);
  const before = clause.slice(0, last.index + 1);
  return (
    !aims(behind) &&
    !expects(clause) &&
    !/(?:规划|目标)/.test(behind) &&
    !/(?:将|计划|拟|力争|争取|确保|到[0-9]{4}年)[^，,]*$/.test(before)
  );
}
