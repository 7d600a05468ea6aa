import type { EvidenceRow, IssueRow, TimelineRow } from '../../../schemas/index.ts';
import { type Span, spanAt, statementsOf } from '../../grammar/clause.ts';
import { printedOf, type TimeMention } from '../../mention.ts';
import { issueOf } from '../records.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { itemStart } from '../sentences/dated-items.ts';
import { introducesSpeech } from '../sentences/speech-words.ts';
import type { Tools } from '../tools.ts';
import { documentsIn } from './event-actors.ts';
import { decidesOnYear, tenseIn } from './event-change.ts';
import { circumstance } from './event-circumstance.ts';
import { clauseStart } from './event-clauses.ts';
import { frameOf } from './event-frame.ts';
import { comesOf, meetingDecides } from './event-lead.ts';
import { aimsIn, eventStatus, isUnderWay, tenseOf } from './event-status.ts';
import { typeOf } from './event-type.ts';
import { lastJoined } from './timelines-beside.ts';
import { headStart, headsOf, isOfPublished, issueWhy } from './timelines-heads.ts';
import { labelledEvent } from './timelines-labelled.ts';
import { isHowItIs } from './timelines-names.ts';
import { type DatedEvent, quoteStart, timelineRow } from './timelines-row.ts';
import { type Topics, titleOf } from './title.ts';
import { builtBetween, workBuiltBefore } from './title-built.ts';
import { contrasted, gauged, measuredBefore, measuredIn, pickedOut } from './title-gauged.ts';
import { headingMeasure, toldOf } from './title-heading.ts';
import { approved, givesData } from './title-said.ts';
import { aStage, aStageOf } from './title-stage.ts';
import { isUnread } from './title-subject.ts';
import { themeReader } from './title-theme.ts';
import { resolved, seenAt, sentenceTopic, stageBeside, topicAfter } from './title-topic.ts';

/**
 * Where the cells of a timelines row come from, in the order in which they are decided:
 *
 * 1. timelines-heads (with -beside) says which times of a sentence date an event, timelines-undated why one does not (-papers and -names where it is of a document or a name, -not-so where it did not come, -datelines where it is a dateline's); -labelled reads what a label dates.
 * 2. event-frame lays out what a time dates: -clauses parts the words, -lead reads those before it, -main chooses the clause, -attribute, -nouns, -people, -circumstance and
 *    -scene those behind, -verbs finds what names an event, -mentions the numbers and titles between two places.
 * 3. event-type says of which type it is (-target an aim, -figures what is reported), event-status (and event-new-year) whether it has occurred.
 * 4. title cuts the title (-main finds the clause that it is cut from, -further takes in more clauses, -attribute one that describes a noun, -heading and -decree who is in a heading or 《》): title-subject says who a clause is about (-opener where its verb is not known, -leads which clauses only lead in), title-topic who the ones before are, -firm which firm 公司 is, -built what they build, -gauged what they measure, -suited whether it can be they, title-tidy tidies.
 * 5. timelines-row puts it together, event-actors says who takes part and which documents are named; ../linking-titles adds the owners that figures know.
 */

interface Timelines {
  readonly rows: TimelineRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
  /** Where the words of each row's title end, in code points of the file. */
  readonly ends: Map<string, number>;
}

/** Makes a timelines row of every dated event; what is dated but tells of none goes to issues. */
export function extractTimelines(article: Article, tools: Tools): Timelines {
  const found: Timelines = { rows: [], evidence: [], issues: [], ends: new Map() };
  const themeAt = themeReader(article);
  let carried: Carried = { before: [], subject: '', themeAt };
  for (const [index, sentence] of article.sentences.entries()) {
    if (sentence.position === 0)
      carried = { ...carried, before: [], subject: toldOf(sentence, article.sentences[index - 1], carried) };
    carried = timelinesOf(article, sentence, carried, tools, found);
  }
  for (const { passage, times } of article.datelines)
    for (const { from, to } of times)
      found.issues.push(issueOf(article, passage, from, to, 'unused_time', ofDateline));
  return found;
}

/** What the sentences before hand on inside a passage: the subject of the last event, or themselves to look for one. */
interface Carried {
  readonly before: readonly Sentence[];
  readonly subject: string;
  /** What the article is about, as far as a sentence. */
  readonly themeAt: (sentence: Sentence) => string;
}

/** Adds a sentence's rows. */
function timelinesOf(
  article: Article,
  sentence: Sentence,
  carried: Carried,
  tools: Tools,
  found: Timelines,
): Carried {
  const { passage, times } = sentence;
  const heads = passage.kind === 'caption' ? [] : headsOf(sentence, times);
  addPassedOver(article, sentence, heads, found);
  const { subject, themeAt } = carried;
  if (heads.length === 0) return { before: [sentence, ...carried.before.slice(0, 1)], subject, themeAt };
  const told = (found: string, one: Sentence) =>
    found || headingMeasure(one.text) || sentenceTopic(one, one.end);
  const earlier = carried.before.reduce(told, '') || carried.subject;
  const statements = statementsOf(passage.text, sentence);
  const first = heads[0]?.from ?? sentence.end;
  const opening = statements[spanAt(statements, first)] ?? sentence;
  // 甲类项目3个，已开工；乙类项目2个，今年建成
  const own = opening.start > sentence.start ? sentenceTopic(sentence, first, opening.start) : '';
  let topic =
    // 甲项目一期已投产；二期今年动工: the stage is of what stands before the mark
    own.replace(aStage, '') || sentenceTopic(sentence, first) || earlier;
  for (const [index, time] of heads.entries()) {
    const statement = statements[spanAt(statements, time.from)] ?? sentence;
    // 甲路9月底通车；乙路完成98%，年底前通车: a new statement may have a subject of its own
    const last = heads[index - 1];
    if (last !== undefined && last.to <= statement.start) {
      const own = sentenceTopic(sentence, time.from, statement.start);
      if (own !== '') topic = topic === '' || !aStage.test(own) ? own : stageBeside(own, topic);
    }
    // 甲工程2018年开工，乙楼已挂牌，本月启用: the subject of the clause between
    else if (last !== undefined) topic = builtBetween(sentence, last.to, time.from) || topic;
    else topic = measuredBefore(passage.text, time.from, sentence.start) || topic;
    topic = contrasted(passage.text, time.from, statement.start) || topic;
    const joined = lastJoined(passage.text, heads, index);
    const all = { ...time, to: heads[joined]?.to ?? time.to };
    const reach = reachOf(sentence, statement, all, last, heads[joined + 1]);
    const picked = pickedOut(passage.text, time.from, statement.start);
    const built = workBuiltBefore(passage.text, time, Math.max(reach.start, sentence.start));
    // 昨日，记者在甲大桥现场看到，主桥已合龙
    topic = seenAt(passage.text, time.to, reach.end) || topic;
    const event = readEvent(article, sentence, all, reach, {
      topic: gauged(sentence, last, time, built || picked || topic),
      earlier,
      theme: () => carried.themeAt(sentence),
    });
    if (event === null) {
      const why = 'The time dates no event of its own.';
      found.issues.push(issueOf(article, passage, time.from, time.to, 'unused_time', why));
      continue;
    }
    const { subject } = event.title;
    // 投资50亿元建设甲项目，一期|今年9月|开工，明年投产: the project
    if (built !== '' && aStageOf(built, subject)) topic = built;
    const work = event.type === 'approval' ? approved(event.title.text) : '';
    if (work !== '') topic = work;
    // 是继|2009年|甲公司改造乙站后又一工程: what came before is not what is told of
    else if (passage.text.charAt(time.from - 1) === '继') topic ||= earlier;
    else if (subject !== '' && subject !== picked) topic = topicAfter(topic, subject);
    else if (topic === '' && event.type === 'statistic') topic = measuredIn(sentence, time.to);
    // 记者从甲局获悉，…, 省政府3日发布的报告说，…, 统计局发布数据，…: what is told is not of who heard or says it
    const said = passage.text.slice(time.to, reach.end).replace(/[，,：:\s]+$/, '');
    if (/^(?:记者|笔者)/.test(topic) || introducesSpeech(said) || givesData(said)) topic = '';
    addRow(article, sentence, time, statement, reach, event, tools, found);
  }
  return { before: [], subject: topic, themeAt };
}

const ofDateline = 'The time is the dateline of an agency.';

/** The times that date nothing, and why. */
function addPassedOver(
  article: Article,
  sentence: Sentence,
  heads: readonly TimeMention[],
  { issues }: Timelines,
): void {
  let passed = 0;
  for (const time of sentence.times) {
    if (time.from === heads[passed]?.from) {
      passed += 1;
      continue;
    }
    if (time.in_name) continue;
    const [code, why] = issueWhy(sentence, time);
    issues.push(issueOf(article, sentence.passage, time.from, time.to, code, why));
  }
}

/** How far the words of a time's event may go: from the time before it in its statement to the clause of the next. */
function reachOf(
  { passage: { text }, clauses, end }: Sentence,
  statement: Span,
  time: TimeMention,
  last: TimeMention | undefined,
  next: TimeMention | undefined,
): Span {
  return {
    start: Math.max(statement.start, last?.to ?? 0, itemStart(text, clauses, time.from)),
    end:
      next === undefined || isOfPublished(text, time, next)
        ? end
        : Math.max(time.to, headStart(text, clauses, next, time.to)),
  };
}

function addRow(
  article: Article,
  sentence: Sentence,
  time: TimeMention,
  statement: Span,
  { start: floor, end }: Span,
  event: DatedEvent,
  tools: Tools,
  found: Timelines,
): void {
  const { text } = sentence.passage;
  const quoted = {
    start: quoteStart(text, statement, time, floor),
    end: Math.max(event.title.end, Math.min(statement.end, end)),
  };
  const documents = documentsIn(sentence, {
    start: floor > statement.start ? clauseStart(text, time.from, floor) : floor,
    end: quoted.end,
  });
  const row = timelineRow(article, sentence, time, quoted, { ...event, documents }, tools);
  found.rows.push(row);
  found.ends.set(row.id, article.locate(sentence.passage, quoted.start, event.title.end).end);
  found.evidence.push(
    tools.evidence(row.id, 'date_text', { start: time.start, end: time.end, exact: printedOf(time) }),
  );
  found.evidence.push(
    tools.evidence(row.id, 'quote', { start: row.quote_start, end: row.quote_end, exact: row.quote }),
  );
}

function readEvent(
  article: Article,
  sentence: Sentence,
  time: TimeMention,
  reach: Span,
  topics: Topics,
): DatedEvent | null {
  const labelled = labelledEvent(sentence, time, topics, article.published);
  if (labelled !== null) return labelled;
  const frame = frameOf(sentence, time, reach.start, reach.end);
  if (frame === null) return null;
  const { text } = sentence.passage;
  const before = decidesOnYear(text, time) ? frame.before.slice(0, -1) : frame.before;
  const words = `${before}${text.slice(frame.main.start, frame.main.end)}${comesOf(text, frame.main, reach.end)}`;
  const lead = text.slice(Math.max(sentence.start, time.from - 120), time.from);
  const asOf = tenseOf(time, article.published, words, lead);
  if (asOf === 'past' && isUnderWay.test(frame.before)) return null;
  const tense = aimsIn(words) ? asOf : tenseIn(frame, asOf);
  const type = typeOf(frame, tense);
  if (type === 'other' && isHowItIs(time, words)) return null;
  // 镇政府闻讯后，筹集10万元: a clause whose subject is not known stands before; those of other sentences are not meant
  const isOther =
    meetingDecides.test(lead) ||
    sentence.clauses.some(
      (clause) =>
        clause.end <= frame.main.start &&
        isUnread(text, clause) &&
        circumstance(text.slice(clause.start, clause.end)) === null,
    );
  const topic =
    isOther && (topics.topic === topics.earlier || /会议?$/.test(topics.topic))
      ? ''
      : resolved(topics.topic, topics.earlier);
  const title = titleOf(frame, type, isOther ? { ...topics, topic, earlier: '' } : topics);
  const seen = { words, lead, between: text.slice(time.to, frame.main.start) };
  const decision = eventStatus(time, type, tense, article.published, seen);
  return title === null ? null : { title, type, documents: [], decision, seen };
}
