import { isMeasure } from '../../grammar/measures.ts';
import { remembered } from '../remembered.ts';
import { withRate } from './figure-continued.ts';
import { opensWithVerb } from './figure-noun.ts';
import { ownerKind } from './figure-owner.ts';
import { placeEnd } from './figure-place-name.ts';
import { type Label, label, spans } from './figure-said.ts';
import { readsBy, type Scene } from './figure-scene.ts';
import { wordsIn } from './figure-words.ts';

/**
 * Those that one measure is told of beside each other, where it stands before all of them and their clauses have no word of
 * their own for it.
 *
 * `GDP增速上，甲市、乙市分别以|9.6%|、|8.1%|居前两位` → 甲市 and 乙市, GDP增速 · `常住人口最多的是甲县，达到|90万人|` → 甲县, 常住人口
 */
export function abreastLabel(scene: Scene): Label | null {
  const { mention, run, index, where, said } = scene;
  const { sentence } = where;
  const to = mention.from - sentence.start;
  const ahead = measuresAhead(sentence.text).findLast(({ from }) => from <= to);
  if (ahead === undefined) return null;
  const measure = measureOf(ahead.name, said.before);
  if (measure === '' || !suits(measure, scene)) return null;
  let members: readonly string[] = [];
  let from = ahead.from;
  for (const { from: start, to: end } of sentence.quantities) {
    const at = start - sentence.start;
    if (at < from) continue;
    const words = sentence.text.slice(from, at);
    const told = between(words.replace(/[比较]$/, ''));
    if (told === null) return null;
    if (told.members.length > 0) members = told.members;
    if (start === mention.from) {
      // 增速前|三|位的县是: who they are comes next
      if (mention.unit === 'rank' && members.length === 0) return null;
      // 比第二|名乙市多40亿元: it is the other's
      const other = /[比较]$/.test(words)
        ? (otherBehind.exec(sentence.text.slice(end - sentence.start))?.[1] ?? '')
        : '';
      if (other !== '') return label(other, measure);
      readsBy(scene, 'the measure that stands before all that are told of beside each other');
      const member = run.count > 1 && members.length === run.count ? members[index - run.first] : undefined;
      return label(told.besides || member || members.join('、'), measure);
    }
    // 比第二名乙市多|40亿元|: the rank only says who is meant
    if (!/[比较]$/.test(words)) from = end - sentence.start;
  }
  return null;
}

const otherBehind = /^[位名]?的?([\u4e00-\u9fff]{2,8}?)[高低多少快慢]/;

/** 甲市以|9.6%|的GDP增速领跑, 甲、乙分别以|526亿元|和|488亿元|的产值居前两位: what is measured stands behind. */
export function ofMeasureBehind(scene: Scene): Label | null {
  const { words, mention, run, index, where, said } = scene;
  const { text } = where.sentence.passage;
  // 甲以9.6%的增速居全省|第一|: the rank is in the same
  const [, who = '', what = ''] =
    (mention.unit === 'rank' ? ranksBy.exec(words) : null) ??
    (/以$/.test(words) ? [words, words, nameBehind(text, mention.to)] : []);
  const measure = isNamed(what) ? measureOf(what, said.before) : '';
  const { members = [] } = (measure !== '' && suits(measure, scene) ? between(who) : null) ?? {};
  if (members.length === 0) return null;
  const member = run.count > 1 && members.length === run.count ? members[index - run.first] : undefined;
  return label(member || members.join('、'), measure);
}
const nameBehind = (text: string, at: number): string =>
  behindNumber.exec(text.slice(at, at + longestBehind))?.[1] ?? '';
const longestBehind = 30;

/** What a sentence says, before it tells of anybody, that it will measure; `from` is where it goes on. */
interface Ahead {
  readonly name: string;
  readonly from: number;
}

/** 在GDP增速方面，, 从人均收入看，, 常住人口， */
const byWord =
  /(?:^|[，,；;。：:])(?:而|但|其中|另外|此外|同时)?[，,]?(?:若|如果)?(?:单|只|仅|再)?(在|从|就|看|论|按|以)?((?![除随对据由为受因])[^，,。；;：:、0-9（）()在从就看论按]{2,14}?)(?:的?(?:指标|数据|排名|排位|排行|排序))?(中?来?看|中|上|来说|而言|来讲|计算?|衡量|方面|上来?看)?[，,：:]/g;
/** GDP增速最快的是, 常住人口排名前|三|的县依次为 */
const byRank =
  /(?:^|[，,；;。：:])([^，,。；;：:、0-9]{2,14}?)(?:最[高大快多低小慢少长短](?:的[^，,。；;、0-9为是]{0,6})?|(?:排名?|排在|位[居列]|[居列])?(?:全[国省市县区])?前[一二三四五六七八九十两0-9]{1,3}[位名强]?(?:的[^，,。；;、0-9为是]{0,6})?)(?:分别|依次)?[是为：:]/g;

/** 有|7个|市GDP增速高于全省，: what those that are counted have. */
const byGroup =
  /[0-9两三四五六七八九十]个(?:地级市|设区市|城市|市州|县市区|县区|区县|省份|[市县区省])([^，,。；;：:、0-9]{2,12}?)(?:[高低快慢好优]于|超过?|突破|跑赢|跑输|不及)[^，,。；;]{2,14}[，,；;]/g;

const measuresAhead = remembered((text: string): readonly Ahead[] => {
  const found: Ahead[] = [];
  for (const match of text.matchAll(byWord)) {
    const [all, before, name = '', behind] = match;
    if (isNamed(name) && (before !== undefined || behind !== undefined || isMeasure(name)))
      found.push({ name, from: match.index + all.length });
  }
  for (const match of text.matchAll(byRank))
    if (isNamed(match[1] ?? ''))
      found.push({
        name: match[1] ?? '',
        from: match.index + (match[1] ?? '').length + match[0].indexOf(match[1] ?? ''),
      });
  for (const match of text.matchAll(byGroup))
    if (isNamed(match[1] ?? '')) found.push({ name: match[1] ?? '', from: match.index + match[0].length });
  return found.sort((one, other) => one.from - other.from);
});

const traded = /(?:进出口|出口|进口|消费|投资|规模|总量)$/;
const isNamed = (name: string): boolean =>
  (isMeasure(name) || traded.test(name)) && !noMeasure.test(name) && !opensWithVerb(name);
// 与上年相比, 人均水资源量低于全国平均水平: it compares, and tells already
const noMeasure =
  /[季年月制态]度$|(?:可比|不变|当年|现行)价格?$|^现价$|相[比较]|^[与和同跟].*比较$|[高低快慢多少]于/;

/** 全省GDP总量 is what each of them has; 增速 alone is that of what was told of before. */
function measureOf(name: string, before: Label | null): string {
  const own = name.slice(placeEnd(name)) || name;
  const told = before !== null && isMeasure(before.indicator) ? before.indicator : '';
  if (/^(?:增[速幅]|涨幅|降幅)$/.test(own)) return told === '' ? own : withRate(told, own);
  return /^(?:总量|规模)$/.test(own) ? told || own : own;
}

/** 高于全省平均水平, 比乙市高: whom they are compared with. */
const comparison =
  '(?:[高低快慢好优多少大小]于|高出|多出|超过)[^，,。；;（）()、0-9]{2,10}|(?:比|较)[^，,。；;（）()0-9]{2,14}?(?:分别)?[高低快慢多少大小](?:出|了)?';
const amongAll =
  '全[国省市县区州球]|[中西东]部|省内|国内|世界|(?:各[市县区]|各?(?:市州|地市|县市区|县区|区县|城市|省份))(?:中)?';
const stands =
  '位[居列于]|名列|排名|排在|排|稳居|跃居|高居|居于|[居列]|领跑|领先|遥遥|领衔|夺冠|登顶|并列|紧随其后|紧跟其后|紧追其后|次之|垫底|殿后|末位|榜首|前列|首位?|前茅|第一方阵|' +
  '最[高大快多低小慢少](?:的(?:地区)?)?|保持|平均(?:水平|值)?';
const links =
  '完成|实现|全年|当年|累计|共?有|(?:同比|环比)?(?:增长|下降|上升|提高|回落|增加|减少|上涨|下跌)了?|分别|依次|则|也|都|均|已|还|仍|依然|继续|再次|首次|同样|更|高达|仅|只有?|约|近|超|突破|跨过|迈过|达到?|[是为以的]|不足|不到|一举|成功|双双|同|其中|而|但|其次|再次|[位名](?=的)|的[县市区](?=[是为])';
const when =
  '(?:[0-9]{4}年|[去上今前]年|上半年|前三季度|[一二三四]季度|[0-9]{1,2}(?:[-—–至到][0-9]{1,2})?月份?|前[0-9一二三四五六七八九十]+个?月)(?:末|底)?';
const marks = '[，,；;：:（）()、和\\s]';
const word = `(?:${marks}|${comparison}|${stands}|${amongAll}|${links}|${when})`;
const name = '(?:(?![是为的以达比较])[\\u4e00-\\u9fffA-Za-z“”]){2,12}?';
const names = `(${name}(?:[、和与及]${name}){0,6}|)`;
/** As many words before the names as there are, for 最高 names nobody; else as few, for 同江 is a town. */
const standings = [
  new RegExp(`^${word}{0,8}${names}${word}{0,8}$`),
  new RegExp(`^${word}{0,8}?${names}${word}{0,8}$`),
];

const isRate = /(?:[增涨降][速幅]|率|比重|占比|比例)$/;
const isNumber = /(?:数|数量|量|人口|人次|用户|规模|总量)$/;
const parts: ReadonlySet<string> = new Set(['%', 'pp', 'rank', 'times', '1']);

/** Whether a number can be of that measure, by its unit. */
const suits = (measure: string, { mention: { unit, to }, counted, where }: Scene): boolean =>
  !spans.has(unit) &&
  (isRate.test(measure)
    ? parts.has(unit)
    : unit !== 'count' ||
      (isNumber.test(measure) &&
        (counted === '' || goesOn.test(where.sentence.passage.text.slice(to, to + 6)))));

const behindNumber = new RegExp(
  `^(?:[、和与及][0-9.]+[^，,。；;、0-9的]{1,4})*(?:、[^，,。；;0-9的]{2,12}以[0-9.]+[^，,。；;、0-9的]{1,4})*的([^，,。；;、0-9的]{2,12}?)(?:${stands}|${amongAll}|[，,。；;])`,
);

const ranksBy = new RegExp(
  `^([^，,。；;0-9]{2,40}?以)[0-9][^，,。；;]{0,24}?的([^，,。；;、0-9的]{2,12}?)(?:${stands}|${amongAll})+$`,
);

/** 以1260万人|领先|: nothing is counted. */
const goesOn = new RegExp(`^(?:${stands}|[、和与及][0-9])`);

interface Between {
  readonly members: readonly string[];
  /** Whom the others are compared with, where the number is theirs: 高于全省平均（|7%|）. */
  readonly besides: string;
}

/** What the words between two numbers name, where they only say how those named stand; null where they tell more. */
const between = remembered((words: string): Between | null => {
  const besides = besidesIn.exec(words)?.[1] ?? '';
  for (const standing of standings) {
    const names = standing.exec(words)?.[1];
    if (names === undefined) return null;
    const members = names === '' ? [] : names.split(/[、和与及]/);
    if (members.every(isSomebody)) return { members, besides };
  }
  return null;
});

/** 甲北, 化工行业: a name that no list knows, without a word in it that tells something. */
const isSomebody = (name: string): boolean =>
  name.length > 1 &&
  (ownerKind(name) !== 'none' ||
    /居民$/.test(name) ||
    (name.length <= longestName &&
      !isMeasure(name) &&
      !/[占比较看]/.test(name) &&
      wordsIn(name, 0, name.length).length === 0));
const longestName = 6;

const besidesIn =
  /(?:[高低快慢好优多少大小]于|超过|[高多]出)([^，,。；;（(的]{2,10}?)(?:平均(?:水平|值|增速)?|水平)?[（(]$/;
