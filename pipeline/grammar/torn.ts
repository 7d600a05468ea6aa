import { arabicDigit } from './digits.ts';

/**
 * Numbers that a strange character has cut: what stands behind it reads as a number of its own and is none.
 *
 * `1'000万元` has no 000万元, `3&#46;5公里` no 5公里, `1e5元` no 5元, and `3O5公里` may be a misread 305.
 */

/** Between digits these part nothing; every other mark, word or white space parts two numbers. */
const glue = /[\p{M}\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufffdA-Za-zＡ-Ｚａ-ｚ'’ʼ`´′_^.．,/／]/u;
const space = /[\s]/;
/** A sign that no reading has taken: 零下5至8℃ has no 5. */
const leftSign = /零下$|(?<![减担肩抱欠背])负$|(?:^|[至到]|[^0-9０-９%％℃A-Za-z\u4e00-\u9fff])[-−－]$/;
const entity = /&#?[0-9A-Za-z]{1,8};$/;

/** Whether digits that begin at `start` are the end of a number that begins before them. */
export function isTorn(text: string, start: number): boolean {
  if (leftSign.test(text.slice(Math.max(0, start - 2), start))) return true;
  const digits = signless(text, start);
  if (arabicDigit(text.charCodeAt(digits)) < 0) return false;
  const mark = text.charAt(start - 1);
  if (mark === ';') return entity.test(text.slice(Math.max(0, start - 11), start));
  if (arabicDigit(text.charCodeAt(start - 2)) < 0) return false;
  if (space.test(mark)) return isGroup(text, start);
  return glue.test(mark);
}

/** Where the digits begin behind a sign: 1e-5. */
const signless = (text: string, start: number): number =>
  /[-+−－]/.test(text.charAt(start)) ? start + 1 : start;

/** `2 350家` may be two numbers or one in groups of three, `0.346 23` too: nobody can tell. */
function isGroup(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start - 1);
  if (/\.[0-9]{3}$/.test(before)) return true;
  return (
    /(?:^|[^0-9.])[1-9][0-9]{0,2}$/.test(before) && /^[0-9]{3}(?![0-9])/.test(text.slice(start, start + 4))
  );
}
