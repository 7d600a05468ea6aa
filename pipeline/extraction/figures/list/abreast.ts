import { matchesOf } from '../../../grammar/matches.ts';
import { isMeasure } from '../../../grammar/measures.ts';
import { remembered } from '../../remembered.ts';
import { comparesTo } from '../../sentences/comparing-words.ts';
import { withRate } from '../measure/continued.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label, spans } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { amongAll, between, stands } from './standings.ts';

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
      const who = told.besides || member || members.join('、');
      // 从主要产品产量看，水泥增长|5%|: so much of it is made
      return ofGoods.test(measure)
        ? label(findSubject(where, 'place', sentence.text), `${who}产量`)
        : label(who, measure);
    }
    // 比第二名乙市多|40亿元|: the rank only says who is meant
    if (!/[比较]$/.test(words)) from = end - sentence.start;
  }
  return null;
}

const ofGoods = /产品产量$/;
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
  /(?:^|[，,；;。：:])(?:而|但|其中|另外|此外|同时)?[，,]?(?:若|如果)?(?:单|只|仅|再)?(在|从|就|看|论|按|以)?((?![除随对据由为受因])[^，,。；;：:、0-9（）()在从就看论按]{2,14}?)(?:的?(?:指标|数据|排名|排位|排行|排序))?(中?来?看|中|(?<!以)上|来说|而言|来讲|计算?|衡量|方面|上来?看)?[，,：:]/g;
/** GDP增速最快的是, 常住人口排名前|三|的县依次为 */
const byRank =
  /(?:^|[，,；;。：:])([^，,。；;：:、0-9]{2,14}?)(?:最[高大快多低小慢少长短](?:的[^，,。；;、0-9为是]{0,6})?|(?:排名?|排在|位[居列]|[居列])?(?:全[国省市县区])?前[一二三四五六七八九十两0-9]{1,3}[位名强]?(?:的[^，,。；;、0-9为是]{0,6})?)(?:分别|依次)?[是为：:]/g;

/** 有|7个|市GDP增速高于全省，: what those that are counted have. */
const byGroup = new RegExp(
  `[0-9两三四五六七八九十]个(?:地级市|设区市|城市|市州|县市区|县区|区县|省份|[市县区省])([^，,。；;：:、0-9]{2,12}?)(?:${comparesTo}|超过?|突破|跑赢|跑输|不及)[^，,。；;]{2,14}[，,；;]`,
  'g',
);

const measuresAhead = remembered((text: string): readonly Ahead[] => {
  const found: Ahead[] = [];
  for (const match of matchesOf(byWord, text)) {
    const [all, before, name = '', behind] = match;
    if (isNamed(name) && (before !== undefined || behind !== undefined || isMeasure(name)))
      found.push({ name, from: match.index + all.length });
  }
  for (const match of matchesOf(byRank, text))
    if (isNamed(match[1] ?? ''))
      found.push({
        name: match[1] ?? '',
        from: match.index + (match[1] ?? '').length + match[0].indexOf(match[1] ?? ''),
      });
  for (const match of matchesOf(byGroup, text))
    if (isNamed(match[1] ?? '')) found.push({ name: match[1] ?? '', from: match.index + match[0].length });
  return found.sort((one, other) => one.from - other.from);
});

const traded = /(?:出口|进口|消费|投资|规模|总量)$/;
const isNamed = (name: string): boolean =>
  (isMeasure(name) || traded.test(name)) &&
  !noMeasure.test(name) &&
  (spent.test(name) || !opensWithVerb(name));
/** 投资方面，甲县完成|120亿元| */
const spent = /^(?:投资|进口|出口|消费)$/;
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

const isRate = /(?:[增涨降][速幅]|率|比重|占比|比例)$/;
const isNumber = /(?:数|量|人口|人次|用户|规模)$/;
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
