import type { Group } from '../sentences/name-groups.ts';
import { isHead } from '../sentences/name-items.ts';
import { type Token, wordsOf } from '../sentences/name-tokens.ts';
import { categoryOf } from './project-category.ts';
import type { Named } from './project-names.ts';
import { nameOf } from './project-shape.ts';

/** Parts of one thing that only their numbers tell apart: `云港港区9号、10号泊位` → 云港港区9号泊位, 云港港区10号泊位 */

const number = /^(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:号|#)?$/;
const shortestBase = 4;

/** The parts that a list numbers; empty for any other list. */
export function partsByNumber(group: Group, text: string): Named[] {
  const [first, ...others] = group.items;
  const closing = others.at(-1)?.tokens ?? [];
  const [, head, works] = closing;
  // 甲港区3号、4号泊位|工程: the works of each
  const isWorks = closing.length === 3 && /^(?:工程|项目)$/.test(wordsOf(works, text));
  if (first === undefined || !(closing.length === 2 || isWorks) || head?.word?.kind?.role !== 'part')
    return [];
  // 地铁首期工程1、2号线: lines have their own names
  if (/线$/.test(wordsOf(head, text))) return [];
  const numbers = [first.tokens.at(-1), ...others.map(({ tokens }) => tokens[0])].filter(
    (token): token is Token => token !== undefined && number.test(wordsOf(token, text)),
  );
  const base = first.tokens.slice(0, -1);
  // 铁山港东港区: a place by the lists is whose they are as well
  const isPort = base.some((token) => isHead(token) || /(?:港区?|作业区)$/.test(wordsOf(token, text)));
  const areNumbered = others.slice(0, -1).every(({ tokens }) => tokens.length === 1);
  if (!areNumbered || numbers.length !== group.items.length || !isPort) return [];
  const unit = `${wordsOf(head, text)}${isWorks ? wordsOf(works, text) : ''}`;
  const whole = nameOf(base, text);
  if (whole.length < shortestBase) return [];
  const mark = numbers.map((token) => /[号#]$/.exec(wordsOf(token, text))?.[0]).find((one) => one) ?? '';
  const category = categoryOf([...base, head], head, text);
  return numbers.map((token, index) => ({
    name: `${whole}${wordsOf(token, text).replace(/[号#]$/, '')}${unit.startsWith(mark) ? '' : mark}${unit}`,
    from: index === 0 ? (base[0]?.from ?? token.from) : token.from,
    to: index === numbers.length - 1 ? (isWorks ? (works?.to ?? head.to) : head.to) : token.to,
    category,
    group,
  }));
}
