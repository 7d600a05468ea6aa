import { statusOrder } from '../../../../schemas/index.ts';
import type { Token } from '../../sentences/names/tokens.ts';

/** Whether a further word of a predicate takes the place of the stage that was found: `甲厂竣工、投产` → 投产 · `甲工程已完工|并将投入运行` → 已完工 */

/** 甲厂开工、|乙桥竣工: what stands behind the mark is said of another; 甲厂竣工、投产 and 甲厂房建设、乙学校竣工 go on. */
export const opensNext = ({ type }: Token, next: Token | undefined, found: Token | null): boolean =>
  type === 'list' && next?.word?.after == null && found !== null && found.word?.surface !== '建设';

/** 甲工程已完工|并将投入运行: it is finished, and what is to come does not hide it. */
export const isDoneAlready = ({ word, to }: Token, next: Token, text: string): boolean =>
  word?.after === 'completed' && toBeNext.test(text.slice(to, next.from));
const toBeNext = /^[，,]?(?:并|且|并且)?(?:即将|将|预计|计划|拟|有望)[^，。；]{0,12}$/;

/** 前期工作有序推进: what goes on is the study; 完成|前期工作|并开工建设: it is over. */
export const isLater = ({ word, from }: Token, found: Token, text: string): boolean =>
  word?.after === 'preliminary_study' ||
  ((found.word?.after !== 'preliminary_study' || isOver(text, found, from)) && isFurther(word, found.word));
const isOver = (text: string, found: Token, at: number): boolean =>
  /(?:完成|结束)(?:全部|各项)?$/.test(text.slice(Math.max(0, found.from - 4), found.from)) &&
  /^(?:工作)?[，,]?(?:并|现已|已|目前已)$/.test(text.slice(found.to, at));

const isFurther = (word: Token['word'], found: Token['word']): boolean =>
  statusOrder.indexOf(word?.after ?? 'proposed') > statusOrder.indexOf(found?.after ?? 'proposed');

/** 日门诊|接诊|量, |初期运营|最高时速: the verb is part of what is measured. */
export const isMeasured = ({ from, to }: Token, text: string): boolean =>
  /^量(?![产化])|^(?:设计|服务)?(?:能力|人次|人数)/.test(text.slice(to, to + 4)) ||
  (/^初期/.test(text.slice(from, to)) && /^(?:最高|设计|平均)?(?:时速|速度)/.test(text.slice(to, to + 4)));
