import type { Sentence } from '../../sentences/article.ts';
import { speaksOfPlans } from '../progress/progress.ts';

/** Whether an article makes known what is planned. */

/** 宜春发布今年十件民生实事: what is made known at the start of a year is to come in it. */
const planTitle =
  /规划|计划|方案|蓝图|预期目标|(?:发布|公布|出炉|确定|敲定|票决)[^，。；]{0,20}实事|实事[^，。；]{0,12}(?:发布|公布|出炉|确定|敲定|票决|清单)/;
/** 今年甲市将建设五类工程 */
const planLead =
  /^(?:据[^，。]{1,16}[，,])?(?:今年|明年|20[0-9]{2}年)[，,]?[^，。；已了]{0,20}(?:将|计划|拟)(?:新?建|实施|投|推进|开工|启动|打造)/;
const planLeads = 3;

/** 今年将办好十件实事 and below it |1.开工甲学校, …将实施以下项目： and |一是建设乙水厂: whether a paragraph opens the list of what the one before it plans. */
export const opensPlannedList = (earlier: string, text: string): boolean =>
  firstOfList.test(text) && announces.test(earlier) && speaksOfPlans(earlier);
const firstOfList = /^[（(]?(?:[1一](?:[）)).．、]|是(?=[\u4e00-\u9fff]))|①)/;
/** Words that end in no full stop, or say how many things follow. */
const announces =
  /[^。！？…”；]$|”$|(?:以下|如下)[^。；]{0,16}[。：:]$|[0-9一二三四五六七八九十]+(?:件|项|个方面)[^，。；]{0,10}(?:实事|工作|任务|工程|项目)[”。：:]*$/;

/** Whether an article is about what is planned, by its title or by what its first sentences say of a year. */
export const announcesPlans = (title: string, sentences: readonly Sentence[]): boolean =>
  planTitle.test(title) ||
  sentences.some(({ passage: { kind }, text }) => kind === 'title' && planTitle.test(text)) ||
  sentences.slice(0, planLeads).some(({ text }) => planLead.test(text));
