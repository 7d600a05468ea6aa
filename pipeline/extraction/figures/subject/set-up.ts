import type { Sentence } from '../../sentences/article.ts';
import { ownerKind } from '../owner/owner.ts';
import { isNamedThing, type Where } from '../topic/where.ts';
import { isName } from './want.ts';

/**
 * What somebody has set up or taken in, whose own the next figures are: `市里出资设立青溪创业基金，已投项目|20个|` → 青溪创业基金 ·
 * `乡里办起云禾合作社。一年后，入社农户|200户|` → 云禾合作社
 */

const sets =
  /(?:设立|成立|创办|组建|办起|开办|[共合]建|合办|建起|建成|启用|推出|(?<=企业，)(?:名?叫|名为))[了的]?(?:[^，,。；;：:“”]{2,14}(?:规模|元)的?)?((?![一两三几多0-9])[^，,。；;：:的、“”0-9]{2,24}(?:合作社|基金|(?:补偿|周转|引导|专项)资金|中心|实验室|研究院|研究所|平台|联盟|学院|(?<!领导|工作)[班贷])|(?<=叫|名为)[\u4e00-\u9fff]{3,8}|“[^“”，]{2,10}”(?:[\u4e00-\u9fff]{2,4})?)[，,。；;]/g;

/** What of a fund, a centre or a cooperative is told: who sets it up has none of these. */
const has: readonly (readonly [RegExp, RegExp])[] = [
  [
    /[基资]金”?$/,
    /代偿|(?:已|累计)?投(?:资|出|放|向)?的?(?:项目|企业)|首期|首批奖励|总?规模|退出|带动社会资本|平均回报|返投/,
  ],
  [
    /合作社”?$/,
    /入社|社员|社里|棚均|带动(?:农|贫困)户|流转土地|统防统治|^(?:[0-9]{4}年[，,]?|[今去前当]年[，,]?|头一年[，,]?)*(?:产(?!业)|卖|产量|产值|销售|户均分红)/,
  ],
  [/贷”?$/, /放贷|发放|授信|惠及|户均|利率|不良率|受益/],
  [/班”?$/, /招(?!商)|培养|培训|毕业|学员/],
  [/(?:食堂|餐厅|驿站)”?$/, /一顿饭|一餐|每餐|就餐|用餐|服务/],
  [
    /^(?!.*(?:金|社|[贷班]|中心|室|院|所|台|盟))[\u4e00-\u9fff]{3,8}$/,
    /^[^，,]{0,8}(?:投了|花了|用工|年产|日产|产值|营收|销售|出口|订单|员工)/,
  ],
  [
    /(?:中心|实验室|研究院|研究所|平台|联盟|学院)$/,
    /^(?:[^，,。0-9]{0,6}?)(?:规划(?!建设)|现有|拥有|设有|总?建筑面积|总?面积|占地|服务企业|入驻|入网|注册用户|科研人员|在校|每年(?:定向)?培养|年(?:处理|检测|服务|接待|培训))/,
  ],
];

/** The thing set up in the clauses before a number or in the sentence before, where its words tell of what such a thing has; empty elsewhere. */
export function setUpBefore({ sentence, at, earlier, previous }: Where): string {
  const { text } = sentence.passage;
  const words = text.slice(at, at + longestWords);
  if (!has.some(([, what]) => what.test(words))) return '';
  const own = lastIn(text.slice(sentence.start, at));
  const from = own === null ? -1 : sentence.start + own.at;
  // 设立甲基金，单户最高10万元，已投项目: the figures between are of nobody who is named there
  const isGone = previous !== null && previous.at > from && isSomebody(previous.name);
  if (own !== null) return isGone ? '' : fitting(own.name, words);
  return previous === null || !sentence.text.includes(previous.name) ? fitting(lastTold(earlier), words) : '';
}
function isSomebody(name: string): boolean {
  const kind = ownerKind(name);
  return kind === 'agent' || isNamedThing({ kind, name });
}
const longestWords = 24;

const lastTold = (earlier: readonly Sentence[]): string =>
  earlier.length === 0 ? '' : (lastIn(earlier.at(-1)?.text ?? '')?.name ?? '');

function lastIn(words: string): { readonly name: string; readonly at: number } | null {
  const last = [...words.matchAll(sets)].at(-1);
  return last === undefined ? null : { name: last[1] ?? '', at: last.index + last[0].length - 1 };
}

const fitting = (name: string, words: string): string =>
  (isName(name) || name.startsWith('“')) && has.some(([kind, what]) => kind.test(name) && what.test(words))
    ? name
    : '';
