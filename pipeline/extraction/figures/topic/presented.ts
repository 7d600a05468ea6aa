import { firmTrades } from '../../sentences/firm-trades.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { mayBeName } from '../owner/called.ts';
import type { Where } from './where.ts';

/** Who is brought before the reader without being what a sentence is about, so that the next may point at it: `甲家居的总监正在直播。这家公司` */

/** 这家前年挂牌的研发机构，: somebody who was told of is pointed at by what they are. */
const pointsBack =
  /(?:^|[，,；;：“])(?:如今|目前|而)?这[家座片所处块][^，,。；;：]{0,30}?(机构|公司|企业|工厂|厂|土地|热土|片区|区域|园区|新城|新区|学校|医院|研究院|实验室|中心|合作社|基地)(?![和与及、址名区])/;
const atSite =
  /(?:^|[，,；;])(?:走[进入]|来到|步入|在)([^，,。；;在]{4,24}?)的?(?:[0-9一二三四五六七八九十]+(?:号?楼|层)|[\u4e00-\u9fff]{0,4}车间|厂区|展厅|大厅|门口|办公室|会议室|现场|工地|院内|里|内)[，,里内]/;
const byPost = new RegExp(
  `(?:^|[，,；;。”])([^，,。；;：“”0-9的]{3,20}?)的?(?:(?!的)[\\u4e00-\\u9fff]){0,4}?(?:${anyPost})[\\u4e00-\\u9fff]{2,4}(?:[^，,。；;]|$)`,
);
const aBody = new RegExp(`(?:${firmTrades}|公司|集团|厂|研究[院所]|医院|大学|学院|实验室|合作社|中心)$`);

/** Whoever a sentence stands at the site of, or lets speak, by a name. */
function broughtUp(text: string): string {
  const site = atSite.exec(text)?.[1] ?? '';
  if (site !== '' && aBody.test(site)) return site;
  const whose = byPost.exec(text)?.[1] ?? '';
  return aBody.test(whose) && mayBeName(whose) ? whose : '';
}

/** Who is pointed at in the clauses of a number's own sentence, by the sentences before; empty where nobody is, or nothing says who. */
export function pointedBack({ sentence, at, earlier, passed, previous }: Where): string {
  if (!/这[家座所处]/.test(sentence.text)) return '';
  const { text } = sentence.passage;
  const points = pointsBack.exec(text.slice(sentence.start, at + longestPointer));
  if (points === null || sentence.start + points.index > at) return '';
  if (previous !== null && previous.name !== '' && previous.at > sentence.start + points.index) return '';
  for (const before of [...passed.slice(-1), ...earlier].slice(-2).reverse()) {
    const name = broughtUp(before.text);
    if (name !== '') return name;
  }
  return '';
}
const longestPointer = 40;
