import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Named } from '../names.ts';
import { categoryOf } from './category.ts';
import { nameOf, type Shape } from './shape.ts';

/** Parts of one thing that only their numbers tell apart: `云港港区9号、10号泊位` → 云港港区9号泊位, 云港港区10号泊位 */

const number = /^(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:号|#)?$/;
const shortestBase = 3;

/** Such parts among other names, and the rest of their list: 甲路、|乙港3号、4号泊位|、丙桥; null where there are none. */
export function numberedAmong(
  group: Group,
  text: string,
): { readonly parts: Group; readonly rest: Group } | null {
  const { items } = group;
  const last = items.findIndex(
    ({ tokens: [own, kind] }, at) => at > 0 && kind?.word?.kind?.role === 'part' && isNumber(own, text),
  );
  if (last < 0) return null;
  let from = last - 1;
  while (from > 0 && items[from]?.tokens.length === 1 && isNumber(items[from]?.tokens[0], text)) from -= 1;
  if (last - from === items.length - 1) return null;
  return {
    parts: { ...group, items: items.slice(from, last + 1) },
    rest: { ...group, items: [...items.slice(0, from), ...items.slice(last + 1)] },
  };
}

const isNumber = (token: Token | undefined, text: string): boolean => number.test(wordsOf(token, text));

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
    (token): token is Token => token !== undefined && isNumber(token, text),
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

const school = '([一二三四五六七八九十]{1,4}(?:实验)?(?:小学|中学|高级中学|初级中学|幼儿园|小|中))$';
const ownNumber = new RegExp(`^第?${school}`);
const fullNumber = new RegExp(`^([^第]{1,8})第${school}`);

/** 柳河县第八小学、十二小学: the second is 柳河县第十二小学. */
export function asNumbered(name: string, before: Shape | null, text: string): string {
  const own = ownNumber.exec(name)?.[1];
  const whose = before === null ? undefined : fullNumber.exec(nameOf(before.tokens, text))?.[1];
  return own === undefined || whose === undefined ? name : `${whose}第${own}`;
}
