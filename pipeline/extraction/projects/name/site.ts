import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Progress } from '../progress/progress.ts';

/** What a project's site says of it, and names that only say where another project is. */

const site =
  /^(?:项目|工程)?的?(?:(?:建设|施工)(?:现场|工地)|工地|现场(?=[，,。、；：看内上里的]|记者(?!会|见面|招待)|一片|热火|塔吊|机器)|(?:[0-9A-Z一二三四五六七八九十-]{0,6}标段?)?(?:项目部|项目经理|(?:施工|现场|技术)负责人|建设指挥部)(?!成立|揭牌)|[，,](?:塔吊林立|[机械器]{2}轰鸣)|(?:里|内|看到|里看到)[，,：](?:只见)?(?:塔吊|挖掘机|打桩机))(?!签约|办公|推进会|观摩会|调度会|会议)/;

/** 在甲公寓项目建设现场，工人们往来穿梭, 甲大桥项目部: where the site is at work, or those who build it are there, the thing is being built. */
export function siteOf({ items, tail }: Group, text: string): Progress | null {
  const head = tail?.findLast(isHead) ?? items.at(-1)?.tokens.findLast(isHead);
  const from = items[0]?.tokens[0]?.from ?? 0;
  const behind = text.slice(head?.to, (head?.to ?? 0) + longestSite);
  const found =
    head === undefined
      ? null
      : (site.exec(behind) ??
        (ceremony.test(text.slice(Math.max(0, from - longestCeremony), from)) ? held.exec(behind) : null));
  if (head === undefined || found === null) return null;
  // 从甲机场|建设指挥部获悉: it builds at one that has long been there
  if (hubs.has(head.word?.kind?.category ?? '') && /^建设指挥部/.test(behind)) return null;
  return {
    status: 'under_construction',
    said: 'under_construction',
    from: head.to,
    to: head.to + found[0].length,
    isFuture: false,
    time: null,
    rule: 'its site is at work',
  };
}

const longestSite = 12;
const hubs: ReadonlySet<string> = new Set(['airport', 'port']);

/** 集中开工仪式在|甲电池项目|现场举行: where works are begun, the one of the place is. */
const held = /^(?:项目|工程)?(?:建设|施工)?(?:现场|工地)(?:隆重|同步|正式|顺利|成功)*(?:举行|举办|召开)/;
const ceremonyAt = '(?:(?:开|动|开复)工|奠基|开工复工)(?:仪式|活动|典礼|动员大?会)[^，。；将拟]{0,16}在';
const ceremony = new RegExp(`${ceremonyAt}$`);
const longestCeremony = 32;
/** 开工仪式在甲项目|现场举行; 甲项目|现场举行招聘会 says nothing of the works. */
const begunBefore = new RegExp(`${ceremonyAt}[^，。；]{2,30}$`);
const longestBegun = 62;

/** Whether the site of what is named before stands at a place: 甲项目|工地上. */
export const isAtSite = (text: string, at: number): boolean => {
  const behind = text.slice(at, at + longestSite);
  return (
    site.test(behind) ||
    (held.test(behind) && begunBefore.test(text.slice(Math.max(0, at - longestBegun), at)))
  );
};

/** 在甲高铁站以南; 清泉中学新建宿舍楼完工: the name only says where something is or whose. */
export const isBeside = (text: string, at: number): boolean =>
  /^(?:首[批个座栋家](?!控制性|节点|标段)[\u4e00-\u9fff]{0,8}(?:项目|工程|企业(?!(?:已经?|正式|成功|顺利|陆续)*(?:入驻|投产))|小区|住宅|安置房|实验室|研究院)|以[东南西北](?!段)|(?:之间|间)的|前工程|附近|沿线|沿岸|周边|一带|[东南西北两]岸|对面|旁边|[东南西北]{1,2}侧|(?:新建|扩建|改建|增设|加装|配建)[\u4e00-\u9fff]{0,8}(?:楼|馆|场|食堂|教室|宿舍|厂房|站|桥|池|库|生产线|车间|学校|中学|小学|幼儿园|医院|公园|道路))/.test(
    text.slice(at, at + longestBeside),
  );
const longestBeside = 14;

const settling = wordList('落户', '落户于', '入驻', '进驻', '落地');

/** 迁建|到甲新城的乙医院, 搬迁至|丙工业园，去年投产: where it moves to. */
const isDestination = ({ items }: Group, before: Token | undefined, text: string): boolean =>
  /^(?:整体|异地)?(?:搬迁|迁建|[搬迁])[到至往入进]$/.test(wordsOf(before, text)) ||
  (/^(?:整体|异地)?(?:迁建|搬迁|迁移|转移)$/.test(wordsOf(before, text)) &&
    /^[到至往]/.test(wordsOf(items[0]?.tokens[0], text)));

/** 产业项目落户甲新城: where projects settle is none of them. */
export const isSeat = (group: Group, before: Token | undefined, text: string): boolean =>
  isDestination(group, before, text) || isWhereSettled(group, before, text) || isPlaceOfDeed(group, text);

/** 27个项目在该区的|甲产业园|集中开工, 20路从乙县的|丙客运站|始发: where it is done. */
function isPlaceOfDeed({ items }: Group, text: string): boolean {
  const from = items[0]?.tokens[0]?.from ?? 0;
  const before = text.slice(Math.max(0, from - longestWhere), from);
  const behind = text.slice(items.at(-1)?.tokens.findLast(isHead)?.to ?? text.length).slice(0, longestWhere);
  return (inTown.test(before) && begun.test(behind)) || (fromTown.test(before) && departs.test(behind));
}
const longestWhere = 16;
const inTown = /(?<![存现潜实外内落所正])在[^，。；、的建]{1,10}的$/;
const fromTown = /(?:从|由|自)[^，。；、]{0,10}$/;
const begun = /^(?:集中|隆重|正式|同步)*(?:[开动]工|签约|举行|举办|召开|启动|揭牌|奠基)/;
const departs = /^(?:始发|首发|出发|发车|驶出|开出|发出)/;

const isWhereSettled = ({ items }: Group, before: Token | undefined, text: string): boolean =>
  isOneOf(before, settling, text) &&
  items.length === 1 &&
  items[0]?.tokens.some(({ word }) => word?.kind?.role === 'work') === false;

const locating = wordList(
  ...'在 将在 拟在 计划在 从 由 向 经 以 为 联合 携手 会同 作为 位于 选址 拟选址 坐落于 地处 沿 沿着 途经 起于 止于'.split(
    ' ',
  ),
);

/** 在京广高铁上开行 says nothing of the line. */
export const isLocation = (token: Token | undefined, text: string): boolean => isOneOf(token, locating, text);

/** “四纵三横”快速路网|中，甲路已建成: what is told is of some of it. */
export const isAmong = (tokens: readonly Token[], { items, end }: Group, text: string): boolean =>
  items.length === 1 &&
  /^(?:之|当)?[中内里]$/.test(wordsOf(tokens[end - 1], text)) &&
  /^[，,]/.test(wordsOf(tokens[end], text));

/** 支持甲新区|建设乙水厂: the zone builds, and is not built; 支持甲新区建设 and 推进甲新区建设步伐 are of the zone. */
export const isHelped = (tokens: readonly Token[], { first, items, end }: Group, text: string): boolean =>
  helping.test(wordsOf(tokens[first - 1], text)) &&
  items.length === 1 &&
  /^(?:pilot_zone|industrial_park)$/.test(items[0]?.tokens.findLast(isHead)?.word?.kind?.category ?? '') &&
  buildsAnother.test(text.slice(tokens[end - 1]?.to));
const helping = /^(?:支持|推动|促进|引导|帮助|鼓励|助力|服务|协助)$/;
const buildsAnother =
  /^(?:建设|打造|实施|建成)(?!步伐|进度|工作|力度|发展|任务|水平|进程|提速|提质|取得|全面|迈|再|加快)[\u4e00-\u9fff“]{3,}/;

/** 甲工程|的一个重要节点, 甲工程|重要组成部分, 甲路网|规划中的关键工程: what is told of is a part of it. */
export const isPartOf = (behind: string): boolean =>
  /^(?:规划)?中?的?(?:一[个项处座])?(?:重要|关键|控制性|重点|标志性|配套)*(?:节点|组成部分|一部分|子项目|(?<=规划中的.{2,4})(?:工程|项目))/.test(
    behind,
  );

/** 落户甲园区的|乙机械、丙管桩等项目, 引进|投资3亿元的甲商贸城, 引进|甲铝箔项目: they come, and are to be built; 引进了甲医院、乙银行 are there. */
export const isBroughtIn = (verb: string, last: Token | undefined, text: string, to: number): boolean =>
  coming.test(verb) &&
  !runsSince(text, to) &&
  !aSort.test(text.slice(to, to + 4)) &&
  (last?.word?.kind?.role === 'work' || priced.test(text.slice(to, to + longestPrice)));
/** 引进|一批好项目: what is wished for has no name. */
const aSort = /^了?(?:一?[批些]|更多|各类|大)/;
/** 甲厂落户开发区，去年5月建成投产: whether it came, and runs. */
const runsSince = (text: string, at: number): boolean => runs.test(text.slice(at, at + longestNews));
const runs =
  /^[^。；]*?(?<!(?:预计|计划|将|拟|力争|有望)[^，。；]{0,12})(?:建成投产|投产|并网发电|投入运营|投入使用|年销售)(?!后)/;
const longestNews = 60;
/** 甲线路板项目落户乙园区 is to be built there; 甲创新中心、乙研究院相继落地 are there; null where nobody settles. */
export function asSettled(
  progress: Progress,
  behind: string,
  {
    verb,
    between,
    names,
    isPriced,
    isClosed,
  }: {
    readonly verb: string;
    readonly between: string;
    readonly names: readonly Token[];
    readonly isPriced: boolean;
    /** Whether the list has a noun that closes it. */
    readonly isClosed: boolean;
  },
): Progress | null {
  const areWorks = names.some(({ word }) => /^(?:work|part)$/.test(word?.kind?.role ?? ''));
  if (verb.endsWith('落户') && !runsSince(behind, 0) && (areWorks || isPriced))
    return { ...progress, status: 'planned', isFuture: true, rule: 'a project that settles is to be built' };
  const areBodies = names.some(
    ({ word }) => seated.has(word?.kind?.category ?? '') || word?.surface.endsWith('总部') === true,
  );
  // 甲医院已落地，计划投资5亿元
  return (isClosed ? landedTogether : landed).test(between) &&
    progress.said === 'planned' &&
    areBodies &&
    !areWorks &&
    !isToCome.test(behind.slice(between.length))
    ? { ...progress, status: 'operating', isFuture: false, rule: 'an institution that has come is there' }
    : null;
}
/** 甲研究院、乙研究院等多个平台|落地 */
const landedTogether = /^[^，。；将拟]{0,6}落地$/;
const landed = /^(?:等)?[^，。；将拟]{0,4}(?:相继|先后|陆续|成功|正式|已经?|顺利|双双)落地$/;
const isToCome = /^[^。；]{0,24}(?:计划|预计|总?投资|占地|将|拟|开工|动工|建设|建成后|签约|明年)/;
const seated: ReadonlySet<string> = new Set(['innovation_platform', 'laboratory', 'school', 'hospital']);
const coming = /^(?:落户|引进了?|引入了?)$/;
const priced =
  /^了?(?:计划|预计|概算)?总?投资额?[约达近超0-9.]+[多余]?[万亿]*[多余]?(?:[美港欧]|人民币)?元(?:以上)?的/;
const longestPrice = 24;

/** 甲集团拥有|乙、丙、丁|三大生产基地: where a firm makes its goods, and nothing that is built. */
export function isOwned({ items }: Group, text: string): boolean {
  const from = items[0]?.tokens[0]?.from ?? 0;
  return (
    /拥有了?$/.test(text.slice(Math.max(0, from - 3), from)) &&
    /^[^，。；]{1,60}?[0-9一二两三四五六七八九十][大个](?:生产|研发|制造)?(?:基地|中心)/.test(
      text.slice(from, from + 80),
    )
  );
}
