import { measureWords } from '../../../grammar/measures.ts';
import { aimNoun } from '../../../grammar/outlook-words.ts';
import { likeIntent, namedByPlan } from '../../sentences/aiming.ts';
import { aims, expects, granted, standsAt, summedSoFar } from '../../sentences/outlook.ts';
import { isAimItself } from '../kind/object.ts';
import type { Outlook } from './outlook.ts';

/** Words that say whether a number is so, aimed at or expected; status.ts decides among them. */

/** 增长至2018年的|3550公里, 提高到今年的|1000元 */
export const grownBy =
  /(?:增长|增加|提高|提升|发展|扩大|上升)[至到](?:20[0-9]{2}年|今年|目前|现在|如今)的?(?:约|近|超)*$/;
/** Whether a number for the end of a time that runs is told as reached; 预计到年底，里程已达 is expected. */
export const isThere = (clause: string, statement: string): boolean =>
  grownBy.test(clause) || (standsAt.test(clause.trimEnd()) && !aims(clause) && !expects(statement));
/** 预计到年底，里程将达: 将 goes with the time that is expected. */
export const expectedThen = /预计[^，,。；;]{0,14}[，,][^，,；;]*将[^，,；;]*$/;
/**
 * 预计，全市生产总值…；财政收入…, 2022年，预计全县生产总值…；财政收入…, 生产总值265亿元（预计，下同），…；财政收入…: the whole sentence is
 * expected.
 */
export const allExpected =
  /[（(]预计[，,]下同[）)]|^据[^，,。；;]{0,6}预[测计][，,]|^[^，,。；;]{2,24}(?:预[计测]|估计)[，,：:]|^(?:[^，,。；;]{0,10}[，,])?[^，,。；;]{0,10}预计(?:[到至]?(?:[0-9]{4}年|今年|年)?年?[末底]?[，,：:]|全年|全[省市县区]|(?:[^，,。；;]{2,6}[省市县区州])?(?:实现|完成)(?=[^，,。；;]{0,4}生产总值))/;
/** 据测算，大桥通车后，每年可节油|3万吨|; 据测算，近期日均车流量|1万辆|，2035年将达|2万辆|: what is reckoned for when it is used; 目前缺口9万吨 is so. */
export const isReckoned = (sentence: string): boolean =>
  /^据[^，,。；;]{0,14}测算[，,]/.test(sentence) &&
  reckonedAhead.test(sentence) &&
  !/目前|已(?!知)|去年|了|力争|计划|确保/.test(sentence);
const reckonedAhead =
  /(?:通车|开通|建成|投产|达产|投用|运营|实施)(?:初期|[之以]?后)|近期(?=日均|年均|车流|客流|运量)|远期|[到至]?20[0-9]{2}年(?:将|可(?!比))|可(?!谓|比|支配)|缩短|省下|节约/;
export const isAllExpected = (sentence: string): boolean =>
  allExpected.test(sentence) || isReckoned(sentence);
/** 根据规划，线网总长|240公里: what a plan says of it. */
export const byPlan = /^(?:根据|按照|依据)(?:该|此|上述|新|这一)?[^，,。；;]{0,24}(?:规划|方案)[，,]/;
/** 机场按2030年客流300万人次设计，新建航站楼|3万平方米|: what is to be built by such a design. */
export const isDesigned = (clause: string, sentence: string): boolean =>
  /新建|扩建|改建|兴建/.test(clause) && forYear.test(sentence);
const forYear = /(?:按照?|满足|目标年为?)[^，,。；;]{0,12}20[0-9]{2}年[^。；;]{0,50}设计[，,]/;
/** A property of a thing as it is or will be built, whatever is planned of it besides. */
export const fixedFact = new RegExp(
  `${measureWords('lasting')}|(?<!增)长约?$|(?:主体|楼|塔|坝|桥|总)高(?:约|近)?$|设计|(?<!规划(?:总|建筑|用地|总建筑)?|(?:新增|增加|完成|治理|整治)[^，,。；;]{0,8})面积|(?<!拟|计划|规划|预计)占地|(?<![增建规划拟]|规划|计划)设[^，,。]{0,24}站|距|涉及|途经|境内(?!外)|双向|全线$|^主线有|隧道$`,
);
/** 甲园2019年启动建设，规划面积|8平方公里|, 其中核心区|2平方公里|: how large it is laid out, and no aim, where nothing else aims. */
export const isLaidOut = (clause: string, statement: string, aiming: boolean): boolean =>
  inBrackets.test(clause) || (laidOut.test(clause) && !aiming && !aimsBesides(statement));
export const aimsBesides = (statement: string): boolean => aims(statement.replace(laidOut, '面积'));
/** 确保甲路（全长|20公里|）年内开工 */
const inBrackets = /[（(](?:全|总)?(?:长|投资|建筑面积)(?:约|近)?$/;
const laidOut = /规划(?:总|控制|用地|建设)?(?:用地)?面积/;
/** 规划新建3个小区，占地|60亩: what is true of what is only planned. */
export const ofPlanned =
  /(?:规划|计划|拟|将)(?:新|再)?(?:建设?|兴建|新建|建造|打造|修建|改建|扩建)[^，,。；;]{0,14}[0-9一二两三四五六七八九十][^，,。；;]*[，,][^；;]*$/;
export const isBuilt = /占地|面积/;
/** 固定资产投资 is a year's, and no cost of a thing. */
export const invested = new RegExp(
  `${measureWords('cost')}|(?<!固定资产|工业|民间|基础设施|制造业|房地产开发|技改)投资(?:约|为|达)?$`,
);
/** 提出到2020年…达…: an aim even when its year has passed. */
export const setForYear =
  /(?:提出|计划|规划|力争|目标|要求|明确)[^，,。；;]{0,6}到?20[0-9]{2}年|(?:计划|规划|拟)用[0-9一二两三四五六七八九十]+年/;
/** …收入达到2万元的目标，去年已经实现，达到|2.1万元|: an aim that has been attained. */
const attained =
  /(?:目标|任务)[^；;]*[，,][^，,；;]{0,6}(?:已经?|提前|均已)[^，,；;]{0,6}(?:实现|完成|达到|兑现)/;
/** 计划2025年通车；|7月，发出车票|3万张|: a statement that has a month of its own is none of the aim before it. */
const ofOwnMonth = /；(?:今年|当年|同年)?[0-9]{1,2}月[^；]*$/;
const wasAimedAt = (sentence: string): boolean =>
  setForYear.test(ofOwnMonth.exec(sentence)?.[0] ?? sentence) && !attained.test(sentence);
export const planned = new RegExp(
  `计划(?<!完成了?计划(?=投资)|[比较]原?计划)(?!的|进度|新开工项目|开工项目|共?安排[^，,。]*完成|单列|${namedByPlan})|目标值|(?<!${likeIntent})拟`,
);
export const completed =
  /(?<![将需须拟要][^，,。；;]{0,4})(?:已|累计|实际|共)?完成了?(?:投资)?(?:达到?|为)?$/;
/** 1000万元|的目标, 规划中的3条线路, 远期运力|900万吨|. */
export const aimBehind = new RegExp(`^的?目标|${aimNoun.source}`);
/**
 * 提出了新建学校|5所|、改造道路30公里的目标, 下达了新建学校|5所|的任务, 提出全年接待游客|110万人次|，增长10%；收入60亿元的工作目标: the list between the two is all
 * of what is aimed at.
 */
export const isOfAimSet = (
  { clause, sentence, behind, rest }: Pick<Outlook, 'clause' | 'sentence' | 'behind' | 'rest'>,
  statement: string,
): boolean =>
  (aimSet.test(/已|了/.test(clause) ? clause : statement) && aimEnds.test(behind)) ||
  isAimItself(clause, behind) ||
  (aimsOpen.test(sentence) && aimsEnd.test(rest) && !/(?:实现|完成|达到|超过)了/.test(sentence));
const aimsOpen = /(?:提出|确定|明确|制定|定下|确立)(?:了|要)?(?!的)[^。“”]*$/;
const aimsEnd =
  /^(?:[^。“”]{0,120}[0-9][^，,。；;0-9]{1,6})?的(?:工作|发展|奋斗|年度|总体|预期|主要|具体)+目标(?:任务)?(?=[，,。；;]|$)/;
const aimSet =
  /(?:确定|提出|明确|制定|定下|确立|下达|定出|设定)了?(?!的)|(?:将|力争|确保|争取|(?<![主需重只])要)(?:实现|完成|达到)(?!了)/;
const aimEnds = /^[^，,。；;]{0,80}的[^，,。；;的、0-9]{0,6}(?:目标|任务)(?:任务)?(?=[，,。；;]|$)/;
export const inPlanning =
  /(?:^|[，,；;])规划(?!面积|用地|总|建设|控制|投资|[^，,。；;]*(?:面积|人口|里程|能力|规模|容量|产能))[\u4e00-\u9fff]{2,8}$|^[^，,。；;]{0,2}规划中的|规划中的[^，,。；;]{0,14}$|(?:^|[，,；;（(])[^，,。；;]{0,6}远[期景](?=[^，,。；;]{0,4}(?:输送|运[力能输量]|可|将|规划|设计|能力|达|产能|吞吐|规模|人口|目标|预留|建成|年))[^，,。；;]{1,12}$/;
/** 推进两栋|宿舍楼的规划建设 */
const plannedBehind = /^[^，,。；;、]{1,12}的?规划建设(?![^，,。；;])/;
/** Whether a number is called an aim or is of what is planned; 实现了产值1000万元的目标 tells that it is attained. */
export const isCalledAim = (clause: string, behind: string, statement: string): boolean =>
  (aimBehind.test(behind) && !attainedHere.test(clause)) ||
  inPlanning.test(statement) ||
  (setDown.test(statement) && !/完成|办结|建成|累计/.test(clause)) ||
  (plannedBehind.test(behind) && /推进|推动|启动/.test(clause));
/** 今年的十件实事已确定，包括新增泊位|6万个| */
const setDown =
  /(?:今年|明年|20[0-9]{2}年)[^，,。；;]{0,12}(?:实事|重点任务|重点工作|重点项目)[^，,。；;]{0,6}(?:已经?|正式)?(?:确定|敲定|出炉|排定)[，,](?:主要|具体)?(?:包括|涵盖|涉及)/;
/** 超额完成|12个|的年度任务 names the aim itself */
const attainedHere =
  /(?:实现|完成|达成)了[^，,。；;]{2,}$|提前[0-9一二两三四五六七八九十半]{1,3}(?:年|个?月|天)(?:就|便)?(?:实现|完成|达成)[^，,。；;]*$|(?:提前|圆满|如期|顺利)(?:实现|完成|达成)(?<!(?:力争|确保|将|争取|要)[^，,。；;]{0,4}(?:实现|完成|达成))[^，,。；;]{2,}$/;
/** 从投资规模看，…项目12个: what is made of those that were told of. */
export const inView = /^从[^，,。；;]{2,10}(?:来?看)[，,][0-9]+[个项家][^，,。；;]{2,12}中[，,]/;
export const building = /(?:打造|建设|构建|形成|建成)[^，,。]*$/;
/** 其余10座|年底前全部完工|, 剩下5栋|下月封顶| */
export const toBegin =
  /^[^，,。；;]{0,24}(?:将|拟|(?<![按原])计划)(?:于[^，,。；;]{1,14})?(?:陆续|相继|全部|集中|全面|正式|同步|先后){0,2}(?:开工|开建|动工|启动|新建|建设|开通|建成|投入|投产|投用|通车|竣工|完工|报废|淘汰|退役|拆除|关停|搬迁)|^[^，,。；;已了]{0,10}(?:年内|年底前|月底前|明年[^，,。；;]{0,5}|下个?月)(?:陆续|全部|基本|全面)*(?:竣工|建成|投产|开工|完工|通车|投用|交付|封顶|接通|安置|搬迁|完成|批复|到位)/;
/** “十三五”期间，计划投资30亿元，新建道路|50公里: what was planned goes on. */
const isOfPlan = (clause: string, statement: string): boolean =>
  /^[，,、\s]*(?:新增|新建|新开|扩建|改建|改造|建设|增加|满足)(?![^，。；]*[已了])/.test(clause) &&
  /(?<!年度|完成|按照?|原)计划(?:总?投[资入]|新建|建设|实施)[^。；]*[，,、]$/.test(
    statement.slice(0, statement.length - clause.replace(/^[，,、\s]+/, '').length),
  ) &&
  !/已(?!知)|完成|实际|截至/.test(statement);

/** Whether what is told of a time that is past was only planned for it. */
export const wasPlanned = (clause: string, statement: string, sentence: string): boolean =>
  planned.test(clause) || /力争/.test(clause) || wasAimedAt(sentence) || isOfPlan(clause, statement);

/** 新开建学校30所，占计划新开建学校的|75% */
export const isShareOfPlan = (clause: string, statement: string): boolean =>
  /占(?:年度|全年)?计划[^，。；]{0,10}的?$/.test(clause) && !/将|拟|力争|确保/.test(statement);

/** 今年，甲县有|500家|: what there is, in a year that runs. */
export const counts = /(?:(?<!没)[有共为]|共计|达到?|占|位居|居)(?:约|近|超)*$/;
/** 有|500家|企业要改造 */
export const toDo = /^[^，,。；;]{0,10}[要将](?![求点素])/;
/** 今年计划投资20亿元，已完成|15亿元 */
export const already = new RegExp(
  `(?<!计划|力争|预计|确保|拟|将)完成了?年度投资|${summedSoFar}[^，,。；;]{0,10}$|[\\u4e00-\\u9fff](?<![为除])了(?:近|约|超)?$|已(?!知)[^，,。；;]{0,10}$`,
);
/** 提出“十四五”将该港建成…大港 */
export const proposed = /提出|明确|要求|部署/;
/** “十四五”期间，…连续跨越|, “十四五”以来: what the years of a plan have brought so far. */
export const soFar = new RegExp(
  `已(?!知)|连续|先后|陆续|相继|一直|截至|(?<!项)目前|以来|了(?!解)|前[0-9一二三四两]年|(?:共|累计)${granted}`,
);
/** “十四五”期间，累计投入18亿元: a sum so far, when most of those years are over and the passage aims at none. */
export const summedUp = /累计(?=[投完实新建发接开改引争培安解减办兑筹])/;
/** 近期（2021—2025年）重点实施项目|56个|, 第二阶段（2024—2026年）: the stage of a plan; 启动提质行动，5年内培育茶企|30家|: the years that it has. */
export const inStage =
  /(?:(?:近|中|远|近中|中远)期|第[一二三四五]阶段)[（(]|(?<!去年|前年|[0-9]年)(?:启动|实施|开展|出台|印发|部署)(?!的)[^，,。；;了]{2,30}(?<!以来|后)[，,][0-9一二两三四五六七八九十]{1,2}年内(?:形成|建成|打造|培育|新增|引进|实现|突破|建设|新建|完成|达到)[^，,。；;]*$/;
/** 完成投资|20亿元: nothing says that it is done already. */
export const bareDeed = /^(?:(?![已共了]|[，,]则|累计|实际|目前)[^；;])*$/;
