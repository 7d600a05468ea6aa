import { wordsOf } from '../../sentences/names/tokens.ts';
import { nameWords } from '../../sentences/names/words.ts';
import type { Candidate } from './nameless.ts';

/** 3.学前教育扩容工程。全年新建幼儿园10所…: works by which an item of a list is headed are called so, whatever they are of. */
export const headsItem = ({ tokens, head, text, before }: Candidate): boolean =>
  before.length >= 4 &&
  !/^(?:重[点大]|民生|实事|其[他余]|主要|基础设施|续建|新建)/.test(before) &&
  /^。./.test(text.slice(head.to, head.to + 2)) &&
  /工程$/.test(wordsOf(head, text)) &&
  itemNumber.test(text.slice(0, tokens[0]?.from));
const itemNumber = /^(?:[（(]?[0-9一二三四五六七八九十]{1,3}(?:[）)、.．]+|是))?\s*$/;

/** 规划建设食品产业园、|新材料产业园|和商贸产业园: one of three parks or more, each by its trade; 推动新能源产业园建设 names none. */
export function isAmongParks(text: string, from: number, to: number): boolean {
  if (!park.test(text.slice(from, to))) return false;
  const before = /[^，。；：]*$/.exec(text.slice(Math.max(0, from - longestList), from))?.[0] ?? '';
  const behind = /^[^，。；：]*/.exec(text.slice(to, to + longestList))?.[0] ?? '';
  const items = `${before}${text.slice(from, to)}${behind}`.split(/[、和及]/);
  const parks = items
    .filter((item) => park.test(item))
    .map((item) => item.replace(park, '').slice(-longestTrade));
  return (
    laysOut.test(before) &&
    !/支持|鼓励|引导|有条件|各[县区地市]/.test(before) &&
    parks.length > 2 &&
    parks.every(hasTrade)
  );
}
/** 新材料, 商贸物流, 临空; by 商贸 and 电商 alone parks are of a sort, and so are all that are listed with them. */
const hasTrade = (words: string): boolean =>
  nameWords.get(words.slice(-2))?.boundary !== 'generic' ||
  [...words].some((_, at) =>
    [2, 3, 4].some((length) => nameWords.get(words.slice(at, at + length))?.kind?.role === 'topic'),
  );
const longestTrade = 6;
const park = /产业园区?$/;
const laysOut = /(?:规划|包括|建成|建设|设有?|设立|形成|拥有|[有为])[^，。；：]*$/;
const longestList = 120;
