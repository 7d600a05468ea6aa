import type { Sentence } from '../../sentences/article.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import { aims } from '../../sentences/outlook.ts';

/** 建成水库2座：|甲水库、乙水库, 建成学校2所，分别是|甲小学、乙中学: what is counted and named is done, unless it is only 新建 or aimed at before. */
export function isTallied({ passage: { text }, start }: Sentence, { from }: Token, until: number): boolean {
  if (!tally.test(text.slice(from, Math.min(until, from + longestTally)))) return false;
  const lead = text.slice(Math.max(start, from - longestLead), from);
  const isListed = text.slice(from, Math.min(until, from + longestTally)).endsWith('：');
  return (isListed || done.test(lead)) && !tallyPlanned.test(lead) && !aims(lead);
}
const longestTally = 48;
const longestLead = 120;
const tally =
  /^(?:[^，。；]{0,4}[建完]成|[竣完]工|投用)[^，。；：:]{0,8}[0-9一二两三四五六七八九十]+[座个条项处所家][^，。；：:]{0,8}(?:[：:（(]|[，,](?:分别)?[即为是])$/;
/** 接下来，建成水库2座（甲水库、…） is a plan; the other ways to name them want a word for what is past. */
const done = /通过|去年|前年|先后|累计|以来|期间|已|[0-9]年(?!工作|计划|重点)|[上下]半年|五年/;
const tallyPlanned = /任务|要求|部署|重点(?:工作|实施)|工作要点|下一步|接下来|后续/;
