import { remembered } from '../../remembered.ts';
import { firmTrades } from '../../sentences/firm-trades.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { mayBeName } from '../owner/called.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import type { Where } from './where.ts';

/** Who is brought before the reader without being what a sentence is about, so that the next may point at it: `下一站是甲枢纽。该枢纽` */

const presents =
  /(?:背后|[头大好]戏|重点|主角|亮点|关键|核心|代表|典型|缩影|龙头|主力|引擎|抓手|支撑|底气|密码|答案|秘[密诀]|目的地|去处|一站|[的者个家座处条])[，,]?[就便正]?是(?:[^，,。；;]{0,40}的)?([^，,。；;的是“”]{4,30})[。！]?$/;
const oneOf =
  /(?:^|[，,；;：])(?:[^，,。；;]{2,14}的)?([^，,。；;的是]{4,26}?)[就便正]?是[^，,。；;]{0,20}之一(?=[，,。]|$)/;

/** Whether words are one by a name, and no kind of thing: 甲省自贸区乙片区, 白岩国际物流枢纽. */
const isOne = (name: string): boolean =>
  ownerKind(name) !== 'none' &&
  !/^(?:[全本该各每这那其我]|[一二两三四五六七八九十0-9])/.test(name) &&
  (placeEnd(name) > 0 ? placeEnd(name) < name.length : name.length >= shortestName);
const shortestName = 6;

/** The name that a sentence ends in behind 是, or that it says is one of some; empty where there is none. */
export const presentedIn = remembered((sentence: string): string => {
  if (!sentence.includes('是')) return '';
  const name = presents.exec(sentence)?.[1] ?? oneOf.exec(sentence)?.[1] ?? '';
  return name !== '' && isOne(name) ? name : '';
});

/** 这家前年挂牌的研发机构，, 这片20平方公里的土地，: somebody who was told of is pointed at by what they are. */
const pointsBack =
  /(?:^|[，,；;：“])(?:如今|目前|而)?这[家座片所处块][^，,。；;：]{0,30}?(机构|公司|企业|工厂|厂|土地|热土|片区|区域|园区|新城|新区|学校|医院|研究院|实验室|中心|合作社|基地)(?![和与及、址名区])/;
const land = /^(?:土地|热土|片区|区域|园区|新城|新区)$/;
const atSite =
  /(?:^|[，,；;])(?:走[进入]|来到|步入|在)([^，,。；;在]{4,24}?)的?(?:[0-9一二三四五六七八九十]+(?:号?楼|层)|[\u4e00-\u9fff]{0,4}车间|厂区|展厅|大厅|门口|办公室|会议室|现场|工地|院内|里|内)[，,里内]/;
const byPost = new RegExp(
  `(?:^|[，,；;。”])([^，,。；;：“”0-9的]{3,20}?)的?(?:(?!的)[\\u4e00-\\u9fff]){0,4}?(?:${anyPost})[\\u4e00-\\u9fff]{2,4}(?:[^，,。；;]|$)`,
);
const aBody = new RegExp(`(?:${firmTrades}|公司|集团|厂|研究[院所]|医院|大学|学院|实验室|合作社|中心)$`);

/** Whoever a sentence presents, stands at the site of, or lets speak, by a name. */
function broughtUp(text: string, noun: string): string {
  const told = presentedIn(text.trim());
  if (told !== '') return (ownerKind(told) === 'agent') === land.test(noun) ? '' : told;
  if (land.test(noun)) return '';
  const site = atSite.exec(text)?.[1] ?? '';
  if (site !== '' && aBody.test(site)) return site;
  const whose = byPost.exec(text)?.[1] ?? '';
  return aBody.test(whose) && mayBeName(whose) ? whose : '';
}

/** Who is pointed at in the clauses of a number's own sentence, by the sentences before; empty where nobody is, or nothing says who. */
export function pointedBack({ sentence, at, earlier, passed, previous }: Where): string {
  if (!/这[家座片所处块]/.test(sentence.text)) return '';
  const { text } = sentence.passage;
  const points = pointsBack.exec(text.slice(sentence.start, at + longestPointer));
  if (points === null || sentence.start + points.index > at) return '';
  if (previous !== null && previous.name !== '' && previous.at > sentence.start + points.index) return '';
  const noun = points[1] ?? '';
  for (const before of [...passed.slice(-1), ...earlier].slice(-2).reverse()) {
    const name = broughtUp(before.text, noun);
    if (name !== '') return name;
  }
  return '';
}
const longestPointer = 40;
