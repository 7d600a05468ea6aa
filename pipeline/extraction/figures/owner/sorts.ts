/** Phrases that name a sort of zone or place, or a zone of trade by a name of its own. */

/** 省级产业园区, 万亩以上园区, 零碳园区: a sort of zone, and none by its name; 工业园区 alone may stand for one. */
const aSortOfZone =
  /^(?:[一二三四五六七八九十百千万亿]+[亩元](?:以上)?|[国省市县]级|标准化?|特色|专业|重点|各类|近?零碳|低碳|智慧|绿色)+(?:现代|示范|产业|工业|农业|科技|物流|化工|加工|种养|养殖|生态|经济)*(?:园区|片区)$/;
/** 通高速的县, 通硬化路的村 */
const reached =
  /^通(?:了)?(?:高速|铁路|高铁|动车|光缆|光纤|硬化路|水泥路|沥青路|油路|公路|客车|班车|公交|邮|电|水|网|天然气|燃气|5G)[\u4e00-\u9fff]{0,2}的/;
/** 中国（云南）自由贸易试验区青溪片区, 柳河综合保税区 */
const tradeZone =
  /^(?:(?:中国)?[（(][\u4e00-\u9fff]{2,6}[）)]自由贸易(?:试验区|港)(?:[\u4e00-\u9fff]{2,6}片区)?|[\u4e00-\u9fff]{2,4}[（(][\u4e00-\u9fff]{2,6}[）)][\u4e00-\u9fff]{2,12}?(?:示范区|试验区|合作区|先导区)(?!域)|[\u4e00-\u9fff]{2,6}(?<!设立|建设|推进|申[报建]|支持)综合保税区)/;

/** Whether a phrase says of what sort zones are, or what reaches those that are counted: 万亩以上园区, 通高速的县. */
export const isSortOf = (phrase: string): boolean => aSortOfZone.test(phrase) || reached.test(phrase);

/** 项目|环保投资: of the work that is told of. */
const ofProject = /^(?:项目|工程)(?=(?:环保|设备|土建|建安|固定资产|征地|征迁)投[资入])/;

/** The zone of trade or the work that a phrase opens with, or nobody where it names a sort; null for any other. */
export function ofSort(
  phrase: string,
): { readonly owner: string; readonly rest: string; readonly kind: 'place' | 'thing' | 'none' } | null {
  if (isSortOf(phrase)) return { owner: '', rest: phrase, kind: 'none' };
  const zone = tradeZone.exec(phrase)?.[0] ?? '';
  if (zone !== '') return { owner: zone, rest: phrase.slice(zone.length), kind: 'place' };
  const work = ofProject.exec(phrase)?.[0] ?? '';
  return work === '' ? null : { owner: work, rest: phrase.slice(work.length), kind: 'thing' };
}
