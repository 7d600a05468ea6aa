import { isMeasure } from '../../../grammar/measures.ts';
import { goesOnTo } from '../../sentences/way-ends.ts';
import { opensWith } from './opener.ts';

/** What is told of a thing beside its name, before it or behind, and what stands in a clause that is no name: `被誉为“第一隧”的|甲隧道` · `总投资|36亿元` */

/** 被誉为“第一隧”的|甲隧道, 被列为市重点项目的|乙泊位: what a thing is called stands before it. */
export const calledSo =
  /^被(?:称为|誉为|列为|列入|评为|认定为|命名为|确定为|纳入)[^，。；]{1,40}?的(?=[^，。；]{4})/;

/** A number and what follows it: 总投资|36亿元; 2号线一期, G345 and 年产5万吨涂料项目 measure nothing. */
export const measure =
  /(?<![0-9.A-Z])(?!(?<=年产|日产|处理|加工|装机)[0-9][^，。；]{1,24}(?:项目|工程|生产线|基地))(?![0-9.]+(?:兆瓦|万?千瓦|[MG]W|千伏|万吨级)[^，。；0-9]{1,16}(?:项目|工程|电站|线路|码头|泊位)(?:$|(?:线路)?[全总]长|总?投资[0-9约近超达]))[0-9][0-9.]*(?![0-9.号期级]|组(?:村民|居民|配套)).*$/;

/** 主桥长达900米的|跨江大桥, 总投资20亿元的|甲项目, 相距仅500米的|丙小学, 备受关注的|乙剧院: what is told of a thing before its name. */
export const sized =
  /^(?:[这该][条座个])?(?:[^，。；]{0,20}(?:长|宽|高|主跨|跨[度径]|面积|库容|时速|投资|里程|规模|耗资|造价|总值|价值)[约近超达为]*[0-9][^，。；的]{0,12}|[备深广]受[^，。；]{1,6}|(?:连接|连通|贯穿|横跨|毗邻|紧邻|相距|相隔|距离?)[^，。；的]{2,24})的(?!基础|前提|情况|背景)(?=[^，。；0-9]{3})/;

/** 省重点工程|甲水库, 省“十四五”重大项目|乙铁路: of whose list it is; 省重点工程指挥部 is none of it. */
export const keyWork =
  /^(?:国家|自治区|全?[省市县区])级?(?:“[^”]{2,6}”(?:时期|规划)*)?(?:重[点大]|标志性)(?:民生|建设|交通|水利|能源|产业|基础设施){0,2}(?:工程|建设)?(?:项目|工程)(?!建设|推进|集中|指挥|现场|清单|名单|[开竣复]工|签约|观摩|调度|座谈|工作|管理|投资|办)(?=[^，。；、0-9]{2,16}?(?:[路线桥站厂园场港校院馆城区库渠]|工程|枢纽|隧道|中心|基地))/;

/** 由甲公司承建的|丙水库, 正在建设的|甲医院|目前已封顶: who built a thing stands before its name. */
export const builtBy =
  /^与[之此其]相?[\u4e00-\u9fff]{1,3}的(?=[^，。；0-9]{3})|^[^，。；的]{2,16}(?:公司|集团|[局厂])(?:负责)?(?:投资|承建|建设|运营|开发|研发|生产|管理)的(?=[^，。；0-9]{3})|^由[^，。；的]{2,36}(?:建设|承建|投资|组建|实施|打造|设计|研发|研制|制造|建造|运营|主办|承办|出资|创办|设立|成立|援建|捐建|批复)的(?=[^，。；0-9]{3})|^历时[^，。；的]{1,10}(?:建设|施工|修建|打造|改造)的(?=[^，。；0-9]{3})|^(?:目前|现)?(?:正在?)?(?:建设|施工|兴建|修建|在建|筹建)(?:之?中)?的(?=[^，。；0-9]{3})/;

/** 这主要是由于|甲产业|增长较快; 虽然|乙工业占比|较低: what goes fast or is small, and is told of behind; empty where nothing is. */
export const fares = (clause: string): string =>
  /^这(?:主要|也)?是?(?:由于|因为|得益于|缘于|源于)([^，。；0-9]{2,16}?)(?:增长|增速|发展|恢复)(?:较快|迅速|强劲)$/.exec(
    clause,
  )?.[1] ??
  /^(?:虽然|尽管)?([^，。；0-9]{2,12}?(?:占比|比重))(?:仍?[较偏]|相对较?|不)[高低大小]$/.exec(clause)?.[1] ??
  '';

/** 位于乙县, 坐落在丙山脚下, 东起丁镇; 位于乙县的甲项目 has a name behind. */
export const atSite = new RegExp(
  `^(?:位于|地处|坐落|选址|毗邻|紧邻)[^的]*$|^(?:${goesOnTo}|[东南西北]{1,2}(?:靠|临(?!港|时|床)|抵|邻|依))[^的]{2,}$`,
);

/** 甲高铁：按时速350公里建设，8月开工; ②乙学院：原属某部，1999年并入…: a list names the work or the body before a colon. */
const listedWork =
  /^([^，。；：:]{2,20}(?:铁路|高铁|高速|公路|大桥|隧道|机场|水库|项目|工程|号线|[一二三四]期|学[校院]|大学|[一二三四五六七八九十0-9]中|医院|公司|集团|[^商市现广]场|[厂矿港])(?:[（(][^）)]{1,12}[）)])?)[：:]/;

/** 最早开工的大桥是|甲大桥|，2015年通车; 首个获批的园区是|“乙产业园”|: which one it is, by its name. */
const calledBy =
  /^[^，。；：]{0,12}(?:首[个条座家批]|第一[个条座家]|最[早大长高先]|唯一)[^，。；：是]{0,16}[是为](“[^”]{4,24}”|[^，。；：“”的是为0-9]{2,20}(?:铁路|高铁|高速|公路|大桥|隧道|机场|港|水库|电站|水厂|项目|工程|园区|产业园|开发区|高新区|大学|学院|学校|医院|公司|集团|厂|实验室|研究[院所]|中心|基地))。?$/;

/** Source of a pattern for how what is measured has gone before its numbers are told: 增长较快, 逐年攀升. */
export const hasGone =
  '(?:大幅|持续|稳步|快速|不断|显著|明显|连年|逐年)*(?:增长|提升|上升|攀升|提高|下降|增加|回升)(?:较快|迅速|明显|显著|强劲)?';

/** 道路西侧有一间由外地企业投资的|甲电动科技公司|: what stands there. */
const standsThere =
  /^[^，。；：0-9]{0,12}有一[间家座条个所处][^，。；：]{0,20}的([^，。；：的]{4,24}(?:公司|集团|企业|厂|学校|医院|基地|产业园|项目|工程|大桥|水库))[，。；]?$/;

/** What a clause is about that names it before a colon or behind 是 or 有一家; undefined where it does not. */
export const namedThere = (clause: string): string | undefined =>
  (listedWork.exec(clause) ?? calledBy.exec(clause) ?? standsThere.exec(clause))?.[1];

/** 甲城至乙城东，全长5公里 */
export const aRoute = /^[\u4e00-\u9fff]{2,8}至[\u4e00-\u9fff]{2,8}$/;

/** 甲水库总库容|3亿立方米, 乙条例|共八章, 丙产业园|分两期建设: a name without what measures it behind it. */
const withoutMeasure = (words: string, next: string): string =>
  words
    .replace(measure, '')
    .replace(/(?<=.{2})(?:共有?|分)[一二三四五六七八九十]+[章编条款节].*$/, '')
    .replace(/(?<=.{2})(?:共|拟|计划)*分[一二两三四五六七八九][期批个][^，。；]{0,8}$/, '')
    .replace(
      /(?:约|近|超|高?达|为|历经|历时|耗时|(?<=.{2})(?<![公中])共|(?<=.{2})(?<![国私公所拥没富共持享占])有)+$/,
      '',
    )
    // 甲铜业|产铜|16万吨: who makes it
    .replace(/(?<=[业厂矿县市镇村]|公司|集团)产[\u4e00-\u9fff]{1,3}$/, '')
    // 乙小区一期安置|400户, 丙港三期工程拟建泊位|6个: of what it has so many
    .replace(
      /(?<=.{2}[一二三四]期(?:工程|项目)?|^[一二三四]期工程)(?:安置|供应|提供|新增|修缮|改造|(?:[拟新]|计划)?建(?:设|成)?|拟|计划)[^，。；]{0,8}$/,
      '',
    )
    // 甲集群现有企业|156家: who has them
    .replace(/(?<=.{3})(?:现有|共有|已有|拥有(?![率量]$)|入驻|[集聚汇][聚集]|带动|吸引)[^，。；]{1,8}$/, '')
    // 甲公司|年加工玉米|240万吨，2022年营收6亿元; not where what comes next is told of the same measure
    .replace(yearly, (made: string) => (measureGoesOn.test(next) ? made : ''))
    .replace(
      /(?:(?:全线|全长|总长)(?:设计)?|(?:概算|估算|动态|静态)*总?投资额?|(?:总|占地|建筑|用地|规划|设计|灌溉)*面积|规模|总?占地|[年日](?:产|供水|处理|发电)|(?:总|单机)?装机(?:容量)?|最大坝高|(?<![成增生提延攀])[高长宽])$/,
      '',
    );

/** What is left of a clause without its measure; 青云镇|发展茶园|1.2万亩: who does it, where what comes next is told of another deed. */
export function unmeasured(words: string, next = ''): string {
  const rest = withoutMeasure(words, next);
  const isName = rest === words || isMeasure(rest) || aName.test(rest);
  if (isName || measureGoesOn.test(next) || finishesIt.test(next)) return rest;
  const owner = opensWith(rest);
  // 全市|贷款|5120亿元: what it has
  return owner !== '' && rest.length - owner.length > 2 ? owner : rest;
}
/** 甲村改造管网3公里，|5月完工|: what was begun before is finished. */
const finishesIt =
  /^[，；][^，。；]{0,16}(?:[完竣开动]工|完成|建成|投[产用运]|启用|通车|开通|通水|交付|验收|达产|开放|投入使用|投入运营)(?:使用|投产|投用)?(?=[，。；]|$)/;
/** 甲镇改造提升工程, 乙县建设银行: what has a verb in its name. */
const aName =
  /(?:项目|工程|计划|行动|中心|基地|系统|平台|体系|[桥路线站馆院校库楼局委部行]|[一二三四]期|高速|高铁)$/;

const yearly = /(?<=.{2})(?<![全每半去今明多历近])年(?:产|加工|屠宰|转化|消纳)(?![量值能额])[^，0-9项]*$/;
/** 甲厂年产水泥50万吨|，2024年将达到60万吨|: what is told behind of the same measure. */
const measureGoesOn =
  /^[，；](?:[0-9去今明后前上下半全同年月底末初到至，]|预计|将|力争|可|有望|计划|要|已|约)*(?:增[长加至幅]|下降|减少|降[至到]|提[高升]|扩大|达|突破|超|翻|升[至到]|总?产[量值能]|新增|收入|销售)/;

/** 甲码头一期|4个泊位: a name before a predicate without what there is of it. */
export const withoutCount = (words: string): string =>
  words.replace(
    /(?<=工程|项目|[路线桥园站港])(?:概算|估算)?总投资额?$|(?<=.[比率])[高低]$|(?<=.{3}[一二三四]期(?:工程|项目)?)[0-9]+[个座条台].*$/,
    '',
  );

/** 统计局|发布数据: numbers of others. */
export const givesData = (words: string): boolean =>
  /(?:发布|公布|通报|披露)[^，。；《》]{0,16}(?:数据|公报|月报|快报)$/.test(words);

/** 国务院批准|甲铁路开工，3月举行典礼: what goes on is of what was approved, and not of who did so. */
export const approved = (title: string): string =>
  /(?:批准|批复|核准|同意)(?:同意|设立|建设)*了?(?!为|[建成]立|组建|升[格级]|晋升|[增新改扩]|将|在)([^，。；“”《》]{3,30}?(?:工程|项目|铁路|高铁|公路|高速|机场|大桥|隧道|电站|水库|片区|试验区|自贸区|保税区|新区|示范区|开发区|高新区))/.exec(
    title,
  )?.[1] ?? '';
