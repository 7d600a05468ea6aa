import type { Span } from '../../../grammar/clause.ts';
import { predicateAt } from '../title/subject.ts';
import { eventVerbsIn } from './verbs.ts';

/** Clauses that say where, when and in what weather something happens: 春光明媚 · 新机场西跑道上 · 项目建设现场 */

/** 某区围绕目标，攻坚克难、奋勇争先，全力抓项目: four characters that tell of no event. */
export const isIdiom = (text: string, { start, end }: Span): boolean =>
  /^[\u4e00-\u9fff]{4}(?:、[\u4e00-\u9fff]{4})*$/.test(text.slice(start, end)) &&
  eventVerbsIn(text, start, end).length === 0 &&
  predicateAt(text, start, end) < 0;

/** 春光明媚，项目建设现场…: the weather of the day stands before a clause that has a subject of its own. */
export const setsScene = (text: string, clause: Span, next: Span): boolean =>
  clause.end - clause.start === 4 &&
  isIdiom(text, clause) &&
  predicateAt(text, next.start, next.end) > next.start;

const bustling =
  '(?:人头攒动|人潮涌动|机器轰鸣|机械轰鸣|机声隆隆|塔吊林立|整装待发|车水马龙|热火朝天|彩旗飘扬|彩旗招展|红旗招展|锣鼓喧天|汽笛(?:长鸣|齐鸣)|鸣响汽笛|(?:礼炮|机械|机器)齐鸣|马达轰鸣|暖意融融|春意盎然|艳阳高照|烈日高照)';

/** 当天上午|，码头上红旗招展，机声隆隆。甲项目开工仪式举行。: what happened is told behind a sentence that sets the scene; null where it is not. */
export function toldBehind(text: string, from: number, end: number): Span | null {
  const scene = onlyScene.exec(text.slice(from, Math.min(end + 1, from + 60)))?.[0];
  if (scene === undefined) return null;
  const start = from + scene.length;
  const told = /^[^。！？；]{6,120}(?=[。！])/.exec(text.slice(start, start + 124))?.[0] ?? '';
  const happens = eventVerbsIn(text, start, start + told.length).some(
    (verb) => !verb.weak && !verb.attributive,
  );
  return happens && !ownTime.test(told) ? { start, end: start + told.length } : null;
}
/** A day or a year of its own; 2016年第三批 is of a name. */
const ownTime = /[今昨当明][年月日天]|[0-9][月日号]|[0-9]年(?!第|度)/;
const onlyScene = new RegExp(`^，[^，。0-9]{0,24}(?:[，、]?${bustling})+[。！]`);

/** 甲工地彩旗飘扬、车辆列队，乙项目开工仪式举行: the bustle of the place stands before what happens there. */
export const bustles = (text: string, clause: Span, next: Span): boolean =>
  atBustle.test(text.slice(clause.start, clause.end)) && predicateAt(text, next.start, next.end) > next.start;

const atBustle = new RegExp(`${bustling}$`);

/** 新机场西跑道上，…: where it happens; 节后第一天，…: when. */
export const isPlace = (text: string, { start, end }: Span): boolean =>
  /^在[^，]{2,40}(?:建设|施工|开工|项目)现场$|^[^0-9]{2,20}(?:上|内|里|旁|(?:工程|项目|工作|过程|活动)中|现场|首日|第一天|第一个工作日|前夕)$/.test(
    text.slice(start, end),
  ) && predicateAt(text, start, end) < 0;

/** 今年|全国两会期间，…, 去年|汛期来临之际，…: at which time of it. */
export const isOccasion = (text: string, { start, end }: Span): boolean =>
  /^(?:“[^”，。]{1,8}”|[^0-9，。]{2,14})(?:期间|前夕|之际|前后|当天|当日|时节)$|^农历[^，。]{2,8}$|^(?:星期|周)[一二三四五六日天]$|^[^0-9，。]{2,10}(?:节|纪念日|宣传日|减灾日|[^今明昨当生]日)$/.test(
    text.slice(start, end),
  ) &&
  predicateAt(text, start, end) < 0 &&
  eventVerbsIn(text, start, end).length === 0;

/** 5月18日|是国际博物馆日，…, 2月3日|是春节后第一个工作日，…: which day it is. */
export const ofFeast =
  /^[，,]?[正恰也]?(?:是|逢)(?:[^，。；的]{2,20}(?<!生)(?:日|节)|[^，。；]{2,14}(?:第一个|首个)工作日)[，,](?=.{4})/;

/** 2017年|是规划的第一年，甲县工业增长8.1%, 2023年|是建县40周年，…: which year it is, before what was reached in it. */
export const ofYear = /^是[^，。；：]{2,30}(?:年|周年|之年)[，,](?=[^。；]{4,80}[0-9])/;

/** Where a figure of that time is from: `一季度|数据显示，…`; `3月|公布的数据显示，…` says when it was published. */
export const fromData =
  /^的?(?![^，。；]{0,14}(?:披露|公布|发布|通报|提供))[^，。；0-9]{0,14}(?:数据|统计)(?:显示|表明)(?=$|[，,：:])/;

/** 甲县水利在前期工作上，灌区规划完成修订: in which field its subject does what the next clause tells. */
export const isField = (text: string, { start, end }: Span, next: Span): boolean =>
  (/^[^，。0-9]{0,16}在[^，。0-9]{2,10}(?:工作|建设|领域|问题)(?:方面|上|中)$/.test(text.slice(start, end)) &&
    predicateAt(text, next.start, next.end) > next.start) ||
  // 我们在产业发展上，将加大招商力度
  (/^(?:我[们市县区镇村]?)?在[^，。0-9]{2,10}(?:方面|上)$/.test(text.slice(start, end)) &&
    aheadNext.test(text.slice(next.start, next.end)));
const aheadNext = /^(?:我们)?(?:将|要|计划|力争)(?=.{3})/;

/** 从今天起|，一直持续到年底，…: how long it goes on. */
export const lasts = (text: string, { start, end }: Span): boolean =>
  /^(?:并?将?一直)?(?:持续|延续)[到至][^，。]{2,14}$/.test(text.slice(start, end));

/** 山地西部的某县，稻田收割完毕: the place stands before a clause that has a subject of its own. */
export const isSeat = (text: string, { start, end }: Span): boolean =>
  /^[^0-9、：:“《]{2,16}(?:[^地山城市小景校园社街厂辖]区|[省市县镇乡村])$/.test(text.slice(start, end)) &&
  predicateAt(text, start, end) < 0;

/** The street stands before a clause that has a subject of its own: `甲区乙路|，一辆货车驶入丙市场`; 甲公路 is a work. */
export const isStreet = (text: string, { start, end }: Span, next: Span): boolean =>
  /^[\u4e00-\u9fff]{3,16}(?:[^公铁道马线网]路|[^建]大道|大街|[^商]街|广场|社区)$/.test(
    text.slice(start, end),
  ) &&
  predicateAt(text, start, end) < 0 &&
  predicateAt(text, next.start, next.end) > next.start;

/** 位于某区的产业园建设现场，塔吊林立、机器轰鸣: a scene has its place for a subject. */
export const isScene = (words: string): boolean =>
  /^[^0-9，]{4,}(?:现场|工地|车间)(?:内|里|上)?$/.test(words) &&
  predicateAt(words.replace(/^(?:在|位于|走进)/, ''), 0, words.length) < 0;

/** 该县重点工程，甲水库获批; 国内最大的电站，乙电站发电; 某博览会配套活动之一，丙论坛开幕: what it is stands before its name. */
export const isApposition = (text: string, clause: Span, next: Span): boolean => {
  const words = text.slice(clause.start, clause.end);
  return (
    (/^[该本我全][^，、0-9]{1,10}(?:工程|项目)$/.test(words) || ranked.test(words)) &&
    eventVerbsIn(text, clause.start, clause.end).length === 0 &&
    predicateAt(words.slice(words.lastIndexOf('的') + 1), 0, words.length) < 0 &&
    predicateAt(text, next.start, next.end) > next.start
  );
};
/** 全省首座…, 世界海拔最高的…, 西部又一…, …之一, 某路控制性工程. */
const ranked =
  /^[^，。、0-9]{0,10}(?:(?<![桥路线站库港段]|工程|项目)首[个座条家批艘处]|最[^，。的]{1,6}的|又一[个座条]?|第一[大高长个座条])[^，。、0-9]{2,24}$|^[^，。、]{4,28}之一$|^[^，。、0-9]{2,16}(?:控制性|重点|标志性|骨干|节点|关键|先导)[^，。、0-9]{0,4}工程$/;

/** 包括甲铁路，乙铁路在内，全国将开通10条: what is among the counted; 在100家企业中，乙区占20席: among how many; 甲市在落实政策的同时，…: what goes on beside. */
export const isBesides = (words: string): boolean =>
  /^包括|在内$|^[^，]{0,16}[0-9]+[家个名强所座][^，]{0,10}中$|在[^，]*(?:落实|坚持|确保|保持|做好|抓好|加强|推进|满足)[^，]*的同时$/.test(
    words,
  );

/**
 * Who does by what force what the next clause tells: `甲市经济在政策的带动下` → 甲市经济 · `在政策的带动下` and `甲市2家在政策的带动下` → none.
 */
export const forcedIn = (words: string): string =>
  /[0-9]/.test(words)
    ? ''
    : (/^([^，。；]{2,20}?)在[^，。；]{2,36}(?:作用|影响|支持|推动|带动|拉动|帮助|指导|领导|努力|配合|关心)之?下$/.exec(
        words,
      )?.[1] ?? '');

/** Whether a clause only says by what force something happens. */
export const isByForce = (words: string): boolean => forcedIn(words) !== '';

/** 甲班列|满载百货，从乙站发车: who carries what when setting off; empty where nobody does. */
export function carrier(text: string, { start, end }: Span, next: Span): string {
  const [, name = ''] =
    /^([^，]{2,24}?)(?:满载|搭载|装载|运载|载)[着有]?[^，的]{2,}$/.exec(text.slice(start, end)) ?? [];
  return setsOut.test(text.slice(next.start, next.end)) ? name : '';
}
const setsOut = /^(?:缓缓|顺利|正式)?(?:从|由|自|驶|开往|开出|发往|起飞|启程|出发)/;

/** 历经三年施工|，甲大桥通车, 经过建设者近三年的奋战|，…: how long it took stands before what came of it. */
const tookSoLong =
  /^(?:历时|历经|经过?)[^，。；]{0,14}?[0-9一二两三四五六七八九十半]+[余多]?个?(?:年|月|天|昼夜|日夜)[^，。；]{0,4}?(?:的?[^，。；的]{0,6}(?:建设|施工|奋战|努力|攻坚|筹备|筹建|改造|准备|奋斗|鏖战|拼搏|研发|探索|修复|修缮|整治))?$/;
/** 比预计时间提前了40天|，甲路竣工: how much sooner than planned. */
const sooner =
  /^[比较](?:原|既|预)?(?:计划|定|预计|合同|预期)[^，。；0-9]{0,6}(?:提前|提早)了?[^，。；]{2,8}$/;
/** 伴随着一声汽笛|，列车缓缓进站, 随着一阵礼炮声|，…: what is heard. */
const heardThen = /^伴?随着(?:一[声阵]|声声|阵阵|响亮|清脆|欢快|激昂)[^，。；0-9]{1,12}$/;
/** 甲洽谈会开幕在即|，乙区签约; 年味还未散去|，…; 每逢春天|，…: at which time. */
const nearThen =
  /^[^，。；0-9]{2,24}(?:在即|临近|将至|来临)$|^[^，。；0-9]{2,14}(?:还未|尚未|仍未|未)(?:散去|散尽|褪去|消散|远去)$|^每[逢到][^，。；0-9]{2,12}$/;

/** Whether a clause tells only how long, how soon, to what sound or at what season happens what the next one tells. */
export const setsTime = (words: string): boolean =>
  tookSoLong.test(words) || sooner.test(words) || heardThen.test(words) || nearThen.test(words);

/** 甲局、乙局组成联合验收组|，同意丙区通过验收: who acts together does what the next clause tells. */
export const formsTeam = (words: string): boolean =>
  /^[^，。；]{4,40}(?:组成|组建|成立)了?[^，。；]{0,8}(?:验收|检查|督查|督导|考察|调研|调查|评审|工作|专家)组$/.test(
    words,
  );
