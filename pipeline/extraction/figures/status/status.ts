import type { FigureRow } from '../../../../schemas/index.ts';
import { aimingWord, aims, expectingWord, expects, reportingWord, reports } from '../../sentences/outlook.ts';
import { isToldDone } from './completed.ts';
import { doneBehind, expectsBehind, isBase, isToldReported, reached, taskWords } from './done.ts';
import { isOnceFinished, namedOnce, onceFinished } from './once.ts';
import {
  aimsApart,
  goesOnExpected,
  hasReached,
  isAmong,
  isCostOfThing,
  isExpectedThen,
  isOver,
  isShareOfExpected,
  type Outlook,
  statementOf,
  toldSince,
  wasExpected,
} from './outlook.ts';
import { isGranted, isSetFrom } from './rule.ts';
import {
  aimBehind,
  aimsBesides,
  already,
  bareDeed,
  building,
  byPlan,
  completed,
  counts,
  fixedFact,
  grownBy,
  inPlanning,
  inStage,
  inView,
  invested,
  isAllExpected,
  isBuilt,
  isCalledAim,
  isDesigned,
  isLaidOut,
  isOfAimSet,
  isShareOfPlan,
  isThere,
  ofPlanned,
  planned,
  proposed,
  setForYear,
  soFar,
  summedUp,
  toBegin,
  toDo,
  wasPlanned,
} from './words.ts';

/** A status with the rule that gives it; `words` finds what in the text the rule saw, for who asks. */
interface Decision {
  readonly status: FigureRow['status'];
  readonly rule: string;
  readonly words: (outlook: Outlook) => string;
}

const wordsOf = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
const decision = (
  status: Decision['status'],
  rule: string,
  words: Decision['words'] = () => '',
): Decision => ({ status, rule, words });

// Made once, so that a decision costs nothing while figures are read.
const onceExpected = decision('forecast', 'expected of what is then finished', (outlook) =>
  wordsOf(onceFinished, statementOf(outlook)),
);
const onceAimed = decision('target', 'for when the thing is finished', (outlook) =>
  wordsOf(onceFinished, statementOf(outlook)),
);
const aheadExpected = decision(
  'forecast',
  'expected for a time to come',
  (outlook) => expectingWord(outlook.clause) || expectingWord(statementOf(outlook)),
);
const ahead = decision('target', 'its time is to come');
const calledAim = decision(
  'target',
  'called an aim or planned',
  (outlook) => wordsOf(aimBehind, outlook.behind) || wordsOf(inPlanning, statementOf(outlook)),
);
const doneAll = decision('actual', 'what is counted is done', ({ behind }) => wordsOf(doneBehind, behind));
const expectedBefore = decision(
  'forecast',
  'expected for a time that is past',
  (outlook) => expectingWord(outlook.clause) || expectingWord(statementOf(outlook)),
);
const plannedBefore = decision(
  'target',
  'planned for a time that is past',
  ({ clause, sentence }) => wordsOf(planned, clause) || wordsOf(setForYear, sentence),
);
const ruled = decision('actual', 'what a rule grants or asks');
const past = decision('actual', 'its time is past');
const there = decision(
  'actual',
  'how far it is, or what there is',
  ({ clause, behind }) => wordsOf(isBase, behind) || wordsOf(reached, clause.trimEnd()),
);
const task = decision(
  'target',
  'called a task, or planned for the year',
  ({ clause, behind, sentence }) => taskWords(clause, behind, sentence) ?? '',
);
const grown = decision('actual', 'what it has grown to', ({ clause }) => wordsOf(grownBy, clause));
const expectedBehind = decision('forecast', 'expected of what is counted', ({ behind }) =>
  wordsOf(expectsBehind, behind),
);
const inPlan = decision('target', 'what a plan says of it', ({ sentence }) => wordsOf(byPlan, sentence));
const expectedHere = decision('forecast', 'its clause expects', ({ clause }) => expectingWord(clause));
const toBeMade = decision('target', 'how many there are to be', ({ clause }) => wordsOf(building, clause));
const described = decision('actual', 'how many there are of what is named');
const completedHere = decision('actual', 'its clause says completed', ({ clause }) =>
  wordsOf(completed, clause.trimEnd()),
);
const aimedHere = decision(
  'target',
  'its clause aims',
  ({ clause, behind }) => aimingWord(clause) || wordsOf(toBegin, behind),
);
const property = decision(
  'actual',
  'a property of the thing, built or not',
  ({ clause }) => wordsOf(fixedFact, clause) || wordsOf(invested, clause),
);
const comparedHere = decision('actual', 'compared with a year before');
const reportedNow = decision(
  'actual',
  'reported for a time that runs',
  (outlook) => reportingWord(outlook.clause) || reportingWord(statementOf(outlook)),
);
const running = decision('target', 'for a time that still runs, and nothing reports it');
const reportedHere = decision('actual', 'its clause reports', ({ clause }) => reportingWord(clause));
const ranked = decision('actual', 'a rank at which nothing aims');
const expectedSoFar = decision('forecast', 'its statement expects', (outlook) =>
  expectingWord(statementOf(outlook)),
);
const aimedSoFar = decision('target', 'its statement or the list that it stands in aims', (outlook) =>
  aimingWord(statementOf(outlook)),
);
const aimsAtMore = (words: string): boolean =>
  /^(?:将|今后|力争|确保)|提出/.test(aimingWord(words.replace(/近[几一二两三四五]?年来.*/, '')));
const toldAsDone = decision('actual', 'its verb is done');
const plain = decision('actual', 'nothing looks ahead');

/**
 * Whether a figure is reported, aimed at or expected, and by which rule.
 *
 * The words of its clause decide first, then the period, then the sentence, then the passage: in a list of next
 * year's tasks every figure is a target.
 */
export function figureStatus(outlook: Outlook): Decision {
  const { clause, sentence, behind, period, passageAims } = outlook;
  const statement = statementOf(outlook);
  const toCome = period === 'plan' || period === 'future';
  if (isToldDone(clause, behind)) return toldAsDone;
  if (outlook.listed || isOfAimSet(outlook, statement)) return calledAim;
  // 占目标任务|6亿元|的110%
  if (taskWords(clause, behind, sentence) === '') return task;
  if (isBase.test(behind) || isAmong(outlook) || (hasReached(outlook) && !toCome))
    return isShareOfExpected(clause, statement) ? expectedSoFar : there;
  if (taskWords(clause, behind, sentence) !== null) return task;
  if ((toCome || period === 'current') && isThere(clause, statement) && !aimsApart(statement)) return grown;
  if (expectsBehind.test(behind)) return expectedBehind;
  if (isOnceFinished(outlook, statement))
    return expects(statement) || isAllExpected(sentence) ? onceExpected : onceAimed;
  if (isGranted(clause, statement, behind) || (toCome && !passageAims && isSetFrom(statement))) return ruled;
  if (period === 'term' || period === 'late-term' || period === 'ending')
    return statusInTerm(outlook, statement);
  if (period === 'future' || period === 'plan')
    return isExpectedThen(outlook, statement) ? aheadExpected : ahead;
  // 今年起，力争新增…: from a day on, and still to come
  if (period === 'since' && (aims(statement) || aims(clause)) && !reports(statement)) return aimedSoFar;
  if (outlook.isRank && period !== 'none' && !aims(clause) && !/目标[：:]/.test(statement)) return ranked;
  if (isCalledAim(clause, behind, statement)) return calledAim;
  if (namedOnce.test(behind) && !aims(clause)) return described;
  if (isToldReported(behind, clause)) return doneAll;
  if (period === 'past' || period === 'since') {
    if (wasExpected(outlook, statement)) return expectedBefore;
    return wasPlanned(clause, statement, sentence) ? plannedBefore : past;
  }
  if (
    expects(clause) ||
    (isAllExpected(sentence) && !reports(clause) && !aims(clause)) ||
    (/^[，,\s]*(?:同比|[比较](?:上|去)年)/.test(clause) && expects(statement)) ||
    goesOnExpected(outlook)
  )
    return expectedHere;
  if (outlook.descriptive)
    return building.test(clause) && (aims(sentence) || passageAims) ? toBeMade : described;
  if (completed.test(clause.trimEnd()) && !planned.test(clause) && !aims(clause) && period !== 'current')
    // 将实施项目210个，完成投资|520亿元; 今后五年计划新建学校5所，完成改造|8万套; 引进项目30个，完成投资|20亿元 in a list of aims
    return (aimsAtMore(statement) && !toldSince(statement)) || (passageAims && bareDeed.test(statement))
      ? aimedSoFar
      : completedHere;
  // 预计可通行7万辆，将分走|3成: 将 goes on with what is expected
  if (aimingWord(clause) === '将' && expects(statement)) return expectedSoFar;
  if (isLaidOut(clause, statement, passageAims)) return property;
  if (aims(clause) || toBegin.test(behind)) return aimedHere;
  if ((byPlan.test(sentence) || isDesigned(clause, sentence)) && !reports(clause)) return inPlan;
  if (ofPlanned.test(statement) && !reports(statement) && isBuilt.test(clause)) return aimedSoFar;
  if (
    (fixedFact.test(clause) &&
      !((passageAims || aims(statement)) && /(?:涉及|惠及|覆盖)[^，,。；;]{0,8}$/.test(clause))) ||
    (invested.test(clause) && isCostOfThing(outlook))
  )
    return property;
  if (outlook.compared && !planned.test(sentence) && !expects(statement)) return comparedHere;
  if (period === 'current' && inView.test(sentence) && !aims(clause) && !expects(clause)) return described;
  if (period === 'current') {
    if ((reports(clause) || (reports(statement) && !passageAims)) && !planned.test(sentence))
      return reportedNow;
    if (already.test(clause) || (isOver(outlook) && !passageAims && !aims(statement))) return reportedNow;
    if (
      counts.test(clause.trimEnd()) &&
      !toDo.test(outlook.behind) &&
      !passageAims &&
      !planned.test(sentence) &&
      // 今年将新改建公路600公里，治理率达到|50%: the list that it stands in aims
      !(aims(statement) && !reports(statement))
    )
      return there;
    return (outlook.expectedYear || expects(statement)) && !aims(clause) ? expectedSoFar : running;
  }
  if (reports(clause) || toldSince(statement) || isShareOfPlan(clause, statement)) return reportedHere;
  if (outlook.isRank && !aims(statement)) return ranked;
  if (expects(statement)) return expectedSoFar;
  return aimsBesides(statement) || passageAims || inStage.test(statement) ? aimedSoFar : plain;
}

/** In the years of a plan: what is aimed at or expected says so, or they have only begun and nothing tells of them. */
function statusInTerm(outlook: Outlook, statement: string): Decision {
  const { clause, period, passageAims } = outlook;
  if (expects(clause) || expects(statement)) return aheadExpected;
  if (aims(clause) || proposed.test(statement)) return ahead;
  if (
    soFar.test(statement) ||
    (period === 'late-term' &&
      summedUp.test(statement) &&
      !passageAims &&
      !aims(`${outlook.sentence}${outlook.rest}`))
  )
    return reportedNow;
  return period === 'ending' && !passageAims && !aims(statement) ? reportedNow : ahead;
}
