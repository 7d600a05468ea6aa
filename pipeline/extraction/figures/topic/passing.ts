import { measureWords } from '../../../grammar/measures.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isWay } from '../../sentences/work-nouns.ts';
import { isHandedOut, type Want } from '../subject/want.ts';
import type { Topic } from './phrase.ts';
import type { PlacedTopic } from './topics.ts';
import { isNamedThing, type Where } from './where.ts';

/** Topics that the words before a number have gone past: `甲输水工程通水，5G基站达到|9万座|` is not the project's. */

const nextItem =
  /[；;]\s*(?=(?:[一二三四五六七八九]是|[（(][0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2}[.．、](?![0-9])|[①-⑩]|其[二三四五][，,]))(?![^；;]*[；;])/;

/** 一是推进甲高速，全长60公里；|二是建设乙水库，总库容: where the item of a numbered list begins that a number stands in; 0 where none does behind `from`. */
export function itemBehind({ passage }: Sentence, from: number, at: number): number {
  const item = nextItem.exec(passage.text.slice(from, at + longestNumber));
  return item === null || from + item.index >= at ? 0 : from + item.index + item[0].length;
}
const longestNumber = 4;

/** 从区域看，甲市增长5%；|从产业看，|第一产业增长4%: where the same is told in another respect; 0 where it is told in one only. */
export function nextRespect({ passage, start }: Sentence, at: number): number {
  const parts = passage.text.slice(start, at).split(/[；;]/);
  const last = parts.findLastIndex((part) => respect.test(part));
  if (last < 1 || !parts.slice(0, last).some((part) => respect.test(part))) return 0;
  return start + parts.slice(0, last).join('；').length + 1;
}
const respect = /^(?:[^，,。；;]{0,10}[，,])?(?:而)?(?:从|按|分)[^，,。；;]{1,8}(?:来看|看|分)[，,]/;

/** 甲项目年产值5亿元，税收|2亿元|，带动就业: what an economy has, works bring in as well; a road does not. */
export const bringsIn = (name: string, phrase: string): boolean => gains.test(phrase) && earning.test(name);
const gains =
  /^(?:每?年|可|预计|新增|带动|提供|直接|间接|吸纳|解决|安置|促进|实现|创造?|上缴|缴纳|贡献|增加|受益|惠及|服务|辐射|覆盖|供水)*(?:税收|利税|税金|纳税|就业|岗位|人口)/;
const earning =
  /^(?:这批|这些|全部|所有|上述|以上)项目$|.{3}(?:项目|工程|基地|[园厂场城馆院]|中心|小镇|综合体|生产线|电站|酒店|码头|[一二三]期)”?$/;

/** 甲医院封顶；乙医院开工；建成住房|90套|: behind the last mark that parts several things the words go on with none of them; 0 where there is no such list. */
export function endOfThings(
  before: readonly PlacedTopic[],
  { passage, start }: Sentence,
  at: number,
): number {
  const last = passage.text.slice(start, at).search(/[；;][^；;]*$/);
  if (last < 0) return 0;
  const mark = start + last;
  const things = before.filter(({ topic, at: place }) => place < mark && isNamedThing(topic));
  const parts = new Set(
    things.map(({ at: place }) => passage.text.slice(start, place).split(/[；;]/).length),
  );
  return parts.size > 1 && new Set(things.map(({ topic }) => topic.name)).size > 1 ? mark : 0;
}

/**
 * 甲输水工程通水，5G基站达到|9万座|: in a report of a place, what no built thing has is the place's. 乙水库建成，蓄水量|3000万立方米| is its own.
 */
export const isPassingThing = (
  topic: Pick<Topic, 'name' | 'kind'>,
  { report, title, sentence, at }: Where,
  want: Want,
  phrase: string,
): boolean =>
  isHelped(topic.name, sentence.passage.text.slice(at, at + longestDeed)) ||
  (isWay(topic.name) && ofTourists.test(phrase) && !carries.test(phrase)) ||
  // 机场改扩建，航站楼面积9万平方米，航线|45条|: of the airport
  (aHall.test(topic.name) && ofAirport.test(phrase)) ||
  // 卫生厕所普及率82%，生活污水治理率|35%|: a class of things has no rate of others
  (topic.kind === 'thing' && aClass.test(topic.name) && rateOfOthers.test(phrase)) ||
  // 衣着上涨4%，居住价格|上涨1%|: one sort of goods has no other
  (/.价格$/.test(phrase) && sorts.test(topic.name)) ||
  // 甲园…，集群不断壮大，园区产值|30亿元: of the park
  (/^(?:全?园区|园内)/.test(phrase) && /(?:集群|产业链|产业)$/.test(topic.name)) ||
  // 甲水库开工。在交通上，年度计划安排|77亿元|: of who plans it
  (isHandedOut(phrase) && isNamedThing(topic) && !/(?:项目|计划|工程)$/.test(topic.name)) ||
  (report &&
    want !== 'thing' &&
    title !== '' &&
    isNamedThing(topic) &&
    !/(?:项目|计划)$/.test(topic.name) &&
    !isItsOwn(topic.name, phrase));

/** 衣着类, 交通和通信类, 商品房类. */
export const sorts =
  /.类$|^(?:食品|非食品|食品烟酒|衣着|居住|生活用品及服务|交通通信|交通和通信|教育文化娱乐|教育文化和娱乐|医疗保健|其他用品[及和]服务|消费品|工业消费品|服务|服务项目)$|^[\u4e00-\u9fff]{1,3}[肉蛋菜果油粮鱼奶]$/;

const rateOfOthers = /^(?!其).{2,}(?:处理|处置|治理|供水|覆盖|普及|[达合]标|收运|利用|绿化).{0,6}率$/;

/** 规上企业达300家、|高新企业|达120家: what was counted in the same clause is not whose the next of its sort are. */
export const isBesideCounted = (name: string, phrase: string, { measured, sentence, at }: Where): boolean =>
  name !== phrase &&
  measured.includes(name) &&
  name.slice(-2) === phrase.slice(-2) &&
  sentence.passage.text.includes(`、${phrase}`, at);

/** 专列运送游客 */
const carries = /^(?:累计|共|已)*(?:运送|发送|搭载|输送)/;
const aHall = /(?:航站楼|航站区|候机楼|跑道|站房|停机坪)$/;
const ofAirport = /^(?:[国客货通][际内运航])?(?:航线|航班|航点|通航|年?(?:旅客|货邮|货物)吞吐量)/;

/** 甲高铁开通以来，接待游客|30万人次|: they are the town's; 发送旅客 is of the line. */
const ofTourists = /^(?:累计|全年|全市|全县|全区|共)*(?:接待)?[^，]{0,4}(?:游客|旅游)/;

/** 乙水库, 蓄水量: whether a thing of that kind has it. */
export const isItsOwn = (thing: string, phrase: string): boolean =>
  fits.some(([kind, measure]) => measure.test(phrase) && kind.test(thing));

/** What a thing of some kind has, whatever else a place has of it. */
const fits: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:水库|电站|电厂|水厂|枢纽|灌区)$/, /^年?(?:蓄水|库容|供水|发电|灌溉|上网电)/],
  [
    /(?:机场|港区?|码头|站|铁路|高铁|班列|口岸)$/,
    /^[年日]?(?:旅客|货邮|货物|集装箱|客流|发送)?(?:吞吐|发送|客流|运输)?量/,
  ],
  [/医院$/, /^(?:门诊|就诊|接诊)/],
  [/(?:学校|[小中大]学|学院)$/, /^在校/],
  [/(?:景区|公园|[场博物图书]馆)$/, /^(?:接待|游客|入园)/],
];

/** 甲市获批示范区，乙园投产，高速公路|7条|建成: the clauses before tell of one after the other. */
export const namesSeveral = (before: readonly PlacedTopic[], at: number): boolean =>
  new Set(
    before.flatMap(({ topic, at: start }) =>
      start < at && /^(?:place|thing)$/.test(topic.kind) ? [topic.name] : [],
    ),
  ).size > 1;

/**
 * 甲线、乙线等新线投运，新增铁路里程|9公里|: what several things have together says so; what is told next is of the place. 甲镇、乙镇评为省级，丙镇等
 * |6个|乡镇评为市级: and others that are listed are none of theirs.
 */
export const isSeveral = ({ name, kind }: Topic, phrase: string): boolean =>
  several.test(name) &&
  (several.test(phrase) ||
    chosenAs.test(phrase) ||
    (kind !== 'place' && kind !== 'agent' && ofAll.test(phrase)));
const several = /^[^、]{2,}、/;
const chosenAs = /^被?(?:认定|评|命名|确定|授予)为?[^，,的]{2,}的/;
const ofAll =
  /^(?:新增|全[省市县区]|累计|电力|库塘|铁路|公路|高速|通车|年末)[^，,]{0,8}(?:里程|装机|蓄水量|规模|产量|总量)$/;

/**
 * 产业项目77项，总投资…；基础设施项目|16项|: one of several that are counted side by side has no other. Nor has a branch, 仓储和邮政业…，
 * 住宿和餐饮业|增加值.
 */
export const isSibling = (name: string, phrase: string, between: string): boolean =>
  (/[；;]/.test(between) && /[^的]{2}$/.test(phrase) && name.endsWith(phrase.slice(-2))) ||
  (/[、和与及].*业$/.test(name) && aBranch.test(phrase));
const aBranch = /^[\u4e00-\u9fff、]{1,12}业(?:增加值|产值|营业收入|投资|增速)?$/;

/**
 * 甲园、乙馆等项目进展顺利，建成果园|6个|; 卫生厕所占比达92%，整治河道|46公里|: what a place does is done by no list of works, by
 * nothing that is a class of things, and by no work that is only told to go on; 甲院区建成，新增床位|800张| is its own.
 */
export function isDeedOfPlace({ sentence, at }: Where, want: Want, phrase: string): boolean {
  if (want !== 'region' && ofWholePlace.test(phrase)) return true;
  return (
    want !== 'region' &&
    (want !== 'thing' || phrase.includes('停车')) &&
    deedOfPlace.test(sentence.passage.text.slice(at, at + longestDeed)) &&
    !partOfWork.test(phrase)
  );
}

/** 甲水库等一批工程加快建设，港口通过能力|12万吨|: what only a whole place has. */
const ofWholePlace =
  /^(?:全社会|全[省市县区]|港口(?:货物)?(?:通过|吞吐)|外贸进出口|进出口总额|社会消费品|规模以上|规上)/;
const longestDeed = 16;
const deedOfPlace =
  /^[，,；;\s]*(?:累计|全年|全市|全县|全区|先后|同时|预计|[共已新还并将])*(?:建成|新?建|新改建|[改扩]建|改造|整治|修复|培育|引进|推广|接待|硬化|创建|打造|完成(?!投资|率)|新增|治理|拆除|清理|添置|发展|绿化|兴建|修建|招聘|培训|开展)/;
/** 产能, 厂房: what the works themselves have or are made of. */
const partOfWork =
  /产能|产值|税收|床位|学位|泊位(?<!停车泊位)|岗位|就业|投资|装机|里程|吞吐|灌溉|库容|供水|供热|发电|厂房|标房|车间|楼|路基|路面|桥|隧|涵|桩|墩|架梁|铺轨|管[网道廊]|生产线|机组|主体|客流|旅客|班次|航线/;

/** 困难群体|实现就业300人，开发岗位|500个: those for whom it is done. */
const isHelped = (name: string, now: string): boolean =>
  /(?:群体|困难人员|残疾人|毕业生|农民工|失业人员|退役军人|贫困户|脱贫户)$/.test(name) && helps.test(now);
const helps = /^[，,；;\s]*(?:累计|全年|共|已)*(?:开发|发放|举办|开展|拨付|组织|培训|提供|安排|募集)/;

/** Whether what is named does none of what places do. */
export const isNoDoer = ({ name, kind }: Pick<Topic, 'name' | 'kind'>, { sentence, at }: Where): boolean => {
  // 设立规模9亿元的甲基金，建成孵化器|5家|: money and trades build nothing
  if (/(?:基金|产业链?)$/.test(name) && buildsNow.test(sentence.passage.text.slice(at, at + longestDeed)))
    return true;
  if (kind === 'agent' || (kind === 'place' && !listed.test(name))) return false;
  if (aClass.test(name)) return !/[厂村站城]$/.test(name);
  const { text } = sentence.passage;
  const from = text.lastIndexOf(name, at - 1);
  const words = from < sentence.start ? '' : text.slice(from + name.length, at);
  const clause = words.slice(0, words.search(/[，,；;。]|$/));
  // “匠心”计划实施以来，引进博士|20名|: by whom the plan is
  if (/(?:计划|方案|政策)”?$/.test(name) && /实施|启动|推出/.test(clause)) return true;
  return listed.test(name)
    ? goesWell.test(clause) || isFinished.test(clause)
    : goesWell.test(clause) && !livedIn.test(name) && !/[厂村站城]$/.test(name);
};
const buildsNow = /^[，,]?(?:累计|已|还|先后)*(?:建成|新?建(?!立|议))/;
/** 首台机组预计投产，形象进度|: a part of the work that is told of. */
export const isUnit = (name: string): boolean =>
  name.endsWith('机组') && /^[首第0-9一二两三四五六]/.test(name);

/** 甲园、乙馆等项目, 一批工程 */
export const listed = /(?:等|一批)[^、，,]{0,8}$/;
/** 卫生厕所, 农村公路: none of them by name. */
const aClass =
  /^(?:农村|乡村|城乡|城镇|卫生|无害化|生活|公共|普惠性?|公办|绿色|新能源|清洁|高标准|标准化|等级|行政村|自然村|建制村|老旧|装配式|污水|垃圾)(?![^、]*(?:公司|集团|项目|工程|中心|局|园|基地)$)/;
const goesWell =
  /(?:进展|推进|推动|加快|稳步|有序|深入|扎实|顺利|启动|实施|推开|铺开)[^，,；;]{0,10}(?<!来)$/;
const isFinished = /(?:建成|投用|投产|完工|竣工|通车|投运|开工|启用|投入[使运]|建设)[^，,；;]{0,6}$/;
const livedIn = /(?:[园城区谷镇村港岛]|基地|中心|平台|街区)正?$/;

/** 甲汽车入选全省名单，新增智能工厂|4家|: whoever is named as an example has not all those that there are. */
export const isExample = (
  { name, kind }: Pick<Topic, 'name' | 'kind'>,
  text: string,
  start: number,
  at: number,
): boolean =>
  kind !== 'place' &&
  !trains.test(name) &&
  chosen.test(text.slice(start + name.length, at)) &&
  addsFirms.test(text.slice(at, at + longestAdded));
const longestAdded = 28;
const trains = /(?:大学|学院|[院校园区]|局|委|厅|集团)$/;
const chosen =
  /^(?:等[^，,；;]{0,8})?(?:成功|首次|再次|连续|先后|还|已)*(?:入选|入围|跻身|上榜|获评|荣登|登上|列入|进入)[^，,；;]{0,24}[，,]/;
const addsFirms =
  /^[，,\s]*(?:全年|累计|共)*(?:新增|新认定|新培育|培育|认定)[^，,；;0-9]{0,16}(?:企业|工厂|“?小巨人”?|独角兽)(?=[0-9一二三四五六七八九十两])/;

/** 建成公园138个，绿道|总长860公里: what was counted before has its own size and cost, and whom it serves, and no more. */
export const isOnlyMeasured = (name: string, { measured, sentence }: Where, phrase: string): boolean =>
  name.length > 1 &&
  (measured.some((one) => one === name || (one.startsWith(name) && classCounted.test(name))) ||
    ofCount.test(name)) &&
  phrase !== '' &&
  (!ofThoseCounted.test(phrase) || sizedOnes.test(phrase)) &&
  !sentence.text.includes(`${name}中`) &&
  !serves.test(phrase);
/** 科技型中小企业|入库1120家: a class of those that are counted, and nobody by name. */
const classCounted = /(?:企业|机构|单位|主体|组织|用户|农户|群众|居民)$/;
/** 产值超百亿元|企业: others, by their size. */
const sizedOnes = /元[^，,元]{0,4}(?:企业|项目|集群|园区)$/;
const ofThoseCounted = new RegExp(
  `^(?:已|下达|到位|计划|累计|年度|规划|设计|预计|合计|完成|本?年|总|共)*(?:${measureWords('size', 'cost')}|投资|资金|产值|税收|装机|床位|学位|面积)`,
);
/** 全市18个国考断面, 26个社区: so many of them have no others. */
const ofCount = /^(?:[全我][省市县区州镇])?[0-9一二三四五六七八九十百]+[余多]?[家个所户条座处项名](?![月年])/;
const serves = /惠及|受益|涉及|覆盖|带动|解决|满足/;
