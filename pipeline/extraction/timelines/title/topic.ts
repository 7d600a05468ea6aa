import type { Span } from '../../../grammar/clause.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import type { Sentence } from '../../sentences/article.ts';
import { bodySpeaking, introducesSpeech } from '../../sentences/speech-words.ts';
import { isOfKind, workNouns } from '../../sentences/work-nouns.ts';
import { circumstance } from '../event/circumstance.ts';
import type { Frame } from '../event/frame.ts';
import { answers, turns } from '../event/lead.ts';
import { namedWork } from './built.ts';
import { ownerOf } from './owner.ts';
import { atSite, measure } from './said.ts';
import { aStage, lastStage, mainPart, stageOf } from './stage.ts';
import { clauseSubject, lacksSubject, predicateAt } from './subject.ts';
import { isMeasured } from './suited.ts';
import { isPart, withWhole } from './whole.ts';

/** Who a sentence is about, for clauses that leave their subject out. */

/** The subject of the first clauses from one place to another; words that only introduce what is said have none. */
export function sentenceTopic(sentence: Sentence, before: number, from = sentence.start): string {
  const { text } = sentence.passage;
  const seen = seenAt(text, from, before);
  if (seen !== '') return seen;
  const clauses = sentence.clauses.filter(({ start }) => start >= from);
  for (const [index, clause] of clauses.slice(0, 3).entries()) {
    if (clause.start > before) break;
    const part = { start: clause.start, end: Math.min(clause.end, Math.max(before, clause.start)) };
    const words = text.slice(part.start, part.end);
    const teller = bodySpeaking(words);
    if (teller !== '') return teller;
    // 关于改制，王明说：到2000年，…: who speaks does not do it
    // 其中续建项目92个: a part of what is told of
    if (saysOn.test(words) || ofGrowth.test(words) || turns.test(words) || aPartOf.test(words)) continue;
    const owner = circumstance(words);
    if (owner !== null && owner !== '') return owner;
    // 范围包括甲市，|乙市的丙、丁4个区|，面积9万平方公里: the list goes on
    if (goesOnListing(text, clauses.slice(0, index), part)) continue;
    if (introducesSpeech(words) || inParts.test(words) || answers(words.replace(/：$/, ''))) continue;
    const subject = clauseSubject(text, part);
    const within = index === 0 && /^在/.test(words) ? fieldIn(text, clauses[1], before) : '';
    if (within !== '') return within;
    if (subject === '' && thisWork.test(words)) return thisWork.exec(words)?.[0] ?? '';
    if (subject === '') continue;
    const next = clauses[index + 1];
    const bare = predicateAt(text, part.start, part.end) < 0 && !measure.test(words);
    if (
      !bare ||
      next === undefined ||
      next.start >= before ||
      lacksSubject(text, next) ||
      !tellsOfOther(text, next)
    )
      return subject.replace(lastOfAll, '').replace(aSite, '');
  }
  return '';
}
/** 在甲市，|乙产业集群|聚集企业400家，2023年产值达…: the cluster, and not the town that it is in. */
const fieldIn = (text: string, next: Span | undefined, before: number): string => {
  const name = next === undefined || next.end > before ? '' : clauseSubject(text, next);
  return /.{2}(?:集群|产业链?|公司|集团|园区|产业园|基地)$/.test(name) ? name : '';
};

/** Whether a clause is only more of what one before counts up. */
const goesOnListing = (text: string, before: readonly Span[], clause: Span): boolean =>
  before.some(({ start, end }) => /包括|包含|涵盖|覆盖|囊括/.test(text.slice(start, end))) &&
  predicateAt(text, clause.start, clause.end) < 0;

/** 甲铁路|的最后一段隧道|贯通，该线明年开通: the line is what goes on. */
const lastOfAll = /(?<=.{3})的(?:最后一?|首|第[一二三])[段座条根片榀孔节台][^，。；的]{1,6}$/;

/** 甲电站施工现场|一片繁忙，首台机组明年投产: the station is what goes on. */
const aSite = /(?<=.{3})(?:施工|建设)现场$/;

const aPartOf = /^[，,；;\s]*其中[^，,。；;]{2,16}[0-9]+[个项家]/;
const saysOn = /^[^，。；：]{2,24}(?:说|表示|指出|认为|介绍|强调|透露)[：:]/;
/** 收入的提高，带动了|经济发展: what has come of it is of somebody else. */
const ofGrowth =
  /^[^，。；]{2,16}的(?:提高|增强|改善|发展|增长|扩大|完善|加快|推进|调整|深化|变化|进步|建立|实施|出台|落实|到来)$/;

/** 该项目|施工难度大，计划2025年完工: it is told of where no verb says so. */
const thisWork =
  /^(?:该|本)(?:项目|工程|线路|铁路|高铁|公路|高速|大桥|隧道|水库|电站|机场|桥|路(?![段线网口])|线(?!路)|厂(?![房区长])|站(?![点房长])|库(?![区容岸]))(?=[\u4e00-\u9fff]{3,})/;

/** 会议要求，|5月底前|完成排查, 省政府办公厅印发《方案》。《方案》提出，|到2025年|，建成: nor whoever the sentence before was about. */
export const asks = ({ passage, start }: Sentence, told: string): boolean =>
  (/[委局厅部办]$|政府$/.test(told) ? askedOrPlanned : asked).test(passage.text.slice(start, start + 36));
const asked = /^[^，。；]{0,14}(?:要求|强调|指出|部署)[，：]/;
const askedOrPlanned =
  /^[^，。；《]{0,14}(?:《[^》]{2,24}》(?:还|同时)?(?:提出|明确|规定)|要求|强调|指出|部署)[，：]/;

/** 分季度看, 从环比看: how a whole is told of, and nobody. */
const inParts = /^(?:分|从)[\u4e00-\u9fff]{1,6}看[，,]?$/;

/** 走进|甲产业园，…, 记者在|乙项目|现场看到: where somebody looks on. */
const visited =
  /^(?:[^，。；]{0,16}，)?(?:记者)?(?:在|走进|来到|步入)([^，。；]{2,30}?(?:项目|工程|产业园|园区|基地|大桥|隧道|铁路|高速|水库|电站|机场|码头)(?:项目)?)(?:的?(?:建设|施工|生产))?(?:现场|工地|车间)?(?:内|里)?(?:看到|了解到)?[，：]/;
const longestScene = 70;

/** The work that somebody looks at in the words from one place to another: 记者在|甲大桥|现场看到; empty where nobody does. */
export const seenAt = (text: string, from: number, to: number): string =>
  visited.exec(text.slice(from, Math.min(to, from + longestScene)))?.[1] ?? '';

/** 甲高速项目，全长198公里，2021年开工: what measures it has no subject of its own; nor has 甲隧道，项目总投资概算5亿元. */
function tellsOfOther(text: string, clause: Span): boolean {
  const subject = clauseSubject(text, clause);
  if (pointing.test(ownerOf(subject)) || atSite.test(text.slice(clause.start, clause.end))) return false;
  return !measure.test(text.slice(clause.start, clause.end)) || subject !== '';
}

const pointing = new RegExp(
  `^(?:(?:该|此|这条|这一|这个|本)(?:${anyOf(workNouns('whole', 'line', 'network', 'facility', 'part'))})?|(?:该|此)(?:机组|泊位|航站楼)|(?:项目|工程)(?:建设)?|线路|[一二三四]期(?:项目|工程)?)$`,
);
/** Whether words only point at a work that was named. */
export const pointsAt = (words: string): boolean => pointing.test(words);
/** Whether words name one thing that is built: no clause, no list. */
export const isBuilt = (words: string): boolean =>
  /^[^，。；：、！？\s]{4,}(?:[路线桥站厂园场港校院馆城段]|项目|工程|高铁|高速|隧道|地铁|基地|中心|大厦|[一二三四]期)$/.test(
    words,
  ) && predicateAt(words, 0, words.length) < 0;

/** Whether words name one work or firm, and point at none. */
export const isNamed = (words: string): boolean =>
  (isBuilt(words) ||
    /^[^，。；：、\s]{2,}(?:公司|集团|项目|工程|隧道|大桥|高速|高铁|铁路|公路|地铁|机场|水库|电站)$/.test(
      words,
    )) &&
  !/[0-9]+[个条座项家]|^(?:该|本|此|这|我|全|各|某|其|一[个条座])|们/.test(words) &&
  !pointing.test(words);

/** 该项目 after a sentence about a line is that line, 大桥 after 甲大桥 and 该企业 after 甲公司 those; other subjects stay as they are. */
export function resolved(said: string, before: string): string {
  const bare = said.replace(described, '');
  const subject = bare === said || resolved(bare, before) === bare ? said : bare;
  // 客流量 is none of which 二期工程 is a part
  if (isMeasured(before)) return subject;
  // 甲码头一期 before 二期工程
  const stage = stageOf.exec(subject) !== null ? before.replace(lastStage, '') : before;
  if (stage !== before && stage.length > 2) return `${stage}${subject}`;
  const whole = pointing.test(subject) ? /^.{2,}?(?:工程|项目)(?=的)/.exec(before)?.[0] : undefined;
  const earlier = (whole ?? before.replace(/(?<=公司|集团|企业)总部$/, '')).replace(paperBehind, '');
  if (pointing.test(earlier)) return subject;
  const own = subject.replace(thisOne, '');
  // 甲医院新院区|新院区, 乙剧院|该剧院: the end of its name stands for it
  if (shortened.test(own) && earlier.length > own.length && earlier.endsWith(own)) return earlier;
  // 项目建设单位相关负责人: who tells of it
  if (pointing.test(subject) && namedWork.test(earlier) && !aPerson.test(earlier)) return earlier;
  return meant(subject, earlier) || subject;
}

/** What of a name a kind stands for: 大桥 after 甲大桥, or after 甲大桥主塔, and 该村 after 乙村; empty where it is another. */
function meant(subject: string, name: string): string {
  const noun = subject.replace(thisOne, '');
  // 《甲条例》施行。该条例…, 甲规划编制启动。该规划…
  const paper = name.replace(/(?:编制|修编|起草)(?:工作)?$/, '');
  if (noun !== subject && aPaper.test(noun)) return paper.replace(/》$/, '').endsWith(noun) ? paper : '';
  if (noun === subject ? !aKind.test(noun) : !aKind.test(noun) && !aBody.test(noun)) return '';
  const own = name.slice(0, name.length - (partBehind.exec(name)?.[0].length ?? 0));
  return isOfKind(name, noun) ? name : isOfKind(own, noun) ? own : '';
}
/** 甲高速公路|可行性研究报告获批，项目9月开工: the work, and not the paper on it. */
const paperBehind =
  /(?<=.{4})(?:(?:工程|项目)?(?:可行性研究(?:报告)?|[工可]可(?:研究)?(?:报告)?|可研(?:报告)?|建议书|初步设计|环评(?:报告)?)|前期(?:准备)?工作)$/;
const shortened =
  /^[^，。；0-9]{1,8}(?:院区|校区|厂区|园区|景区|新区|片区|库区|港区|灌区|社区|[院校馆厂站园港桥路线库村镇]|中心|基地|工程|项目|公司|集团|合作社|研究所)$/;
const partBehind =
  /(?<=公路|高速|铁路|高铁|大桥|隧道|水库|机场|电站)(?:工程|项目)$|(?:主塔|主体(?:工程|结构)?|主桥|主拱|钢箱梁|桥墩|左线|右线|首根桩基?|航站楼|跑道)$/;
const aPaper = /^(?:规划|条例|办法|方案|意见|计划|纲要|规定|协议|标准)$/;
/** 该村, 该校, and not 该地 */
const aBody = /^[省市县区镇乡村州旗校院馆厂矿港站店社园]$/;

/** 大桥, 隧道: a kind alone, which some name before may be of. */
export const isKind = (words: string): boolean => aKind.test(words);
const thisOne = /^(?:该|本|这[一家座条所个])/;
/** 这条|连接甲地与乙地的|线路: which one it is. */
const described =
  /(?<=^这[一家座条所个])[^，。；的]{2,30}的(?=(?:线路|铁路|高铁|高速(?:公路)?|公路|大桥|隧道|机场|水库|医院|学校)$)/;

const aKind = new RegExp(
  `^(?:${anyOf([...workNouns('line', 'network', 'facility'), '公司', '企业', '集团', '合作社', '林场', '农场', '老街', '古镇', '古城'])})$`,
);

const aPerson = /(?:负责人|经理|主任|书记|局长|总工|工程师|人员|记者|村民|居民|市民)$/;
/** 甲园一期投产；|二期项目|…，明年建成, 甲园一期已投产；二期今年动工: the next stage of the same work. */
export const stageBeside = (own: string, topic: string): string => {
  const stage = withWhole(own.replace(mainPart, ''), topic);
  return aStage.test(stage) ? topic : stage;
};

/** Whether a subject is a part of the topic, which goes on; 一期工程已投产，|二期工程|开工 is no part of the first. */
const staysWith = (topic: string, subject: string): boolean =>
  topic !== '' && isPart(subject) && !(aStage.test(topic) && aStage.test(subject));

/** What a sentence goes on telling of: 甲厂1970年投产，1978年|钢产量|达… is told of the works' output. */
export function topicAfter(topic: string, subject: string): string {
  if (aSite.test(subject)) return topicAfter(topic, subject.replace(aSite, ''));
  // 甲机场获批立项；9月|可研报告获批；明年开工: the work goes on, and not the paper on it
  // 甲项目一期投产，|二期|4月开工，明年建成: the stage is what goes on
  if (aStage.test(subject)) {
    const stage = withWhole(subject, topic);
    if (stage !== subject) return stage;
  }
  // 甲地铁全长15公里，|先行动工的3公里试验段|已完成产值2亿元，全线明年通车: a stretch without a name
  if (topic !== '' && bareStretch.test(subject)) return topic;
  // 甲高速14座隧道贯通，年底通车: some of what stands along it
  if (topic !== '' && subject.startsWith(topic) && /^[0-9]+座/.test(subject.slice(topic.length)))
    return topic;
  // 甲电站2023年开工，去年进厂交通洞贯通，|首台机组|明年投产; 甲电站首台机组投产，今年|完成投资9亿元
  if (topic !== '' && isOfWork(topic, subject)) return topic;
  const isPaper = topic !== '' && paperOn.test(subject) && !paperOn.test(topic);
  if (isPaper || subject.startsWith('一次') || staysWith(topic, subject)) return topic;
  if (lastOfAll.test(subject)) return subject.replace(lastOfAll, '');
  return ofIts.test(subject) && isMeasured(subject) && !isMeasured(topic) && ofBody.test(topic)
    ? `${topic}${subject}`
    : subject;
}
/** Whether a subject is a part of the work that is told of: with its name before it, or one that no other has. */
const isOfWork = (topic: string, subject: string): boolean => {
  const rest = subject.startsWith(topic) ? subject.slice(topic.length) : '';
  return (
    (rest !== '' && isPart(rest) && !/^.期/.test(rest)) ||
    (aPiece.test(subject) && (isNamed(topic) || theWork.test(topic)))
  );
};
const theWork = /^(?:该|本)?(?:项目|工程)$/;
const aPiece = /^[^，。；的]{0,6}(?:交通洞|通风洞|导流洞|施工支洞|支洞|斜井|竖井|围堰|便道|便桥|主厂房)$/;
const bareStretch = /^[0-9.]+(?:公里|千米)(?:长?的)?[^，。；0-9]{0,4}段$/;
const paperOn =
  /^(?:其|项目|工程)?(?:可行性研究(?:报告)?|[工可]可(?:研究)?(?:报告)?|可研(?:报告)?|(?:项目)?建议书|初步设计(?:方案|报告)?|环评(?:报告)?|环境影响报告书?|用地预审|施工图设计)$/;
/** 甲机场2010年通航，2021年|全省客运量|增长…: of the province. */
const ofIts = /^(?!(?:全|我|[\u4e00-\u9fff]{2,3})[国省市州县区镇]).{1,8}$/;
const ofBody = /^[^，。；0-9]{2,16}(?:[厂港校院矿]|公司|集团|机场)$/;

/** 从|2019年|开工，截至目前，某工程已…, 继|2021年|建成门诊楼之后，某医院今年又…: of what is told behind it; empty where it is not. */
export function subjectBehind({ sentence: { clauses, passage, times }, before, main, rest }: Frame): string {
  if (!/(?:^|[，。；\s])[从自继]$/.test(before)) return '';
  const { text } = passage;
  for (const { start, end } of (rest.length > 0 ? rest : clauses.filter((one) => one.start > main.end)).slice(
    0,
    2,
  )) {
    const until = times.find((time) => time.from > start && time.from < end)?.from ?? end;
    const found = text.startsWith('截', start) ? '' : clauseSubject(text, { start, end: until });
    // 自2021年设立公园以来，|猴群数量增长|: it founded nothing
    const amount = found.replace(/(?:增长|增加|提升|上升)$/, '');
    if (found !== '' && !isMeasured(amount) && !/(?:数量|总数)$/.test(amount)) return found;
  }
  return '';
}
