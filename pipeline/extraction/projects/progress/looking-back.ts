import { planYears } from '../../../grammar/time-point.ts';
import type { Sentence } from '../../sentences/article.ts';
import type { Outlook } from './progress.ts';

/** Whether a bare verb of building, 建成…, tells what was done because the words before it tell of the past. */

/** 五年来…。改造完成甲路: a passage that tells what was done goes on to; one of the last years does until it plans. */
export function looksBack(
  { passage: { text }, start }: Sentence,
  at: number,
  { firstPlan, today }: Outlook,
): boolean {
  const before = text.slice(Math.max(0, at - longestBack), at);
  if (back.test(before) || finishedBefore.test(text.slice(start, at))) return true;
  if (firstPlan <= at) return false;
  // 甲铁路建成投运。|建成|乙大桥, 2021年，新增就业3万人。|建成|丙水厂
  const year = ofYear.exec(before)?.[1];
  if (lately.test(text) || whoDid.test(text.slice(start, at))) return true;
  const isAhead = [...before.matchAll(/20[0-9]{2}(?=年)/g)].some(([named]) => named >= today.slice(0, 4));
  const others = before.replace(goingOn, '');
  if (isAhead || mayPlan.test(withoutPast(others, today))) return false;
  return (
    others !== before ||
    finishedBefore.test(before.replaceAll('。', '，')) ||
    (year !== undefined && year < today.slice(0, 4)) ||
    grown.test(before)
  );
}
/** In 2021, |“十三五”时期|，完成投资3亿元。建成甲桥: a plan whose years are over is none to come. */
const withoutPast = (words: string, today: string): string =>
  words.replace(/“十([一二三四五六七八九])五”/g, (plan, ordinal: string) =>
    planYears(11 + ordinals.indexOf(ordinal)).to < Number(today.slice(0, 4)) ? '' : plan,
  );
const ordinals = '一二三四五六七八九';
/** 目标：净增企业50家。|建成甲园, 下半年，甲桥通车。|建成乙港: what may be to come tells nothing of what is done. */
const mayPlan =
  /目标|计划|力争|确保|预计|[将拟]|推进|以上|“十|下一步|接下来|新的一年|今后|按照|围绕|任务|重点|年内|下半年|[一二三四]季度|明年|提出|会议|列为/;
/** |2021年|，新增就业3万人。: the year that the sentences before are of. */
const ofYear =
  /(?:^|。)(20[0-9]{2})年(?:全年|以来|末|底)?[，,](?![^。；]*(?:印发|规划|计划))[^。；]*[。；][^；]*$/;
/** |净增|市场主体2万户。建成甲水厂, |完成投资3亿|元: what is left over or spent is counted when it is over. */
const grown = /净增|(?<![可需要应再])完成[^，。；、0-9]{0,8}投资(?:额)?[超近约]?[0-9.]+[多余]?[万亿]/;
/** |甲铁路、乙机场加快建设。|建成丙桥: a sentence that says how what is begun goes on tells what is so; 推动甲铁路加快建设 calls for it. */
const goingOn =
  /(?<=^|[。；，])(?![^，。；]*(?:[将拟要须需应]|预计|计划|力争|确保|保障|争取|推动|推进[^，。；]{3}|促进|支持|实现|抓|积极|大力|着力|全力|尽快|早日|努力|年底|月底|年内))[^，。；：]{3,40}(?<!继续|持续)(?:加快建设|(?:加快|加速|扎实|有序|稳步|顺利|全面)推进|进展顺利)[，。；]/g;
/** 甲市|建成乙中心，|上线丙平台: the sentence opens with what its subject has done. */
const whoDid =
  /^(?!加快|推进|推动|积极|大力|全面|着力|继续|深入|扎实|稳步|重点|统筹|支持|做[好强优大]|[抓用管办]好|力争|确保|争取|实施|坚持|持续|努力|强化|加强|完善|[要将拟]|高[标质]|新|全力|聚力|开展|发展|优化|提升|促进)[^，。；、：]{2,12}(?<![要将拟划应需可会待未])(?:建成|设立|成立|组建|开通|投用|启用|落成|启动|推出)(?![后时于以前])/;
/** 甲学校主体完工；|建成乙步道: so is the second, unless the first is to come: 年底前甲学校完工. */
const finishedBefore =
  /(?:^|[，；])(?![^，；。]*(?:[将拟要须需应]|预计|计划|力争|确保|保障|争取|推动|推进|实现|促进|加快|抓[紧好]|做好|尽快|早日|努力|全力|有望|等待?|待|年底|月底|年内|[底月年]前))[^，；。、：]{3,24}(?:完工|竣工|通车|投用|投入使用|封顶|落成|投[产运]|投入运营)[，；]$/;
const lately = /^(?:近[几一二两三四五]?年来?|[一二两三四五十]年来)[，,]/;
const back =
  /年来|[几数十0-9一二三四五六七八九]年间|过去[一二三四五]?[年]|去年|先后|相继|累计|同比|(?:增长|下降)[0-9]|已[经建完投通开]|[建完竣实投突][成工现产破]了|顺利|圆满|成功|(?:总量|总数|累计)达[0-9]|超额|分别完成/;

/** No word that tells so is looked for further away than this. */
export const longestBack = 160;
