import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';
import { ledWater } from './lead.ts';

/** What a name is of where the kind that it ends in does not say so: 甲站换乘通道 is of its station. */

export const ofSite: ReadonlySet<Category> = new Set(['school', 'hospital', 'culture_tourism']);

/** 引江济河工程, 南水北调: water that is led elsewhere. */
export const transfers = new RegExp(
  `${ledWater}|[东西南北]水[东西南北][调引]|引(?![才商资智客贤外进领企项])[\\u4e00-\\u9fff]扩建`,
);
const ledThrough = new RegExp(`${transfers.source}|[调引输供配补]水|水库|灌区|水利`);

/** How far before a stretch the word for its line may stand. */
const longestContext = 120;

const leadingUp = /及其?[^及]{0,3}接线工程$/;
/** 750千伏甲通道, ±800千伏甲至乙直流输电工程, 甲电入乙工程: power that is led elsewhere. */
const powerLine =
  /[0-9]千伏.*(?:通道|输变?电)|[0-9]万千瓦.*外送|(?:天然气|输[气油]|管[道线]).*复线|[\u4e00-\u9fff]电[入送外][\u4e00-\u9fff]/;

/** 甲路雨污分流改造, 乙路积水点改造: what is done below a road. */
const drained = /(?:雨污分流|积水点|易涝点|内涝点)(?:改造|整治|治理)/;

/** 甲大桥西延线: the road that leads on from it. */
const approach = /(?<!铁路[^，。；]{0,4})大桥[东西南北]?延(?:长|伸)?线/;

/** 甲芯片生产和研发基地: goods are made there. */
const goodsMade = /(?:生产|制造|加工)[和与及、]研发(?:基地|中心)(?:项目|工程)?$/;

/** 东纵通道, 三横通道: a street of a network. */
const lengthwise = /(?<!人行?|车行?)[纵横][一二三四五六0-9]?通道$/;

/** 甲县污水处理二厂: what is treated there. */
const treated = /(污水|污泥|中水|渗滤液|垃圾|固废|危废)[^，。；]{0,6}处[理置]第?[一二三四五六七八九十]厂/;
/** 甲枢纽开发项目安置区, 甲中心城市更新, 乙路公共服务综合体, 丙高铁客运站, 丁航运转运中心: what the name ends in says it. */
const inTheEnd: readonly (readonly [RegExp, Category])[] = [
  [/城市更新(?:项目|工程)?$|老旧(?:街区|片区|住宅区)[^，。；]{0,8}(?:项目|工程|改造|提升|更新)$/, 'housing'],
  [/(?:安置|保障|回迁)(?:区|房|点|小区|社区)(?:建设)?(?:项目|工程)?$/, 'housing'],
  [/(?:高铁|铁路|火车)[^，。；]{0,6}客运站(?:建设|改造|改?扩建|综合|配套)*(?:项目|工程)?$/, 'rail_facility'],
  [/公共服务[^，。；]{0,4}综合体(?:项目|工程)?$/, 'public_service'],
  [/航运[^，。；]{0,6}(?:中心|枢纽)(?:项目|工程)?$/, 'port'],
  [/自由?贸易?港$/, 'pilot_zone'],
  [/港池[^，。；、]{0,6}(?:疏浚|清淤|开挖|扩建|整治|改造)(?:[一二三四]期)?(?:项目|工程)?$/, 'port'],
  // 甲站接驳线 is a bus, and 乙大桥东接驳线 a road
  [/(?<![桥隧路道速][^，。；]{0,4})接驳线(?:项目|工程)?$/, 'public_transport'],
  [/(?:科技|医药|创[新业]|数字|数据|信息|软件|金融|总部)港(?:项目|工程)?$/, 'industrial_park'],
];

/** 甲铁路乙机场段电气化改造工程: what is done to a stretch of a way, that is called after what stands by it. */
export const stretchOfWay =
  /(?:铁路|高铁|客专|公路|高速|[国省]道|地铁|号线).*段(?:改线|迁改|改移|改[扩]?建|改造|扩[容能]|电气化|复线|大修|整治|拓宽|提升|升级)+(?:工程|项目)?$/;

/** 甲站换乘通道 */
const passage = /站[东西南北]?(?:换乘|进站|出站|旅客|行人)通道$/;

/** What is told before a name, as far as it may say what its line is. */
export function wordsAround(tokens: readonly Token[], text: string): string {
  const from = tokens[0]?.from ?? 0;
  return text.slice(Math.max(0, from - longestContext), from);
}

/** 引江济河工程主隧洞 leads water, and 甲大桥及接线工程 leads up to the bridge; null for other names. */
export function servedBy(tokens: readonly Token[], name: string, text: string): Category | null {
  const waste = treated.exec(name)?.[1];
  if (waste !== undefined) return /水$/.test(waste) ? 'water' : 'ecology';
  const last = inTheEnd.find(([words]) => words.test(name))?.[1];
  if (last !== undefined) return last;
  if (name.endsWith('隧洞') && ledThrough.test(name)) return 'water';
  const is = (category: Category): boolean => tokens.some(({ word }) => word?.kind?.category === category);
  // 甲水电站大坝, 乙医院教学楼, 丙站交通枢纽, 123复线
  if (name.endsWith('大坝') && is('energy')) return 'energy';
  if (powerLine.test(name)) return 'energy';
  if (drained.test(name)) return 'water';
  if (approach.test(name)) return 'road';
  if (goodsMade.test(name)) return 'factory';
  if (lengthwise.test(name) && is('bridge_tunnel')) return 'road';
  // 甲服务中心乙分中心: a branch of what stands before it
  if (name.endsWith('分中心')) {
    const whole = tokens.findLast(({ word }) => word?.kind?.role === 'site')?.word?.kind?.category;
    if (whole != null) return whole;
  }
  // 甲站至乙中心段: a stretch between stations
  if (/站[至到—-][^路街道]*段$/.test(name))
    return /地铁|轨道交通|号线/.test(wordsAround(tokens, text) + name) ? 'metro' : 'railway';
  // 甲医院附属小学教学楼: of the school
  const grounds = tokens.findLast(
    (token) => !wordsOf(token, text).endsWith('楼') && ofSite.has(token.word?.kind?.category ?? 'other'),
  );
  if (/楼(?:改?扩?建)?$/.test(name) && grounds?.word?.kind?.category === 'hospital') return 'hospital';
  if ((/站(?:综合)?交通枢纽/.test(name) || passage.test(name)) && is('rail_facility')) return 'rail_facility';
  if (/^[0-9]{3}(?:国道|省道)?复线/.test(name)) return 'road';
  const isCrossing = leadingUp.test(name) && is('bridge_tunnel');
  return isCrossing ? 'bridge_tunnel' : null;
}

/** 甲铁路二线开通3处，乙至丙段…: a stretch by its ends is of the line that is told of before it. */
export function ofLineBefore(tokens: readonly Token[], text: string): Category {
  const line =
    wordsAround(tokens, text)
      .match(/铁路|高铁|客专|[二复]线|高速(?:公路)?|公路|[国省]道/g)
      ?.at(-1) ?? '';
  if (line === '') return 'other';
  if (line.startsWith('高速')) return 'expressway';
  return /公路|道$/.test(line) ? 'road' : 'railway';
}

/** 甲快线 is a road unless it has rails, by its name or by what is told of it: 甲快线长36公里，设站9座. */
export const expressWay = (own: Category | null, name: string, behind: string): Category | null =>
  // 城际快线机场支线
  /(?:城际|市域)快线[\u4e00-\u9fff]{0,6}支线$/.test(name)
    ? 'intercity_rail'
    : own === 'metro' && townExpress.test(name) && !onRails.test(behind)
      ? 'road'
      : null;
const townExpress = /^(?!.*(?:地铁|轨道|市域|城际|轻轨|机场|号|[0-9A-Z]))[\u4e00-\u9fff]{2,6}快线$/;
const onRails = /^[^。；]{0,24}(?:设站|设车站|[0-9]+座车站|地下线|高架线|盾构|列车)/;
