import type { Label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** Lists of measures of which the first alone says whose they are: `农村居民人均收入、消费支出分别|2万元、1万元|` → 农村居民人均消费支出 */

/** 农村居民人均收入、消费支出分别|2万元、1万元|, 规上装备制造业总产值、利税总额: of whom the first says that it is, so are those behind that no other can have. */
export function withSharedLead(found: Label, { words, run, index }: Scene): Label {
  if (index === run.first) return found;
  const { subject, indicator } = found;
  const [, whose = '', first = ''] = opensList.find((one) => one.test(words))?.exec(words) ?? [];
  const isBare = (phrase: string): boolean => (/人均$|居民$/.test(whose) ? ofPeople : ofTrade).test(phrase);
  if (whose === '' || first === '') return found;
  if (isBare(indicator)) return { ...found, indicator: `${whose}${indicator}`.replace('人均人均', '人均') };
  return isBare(subject) ? { ...found, subject: '', indicator: `${whose}${subject}${indicator}` } : found;
}
const opensList = [
  /((?:城镇|农村|城乡|全体)(?:常住)?居民(?:人均)?)((?:可支配|纯)?收入|(?:生活)?消费支出)、[^、，,]{2,10}(?:、|分别|年均|增)/,
  /((?:规模以上|规上)[\u4e00-\u9fff]{1,8}?业)(?:工业)?(总产值|增加值|营业收入|主营业务收入|利润总额|利税总额)、[^、，,]{2,10}(?:、|分别|年均|增)/,
];
const ofPeople = /^(?:人均)?(?:可支配收入|纯收入|消费支出|生活消费支出)$/;
const ofTrade =
  /^(?:工业)?(?:总产值|增加值|营业收入|主营业务收入|利润总?额?|利税总?额?|出口交货值|销售产值)(?:年均)?(?:增[幅速])?$/;
