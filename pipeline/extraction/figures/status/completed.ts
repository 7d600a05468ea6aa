import { isCompleted, perfect } from '../../sentences/completed.ts';
import { aims, expects } from '../../sentences/outlook.ts';
import { aimBehind } from './words.ts';

/** What a clause tells as done by the 了 behind its verb, whatever the rest of its sentence plans: `明年是展会年，协会推出了|8条|线路`. */

/** 对港内的|9类|渔船进行了检验: the verb stands behind the number. */
const verbBehind = new RegExp(`^(?:(?![将拟要])[^，,。；;]){1,30}?${perfect}`);
/** Whether what a number belongs to is told as done right behind it. */
const isCompletedBehind = (clause: string, behind: string): boolean =>
  verbBehind.test(behind) && !aims(clause) && !expects(clause);

/** Whether the verb before or behind a number tells it as done; 确定了新建|5所|的目标 does not. */
export const isToldDone = (clause: string, behind: string): boolean =>
  (isCompleted(clause) && !aimBehind.test(behind)) || isCompletedBehind(clause, behind);
