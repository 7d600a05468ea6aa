import { civil } from '../../../grammar/calendar.ts';
import type { QuantityMention } from '../../../mention.ts';
import type { Article } from '../../sentences/article.ts';
import { aims, expects, granted, reports } from '../../sentences/outlook.ts';
import { ownerKind } from '../owner/owner.ts';
import { isCompared } from '../period/result.ts';
import type { PeriodTense } from '../period/tense.ts';
import type { Place } from '../said.ts';
import { isOfMatters } from '../words/sized.ts';
import { reached } from './done.ts';
import { partOfSite, withoutCost, withoutNames, withoutSite } from './without.ts';
import { allExpected, expectedThen, fixedFact, isReckoned, planned } from './words.ts';

/** What the status of a figure is read from: the words around it and where its period lies. */

/** What a status is read from. */
export interface Outlook {
  /** The words of the clause and of the sentence before the number, and those behind it in its clause. */
  readonly clause: string;
  readonly sentence: string;
  readonly behind: string;
  /** Those behind it in its sentence. */
  readonly rest: string;
  readonly period: PeriodTense;
  /** Whether the number is compared with that of a year before: 同比增长. */
  readonly compared: boolean;
  /** Whether the words before its sentence say that something runs now: 大桥今天通车. */
  readonly runs: boolean;
  /** Whether the passage lists aims. */
  readonly passageAims: boolean;
  /** Whether its year was told with what is expected of it: 今年预计. */
  readonly expectedYear: boolean;
  /** Whether it is of the projects that a plan of the year lists. */
  readonly listed: boolean;
  readonly isRank: boolean;
  /** Whether it has gone beyond: 突破2500列. */
  readonly exceeds: boolean;
  /** Whether the number says how many there are of what is named: 四大片区. */
  readonly descriptive: boolean;
}

/** 大桥今天通车, 工程日前建成投运: a thing that is in use. */
const opened =
  /(?:今[天日]|昨[天日]|日前|近日|上午|正式|顺利|[0-9]日）?[，,]?)[^，,。；;]{0,30}(?:通车|开通|投运|投用|启用|投入使用|投产)(?:运营|使用|发电)?[，,。；;！]/;
const longestBefore = 80;

/** 到2013年底达到9万人, told in 2014: a year that is past is no aim, unless words say that it was one. */
const yearPast =
  /(?<!(?:提出|计划|规划|力争|目标|要求|明确|争取|确保)[^，,。；;]{0,6})[到至](?=(20[0-9]{2})年)/g;

const yearNamed = /[到至]20[0-9]{2}年/;

/** 从2005年的3万增长到2014年的7万: the year that runs, where a growth ends that began before. */
const grown = /[从由][^，,。；;]*(?:增长|增加|提高|提升|发展|扩大|上升|跃升|减少|下降|降低|缩短)$/;

/** Words without what makes an aim of a year that is past. */
export function withoutPastAims(words: string, { published }: Article): string {
  if (!yearNamed.test(words)) return words;
  const now = civil(published.first).year;
  return words.replace(yearPast, (to, year: string, at: number) =>
    Number(year) < now || (Number(year) === now && grown.test(words.slice(0, at))) ? '至' : to,
  );
}

/** 能力将|超过7000万人次|: the verb that 将 looks ahead to stands in the number's own words. */
function clauseUpTo(text: string, start: number, { from, text: words }: QuantityMention): string {
  const clause = text.slice(start, from);
  return /(?<!即)将$|(?<![主重需只简纲必还就])要$/.test(clause)
    ? clause + (/^(?:超过?|突破|逾|达到?|不[低少]于|翻)/.exec(words)?.[0] ?? '')
    : clause;
}

/** What the words around a figure say of when it is so. */
export const outlookOf = (
  { sentence, clause, lead }: Place,
  mention: QuantityMention,
  {
    period,
    passageAims,
    listed,
    expectedYear,
  }: Pick<Outlook, 'period' | 'passageAims' | 'listed' | 'expectedYear'>,
  article: Article,
): Outlook => {
  const { text } = sentence.passage;
  const isRank = mention.unit === 'rank';
  const told = text.slice(clause.start, clause.end);
  return {
    period,
    passageAims,
    listed,
    expectedYear,
    clause: withoutPastAims(withoutNames(clauseUpTo(text, clause.start, mention)), article),
    sentence: withoutPastAims(
      withoutNames(withoutCost(partOfSite.test(lead) ? lead : withoutSite(lead), told)),
      article,
    ),
    behind: text.slice(mention.to, clause.end),
    rest: text.slice(mention.to, sentence.end),
    runs: opened.test(text.slice(Math.max(0, sentence.start - longestBefore), mention.from)),
    compared: isCompared(text, mention),
    isRank,
    exceeds: /^(?:突破|超过)/.test(mention.text),
    descriptive:
      (mention.counter === '大' && !isOfMatters(text.slice(mention.to, clause.end))) ||
      (isRank && mention.counter !== null),
  };
};

/** 比去年提前21天, 较常年多一成, 创历史新高, 今年春运: what is told of a year that runs, and has come. */
export const isOver = ({ sentence, rest, behind, exceeds }: Outlook): boolean =>
  (exceeds && !aims(`${sentence}${rest}`)) ||
  come.test(rest) ||
  /[\u4e00-\u9fff](?<![为除])了[^，,。；;]{0,3}$|今年(?:春运|春节|春耕|汛前|前来)/.test(sentence) ||
  madeOf.test(`${sentence}${behind}`) ||
  chosen.test(`${sentence}${behind}`);
const chosen = new RegExp(granted);
const come =
  /[，,][^，,。；;]{0,6}[比较](?:去年|上年|往年|常年|多年均值|前年)[^，,。；;]{0,8}(?:提前|早|晚|多|少|增|减|偏)|创[^，,。；;]{0,14}(?:新高|新低|纪录)|为(?:去年|上年)同期/;
const madeOf = /(?<!将|要|拟|计划|力争)(?:又|已)(?:新建|新增|新开|增加)了/;

/** 预计2023年生产总值完成92亿元，同比增长|6%|；…: all of it is expected. */
const expectsAll = /^(?:[^，,。；;]{0,10}[，,])?(?:预计|据[^，,。；;]{0,6}预[测计][，,])/;

/**
 * 去年甲区预计实现税收40亿元，同比增长|5%|；乙区|25亿元|，增长|7%|: by how much what is expected grows, and the same of those that
 * are listed behind it by their names alone.
 */
export function goesOnExpected({ sentence }: Outlook): boolean {
  const parts = sentence.split(/[；;]/);
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const clauses = (parts[index] ?? '').split(/[，,]/);
    // behind growth alone stands what grows
    while (clauses.length > 1 && growthAlone.test(clauses.at(-1) ?? '')) clauses.pop();
    const told = clauses.at(-1) ?? '';
    if (expects(told)) return index < parts.length - 1 || clauses.length < sentence.split(/[，,；;]/).length;
    const name = /^([^0-9]{2,14})(?:[0-9].*)?$/.exec(told)?.[1] ?? '';
    if (clauses.length > 1 || ownerKind(name) === 'none') return false;
  }
  return false;
}
const growthAlone =
  /^(?:分别)?(?:同比|比[上去]年|较[上去]年|(?=增长|下降))(?:同期)?(?:分别|实际|名义)?(?:增长|下降|增加|减少|提高)[0-9.]*[%％]?$/;

/** 计划改造120个，目前已开工100个，完工|30个: what goes on behind a word that reports, and aims no more. */
export function toldSince(statement: string): boolean {
  const told = /^.*(?:(?<!项)目前|现已|实际(?!利用|使用|到位)|已经?(?!知))/.exec(statement)?.[0].length ?? 0;
  return told > 0 && !aims(statement.slice(told)) && !expects(statement.slice(told));
}

/** 在今年公布的|10项|工作中，建港排在首位: among how many something is; 在计划开工的|9个|项目中 counts what is to be. */
export const isAmong = ({ clause, behind }: Outlook): boolean =>
  ofThese.test(clause) ||
  (behind.endsWith('中') &&
    /^[^，,。；;]{1,16}中$/.test(behind) &&
    /(?:^|[，,\s])在[^，,。；;]*$/.test(clause) &&
    !planned.test(clause) &&
    !aims(clause));
/** 将为这|12个|村配电脑: those that were told of, whatever is planned for them. */
const ofThese = /[对把为给](?:这|上述)$/;

/** Whether words say how far it is: 现有|30所|; 计划新建学校30所，建成|28所|，占年度计划的93%. */
export const hasReached = ({ clause, rest }: Outlook): boolean =>
  reached.test(clause.trimEnd()) || (shareOfPlan.test(rest) && !aims(clause) && !expects(clause));
const shareOfPlan =
  /^[^，,。；;0-9]{0,10}[，,](?:已|分别)?(?:占|完成|达到?|为)(?:全年|年度|当年|年初)[^，,。；;0-9]{0,4}(?:任务|计划|目标)(?:任务|总量|数)?的?[0-9.]+[%％]/;

/** 一季度预计完成投资27亿元，占年度计划的|21%|: how much of the plan that is which is expected. */
export const isShareOfExpected = (clause: string, statement: string): boolean =>
  /^[，,]?(?:完成|占)了?(?:全年|年度)[^，,。；;]{0,8}(?:计划|任务|目标)[^，,。；;]{0,4}的(?:近|约|超)?$/.test(
    clause.trimEnd(),
  ) &&
  expects(statement) &&
  !reports(statement);

/** Whether words aim at something besides naming the year that it is for. */
export const aimsApart = (clause: string): boolean => aims(clause.replace(/到20[0-9]{2}年/g, ''));

/** Whether what is to come is expected, by the clause or by what it goes on with, and not aimed at. */
export const isExpectedThen = ({ clause, sentence }: Outlook, statement: string): boolean =>
  expects(clause) ||
  (expects(statement) && (!aimsApart(clause) || expectedThen.test(statement))) ||
  (allExpected.test(sentence) && !aimsApart(clause)) ||
  isReckoned(sentence);

/**
 * The part of the words before a number behind the last semicolon, with what is told of years to come: 今后五年，…；里程突破|400公里|,
 * and with what opens a list of this year's works: 今年，甲区将改造小区12个；打造公园|3处|.
 */
export function statementOf({ sentence }: Pick<Outlook, 'sentence'>): string {
  const mark = Math.max(sentence.lastIndexOf('；'), sentence.lastIndexOf(';'));
  const own = sentence.slice(mark + 1);
  if (mark < 0 || toldApart.test(own)) return own;
  const opening =
    yearsAhead.exec(sentence) ??
    goalsAhead.exec(sentence) ??
    (timedApart.test(own) ? null : (worksAhead.exec(sentence) ?? planAhead.exec(sentence)));
  return `${opening?.[0] ?? ''}${own}`;
}
const toldApart = /已|现有|目前|共有|该[县市]现|去年/;
const timedApart =
  /[0-9]月|季度|半年|截[至止]|[0-9今明前上]年|(?<!为)了(?!解)|同比|累计|先后|获[得评批]|位[居列]/;
/** 主要目标是：生产总值增长7%；投资增长|9%| */
const goalsAhead = /^[^，,。；;：:]{0,24}目标(?:任务)?(?:具体|主要|分别)?(?:是|为|包括|有)?[：:]/;
const yearsAhead = /^(?:今后|未来)[0-9一二两三四五六七八九十几]{1,2}年[，,：:]/;
/** 计划完成绿化40万平方米，建路5公里；配套|8万平方米| */
const planAhead =
  /^(?![^。]*(?:目前|已(?!知)|累计|实际|占(?:全年|年度)))[^，,。；;：:0-9了已]{0,12}(?:计划|拟)(?=(?:完成|新建|建设|实施|改造|新增|建成)[^。；;]*[0-9])/;
const worksAhead =
  /^(?:[我全本][省市县区州镇乡])?(?:今年|明年|20[0-9]{2}年|下半年|下一步|接下来)[，,]?[^，,。；;0-9]{0,16}(?:将|计划)(?=(?:继续|重点|大力|全面|投资|投入|安排|组织)?(?:实施|新建|新增|新?开工|建设|改造|完成|打造|推进|启动))/;

/** 拟用3年，投资|30亿元，建设…: what is to be spent, where only the words before say so. */
const toSpend = /^[，,\s]*(?:再|共|总共)?投资(?:约|近|超)*$/;

/** 总投资3亿元: what a thing costs, unless it is what is to be spent this year. */
export const isCostOfThing = ({ sentence, clause, passageAims, period }: Outlook): boolean =>
  !(toSpend.test(clause) && aims(sentence)) &&
  // 今年实施项目210个，完成投资|520亿元: what is done in a year that runs
  !(period === 'current' && /完成[^，,]{0,6}投资/.test(clause)) &&
  (fixedFact.test(sentence) || !((passageAims || planned.test(sentence)) && period === 'current'));

/** 去年预计完成投资3亿元: what a report of a time that is past still expects. */
export const wasExpected = (outlook: Outlook, statement: string): boolean =>
  expects(outlook.clause) ||
  (expects(statement) && !reports(statement)) ||
  (expectsAll.test(outlook.sentence) && !/已(?!知)|实际/.test(outlook.clause)) ||
  (allExpected.test(outlook.sentence) && !reports(outlook.clause)) ||
  goesOnExpected(outlook);
