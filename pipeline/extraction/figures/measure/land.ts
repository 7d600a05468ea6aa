import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { isCrop } from '../words/crops.ts';
import { opensWithVerb } from './noun.ts';

/**
 * An area of land is an area of what grows or is done there, though its words say no more than that:
 * `脐橙|12万亩|，其中挂果|7万亩|` → 脐橙种植面积, 脐橙挂果面积 · `已收获|300万亩|` → 收获面积
 */
const units: ReadonlySet<string> = new Set(['mu', 'har']);

const deed =
  /^(?:已|累计|共)*((?:[\u4e00-\u9fff]{2,4}?)?(?:挂果|新植|新种|低改|改造|收获|收割|播种|栽插|插秧|移栽|深松|翻耕|整地|还田|轮作|休耕|受灾|成灾|绝收|投产|采摘|改种|复种|套种|间作|灌溉|浇灌))$/;
/** 改种大豆, 种了饲草: what is done says that it is land. */
const worked = /[种栽植播收割垦退减改养](?:了|上|起)?(?=.{2})/;
const planted = /(种植|播种|栽培|栽植|养殖)(?:总?面积|规模)$/;
/** 毛竹, 对虾: what grows wild or is kept is not planted. */
const notPlanted = /[竹木草苗猪牛羊鸡鸭鹅兔驴马禽畜蛋奶鱼虾蟹贝蚕蜂蜜]$/;
const plantedBefore = /^([^，,]{2,6})(?:种植|栽培|栽植)面积$/;

export function areaLabel({ subject, indicator: read, verb }: Label, scene: Scene): Label | null {
  const { mention, said, words, counted } = scene;
  // 烟叶、番茄两样作物38万亩，其中烟叶|26万亩|: the first of the list alone
  const part =
    read !== '' && said.label?.indicator.startsWith(read)
      ? (/其中([\u4e00-\u9fff]{2,6})$/.exec(words.trim())?.[1] ?? '')
      : '';
  const indicator = part !== '' && read.startsWith(part) ? part : read;
  if (!units.has(mention.unit)) return null;
  const done = deed.exec(indicator)?.[1] ?? '';
  if (done !== '') {
    const crop = words.includes('其中') ? (plantedBefore.exec(said.label?.indicator ?? '')?.[1] ?? '') : '';
    return label(subject, `${done.startsWith(crop) ? '' : crop}${done}面积`, verb);
  }
  // 大豆、玉米分别收|84万亩|
  const reaped = /分别(?:已|累计)*收(?:割|获)?了?$/.test(words.trim());
  if (isCrop(indicator) && reaped) return label(subject, `${indicator}收获面积`, verb);
  // 12万亩|脐橙|: what so much land is of
  if (
    counted !== '' ||
    !isCrop(indicator) ||
    worked.test(indicator) ||
    (indicator.length > 6 && !/作物$/.test(indicator)) ||
    placeEnd(indicator) > 0 ||
    opensWithVerb(indicator)
  )
    return null;
  const how = said.measured.map((told) => planted.exec(told)?.[1]).findLast((told) => told !== undefined);
  return label(subject, `${indicator}${how ?? (notPlanted.test(indicator) ? '' : '种植')}面积`, verb);
}
