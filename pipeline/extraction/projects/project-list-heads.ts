import { wordsOf } from '../sentences/name-tokens.ts';
import type { Candidate } from './project-nameless.ts';

/** 3.学前教育扩容工程。全年新建幼儿园10所…: works by which an item of a list is headed are called so, whatever they are of. */
export const headsItem = ({ tokens, head, text, before }: Candidate): boolean =>
  before.length >= 4 &&
  !/^(?:重[点大]|民生|实事|其[他余]|主要|基础设施|续建|新建)/.test(before) &&
  /^。./.test(text.slice(head.to, head.to + 2)) &&
  /工程$/.test(wordsOf(head, text)) &&
  itemNumber.test(text.slice(0, tokens[0]?.from));
const itemNumber = /^(?:[（(]?[0-9一二三四五六七八九十]{1,3}(?:[）)、.．]+|是))?\s*$/;
