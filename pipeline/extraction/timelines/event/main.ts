import type { Span } from '../../../grammar/clause.ts';
import type { TimeMention } from '../../../mention.ts';
import { begunSince } from '../../sentences/since-begun.ts';
import { leadsIn } from '../title/leads.ts';
import { clauseSubject, predicateAt } from '../title/subject.ts';
import { circumstance, inSpite } from './circumstance.ts';
import { plain } from './figures.ts';
import { leadsInFrom } from './lead.ts';
import { isSignOf } from './marks.ts';
import { steps } from './new-year.ts';
import { isBareNoun, opensWithPredicate } from './nouns.ts';
import {
  bustles,
  carrier,
  formsTeam,
  fromData,
  isApposition,
  isBesides,
  isByForce,
  isField,
  isIdiom,
  isOccasion,
  isPlace,
  isScene,
  isSeat,
  isStreet,
  lasts,
  ofFeast,
  ofYear,
  setsScene,
  setsTime,
} from './scene.ts';
import { eventVerbsIn } from './verbs.ts';

/** Which of the clauses behind a time tells what happens: `1月5日，为推动发展，某市召开会议` → the second */

/** 截至7月底: what stands behind it is how things stand by then. */
const closes = /^(?:截至|截止|到)/;

/** 自|2012年|建园以来，累计引进企业80家: it began then, and is no sum of that year. */
export function beganThen(text: string, time: TimeMention, first: Span | undefined, chosen: number): boolean {
  const words = text.slice(first?.start, first?.end);
  return (
    time.date_end !== null &&
    !closes.test(time.text) &&
    /(?:以来|至今)$/.test(words) &&
    (chosen > 0 || /^建.以来$/.test(words))
  );
}

/** Passes over clauses that lead in, and over a bare noun whose predicate stands behind a comma. */
export function chooseMain(
  text: string,
  time: TimeMention,
  before: string,
  clauses: readonly Span[],
  isDeed: boolean,
): number {
  const spite = inSpite(text, before, clauses);
  for (const [index, clause] of clauses.entries()) {
    const next = clauses[index + 1];
    if (next === undefined || index === spite) return index;
    if (index < spite || circumstance(text.slice(clause.start, clause.end)) !== null) continue;
    if (leadsIn(text, clause) || (index === 0 && leadsInFrom(text, `${before}${time.text}`, clause)))
      continue;
    if (
      (isBareNoun(text, clause, next) && !(isDeed && index === 0)) ||
      prepares(text, clause) ||
      carrier(text, clause, next) !== '' ||
      isPlace(text, clause)
    )
      continue;
    const words = text.slice(clause.start, clause.end);
    // 截至4月18日，|甲铁路自开通以来，累计发送…
    if (closes.test(time.text) && begunSince(words) !== '') continue;
    if (setsTime(words) || (formsTeam(words) && !isBareNoun(text, next, undefined))) continue;
    if (isBesides(words) || isByForce(words) || isReason.test(words) || isLater.test(words)) continue;
    if (
      index === 0 &&
      (isApposition(text, clause, next) ||
        isOccasion(text, clause) ||
        fromData.test(text.slice(clause.start, clause.end)) ||
        ofFeast.test(text.slice(clause.start, next.end)) ||
        ofYear.test(text.slice(clause.start, next.end)) ||
        // 2023年|财报显示，…: what it shows is told
        (before === '' && /^[^，]{0,4}(?:财报|年报|季报)显示$/.test(text.slice(clause.start, clause.end))) ||
        // 步入|2024年|，甲都市圈建设加速，乙机场开工
        (/[步进迈]入$/.test(before) && hastens(text, clause, next)) ||
        lasts(text, clause) ||
        isField(text, clause, next) ||
        isSeat(text, clause) ||
        isStreet(text, clause, next) ||
        setsScene(text, clause, next) ||
        (isTerm.test(text.slice(clause.start, clause.end)) && !aSchool.test(before)) ||
        watch(text, clause, next))
    )
      continue;
    if (bustles(text, clause, next) || leadsToEvent(text, clause, next)) continue;
    if (stirs(text, clause, clauses.slice(index + 1, index + 4))) continue;
    const last = clauses[index - 1];
    if (last !== undefined && isIdiom(text, clause) && !isScene(text.slice(last.start, last.end))) continue;
    if (
      /^[^，]{2,48}(?:后|(?<![小瓦])时|之际|的时候)$/.test(text.slice(clause.start, clause.end)) &&
      opensWithPredicate(text, next) &&
      !isOver(text, clause) &&
      !before.endsWith('继')
    )
      continue;
    return index;
  }
  return 0;
}

/** 因需求收缩|，甲市进出口回落: why something happens, and not what. */
const isReason = /^(?:因(?!此|而|地制宜|势利导|时|材)|由于|鉴于|无论)[^，0-9]{2,40}$/;
/** 甲厂建成后一年|，乙公司与丙公司合作: after what. */
const isLater = /^[^，]{2,30}后(?:不久|不到[^，]{1,4}|的?第?[一二两三四五][年天]|[一二两三四五六]个月)$/;

/** 随着首趟列车驶出车站，某高铁开通; 随着变电站的投运，某岛与电网相连: what comes of it is the event. */
const leadsToEvent = (text: string, clause: Span, next: Span): boolean =>
  /^(?:伴?随着)/.test(text.slice(clause.start, clause.start + 3)) &&
  ((/^随着(?:(?:最后一|第一|首)[\u4e00-\u9fff][^，]{2,24}|[^，]{1,24}(?:一声令下|按下[^，]{2,8}))$/.test(
    text.slice(clause.start, clause.end),
  ) &&
    clauseSubject(text, next) !== '') ||
    // 随着主桥焊接完成，甲大桥合龙: the last step of it
    (lastStep.test(text.slice(clause.start, clause.end)) && clauseSubject(text, next) !== '') ||
    (/的(?:一[^，]{1,4})?[\u4e00-\u9fff]{2,4}$/.test(text.slice(clause.start, clause.end)) &&
      predicateAt(text, next.start, next.end) > next.start) ||
    (eventVerbsIn(text, clause.start, clause.end).every((verb) => verb.weak || verb.type === 'other') &&
      eventVerbsIn(text, next.start, next.end).some(
        (verb) => !verb.weak && !verb.attributive && steps.has(verb.type),
      )));

const lastStep =
  /^伴?随着[^，。；]{2,40}(?:焊接|焊缝|浇筑|吊装|安装|架设|铺设|张拉|接驳|顶推|转体|拼装|对接)(?:顺利|全部|精准)*(?:完成|到位|就位)$/;

/** 建设加速|，乙机场开工: how it goes on stands before an event. */
const hastens = (text: string, clause: Span, next: Span): boolean =>
  /(?:加速|提速|加快|推进)$/.test(text.slice(clause.start, clause.end)) &&
  eventVerbsIn(text, clause.start, clause.end).every((verb) => verb.weak) &&
  eventVerbsIn(text, next.start, next.end).some((verb) => !verb.weak && verb.end === next.end);

/** 今秋|开学，甲小学投入使用: at which time of the year; 甲小学|9月|开学 is what it does. */
const isTerm = /^(?:开学|放假|开春|入[夏秋冬]|春运|暑运)$/;
const aSchool = /(?:[小中大]学|学校|学院|幼儿园|校区)(?:[一二三]期)?(?:已?于|在)?$/;

/** 7月1日|市民早早来到车站，甲铁路正式开通; 大家忙着过年，乙桥开工: what people do stands before what happens at last. */
const watch = (text: string, clause: Span, next: Span): boolean =>
  /^(?:[^，。]{0,8}(?:市民|群众|居民|村民|旅客|乘客|游客|家长|学生|孩子)们?|人们|大家|我们)(?!代表|大会|中心|广场|公园|之家)/.test(
    text.slice(clause.start, clause.end),
  ) &&
  !/[0-9]/.test(text.slice(clause.start, clause.end)) &&
  eventVerbsIn(text, clause.start, clause.end).every((verb) => verb.weak || !steps.has(verb.type)) &&
  clauseSubject(text, next) !== '' &&
  (/(?:正式|全面|顺利)(?:开启|进入|启动)[^，]{2,12}$/.test(text.slice(next.start, next.end)) ||
    eventVerbsIn(text, next.start, next.end).some(
      (verb) => !verb.weak && !verb.attributive && steps.has(verb.type),
    ));

/** 收费站的栏杆抬起，首辆客车驶上主线|，甲高速通车: what moves at that moment stands before what it means. */
const stirs = (text: string, { start, end }: Span, rest: readonly Span[]): boolean =>
  /(?:抬起|升起|亮起|响起|轰鸣|鸣笛|驶[上入出过离进]|开进|进站|到站|按下|剪断)[^，。；]{0,10}$/.test(
    text.slice(start, end),
  ) &&
  eventVerbsIn(text, start, end).every((verb) => verb.weak || !steps.has(verb.type)) &&
  rest.some(
    (clause) =>
      !isSignOf(text, clause) &&
      clauseSubject(text, clause) !== '' &&
      eventVerbsIn(text, clause.start, clause.end).some(
        (verb) => !verb.weak && !verb.attributive && steps.has(verb.type),
      ),
  );

/** 高铁10月开通后，…: what the time dates is that it opened. */
const isOver = (text: string, { start, end }: Span): boolean =>
  eventVerbsIn(text, start, end).some((verb) => !verb.weak && verb.end === end - 1);

/** 专家组在田间通过实测方式|，测得亩产800公斤: who does it this way, does it. */
export const byWay = /(?:通过|采取|采用)[^，]{2,24}(?:方式|形式|途径)$/;

const passes = /^(?:顺利|成功|一次性)?通过了?[^，]{0,24}(?:验收|验证|认证|鉴定|认定|复审)$/;

/** 某区围绕目标，全力…: the clause says in what spirit its subject does what the next one tells. */
export function prepares(text: string, { start, end }: Span): boolean {
  // 抓住发展机遇，…: it opens with no verb that is known
  if (/^(?:牢牢|紧紧|积极)?抢?抓住?[^，]*机遇$/.test(text.slice(start, end))) return true;
  const predicate = predicateAt(text, start, end);
  if (predicate < 0) return false;
  // 甲水泵|通过国家认证|，噪声不到40分贝: that is what happened
  if (passes.test(text.slice(predicate, end))) return false;
  // 甲县将继续坚持生态优先|，着力…: what is to be kept to is itself planned
  if (/^(?:将|要)(?:继续|始终)?坚持/.test(text.slice(predicate, end))) return false;
  // 通过招标的方式确定投资商: the way it is done, and what is done
  if (/^(?:通过|以|采取)[^，]*(?:方式|形式|途径)(?=.{2})/.test(text.slice(predicate, end))) return false;
  // 甲水库按照设计建设完工: it ends in an event of its own
  if (eventVerbsIn(text, predicate, end).some((verb) => !verb.weak && verb.end === end)) return false;
  const words = text
    .slice(predicate, end)
    .replace(/^在[^，]{2,16}?(?=通过|采取)/, '')
    .replace(/^(?:将|要|深入|认真|全面|紧紧|紧密|坚决|始终|积极|继续)+/, '');
  return (
    /^(?:围绕|按照|根据|通过(?!了?《)|依托|借助|坚持|聚焦|紧扣|锚定|立足|贯彻|团结|紧跟|统筹(?:推进)?(?:疫情|发展|安全|经济社会)|落实[^，]*(?:精神|部署|要求)$|抢?抓住?[^，]*机遇$|以[^，]+为(?![^，的]{1,8}的[^，]{3,}))/.test(
      words,
    ) && !/[0-9]/.test(plain(words).replace(/20[0-9]{2}年/g, ''))
  );
}
