import { isMeasure } from '../../../grammar/measures.ts';
import type { Sentence } from '../../sentences/article.ts';
import { introducesSpeech } from '../../sentences/speech-words.ts';
import { placeEnd } from '../owner/place-name.ts';
import { trim } from '../words/phrase.ts';

const number = /^[\s0-9一二三四五六七八九十]+[.．、]\s*/;
const periods = /[0-9]{4}年|[0-9]+[—－-][0-9]+月份?|上半年|前三季度|截至[0-9]+月底?/g;
const rank = /[前后][0-9一二两三四五六七八九十]+(?:名|位)?$/;
/** 总量前三位的县是：, 增幅前两名的企业分别为: those that are listed next. */
const ranked = /[前后][0-9一二两三四五六七八九十]+[名位]?的[^，,。；;：:的]{1,6}(?:分别|依次)?[是为有]?$/;
const classes =
  /^(?:各?(?:地级市|地市|市州|[市县区州地盟][（(][市县区州地盟旗、]+[）)]|县区|县市|市|县|区)(?:及[^重投开]{1,4})?|各地)(?=..)/;

/** 传来好消息：, 交出亮眼答卷： */
const bringsNews = /(?:消息|喜讯|捷报|答卷|成绩单|数据)$/;

/** What the head of a list announces: `1．地级市投资增速前二名` → 投资增速; `…，按责任单位分别是` → the clause before. */
export function headOfList(heading: string): string {
  if (introducesSpeech(heading) || bringsNews.test(heading)) return '';
  const clauses = heading.replace(/["”“]+$/, '').split(/[，,；;。]/);
  const last = clauses.at(-1) ?? '';
  const told = clauses.length > 1 && /^(?:按|分别|其中|具体|依次)/.test(last) ? (clauses.at(-2) ?? '') : last;
  // 养老方面：建成服务站36个; 投资方面 names a measure
  const field = inField.exec(told)?.[1];
  if (field !== undefined && !isMeasure(field)) return '';
  // 甲区3家：子公司、丑公司；乙区2家: what is listed are the first one's
  if (itemsFollow.test(told)) return '';
  const plain = trim(
    told
      .replace(number, '')
      .replace(periods, '')
      .replace(ranked, '')
      .replace(rank, '')
      .replace(/共?[0-9]+个$/, ''),
  );
  const place = placeEnd(plain);
  return plain
    .slice(place < plain.length - 1 ? place : 0)
    .replace(/^.*(?:带动|推动|促进|实现|使得)(?=..)/, '')
    .replace(/^(?:此后|随后|之后|其后|后来)(?=.{2})/, '')
    .replace(
      /(?:大幅|快速|持续|稳步|逐年|不断|连年)?(?:增长|提升|上升|攀升|增加|扩大)(?:较快|很快|迅速|明显|显著)?$/,
      '',
    )
    .replace(/^的/, '')
    .replace(classes, '');
}

const inField = /^(?:[一二三四五六七八九十]是|其中)?(?:在)?([^，,。；;：:]{2,10})(?:方面|领域)$/;
const itemsFollow =
  /[县市区州省旗镇乡村盟]共?(?:有)?[0-9一二两三四五六七八九十]+[家个所座项处条名户]$|地区共?(?:有)?[0-9一二两三四五六七八九十]+[家个所座项处条名户]$/;

const numbered = /^[\s\u3000]*(?:[（(][一二三四五六七八九十0-9]+[）)]|[一二三四五六七八九十0-9]+[、.．])?\s*/;
/** A heading that names a measure is no longer than this. */
const longestMeasure = 14;

/**
 * The measure that a heading names, over its passage or at its head: `（一）固定资产投资。1-6月完成|320亿元`; empty when none does.
 */
export function measureOfHeading({ passage }: Sentence, earlier: readonly Sentence[]): string {
  const first = earlier[0];
  for (const words of [first?.passage === passage ? first.text : '', passage.section ?? '']) {
    if (words === '' || words.length > longestMeasure + 6) continue;
    const name = words.replace(numbered, '').replace(/[。\s]+$/, '');
    if (name.length <= longestMeasure && isMeasure(name) && !/[，,。；;：:、0-9]/.test(name)) return name;
  }
  return '';
}

/** 总量, 增速: of what the heading measures. */
export const withMeasure = (told: string, measure: string): string =>
  measure === '' || !/^(?:总量|总额|增[速幅量]|降幅)$/.test(told)
    ? told
    : `${measure}${/^总/.test(told) ? '' : told}`;

/** 各类果品抽检合格率 → 果品抽检合格率: the rate that a list gives for each of those in it; empty for another heading. */
export const rateOfEach = (heading: string): string => ofEach.exec(heading)?.[1] ?? '';
const ofEach =
  /^(?:各(?:单项|类|项|种|个)?|这些)?([^，,、]{0,8}(?:合格|占有|达标|优良|利用|满意|回收|普及|覆盖|升学)率)$/;
