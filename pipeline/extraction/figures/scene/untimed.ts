import { isMeasure } from '../../../grammar/measures.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import type { Before, Place } from '../said.ts';
import { stripLead } from '../words/phrase.ts';
import { wordsIn } from '../words/words.ts';

/**
 * The words from `from` (UTF-16 units of the passage) to a number, without the times among them.
 *
 * `甲班列今年前4个月累计开行|320列` → 甲班列累计开行 · `固定资产投资五年累计|9亿元` → 固定资产投资
 */
export const untimed = (place: Place, mention: QuantityMention, from: number): string =>
  withoutException(
    withoutTime(place, from, startOfChange(place, mention, from)).replace(overYears, ''),
    place.sentence.passage.text.slice(mention.to, mention.to + 3),
  );

/** 甲港除煤炭受天气影响下降|2%|外，: what has changed otherwise than all the others, and not why. */
const withoutException = (words: string, behind: string): string =>
  /^[以之]?外[，,]/.test(behind) ? words.replace(excepted, '').replace(forWhat, '') : words;
const excepted = /除了?(?=[^，,除]{3,}$)/;
const forWhat = /(?<=.{2})[因受][^，,]{2,12}影响/;

/** 固定资产投资|五年累计|完成 */
const overYears = /(?<=.{2})(?:近|过去)?[0-9一二两三四五六七八九十]{1,3}年(?:累计|平均)/;

/** 有效灌溉面积|由2015年的|11万亩: where the words of what changes end. */
function startOfChange({ sentence, times }: Place, mention: QuantityMention, from: number): number {
  const { text } = sentence.passage;
  const time = times.findLast(({ to }) => to <= mention.from);
  const isStart =
    time !== undefined &&
    time.from - 1 >= from &&
    /[由从]/.test(text.charAt(time.from - 1)) &&
    /^的?$/.test(text.slice(time.to, mention.from));
  return isStart ? time.from - 1 : mention.from;
}

/** 甲班列|今年前4个月|累计开行: a time between who and what they do is no part of either. */
function withoutTime({ sentence, times }: Place, from: number, to: number): string {
  const { text } = sentence.passage;
  const time = times.findLast((one) => one.from > from && one.to < to);
  const [before, behind] =
    time === undefined ? ['', ''] : [text.slice(from, time.from), text.slice(time.to, to)];
  return joinsOver(before, behind) ? before + behind : text.slice(from, to);
}

/** 甲班列|今年|累计开行, 甲电气|去年|实现营业收入: whether two parts make one phrase when the time between them is left out. */
const joinsOver = (before: string, behind: string): boolean =>
  aName.test(before) &&
  (aDeed.test(behind) || (isMeasure(behind.replace(reaches, '')) && behind.length <= longestMeasure));

const reaches = /(?:达到?|为|超过?|约|近)$/;
const longestMeasure = 6;

const aName =
  /^[\u4e00-\u9fff（）()A-Z0-9、]*(?:[\u4e00-\u9fff]{3}|[）)])(?<![由从自到至较比在于与和、的年月日])$/;
const aDeed = /^(?:已|共|累计|总计|实际|分别|同比|均)*(?:[\u4e00-\u9fff]{2})(?<![的年月日])$/;

/** 嘉兴2022年固定资产投资: the time stands inside the phrase; `from` and `to` are where its words begin and end. */
export function isInside(text: string, from: number, time: TimeMention, to: number): boolean {
  const lead = stripLead(text.slice(from, time.from));
  return (
    lead.length > 1 &&
    (ownerKind(lead) !== 'none' ||
      doer.test(lead) ||
      // 工业增加值|1—7月|增速9%, 增长9%: what has grown stands before the time
      (isMeasure(lead) && rateAlone.test(text.slice(time.to, to))) ||
      (isOfTown(lead) && joinsOver(lead, text.slice(time.to, to))))
  );
}

const rateAlone =
  /^(?:累计|平均|年均|同比|环比)*(?:[增涨降跌][速幅]|增长率?|下降|上升|上涨|回落|减少|提高)(?:[为是了]|达到?|约)*$/;

/** 公司|今年|投资: who was told of stands before the time. */
const doer = /^(?:该|本)?(?:公司|集团|企业|项目|园区|基地|景区|学校|医院|工厂|合作社)$/;

/** 台州东方电气|去年实现…: a town and what is called or done there, without a verb. */
function isOfTown(lead: string): boolean {
  const town = placeEnd(lead);
  const rest = lead.slice(town);
  return (
    town > 0 &&
    nameBehind.test(rest) &&
    wordsIn(rest, 0, rest.length).every(({ word }) => word.role === 'noun' || word.nominal)
  );
}

const nameBehind =
  /^(?![省市县区州的年月日将已共])(?!.*丨)[\u4e00-\u9fffA-Za-z]{2,12}(?<![的在于至到年月日和与及])$/;

/** 平均每天有|1.2万人次|乘坐地铁: how often is not what is counted. */
export function withoutRhythm(before: Before): Before {
  const { subject, object } = before;
  const [often, each] = [rhythm.test(subject), rhythm.test(object)];
  return often || each ? { ...before, subject: often ? '' : subject, object: each ? '' : object } : before;
}

/** 每天, and over which years: 近3年|提升21个百分点. */
const rhythm = /^(?:平均|每[天日周月年]|[日月年]均)+$|^近[0-9一二两三四五六七八九十]+年$/;
