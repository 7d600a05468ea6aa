import type { TimeMention } from '../../../mention.ts';
import type { Article, Sentence } from '../../sentences/article.ts';
import type { Place } from '../said.ts';
import { periodTense } from './tense.ts';

/** The year whose projects an article lists: `今年全市安排重点项目86个。⏎续建项目|50个|、总投资|30亿元|` → this year, and planned */

/** How many sentences may stand before the one that tells of the plan. */
const toldUntil = 4;

/** The year of a plan of projects that is made known at the head of the text; null where none is. */
export const projectsOf = (
  { index, times, passage: { text } }: Sentence,
  article: Article,
): TimeMention | null =>
  index > toldUntil || !listsProjects.test(text) || hasBegun.test(text)
    ? null
    : (times.find(
        (time) => time.date_precision === 'year' && /^(?:current|future)$/.test(periodTense(time, article)),
      ) ?? null);
const listsProjects =
  /(?:安排|排定|铺排|敲定|推出|谋划)[^，,。；;0-9]{0,10}重[点大](?:建设|工程)?项目[0-9]|重[点大](?:建设|工程)?项目(?:投资|建设)?(?:计划|清单|名单)[^，,。；;]{0,8}(?:下达|印发|出炉|公布|发布|敲定|确定)/;
const hasBegun = /完成|复工|进度|进展|开工率/;

/** Whether a sentence tells of the projects of the plan, and not of what has become of one. */
export const isOfProjects = ({ sentence: { text }, times }: Place): boolean =>
  projects.test(text) && !told.test(text) && times.every(({ date_precision }) => date_precision === 'year');
const projects =
  /(?<!公司|集团|企业|现有|在库|在建|目前)(?:项目)[0-9共有]|[0-9]个[^，,。；;]{0,6}项目|(?<!公司|集团|企业)项目(?:总|年度|撑|涵盖|平均|中|投资)|(?<!(?:公司|集团|企业)项目)总投资[0-9]|^其中[，,][^，,。；;0-9]{2,12}的有?[0-9]+个/;
const told = /目前|现有|在库|现已|职工|完成|[0-9]月|季度|半年|已(?!知)|竣工|投产|建成|动工|截[至止]|推进/;
