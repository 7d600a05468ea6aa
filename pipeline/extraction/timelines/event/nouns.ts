import type { Span } from '../../../grammar/clause.ts';
import type { Sentence } from '../../sentences/article.ts';
import { clauseSubject, predicateAt } from '../title/subject.ts';
import { isIdiom, isScene } from './scene.ts';

/** Clauses that are a noun alone, whose predicate is a clause of its own. */

/** 全年共节约…: how long it took stands before the predicate. */
export const opensWithPredicate = (text: string, { start, end }: Span): boolean => {
  const from = /^(?:全年|当年)/.test(text.slice(start, start + 2)) ? start + 2 : start;
  return predicateAt(text, from, end) === from;
};

/** 经济社会发展取得新成效, 全力推进建设: of whom, stands before. */
export const isOfPlace = (text: string, clause: Span): boolean =>
  clauseSubject(text, clause) === '' ||
  /^(?:经济|社会|民生|城乡|产业|各项|综合实力|营商环境|人居环境)[^，。；0-9]{2,}$/.test(
    text.slice(clause.start, clause.end),
  );

/** 甲委员会主任王明|，主持会议: a noun whose predicate stands behind a comma. */
export function isBareNoun(text: string, clause: Span, next: Span | undefined): boolean {
  const words = text.slice(clause.start, clause.end);
  // 省政府明确，在3个县开展试点: the comma stands before what is decided
  if (next === undefined || /(?:明确|规定)$/.test(words)) return false;
  if (clause.end - clause.start <= 60 && isScene(words)) return isIdiom(text, next);
  // 甲平台|今年5月|停了，正在重新招标
  if (/了$/.test(words)) return false;
  const runs = vehicle.test(words);
  const isStudy = study.test(words);
  const isLong = actors.test(words) || bodies.test(words) || longWork.test(words) || runs || isStudy;
  if (clause.end - clause.start > (isLong ? 60 : 18)) return false;
  return (
    (longWork.test(words) || runs || !/[0-9：:]/.test(words)) &&
    (isStudy || hasNoPredicate(words)) &&
    (opensWithPredicate(text, next) ||
      /^(?:[在就都均]|先后从)/.test(text.slice(next.start, next.start + 3)) ||
      isStudy)
  );
}

/** 全球最大的甲项目——乙公司丙530兆瓦光伏项目|，在丁县开工 */
const longWork = /——[^，]*(?:项目|工程|大桥|隧道|铁路|公路|高速|机场|水库|电站)$/;

/** 甲、乙、丙三市公积金管理机构|，在全省率先互认 */
const bodies = /^[^，]*、[^，]*(?:机构|部门|单位|[局委厅院行])$/;

/** 两列崭新的动车组|，先后从甲站始发 */
export const vehicle = /(?:列车|动车组|班列|专列|航班|客机|货轮)$/;

/** 一项关于养老的专题调研|，将7个县列为…: what it found. */
export const study = /^一[项份][^，]{0,40}(?:调研|研究|调查|报告|评估)$/;

/** 与 and 同 join those that act. */
export const hasNoPredicate = (words: string): boolean =>
  !saysHow.test(words) &&
  predicateAt(actors.test(words) ? words.replace(/[与同]/g, '和') : words, 0, words.length) < 0;

/** 夏收进度不利，…: how it is, said by no verb. */
const saysHow = /.{3}(?:[不有]利|顺利|严重|困难|紧张|良好|活跃|平稳|旺盛|[不充]足|低迷|不[旺振力])$/;

/** 甲新区与乙集团主要负责人，就…召开会议: people and bodies that act together. */
export const actors = /(?:负责人|负责同志|同志|一行|书记|主任|[市县区局省]长|代表|人员)$/;

/** 生产齿轮的甲公司，|6年前|还在租房办公: whom a statement opens with, before a comma and the time; empty where it opens so with nobody. */
export function namedBefore({ passage: { text }, clauses }: Sentence, from: number, at: number): string {
  const held = text.slice(from, at) === '于';
  if (from !== at && !held) return '';
  const opening = clauses.find(({ end }) => end === from - 1);
  if (opening === undefined || !/^[。；！？\s]?$/.test(text.charAt(opening.start - 1))) return '';
  const words = text.slice(opening.start, opening.end);
  // 第二十届甲洽谈会（以下简称“甲洽会”），于|6月22日|举办
  if (held) return anOccasion.exec(words)?.[1] ?? '';
  const name = words.slice(words.lastIndexOf('的') + 1);
  // 落户甲区的12个重大项目，|今日|在乙园开工
  if (/^[^，。；]{0,24}[0-9]+[个项](?:重大|重点)?[^，。；的0-9]{0,6}(?:项目|工程)$/.test(words)) return words;
  // 甲校|是乙市签约的第一个项目: what it is
  return !/[是为]/.test(words) && aFirm.test(name) && predicateAt(name, 0, name.length) < 0 ? name : '';
}
const anOccasion =
  /^([^，。；、]{4,40}(?:洽谈会|博览会|交易会|展览会|论坛|大会|峰会|运动会|[文艺旅]节))(?:[（(](?:以下)?简?称[^（）()]{2,16}[）)])?$/;
const aFirm = /^(?![第首一该本此据])[^，、0-9]{2,}(?:公司|集团|企业|合作社|[校院馆厂]|实验室)$/;
