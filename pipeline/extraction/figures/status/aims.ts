import { dayText } from '../../../grammar/calendar.ts';
import { looksBack } from '../../../grammar/headings.ts';
import type { QuantityMention } from '../../../mention.ts';
import type { Article, Sentence } from '../../sentences/article.ts';
import { aims, reports } from '../../sentences/outlook.ts';
import { verbReader } from '../../sentences/verbs.ts';
import { isOfPlanBesides } from '../period/between.ts';
import { heldBut, type Periods } from '../period/held.ts';
import { periodTense } from '../period/tense.ts';
import type { Topics } from '../topic/topics.ts';
import { withoutPastAims } from './outlook.ts';

/** How far a list of aims goes: `力争完成…。同时，新建…。` is one, `…。目前，拥有…。` ends it. */

/** A sentence that aims at nothing is not for the year of the plan before it. */
export const withoutPlans = (periods: Periods, sentence: Sentence, article: Article): Periods =>
  periodTense(periods.passage, article) === 'future' ||
  (periods.passage === periods.aims && tells.test(sentence.text))
    ? heldBut(periods, { passage: null })
    : periods;

/** 到2025年，产值达90亿元。园区已征地|50亩|: what is so already is of no time to come. */
export const withoutAims = (periods: Periods, article: Article): Periods =>
  /^(?:future|plan)$/.test(periodTense(periods.passage, article))
    ? heldBut(periods, { passage: null, aims: null })
    : periods;

/** Words of a sentence that tells what is: 拥有了, 目前, 正在. */
const tells =
  /了|以前|过去|馆藏|拥有|(?<![要应须现具没所将])有(?:约|近|超)?[0-9](?![0-9]*[项个家所名户]以上)|(?<!项)目前|正在|已经|位于|是|处于|先后|只有|仍/;

/** Whether a sentence goes on with the list of aims before it: it tells of nothing done and names nobody new. */
export const goesOnAiming = (sentence: Sentence, topics: Topics): boolean =>
  !tells.test(sentence.text) &&
  !reports(sentence.text) &&
  !opensSpeech.test(sentence.text) &&
  (/^(?:同时|此外|另外|其中|即(?![将使便日可刻墨]))|^在[^，,。；;]{2,20}(?:上|中)[，,]/.test(sentence.text) ||
    topics.first(sentence, ({ kind, indicator }) => kind !== 'none' && indicator === '') === null);

/** “俺家一年卖掉两万斤辣椒…”: who is heard goes on with nobody's list. */
const opensSpeech = /^“[^”]{15}/;

/**
 * 今年将新建学校3所。⏎|优化公共服务。新增学位1200个|: a paragraph that opens with what is to be done by those who aimed in the one before; it names no
 * time that is over and compares with none.
 */
export const isBareCommand = (sentence: Sentence, article: Article): boolean => {
  const { text } = sentence.passage;
  return (
    opensWithDeed(text) &&
    !comparesBack.test(text) &&
    sentence.times.every((time) => !/^(?:past|since)$/.test(periodTense(time, article)))
  );
};
const opensWithDeed = (text: string): boolean => {
  const verb = deed(text, beforeDeed.exec(text)?.[0].length ?? 0);
  // 对此，…: a word of one character leads to who does it
  return verb !== null && verb.surface.length > 1 && !noCommand.test(text.slice(verb.end));
};
/** 交通方面，|新建|, 要大力|推进| */
const beforeDeed =
  /^(?:[^，,。；;：:0-9]{2,10}(?:方面|领域)[，,：:])?(?:要|着力|大力|全力|加快|持续|深入|扎实|进一步|全面|积极|稳步|统筹|科学)*/;
const deed = verbReader('act', 'builds', 'rebuilds', 'repairs', 'up');
/** 建设|了|, 新建|的|, 改造|后|, 建设|单位|: what is told of. */
const noCommand = /^(?:[了的后，,]|以来|过程|工作组|单位|项目(?:总投资|位于|由|占地))/;
const comparesBack = /同比|[比较](?:上年|去年|[0-9]{4}年)|累计|[已了](?!解)|目前|今年以来/;

/** A plan's own text, 甲市2022年工作安排: what it says without looking back is to come. */
const planTitle =
  /(?:规划|规划纲要|纲要|(?:行动|工作|建设|投资|年度)计划|行动方案|实施方案|工作方案|工作要点|(?<!完成)(?:工作|主要|预期|发展|年度|总体)目标(?:任务)?|(?:工作|目标|重点)(?:安排|打算|任务)|(?<!推进|完成|做好|落实|抓好|部署)重点工作)(?:清单|一览表|分解表|分解)?(?:[（(][^）)]*[）)])?$/;
/** …也定下了今年的主要预期目标: what stands behind is a list of aims, under whatever headings. */
const announcing =
  /(?:预期目标|(?:主要|工作|发展|总体)目标|(?:工作|重点|主要)任务|工作安排|重点工作|目标任务|工作(?:打算|思路|计划|要点)|展望20[0-9]{2}年?|20[0-9]{2}年?(?:的|工作)?(?:展望|目标|任务|安排|打算|计划))[：:]?\s*$/;
const announced =
  /(?:定下|明确|提出|确定|部署)了?[^。；，]{0,24}(?:主要预期目标|预期目标|主要目标|工作任务|重点任务)(?!是|为|进行|任务)|(?:实现|完成)(?:以下|如下)[^，。；]{0,8}(?:目标|任务)[：:]|对(?:今年|明年|20[0-9]{2}年)的?(?:重点)?工作(?:计划|任务)?(?:进行|作)了?[^，。；]{0,4}(?:部署|安排)[。：]?\s*$/;
/** 全会总结去年得失，部署2023年要务: what follows may be of either year. */
const alsoLooksBack = /(?:总结|回顾)[^。]{2,60}[，,；;][^，,。；;]{0,6}部署/;
const ends = /扩展阅读|延伸阅读|相关链接|新闻链接|背景/;

/** Whether a title is that of a plan: 某市“十四五”规划纲要. */
export const isPlan = (title: string): boolean => planTitle.test(title.trim()) && !isReached.test(title);
/** 甲市超额完成年度目标: a title that says that it is attained. */
const isReached = /完成|实现|总结|回顾|达成|达到|超过|提前/;

/** 到2035年，林地不低于80万亩。⏎绿道达到|90公里|: whether a plan has one end, by which all that a section of it sets out is to be reached. */
export const hasOneEnd = ({ sentences, title }: Article): boolean =>
  (isPlan(title) || sentences.some(({ passage: { kind, text } }) => kind === 'title' && isPlan(text))) &&
  new Set(
    sentences
      .flatMap(({ times }) =>
        times.filter(({ text, date_precision }) => date_precision === 'year' && /^[到至]/.test(text)),
      )
      .map(({ edtf }) => edtf),
  ).size === 1;

/** 2024年民生实事出炉, 今年要办这十件实事: a title above all that is to be done in its year, until it says what has become of it. */
const matters = /(?:民生|惠民|便民|利民|为民)[^，,。；;]{0,8}实事|办[^，,。；;]{0,20}实事|实事(?:清单|项目)/;
const told =
  /已|了|完成|办结|兑现|落实|落地|落到|进展|进度|推进|答卷|成绩|见效|成效|惠及|过半|提前|收官|盘点|获得感|回眸|暖|为民办实事/;

/** Whether a title or heading announces what is to be done in a year that runs or is to come. */
export const announcesMatters = ({ passage: { kind, text }, times }: Sentence, article: Article): boolean =>
  (kind === 'title' || kind === 'heading') &&
  matters.test(text) &&
  !told.test(text) &&
  !looksBack(text) &&
  times.some((time) => /^(?:future|current)$/.test(periodTense(time, article)));

/** Whether the article itself is called a list of what is to be done in a year that is in its first half or to come: 某市2023年民生实事. */
export function isListOfMatters({ title, published }: Article): boolean {
  const year = /(20[0-9]{2})年/.exec(title)?.[1] ?? '';
  const [now, month] = dayText(published.last).split('-');
  return (
    matters.test(title) &&
    !told.test(title) &&
    !looksBack(title) &&
    (year > (now ?? '') || (year === now && (month ?? '') <= '06'))
  );
}

/** 至2035年——, 到2025年：: a line that only says when all below it is to be. */
export const isTimeAlone = ({ text, times }: Sentence): boolean =>
  times.length === 1 &&
  /^[\s（(一二三四五六七八九十）)、.．]*[—：:－-]*\s*$/.test(text.replace(times[0]?.text ?? '', ''));

/** Whether a list of aims that goes on over headings stands behind a passage. */
export function planningAfter(sentence: Sentence, before: boolean, article: Article): boolean {
  const { kind, text } = sentence.passage;
  if (kind === 'heading' && looksBack(text)) return false;
  if (ends.test(text) && text.length < 12) return false;
  return (
    before ||
    announcesMatters(sentence, article) ||
    (isTimeAlone(sentence) && sentence.times.every((time) => periodTense(time, article) === 'future')) ||
    (kind !== 'title' &&
      ((announcing.test(text) && !looksBack(text)) || (announced.test(text) && !alsoLooksBack.test(text))))
  );
}

/** Whether a sentence tells what is, so that no list of aims holds for it. */
export const tellsOfNow = (sentence: Sentence): boolean =>
  tells.test(sentence.text) || reports(sentence.text);

/** 根据规划，线网由6条线组成; 建设任务主要包括…。重点建设3条航道: by what the sentence says that it sets out a plan. */
export const setsOut = (sentence: Sentence): boolean => byPlan.test(sentence.text);
const byPlan =
  /^(?:根据|按照|依据)(?:该|此|上述|新|这一)?[^，,。；;]{0,24}(?:规划|方案|建设时序)[，,]|建设任务(?:主要)?(?:包括|有|是)|^[0-9一二两三四五六七八九十]+年内[，,]/;

/**
 * Whether what a sentence aims at is no list that the next one goes on with: 2018年以来，加快建设农村路 goes on since then; 新建学校22所，已完工9所，其中甲校将于9月投用 is of one of those that
 * are reported.
 */
export const aimsAlone = ({ text }: Sentence): boolean =>
  sinceThen.test(text) || ofOneOf.test(text) || (toldOfThing.test(text) && !aims(withoutStages(text)));
/** 甲中心进入安装阶段，|计划明年3月试产|; 铁路已完成可研，|拟年底开工，建成后半小时可达|: when a thing that has been told of gets further. */
const withoutStages = (text: string): string => text.replace(nextStage, '').replace(onceThere, '');
const toldOfThing =
  /^(?!今年|明年|下一步|接下来|20[0-9]{2}年|全年|年内)[^。]*(?:已(?!知)|了|正在|进入|在建|一期|开工|动工)/;
const nextStage =
  /(?:计划|预计|拟|将)(?:于|在)?[^，,。；;]{0,14}(?:开工|动工|开建|建成|投产|试产|试运[行营]|通车|开通|投用|投入使用|投运|启用|竣工|完工|交付|运营|开业|开园|并网|达产|招生)[^，,。；;0-9]{0,6}(?=[，,。；;]|$)/g;
const onceThere =
  /(?:(?:建成|达产|投产|通车|开通|投用|投运|启用|完工|竣工)(?:运营|使用|通车|投产)?[之以]?后|届时)[^。；;]*/g;
const sinceThen = /^[^，,。；;]{0,12}以来[，,]/;
const ofOneOf = /[已了][^。]*[，；]其中[^，。；]{2,30}[将拟][^。将拟]*。?$/;

/** 项目90个，总投资80亿元，今年计划投资20亿元: what it aims at besides is no list that the next sentence goes on with. */
export const aimsBesides = (
  sentence: Sentence,
  quantities: readonly QuantityMention[],
  article: Article,
): boolean => {
  const besides = sentence.times.find((time) => isOfPlanBesides(time, sentence, quantities));
  return (
    besides !== undefined &&
    !aims(withoutPastAims(sentence.text.slice(0, besides.from - sentence.start), article))
  );
};
