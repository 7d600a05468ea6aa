import { listOpeners } from '../../sentences/list-openers.ts';
import type { ProjectMention } from '../mentions.ts';
import { nameEnd } from '../verb/behind.ts';

/** What has a sum of its own to be put into it is told of as a project, wherever it stands in a sentence. */

/** Names of what is yet to be finished: 甲项目, 乙工程, 丙医院二期. */
export const works = /(?:项目|工程|改造|扩建|新建|安置点|安置区|[一二三四]期)(?:[（(][^）)]{1,6}[）)])?$/;
/**
 * 甲物流园总投资5亿元, 乙水库总库容1亿立方米，总投资20亿元; 甲铁路东起乙县，全长80公里，总投资90亿元; 甲大桥全长3公里，建设工期3年: so is a thing told of
 * that is to be built; what stands has its staff or its years.
 */
export const invested =
  /^(?:项目)?(?:(?:[^，。；]{2,60}[，,]){0,2}(?:线路|路线|正线)?[全总]长[^，。；]{2,12}[，,]|(?:(?:规划|设计|总|全|日){0,2}(?:占地|用地|建筑面积|面积|库容|装机|长|里程|规模|处理能力)[^，。；]{2,14}[，,、]){0,3})(?:计划|预计|估算|概算)?(?:总投资|投资概算|估算投资)|^[，,]?(?:计划|预计|拟|概算|估算)?投资[约达近超额]*[0-9.]+[万亿]*元(?=[，。；、]|$)|^[，,](?:计划|预计|估算|概算)?总投资(?![^，。；、]{0,12}元的)|^[^。；]{0,80}(?:建设|施工|计划|总)工期[为约]?[0-9一二两三四五六七八九十]/;

/** 其中甲铁路总投资3亿元、|乙园总投资2亿元, 包括投资1亿元的|丙项目, 分别是|甲铁路、乙园|，总投资5亿元 */
export function hasSum({
  name,
  from,
  to,
  group,
  sentence: { passage, start, tokens },
}: ProjectMention): boolean {
  const before = passage.text.slice(Math.max(start, from - longestSum), from);
  const first = group.items[0]?.tokens[0]?.from ?? from;
  const end = nameEnd(tokens, group, passage.text);
  return (
    ((opensItem.test(before) || (works.test(name) && byWhom.test(before))) &&
      invested.test(passage.text.slice(to, to + longestSum))) ||
    (group.items.length > 1 &&
      opensList.test(passage.text.slice(Math.max(start, first - longestOpener), first)) &&
      ofAll.test(passage.text.slice(end, end + longestSum))) ||
    (works.test(name) && isWorth.test(before))
  );
}
const opensItem = /(?:[，、；：]|其中|分别[是为]|包括)$/;
/** 甲公司与乙公司合资的|丙项目|总投资3亿元 */
const byWhom = /(?:合资|合作|投资|出资|引进)(?:兴建|建设|打造)?的$/;
const opensList = new RegExp(`${listOpeners}$`);
const longestOpener = 6;
const ofAll = /^(?:[，,])?(?:计划|预计|概算)?总投资[^，。；]{0,3}[0-9]/;
/** 包括总投资2亿元的|甲项目, 、投资3000万元的|乙项目 */
const isWorth =
  /(?:^|[，、；：和]|以及|其中|分别[是为]|包括|涵盖)(?:总|计划|预计|概算)*投资额?[约达近超]?[0-9.]+[多余]?[万亿]*[美欧]?元的$/;
const longestSum = 24;
