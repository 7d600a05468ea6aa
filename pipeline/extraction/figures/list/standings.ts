import { isMeasure } from '../../../grammar/measures.ts';
import { remembered } from '../../remembered.ts';
import { comparesTo } from '../../sentences/comparing-words.ts';
import { ownerKind } from '../owner/owner.ts';
import { wordsIn } from '../words/words.ts';

/**
 * What words between two numbers name, where they only say how those named stand.
 *
 * `甲市、乙市分别以` → 甲市, 乙市 · `居全省首位，比丙市高` → nobody · `举办了展会，` tells more, and is null
 */

/** 高于全省平均水平, 比乙市高: whom they are compared with. */
const comparison = `(?:${comparesTo}|高出|多出|超过)[^，,。；;（）()、0-9]{2,10}|(?:比|较)[^，,。；;（）()0-9]{2,14}?(?:分别)?[高低快慢多少大小](?:出|了)?`;
export const amongAll =
  '全[国省市县区州球]|[中西东]部|省内|国内|世界|(?:各[市县区]|各?(?:市州|地市|县市区|县区|区县|城市|省份))(?:中)?';
export const stands =
  '位[居列于]|名列|排名|排在|排|稳居|跃居|高居|居于|[居列]|领跑|领先|遥遥|领衔|夺冠|登顶|并列|紧随其后|紧跟其后|紧追其后|次之|垫底|殿后|末位|榜首|前列|首位?|前茅|第一方阵|' +
  '最[高大快多低小慢少](?:的(?:地区)?)?|保持|平均(?:水平|值)?';
const links =
  '完成|实现|全年|当年|累计|共?有|(?:同比|环比)?(?:增长|下降|上升|提高|回落|增加|减少|上涨|下跌)了?|分别|依次|则|也|都|均|已|还|仍|依然|继续|再次|首次|同样|更|高达|仅|只有?|约|近|超|突破|跨过|迈过|达到?|[是为以的]|不足|不到|一举|成功|双双|同|其中|而|但|其次|[位名](?=的)|的[县市区](?=[是为])';
const when =
  '(?:[0-9]{4}年|[去上今前]年|上半年|前三季度|[一二三四]季度|[0-9]{1,2}(?:[-—–至到][0-9]{1,2})?月份?|前[0-9一二三四五六七八九十]+个?月)(?:末|底)?';
const marks = '[，,；;：:（）()、和\\s]';
const plainWord = new RegExp(`${marks}|${stands}|${amongAll}|${links}|${when}`, 'y');
const comparing = new RegExp(comparison, 'y');
const aName = /^(?:(?![是为的以达比较])[\u4e00-\u9fffA-Za-z“”]){2,12}$/;
const mostWords = 8;
const mostNames = 7;
const longestNames = mostNames * 13;

/** Where a word that begins at a place may end. */
function wordEnds(words: string, at: number): readonly number[] {
  const ends: number[] = [];
  for (const pattern of [plainWord, comparing]) {
    pattern.lastIndex = at;
    if (pattern.test(words)) ends.push(pattern.lastIndex);
  }
  return ends;
}

/** The places to which some words lead from the start, and those from which they lead to the end; each is looked at once. */
function placesOf(words: string): {
  readonly reached: ReadonlySet<number>;
  readonly leading: ReadonlySet<number>;
} {
  const ends = Array.from(words, (_, at) => wordEnds(words, at));
  const reached = new Map([[0, 0]]);
  for (const [at, count] of reached)
    for (const end of count < mostWords ? (ends[at] ?? []) : [])
      if (!reached.has(end)) reached.set(end, count + 1);
  const left = new Map([[words.length, 0]]);
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const counts = (ends[at] ?? []).flatMap((end) => left.get(end) ?? []);
    if (counts.length > 0 && Math.min(...counts) < mostWords) left.set(at, Math.min(...counts) + 1);
  }
  return { reached: new Set(reached.keys()), leading: new Set(left.keys()) };
}

/** 石油及制品类 is one class of goods. */
const apart = /[、和与]|(?<=类)及|及(?![^、和与及]*类$)/;

/** The names between the words before and those behind: as few behind a place as lead to the end, or none. */
function namesFrom(words: string, from: number, leading: ReadonlySet<number>): readonly string[] | null {
  for (let to = from + 2; to <= Math.min(words.length, from + longestNames); to += 1) {
    if (!leading.has(to)) continue;
    const names = words.slice(from, to).split(apart);
    if (names.length <= mostNames && names.every((name) => aName.test(name))) return names;
  }
  return leading.has(from) ? [] : null;
}

interface Between {
  readonly members: readonly string[];
  /** Whom the others are compared with, where the number is theirs: 高于全省平均（|7%|）. */
  readonly besides: string;
}

/** Null where the words tell more. */
export const between = remembered((words: string): Between | null => {
  const { reached, leading } = placesOf(words);
  const besides = besidesIn.exec(words)?.[1] ?? '';
  // as many words before the names as there are, for 最高 names nobody; else as few, for 同江 is a town
  const places = [...reached].sort((one, other) => other - one);
  for (const order of [places, places.toReversed()]) {
    const members = order.map((from) => namesFrom(words, from, leading)).find((names) => names !== null);
    if (members === undefined) return null;
    if (members.every(isSomebody)) return { members, besides };
  }
  return null;
});

/** 甲北, 化工行业: a name that no list knows, without a word in it that tells something. */
const isSomebody = (name: string): boolean =>
  name.length > 1 &&
  (ownerKind(name) !== 'none' ||
    /居民$/.test(name) ||
    ((name.length <= longestName || (name.endsWith('类') && name.length <= longestClass)) &&
      !isMeasure(name) &&
      !/[占比较看]/.test(name) &&
      wordsIn(name, 0, name.length).every(({ word }) => word.role === 'noun')));
const longestName = 6;
const longestClass = 10;

const besidesIn = new RegExp(
  `(?:${comparesTo}|超过|[高多]出)([^，,。；;（(的]{2,10}?)(?:平均(?:水平|值|增速)?|水平)?[（(]$`,
);
