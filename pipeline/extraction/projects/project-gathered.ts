import { matchesOf } from '../../grammar/matches.ts';
import type { Sentence } from '../sentences/article.ts';
import { isPriced } from '../sentences/name-enumeration.ts';
import type { Group } from '../sentences/name-groups.ts';
import { isHead } from '../sentences/name-items.ts';
import { isBreak, type Token, wordsOf } from '../sentences/name-tokens.ts';
import { type Progress, staged } from './project-progress.ts';

/** How far projects are by the sentence before that counts them: 集中开工项目6个。其中，甲项目… */

/** What is counted where many are begun at once, or told of as a batch: 一批项目落地，包括, 4个重点项目加快推进; and how far that is. */
const gathered =
  /(开工|开复工|开竣工|复工|开建|签约|(?<!开)竣工|投产|落地)(?:的|了)?(?:[^，,。；;0-9]{0,10}项目(?:(?:共|有|共计)?[0-9]+[个项]|(?:主要)?(?:包含|包括|涵盖|分为))|(?<=(?:项目|集中)[^，。；]{0,10})(?:仪式|活动)(?=[。，；])|有?[0-9]+[个项]项目|(?<=集中..)[^。；;]{0,40}?[0-9]+[个项][^，,。；;0-9]{0,10}项目|(?<=(?:项目|工程)(?:集中|正式|全面|顺利|成功|相继|陆续|已|先后)*..)(?:建设|投产|实施)?[，,](?:其中)?(?:主要|具体)?(?:包括|分别[为是]|涵盖))|[0-9]+[个项][^，。；0-9]{0,8}(?:项目|工程)(?:正在?|全部|均|全面|集中)*(加快推进|加快建设|全面推进|加快实施)(?=[。；，])/g;
const farAs: Readonly<Record<string, Progress['status']>> = {
  签约: 'planned',
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
};
/** How far from what is counted its items may stand. */
const longestGathering = 500;

/** 本次集中开工项目6个。其中，甲项目总投资3亿元；乙项目是…, or 。具体包括：甲项目、乙项目: the items of what was counted are as far as that. */
export function gatheredAs(
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  { first, end }: Group,
  earlier = '',
): Progress | null {
  const before = tokens[first - 1];
  const opens =
    before === undefined ||
    /^(?:包括|分别[为是]|涵盖)$/.test(wordsOf(before, text)) ||
    (wordsOf(before, text) === '有' && /^(?:主要|具体)$/.test(wordsOf(tokens[first - 2], text))) ||
    isBreak(before, text) ||
    before.type === 'list' ||
    isPriced(tokens, first - 1, text);
  // 其中，100亿元以上项目3个: sorts are counted on, and nothing is named.
  if (!opens || tokens[end]?.type === 'count') return null;
  const from = Math.max(0, start - longestGathering);
  const at = tokens[first]?.from ?? start;
  // …集中开工35个项目。 and then a paragraph: 其中，甲大桥…
  if (earlier !== '' && !(/^其中/.test(text) && isTold(tokens, end, text))) return null;
  const lead = earlier.slice(-longestGathering) + text.slice(from, Math.max(start + 4, at));
  const found = matchesOf(gathered, lead).at(-1);
  const words = found?.[1] ?? found?.[2] ?? '';
  const status = farAs[words];
  if (found === undefined || status === undefined || !goesThrough.test(lead.slice(found.index))) return null;
  const rule = 'as all that is counted before it';
  return earlier === '' ? staged(status, from + found.index, words, rule) : staged(status, at, '', rule);
}

/** 。其中, 。主要包括, 。这4个重点项目分别是：, ，2个分现场分别是 */
const goesThrough =
  /[。；，]\s*(?:其中|(?:具体|主要)?(?:包括|涵盖|分别|有|是)|(?:[这该]|上述|此次)?[0-9二三四五六七八九十]+[个项](?:重[点大]|集中|市级|省级|新|开工|签约|竣工)*(?:建设)?(?:项目|工程|分现场|现场)(?:分别[是为]|为|是|包括))/;

/** 甲大桥|总投资12亿元, 甲大桥、乙水厂|。: the name is what is told of, and no owner of something else. */
const isTold = (tokens: readonly Token[], end: number, text: string): boolean => {
  const [last, next] = [tokens[end - 1], tokens[end]];
  const isWhole = last !== undefined && (isHead(last) || last.type === 'paren');
  return (
    isWhole &&
    (next === undefined ||
      isBreak(next, text) ||
      /^(?:总投资|投资|计划|占地|位于|由|是)/.test(wordsOf(next, text)))
  );
};
