import { firmTrades } from '../../sentences/firm-trades.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { mayBeName } from '../owner/called.ts';
import type { Where } from './where.ts';

/** Who is brought before the reader without being what a sentence is about, so that the next may point at it: `甲家居的总监正在直播。这家公司` */

/** 这家前年投产的企业，: a firm that was told of, by a name that may not say that it is one. */
const pointsBack =
  /(?:^|[，,；;：“])(?:如今|目前|而)?这[家座][^，,。；;：:]{0,30}?(?:公司|企业|工厂|厂)(?![和与及、址名区])/;
const atSite =
  /(?:^|[，,；;])(?:走[进入]|来到|步入|在)([^，,。；;在]{4,24}?)的?(?:[0-9一二三四五六七八九十]+(?:号?楼|层)|[\u4e00-\u9fff]{0,4}车间|厂区|展厅|大厅|门口|办公室|会议室|现场|工地|院内|里|内)[，,里内]/;
const byPost = new RegExp(
  `(?:^|[，,；;。”])([^，,。；;：“”0-9的]{3,20}?)的?(?:(?!的)[\\u4e00-\\u9fff]){0,4}?(?:${anyPost})[\\u4e00-\\u9fff]{2,4}(?:[^，,。；;]|$)`,
);
const aFirm = new RegExp(`(?:${firmTrades}|公司|集团|厂)$`);

/** The firm that a sentence stands at the site of, or whose people it lets speak. */
function broughtUp(text: string): string {
  const site = atSite.exec(text)?.[1] ?? '';
  if (site !== '' && aFirm.test(site)) return site;
  const whose = byPost.exec(text)?.[1] ?? '';
  return aFirm.test(whose) && mayBeName(whose) ? whose : '';
}

/** Who is pointed at in the clauses of a number's own sentence, by the sentences before; empty where nobody is, or nothing says who. */
export function pointedBack({ sentence, at, earlier, passed, previous }: Where): string {
  if (!/这[家座]/.test(sentence.text)) return '';
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
