import { abroad } from '../../sentences/abroad.ts';
import { isOneOf, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Candidate } from './nameless.ts';

/** Places of research, which a list names by what they are about. */
export const researching = wordList(
  ...['研究院', '实验室', '联合实验室', '研究中心', '创新中心', '技术中心', '技术创新中心'],
  ...['制造业创新中心', '产业创新中心', '工程研究中心', '技术研究院'],
);

/** 青木学院与云柳公司共建|智慧城市研究院: what two found together is one by what it is about; 建成电缆产业|云平台. */
export const isFounded = ({ tokens, head, text, before, lead: { length, topical } }: Candidate): boolean =>
  // 泰国|基地, 匈牙利青云|基地: a firm's, abroad
  (wordsOf(head, text) === '基地' && isAbroad.test(before)) ||
  (isOneOf(head, researching, text) &&
    length >= 2 &&
    founding.test(text.slice(Math.max(0, (tokens[0]?.from ?? 0) - 8), tokens[0]?.from))) ||
  (wordsOf(head, text) === '云平台' && topical && length >= 4);

/** 云和市获批|跨境电子商务综合试验区: the zone of the town that is granted it. */
export const isGranted = ({ tokens: [first], head, text, before }: Candidate): boolean =>
  /(?:试验区|保税区|综保区)$/.test(wordsOf(head, text)) &&
  !/^(?:国家|全国|省级)/.test(before) &&
  granted.test(text.slice(Math.max(0, (first?.from ?? 0) - longestGrant), first?.from));
const granted = /(?:^|[，。；]|成功)(?![全我该本各])[\u4e00-\u9fff]{2,8}获批(?:建设)?$/;
const longestGrant = 16;
const isAbroad = new RegExp(`^(?!香港|澳门|台湾)${abroad}[\\u4e00-\\u9fff]{0,4}$`);
const founding = /(?:共建|合建|联合(?:组建|成立|建立|建设|打造))了?$/;
