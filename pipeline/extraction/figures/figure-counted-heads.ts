import { isMeasure } from './figure-clause.ts';
import { wordAt } from './figure-words.ts';

/**
 * Where the noun that is counted ends and what is told of those counted begins.
 *
 * `86所|中小学|课后服务覆盖率达100%` · `26家|鞋厂|开足马力生产` · `培育12家|省级企业技术中心`: the whole, since a verb stands before it
 */

const people =
  '工人|职工|员工|学生|师生|考生|毕业生|农民工|农民|村民|[果茶菜棉蜂烟]农|渔民|农户|牧民|牧户|脱贫户|贫困户|群众|居民|游客|旅客|乘客|市民|老人|儿童|妇女|残疾人|党员|志愿者|患者';
const bodies =
  '企业|公司|工厂|[鞋药电纸糖酒瓷纱布茶]厂|商户|商家|店铺|门店|酒店|民宿|农家乐|宾馆|中小学|小学|中学|高校|学校|幼儿园|医院|卫生院|合作社|家庭农场|银行|机构|单位|部门';
const seats =
  '景区|乡镇|街道|社区|行政村|自然村|村庄|县区|市县|市州|设区市|县级市|城市|小区|园区|开发区|产业|行业|集群|产业链|领域|断面|水源地|水体|监测点|车站|站点|口岸|港口|机场';
const vehicles =
  '列车|班列|航班|船舶|货轮|车辆|货车|卡车|收割机|生产线|车位|泊位|塔吊|盾构机|机组|航线|线路|大桥|隧道|水库|电站|项目|工程';
const heads = new RegExp(
  `(?:(?:县|市|区|乡|镇|市县)[（(][^）)]{1,6}[）)]|${people}|${bodies}|${seats}|${vehicles}|^[市县镇村乡区](?![域内外间位直属政委镇村]))(?![（(家长部级区者性化型类])`,
  'g',
);
/** 高铁|站房, 企业|家: what goes on with such a word and makes another of it. */
const goesOnAs =
  /^(?:代表|家庭|子女|食堂|文化|技术|服务|管理|创新|研究|工作|培训|建设|改造|孵化|总部|联盟|协会|公寓|宿舍|床位|岗位|学位|名额|品牌|产品|用地|之家|站|所|馆|园|室|院|点|库|码头|地|信息|平台|人员|专家|队伍|负责人|主体|集群|链|群|带|园区|基地|中心|教师|护士|医生|志愿|厂房|养老|快线|标准|广场|用房)/;

const endsAsNoun =
  /(?:中心|基地|平台|实验室|工程|项目|园区?|站|院|所|馆|厅|机构|集群|体系|网络|系统|设施|设备|机组|产品|品牌|人才|人员|措施|政策|制度|方案|标准|任务|工作|区)$/;

/**
 * How much of a noun phrase behind a number is counted; all of it where it tells of nothing. `atNumber` says that another
 * number follows, `opens` that no verb stands before the count, so that its clause tells of those that are counted, and
 * `closed` that the clause ends with the noun: what is told of them is in it.
 */
export function countedLength(noun: string, atNumber: boolean, opens: boolean, closed: boolean): number {
  for (const { index, 0: head } of [...noun.matchAll(heads)].reverse()) {
    const end = index + head.length;
    const rest = noun.slice(end);
    if (atNumber && (measured(rest) || opensWithDeed(rest))) return end;
    if (rest.length < 2 || goesOnAs.test(rest)) continue;
    const isTold =
      !/、|[和与及]/.test(rest) && !endsAsNoun.test(rest) && (tells(rest) || (closed && head.length > 1));
    return !atNumber && opens && isTold ? end : noun.length;
  }
  return noun.length;
}

/** 水质优良率, 增加值增长, 入住率达: a measure, with what it does. */
const measured = (rest: string): boolean =>
  rest.length > 1 &&
  (/(?:出口|进口|进出口)$/.test(rest) ||
    isMeasure(rest.replace(/(?:同比)?(?:增长|下降|上升|提高|增加|减少)?(?:均|都|达|近|超)?$/, '')));
/** 鞋厂|开足马力生产, 学生|都在校: what is said of those that are counted, and no noun that goes on with theirs. */
const tells = (rest: string): boolean =>
  opensWithDeed(rest) ||
  /^(?:[将已均都正在从为向被可能共属占]|眼下|目前|如今|全部|陆续|同时|先后|相继|率先|平均|集体|纷纷|齐聚|水质|收入|产值|营收|产量|销量|效益|利润)/.test(
    rest,
  );
const opensWithDeed = (rest: string): boolean =>
  wordAt(rest, 0, rest.length)?.word.role === 'verb' || /^[户人亩]均/.test(rest);
