import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Category, Kind } from '../../sentences/names/words.ts';
import { aboutOf, makersBase, saidAbout, saidOutright, whatIsTried } from './about.ts';
import {
  expressWay,
  ofLineBefore,
  ofSite,
  servedBy,
  stretchOfWay,
  transfers,
  wordsAround,
} from './served.ts';
import { kindOfQuote } from './shape.ts';

/** Lines that have stretches. */
const throughLines: ReadonlySet<Category> = new Set([
  'expressway',
  'railway',
  'intercity_rail',
  'metro',
  'road',
]);

/** What has connections and rings of its own. */
const rings = /^(?:环线|联络线|迂回线|连接线|延伸线|延长线)$/;
const interchange = /互通/;
const onLine = new RegExp(`${rings.source}|${interchange.source}`);
const ofLine: ReadonlySet<string> = new Set(['line', 'junction']);
const wholes: ReadonlySet<Category> = new Set(['expressway', 'railway', 'intercity_rail', 'metro']);

/** 文化交流中心, 养老中心: a centre is what it is about; a park is for industry unless it is for visitors. */
const ofCentre: ReadonlySet<Category> = new Set([
  'port',
  'culture_tourism',
  'public_service',
  'hospital',
  'energy',
  'water',
  'ecology',
]);
const ofPark: ReadonlySet<Category> = new Set(['culture_tourism']);

/** “六纵”分别是：甲通道、乙通道 after 高速公路: corridors of a network of roads; a crossing names its water. */
function isOfRoads(tokens: readonly Token[], text: string): boolean {
  const from = tokens[0]?.from ?? 0;
  const before = text.slice(Math.max(0, from - 120), from);
  return /高速公路/.test(before) && !/[江海河湖湾山隧桥]/.test(text.slice(from, tokens.at(-1)?.to));
}

/** 柳河青山乡段综合整治工程: works on a river or a dyke. */
const onWater =
  /[河江湖溪渠圩堤](?![北南东西])[^，。；]{0,14}(?:整治|治理|综治|控导|闭合|清障|砌护|加固|疏浚|清淤|护岸|防洪|防护(?![林网栏墙服用]))[^，。；]{0,6}$/;

/** 甲路西延, 乙道改造工程, S123甲线大修工程, 甲线拓宽; 河道改造, 输电线大修 and 航线拓宽 are none of a road. */
const onRoad =
  /(?:[SXGY][0-9]{1,3}|[国省县乡]道|公路)[^，。；、]{0,10}线大修|[\u4e00-\u9fff](?<![航管岸])线拓宽|线路面|(?<![轨河管渠隧航跑])(?:[路道街]|[一二三四五六外内]环)(?:[东西南北]延(?:伸|线|段)?|(?:提升|综合|快速化|拓宽)?改造(?:提升)?)(?:项目|工程)?$/;

/** 西二环北段 */
const onRing = /[东西南北中][一二三四五六]环(?:线|路)?(?:[东西南北中]段)?$/;

/** G345青禾至石桥段改建工程: a numbered road that leads to a place called after its bridge, and no bridge of that road. */
const numbered = /^(?:[GSXY][0-9]{3}(?![0-9])|[国省县]道)(?!.*(?:大桥|隧道|立交|高速))/;

const ofGrounds: ReadonlySet<Category> = new Set(['school', 'culture_tourism', 'hospital', 'ecology']);
const corridor =
  /(高铁|铁路|客运|高速(?=公路|[第一二三新复大主辅]|通道)|水运|航运)(?:公路)?[第一二三新复大主辅助]{0,3}通道”?(?:[^至到—、]{2,8}[至到—][^至到—、]{2,8}段|[^至到—、]{2,6}段)?$/;

/** 甲20万吨/年铅锌, 年产5万套乙, 丙自卸车扩能项目: what is made there. */
const output =
  /(?:扩能|扩产|技改)(?:项目|工程)?$|年产[0-9]|[0-9]万?吨(?![级/])|(?:[吨台套件辆片只块]|平方米)[^，。；、]{0,3}\/年/;

const byBus =
  /^[\u4e00-\u9fff]{0,4}有轨电车[0-9]+路|^[A-Z]{0,2}[0-9]{1,3}路(?:公交|$)|公交(?:专线|线路?|快线)$/;

/** What a name is about that has no kind with a category: by its numbers, its waters, its line or its words. */
function ofNoKind(tokens: readonly Token[], name: string, isStretch: boolean, text: string): Category {
  // R7线二期南段
  if (/^(?:R|M|L|SW)[0-9]{1,3}线/.test(name)) return 'metro';
  if (onRoad.test(name) || numbered.test(name) || onRing.test(name)) return 'road';
  if (/^[GS][0-9]{1,2}[^0-9]{2,}段/.test(name)) return 'expressway';
  if (onWater.test(name) || transfers.test(name)) return 'water';
  if (isStretch && /[至到—-]/.test(name)) return ofLineBefore(tokens, text);
  const quotes = tokens.filter(({ type }) => type === 'quote');
  if (quotes.some((token) => /[桥隧]/.test(wordsOf(token, text)))) return 'bridge_tunnel';
  return quotes.length > 0 ? 'programme' : (saidAbout(name) ?? (output.test(name) ? 'factory' : 'other'));
}

const townOfTrade =
  /(?:机器人|云计算|大数据|数字|智能|智造|人工智能|物联网|互联网|无人机|半导体|芯片|传感器|电商|创客|创新|科技|科创|软件|装备|药谷|汽车|模具|袜艺|制造)(?:产业|经济|制造)?小镇(?:项目|工程)?$/;

/** 8路公交线路, 甲医院乙园区|分院: what a name says in full, whatever its kind; null where it does not. */
function saidInFull(own: Category | null, role: string | undefined, name: string): Category | null {
  // K15路, 8路公交线路: a bus by its number; 甲冷链班列: what runs on a railway is none
  if (own === 'railway' && /(?:班列|专列)$/.test(name)) return 'public_transport';
  // G65联络线, S7联络线
  if (own === 'road' && /^[GS](?:[0-9]{1,2}|[0-9]{4})(?![0-9])/.test(name)) return 'expressway';
  if (own === 'metro' && /市域(?:（?郊）?)?铁路/.test(name)) return 'intercity_rail';
  if (own === 'metro' && /BRT|公交/.test(name)) return 'public_transport';
  if (own === 'road' && byBus.test(name)) return 'public_transport';
  // 甲港综合治理: a water that is called so in the south; 甲港疏浚, 乙渔港整治 and 丙港航道整治 are of a port
  if (/(?<!渔)港(?:(?:河|渠)(?:整治|治理|清淤|疏浚)|(?:综合|水环境|生态|流域)+治理)/.test(name))
    return 'water';
  // 甲汽车乙基地, 丙轴承基地: where one firm or trade makes its goods; 丁数据基地 and 戊产业基地 are for many
  if (role === 'centre' && makersBase.test(name)) return 'factory';
  // 甲医院乙园区|分院
  if (/医院.{0,8}(?:分院|院区)$/.test(name)) return 'hospital';
  // 甲茶叶贸易中心, 乙特殊教育资源中心, 丙热处理共享中心
  if (role === 'centre' && /(?:贸易|交易|集散)中心$/.test(name)) return 'other';
  if (role === 'centre' && /(?:特殊|职业|继续|社区)教育.{0,4}中心$/.test(name)) return 'school';
  return null;
}

const isPark = ({ word }: Token): boolean => word?.kind?.role === 'site' && word.surface.endsWith('业园');

/** The category of the kind; works take that of what they are done to or of what their name is about. */
export function categoryOf(tokens: readonly Token[], head: Token | null, text: string): Category {
  const own = head?.word?.kind?.category ?? null;
  const role = head?.word?.kind?.role;
  const name = text.slice(tokens[0]?.from, (head ?? tokens.at(-1))?.to);
  // “四纵三横”高速公路网
  const network = head?.word?.quoted;
  if (network?.role === 'network' && network.category !== null) return network.category;
  const [before] = tokens.slice(head === null ? tokens.length : tokens.indexOf(head) - 1);
  // 甲高铁联络线|项目, 乙高速丙互通|工程, 丁文化产业园|戊片区: as the line that the works are on or the park that it is a part of
  const of =
    role === 'work' && ofLine.has(before?.word?.kind?.role ?? '') && onLine.test(before?.word?.surface ?? '')
      ? before
      : role === 'region' && own === 'other'
        ? tokens.findLast((token) => token !== head && isPark(token))
        : undefined;
  if (of !== undefined) return categoryOf(tokens.slice(0, tokens.indexOf(of) + 1), of, text);
  const served = servedBy(tokens, name, text);
  if (served !== null) return served;
  const said = saidOutright(text.slice(tokens[0]?.from, tokens.at(-1)?.to));
  if (said !== null) return said;
  // 甲机器人小镇, 乙云计算小镇: who works there
  if (townOfTrade.test(name)) return 'industrial_park';
  const isOfTrade = /产业园(?:项目|工程)?$/.test(name);
  const topic = role === 'centre' || isOfTrade ? aboutOf(tokens) : null;
  if (topic !== null && (role === 'centre' ? ofCentre : ofPark).has(topic)) return topic;
  // 青河至柳湾高速公路云和连接线 is of its expressway
  if (own === 'road' && (role === 'line' || interchange.test(head?.word?.surface ?? ''))) {
    const whole = tokens.find((token) => token !== head && wholes.has(token.word?.kind?.category ?? 'other'));
    const of = whole?.word?.kind?.category ?? null;
    const isRing = rings.test(head?.word?.surface ?? '');
    if (of === 'expressway' || (of !== null && isRing)) return of;
    // 青河地区铁路货运环线: what runs there says so
    // 甲站至乙站间的联络线
    const before = text.slice(tokens[0]?.from, head?.from);
    const isOfStations = head?.word?.surface === '联络线' && /站[至到].*站/.test(before);
    if (isRing && (isOfStations || before.includes('铁路'))) return 'railway';
  }
  const full = saidInFull(own, role, name) ?? expressWay(own, name, text.slice(head?.to));
  if (full !== null) return full;
  if (own === 'bridge_tunnel' && /通道$/.test(head?.word?.surface ?? '') && isOfRoads(tokens, text))
    return 'expressway';
  // 甲乙高铁二通道丁段, 丙水运新通道: what goes through says so
  const isCorridor = own === 'bridge_tunnel' || own === 'road' || role === 'part';
  const through = isCorridor || role === 'quoted' || head?.type === 'quote' ? corridor.exec(name) : null;
  if (through !== null)
    return through[1] === '高速' ? 'expressway' : /水|航/.test(through[1] ?? '') ? 'port' : 'railway';
  const headed = wordsOf(head ?? undefined, text);
  // 甲幼儿园乙园区, 丙动物园二期园区, 甲大学科研楼: a part of what it belongs to
  if (
    (own === 'industrial_park' && headed === '园区') ||
    (own === 'innovation_platform' && headed.endsWith('楼'))
  ) {
    const whole = tokens.find(({ word }) => ofGrounds.has(word?.kind?.category ?? 'other'))?.word?.kind;
    if (whole?.category != null) return whole.category;
    // 甲二幼南园区
    if (headed === '园区' && /[一二三四五六七八九十]幼/.test(name)) return 'school';
  }
  // 自由贸易试验区甲片区; 自贸试验区设有甲片区、乙片区
  if (
    role === 'region' &&
    (tokens.some(({ word }) => word?.kind?.category === 'pilot_zone') ||
      (own === 'other' && /自由?贸易?(?:试验)?区[^。；]{0,40}$/.test(wordsAround(tokens, text))))
  )
    return 'pilot_zone';
  // 甲小学综合楼, 乙旅游商业街: what it belongs to or is about
  if (own === 'other' && (role === 'site' || role === 'part'))
    return (
      tokens.findLast(({ word }) => ofSite.has(word?.kind?.category ?? 'other'))?.word?.kind?.category ?? own
    );
  const tried = own === 'pilot_zone' || role === 'work' ? whatIsTried(tokens, name) : null;
  if (tried !== null) return tried;
  if (own !== null && role !== 'work' && role !== 'quoted') return own;
  return ofWords(tokens, head, name, text);
}

/** The category by the words of a name whose own kind says none. */
function ofWords(tokens: readonly Token[], head: Token | null, name: string, text: string): Category {
  const isStretch = /段$/.test(wordsOf(head ?? undefined, text)) || stretchOfWay.test(name);
  const nearest = nearestKind(tokens, isStretch, text);
  if ((nearest?.category === 'bridge_tunnel' || isStretch) && numbered.test(name)) return 'road';
  // 甲地铁环线一期 is of the metro
  const ofRing = /环线[一二三四五六]期/.test(name) && nearest?.category === 'road';
  const whole = ofRing
    ? tokens.find((token) => wholes.has(token.word?.kind?.category ?? 'other'))
    : undefined;
  if (whole?.word?.kind?.category != null) return whole.word.kind.category;
  if (nearest?.category != null && nearest.category !== 'other') return nearest.category;
  if (nearest !== null)
    return (
      tokens.findLast(({ word }) => ofSite.has(word?.kind?.category ?? 'other'))?.word?.kind?.category ??
      'other'
    );
  return ofNoKind(tokens, name, isStretch, text);
}

/** The last kind that a name has, of its stretches that of their line; null where it has none. */
function nearestKind(tokens: readonly Token[], isStretch: boolean, text: string): Kind | null {
  let nearest: Kind | null = null;
  for (const [at, token] of tokens.entries()) {
    const kind = token.type === 'quote' ? kindOfQuote(token, text) : token.word?.kind;
    // 南港|夜市街区项目, 白桥|国际赛道项目: a place by its harbour or its bridge
    if (
      token.to - token.from === 1 &&
      kind?.role === 'line' &&
      /^(?:text|generic)$/.test(tokens[at + 1]?.type ?? '') &&
      saidAbout(text.slice(token.to, tokens.at(-1)?.to)) !== null
    )
      continue;
    // 养老产业项目 is about 养老
    if (nearest !== null && token.word?.surface === '产业') continue;
    // 青河高速公路云港至山海段: where a stretch begins is no port
    if (
      nearest !== null &&
      isStretch &&
      throughLines.has(nearest.category ?? 'other') &&
      kind?.category !== 'bridge_tunnel' &&
      // 甲联络线乙丙高速公路|丁段
      !(nearest.category === 'road' && wholes.has(kind?.category ?? 'other'))
    )
      continue;
    if (kind?.category != null && kind.role !== 'work' && kind.role !== 'programme' && kind.role !== 'centre')
      nearest = kind;
  }
  return nearest;
}
