import { anyOutlook } from '../../../grammar/outlook-words.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import type { Place } from '../said.ts';

/** The term that stands behind what is counted: `其余|10所|学校将在年底完工` */

/** 其余10所|学校将在年底完工: the term that is set for those that are counted. */
export function termBehind(
  { times, clause }: Place,
  mention: QuantityMention,
  text: string,
): TimeMention | null {
  if (!counted.has(mention.unit)) return null;
  const term = times.find(({ from }) => from >= mention.to && from < clause.end);
  if (term === undefined) return null;
  const isOfTerm =
    toCome.test(text.slice(mention.to, term.from)) ||
    (term.from === mention.to && handedOver.test(text.slice(term.to, clause.end))) ||
    (mention.unit === 'count' &&
      (term.date_basis !== 'context' || isOfSameYear(term, times)) &&
      /^[^，,。；;0-9的]{2,12}$/.test(text.slice(mention.to, term.from)) &&
      doneThen.test(text.slice(term.to, clause.end)));
  return isOfTerm ? term : null;
}

const counted: ReadonlySet<string> = new Set(['count', 'mu', 'har']);
/** 甲小区|60套|5月交付 */
const handedOver =
  /^(?:前|起)?(?:陆续|全部|正式|将|可|已经?)*(?:交付|完工|竣工|建成|投用|入住|投产|封顶|接通|安置)/;
/** 下半年确保…，两个|基地年内投用: whether a time before it is of the year that 年内 means. */
const isOfSameYear = ({ from, date_end }: TimeMention, times: readonly TimeMention[]): boolean =>
  times.findLast((time) => time.to <= from)?.date_end?.slice(0, 4) === date_end?.slice(0, 4);

/** 60个|片区规划年内全部完成审批 */
const doneThen =
  /^[底末]?前?(?:将|可)?(?:全部|陆续|基本|全面)?(?:完成(?:建设|审批|改造|编制|验收)?|建成|完工|投入使用|交付|投用|安置(?:到位)?|封顶|接通|贯通)[，,。；;]?$/;
const toCome = new RegExp(`^[^，,。；;]{0,8}${anyOutlook}(?:于|在)?$`);
