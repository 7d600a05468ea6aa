import { spanAt } from '../../grammar/clause.ts';
import { isMeasure } from '../../grammar/measures.ts';
import { comparesTo } from '../sentences/comparing-words.ts';
import { isComparedInBrackets } from './compared/in-brackets.ts';
import { measureAlone, measureOfNow } from './compared/multiple.ts';
import { isRateAlone } from './compared/points.ts';
import { isShareOfLast } from './compared/whole.ts';
import { ownNoun } from './counted/heads.ts';
import { withCount } from './counted/same-kind.ts';
import { ownerKind } from './owner/owner.ts';
import { isTown } from './owner/town-alone.ts';
import { type Amount, type Label, otherEnds, type Said, spans } from './said.ts';
import type { Scene } from './scene/scene.ts';
import type { Where } from './topic/where.ts';

/** What a number hands on to the one behind it: `货物|4000万吨|、集装箱|100万标箱|分别增长` → both, in order */

/** 分别增长 goes through no more levels than this. */
const longestList = 8;

/** A rank or a stretch of time says nothing that the next number could go on with, unless nothing else was said. */
export function saidAfter(said: Said, scene: Scene, label: Label): Said {
  const { mention, countedEnd, counted, linked, before, sized, where } = scene;
  // 亿元以上项目120个: the size is no figure that the count goes on with.
  if (sized !== '') return said;
  // 13个投资超过50亿元的旅游项目: nor is one inside the noun that is counted
  if (said.end > mention.to) return said;
  const { text } = where.sentence.passage;
  // 某校是十大民生实事之一，计划…: how many there are besides says nothing of the school
  if (/之一/.test(text.slice(countedEnd, countedEnd + 4))) return said;
  const passes = passesOver(said, scene, label);
  const counts = mention.unit === 'count';
  // 400万千瓦煤电、|650万千瓦|风电
  const named = counts || linked || '、和与及'.includes(text.charAt(countedEnd) || '。');
  // 为期|5天|的博览会签约项目120个: what lasts so long goes on telling
  const ends = label.indicator !== '为期' && named && (counted !== '' || ownNoun(mention.counter) !== '');
  const isNoLevel =
    before.changed ||
    // 分别比上年多9亿元、6亿元; 总数分别达到312家、68家
    (!isNextLevel(said, mention, label, text) &&
      said.levels.some(
        ({ subject, indicator }) =>
          subject === label.subject &&
          (indicator === label.indicator || `${indicator}总数` === label.indicator),
      )) ||
    /^(?:同比)?(?:增[幅速]|增长率|[涨降]幅)$/.test(before.object) ||
    passes ||
    mention.unit === 'times' ||
    mention.unit === 'pp' ||
    // 占比由|40%、30%|提高到: both ends are of the same
    (/占|恢复[至到]|(?:预算|任务|计划|目标)数?$/.test(label.indicator) &&
      !opensChange.test(text.slice(Math.max(0, mention.from - longestChange), mention.from)));
  return {
    label: passes ? said.label : handed(said, scene, label),
    unit: passes ? said.unit : mention.unit,
    counted: counts ? label.indicator : isOfAll(said, label) ? label.subject : said.counted,
    counter: counts ? mention.counter : said.counter,
    noun: counts ? nounAlone(said, counted, before.verb, label.indicator) : said.noun,
    byCounter: withCount(said.byCounter, mention, label),
    end: ends ? countedEnd : said.end,
    before: said.before,
    at: mention.from,
    measured: [...said.measured, label.indicator],
    whole: wholeOf(said, where),
    levels: isNoLevel ? said.levels : [...said.levels, label].slice(-longestList),
    amounts: isNoLevel ? said.amounts : [...said.amounts, amountOf(mention, label)].slice(-longestList),
  };
}

/** Whether what a number says is told in passing: the next one goes on with what was said before it. */
function passesOver(said: Said, scene: Scene, label: Label): boolean {
  const { mention, before, words, where } = scene;
  const { text } = where.sentence.passage;
  return (
    // 甲公司由乙集团出资|60%|、丙集团出资40%组建，注册资金: the next is of the firm
    /^[出注增]资比例$/.test(label.indicator) ||
    (said.label !== null &&
      (((label.indicator === '占比' || isShareOfLast(label, scene)) &&
        !opensChange.test(text.slice(0, mention.from))) ||
        // 收入为预算的|102%|，增长6%: the next is of the income
        ofPlan.test(label.indicator) ||
        // 生产总值超过300亿元，其中|5个|超过500亿元: the next number is of the measure
        (mention.unit === 'count' &&
          said.unit !== 'count' &&
          said.unit !== '' &&
          !isMeasure(label.indicator) &&
          // 总投资3亿元，签约|10个|项目、总投资: others, by what is done with them
          !opens.test(before.verb) &&
          // 6个税种实现增长，合计增收2亿元；|7个|税种下降，合计减收: the next is of these
          !/[；;]/.test(text.slice(said.at, mention.from)) &&
          // 甲景区接待游客3万人次，收入90万元，乙景区接待游客|2万人次|: it is another's, and so is the next
          !(label.subject !== '' && words.includes(label.subject)) &&
          (label.indicator === said.counted || (said.noun !== '' && label.indicator.endsWith(said.noun)))) ||
        isComparedInBrackets(scene) ||
        isRateAlone(scene, label) ||
        // 增速高于全市的|6.8%|，居第一: whom it is compared with is told of in passing
        comparedTo.test(words) ||
        (mention.unit === 'rank' &&
          // 在14个市州中，甲市总量排|第五|，增速…: it is no longer of those that were counted
          !(said.label.indicator === said.counted && isMeasure(label.indicator)) &&
          !isOfAnother(said.label, label, text.slice(said.at, mention.from))) ||
        (spans.has(mention.unit) &&
          lastsOn(
            said.label,
            label,
            text.slice(said.at, mention.from),
            text.slice(mention.to, mention.to + 5),
          ))))
  );
}

const amountOf = ({ unit, counter, value, from }: Scene['mention'], label: Label): Amount => ({
  label,
  unit,
  counter,
  value: value === null ? null : Number(value),
  at: from,
});

/**
 * 粮食总产量连续|9年|稳定在…: the next number is of what has lasted; 乙景区前4天|累计接待6万人 is another's, and so is the next; 优良天数|315天|，增加8天
 * goes on with what is measured in time itself.
 */
const lastsOn = (last: Label, { subject, indicator }: Label, words: string, behind: string): boolean =>
  !(subject !== last.subject && subject.length > 2 && words.includes(subject)) &&
  !(/连续\s*$/.test(words) && isMeasure(indicator)) &&
  !measuredInTime.test(indicator) &&
  !changesTo.test(behind);

const measuredInTime = /(?:[天日时]数|时[长间限]|[用耗]时|寿命|[工周]期|车程)$/;

const opens = /^(?:新?开工|集中开工|签约|竣工|完工|投产|动工|储备|落地|引进)$/;

/** 开工项目16项，其中产业项目11项、民生项目3项，总投资|9亿元|，完成投资: once it is of all again, so is what stands behind. */
const isOfAll = (said: Said, { subject }: Label): boolean =>
  subject !== said.counted && (said.measured.includes(subject) || allNamed.test(subject));
const allNamed = /^(?:全部|所有|这批|这些|上述|以上)[^，,的]{0,6}(?:项目|工程)$/;

/** What goes on behind a number that does not pass its own label over. */
function handed({ label: last, levels }: Said, { mention, words, where }: Scene, found: Label): Label {
  if (mention.unit === 'times') return measureAlone(found);
  const now = mention.unit === '%' ? measureOfNow(found) : null;
  if (now !== null) return now;
  // 全市医院30家，甲区|5家|，养老院8家: another noun is of the whole again
  const isPartAlone =
    mention.unit === 'count' &&
    last !== null &&
    last.indicator === found.indicator &&
    last.subject !== found.subject &&
    isTown(words.trim()) &&
    anotherNoun.test(where.sentence.passage.text.slice(mention.to, mention.to + longestNoun));
  const whole = levels.find(({ indicator }) => indicator === found.indicator);
  return isPartAlone && whole !== undefined ? { ...found, subject: whole.subject } : found;
}
const anotherNoun =
  /^[，、](?![^0-9]*[区县市镇乡州旗][0-9])[\u4e00-\u9fff]{2,8}[0-9]+(?:\.[0-9]+)?万?[个家所座处条]/;
const longestNoun = 16;

/** 小学教师240人；初中学生1800人、|教师|150人; 班列362列、|24861标箱|: the same words, of another or in another unit. */
const isNextLevel = (
  { label: last, unit, counter }: Said,
  mention: Scene['mention'],
  { subject, indicator }: Label,
  text: string,
): boolean =>
  (text.charAt(mention.from - 1) === '、' && (unit !== mention.unit || counter !== mention.counter)) ||
  ((last?.subject !== subject || last.indicator !== indicator) &&
    !otherEnds.test(text.slice(Math.max(0, mention.from - longestEnd), mention.from)) &&
    /[；;]/.test(text.slice(Math.max(0, mention.from - longestChange), mention.from)));

/** 公路全长3公里；某机场吞吐量居|第一|，货运量增长5%: behind the semicolon a rank of another goes on telling of that one. */
const isOfAnother = (last: Label, { subject, indicator }: Label, between: string): boolean =>
  subject !== '' &&
  subject !== last.subject &&
  /[；;]/.test(between) &&
  (indicator !== last.indicator || ownerKind(subject) === 'place');

const comparedTo = new RegExp(`(?:${comparesTo}|[超强]过)[^，,。；;]{1,10}的$`);
/** 集中签约|项目: the noun, where its label says more of it; empty where it does not. */
function nounAlone(said: Said, counted: string, verb: string, indicator: string): string {
  const noun = counted === '' || /^主体/.test(counted) ? said.noun || said.counted : counted;
  return noun !== '' && indicator !== noun && indicator !== verb + noun && indicator.endsWith(noun)
    ? noun
    : '';
}

const ofPlan = /(?<=.{2})为[^，]{0,4}(?:预算|计划|目标|任务)数?$/;

/** 占比由2001年的|40%|、|30%|提高到 */
const opensChange = /[由从](?:[0-9]{4}年的?)?(?:[0-9.]+(?:[%％‰万亿]|[\u4e00-\u9fff]{1,3})?[、和及与])*$/;
const longestChange = 60;
const longestEnd = 24;

/** 这批项目总投资60亿元，包括总投资8亿元的|甲厂、总投资5亿元的乙厂等，: a list of examples up to its 等, behind which the whole goes on. */
const openList =
  /(?:^|[，,；;])(?:其中|主要|具体)*(?:包括|包含|涵盖|囊括)了?(?:(?!等[\u4e00-\u9fff]{0,6}[，,])[^；;。])*?(等[\u4e00-\u9fff]{0,6}[，,]?)?$/;

/** 其中乙桥长6公里, 另建丙连接线|6公里|: a part or an addition, by its own length or number. */
const opensPart =
  /^[，,\s]*(?:其中|(?:另外?|同步|同时|配套)(?:新?建|设)(?!立|[成置好有了])[^，,。；;0-9]{2,14}[0-9])/;

/** 首期股本20亿元，其中甲省政府出资|9亿元|: who had the first, until another clause has gone on with it. */
function wholeOf(said: Said, { sentence, at: start }: Where): Said['whole'] {
  const { label, at, whole } = said;
  const { passage, clauses } = sentence;
  const index = spanAt(clauses, start);
  const clause = clauses[index];
  const list = clause === undefined ? null : openList.exec(passage.text.slice(sentence.start, clause.end));
  if (clause !== undefined && list !== null) {
    const from = sentence.start + list.index;
    const before = whole?.aside.start === from ? whole : label === null ? null : { name: label.subject, at };
    const end = /等/.test(list[1] ?? '') ? clause.end : Number.POSITIVE_INFINITY;
    return before === null ? null : { ...before, clause: start, aside: { start: from, end } };
  }
  const opening = [clauses[index - 1], clause].find(
    (each) =>
      each !== undefined &&
      (each === clause ? opensPart : /^[，,\s]*其中[，,]?$/).test(passage.text.slice(each.start, each.end)),
  );
  if (clause === undefined || opening === undefined)
    return whole !== null && start === whole.clause ? whole : null;
  // 其中甲段17公里已先行通车，日均车流量: the part goes on
  if (goesOnWithPart.test(passage.text.slice(clause.start, clause.end))) return null;
  const from = whole ?? (label === null ? null : { name: label.subject, at });
  return from === null
    ? null
    : { ...from, clause: start, aside: { start: whole?.aside.start ?? opening.start, end: clause.end } };
}

const goesOnWithPart =
  /[0-9](?:多?公里|米)(?:已|先|率先|正|提前|[0-9]{4}年|去年|今年)[^，,。；;0-9]{0,8}(?:通车|开放|运行|运营|开通|建成|开工|投用)/;

/** 时间由90分钟|缩短为|35分钟: the second goes on with the first. */
const changesTo = /^(?:左右)?(?:缩短|压缩|缩减|减少|减|延长|增加|提高|提升|降低|降|扩)[至到为成]/;
