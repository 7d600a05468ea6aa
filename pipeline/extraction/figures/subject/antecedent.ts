import type { FigureRow } from '../../../../schemas/index.ts';
import { spanAt } from '../../../grammar/clause.ts';
import { isMeasure, measureWords } from '../../../grammar/measures.ts';
import type { Sentence } from '../../sentences/article.ts';
import { builds, rebuilds, repairs } from '../../sentences/building-words.ts';
import { onceBuilt } from '../../sentences/outlook.ts';
import { verbReader } from '../../sentences/verbs.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { itemAlone, nextItem } from '../topic/linked.ts';
import type { Topic } from '../topic/phrase.ts';
import { antecedent, isNamedThing, type Where } from '../topic/where.ts';
import { stage } from './stage.ts';
import { isName } from './want.ts';

/** The thing that a number's sentence goes on with: `项目建成后，年产值|5亿元` → the project told of before. */

/** 新建, 完成, 大力: what a place or firm does, so that a sentence that opens with it goes on with nobody's road. */
export const actsOf = (sentence: Sentence, at: number): boolean =>
  opensWithDeed(sentence.passage.text, sentence.start) || opensWithDeed(sentence.passage.text, at);

function opensWithDeed(text: string, at: number): boolean {
  const words = text.slice(at, at + longestLead).replace(scope, '');
  return manner.test(words) || (!designed.test(words) && deedAt(words, 0) !== null);
}

const deedAt = verbReader('event', 'act', 'up');
const longestLead = 24;
const scope = /^(?:同时|此外|另外|其中|全年|今年|去年|明年|年内|全市|全县|全区|全省|继续|，|,)*/;
/** 规划用地460亩 is no deed but what a thing has. */
const designed = /^(?:规划|设计)/;
const manner = /^(?:全面|大力|积极|持续|扎实|统筹|着力|深入|力争|确保|争取|完成|实现)/;

/** The thing that the sentence before told of, but not beside others (乙站|也|增长两成): what a sentence without a subject goes on with. */
export function storyOf({ sentence, earlier, handed, topics }: Where): string {
  if (/^其中/.test(sentence.text) || isNumbered.test(sentence.text)) return '';
  const told = earlier.at(-1);
  if (told?.text.includes(`${handed}也`) === true && !told.text.startsWith(handed)) return '';
  const thing = isNamedThing({ kind: ownerKind(handed), name: handed })
    ? handed
    : told === undefined
      ? ''
      : (topics.first(told, isOneThing)?.name ?? '');
  return !thing.includes('、') && isName(thing) ? thing : '';
}

/** （9）建成公厕|5个|: the next matter of a list. */
const isNumbered = /^\s*(?:[（(][0-9一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9]))/;

/** 甲民宿、乙谷建成: the first of several is not what the next sentence goes on with. */
const isOneThing = (topic: Topic): boolean => isNamedThing(topic) && !topic.indicator.startsWith('、');

/** 项目位于某镇，总投资|3亿元|: the one that was told of. */
const generic = new RegExp(
  '^[“"]?(?:该|本)?(项目|工程|线路|学校|医院|园区|基地|机场|电站|水库)(?:枢纽)?' +
    `(?:位于|地处|选址|坐落|[东南西北]{1,2}(?:起|至|接|连|临)|[起始]于|起自|[自从](?=[^，,。；;]{2,16}(?:引出|接出|出发|始发))|途经|串联|连接|${measureWords('size', 'cost')}|规划|设计|拟?用地|计划|拟|由|主要|共|分|采用|包括|包含|涵盖|装机|年[发产处供]|日[处供产]|设[有计]?|建有|拥有|配备|配建|总)`,
);

/** The noun that a sentence opens with, as far as its words before a place go; empty when it opens with none. */
export const openingThing = ({ text, start }: Sentence, at: number): string =>
  generic.exec(text.slice(0, at - start + longestOpening))?.[1] ?? '';

/** 某电站1号机组投产。电站装机: the whole that the noun stands for. */
export const upToNoun = (name: string, noun: string): string => {
  const at = name.lastIndexOf(noun);
  return at > 1 && noun.length > 1 && !/^(?:项目|工程)$/.test(noun) ? name.slice(0, at + noun.length) : name;
};

const longestOpening = 12;

/** 项目建成投产后，年产值达|: what is told is of the thing that was told of before. */
export const isOnceBuilt = (sentence: Sentence, from: number, at: number): boolean =>
  onceFinished.test(sentence.passage.text.slice(Math.max(from, at - 80), at + 12));

const onceFinished = new RegExp(
  `(?:^|[，,；;“])(?:该|本|此|这[个座条所一项])?(?:项目|工程|园区|基地|铁路|高铁|公路|高速|大桥|隧道|机场|线路|电站|水库)?(?:全部|全面)?${onceBuilt}[^；;]*$`,
);

/** 这些项目|建成后，年产值|: several that are pointed at; empty where a sentence finishes none such. */
export const finishedTogether = (sentence: Sentence, from: number, at: number): string =>
  together.exec(sentence.passage.text.slice(Math.max(from, at - 80), at + 12))?.[1] ?? '';

const together = new RegExp(
  `(?:^|[，,；;“”])((?:这些|这批|上述|以上|这[两三四五六七八九十0-9]+[个大项])[^，,。；;的]{0,8}(?:项目|工程))(?:全部|全面|陆续|相继)*${onceBuilt}[^；;]*$`,
);

/** Whether what is then finished is called 项目 and no more. */
export const isBareProject = (sentence: Sentence, from: number, at: number): boolean =>
  bareProject.test(sentence.passage.text.slice(Math.max(from, at - 80), at + 12));

const bareProject = new RegExp(
  `(?:^|[，,；;])(?:该|本|此|这[个一项])?(?:项目|工程)(?:全部|全面|正式|整体)?${onceBuilt}[^；;]*$`,
);

const building = new RegExp(
  `^(?:[^，,。；;]{0,24}?)(?:${builds}|${rebuilds}|建设|建成|实施|推进|打造|开建|谋划|启动|加快|建立|设立|筹建|组建|[共合]建)(?:了)?(?!工程|项目|规模|[0-9（()）])([^的].{3,39})$`,
);

const rebuilt = new RegExp(
  `(?<=.{3})(?:整体|升级|提质|提升|除险|维修)*(?:${rebuilds}|${repairs}|搬迁|新建)$`,
);

/** 建设甲抽水蓄能电站，|总装机容量 */
export function thingBuiltBefore(sentence: Sentence, at: number, from: number): string {
  const last = spanAt(sentence.clauses, at);
  for (let index = last - 1; index >= Math.max(0, last - 3); index -= 1) {
    const clause = sentence.clauses[index];
    if (clause === undefined || clause.end <= from) return '';
    const words = sentence.passage.text.slice(clause.start, clause.end).trim();
    const thing = (building.exec(words)?.[1] ?? '').replace(/(?<=.{4})建设$/, '').replace(/^：/, '');
    const item =
      thing === '' ? itemAlone(words, sentence.passage.text.slice(sentence.start, clause.start)) : '';
    if (item !== '') return item;
    // 主要建设厂房、食堂: its parts; 建成高速公路4条（段）: several
    const areParts = (thing.includes('、') && placeEnd(thing) === 0) || /[0-9].（.）$/.test(thing);
    // 实施县医院迁建
    const kind = ownerKind(thing.replace(rebuilt, ''));
    if (!areParts && isNamedThing({ kind, name: thing })) return thing;
  }
  return '';
}

/** 建成2座水库：甲水库，|库容…；乙水库正在验收，|库容: the item that the clause before a number names; empty where it names none. */
export function itemBefore({ sentence, at, topics }: Where): string {
  const clause = sentence.clauses[spanAt(sentence.clauses, at) - 1];
  const { text } = sentence.passage;
  if (clause === undefined) return '';
  const before = text.slice(sentence.start, clause.start);
  const words = text.slice(clause.start, clause.end).trim();
  // ；甲县新建乙中学，: what it builds
  if (building.test(words)) return '';
  const alone = itemAlone(words, before);
  if (alone !== '' || !nextItem.test(before)) return alone;
  const own = topics.upTo(sentence, at).at(-1);
  return own?.at === clause.start && isNamedThing(own.topic) && own.topic.indicator === ''
    ? own.topic.name
    : '';
}

const setUp =
  /(?:创立|创建|创设|设立|成立|建立|推出|发布|出台|启动|实施|设置|组建)了?(“[^”]{2,20}”[^，,。；;的“”]{0,8}|[^，,。；;的“”0-9]{2,24}(?:机制|计划|行动|制度|基金|试点|体系|政策|清单|名录))[，,。]?$/;
const ofWhatIsNew = /^[，,\s]*(?:首[批期年届次]|第一[批期]|总?规模|实施|覆盖|涉及|包括|涵盖|入选)/;

/** 发布“甲人才计划”，首批入选|48支: what the clause before sets up is what has a first batch. */
export function newThingBefore({ sentence, at, earlier }: Where): string {
  const { text } = sentence.passage;
  if (!ofWhatIsNew.test(text.slice(at, at + 8))) return '';
  const last = spanAt(sentence.clauses, at) - 1;
  if (last < 0) return setUp.exec(earlier.at(-1)?.text.trim() ?? '')?.[1] ?? '';
  // 创立了“甲谷”，一年时间，引来企业300家，总规模: its whole size, some clauses on
  const back = /^[，,\s]*总?规模/.test(text.slice(at, at + 4)) ? sizeBack : 1;
  for (const clause of sentence.clauses.slice(Math.max(0, last + 1 - back), last + 1).reverse()) {
    const name = setUp.exec(text.slice(clause.start, clause.end).trim())?.[1];
    if (name !== undefined) return name;
  }
  return '';
}

/** How many clauses back something may be set up whose size is told. */
const sizeBack = 4;

/** 温州机场, not 城际铁路: a name that says which. */
export const isOwnName = (topic: Topic): boolean =>
  isNamedThing(topic) && [2, 3].some((length) => placeEnd(topic.name.slice(0, length)) > 0);

/** 该项目总投资3亿元，达产后年产值|5亿元|: the firm whose works 该项目 stands for; empty elsewhere. */
export const firmPointedAt = ({ sentence, previous }: Where): string =>
  previous !== null && pointsAhead.test(sentence.text) && ownerKind(previous.name) === 'agent'
    ? previous.name
    : '';

const pointsAhead = /^(?:[^，,。；;]{1,10}[，,])?[该本](?:项目|工程)/;

/** 甲物流|4月营收120亿元, 其中固定资产投资|去年完成300亿元: the words that a clause opens with, before its time; empty where it has none. */
export function wordsBeforeTime({ sentence: { passage, times }, at }: Where): string {
  const from = at + (/^(?:其中|而|同时)?/.exec(passage.text.slice(at, at + 2))?.[0].length ?? 0);
  const time = times.find((each) => !each.in_name && each.from >= from + 2);
  const name =
    time === undefined
      ? ''
      : passage.text
          .slice(from, Math.min(time.from, from + longestName + 1))
          // 消费者在|去年
          .replace(/(?<=.{3})[在从自]$/, '');
  return openName.test(name) && isName(name) ? name : '';
}

/** 甲物流|4月营收120亿元: the name that a clause opens with, before its time; empty where none does. */
export function nounBeforeTime(where: Where): string {
  const name = wordsBeforeTime(where);
  return isMeasure(name) ? '' : name;
}

/** 甲电器|2010年实现营收608亿元: whether the name that a clause opens with does so within its time. */
export function reachesInTime(where: Where, name: string): boolean {
  const { passage, times } = where.sentence;
  const time = times.find(({ from, in_name }) => !in_name && from > where.at);
  return (
    time !== undefined &&
    wordsBeforeTime(where) === name &&
    reaches.test(passage.text.slice(time.to, time.to + longestLead))
  );
}
const reaches = /^(?:全年)?[，,]?(?:已|共|累计|预计|将|就)*(?:实现|完成|达到|取得|创造)/;

const longestName = 8;
const openName =
  /^(?![这那全我本该各其每截据预至到自从在于随按较比但而且并若])(?![\u4e00-\u9fff]*(?:[社讯记]|[一二三四五六七八九十]大))[\u4e00-\u9fffA-Za-z]{3,8}(?<![至到自从在于截年月日内外上中的了])$/;

const lastFigures = 4;

/** 甲项目占地30亩，…。项目投产后，…: the one thing that two or more of the last figures were of. */
export function recentThing(rows: readonly FigureRow[]): string {
  const names = rows
    .slice(-lastFigures)
    .map(({ subject }) => (subject ?? '').replace(/[一二三四五六]期工程$/, ''))
    .filter((name) => ownerKind(name) === 'thing');
  const [first] = names;
  return first !== undefined && names.length > 1 && names.every((name) => name === first) ? first : '';
}

const stageThen = new RegExp(
  `(?:^|[，,；;：:。])(?:该|本)?(项目|工程)?([一二三四五六]期)(?:项目|工程)?(?:全部|全面|正式|顺利)?(?:${onceBuilt}|(?:并网|运营|运行|开业)(?:以|之)?后)[^；;]*$`,
);
const longestAhead = 30;

/** 甲项目一期投产后，年产值3亿元；二期投产后，年产值|5亿元|: the stage that is then finished, of the work that is told of; empty elsewhere. */
export function stageOnceBuilt(where: Where): string {
  const { sentence, at, previous } = where;
  const { text } = sentence.passage;
  const from = Math.max(previous?.at ?? 0, sentence.start);
  const own = /^[^0-9，,；;。]*/.exec(text.slice(at, at + longestAhead))?.[0].length ?? 0;
  const [, noun = '', which = ''] = stageThen.exec(text.slice(from, Math.max(from, at + own))) ?? [];
  if (which === '') return '';
  const told = previous?.name ?? '';
  const whole = ownerKind(told) === 'thing' ? told : antecedent(where);
  return `${whole.replace(stage, '') || noun}${which}`;
}

const founded =
  /(?:成立|设立|创办|创建|组建|兴办|投资建设|投资兴建|投资建成|建起|办起)了([^，,。；;的0-9“”]{2,20}(?:公司|集团|[^，,。；;工]厂|合作社|研究院))[，,]$/;
const ofItsWork =
  /^(?:当年|次年|目前|如今|现[已有在]?|投产|[0-9]{4}年|去年|今年)[^，,。；;]{0,12}(?:实现|完成|生产|产值|营收|销售|用工|纳税|上缴)|^(?:实现|完成)[^，,。；;]{0,6}(?:产值|营收|收入|销售|利润|税)/;

/** 甲集团成立了乙公司，当年实现产值|3亿元|: the new one, whose work the next clause tells of; empty elsewhere. */
export const foundedBefore = ({ sentence: { passage, start }, at }: Where): string =>
  ofItsWork.test(passage.text.slice(at, at + longestWork))
    ? (founded.exec(passage.text.slice(start, at))?.[1] ?? '')
    : '';
const longestWork = 30;
