import { buildTrie } from '../../../grammar/trie.ts';
import { readLexicon } from '../../../lexicons/read.ts';

/** What the names of owners end in: `石桥|水库`, `青云|合作社` */

/** A place can have a GDP, a thing a length, an agent can do something. */
export type OwnerKind = 'place' | 'thing' | 'agent' | 'none';

const noThing =
  /(?:治理|整治|修复|恢复|改造|[棚旧]改|还林|搬迁|移民|开发|安居|物流|一体化|体系|初中|高中|职高|一贯制|出海口|口岸|水源地|风光储|城市|(?:核心|起步|首开|中心|体验|休闲|试点|配套|开发|合作)区)$|^(?:小区|绿地)$/;
/** 灌区, 作业区, 车库: what names of lines, streets and sites end in is a thing here as well; 小流域治理 is a deed, 高中, 小区 and 绿地 are classes. */
const built = readLexicon('lexicons/project-kinds.csv').flatMap(({ surface, role }): [string, OwnerKind][] =>
  surface.length > 1 && /^(?:line|street|junction|site)$/.test(role) && !noThing.test(surface)
    ? [[surface, 'thing']]
    : [],
);
/** What the name of an owner can end in, and which kind it then is; a row of its own outranks what is built. */
const ends: readonly [string, OwnerKind][] = [
  ...readLexicon('lexicons/owner-endings.csv').map(({ surface, kind }): [string, OwnerKind] => [
    surface,
    kind,
  ]),
  ...built,
];
export const endings = buildTrie(ends);
const works: ReadonlySet<string> = new Set(
  ends.flatMap(([words, kind]) => (kind === 'thing' ? [words] : [])),
);
/** 公路, 幼儿园: what stands somewhere, by the word for it and no more. */
export const isBareWork = (words: string): boolean => works.has(words);

const ofGovernment = /^政府(?:信息|采购|购买|投资|债|一般|再融|性|专项|隐性|引导|网)/;

const aField =
  /^(?:(?:基本)?(?:社会|养老|医疗|失业|工伤)+保险基金|(?:医保|社保)基金|总部经济|经济适用住?房|大学(?:毕业)?生|(?:外商投资|外资|民营|国有|规上)企业(?:进出口|出口|进口))/;

/** 全县|医保基金收入, 总部经济税收, 公开|政府信息, 政策范围内: of what sort something is, and nobody's name. */
const isSort = (phrase: string, at: number, place: number): boolean =>
  phrase.startsWith('政策范围', at) ||
  (at >= place && at < place + (aField.exec(phrase.slice(place))?.[0].length ?? 0)) ||
  (at > place && ofGovernment.test(phrase.slice(at, at + 4)));

const becomes = /升级(?!改造)|升格|晋级|晋升|获批|获评|入选|跻身|创建为?|荣获|争创|成为/;
/** 桥梁工程, 全线线下工程: a step of a work, by no name. */
export const isStep = (phrase: string): boolean => aStep.test(phrase);
const aStep =
  /^(?:全线[^，、的]{0,6}|路基|路面|桥梁|隧道|桥隧|铺轨|土建|土石方|站前|站后|四电|线下|控制性|机电|交安|房建)工程(?!有限|公司|集团|局|学院|质量|技术|监理)/;

/** Whether a word that ends names is the middle of another here. */
export const endsNothing = (phrase: string, at: number, end: number, place: number): boolean =>
  // 纺织厂|房, 分行|业, 出版社|会科学
  /^(?:厂[房家址区长商矿办务社休子方级]|行[业程]|矿[山产区井石工]|社会)/.test(
    phrase.slice(end - 1, end + 1),
  ) ||
  // 扶贫办|公楼, 村委会|议室, 工商联|络站, 传统村|落, 四馆一中|心, 港口|岸, 社区|服务: the end of the name begins another word
  /^(?:城[镇乡]|中心|口岸|[路铁速]网(?!络)|场路|区[服卫]|办[公理事法学案结证实]|会[议计员务费场展]|联[络合系盟]|区域|局[域部面限势]|委[会员托派书]|村落)/.test(
    phrase.slice(end - 1, end + 1),
  ) ||
  phrase.startsWith('地区生产', at) ||
  // 甲地铁|运营线路: of the network
  (phrase.startsWith('线路', end - 2) && /(?:运营|营运|开通|公交)$/.test(phrase.slice(0, end - 2))) ||
  // 甲行开出|银行承兑汇票
  phrase.startsWith('银行承兑', at) ||
  // 全线线下工程, 桥梁工程: steps of the work that is told of
  aStep.test(phrase) ||
  // 甲港|升级国家级开发区: what it becomes is no part of its name
  (place > 0 && becomes.test(phrase.slice(place, at))) ||
  // 高考|上线人数
  (phrase.charAt(at) === '线' && phrase.charAt(at - 1) === '上') ||
  isSort(phrase, at, place) ||
  // 更新|城市地下管网, 江堤防加固
  phrase.startsWith('新城市', at) ||
  phrase.startsWith('堤防', end - 1) ||
  // 产业|带动农户, 水库|移民
  phrase.startsWith('带动', end - 1) ||
  phrase.startsWith('库移民', end - 1);
