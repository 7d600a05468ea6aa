import { placeEnd } from './figure-owner.ts';
import { trim } from './figure-phrase.ts';

const number = /^[\s0-9一二三四五六七八九十]+[.．、]\s*/;
const periods = /[0-9]{4}年|[0-9]+[—－-][0-9]+月份?|上半年|前三季度|截至[0-9]+月底?/g;
const rank = /[前后][0-9一二三四五六七八九十]+(?:名|位)?$/;
const classes =
  /^(?:各?(?:地级市|地市|市州|县（市、区）|县（区）|县区|县市|市|县|区)(?:及[^重投开]{1,4})?|各地)(?=..)/;

/** What the head of a list announces: `1．地级市投资增速前二名` → 投资增速; `…，按责任单位分别是` → the clause before. */
export function headOfList(heading: string): string {
  const clauses = heading.replace(/["”“]+$/, '').split(/[，,；;。]/);
  const last = clauses.at(-1) ?? '';
  const told = clauses.length > 1 && /^(?:按|分别|其中|具体|依次)/.test(last) ? (clauses.at(-2) ?? '') : last;
  const plain = trim(
    told
      .replace(number, '')
      .replace(periods, '')
      .replace(rank, '')
      .replace(/共?[0-9]+个$/, ''),
  );
  const place = placeEnd(plain);
  return plain
    .slice(place < plain.length - 1 ? place : 0)
    .replace(/^.*(?:带动|推动|促进|实现|使得)(?=..)/, '')
    .replace(/(?:大幅|快速|持续|稳步)?(?:增长|提升|上升|攀升)$/, '')
    .replace(/^的/, '')
    .replace(classes, '');
}
