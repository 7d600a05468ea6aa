import type { EvidenceRow, IssueRow, TimelineRow } from '../../../schemas/index.ts';
import { type Span, spanAt, statementsOf } from '../../grammar/clause.ts';
import { printedOf, type TimeMention } from '../../mention.ts';
import { issueOf } from '../records.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { itemStart } from '../sentences/dated-items.ts';
import { introducesSpeech } from '../sentences/speech-words.ts';
import type { Tools } from '../tools.ts';
import { lastJoined } from './beside.ts';
import { readEvent } from './dated-event.ts';
import { documentsIn } from './event/actors.ts';
import { clauseStart } from './event/clauses.ts';
import { headStart, headsOf, isOfPublished, issueWhy } from './heads.ts';
import { type DatedEvent, quoteStart, timelineRow } from './row.ts';
import { builtBetween, workBuiltBefore } from './title/built.ts';
import { atStage, contrasted, gauged, measuredBefore, measuredIn, pickedOut } from './title/gauged.ts';
import { headingMeasure } from './title/heading.ts';
import { approved, givesData } from './title/said.ts';
import { ofTheme, stillOf } from './title/same-work.ts';
import { aStage, aStageOf } from './title/stage.ts';
import { pointsAt, seenAt, sentenceTopic, stageBeside, topicAfter } from './title/topic.ts';
import { isBarePart } from './title/whole.ts';

/** The rows of one article, as they are found. */
export interface Timelines {
  readonly rows: TimelineRow[];
  readonly evidence: EvidenceRow[];
  readonly issues: IssueRow[];
  /** Where the words of each row's title end, in code points of the file. */
  readonly ends: Map<string, number>;
}

/** What the sentences before hand on inside a passage: the subject of the last event, or themselves to look for one. */
export interface Carried {
  readonly before: readonly Sentence[];
  readonly subject: string;
  /** What the article is about, as far as a sentence. */
  readonly themeAt: (sentence: Sentence) => string;
}

/** Adds a sentence's rows. */
export function timelinesOf(
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
  // 甲通道全长31公里。该项目包括两座大桥。|项目2020年开工: what the sentence before points at
  const named = (topic: string) => (pointsAt(topic) ? '' : topic);
  const told = (found: string, one: Sentence) =>
    found || headingMeasure(one.text) || named(ofTheme(sentenceTopic(one, one.end), () => themeAt(one)));
  const earlier = stillOf(carried.before.reduce(told, ''), carried.subject) || carried.subject;
  const statements = statementsOf(passage.text, sentence);
  const first = heads[0]?.from ?? sentence.end;
  const opening = statements[spanAt(statements, first)] ?? sentence;
  // 甲类项目3个，已开工；乙类项目2个，今年建成
  const own = opening.start > sentence.start ? sentenceTopic(sentence, first, opening.start) : '';
  let topic =
    // 甲项目一期已投产；二期今年动工: the stage is of what stands before the mark
    own.replace(aStage, '') || sentenceTopic(sentence, first) || earlier;
  // 甲水库2020年开工，面板浇筑今年10月启动，预计明年|下闸蓄水: the reservoir
  let whole = '';
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
    topic =
      contrasted(passage.text, time.from, statement.start) ||
      atStage(passage.text, time.from, statement.start, topic) ||
      topic;
    const joined = lastJoined(passage.text, heads, index);
    const all = { ...time, to: heads[joined]?.to ?? time.to };
    const reach = reachOf(sentence, statement, all, last, heads[joined + 1]);
    const picked = pickedOut(passage.text, time.from, statement.start);
    const built = workBuiltBefore(passage.text, time, Math.max(reach.start, sentence.start));
    // 昨日，记者在甲大桥现场看到，主桥已合龙
    topic = seenAt(passage.text, time.to, reach.end) || topic;
    if (!isBarePart(topic)) whole = topic;
    const event = readEvent(article, sentence, all, reach, {
      topic: gauged(sentence, last, time, built || picked || topic),
      earlier,
      whole,
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
    const work = /^(?:approval|publication)$/.test(event.type) ? approved(event.title.text) : '';
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
