import { isMeasure } from '../../../grammar/measures.ts';
import { anyOutlook } from '../../../grammar/outlook-words.ts';
import { worksOn } from '../../sentences/building-words.ts';
import { isWay } from '../../sentences/work-nouns.ts';
import { namedWork } from './built.ts';
import { ownerOf } from './owner.ts';

/** Whether a subject that was told of before can be what a predicate is of, and how much of it. */

/** 增加值, 客流量: what is measured; 甲高速, 制度 and 效率 end like it. */
export const isMeasured = (words: string): boolean => isMeasure(words) && !/(?:高速|制度|效率)$/.test(words);
const ofMeasure = new RegExp(
  `^(?:${anyOutlook}|也|还|可以|可|已|首次|再次|再|累计|共|约|超|近|同比|环比|比上年|较上年|仍|均|分别|连续|仅|只)*(?:[0-9]|达|[增下上回提攀]|降|突破|[占位居跃保稳]|实现|恢复|完成|为|由|从|比|较|不足|迈|跨|翻)`,
);

/**
 * A subject left out, when it can be what is told: 增加值 grows and issues no licences; 项目 counts no 项目; a bridge opens,
 * and not the pylon of it that was topped out before.
 */
export function suited(told: string, predicate: string): string {
  // 左线剩1300米，右线剩1100米，预计明年6月|双线贯通: both are done
  const topic = bothSides.test(predicate) ? told.replace(/的?[左右][线幅洞]$/, '') : told;
  // 新支护用上以后，预计明年|双线贯通: no method is driven through or opened
  if ((bothSides.test(predicate) || forTraffic.test(predicate)) && !namedWork.test(topic)) return '';
  // 甲市高速公路达到600公里；到2035年，全面建成交通强市: no road becomes a town
  const town = becomesTown.test(predicate) ? ofTown.exec(topic)?.[1] : undefined;
  if (town !== undefined || (isWay(topic) && becomesTown.test(predicate))) return town ?? '';
  const whole = wholly.test(predicate) ? topic.replace(stepBehind, '') : topic;
  const subject = finishes.test(predicate) ? ownerOf(whole.replace(lastsBehind, '')) : whole;
  // 甲园有企业30家。4月18日，|出席乙项目签约仪式: somebody does; 甲高铁开通以来，|接待游客30万人次, |集装箱吞吐量…: the town or the port
  if ((aThing.test(subject) && ofPeople.test(predicate)) || (isWay(subject) && ofOthers.test(predicate)))
    return '';
  // 生猪出栏312万头，年末|存栏176万头: of the same animals
  if (/^存栏/.test(predicate)) return subject.replace(/(?<=.{2})出栏$/, '');
  if (isMeasured(subject) && (!ofMeasure.test(predicate) || comesToOther(predicate)))
    return measuredOwner.exec(subject)?.[1] ?? '';
  // 甲大学前身乙学校创建于1905年，1952年|迁至现址: the university; it was the forerunner that was founded
  if (!founded.test(predicate)) {
    const heir = forerunner.exec(subject)?.[1];
    if (heir !== undefined) return heir;
  }
  // 财政收入增幅保持在20%以上，去年|完成36亿元: the income
  if (rateOf.test(subject) && /^(?:共|已)?(?:完成|实现|达到?)[0-9.]+[万亿]/.test(predicate))
    return subject.replace(rateOf, '');
  // 三次产业结构比为9:50:41。全年|完成财政收入72亿元: a ratio brings nothing in
  if (aRatio.test(subject) && bringsIn.test(predicate)) return '';
  // 全省产能2600万吨，…，2010年，|其总资产: a measure has none
  if (/^其(?![他它余次实])/.test(predicate) && /(?:产[能量值]|收入|面积|投资|总量|规模|能力)$/.test(subject))
    return '';
  // 甲小学、乙小学等学校超员。2017年|完成丙小学扩建: they build nothing
  if (severalOf.test(subject) && ofBuilder.test(predicate)) return '';
  if (/^(?:项目|工程)$/.test(subject) && predicate.includes(subject)) return '';
  // 甲高速去年通车。今年计划|完成交通投资50亿元，…: a road invests nothing, and a berth is no port
  if (aPart.test(subject) && ofWhole.test(predicate)) return '';
  if (/^(?:全部|所有|累计|共|其余|剩余)/.test(predicate)) return subject.replace(aSet, '');
  // 全县|新建公路600公里，去年|新建260公里: it does something again
  if (doesMore.test(predicate)) return subject.replace(deedOf, '');
  // 甲产业占比较低，但一季度|增长6%: a share has no rate
  if (/^(?:同比|环比)?增长[0-9.]+%/.test(predicate)) return subject.replace(/(?<=.{2})(?:占比|比重)$/, '');
  // 甲市改造老城区，预计年底|完工: a town is not finished
  if (bareFinish.test(predicate) && aTown.test(subject)) return '';
  // 甲港面貌一新，2021年实现吞吐量3亿吨: it is of the port
  if (outcome.test(predicate)) return subject.replace(/(?<=.{2}[港列站园场])(?:建设|发展)$/, '');
  return opens.test(predicate) ? subject.replace(/(?<=.{3})(?:主体(?:工程|结构)?|主塔|主桥)$/, '') : subject;
}

const severalOf = /^[0-9]+[余多]?[个家座所条]|^[^，。；]*、[^，。；]*等$/;
const ofBuilder = /^(?:共|累计|已)*(?:完成|实施|开展)了?[^，。；0-9]{4,}/;

const bothSides = /^双[线幅洞]/;
const forTraffic = /^(?:正式|全面|全线|即|将|基本)*具备通车/;
const rateOf = /(?<=.{2})(?:增幅|增速|增长率)(?:保持|维持)?$/;
const forerunner = /^([^，。；]{2,20}?)的?前身(?:是|为)?[^，。；]{2,}$/;
const founded = /^(?:正式|由[^，。；]{2,12})?(?:创[建办立]|始建|建于|成立|设立|开办|兴办)/;

const aThing =
  /(?:项目|工程|[桥路线站闸坝]|铁路|高铁|高速|隧道|地铁|机场|码头|水库|电站|产业园|科技园|物流园|公园|园区|基地)(?:[一二三四]期)?$/;
const ofPeople =
  /^(?:共|累计|将|先后|又|还|应邀)*(?:出席|参加|参会|致辞|调研|考察|率队|率团|赴|会见)(?!率|者)/;
const ofOthers = /^(?:共|累计|预计|将|已|全年)*(?:接待|实现旅游|(?:完成)?(?:港口)?(?:货物|集装箱)吞吐量)/;

const becomesTown =
  /^(?:将|力争|基本|全面|率先)*(?:建成|成为|形成|打造|建立|构建)[^，。；0-9]{0,60}(?:[强大名][省市县区]|城市|都市圈|示范区|先行区|高地|体系|格局|(?:交通|路|管|水|电|铁路|公路)网|网络)$/;
const ofTown =
  /^([全我][省市县区州]|[\u4e00-\u9fff]{2,4}?[省市县州])(?![委政]|人[民大]|场|域|值)[^，。；]{2,}(?<![区镇乡县城市])$/;

const aPart = /(?:[路线桥段]|高速|铁路|高铁|隧道|泊位|航站楼|机组)$/;
const ofWhole = new RegExp(
  `^(?:${anyOutlook}|已|累计|共)*(?:完成(?:交通|公路|水利|能源|固定资产|基础设施|重点项目)[^，。；]{0,8}投资|完成[^，。；]{0,4}吞吐量|(?:开工|启动|实施|新改建)[^，。；]{2,40}[0-9]+[个项](?:项目|工程))`,
);

const aRatio = /(?:结构比?|比例?|比重|率|指数|系数|[增涨降][速幅])$/;
const bringsIn = /^(?:累计|共|新|将|计划)*(?:完成|实现|新增|新建|建成|接待|引进|安排|发放)[^0-9]{2,}/;

/** 全市公路通车里程1.8万公里。全年|完成货运量1.3亿吨: what has its own name for what was measured is of no measure told before. */
const comesToOther = (predicate: string): boolean =>
  isMeasured(
    /^(?:累计|共|预计|将|已)*(?:完成|实现)([^，。；0-9]{2,14}?)(?:[约近超达到为]|突破)*[0-9]/.exec(
      predicate,
    )?.[1] ?? '',
  );

/** 园区|产值 was measured, and 园区 gets a title. */
const measuredOwner =
  /^([^，。；0-9]{0,14}(?:[园景港矿灌厂]区|[省县镇乡村港厂]|(?<!城)市|集团|公司|基地|机场|合作社))[^，。；]{2,10}$/;

/** 甲电站|首台机组: what all have come to is the station's. */
export const aSet =
  /(?<=.[站厂场]|项目|工程|基地|[一二三四]期)(?:首[台批]|[0-9一二三四五六七八两]+[号台]|第[一二三四五六七八]台)(?:机组|风机)$/;

const deeds = `(?:新?${worksOn}|新增|建成|完成|启动|开工|实施|安排)`;
const doesMore = new RegExp(`^(?:再|又|已|计划|将|要|拟|力争)*${deeds}[^，。；0-9]{0,8}[0-9]`);
const deedOf = new RegExp(`(?<=^[全我][省市县区州镇乡村旗国])(?:累计|共|计划)?${deeds}.{2,}$`);

/** 产值突破200亿元: of whom is told before. */
export const bareMeasure =
  /^(?:工业|年|粮食|旅游|日均|单日|年均)?(?:总?产值|总?产量|总?收入|销售(?:收入|额)|营业收入|营收|税收|利润|产量|产能|(?:外贸)?(?:进出口|出口|进口)(?:总?[值额])|(?:旅客|货物|货邮|集装箱)?吞吐量|客流量?|游客量|发电量|运量|招生(?:规模)?|在校生|纳税|缴税|上缴税[金收]|创税|用工|(?:户籍|常住|总)?人口|(?:年末)?[存出]栏|(?:亩均|人均|户均)收入)(?:首次|首度|再次|约|超|近|达|到|突破|实现|为|预计|将|可|有望|同比|环比|增长|下降|提高|提升|增加|减少)*[0-9百千万]/;

/** 甲镇发展茶产业，2022年|茶园面积达3万亩: what is measured is of the town that its sentence is about. */
export const ofPlace = (measured: string, topic: string, earlier: string): boolean =>
  topic !== earlier &&
  /^[\u4e00-\u9fff]{2,7}[省市县区镇乡村]$/.test(topic) &&
  /^[\u4e00-\u9fff]{2,8}$/.test(measured) &&
  isMeasured(measured) &&
  !/^[全各其该我本两三]|[省市县区镇乡村]/.test(measured);

/** 甲公园2018年建成，|其核心区|去年迎客 → 甲公园核心区; 核心区 where nothing is known that it can be of. */
export const ofOwner = (words: string, topic: string): string =>
  /^其(?![中他它余次实])[\u4e00-\u9fff]{2}/.test(words)
    ? `${/[0-9，。；：]|^[该此这其]|(?:产[能量值]|收入|面积|投资|总量|规模|能力)$/.test(topic) || isMeasured(topic) ? '' : topic}${words.slice(1)}`
    : words;

/** 甲线全线路基|完成，6月底|完成: the whole is to be, and not the step that is done already. */
const stepBehind =
  /(?<=.{3})(?:全线)?的?(?:路基|路面|桥面|桩基|土石方|主体(?:工程|结构)?|线下|控制性|土建|站[前后]四电|站[前后]|四电|铺轨|轨道铺设|征地拆迁)(?:[和及、与][^，。；、和及与]{2,6}){0,2}(?:工程|施工)?$/;
const wholly =
  /^(?:可|将|力争|预计|有望|全面|全线|全部|基本|正式|建成|并)*(?:完成|完工|竣工|投入运[行营]|投[产用运]|通[车航]|开通(?:运营)?)$/;

/** 甲水闸建设 and 乙工程总工期 are what is finished or opens, not how it goes or how long it takes. */
const lastsBehind =
  /(?<=(?:工程|项目|[闸桥路站库渠厂院校楼馆]))(?:建设|施工|总?工期)$|(?<=.{3})前期(?:准备)?工作$|(?<=工程|项目|铁路|高铁|高速|公路|机场|枢纽|[桥闸库站道]|[一二三四]期)(?:初步设计|初设|可研(?:报告)?|可行性研究(?:报告)?|建议书|环评(?:报告)?)$|(?<=机场|新区|校区)(?:场址|选址)$/;
const finishes =
  /^(?:可|将|全面|基本|正式|顺利|全部|主体|完成)*(?:获批|获得|获国|获省|通过|立项|建成|完工|竣工|开工|动工|具备|通水|通车|通航|开通|投[入用产运]|启用|运营|开放|封顶|贯通|达标)/;

const bareFinish =
  /^(?:可|将|全面|基本|正式|顺利|全部|建成|并|即)*(?:完工|竣工|投产|投用|投入使用|启用|通车|通航|通水|开业|开园|贯通|封顶|投运|并网发电|建成)$/;
const aTown =
  /^[^，。]{0,6}(?:省|(?<!超)市|县|州|政府)$|^(?:[^，。]{2,4}市)?[^，。]{2}(?<![新园景校院片厂库山小务港灌社])区$/;

const outcome = /^(?:已|累计|共)*(?:开行|实现[^，]*(?:吞吐量|产值|收入|销售)|达|突破|接待|发送)/;

const opens = /^(?:全面|正式)?(?:建成)?(?:通车|通航|开通|投入使用|投入运营|投用|启用|运营|开放)/;
