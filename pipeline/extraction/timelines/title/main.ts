import type { Span } from '../../../grammar/clause.ts';
import { openerReader } from '../../sentences/openers.ts';
import { headOf } from './head.ts';
import { keyWork } from './said.ts';
import { predicateAt } from './subject.ts';

/** The clause that a title is cut from: `随着|甲路通车|后` → 甲路通车, and the subject that it has itself. */

const openerAt = openerReader('front');

/** Takes 随着, and the adverb 就, from the front of an event and 后, 时 from its end. */
export function bareMain(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const front =
    openerAt(words, 0)?.end ??
    /^(?:但是?|然而|可是|(?:主?汛期|雨季|春运|开学|入冬|供暖季)(?:来临)?前|在[^，]{2,20}(?:会议|大会)上$)/.exec(
      words,
    )?.[0].length ??
    (opensWithThen(words) ? 1 : 0);
  const meeting = /^在.*上$/.test(words) && /(?:会议|大会|论坛)上$/.test(words);
  const tail =
    /(?:之后|以后|后|的时候|的?同时|之际|以来|至今|算起|时指出|时表示|时强调|时说)$/.exec(words)?.[0]
      .length ?? 0;
  if (meeting) return { start: start + 1, end: end - 1 };
  // 某地核事故之后|，核电发展放缓: a noun alone tells nothing
  if (/(?:之后|以后)$/.test(words) && predicateAt(text, start, end) < 0) return { start: start + front, end };
  const time = tail > 0 || !/[^小同届及临瓦课学工]时$/.test(words) ? 0 : 1;
  return words.length - front - tail - time < 2
    ? { start, end }
    : { start: start + front, end: end - tail - time };
}

/** 仅一年|就修好水渠6条: the adverb, before which its subject stands; 就业率达95%, 就人才工作进行座谈 are told otherwise. */
export const opensWithThen = (words: string): boolean =>
  words.startsWith('就') &&
  (predicateAt(words, 1, words.length) === 1 ||
    /[能可会有已立]/.test(words.charAt(1)) ||
    !/^就(?:[业近地医读餐学任职诊绪座此是像]|[^，]{2,30}(?:进行|召开|举[行办]|[作做](?:出|了)|发[布表]|签|达成|交[换流]|接受|表示|座谈|调研|开展|提出|答))/.test(
      words,
    ));

/** The subject of the clause, shortened to its head: what was cut is `length` characters long. */
export function ownSubject(text: string, { start, end }: Span): { head: string; length: number } {
  const predicate = predicateAt(text, start, end);
  if (predicate <= start) return { head: '', length: 0 };
  const words = text.slice(start, predicate);
  const dash = words.lastIndexOf('——');
  const long =
    dash >= 0 ||
    /^(?:位于|地处|坐落|由|总投资|投资(?:约|近|超)?[0-9]|全长|总?规划(?:总)?面积|计划总?投资|一[座条所个家]|备受|承载|凝聚|寄托|肩负)|之一的|、全长[约近超]?[0-9]/.test(
      words,
    ) ||
    keyWork.test(words);
  // 甲市|就|提出
  const head = (long ? headOf(words) : words).replace(/(?<=.{2})(?<![成造高屈])就$/, '');
  return head.length >= 2 && head.length <= 40 ? { head, length: words.length } : { head: '', length: 0 };
}
