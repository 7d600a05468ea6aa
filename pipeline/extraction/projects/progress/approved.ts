import { statusOrder } from '../../../../schemas/index.ts';
import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';

/**
 * How far what was approved or is made sure of has come since.
 *
 * `甲铁路2020年获批，同年10月开工` under construction · `乙保税区2019年获批` operating · `丙大桥2020年获批` planned
 */

/** What is made sure of is being built; what was approved in an earlier year has begun since. */
export function seenFrom(
  said: Status,
  { word, from, to }: Token,
  time: TimeMention | null,
  isAssured: boolean,
  today: string,
  { passage: { text }, start, end }: Sentence,
): Status {
  const rest = text.slice(to, end);
  if (isAssured || (statusOrder.indexOf(said) < begun && goesOnTo.test(rest))) return 'under_construction';
  if (said !== 'planned' || time?.date_end == null || !approved.test(word?.surface ?? '')) return said;
  // 甲铁路2020年获批，同年10月开工 tells how far it has come; 2020年获批，计划今年开工 does as well
  if (begunSince.test(rest)) return 'under_construction';
  if (beginsLater.test(rest)) return said;
  const isLongAgo = Number(today.slice(0, 4)) - Number(time.date_end.slice(0, 4)) >= 2;
  return isLongAgo &&
    (mayRun.test(text.slice(start, from)) || mayRun.test(word?.surface ?? '') || isZone.test(rest))
    ? 'operating'
    : said;
}

/** 完成招投标|，已开工建设, 征地拆迁工作|，正在架梁 */
const begun = statusOrder.indexOf('under_construction');
const goesOnTo =
  /^[^，。；、：]{0,6}，(?:目前|现|并|均|全线)?(?:已经?|现已|正在?)(?:全面|正式|顺利|抓紧|加快|进行)?(?:开工|动工|开建|施工|架梁|铺轨|浇筑|掘进)/;
const begunSince =
  /^(?:(?!计划|力争|预计|争取|拟|将|有望|尚未)[^。；]){0,24}(?:开工|动工|开建|奠基)(?!.*(?<!(?:计划|力争|预计|争取|拟|将|有望|确保)[^，。；]{0,12})(?:通车|建成|竣工|投产|投用|运营|启用))/;
const beginsLater =
  /^[^。；]{0,16}(?:计划|力争|预计|争取|拟|将|有望|尚未)[^。；，]{0,12}(?:开工|动工|开建|奠基|建成|竣工|通车|投[产用运]|封关|运[行营]|启用)/;
/** 获批, 同意设立: what may run by now; a bridge may not stand yet. */
const approved = /^(?:获批|(?:同意|批准|批复|批复同意)(?:设立|成立))/;
const mayRun =
  /(?:区|园|中心|平台|基地|实验室|试点|口岸|城市|学院|大学)[^，。；、]{0,14}$|^[^，。；]{0,4}(?:同意|批准|批复)/;
/** 2019年获批|跨境电商综合试验区 */
const isZone = /^(?:设立|建设)?[^，。；、]{0,20}(?:试验区|示范区|保税区|综保区|开发区|高新区)(?=[，。；]|$)/;
