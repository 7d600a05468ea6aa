import { aims, expects } from '../sentences/outlook.ts';
import { aimBehind } from './figure-status-words.ts';

/** What a clause tells as done by the 了 behind its verb, whatever the rest of its sentence plans: `明年是展会年，协会推出了|8条|线路`. */

/** 推出|了; 为了, 除了 and 了解 are other words, and what was set, 提出了, is still to come. */
const perfective =
  /[\u4e00-\u9fff](?<!为|除|罢|[提给指]出|确[定立]|制[定订]|规划|签[订署约下]|明确|[定立]下|下达|安排|列出|设定|部署|达成|通过|批[准复])了(?![解然却结事得不望])/g;

/** 对港内的|9类|渔船进行了检验: the verb stands behind the number. */
const doneBehind = /^(?:(?![将拟要])[^，,。；;]){1,30}?(?<![为除罢])了(?![解然却结事得不望])/;
/** Whether what a number belongs to is told as done right behind it. */
const isCompletedBehind = (clause: string, behind: string): boolean =>
  doneBehind.test(behind) && !aims(clause) && !expects(clause);

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

/** Whether the verb before or behind a number tells it as done; 确定了新建|5所|的目标 does not. */
export const isToldDone = (clause: string, behind: string): boolean =>
  (isCompleted(clause) && !aimBehind.test(behind)) || isCompletedBehind(clause, behind);
