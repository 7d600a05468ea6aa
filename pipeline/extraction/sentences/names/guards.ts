import type { Span } from '../../../grammar/clause.ts';
import { isStreetOf } from '../street-words.ts';
import type { Word } from './words.ts';

/** Words around a word by which it is no kind, or no verb, though it is spelled like one. */

/** 甲铁路计划2014年建成: the verb, and no kind of name. */
export const plansAhead =
  /^(?:[0-9于在到将]|今年|明年|年[内底]|首季|[本近明上下]|[一二三四]季|用地|占地|总|投|新[建增开]|建[设成]|开工|分[一二三四两]|完成|采[用购]|引进|安排|购置|设置|打造|入驻|落户|落地|选址|完工|竣工|通车|启动|投[用产运入]|试[运飞车]|转场|并网|封关|合龙|开[业园通行馆])/;

/** 铜箔厂, and no 出厂 or 厂商. */
export const ofWorks = /^[^出设建办进入到在全老新各该本总分]厂(?![商家区址长矿门内外名牌])/;

/** 全省|铁路网|: what is there, and no name without a formula before it, “四纵三横”高速公路网. */
export const isBareNetwork = ({ quoted }: Word, before: string): boolean =>
  quoted?.role === 'network' && !/[”形型]/.test(before);

/** 生态价值|实现|机制, 种养|结合|项目, 甲水库至乙湖|连通|生态输水: nouns and what joins them are one, where a noun follows. */
export const isInCompound = (text: string, from: number, to: number): boolean =>
  (text.startsWith('连通', from) && leadsWater.test(text.slice(to, to + 11))) ||
  (text.startsWith('实现', from) &&
    text.startsWith('价值', from - 2) &&
    /^(?:机制|专项|试点|示范)/.test(text.slice(to, to + 2))) ||
  (text.startsWith('结合', from) &&
    /[种养农牧林果草畜禽渔稻茶菜沼文旅体医教产学]{2}$/.test(text.slice(from - 2, from)) &&
    /^(?:产业化|示范|循环|生态|综合|项目|工程|基地)/.test(text.slice(to, to + 3)));

const leadsWater =
  /^(?:生态|应急)?[输补调引供]水(?!量|到|至|给|了)|^(?:[及和与][^，。；、]{2,8})?(?:工程|项目)/;

/** 甲枢纽、乙机场|“两大枢纽”|工程: what a list sums up to. */
export const isSumOf = (text: string, from: number): boolean =>
  /^“[两双三四五六七八九十]大/.test(text.slice(from, from + 3));

/** 县体育馆|和县图书馆, 体育场|和田径馆: behind a whole name 和 joins, though a place begins with it. */
export const isJoint = (text: string, at: number): boolean =>
  text.startsWith('和', at) &&
  // 甲线乙段|和县道X103改建工程
  (/^和[县省国]道(?!路)/.test(text.slice(at, at + 4)) ||
    (/(?:[馆院校站桥场厂库港学]|公园|中心|项目|工程|公路|铁路|大道|高速|隧道)$/.test(
      text.slice(Math.max(0, at - 2), at),
    ) &&
      !/^和(?:平|顺|静|龙(?=[市县至东西南北]|$)|硕|布|政|林|桥|田市|田地|县县)/.test(
        text.slice(at, at + 3),
      )));

/** 年产|100万平方米板材项目, 年深加工|5万吨红枣项目: what a plant makes is of its name. */
export const isOutput = (text: string, at: number): boolean =>
  /[年日](?:产|深?加工)$/.test(text.slice(Math.max(0, at - 4), at));

/** 甲铁路与乙线间联络线 is one line, 甲水库及配套灌溉工程 one work. */
export const isBetween = (text: string, at: number): boolean =>
  /(?<!工程|项目)及配套$/.test(text.slice(Math.max(0, at - 3), at + 2)) ||
  // 甲水库与乙水库连通及水质改善工程
  /连通[及和与]$/.test(text.slice(Math.max(0, at - 3), at)) ||
  // 甲水厂、|乙路及丙区块改造项目|、丁安置房: 、 parts the list, and 及 what one of them is made of
  (/、[^，。；：、和与及]{2,14}及$/.test(text.slice(Math.max(0, at - 16), at)) &&
    /^[^，。；：、和与及]{2,14}(?:改造|整治|提升|治理|建设)(?:项目|工程)、/.test(text.slice(at, at + 22))) ||
  // 甲线与乙线|换乘站丙站
  /^[^，。；、与和]{2,8}的?换乘(?:车站|站|枢纽)[\u4e00-\u9fff]{2,8}站/.test(text.slice(at, at + 22)) ||
  /^[^，。；、与和]{2,12}(?:间(?:的)?(?:联络|连接|专用|通道|快速)|(?<!水系)(?:连通|互连|联通)(?:及[^，。；、]{2,8})?(?:工程|项目|通道))/.test(
    text.slice(at, at + 20),
  );

const facing =
  /^(?:俄|蒙|韩|日|朝|越|老|缅|东盟|中亚|欧|美|非|港|台)(?![罗斯古国本鲜南挝甸])[\u4e00-\u9fff]{0,8}(?:班列|班轮|专列|产业园|合作区|合作园|交易市场|物流园)/;
const opensFacing = /(?:^|[的，、；。]|开行|新增|[首新这该一]列|建成|建设|打造)$/;
const longestFacing = 16;

/** 湘潭县, 该镇, 县政府: who does something; 棚户区, 城镇 and 农贸市场 are where it is done. */
export const isDoer = (words: string): boolean => doer.test(words);
const doer =
  /(?:(?<![城都超门菜集夜农贸])市|县|州|旗|(?<![棚户小城片库园矿老旧社灌景郊街厂校院病牧林山港湖河])区|(?<![城集古小])镇|乡|街道|政府|集团|公司|开发区|[我全该][省市县区镇乡村州])$/;

/** 纬十路、|经|二路, |建设|路, 真|如|镇, 、|前|山大桥, 200兆瓦|时|储能电站: spelled like a word at the edge of a name, and a part of it. */
export function isPlain(surface: string, text: string, at: number, to: number): boolean {
  // 甲县|援建|项目: whose works they are by name
  if (/^[援捐帮]建$/.test(surface) && /^(?:项目|工程)/.test(text.slice(to, to + 2))) return true;
  const behind = text.slice(to, to + 4);
  if (isOfName(surface, text, at, to)) return true;
  if (surface === '经') return /^[一二三四五六七八九十0-9]{1,3}[路街]/.test(behind);
  if (surface === '建设') return isStreetOf.test(behind.slice(0, 3));
  if (surface === '如') return /^镇/.test(behind) && calledSo.test(text.slice(Math.max(0, at - 2), at));
  // 退耕|还|湖工程, 建成|等|静压生产线: inside a word
  if (surface === '还')
    return /退[\u4e00-\u9fff]{1,2}$/.test(text.slice(Math.max(0, at - 3), at)) && givenBack.test(behind);
  if (surface === '等') return /^(?:静压|离子)/.test(behind);
  // 开行|对俄冷链班列: for whom
  if (surface === '对')
    return (
      facing.test(text.slice(to, to + longestFacing)) && opensFacing.test(text.slice(Math.max(0, at - 2), at))
    );
  if (surface === '时' && text.charAt(at - 1) === '瓦') return true;
  // 、甲|上线|乙县至丙段: a road from one place to another
  if (surface === '上线' && roadAhead.test(text.slice(to, to + 20)))
    return itemOfOne.test(text.slice(Math.max(0, at - 2), at));
  // 甲路|接|乙路、: one work on both
  if (
    surface === '接' &&
    streetAhead.test(text.slice(to, to + 8)) &&
    streetBefore.test(text.slice(Math.max(0, at - 8), at))
  )
    return true;
  // 、|前|山大桥, 乙县|后|溪水库: a place that is called so, where no verb stands before
  return (
    calledBy.has(surface) &&
    /^[山河湖湾港岛塘溪洲庄桥洋坝岗岭洞埠坑坪垟寨堡沟屯坊]/.test(behind) &&
    !/[\u4e00-\u9fff]/.test(text.charAt(at - 1).replace(/[省市县区镇乡州]/, ''))
  );
}

const givenBack = /^[林草湖湿滩海河江绿荒]/;

/** 柳其毛|都|口岸, 青河名|都|人行桥, 柳|其|毛都至青河公路; 青河|投资|有限公司, 青河儿科|研究|所: inside the name of a place or a body. */
function isOfName(surface: string, text: string, at: number, to: number): boolean {
  if (surface === '投资') return ofFirm.test(text.slice(to, to + longestInName));
  if (surface === '研究') return /^所(?![有需])/.test(text.slice(to, to + 2));
  if (surface === '都')
    return (
      behindCapital.test(text.slice(to, to + 3)) ||
      /[\u4e00-\u9fff]名$/.test(text.slice(Math.max(0, at - 2), at))
    );
  if (surface !== '其') return false;
  return inPlace.test(text.slice(to, to + longestInName)) && opensPlace.test(text.charAt(at - 1));
}
const ofFirm = /^(?:股份|控股|管理|开发|建设|实业|发展){0,2}有限(?:责任)?公司/;
/** What no adverb stands before: 各县都|至少 is one, 云都|大桥 none. */
const behindCapital =
  /^(?:至(?![少今多于关此])|口岸|苏木|嘎查|大桥|大道|新城|花园|家园|公园|水库|水厂|[中小]学)/;
/** 柳|其|毛都口岸, 青木|其|沙漠; 及其, 将其 and 其他 are words. */
const inPlace =
  /^(?:(?![他余中它实次间后前目所配附相主项原各])[\u4e00-\u9fff]{1,3}(?:至|口岸|苏木|嘎查|[镇旗](?=[至、，。；]|公路|铁路))|沙[漠地]|草原)/;
const opensPlace = /[\u4e00-\u9fff](?<![及与和对将把以因使让令在为由据连而从给向使])/;
const longestInName = 10;
/** 、真|如镇, 乙区安|如镇; 项目|如镇卫生院 gives an example. */
const calledSo = /(?:^|[^\u4e00-\u9fff]|[省市县区州和与及])[\u4e00-\u9fff]$/;
const roadAhead = /^[^，。；、]{2,16}(?:[段路]|高速|互通)/;
const itemOfOne = /(?:^|[、，；：和及])[^新已将再全先正刚未同并即\s]$/;
const streetAhead = /^[\u4e00-\u9fff]{1,5}(?:路|街|大道|线)(?=[、等；。）]|工程|项目|打通|延伸)/;
const streetBefore = /(?:^|[、：:，。；如]|推进|建设|启动|实施|打通)[\u4e00-\u9fff]{1,5}(?:路|街|大道|线)$/;
const calledBy = new Set('前后接应');

/** 吊桥|乡, 滑道|村, 南|桥|镇: a town is called after the work; 小区村民 and 学校乡村 are two words. */
export const namesTown = (surface: string, text: string, to: number): boolean =>
  (surface.length === 2 || /^[桥港湖塘河坝]$/.test(surface)) &&
  /^[镇乡村](?![镇村民级区里土企居道干])/.test(text.slice(to, to + 2));

/** 甲机械、|海大饲料|、|金骏感应|等13个项目: from where to where the names of a counted list run that stand behind a mark. */
export function namesCounted(text: string, { start, end }: Span): Span[] {
  const names: Span[] = [];
  for (let at = text.indexOf('等', start); at >= 0 && at < end; at = text.indexOf('等', at + 1)) {
    if (!countsNames.test(text.slice(at, at + longestCount))) continue;
    let to = at;
    for (let from = at - 1; from >= start && to - from <= longestName; from -= 1) {
      const mark = text.charAt(from);
      if (endsList.test(mark)) break;
      if (mark !== '、') continue;
      names.push({ start: from + 1, end: to });
      to = from;
    }
  }
  return names;
}
const countsNames = /^等[0-9一二三四五六七八九十百]+[个项家][^，。；：、]{0,6}(?:项目|企业)/;
const longestCount = 16;
const longestName = 9;
const endsList = /[，。；：！？“”（）\s]/;

/** 出资3000万元|建|甲水厂: a verb by itself behind what is paid. */
export const isPaidDeed = (text: string, at: number): boolean =>
  text.charAt(at) === '建' && /[0-9万亿]元$/.test(text.slice(Math.max(0, at - 2), at));
