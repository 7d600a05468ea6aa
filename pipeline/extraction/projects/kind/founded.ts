import { isOneOf, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Candidate } from './nameless.ts';

/** Places of research, which a list names by what they are about. */
export const researching = wordList(
  ...['研究院', '实验室', '联合实验室', '研究中心', '创新中心', '技术中心', '技术创新中心'],
  ...['制造业创新中心', '产业创新中心', '工程研究中心', '技术研究院'],
);

/** 青木学院与云柳公司共建|智慧城市研究院: what two found together is one by what it is about; 建成电缆产业|云平台. */
export const isFounded = ({ tokens, head, text, lead: { length, topical } }: Candidate): boolean =>
  (isOneOf(head, researching, text) &&
    length >= 2 &&
    founding.test(text.slice(Math.max(0, (tokens[0]?.from ?? 0) - 8), tokens[0]?.from))) ||
  (wordsOf(head, text) === '云平台' && topical && length >= 4);
const founding = /(?:共建|合建|联合(?:组建|成立|建立|建设|打造))了?$/;
