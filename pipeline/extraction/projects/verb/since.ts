import type { Sentence } from '../../sentences/article.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { timeBefore } from '../../sentences/period.ts';
import { isOnlyTime, type Progress, staged } from '../progress/progress.ts';

/** What a time that is past says of a project: that it has been so since, and what became of what was begun. */

/** 启用后 says when something else is so; 2021年6月|启用|后，排队时间缩短 says that it is used since, and 明年启用后 is to come. */
export const tellsOnlyWhen = (sentence: Sentence, token: Token, today: string): boolean =>
  isOnlyTime(token, sentence.passage.text) && !isSinceThen(sentence, token, today);

function isSinceThen(sentence: Sentence, { from, to }: Token, today: string): boolean {
  const { text } = sentence.passage;
  if (!/^[以之]?后(?![续期勤方备])/.test(text.slice(to, to + 3))) return false;
  const time = timeBefore(sentence, from);
  if (time?.date_end == null || time.date_end > today || time.date_basis === 'plan_period') return false;
  return /^(?:正式|全面|全线|顺利|如期|提前|建成|初)*$/.test(text.slice(time.to, from));
}

/** 2018年，甲大桥|动工|，总投资9亿元，…: what was begun goes on to be told of. */
export const isBegun = (tokens: readonly Token[], { end }: Group, text: string): boolean =>
  /^(?:[开动]工|开建|破土动工|开工建设|奠基)$/.test(wordsOf(tokens[end], text)) &&
  wordsOf(tokens[end + 1], text) === '，';

/** 甲大桥动工，总投资9亿元，|2021年通车: of those that follow, what opens its clause with a time; 配套的乙路2021年通车 is another's. */
export const afterBegun = (stages: readonly Progress[], text: string): readonly Progress[] =>
  stages.filter(({ time }) => time !== null && /[，；]/.test(text.charAt(time.from - 1)));

/** 迎来挂牌一周年的|甲片区, |乙机场|迎来通航十周年: what has an anniversary is there; null where none is told. */
export function stageByYears(text: string, from: number, end: number): Progress | null {
  const before = anniversary.exec(text.slice(Math.max(0, from - longestYears), from))?.[0];
  if (before !== undefined) return staged('operating', from - before.length, before, hasYears);
  const behind = (onYears.exec(text.slice(end, end + longestYears)) ??
    atYears.exec(text.slice(end, end + longestYears)))?.[0];
  return behind === undefined ? null : staged('operating', end, behind, hasYears);
}
const hasYears = 'it has an anniversary';
const years =
  '(?:挂牌|揭牌|成立|设立|开通|通车|通航|运[营行]|投[运用产]|开[园馆放业行])(?:运[营行])?(?:即?将?满|整)?[0-9一二三四五六七八九十百]+周年';
const anniversary = new RegExp(`${years}(?:之际)?的$`);
const atYears = new RegExp(`^(?:也|即将|将|刚刚)?迎来了?${years}`);
/** 正值甲生态城|开发建设二十周年之际 */
const onYears =
  /^(?:开发建设|建[成园区馆校院]|开[发园馆]|成立|设立|挂牌|通车|开通|运营)(?:即?将?满)?[0-9一二三四五六七八九十百]+周年(?:之际|庆|纪念)/;
const longestYears = 18;
