import { characterTable } from '../../grammar/characters.ts';

/** `局长巴雅尔图介绍`: names of other tongues, written by their sounds in characters that spell nothing else. */

const opening =
  '阿艾巴白班包宝布才达丹旦德多额恩尔嘎格根古哈呼吉卡克库拉勒洛玛买米莫木那娜纳尼努帕普其恰琴仁日萨赛桑斯苏索塔特图托旺乌伊依玉扎珠卓孜次朝益';
const within = `${opening}雅音鲁云力江加措珍提热丽朗顿瓦汗曼亚尤杰甫合肉希什毕齐`;
const opens = characterTable(opening);
const sounds = characterTable(within);
/** Two such characters may be a word. */
const shortest = 3;
const longest = 7;

/** The run of such characters at a place; null where it is too short or long for a name. */
export function soundsAt(text: string, at: number): string | null {
  if (opens[text.charCodeAt(at)] !== 1) return null;
  let end = at + 1;
  while (end - at <= longest && sounds[text.charCodeAt(end)] === 1) end += 1;
  return end - at < shortest || end - at > longest ? null : text.slice(at, end);
}

/** Whether a name may begin so. */
export const opensSounds = (code: number): boolean => opens[code] === 1;
