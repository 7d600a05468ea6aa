import type { TimelineRow } from '../../../../schemas/index.ts';
import type { Span } from '../../../grammar/clause.ts';
import { anyOutlook } from '../../../grammar/outlook-words.ts';
import { clauseAt } from '../../sentences/article.ts';
import { isWay } from '../../sentences/work-nouns.ts';
import { isCourse, isInChange, isShare, shareOf } from '../event/change.ts';
import type { Frame } from '../event/frame.ts';
import { isNounOf, looksAhead } from '../event/lead.ts';
import { attributeTitle } from './attribute.ts';
import { decreeOf } from './decree.ts';
import { firmOfBare, firmUnnamed } from './firm.ts';
import { further } from './further.ts';
import { headOf } from './head.ts';
import { leadsIn } from './leads.ts';
import { bareMain, opensWithThen, ownSubject } from './main.ts';
import { sized } from './said.ts';
import { spokenBy } from './spoken.ts';
import { aStage, lastStage } from './stage.ts';
import { clauseSubject, lacksSubject, predicateAt } from './subject.ts';
import { bareMeasure, ofOwner, ofPlace, suited } from './suited.ts';
import { tidy } from './tidy.ts';
import { asks, isKind, resolved, subjectBehind } from './topic.ts';
import { lineOfWorks, openedWork, withWhole } from './whole.ts';

/** 该高速公路: words that point are no longer. */
const longestPointer = 6;

/** 甲铁路全长20公里，|项目|2020年开工: what its sentence is about. */
const theWork = /^(?:项目|工程)$/;

/** 公司|的一期项目, 该公司|二期工程: the firm that the sentence before is about. */
const ofFirm =
  /^((?:该|本)?(?:公司|集团))的?(?=[一二三四五]期|项目|新厂|厂房|总部|生产线|营收|营业收入|产值|销售)/;

/** A title and the subject that it opens with. */
export interface Title {
  readonly text: string;
  readonly subject: string;
  /** Where the last clause of the title ends. */
  readonly end: number;
  /** Where the subject is from. */
  readonly rule: string;
}

/** Subjects that a clause may have left out: of its sentence, and of the sentences before. */
export interface Topics {
  readonly topic: string;
  readonly earlier: string;
  /** The last of its sentence that is no part or step of a work. */
  readonly whole?: string;
  /** What the article is about, for words that point at what their paragraph does not name. */
  readonly theme: () => string;
}

/**
 * Cuts a title from the text: the predicate with its subject, which `topic` gives where the clause leaves it out.
 *
 * `2015年底建成通车` after 某高速 → 某高速建成通车
 */
export function titleOf(
  frame: Frame,
  type: TimelineRow['type'],
  { topic, earlier, whole: told = '', theme }: Topics,
): Title | null {
  const { text } = frame.sentence.passage;
  const named = (said: string): string => {
    const words = ofOwner(said, topic);
    const owner = ofFirm.exec(words);
    if (owner !== null) return `${resolved(owner[1] ?? '', earlier)}${words.slice(owner[1]?.length)}`;
    const within = theWork.test(words) || isKind(words) ? resolved(words, topic) : words;
    const found =
      within !== words || (topic !== '' && aStage.test(words)) ? within : resolved(words, earlier);
    if (firmUnnamed.test(found))
      return firmOfBare(found, text.slice(frame.sentence.start, frame.time.from), topic, earlier, theme());
    return found === words && words !== '' && words.length <= longestPointer
      ? resolved(words, theme())
      : found;
  };
  const { attribute } = frame;
  if (attribute !== null) return attributeTitle(frame, topic);
  if (isInChange(frame) || isShare(frame)) return wholeClause(frame, isCourse(text, frame.time) ? topic : '');
  const isHeard = heard.test(text.slice(frame.main.start, frame.main.end));
  // 记者10日从乙局获悉，随着路网完善，甲县通高速: what was heard, behind what leads in; no more where that has a time of its own
  const toldOf = frame.rest.find((clause) => tells(text, clause));
  if (isHeard && toldOf === undefined) return null;
  // 甲园区落户企业60家。负责人说：“今年|我们|计划再引进20家”: the park
  const [main, speaking] = spokenBy(
    text,
    isHeard && toldOf !== undefined ? toldOf : bareMain(text, frame.main),
    topic,
    earlier,
  );
  const words = text.slice(main.start, main.end);
  const own = ownSubject(text, main);
  const needed = isMissing(frame, main) || opensWithThen(text.slice(frame.main.start, frame.main.end));
  const indicator = isOfTopic(own.head, words, frame.before, topic, earlier);
  const sinceThen = /以来$/.test(frame.time.text) && !needed;
  const stated = isHeard
    ? ''
    : statedBy(frame.subject, named, topic, earlier, text.slice(frame.sentence.start, frame.time.from));
  const whole = own.head === '' ? '' : withWhole(own.head, topic).slice(0, -own.head.length);
  const isNobody = owed(frame) || (topic === earlier && asks(frame.sentence, topic));
  const before = isNobody ? '' : openedWork(words, lineOf(words, topic, earlier), told || earlier);
  const left = needed || indicator ? suited(named(before), words) : whole;
  const decree = decreeOf(frame, main);
  const subject =
    decree ||
    speaking ||
    (stated !== '' && !sinceThen ? stated : left || (needed ? subjectBehind(frame) : ''));
  // 始建于|1958年: of what, is not said
  if (subject === '' && needed && main.end === frame.time.to) return null;
  const clauses = [main, ...further(frame, type, main, subject)];
  let predicate = clauses.map(({ start, end }) => text.slice(start, end)).join('，');
  // 还|建成了某路: as what is said besides
  if (/^[还也]/.test(predicate) && predicateAt(predicate, 1, predicate.length) === 1)
    predicate = predicate.slice(1);
  if (/在$/.test(frame.before) && saidAt.test(predicate)) predicate = `在${predicate}`;
  // 甲公司|其自主研发的机床通过验收
  if (subject !== '') predicate = predicate.replace(/^其(?![中他它余次实])/, '');
  const self = named(own.head);
  if (self !== '' && subject === '') predicate = self + predicate.slice(own.length);
  const of = subject === stated && isNounOf(frame) ? '的' : '';
  // 草莓种植始于|1924年|: the time is what the verb tells
  const since = predicate.endsWith('始于') ? frame.time.text : '';
  const title = tidy(`${predicate.startsWith(subject) ? '' : `${subject}${of}`}${predicate}${since}`);
  if (!/[\u4e00-\u9fff]{2}/.test(title)) return wholeClause(frame, ''); // 37.9%、29.4%: of what, is not said
  if (title.length < 4) return shortest(frame, main);
  return {
    text: title,
    subject:
      headOf(whole !== '' ? whole : subject || self) ||
      // 连接甲市和乙市的|丙高铁开始调试: who it is about is told behind what describes it
      (sized.test(words) ? clauseSubject(text, main) : ''),
    end: clauses.at(-1)?.end ?? main.end,
    rule: subject === '' ? asItStands : subject === stated ? fromBefore : fromEarlier,
  };
}

/** GDP增长5%, 产值达3亿元: what is measured is of the one who was told of before. */
const isOfTopic = (head: string, words: string, before: string, topic: string, earlier: string): boolean =>
  (/^(?:人均|开行|吞吐|发送)?(?:GDP|经济总量|地区生产总值|总量|增速)/.test(head) &&
    /^[\u4e00-\u9fff]{2,8}(?<!增速|总量|总值|产值)$/.test(topic)) ||
  ofPlace(head, topic, earlier) ||
  (bareMeasure.test(words) && before.replace(ahead, '').length < 2);

/** 甲高速刚起步。控制性工程乙隧道10月进洞，|全线|明年开工: the line that was told of before, where that is none. */
const lineOf = (words: string, topic: string, earlier: string): string =>
  wholly.test(words) && !isLine(topic) && isLine(earlier) ? earlier : topic;
/** 丙地铁4号线一期。线路长20公里，|全线|明年开通: all of the stage that its passage is about. */
const statedBy = (
  said: string,
  named: (words: string) => string,
  topic: string,
  earlier: string,
  opening: string,
): string =>
  wholly.test(said) && lineOfWorks(opening) !== ''
    ? `${lineOfWorks(opening)}${said}`
    : wholly.test(said) && isLine(earlier) && lineOf(said, topic, earlier) === earlier
      ? `${earlier}${said}`
      : withWhole(named(said), topic);
const wholly = /^全线(?!的|最|设|共)/;
const isLine = (words: string): boolean => words.length > 3 && isWay(words.replace(lastStage, ''));

/** Whether a clause behind 获悉 is what was heard: 据统计, 随着… and 开通一年以来 lead in. */
const tells = (text: string, clause: Span): boolean =>
  !leadsIn(text, clause) &&
  // 继甲馆、乙园后，|丙馆于8月11日开工
  !/^继[^，。；]{2,40}后$/.test(text.slice(clause.start, clause.end)) &&
  !text.startsWith('据', clause.start) &&
  !text.startsWith('以来', clause.end - 2);

/** 完工, 共走访500户, 全线贯通: a clause that does not say of whom. */
const isMissing = ({ sentence, before }: Frame, main: Span): boolean => {
  const { text } = sentence.passage;
  return (
    (main.end - main.start < 4 && looksAhead(before)) ||
    (lacksSubject(text, main) && !thereAre.test(text.slice(main.start, main.start + 4))) ||
    onlyAmount.test(text.slice(main.start, main.end)) ||
    /^(?:不足|不到|近|约|超|逾|仅|为)[0-9]|^才有[0-9]|^(?:累计|共(?![同享建有治]))[\u4e00-\u9fff]/.test(
      text.slice(main.start, main.start + 3),
    ) ||
    /^(?:其(?!中)|全线|各项|(?:主?汛期?|雨季|入冬|春节|国庆|年|节)前(?=[完竣建开投通]))|^[两二三四五六七八九多数]次[上下降提调获入]/.test(
      text.slice(main.start, main.start + 3),
    )
  );
};

/** 产量2020年9.1万吨，2021年|12.3万吨 */
const onlyAmount = /^[0-9][0-9.]*[万亿]*[^，0-9]{1,3}$/;

/**
 * 副市长到乙县调研，要求|6月底前|完成加固, 市长强调：“|今年|开工建设某隧道: who is to do it is not said, and not who asks for it or
 * speaks of it.
 */
const owed = ({ sentence, before, time }: Frame): boolean =>
  demanded.test(before) ||
  /[：:]“[^”。]{0,40}$|(?:要求|强调|指出)[^。；]*[，,](?:力争|确保|争取|务必|要)[^，。；]{0,8}$/.test(
    sentence.passage.text.slice(sentence.start, time.from),
  );

const demanded =
  /(?:(?<!按照?[^，]{0,12})要求|^(?:并|会议)?(?:强调|部署|指示))(?:各[地县区级]|全[市省县区])?(?:要|必须|应|确保|力争|务必)?在?$/;

/** 记者从甲局|获悉, 记者在乙项目现场|看到 */
const heard =
  /^(?:(?:(?:[\u4e00-\u9fff]{0,8}(?:[网报台社]|新闻|媒体|见习))?记者|笔者)?(?:从[^，]{2,40})?(?:获悉|了解到|得知)|(?:记者|笔者)(?:在|走进|来到)?[^，]{0,40}(?:看到|见到))$/;

/** 王明在5月18日的|推介会上表示 */
const saidAt =
  /^[^，。；]{0,14}(?:会议?|论坛|仪式|活动)上(?:表示|说|指出|强调|透露|介绍|宣布|提出|谈到|致辞|发言)/;

const ahead = new RegExp(`^(?:[，,]?${anyOutlook}到?|[近中远]期)$`);

/** 仍有6个项目开工: who they are follows. */
const thereAre = /^(?:仍|还|将|又|再|共|也|都|就|只|仅|另|更)*有(?![效望序力关所利])/;

const asItStands = 'the clause as it stands';
const fromBefore = 'with the subject that stands before the time';
const fromEarlier = 'with the subject of the clauses before';

/** 今年6月完工: with its time, where the words do not say of whom. */
function shortest({ sentence, before, time, verbs }: Frame, { start, end }: Span): Title | null {
  // 为|今年|开工|做准备: of what, is not said
  if (/为$/.test(before)) return null;
  if (start - time.to > 2 || !verbs.some(({ weak, takes }) => !weak && takes === 'subject')) return null;
  return { text: tidy(sentence.passage.text.slice(time.from, end)), subject: '', end, rule: asItStands };
}

/** 扭转了|去年以来|的下滑势头: before so many characters of the time stands no subject. */
const longestCourse = 5;

function wholeClause({ sentence, time }: Frame, topic: string): Title {
  const { start: from, end: close } = clauseAt(sentence, time.from);
  const { clauses } = sentence;
  const [last, next] = [
    clauses.findLast(({ end }) => end <= from),
    clauses.find((clause) => clause.start > close),
  ];
  const text = sentence.passage.text;
  const start = shareOf.test(text.slice(from, time.from)) ? (last?.start ?? from) : from;
  // 从12万吨到56万吨，|产量翻了两番
  const end = next !== undefined && predicateAt(text, start, close) < 0 ? next.end : close;
  return {
    text: tidy(`${time.from - start < longestCourse ? topic : ''}${text.slice(start, end)}`),
    subject: '',
    end,
    rule: 'the whole clause, in which the time stands',
  };
}
