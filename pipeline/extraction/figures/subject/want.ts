import { isMeasure, measureWords } from '../../../grammar/measures.ts';
import { isField } from '../owner/field.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import type { Topic } from '../topic/phrase.ts';
import { wordsIn } from '../words/words.ts';

/** Who can have what is measured: `全长` → a thing, `地区生产总值` → a place, `新建学校` → whoever acts. */

/** Who can have a figure: an agent's deed, a place's economy, a built thing's length; a region is a place by name. */
export type Want = 'any' | 'place' | 'thing' | 'agent' | 'region';

const ofThings = new RegExp(
  `${measureWords('thing')}|^班$|^年度|^计划|^完成|^实现投资|能力$|^(?:供水|受益|受水|服务)人口$|^[一二三四五六]期(?:工程|项目)?(?:计划|预计|规划|总)*(?:投资|用地)|^年(?!度|均|内|末|底)[^，,]{1,6}$`,
);

/** What an economy has and no road or firm: 地区生产总值, 常住人口. */
const macro = new RegExp(measureWords('economy'));

/** 某高速通车，新改建农村公路860公里: what a town does all over, and no road or hospital. */
const allOver =
  /公交站|停靠站|候车亭|转运站|充电桩|物流枢纽|农村公路|老旧小区|棚户区|公厕|厕所|高标准农田|造林|完成绿化|保障性|口袋公园|基站|危旧?房|危桥|中小学|美丽乡村|招商引资/;

/** Whose such an indicator can be. */
export function wantOf(indicator: string, verbal: boolean): Want {
  if (allOver.test(indicator) && (verbal || deed.test(indicator))) return 'place';
  if (isHandedOut(indicator)) return 'agent';
  if (ofEconomy.test(indicator) || ofAllThere.test(indicator) || ofTrade.test(indicator)) return 'place';
  if (ofThings.test(indicator)) return 'thing';
  if (macro.test(indicator)) return 'place';
  return verbal ? 'agent' : 'any';
}
/** 在交通上，年度计划安排|77亿元|: of who plans it, and of no works among those that were told of. */
export const isHandedOut = (indicator: string): boolean => handsOut.test(indicator);
const handsOut =
  /^(?:本?年度?|全年|今年)?计划(?:安排(?:资金)?|(?:投产|开工|竣工|续建|新开工|实施)(?:项目|工程)?)$/;
/** 规上高新技术产业增加值占比, 绿色建筑占比: of the place that is told of, and of nothing counted before. */
const ofEconomy =
  /^(?:规上|规模以上|高新技术产业|战略性新兴|绿色(?:建筑|出行)|外贸依存|研发(?:经费|投入)|全社会|数字经济核心|空气质量|森林覆盖|城镇化)[^，,]*(?:率|占比|比重|比例|强度|依存度)$/;
/** 电力总装机, 铁路营业里程: of all that a place has. */
const ofAllThere =
  /^(?:电力|新能源|清洁能源|可再生能源|非化石能源|绿电|风光)[^，,]{0,10}(?:装机|发电量)|^(?:铁路|高铁|公路|高速公路|农村公路|高等级航道)[^，,]{0,6}里程/;
/** 建设光伏产业园，光伏产业|年产值: of a trade, and not of what is built for it. */
const ofTrade =
  /^(?!主导|首位|特色|支柱|入园|园区)[^，,]{0,6}(?:产业链?|行业|集群)(?:年|总|集群)*(?:产值|营收|规模)/;
const deed = /^(?:完成|建成|新增|新改建|[新改扩修]建|改造|实施|创建)/;

/** Whether the subject before can have what is measured here: a length needs a thing where the sentence names one. */
export function canHave(want: Want, name: string, topics: readonly Topic[], phrase: string): boolean {
  // 甲县募捐9万元，有关部门捐书3000册，铺路|5公里|: the place again
  if (noBody.test(name) && topics.some(({ kind }) => kind === 'place')) return false;
  // 景区接待游客300万人次，|集团|营收: another
  if (bareBody.test(name) && bareBody.test(phrase.slice(0, 2))) return false;
  // 民生支出 builds no school
  if (gathering.test(name) || (isMeasure(name) && splitOwner(name).kind === 'none')) return false;
  if (want === 'thing') return ownerKind(name) === 'thing' || topics.every(({ kind }) => kind !== 'thing');
  const kind = ownerKind(name);
  // 建成甲、乙水库，电力总装机|1.7亿千瓦: no reservoir has an economy
  if (want === 'place' && kind === 'thing') return isLivedIn.test(name) || isEarner(name, phrase);
  return (
    kind !== 'none' ||
    bareBody.test(name) ||
    (want === 'place'
      ? unknownTown.test(name) || isEarner(name, phrase)
      : isName(name) && !(want === 'agent' && isField(name)))
  );
}

const noBody = /^(?:各?有关|各?相关|职能|主管|[各本]地)(?:部门|单位|方面|机构)$|^(?:干部)?群众$|^社会各界$/;

/** 园区现有企业260家，去年产值突破|百亿元|: the noun alone, where its sentence goes on. */
const bareBody = /^(?:陆港|空港|口岸|园区|景区|学校|医院|公司|集团|工厂|古镇|新区|书院|学院|大学|合作社)$/;

/** 某园区, 某新城: what may have an economy of its own. */
const isLivedIn = /(?:(?<![院校库])区|[园城圈港带岛谷镇村湾县市群]|走廊|基地)$/;

/** 甲电厂发电3亿度，实现利润2亿元；基建贷款|5亿元|: a plant, or who has a name that nobody knows, earns and owes. */
export const isEarner = (name: string, phrase: string): boolean =>
  earned.test(phrase) && (isBusiness.test(name) || (ownerKind(name) === 'none' && isName(name)));
const isBusiness =
  /(?:厂|电站|矿|[油气煤]田|商[场城]|酒店|宾馆|饭店|机场|港|[农林牧茶渔]场|市场|景区|公园|乐园)$/;
const earned =
  /^(?:净?利润|利税|销售|[\u4e00-\u9fff]{0,2}贷款|总?资产|净利|成本)|(?:利润|利税|税金|营业收入|销售收入|总?资产|负债|收益率|报酬率|利润率|负债率|成本|亏损额?)$/;

/** 甲港区: the name of a place that the lists do not know. */
const unknownTown = /^.{1,4}(?<![社小园景片地校城])[区县市镇乡旗]$|园区$/;

/** 全长, 车道, 规划床位: what works have, and no town. */
export const isOfWorksAlone = (phrase: string): boolean => ofWorksAlone.test(phrase);
const ofWorksAlone =
  /^(?:双向|单向)$|(?:^|项目|工程|[路桥隧线])(?:全长|占地)(?:面积)?$|线长$|车道|红线|路[基面幅]宽|桥面|主跨|桥隧比|^(?:设计|行车)*[时车]速|设计速度|行车速度|工期$|^建设(?:周)?期$|^(?:规划|设计|编制|拟?设|核定)床位/;

/** 由甲乙两省分摊，|总工期: who pays, and not what is built. */
export const isPayer = (name: string): boolean =>
  /(?:[两三四五各][省市县区州地]|政府|(?:施工|建设|设计|监理)单位)$/.test(name);

/** Where something is signed or opened: what is counted there is not the gathering's. */
export const gathering =
  /(?<![委商协学议][员]?)(?:大会|洽谈会|推介会|博览会|活动|仪式|论坛|展会|峰会|发布会|招商会|推进会)”?$/;

/** 参展企业, 展位, 现场交易额: what a fair or a forum itself has. */
export const ofGathering =
  /^(?:吸引|设|设置|布置|邀请|迎来|共|累计|预计|现场)*(?:参展|观展|展位|展览面积|展区|展商|展品|参会|与会|参赛|选手|客商|采购商|观众|现场交易|现场成交|意向(?:成交|交易|协议))/;

/** 甲都市圈4市, 民营企业: a noun phrase that can be gone on with; 此次开工, 20天时间, 城镇 cannot. */
export function isName(name: string): boolean {
  if (
    name.length < 3 ||
    /^(?:[0-9一二三四五六七八九十两]|此次|本次|其|每|各|有了|城镇|农村|城乡)|(?:时间|开工|(?<![湿基园林草营绿])地)$/.test(
      name,
    )
  )
    return false;
  const words = wordsIn(name, 0, name.length);
  const opening = words[0];
  if (opening?.start === 0 && opening.word.role === 'verb') return false;
  return words.every(({ word }) => word.role === 'noun' || (word.role === 'verb' && word.nominal));
}

/** 海内外知名高校前来设立: what is told of a name is no part of it. */
export const actsIn = (name: string): boolean =>
  wordsIn(name, 0, name.length).some(({ word }) => word.role === 'verb' && !word.nominal);

/** 村里算了一笔账, 有人认为当地, “小轴承”转出大产业: what holds a sentence of its own is no name; 了 may be the head of 了解. */
export const isStatement = (name: string): boolean =>
  /^“[^”]{2,8}”[\u4e00-\u9fff][出起活亮](?!口|租|版|让|资|土|性)/.test(name) ||
  statement.test(name.replace(/“[^”]*”|《[^》]*》/g, '')) ||
  /^(?:像|好像|不像|让|给|帮|把|被|令|住在|对(?![外口])|可?向|(?:可|能)(?:在|抗|把|从|对|为|以|由|使)|保证|确保|可?用于|[开驶发通飞]往|属(?!地)|只有|尚未|彼时|非对)./.test(
    name,
  );

const statement = /.了(?![解望])|认为|觉得|没有|似的|一样|.{2}(?:驾车|驱车|开车|乘车|骑车|坐车)/;

/** Whether a topic of the same sentence can have what is measured. */
export function isSubject(want: Want, { kind, indicator }: Topic): boolean {
  if (want === 'thing' || want === 'region') return kind === (want === 'thing' ? 'thing' : 'place');
  return want === 'place' ? kind !== 'none' && (kind !== 'thing' || indicator !== '') : kind !== 'none';
}

/** Whether the topic of a sentence before can: a place or agent, or a built thing for what built things have. */
export const isCarried = (want: Want, { kind, name }: Topic): boolean =>
  want === 'thing'
    ? kind === 'thing'
    : kind === 'place' ||
      (kind === 'agent' && !firmsAsClass.test(name) && !(want === 'place' && governs.test(name)));

/** 国家统计局, 农业部, 人民银行: what such a body tells of is the country's. */
export const oversees =
  /^(?:农业|林业|水利|电力|铁道|交通|邮电|建设|财政|商务|国内贸易|科技|教育|卫生|民政|劳动|公安|外交|信息产业|冶金|化工|煤炭|机械)部$|人民银行$|^国家.+[局委]$|(?:统计|税务|工商|物价|财政|教育|卫生|公安|劳动)局$/;
/** 银保监局制定方案。贷款余额9亿元: who governs or watches over it has no economy of its own. */
export const governs =
  /(?:政府|(?<!供电|电力|铁路|港务|邮政|航道|招商|[布格])局|(?<!村)委|(?<![客餐大展门])厅|办公室|协会|法院|检察院|[监管]会|中心支行)$/;

/** 规模以上企业完成产值…。新建学校: firms as a class are told of in passing, and do nothing next. */
const firmsAsClass =
  /^(?:(?:民营|国有|外商投资|外资|规上|规模以上(?:工业)?|小微|中小(?:微)?|科技型中小|龙头)企业[、和与及]?)+$/;
