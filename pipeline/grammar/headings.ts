import { anyOf, withRole } from '../lexicons/any-of.ts';
import type { headingRoles } from '../lexicons/cells.ts';
import { readLexicon } from '../lexicons/read.ts';

/** What headings and titles announce: `2025年工作回顾` looks back, `2026年工作安排` ahead, `一季度经济运行情况` has numbers. */

const rows = readLexicon('lexicons/headings.csv');
const having = (role: (typeof headingRoles)[number]): string => anyOf(withRole(rows, [role]));
const [past, plan, year, statistics] = [
  new RegExp(having('past')),
  new RegExp(having('plan')),
  new RegExp(having('year')),
  new RegExp(having('statistics')),
];
const results = new RegExp(`${having('results')}(?:的?(?:汇报|报告|通报|公示|公告))?$`);
const paper = new RegExp(`${having('paper')}$`);
const list = new RegExp(`${having('list')}(?:[（(][^）)]{0,12}[）)])?$`);

/** Whether a section reports on what is done. */
export const looksBack = (heading: string): boolean => past.test(heading);

/** 2013年实事项目完成情况: whether a title says that all below is what came of plans. */
export const tellsResults = (title: string): boolean => results.test(title);

/** Whether a section sets out what is to be done. */
export const setsOutPlans = (heading: string): boolean => plan.test(heading);

/** Whether the year in a heading is that of its section, done or to come. */
export const isOfItsYear = (heading: string): boolean => year.test(heading) || bareYear.test(heading);
const bareYear = /^(?:[一二三四五六七八九十]+、)?20[0-9]{2}年(?:的)?(?:目标|任务|安排|打算|计划)[：:]?$/;

/** Whether a title announces the numbers of a period. */
export const announcesStatistics = (title: string): boolean => statistics.test(title);

/** Whether words end in what a document or a body of work is called: 2023年工作回顾, 2022年经济数据. */
export const namesPaper = (words: string): boolean => paper.test(words);

/** Whether words end in what a list of duties is called: 2024年十大民生实事, 重点任务清单. */
export const namesList = (words: string): boolean => list.test(words);

/** Whether a title is that of a report on a year's work, which reports first and then sets out what is to be done. */
export const reportsOnWork = (title: string): boolean => /工作报告/.test(title);

/** Such reports are given to the congresses of January to April, and look back on the years before that one. */
export const lastMonthOfReports = 4;
