import { anyOf } from '../../../lexicons/any-of.ts';
import { firmTrades } from '../../sentences/firm-trades.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { speechWords } from '../../sentences/speech-words.ts';
import { predicateAt } from './subject.ts';

/** The firm that 公司 stands for: `甲科技董事长王明说，|公司|2020年纳税3亿元` → 甲科技, `乙药业落户园区。2015年，|企业|扩产` → 乙药业 */

/** 公司, 该企业, 这家公司: a firm without its name; 集团 is of no 公司. */
export const firmUnnamed = /^(?:该|本|这家)?(?:公司|企业)$/;

/** What the short names of firms end in, behind two characters at least; 全市|食品 is none. */
const firmName = new RegExp(
  `^(?![全各该本这那其我]|[^，。]{0,8}(?:产|行|农|工)业$)[\\u4e00-\\u9fff]{2,14}(?:公司|集团|${firmTrades})$`,
);
const isFirm = (name: string): boolean => firmName.test(name) && predicateAt(name, 0, name.length) < 0;

const speaks = new RegExp(
  `(?:^|[，。；])据?([^，。；：“”、\\s]{4,16}?)(?:党委)?(?:副?(?:董事长|总经理)|负责人|创始人|${anyPost})[^，。；：“”]{0,8}${anyOf(speechWords('introduces', 'presents'))}[，：:][“]?[^。；]{0,30}$`,
);

/** The firm that a bare word stands for, by who speaks before a place in a sentence or by the names told before; the word itself where none says. */
export function firmOfBare(subject: string, told: string, ...names: readonly string[]): string {
  if (!firmUnnamed.test(subject)) return subject;
  const speaker = speaks.exec(told)?.[1] ?? '';
  return [speaker, ...names].find(isFirm) ?? subject;
}
