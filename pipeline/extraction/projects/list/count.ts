import { opensSort } from '../../sentences/names/enumeration.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { type Item, isHead } from '../../sentences/names/items.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Shape } from '../name/shape.ts';

/** What stands right behind a list and says how many there are, or that it is only where something is. */

/** 建成泵站、加氢站各一座: how many of each. */
const isEach = ({ items, tail }: Group, text: string): boolean => {
  const end = (tail ?? []).at(-1)?.to ?? items.at(-1)?.tokens.at(-1)?.to ?? text.length;
  // 甲镇、乙镇污水处理厂各1座: one in each of the towns
  if (items.length > 1 && /[区县镇乡]$/.test(nameOfFirst(items, text))) return false;
  return /^各[一二两三四五六七八九十0-9]+[所座个条家处]/.test(text.slice(end, end + 6));
};

const nameOfFirst = ([first]: readonly Item[], text: string): string =>
  text.slice(first?.tokens[0]?.from, first?.tokens.at(-1)?.to);

const vagueWords = wordList(
  '一批',
  '各类',
  '各项',
  '众多',
  '所有',
  '相关',
  '有关',
  '多个',
  '部分',
  '一系列',
  '不少',
  '许多',
);

/** 12座水厂, 泵站、加氢站各一座, 一批厂房: how many there are, or that there are some, and not which. */
export const countsOnly = (group: Group, text: string): boolean =>
  (group.counted && !isByVoltage(group, text)) ||
  isEach(group, text) ||
  // 装机容量1200MW，|共6台机组
  summing.test(wordsOf(group.items[0]?.tokens[0], text)) ||
  group.items[0]?.tokens.some((token) => isOneOf(token, vagueWords, text)) === true;

const summing = /^(?:共有?|共计|总共|一共|合计)[0-9一二两三四五六七八九十]/;

/** 一座|220千伏青溪变电站, 一座|110千伏白岩升压站: the one by its name; 一座110千伏智能变电站 is of a sort. */
const isByVoltage = ({ items }: Group, text: string): boolean =>
  items.every(({ tokens }) => byVoltage.test(wordsOf(tokens[0], text))) &&
  /一座$/.test(text.slice(Math.max(0, (items[0]?.tokens[0]?.from ?? 0) - 2), items[0]?.tokens[0]?.from));
const byVoltage =
  /^[0-9]{2,4}千伏(?!(?:全?户[内外]|地下|半地下|公用|农网|超高压|箱式|配电|智能|智慧|数字|无人|预装|移动|开关|升压|变电|输电|枢纽|新型|标准|大型|小型|专用|用户|海上|陆上|光伏|风电))[\u4e00-\u9fff]{2,8}$/;

/** 新建学校50所, 新建学校50所以上: what is counted right behind it has no name of its own; 项目90% is a share and no count. */
export function isCountedBehind({ items, tail }: Group, all: readonly Token[], text: string): boolean {
  const end = items.at(-1)?.tokens.at(-1);
  // 甲区、乙区中转站|共2座: one in each of the towns
  if (items.length > 1 && wordsOf(end, text) === '共' && /[区县镇乡]$/.test(nameOfFirst(items, text)))
    return false;
  // 布置泊位|625个的|发展规划
  const isCounted = /^[0-9]+[所座个条家处项]的/.test(text.slice(end?.to ?? text.length));
  const last = isCounted || (tail ?? []).length === 0 ? end : undefined;
  const next = last === undefined ? undefined : all[all.indexOf(last) + 1];
  // 建设县乡公路1189公里: a length of such roads; 甲机场距市区20公里 is how far it is
  const length = items.length === 1 && tail === null ? items[0]?.tokens.at(-1) : undefined;
  const isFar = items[0]?.tokens.some((token) => wordsOf(token, text).startsWith('距')) === true;
  // 甲绿道20公里|全线贯通: all of it
  const isLength =
    length?.type === 'text' &&
    /^[0-9.]+(?:余|多)?(?:公里(?!全线)|千米|米(?![主边中]跨))/.test(text.slice(length.from));
  // 最长的|甲隧道|11公里: the one of them
  const start = items[0]?.tokens[0]?.from ?? 0;
  if (isLength && /最[长高大深]的$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  // 甲高速|38公里去年9月通车|: so long is the one that opens
  if (isLength && ofOneLine.test(text.slice(items[0]?.tokens[0]?.from, length.from + longestOpening)))
    return false;
  if (!isFar && isLength) return true;
  return (
    next?.type === 'count' &&
    next.from === last?.to &&
    (/[所座个条家处项栋间片批](?:左右|以上|以下|以内|余|多)?$/.test(wordsOf(next, text)) ||
      // 新增示范基地2000亩: land of the sort; 一期产业园150亩 is one
      (wordsOf(next, text).endsWith('亩') && wordsOf(last, text).endsWith('基地')) ||
      // 完成船舶岸电改造2645艘: on how many it is done
      (/[艘户辆台套盏]$/.test(wordsOf(next, text)) && last?.word?.kind?.role === 'work')) &&
    !sumsUp(items, all[all.indexOf(next) + 1], text)
  );
}

const ofOneLine =
  /^(?!.*(?:县乡|农村|国省|普通|城市|市政|干线|等级|沿线))[\u4e00-\u9fff]{2,8}(?:高速|高铁|铁路|快速路|大道|环线)(?:[一二三四]期|[\u4e00-\u9fff]{1,8}段)?[0-9.]+公里(?:已?于)?(?:[0-9去今明前年月日底初]{1,12})?(?:已|将|正式|全部|建成)*(?:通车|开通|开工|动工|完工|竣工|贯通|投用)(?!里程|项目)/;
const longestOpening = 30;

/** 对接青河项目45个, 山海自治县项目2个, 工业项目|竣工30个: all that are there; 甲港项目|2023年第二批: those of one time. */
export const isTally = ({ length }: readonly Item[], last: Shape | null, text: string): boolean =>
  length === 1 &&
  /^(?:建设)?(?:项目|工程)$/.test(wordsOf(last?.head, text)) &&
  tally.test(text.slice(last?.head.to, (last?.head.to ?? 0) + longestWhere));

const tally =
  /^(?:共|共计|有)?[0-9]+[个项](?!月|标段)|^(?:[0-9]{4}年度?)?第[一二三四五六七八九0-9]+[批次]|^(?:已|新|累计|集中|共)?(?:开工|竣工|完工|签约|投产|落地|开建|复工)(?:建设)?了?[0-9]+[个项](?=[，、；。]|$)/;

/** 甲园、乙大学等地; 1、2号线换乘; 甲园|6条道路项目: they say where or whose something is. */
export function isWhere({ items, tail }: Group, last: Shape | null, text: string): boolean {
  const end = items.at(-1)?.tokens.at(-1)?.to ?? text.length;
  const behind = text.slice(end, end + longestWhere);
  if (isMadeUpOf(items, text)) return true;
  if (/^等地(?![块铁下区段])/.test(behind)) return true;
  // 水利工程项目|分别为甲、乙: which ones they are follows
  const isSort = last?.tokens.every(({ type }) => type === 'kind' || type === 'generic') === true;
  const isSum = isSort || /^(?:项目|工程)$/.test(wordsOf(last?.head, text));
  if (items.length === 1 && isSum && /^分别[是为有](?![0-9])/.test(behind)) return true;
  // 甲小镇项目、乙景区项目|四大类: of which sorts they are
  if (/^等?[0-9一二三四五六七八九十]+大?类(?=[，；。]|$)/.test(behind)) return true;
  // 甲港口、乙工厂等应用场景|落地: of what sort of use they are
  const isQuoted = items.some(({ tokens }) => tokens.some(({ type }) => type === 'quote'));
  if (
    !isQuoted &&
    /^等[^，。；、]{0,6}(?:应用场景|典型案例|经验做法|模式|新业态|赛事|展会|论坛)/.test(behind)
  )
    return true;
  // 甲制、乙制等重大项目|推进机制
  if (tail !== null && rules.test(text.slice(tail.at(-1)?.to ?? text.length))) return true;
  if (last !== null && /^换乘(?!站|中心|枢纽|通道)/.test(text.slice(last.head.to, last.head.to + 4)))
    return true;
  // 甲小区二期|200户居民燃气改造: whose homes are worked on
  if (homes.test(behind)) return true;
  const role = last?.head.word?.kind?.role;
  // 甲景区|数十个项目
  if (items.length === 1 && (role === 'site' || role === 'region') && dozens.test(behind)) return true;
  return (
    items.length === 1 &&
    tail !== null &&
    (role === 'site' || role === 'region') &&
    /^[0-9]+[个条项座](?!亿)[^，。；、0-9]{0,8}(?:项目|工程)/.test(behind)
  );
}
const dozens = /^(?:数[十百]|几十|多)余?[个项][^，。；、0-9]{0,6}(?:项目|工程)/;
const longestWhere = 14;

/** 打造集|甲展示、乙孵化等新空间: what one place is for; 全线分为|甲至乙段、乙至丙段: the stretches of a line that has been named before. */
function isMadeUpOf(items: readonly Item[], text: string): boolean {
  const first = items[0]?.tokens[0];
  if (first === undefined) return false;
  if (/^集[^成团装中聚群约市镇贸]/.test(text.slice(first.from, first.from + 2)))
    return items.length > 1 && first.type === 'text' && !items[0]?.tokens.some(isHead);
  return (
    isSplit(text.slice(Math.max(0, first.from - longestWhere), first.from)) &&
    items.every(({ tokens }) => tokens.filter(isHead).every((token) => wordsOf(token, text) === '段'))
  );
}
const rules = /^(?:建设|服务|推进|管理|保障|落实)[^，。；、的]{0,4}(?:机制|制度|举措|政策)/;
const homes = /^[0-9]+[户套栋](?:居民|住户|房屋|住宅|危房)[^，。；、]{0,6}(?:改造|加固|整治|修缮|安置)/;

/** 甲港至乙港|集装箱航线, 甲机场|航班, 甲机场|货运量: what goes there is another thing; 甲电站|占比 is a share. */
export const tellsOfService = (text: string, at: number): boolean =>
  /^(?:(?:占?比(?:例|重(?!载))|占比)|[\u4e00-\u9fff]{0,6}(?:航线|班轮)|(?:直飞)?航班|直航|(?:旅客|货物|集装箱|货运|客运|客货|年){0,2}(?:吞吐|运输|发送|货运|客运)(?:吞吐)?量)/.test(
    text.slice(at, at + longestService),
  );
const longestService = 8;

const routeEnd = /^[至到—-][^（）()，。；]{1,12}[）)]/;

/** 甲线（乙站|至丙区）, 甲铁路（|乙站至丙站|）: an end of a line or all of its way. */
export const isInBracket = (text: string, from: number, to: number, isAlone: boolean): boolean =>
  (/[（(]$/.test(text.charAt(from - 1)) && routeEnd.test(text.slice(to, to + longestWhere))) ||
  (isAlone &&
    /[（(](?:[东南西北中首]?段[，,])?$/.test(text.slice(Math.max(0, from - 4), from)) &&
    /^[）)]$/.test(text.slice(to, to + 1)) &&
    /[至到—-]/.test(text.slice(from, to)));

/** 该公路分为: of which line the stretches are is said elsewhere; 甲高速分为 says it. */
const isSplit = (before: string): boolean =>
  /分[为成]$/.test(before) && (!ofLine.test(before) || /(?:[该其本此]|这条)[^，。；]*$/.test(before));
const ofLine = /(?:高速|公路|铁路|高铁|大道|路|线)[^，。；]{0,4}分[为成]$/;

/** 除甲大桥外: the one that is not meant; （又称“甲高速”）: another name; （原甲高速）|高速公路乙段: the rest of a name that a bracket cuts. */
export function isAliasOrRest(item: Item | undefined, text: string): boolean {
  const first = item?.tokens[0];
  if (first === undefined) return false;
  // 除|甲大桥外，乙大桥也已通车
  if (/^除了?$/.test(wordsOf(first, text)))
    return /^(?:之|以)?外/.test(text.slice(item?.tokens.findLast(isHead)?.to ?? text.length));
  if (first.type === 'quote')
    return /(?:又称|也称|俗称|又名|简称)$/.test(text.slice(Math.max(0, first.from - 4), first.from));
  return (
    first.word?.kind?.role === 'line' &&
    first.to - first.from > 1 &&
    /[）)]/.test(text.charAt(first.from - 1))
  );
}

/** 甲站、乙站|2个车站, 甲高铁、乙铁路|至少2条线路, 甲园、乙综合体|2个商贸类项目: the count is of the whole list, and what it counts follows. */
const sumsUp = (items: readonly Item[], next: Token | undefined, text: string): boolean =>
  items.length > 1 &&
  (/^(?:车站|站点|项目|工程|水库|园区|学校|医院|片区|线路|路线|新线|铁路|高铁|公路|高速公路|高速|桥梁|大桥|隧道|电站|码头|公园|大学)$/.test(
    wordsOf(next, text),
  ) ||
    (next !== undefined && opensSort(text, next.from)));

/** 甲新区集中开工|18个项目, 甲片区新开工|项目21个: it is where they are begun, and not what is. */
export const opensTally = ({ word, from, to }: Token, next: Token | undefined, text: string): boolean =>
  (word?.surface === '新开工' && next?.type === 'kind' && next.from === to) ||
  // 甲园区|竣工|项目8个; 甲厂房、乙学校等竣工项目8个 are those that are finished
  (/[开竣完]工|签约|投产|[在续]建/.test(word?.surface ?? '') &&
    next?.from === to &&
    !/等[^，。；、]{0,7}$|[为是]$/.test(text.slice(Math.max(0, from - 8), from)) &&
    /^(?:项目|工程)(?:共|达)?[0-9]+[个项]/.test(text.slice(to, to + 6))) ||
  // 甲片区集中签约|及开工20个项目
  (/[开竣]工|签约/.test(word?.surface ?? '') &&
    /^(?:[及和、]|并)(?:集中)?(?:签约|开工|竣工|投产)[0-9]+[个项]/.test(text.slice(to, to + 12))) ||
  (/[开竣]工|签约/.test(word?.surface ?? '') &&
    next?.type === 'count' &&
    /[个项]$/.test(wordsOf(next, text)));
