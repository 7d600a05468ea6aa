import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * The same measure, told of one sort of place or house after the other.
 *
 * `其中城区8所、乡镇|4所|` · `东部地区投资增长5.6%，中部|3.9%|` · `甲站98万人次、乙站|72万人次|`
 */
export function elsewhereLabel({ mention, said, joined }: Scene, phrase: string): Label | null {
  const last = said.label;
  if (last === null || said.unit !== mention.unit) return null;
  if (mention.unit === '%') return regions.test(phrase) ? label(phrase, last.indicator) : null;
  if (mention.unit === 'count' && people.test(mention.counter ?? '') && houses.test(phrase)) {
    // 卫生技术人员15114人，其中：医院|9174人|
    if (said.counted !== '') return label(phrase, houses.test(said.counted) ? last.indicator : said.counted);
  }
  if (!joined) return null;
  const sorts = mention.unit === 'count' && sortOfPlace.test(phrase) && sortOfPlace.test(last.subject);
  const alike =
    station.test(phrase) &&
    last.subject.endsWith(phrase.slice(-1)) &&
    (mention.unit !== 'count' || traffic.test(mention.counter ?? ''));
  return sorts || alike ? label(phrase, last.indicator) : null;
}

const people = /^(?:人|名|位|人次|张)$/;
const houses = /(?:机构|(?<!法)院|卫生室|学校|小学|中学|大学|单位|企业|公司|部门|幼儿园)$/;
const sortOfPlace = /^(?:主?城区|城镇|乡镇|农村|县城|乡村|城市|郊区|园区|社区|街道|县域|市区|县区)$/;
const regions =
  /^(?:东部|中部|西部|东北|苏[南中北]|皖[南北]|[陕粤赣湘浙闽][东南西北中]|关中|珠三角|长三角|京津冀)(?:地区)?$/;
const station = /^[\u4e00-\u9fff]{2,6}(?:站|港|机场)$/;
const traffic = /次|标箱|TEU|列|班/;

/** 旅游收入8亿元。年末共有A级景区|23个|: whether nothing counts what was measured before. */
export const isInNoPieces = (measure: string | undefined): boolean =>
  /(?:收入|支出|产值|增加值|投资|产量|面积|里程|[率额])$/.test(measure ?? '');
