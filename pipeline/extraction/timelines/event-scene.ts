import type { Span } from '../../grammar/clause.ts';
import { eventVerbsIn } from './event-verbs.ts';
import { predicateAt } from './title-subject.ts';

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

/** 甲工地彩旗飘扬、车辆列队，乙项目开工仪式举行: the bustle of the place stands before what happens there. */
export const bustles = (text: string, clause: Span, next: Span): boolean =>
  /(?:人头攒动|人潮涌动|机器轰鸣|机械轰鸣|机声隆隆|塔吊林立|整装待发|车水马龙|热火朝天|彩旗飘扬|彩旗招展|红旗招展|锣鼓喧天|暖意融融|春意盎然|艳阳高照|烈日高照)$/.test(
    text.slice(clause.start, clause.end),
  ) && predicateAt(text, next.start, next.end) > next.start;

/** 新机场西跑道上，…: where it happens; 节后第一天，…: when. */
export const isPlace = (text: string, { start, end }: Span): boolean =>
  /^[^0-9]{2,20}(?:上|内|里|旁|(?:工程|项目|工作|过程|活动)中|现场|首日|第一天|第一个工作日|前夕)$/.test(
    text.slice(start, end),
  ) && predicateAt(text, start, end) < 0;

/** 山地西部的某县，稻田收割完毕: the place stands before a clause that has a subject of its own. */
export const isSeat = (text: string, { start, end }: Span): boolean =>
  /^[^0-9、：:“《]{2,16}(?:[^地山城市小景校园社街厂辖]区|[省市县镇乡村])$/.test(text.slice(start, end)) &&
  predicateAt(text, start, end) < 0;

/** 位于某区的产业园建设现场，塔吊林立、机器轰鸣: a scene has its place for a subject. */
export const isScene = (words: string): boolean =>
  /^[^0-9，]{4,}(?:现场|工地|车间)(?:内|里|上)?$/.test(words) &&
  predicateAt(words.replace(/^(?:在|位于|走进)/, ''), 0, words.length) < 0;

/** 包括甲铁路，乙铁路在内，全国将开通10条: what is among the counted; 甲市在落实政策的同时，…: what goes on beside. */
export const isBesides = (words: string): boolean =>
  /^包括|在内$|在[^，]*(?:落实|坚持|确保|保持|做好|抓好|加强|推进|满足)[^，]*的同时$/.test(words);
