import { anyOf, withRole } from '../../../lexicons/any-of.ts';
import { readLexicon } from '../../../lexicons/read.ts';
import { wordsIn } from '../words/words.ts';
import { hasCome } from './heads.ts';

/**
 * Of whom a share is, where what has changed or is lacking is theirs: the noun behind 的 runs on into it.
 *
 * `四成|的企业现金周转|得到改善` → 现金周转得到改善的企业 · `半数|医院的门诊量|下降` → 门诊量下降的医院 · `三成|没有安装报警器` → 没有安装报警器
 */
export function shareTold(counted: string, behind: string): string | null {
  const clause = clauseOf.exec(behind)?.[0] ?? '';
  if (lacks.test(counted)) return clause === '' ? null : `${counted}${clause}`;
  const [, whose = '', what = ''] = ofWhom.exec(counted) ?? [];
  // 的企业现金周转|得到改善, 的企业|利润有了提高, 医院|的门诊量下降
  const isTheirs = behind.startsWith('的') && (whose === '' || body.test(what));
  const who = isTheirs ? counted : whose;
  const told = isTheirs ? clause.slice(1) : `${what}${clause}`;
  return who === '' || told.length < 3 || !tells(told, isTheirs) ? null : `${told.replace(had, '')}的${who}`;
}

const rows = readLexicon('lexicons/counted-nouns.csv');
const bodies = anyOf(withRole(rows, ['person', 'body', 'head']));
const next = anyOf(withRole(rows, ['goes_on', 'noun_end']));
const ofWhom = new RegExp(
  `^([\\u4e00-\\u9fff]{0,6}?${bodies})(?!${next})((?!${bodies})[\\u4e00-\\u9fff]{2,8})$`,
);
/** 街道|办事处: what ends the name of a body. */
const body = /[处所局厅院校部委会]$/;
const clauseOf = /^[^，,。；;！!？?：:（(）)\s、0-9]{2,20}(?=[，,。；;！!？?]|$)/;
const had = /(?<=[\u4e00-\u9fff]有)了(?=[\u4e00-\u9fff])/;
const lacks = /^(?:仍|还|均|都)?(?:没有?|从未|尚未|并未|未曾?|不)$/;

/** Whether the words tell what has become of something; `plainly` where a verb that may be a noun does not say so. */
const tells = (words: string, plainly: boolean): boolean =>
  stands.test(words) ||
  wordsIn(words, 0, words.length).some(
    ({ word, start }) => word.role === 'verb' && (!word.nominal || (start > 1 && !plainly)),
  );
const stands = new RegExp(`^${hasCome}|(?:达标|合格|不足|过剩|下[降滑跌]|上[升涨])$`);
