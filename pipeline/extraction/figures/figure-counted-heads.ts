import { isMeasure } from '../../grammar/measures.ts';
import { anyOf, withRole } from '../../lexicons/any-of.ts';
import type { countedRoles } from '../../lexicons/cells.ts';
import { readLexicon } from '../../lexicons/read.ts';
import { wordAt } from './figure-words.ts';

/**
 * Where the noun that is counted ends and what is told of those counted begins.
 *
 * `86所|中小学|课后服务覆盖率达100%` · `26家|鞋厂|开足马力生产` · `培育12家|省级企业技术中心`: the whole, since a verb stands before it
 */

const rows = readLexicon('lexicons/counted-nouns.csv');
const words = (role: (typeof countedRoles)[number]): string => anyOf(withRole(rows, [role]));

/** 县（市）, 村 and 区 alone are counted too; 县域 and 镇中心 are other words. */
const heads = new RegExp(
  `(?:(?:县|市|区|乡|镇|市县)[（(][^）)]{1,6}[）)]|${words('head')}|^[市县镇村乡区](?![域内外间位直属政委镇村]))(?![（(家长部级区者性化型类])`,
  'g',
);
const goesOnAs = new RegExp(`^${words('goes_on')}`);
const endsAsNoun = new RegExp(`${words('noun_end')}$`);
const isTold = new RegExp(`^${words('told')}`);

/**
 * How much of a noun phrase behind a number is counted; all of it where it tells of nothing. `atNumber` says that another
 * number follows, `opens` that no verb stands before the count, so that its clause tells of those that are counted, and
 * `closed` that the clause ends with the noun: what is told of them is in it.
 */
export function countedLength(noun: string, atNumber: boolean, opens: boolean, closed: boolean): number {
  for (const { index, 0: head } of [...noun.matchAll(heads)].reverse()) {
    const end = index + head.length;
    const rest = noun.slice(end);
    if (atNumber && (measured(rest) || opensWithDeed(rest))) return end;
    if (rest.length < 2 || goesOnAs.test(rest)) continue;
    const ends =
      !/、|[和与及]/.test(rest) && !endsAsNoun.test(rest) && (tells(rest) || (closed && head.length > 1));
    return !atNumber && opens && ends ? end : noun.length;
  }
  return noun.length;
}

/** 水质优良率, 增加值增长, 入住率达: a measure, with what it does. */
const measured = (rest: string): boolean =>
  rest.length > 1 &&
  (/(?:出口|进口|进出口)$/.test(rest) ||
    isMeasure(rest.replace(/(?:同比)?(?:增长|下降|上升|提高|增加|减少)?(?:均|都|达|近|超)?$/, '')));
/** 鞋厂|开足马力生产, 学生|都在校: what is said of those that are counted, and no noun that goes on with theirs. */
const tells = (rest: string): boolean => opensWithDeed(rest) || isTold.test(rest);
const opensWithDeed = (rest: string): boolean =>
  wordAt(rest, 0, rest.length)?.word.role === 'verb' || /^[户人亩]均/.test(rest);
