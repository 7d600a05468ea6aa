import type { Lexeme } from './lexer.ts';

const dateLiteral =
  /([12][0-9]{3})(?:([-/.])(0?[1-9]|1[0-2])(?:[-/.](0?[1-9]|[12][0-9]|3[01]))?| ([01][0-9]) ([0-3][0-9]))(?![0-9.%％/万亿千百元公])/y;

/** Reads 2019/04/19, 9:30, 1994.01-19, 2022 11 23 and 1999.08 before a range mark or the end of the clause. */
export function readDateLiteral(text: string, at: number): Lexeme | null {
  if (isColon(text.charCodeAt(at + 1)) || isColon(text.charCodeAt(at + 2))) return readClock(text, at);
  const mark = text.charAt(at + 4);
  if (mark !== '-' && mark !== '/' && mark !== '.' && mark !== ' ') return readShortLiteral(text, at);
  dateLiteral.lastIndex = at;
  const parts = dateLiteral.exec(text);
  if (parts === null) return null;
  const end = dateLiteral.lastIndex;
  const month = parts[3] ?? parts[5];
  const day = parts[4] ?? parts[6];
  if (day === undefined && (parts[2] !== '.' || parts[3]?.length !== 2)) return null;
  const value = [parts[1], month, day].filter((part) => part !== undefined).join('-');
  return { kind: 'date', start: at, end, value, numeral: null, unit: null };
}

const shortLiteral =
  /(?:([0-9]{2})-(1[0-2]|0?[1-9])-(3[01]|[12][0-9]|0?[1-9])|(1[0-2]|[1-9])·(3[01]|[12][0-9]|[1-9]))(?![0-9\-·])/y;

/** Reads 12-11-10 as a date of 2012, and 6·30 where no name follows it. */
function readShortLiteral(text: string, at: number): Lexeme | null {
  const code = text.charCodeAt(at + 1);
  const next = text.charCodeAt(at + 2);
  if (code !== 183 && next !== 183 && next !== 45) return null;
  shortLiteral.lastIndex = at;
  const parts = shortLiteral.exec(text);
  if (parts === null || /[0-9-]/.test(text.charAt(at - 1))) return null;
  const end = shortLiteral.lastIndex;
  const dotted = parts[4] !== undefined;
  if (dotted && !/^(?:$|[\s，。；、])/.test(text.slice(end, end + 1))) return null;
  const year = Number(parts[1]) <= 30 ? `20${parts[1]}` : `19${parts[1]}`;
  const value = dotted ? `0-${parts[4]}-${parts[5]}` : `${year}-${parts[2]}-${parts[3]}`;
  return { kind: 'date', start: at, end, value, numeral: null, unit: null };
}

const isColon = (code: number): boolean => code === 58 || code === 0xff1a;
const clock = /(?:[01]?[0-9]|2[0-4])[:：][0-5][0-9](?![0-9:：.%])/y;

/** Reads 9:30 and 17：00, but no ratio of three and no 1:500. */
function readClock(text: string, at: number): Lexeme | null {
  clock.lastIndex = at;
  if (/[0-9:：.]/.test(text.charAt(at - 1)) || !clock.test(text)) return null;
  return { kind: 'clock', start: at, end: clock.lastIndex, value: '', numeral: null, unit: null };
}
