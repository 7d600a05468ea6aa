import { scopes } from '../../../grammar/scopes.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { remembered } from '../../remembered.ts';
import { splitOwner } from '../owner/owner.ts';
import { stripLead } from '../words/phrase.ts';
import { amongAll } from './phrase.ts';

/** The name in what a clause opens with: `甲高速项目东连乙地` → 甲高速项目 · `甲铁路也是省重点项目` → 甲铁路 */

/** 此次开工的, 主会场开工的: which of them it is. */
const occasion = /^(?:此次|本次|这次|今次|[主分]?会场|会上|现场)[^，,。的]{1,8}的/;

/** 游客接待量居全省|前三: among whom it is ranked. */
const rankedAmong = new RegExp(
  `(?<=.{2})(?:[稳位]居|居|排名?|位列|名列)?(?:全国|全球|${anyOf(scopes('home'))})$`,
);

/** 甲高速项目|东连乙地: where it leads. */
const heads =
  /(?<=.{2}[路线道速铁桥段廊区市县镇江河渠目程])[东南西北](?:[连接临邻靠依承通达]|起(?!步)|至)(?=.{2})(?!.*段$).*$/;

/** 线路|自某站引出 */
const leaves = /(?<=.{2})(?:起)?[自由从](?=.{2,16}(?:引出|接出|始发|出发|起始)$).*$/;

/** 甲高速项目|计划今年7月开工, but 三年行动计划今年启动. */
const plansFor =
  /(?<=.{3}|^(?:项目|工程|电站|水库|机场|大桥|隧道|[铁公]路|高铁|医院|学校|园区|码头|线路))(?<!行动|五年|年度|专项|工作|建设|实施|人才|攻坚|培育|提升|投资|发展|改革|合作|产业)计划(?=今年|明年|年内|本月|下月|近期|[0-9]{4}年|[0-9]{1,2}月).*$/;

/** 项目|分两期建设: in how many stages. */
const inStages = /(?<=.{2})分[一二两三四五](?:期|个阶段|步)(?:建设|实施|推进|进行|开发|施工)?[。；]?$/;

/** 宜春至万载高速公路|开工, 宜春汽车有限公司|投产: what becomes of it. */
const happens =
  /(?<=.{4})(?:正式|全面|顺利|集中|全线|建成|投入|刚刚?|则|才)*(?:起步|[开复]工(?:建设)?|通车|投产|启用|封顶|竣工|揭牌|开通|贯通|合龙|投用|投运|开园|开馆|开业|完工|签约|奠基|动工|获批|对外开放|试运[行营]|(?:建设)?进展(?:顺利|良好|迅速|较快))[。！]?$/;

/** 服务业|发展态势良好, 农业|生产形势稳定, 工业|经济运行平稳: how it goes. */
const goesSo =
  /(?<=.(?:业|经济|外贸|消费|投资|市场|贸易|出口|文旅|旅游|财政|金融))(?:整体|总体|经济|生产|发展|运行|增长|市场)*(?:态势|形势|势头|运行|发展)(?:总体|持续|不断|保持|日益|逐步|稳步|整体|更加|较为)*(?:良好|平稳|稳定|向好|较好|有序|健康|稳健|强劲|迅猛|喜人)$/;

/** 建设中的|某线, 新建的|某校: how far a thing is, before its name. */
const saidBefore =
  /^(?:(?:规划|建设|筹建|筹备)中|[东南西北]{1,2}(?:延(?:伸|长)?|[接连])|在建|拟建|新建|新建成|新落成|刚建成|刚刚建成|刚落成|刚刚落成|正在建设|正在加紧建设|即将建成|已建成|总?投资)的/;

/** 走进某厂|施工现场, 某产业园|里: where one stands is the thing itself. */
const atItsSite =
  /(?<=.{3}[园区厂院馆校站场城塔道路线桥港房]|.{2}(?:项目|工程|基地|中心|隧道|水库|码头))(?:的?(?:施工|建设|项目|作业|生产)?(?:现场|工地)上?|的?建设工地|(?<!公)里|内)$/;

/** 接绕城高速东段，, 南连省道，: where a line goes on, and no other line that is told of. */
export const leadsOn =
  /^[东南西北]{1,2}(?:端|侧)?(?:起[于自]?|[至到抵达止接连](?:[于至到])?)(?![点来大])[\u4e00-\u9fff]{2,}$|^(?:(?:最终|暂时?|先|远期|近期|向[东南西北]{1,2}|[东南西北]{1,2}端?)?(?:接|连接?|通|达|抵|至|起|止)(?![收待受到]|线工程)(?:于|至|入)?|(?:终点|起点|终于|止于|起于|起自|始于)(?:于|至|在|位于)?)[^，,的]*(?:高速(?:公路)?|[公铁]路|省道|国道|[东南西北]段|互通|枢纽|大道|环线|[路线镇乡村市县])$/;

/** 作为行业的领军企业，|甲电器营收…, 作为全省最大的水库电站，: what somebody is, and not who. */
const asWhat =
  /^作为[^，,]{0,24}(?:最[大长高早快多深宽]|唯一|首[个座条家批]|重要|主要|核心|骨干|重点|关键|[知著]名)的?[^的，,]{2,12}[，,]?$|^作为[^，,]{2,30}(?:企业|公司|城市|省份|地区|国家|产业|[大强][省市县区镇国]|龙头|窗口|门户|枢纽|引擎|平台|基地|支柱|之[一都乡城])$/;

/** The words without what leads up to a name and what is said behind it of its place, its plans or its rank. */
export const bodyOf = remembered((words: string): string =>
  stripLead(words)
    .replace(asWhat, '')
    .replace(amongAll, '')
    // 甲市|编制《某某行动方案》: who does, and not the paper
    .replace(/(?:编制|编写|制定|拟定|起草|修编|修订)(?:并(?:印发|出台|发布|实施))?了?《.*$/, '')
    // 全省首条地铁——宜春1号线|开通: the name stands behind the dash
    .replace(/^[^，,—“《]{4,}—{2,}(?=[^，,—]{4,})/, '')
    .replace(occasion, '')
    // 甲集团总部|位于乙市: the firm
    .replace(/(?<=.{2}(?:公司|集团))总部(?=位于|设在|坐落|地处)/, '')
    .replace(/(?<=.{3})作为[^，,]{2,}$/, '')
    .replace(/^作为[^，,]{2,24}的(?=[^的，,]{2,})/, '')
    .replace(rankedAmong, '')
    .replace(saidBefore, '')
    .replace(atItsSite, '')
    .replace(goesSo, '')
    .replace(heads, '')
    .replace(leaves, '')
    .replace(plansFor, '')
    .replace(inStages, '')
    // 甲铁路|也是省重点项目
    .replace(/(?<=.{3})(?:也|还|又|均|都|同时)+是(?!否).*$/, '')
    .replace(happens, '')
    // 甲工程|自去年实施以来, 乙行动|实施三年来
    .replace(/(?<=.{3}(?:[一二三四]期|工程|项目|高速|铁路|大桥|隧道|行动))自(?![治然由主动驾]).*$/, '')
    .replace(/(?<=.{2}”?行动)(?:实施|开展|启动).*(?:来|后)[，,]?$/, '')
    // 甲纺织厂|创建于1965年
    .replace(/(?<=.{3})(?:始建|创建|创办|创立|组建)于?[，,。；;]?$/, '')
    .replace(/(?<=.{2}(?:院|校|学|园|工程|项目|区|厂|中心|线|路|桥|站))系(?![统列数]).*$/, ''),
);

/** 甲供销社改革经营。: who does so, though the deed may be a noun; a thing that stands alone is told of nowhere. */
export const actsAlone = (body: string): string =>
  splitOwner(body).kind === 'agent' && !becomes.test(body) ? body.replace(/[，,。；;]$/, '') : body;
/** 甲公司带动出口增长。: what becomes of it is told of next. */
const becomes = /(?:增长|增加|提高|提升|上升|发展|下降|减少)[，,。；;]$/;
