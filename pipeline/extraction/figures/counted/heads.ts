import { matchesOf } from '../../../grammar/matches.ts';
import { isMeasure } from '../../../grammar/measures.ts';
import { anyOf, withRole } from '../../../lexicons/any-of.ts';
import type { countedRoles } from '../../../lexicons/cells.ts';
import { readLexicon } from '../../../lexicons/read.ts';
import { remembered } from '../../remembered.ts';
import { wordAt } from '../words/words.ts';

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
/** Where heads stand in a noun, the last first. */
const headsIn = remembered((noun: string) =>
  matchesOf(heads, noun)
    .map(({ index, 0: head }) => ({ index, head }))
    .reverse(),
);
const goesOnAs = new RegExp(`^${words('goes_on')}`);
const endsAsNoun = new RegExp(`${words('noun_end')}$`);
const isTold = new RegExp(`^${words('told')}`);

/**
 * How much of a noun phrase behind a number is counted; all of it where it tells of nothing. `atNumber` says that another
 * number follows, `opens` that no verb stands before the count, so that its clause tells of those that are counted,
 * `closed` that the clause ends with the noun: what is told of them is in it, and `moves` that a change or a rank follows.
 */
export function countedLength(
  noun: string,
  atNumber: boolean,
  opens: boolean,
  closed: boolean,
  moves = false,
): number {
  let first = noun.length;
  for (const { index, head } of headsIn(noun)) {
    const end = index + head.length;
    const rest = noun.slice(end);
    if (atNumber && (measured(rest) || opensWithDeed(rest))) return end;
    // 28个|行业增加值同比增长: of whom that is told
    if (moves && measured(rest)) return end;
    if (rest.length < 2 || goesOnAs.test(rest) || rest.startsWith('“')) continue;
    // 甲区30多家|企业负责运输和回收: what joins two nouns behind the verb joins none of those that are counted
    const does = acts.test(rest);
    // 20家|行业龙头企业: the last of them is counted
    const isCompound = headsIn(noun)[0]?.head === noun.slice(headsIn(noun)[0]?.index);
    const ends =
      (does || !endsAsNoun.test(rest)) &&
      (does || tells(rest)
        ? !/^[、和与及]/.test(rest)
        : closed && !isCompound && head.length > 1 && !/、|[和与及]/.test(rest));
    const found = !atNumber && ends && (opens || does) ? end : noun.length;
    // 5个盟市|接通铁路、各盟市互通公路: the first of those told of
    if (found === noun.length || !noun.slice(0, index).includes('、')) return found;
    first = found;
  }
  return first;
}

/** 水质优良率, 增加值增长, 入住率达: a measure, with what it does. */
const measured = (rest: string): boolean =>
  rest.length > 1 &&
  (/(?:出口|进口)$/.test(rest) ||
    isMeasure(rest.replace(/(?:同比)?(?:增长|下降|上升|提高|增加|减少)?(?:均|都|达|近|超)?$/, '')));
/** 鞋厂|开足马力生产, 学生|都在校: what is said of those that are counted, and no noun that goes on with theirs. */
const tells = (rest: string): boolean => opensWithDeed(rest) || isTold.test(rest);
/** 梳理6个|项目上报主管部门: what they do next, though a verb stands before them. */
/** 通油路, 通上了客车: what has come to those that are counted. */
export const hasCome = `通上?了?${words('come')}`;
const acts = new RegExp(
  `^(?:因(?!素)|由于|参与(?![度者率])|负责(?!人)|上报|赴|到(?![位期场岗龄点达])|${hasCome}|(?:全部|均|都)通)`,
);
const opensWithDeed = (rest: string): boolean =>
  wordAt(rest, 0, rest.length)?.word.role === 'verb' || /^[户人亩]均/.test(rest);

/** 3个|水厂和一处泵站, 3所|小学和一批幼儿园: without what is counted by itself or not at all. */
export const withoutNext = (noun: string): string => noun.replace(nextCounted, '');
const nextCounted =
  /(?<=..)(?:以及|[、和与及])(?:[一两][座处个条所家间栋项桶袋箱台瓶张件套]|若干|一批|一些|部分)(?=..).*$/;

/** 9条|公路以及甲机场; 4条|高速公路、甲至乙|等|9条公路: without a work that has a name of its own, and the list of the next number. */
export const withoutOthers = (noun: string, behind: string): string =>
  noun.replace(named, '').replace(behind === '等' ? nextList : never, '');
const named = /(?<=..)以及[^、和与及]{1,8}(?:机场|港|大学|大桥|隧道|高铁|铁路|高速|水库|电站|枢纽)$/;
const nextList = /(?<=..)(?:(?<=）)[和与及][^、和与及]{2,8})?、[^（）]*$/;
const never = /(?!)/;

/** 14市州, 6车道: the measure word is the noun. */
export const ownNoun = (counter: string | null): string =>
  counter !== null &&
  /^(?:市州|州[（(]市[）)]|县[（(]区[）)]|市|州|县|区|县区|城|省|省份|国|车道|线|校|镇|乡|办|村|省区市|省市|州市|县市|地市|区县|床位|学位|车位|机位|个?泊位|个班|个?国家和地区)$/.test(
    counter,
  )
    ? counter.replace(/^个/, '')
    : '';

/** Nouns of one character that can be counted. */
export const singles = new Set(
  '台班路桥线站社区县市镇乡村国车树船人街店湖河山岛门楼羊猪牛鸡鸭鹅兔马驴蜂鱼蛋井坝渠塘亭塔房床灯厂矿店队',
);
/** Nouns of one character of which there may be so many tonnes, mu or kilometres. */
export const measuredSingles = new Set('茶果菜粮稻麦瓜竹花苗草棉煤盐糖米肉蛋奶鱼虾路渠堤田地林钱债');
