import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * Places, beds and posts in houses of one sort, as a part of all that were counted, and platforms and tracks of a station.
 *
 * `新增学位13260个，其中幼儿园|2160个|、小学|7650个|` → 幼儿园学位, 小学学位 · `设|2台|6线` → 站台, 线路 · `|3万座|体育场` → 体育场座位
 */
export const placesIn: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  inHouses,
  ofStation,
  seatsOf,
];

const all = /(学位|床位|岗位|编制|泊位|车位)$/;
const house =
  /^(?:公办|民办|公立|民营|城区|农村|乡镇)?(?:幼儿园|小学|初中|高中|中学|医院|卫生院|职校|大学|学前|义务教育|养老院)$/;
function inHouses({ subject, indicator, verb }: Label, { said, mention, where }: Scene): Label | null {
  if (mention.unit !== 'count' || !house.test(indicator)) return null;
  const whole = all.exec(said.byCounter.get(mention.counter ?? '') ?? '')?.[1] ?? '';
  const { text } = where.sentence.passage;
  return whole === '' || !text.slice(where.sentence.start, mention.from).includes('其中')
    ? null
    : label(subject, `${indicator}${whole}`, verb);
}

function ofStation({ subject, indicator, verb }: Label, { where, mention }: Scene): Label | null {
  if (!/^[台线]$/.test(indicator) || mention.unit !== 'count') return null;
  const { text } = where.sentence.passage;
  const around = text.slice(Math.max(where.sentence.start, mention.from - 5), mention.to + 5);
  return /(?<!岸桥|设备|机组)[0-9]+台[0-9]+线/.test(around)
    ? label(subject.replace(/(?<=站)站房$/, ''), indicator === '台' ? '站台' : '线路', verb)
    : null;
}

const halls = /(?:体育[场馆]|剧[场院]|影[院城剧]|球场|音乐厅|会堂|礼堂|报告厅|游泳馆|多功能厅)$/;
/** No town has so many halls. */
const manySeats = 200;
/** |3万座|体育场: how many it seats. */
function seatsOf({ subject, indicator, verb }: Label, { mention }: Scene): Label | null {
  return mention.counter === '座' && Number(mention.value) >= manySeats && halls.test(indicator)
    ? label(subject, `${indicator}座位`, verb)
    : null;
}
