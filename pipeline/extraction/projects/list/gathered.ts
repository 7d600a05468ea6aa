import { matchesOf } from '../../../grammar/matches.ts';
import type { Sentence } from '../../sentences/article.ts';
import { anyListOpener, openerBefore } from '../../sentences/list-openers.ts';
import { isPriced } from '../../sentences/names/enumeration.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isBreak, type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { type Progress, staged } from '../progress/progress.ts';

/** How far projects are by the sentence before that counts them: 集中开工项目6个。其中，甲项目… */

/** What is counted where many are begun at once, or told of as a batch: 一批项目落地，包括, 4个重点项目加快推进; and how far that is. */
const gathered =
  /(开工|开复工|开竣工|复工|开建|签约|(?<!开)竣工|投产|落地)(?:的|了)?(?:[^，,。；;0-9]{0,10}(?:项目|重[点大]工程)(?:(?:共|有|共计)?[0-9]+[个项]|(?:主要)?(?:包含|包括|涵盖|涉及|分为))|(?<=(?:项目|集中)[^，。；]{0,10})(?:仪式|活动)(?=[。，；])|有?[0-9]+[个项]项目|(?<=集中..)[^。；;]{0,40}?[0-9]+[个项][^，,。；;0-9]{0,10}项目|(?<=(?:项目|工程)(?:集中|正式|全面|顺利|成功|相继|陆续|已|先后)*..)(?:建设|投产|实施)?[，,](?:其中)?(?:主要|具体)?(?:包括|分别[为是]|涵盖))|[0-9]+[个项][^，。；0-9]{0,8}(?:项目|工程)(?:正在?|全部|均|全面|集中)*(加快推进|加快建设|全面推进|加快实施)(?=[。；，])|(?:签[约订署下]|合作|投资|框架|金融|实施|意向|入[园驻]|建设|战略)[^，。；0-9]{0,8}(协议)[0-9]+[个项份]/g;
/** 4家|工程研究中心|获批: bodies that are set up at once. */
const bodies = '[\\u4e00-\\u9fff]{0,12}(?:中心|实验室|平台|基地|研究院|示范区)';
const founded = new RegExp(
  `[0-9]+[个家所]${bodies}(?:正式|全部|同时|成功|集中)*(获批|揭牌|挂牌|成立)(?=[。；，])`,
  'g',
);
const farAs: Readonly<Record<string, Progress['status']>> = {
  签约: 'planned',
  协议: 'planned',
  开工: 'under_construction',
  开建: 'under_construction',
  复工: 'under_construction',
  开复工: 'under_construction',
  开竣工: 'under_construction',
  竣工: 'completed',
  投产: 'operating',
  落地: 'planned',
  加快推进: 'under_construction',
  加快建设: 'under_construction',
  全面推进: 'under_construction',
  加快实施: 'under_construction',
  获批: 'planned',
  揭牌: 'operating',
  挂牌: 'operating',
  成立: 'operating',
};
/** How far from what is counted its items may stand. */
export const longestGathering = 500;

/** 本次集中开工项目6个。其中，甲项目总投资3亿元；乙项目是…, or 。具体包括：甲项目、乙项目: the items of what was counted are as far as that. */
export function gatheredAs(
  sentence: Sentence,
  tokens: readonly Token[],
  { first, end }: Group,
  earlier = '',
): Progress | null {
  const { passage, start } = sentence;
  const { text } = passage;
  if (!mayBeOfMany(sentence, tokens, first, end)) return null;
  const from = Math.max(0, start - longestGathering);
  const at = tokens[first]?.from ?? start;
  // …集中开工35个项目。 and then a paragraph: 其中，甲大桥…
  if (earlier !== '' && !(/^其中/.test(text) && isTold(tokens, end, text))) return null;
  const lead = earlier.slice(-longestGathering) + text.slice(from, Math.max(start + 4, at));
  const found = matchesOf(gathered, lead).at(-1) ?? matchesOf(founded, lead).at(-1);
  const words = found?.[1] ?? found?.[2] ?? found?.[3] ?? '';
  const status = farAs[words];
  if (found === undefined || status === undefined || !goesThrough.test(lead.slice(found.index))) return null;
  // 今年计划开工项目12个，总投资3亿元。主要包括: what is said of the many is to come
  if (toCome.test(lead.slice(0, found.index))) return null;
  const said = from + found.index + found[0].indexOf(words);
  return earlier === '' ? staged(status, said, words, asAll) : staged(status, at, '', asAll);
}

export const asAll = 'as all that is counted before it';
const toCome = /(?:计划|拟|将|力争|确保|预计|争取|准备|即将|年内要?)[^，。；、]{0,8}$/;

/** Whether a name opens a clause or stands in a list, as one of many that are told of does; 其中，100亿元以上项目3个 counts sorts and names nothing. */
export function mayBeOfMany(
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  first: number,
  end: number,
): boolean {
  const before = tokens[first - 1];
  const from = tokens[first]?.from ?? start;
  const opens =
    before === undefined ||
    openerBefore(text, from, start) < from ||
    concerns.test(text.slice(start, from)) ||
    isBreak(before, text) ||
    before.type === 'list' ||
    isPriced(tokens, first - 1, text);
  return opens && tokens[end]?.type !== 'count';
}

/** 协议5个，涉及|甲中心、乙基地等项目, 开工项目涉及|甲大桥 */
const concerns = /(?:^|[，；]|项目)(?:主要)?涉及$/;

/** 。其中, 。主要包括, 。这4个重点项目分别是：, ，2个分现场分别是 */
export const goesThrough = new RegExp(
  `[。；，]\\s*(?:其中|分别|(?:项目)?(?:主要)?涉及|${anyListOpener}|(?:[这该]|上述|此次)?[0-9二三四五六七八九十]+[个项](?:重[点大]|集中|市级|省级|新|开工|签约|竣工)*(?:建设|[\\u4e00-\\u9fff]{2,6}(?<![的建]))?(?:项目|工程|分现场|现场)${anyListOpener}|(?:[这该]|上述|此次)[0-9]+[个家所]${bodies}${anyListOpener})`,
);

/** 甲大桥|总投资12亿元, 甲大桥、乙水厂|。: the name is what is told of, and no owner of something else. */
export const isTold = (tokens: readonly Token[], end: number, text: string): boolean => {
  const [last, next] = [tokens[end - 1], tokens[end]];
  const isWhole = last !== undefined && (isHead(last) || last.type === 'paren');
  return (
    isWhole &&
    (next === undefined ||
      isBreak(next, text) ||
      /^(?:总投资|投资|计划|占地|位于|由|是)/.test(wordsOf(next, text)))
  );
};
