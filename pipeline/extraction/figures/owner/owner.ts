import { isMeasure } from '../../../grammar/measures.ts';
import { longestTerm } from '../../../grammar/trie.ts';
import { remembered } from '../../remembered.ts';
import { measuresProgress } from '../../sentences/progress-words.ts';
import { endings, endsNothing, type OwnerKind } from './endings.ts';
import { placeAt, placeEnd, provincesBehind, severalPlaces } from './place-name.ts';
import { portOrStation } from './port.ts';
import { isSortOf, ofSort } from './sorts.ts';
import { stageBehind, workNamed } from './works.ts';

/**
 * Whose a noun phrase is: the name that it opens with, and what is left of it.
 *
 * `嘉兴数字经济规模` → 嘉兴, 数字经济规模 · `杭绍高速公路绍兴段主线长` → 杭绍高速公路绍兴段, 主线长
 */
interface Owned {
  /** Empty when the phrase names nobody. */
  readonly owner: string;
  readonly rest: string;
  readonly kind: OwnerKind;
}

/** 项目数, 工程量, 中心城区: what looks like the end of a name goes on. */
const goesOn = new Set('墙位车数量率额级化型类内外性费业员投总完安新上下路');

/** 某灌区工程|总投资, 某集团|员工: what a whole thing has; 总部 and 总站 go on with its name. */
const whole =
  /^(?:总(?:投资|面积|长|概算|建筑|占地|装机|库容|产值|收入|资产|里程|规模|容量|用地|造价|产量|发电|床位|工期|机位|[0-9])|员工|工期)/;
/** 某小学|投资, 某公司|投资: what it has cost, or spends; 年度计划投资 and 某项目投资额 are measures. */
const investing =
  /(?:公司|集团|(?<![省市县区州国])高[速铁]|合作社|农场|[小中大]学|学校|医院|大桥|隧道|水库|机场|码头|车站|公园|电站|水厂|[产工]业园|.{4}(?:改造|扩建|迁建|新建|提升|整治|治理|加固|修缮)(?:项目|工程))$/;
const invested = /^投资(?![者方商公集有基管促控发])/;
const hasOf = (phrase: string, end: number): boolean =>
  whole.test(phrase.slice(end, end + 4)) ||
  measuresProgress(phrase, end) ||
  (invested.test(phrase.slice(end, end + 4)) && investing.test(phrase.slice(0, end)));

const isBuildingOf = (phrase: string, end: number): boolean =>
  phrase.startsWith('项目建设', end - 2) && !/^(?:管理|指挥|领导|办)/.test(phrase.slice(end + 2));

const between =
  /^(?:间(?=最|的|列车|[旅行运全])|的?(?:最快|车程|行程|全程|(?:列车|旅行|运行|行车|通行)+时间))/;

/** 大型医院, 公办幼儿园: of what sort they are, and none by name. */
const aSort =
  /^(?:[大中小]型|现有|公办|民办|普惠|公立|私立|村级|闲置)|^(?:(?:国家|省|自治区|市|县)级|[1-5]A级)[^，,的]{0,10}[区园]$/;
const joins = new Set('、和与及');
/** 宜春|试点建设供水工程, 宜春|支持乙县学校: what a place does, and no thing of its name; 宜春建设路 is one. */
const builds =
  /^(?:[0-9]{4}年|[今去]年|正在?|已经?|将|要|全力|加快|积极|试点|计划|拟|先后|陆续|重点)*(?:建设(?!路|街|大道|银行|村|镇|厂|集团)|打造|推进|实施|启动|开展|规划建设|(?:拆除|取缔|关停|整治|清理)(?![^，,]{0,8}(?:项目|工程))|(?:对口)?(?:支持|支援|帮扶|援建|资助|扶持)(?!中心|项目|资金|力度|基金|政策|车间|办))/;
/** 某机场|现有航线, 某线云山段|工程进度, 二期工程|对接某路 */
const isOwned = (phrase: string, at: number): boolean =>
  /^(?:[现共拥已]有|对接(?!会|活动|项目|平台))/.test(phrase.slice(at, at + 4)) ||
  measuresProgress(phrase, at);
const leadsFrom = /^自(?![贸来然治由动主行驾身有愿选助筹建觉])/;

const firmWith =
  /^(?:茅台|时代|白药|啤酒|铜业|钢铁|橡胶|汽车|重工|石化|制药|药业|证券|稀土|黄金|高科|航空|建工|水泥|锂业|生物)(?=$|(?:实现)?(?:营收|营业收入|净利|市值|股价|订单|员工|总市值))/;

const makerOf =
  /^(?![省市县区州])[\u4e00-\u9fffA-Za-z]{2,8}?(?<!企业|公司|集团|[工行产农]业|制造业|板块|市场|经济|园区|港|上市|规上)(?=(?:营收|净利润|总?市值|股价|毛利率)$)/;

const namedThing =
  /^“[^”]{2,14}”(?:(?:[\u4e00-\u9fff]{2}){0,3}?(?:列车|专列|班列|动车组)|(?=(?:总?建筑|占地|规划|设计|全长|总长|总投资|总面积|装机|[长高宽])[^，,]{0,6}$))/;

/** 甲县|2022年|高速公路里程: the year is no part of a name. */
const datedPlace =
  /^[\u4e00-\u9fff]{2,8}(?=(?:19|20)[0-9]{2}年(?:农村|普通|城市|国省)?(?:高速|高等级)?(?:公路|高速|铁路|高铁|轨道交通|地铁|港口|机场|航道|水库))/;

const networkOf =
  /^(?:[全我][省市县区州](?=机场$)|(?:[全我]州|[^至到和与及、的]{1,5}(?:[省市县区]|自治州))(?=(?:农村|普通|普通国省)?(?:高速|高等级|干线)?(?:公路|铁路|道路|航道|港口|水路|轨道交通)$))/;

const ofOwnName =
  /^(?!重[点大]|主要|现有|各类|[大中小]型|[一二三四五]星级|[国省市县]级|在建|续建|新[建签开]|标准|公共|产业|工业|规模|投资|[主首各]|[一二三四两多几])[^的]{5,}$/;
const zoneAlone = /^(?:经开区|高新区|综保区|自贸区|保税区|度假区|开发区)(?![的、和与及等内外里])/;
/** 新城|地区生产总值, 园区: such a word alone before what it has; 新城大桥, 新区建投集团 and 园区企业 are names and others. */
const zoneBare = /^(?:新区(?!域)|新城(?![镇市乡区县])|都市圈|城市群|园区)(?![的、和与及等内外里])/;
const ofOthers = /企业|公司|集团|电站|学校|医院|[小中大]学|街道|桥|环线|高速|铁路|大道|[建城产]投/;
const zoneOwns = (rest: string): boolean =>
  rest === '' || rest === '综合' || (isMeasure(rest) && !ofOthers.test(rest));

/** A mean of nobody's, a house in quotation marks, a port or station called after its town; null for any other phrase. */
function namedOutright(phrase: string): Owned | null {
  // 人均公园绿地面积: a mean, and nothing of a park
  if (/^[人户亩地]均/.test(phrase)) return { owner: '', rest: phrase, kind: 'none' };
  // 我家|养山羊90只
  const home = /^(?:我|你|他|她|咱)们?家(?![庭具电里乡人长务])/.exec(phrase)?.[0] ?? '';
  if (home !== '') return { owner: home, rest: phrase.slice(home.length), kind: 'agent' };
  const dated = datedPlace.exec(phrase)?.[0] ?? '';
  if (dated !== '' && placeEnd(phrase) === dated.length)
    return { owner: dated, rest: phrase.slice(dated.length + 5).replace(/^的/, ''), kind: 'place' };
  const sort = ofSort(phrase);
  if (sort !== null) return sort;
  const several = severalPlaces(phrase);
  if (several > 0) return { owner: phrase.slice(0, several), rest: phrase.slice(several), kind: 'place' };
  // 经开区|营业收入: a zone, without its town; 高新区云芯总部基地 is what stands in it
  const bare = zoneBare.exec(phrase)?.[0] ?? '';
  if (bare !== '' && zoneOwns(phrase.slice(bare.length)))
    return { owner: bare, rest: phrase.slice(bare.length), kind: 'place' };
  const zone = zoneAlone.exec(phrase)?.[0] ?? '';
  const within = zone === '' ? null : splitOwner(phrase.slice(zone.length));
  if (within?.kind === 'thing' && ofOwnName.test(within.owner))
    return { ...within, owner: `${zone}${within.owner}` };
  if (zone !== '') return { owner: zone, rest: phrase.slice(zone.length), kind: 'place' };
  // “明月楼”|高, “云湖号”旅游列车|定员: a house or a train by its name in quotation marks
  const quoted = namedThing.exec(phrase)?.[0] ?? '';
  if (quoted !== '') return { owner: quoted, rest: phrase.slice(quoted.length), kind: 'thing' };
  const work = workNamed(phrase);
  if (work !== '') return { owner: work, rest: phrase.slice(work.length), kind: 'thing' };
  const first = placeAt(phrase, 0);
  const town = first > 0 ? placeAt(phrase, first) || first : 0;
  // 贵州茅台|营收: a firm that is called after its town
  const firm = town > 0 ? (firmWith.exec(phrase.slice(town))?.[0] ?? '') : '';
  if (firm !== '')
    return { owner: phrase.slice(0, town) + firm, rest: phrase.slice(town + firm.length), kind: 'agent' };
  // 台州东方电气|营收: so is any that has what only a firm has
  const maker = town > 0 ? (makerOf.exec(phrase.slice(town))?.[0] ?? '') : '';
  if (maker !== '')
    return { owner: phrase.slice(0, town) + maker, rest: phrase.slice(town + maker.length), kind: 'agent' };
  // 台州港|货物吞吐量, 宜春站|每日开行列车
  const stop = portOrStation(phrase, town);
  if (stop > 0)
    return {
      owner: phrase.slice(0, stop),
      rest: phrase.slice(stop).replace(/^[0-9]{4}年/, ''),
      kind: 'thing',
    };
  return null;
}

/** Up to where a name is looked for: behind a place that builds something, or has some of a sort, stands no more of it. */
function limitOf(phrase: string, place: number): number {
  const behind = phrase.slice(place);
  return place > 0 && (builds.test(behind) || isSortOf(behind)) ? 0 : Math.min(phrase.length, 24);
}

/** Splits a noun phrase after the name that it opens with. */
export const splitOwner = remembered((phrase: string): Owned => {
  // 归属于上市公司股东的净利润: what kind of profit, and nobody whose it is
  if (phrase.startsWith('归属于')) return { owner: '', rest: phrase, kind: 'none' };
  const known = namedOutright(phrase);
  if (known !== null) return known;
  const place = placeEnd(phrase);
  let end = place;
  let kind: OwnerKind = place > 0 ? 'place' : 'none';
  const limit = limitOf(phrase, place);
  for (let at = Math.max(1, place > 0 ? place - 1 : 1); at < limit; at += 1) {
    const mark = phrase.charAt(at);
    // 全市|人均公园绿地面积
    if (mark === '人' && phrase.charAt(at + 1) === '均') break;
    if (mark === '的' || mark === '占' || (mark === '在' && at > 1)) break;
    // 线路|自某站引出: from where it leads; 某医院（某医院）: another name of it; 某机场|现有航线: what it has
    if (
      (end > 0 && (isAlias(phrase, at) || phrase.startsWith('全线', at) || isOwned(phrase, at))) ||
      leadsFrom.test(phrase.slice(at))
    )
      break;
    if (end > 0 && at === end && joins.has(mark)) end = Math.max(end, placeEnd(phrase, at + 1));
    // 宜春至新余间|最快时间: between both
    if (at === end && end > 0 && (mark === '至' || mark === '到')) {
      const other = placeEnd(phrase, at + 1);
      if (other > 0 && between.test(phrase.slice(other))) {
        end = other + (phrase.charAt(other) === '间' ? 1 : 0);
        kind = 'thing';
      }
    }
    const found = longestTerm(endings, phrase, at, phrase.length);
    if (
      found === null ||
      found.end <= end ||
      (goesOn.has(phrase.charAt(found.end)) && !hasOf(phrase, found.end)) ||
      endsNothing(phrase, at, found.end, place)
    )
      continue;
    if (found.end - at === 1 && place === 0) continue;
    // 增速排名全市, 本次全市: what is among all of them, and no name that ends so
    if (mark === '全' && found.entry === 'place' && at > end) continue;
    // 甲经济开发区|项目建设: whose building it is, and no project
    if (kind === 'place' && at === end && isBuildingOf(phrase, found.end)) continue;
    end = found.end;
    kind = found.entry;
    at = end - 1;
  }
  if (kind === 'place') end += partBehind(phrase, end);
  const stage = stageBehind.exec(phrase.slice(end));
  if (kind === 'thing' && stage !== null) end += stage[0].length;
  const section = /^[^的、，,长]{0,6}(?<!阶)段(?!时|落)/.exec(phrase.slice(end));
  if ((kind === 'thing' || kind === 'place') && section !== null) {
    end += section[0].length;
    kind = 'thing';
  }
  if (phrase.charAt(end) === '”' && phrase.slice(0, end).includes('“')) end += 1;
  const bracket = /^（[^）]{1,14}）|^\([^)]{1,14}\)/.exec(phrase.slice(end));
  if (end > 0 && bracket !== null) end += bracket[0].length;
  // 乡镇（街道）|阅览室覆盖率: the bracket is whole
  if (/[（(][^）)]*$/.test(phrase.slice(0, end))) end += phrase.slice(end).search(/[）)]|$/) + 1;
  const rest = phrase.slice(end);
  // 连云港|港: a port or station that has the name of its town.
  if (place > 0 && end === place && /^[港站]$/.test(rest)) return { owner: phrase, rest: '', kind: 'thing' };
  // 国际及地区旅客: what sort of travellers they are
  if (/^(?:国际|国内|境外)(?:[及和与]?(?:港澳台)?地区|（(?:港澳台)?地区）)$/.test(phrase.slice(0, end)))
    return { owner: '', rest: phrase, kind: 'none' };
  // 全市|公路通车里程: what the place has in all, and the figures after it are not of roads
  const whose = rest === '' ? null : networkOf.exec(phrase.slice(0, end));
  if (whose !== null) return { owner: whose[0], rest: phrase.slice(whose[0].length), kind: 'place' };
  if (
    isListed(kind, phrase.slice(0, end), rest) ||
    (rest.length === 1 && !/[长宽高]/.test(rest)) ||
    (place === 0 && (end <= 2 || aSort.test(phrase))) ||
    // 《行动|方案》: no name ends inside a paper's
    /^《[^》]{1,3}$/.test(phrase.slice(0, end))
  )
    return { owner: '', rest: phrase, kind: 'none' };
  // 《甲大堤整治工程|可行性研究报告》: what the paper is of
  const from = /^《[^》]*$/.test(phrase.slice(0, end)) ? 1 : 0;
  return { owner: withoutPlan(phrase.slice(from, end), rest), rest, kind: end === 0 ? 'none' : kind };
});

/** 甲项目|计划总投资: what it is to cost, and no plan of that name. */
const withoutPlan = (owner: string, rest: string): string =>
  costs.test(rest) && meansTo.test(owner) ? owner.slice(0, -2) : owner;
const costs = /^(?:总投资|投资总?额|总占地|总?用地|占地)/;
const meansTo = /^(?![0-9]|全|各|年度).*(?:(?<![大点业资度])项目|工程|基地|产业园)计划$/;

/** 客栈、农场|、果品企业 is a list, and nobody's; 县教育局|、财政局投入资金 are two that do it. */
const isListed = (kind: OwnerKind, owner: string, rest: string): boolean =>
  (kind === 'thing' && rest.startsWith('、') && owner.includes('、')) ||
  (kind === 'agent' && anotherBody.test(rest));
const anotherBody = /^[、和与及][^，,的]{2,10}[局委厅办会]/;

/** 南山街道|河东村, 东北|三省, 柳河县|城防洪标准: how much more of the name of a place stands behind its end. */
const partBehind = (phrase: string, end: number): number =>
  (phrase.startsWith('街道', end - 2)
    ? /^[\u4e00-\u9fff]{2,3}村(?![级民庄镇委集])/.exec(phrase.slice(end))
    : phrase.charAt(end - 1) === '县'
      ? /^城(?![市镇乡郊关际投建管轨农东西南北中厢乡])/.exec(phrase.slice(end))
      : provincesBehind.exec(phrase.slice(end, end + 9)))?.[0].length ?? 0;

/** 某医院（某医院）; 甲路（乙段）工程 and 甲中心（一期）实训楼 go on, since that is a part of it. */
const isAlias = (phrase: string, at: number): boolean =>
  /[（(]/.test(phrase.charAt(at)) &&
  !/^.[^（(）)]{0,10}[段期标][）)](?=[\u4e00-\u9fff])/.test(phrase.slice(at, at + 14));

/** What kind of owner a whole phrase is; `none` when something is left of it. */
export function ownerKind(phrase: string): OwnerKind {
  const { rest, kind } = splitOwner(phrase);
  return rest === '' ? kind : 'none';
}
