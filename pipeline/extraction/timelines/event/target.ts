import { anyOf } from '../../../lexicons/any-of.ts';
import { workNouns } from '../../sentences/work-nouns.ts';
import { opensAhead, reachesAim } from './aims.ts';
import { allWords, figuresIn, isPeriod, mainWords } from './figures.ts';
import type { Frame } from './frame.ts';
import { aimsIn, ofDays, soFar, type Tense, toldDone } from './status.ts';
import type { FoundEvent } from './verbs.ts';
import { opensToComers } from './words.ts';

const aimed =
  /目标|力争|达到|达|突破|实现|基本|完成|形成|建成|增长|提高|打造|建设|实施|推进|加快|新增|培育|引进|规划|跻身|进入|跨入|迈入|初步|全面|研究|大力|壮大|做[大强优]|提升|优化|完善|构建/;
const wanted =
  /(?<!完成[^，]{0,20})目标|力争|预期|计划(?!总?投资|任务|的)|争取(?!到?[^，]{0,8}(?:资金|补助))|确保|力求/;

/**
 * An aim set for a year, a plan period or the years ahead.
 *
 * `到2025年，产值达500亿元` · `“十四五”期间，引进项目500个` · not `2026年建成通车`
 */
export function isTarget(frame: Frame, tense: Tense, event: FoundEvent | null): boolean {
  const { time, main, before, sentence } = frame;
  const words = mainWords(frame);
  const named = /^[到至](?!目前|今(?!年|[0-9]))/.test(time.text);
  if (reachesAim(allWords(frame))) return false;
  if (completes(frame, event) || (named && tense === 'now')) return false;
  // 甲度假区明年将迎来首批游客: it opens then
  if (opensToComers(frame.subject, words)) return false;
  // 6月18日至20日，博览会将举办，预计客商超过5000人: no aim is set for some days
  if (ofDays.test(time.text) && event?.type === 'meeting') return false;
  // 下达的建设任务为2000套: what is to be done is set, though the paper is out
  if (/下达[^，]{0,30}任务|(?:目标|计划)任务(?:数|量)?(?:为|是|共)/.test(words) && frame.figures.length > 0)
    return true;
  if (/^每年/.test(words) && aimsIn(before)) return true;
  // 按照《工作报告》要求，今年|新建车位5万个: a paper set it
  const lead = sentence.passage.text.slice(Math.max(sentence.start, time.from - longestPaper), time.from);
  if (
    (tense === 'now' || tense === 'running') &&
    time.date_end !== null &&
    /^(?:今年|年内|全年|本年)/.test(time.text) &&
    byPaper.test(lead) &&
    frame.figures.length > 0 &&
    !/已|了|累计|共|截至|同比/.test(words)
  )
    return true;
  // 奋力实现一季度“开门红”
  if (isPeriod(frame) && /(?:奋力|努力|力争|确保|全力|力求)(?:实现|完成|冲刺|夺取)$/.test(before))
    return true;
  // 到12月，甲高速建成通车
  if (named && time.date_precision === 'month' && opens(event) && figuresIn(frame, main).length === 0)
    return false;
  if (
    named &&
    time.date_end !== null &&
    (tense === 'future' ||
      tense === 'plan' ||
      /(?:提出|力争|预计|目标|计划|规划|要求|确保)[^，。；]{0,8}$/.test(before))
  )
    return (
      isPeriod(frame) ||
      // 力争到2026年底，实现全覆盖
      (/[底末]$/.test(time.text) &&
        (event === null || event.weak) &&
        (/^(?:基本|全面)?(?:实现|形成|达到|达)/.test(words) || /完成[^，]*任务$/.test(words))) ||
      // 到2027年底，全省将建成充电站100座: how many is what is aimed at
      (/[底末]$/.test(time.text) && event?.type === 'completion' && figuresIn(frame, main).length > 0)
    );
  // 7月1日前，所有乡镇将实现全覆盖
  if (
    time.date_start === null &&
    (tense === 'future' || tense === 'now') &&
    (event === null || event.weak) &&
    /(?:^|将|要|力争|确保)(?:基本|全面|全部)?(?:实现|形成|达到)|实现[^，。；]{0,12}全覆盖$/.test(words)
  )
    return true;
  if (tense === 'future' && time.date_precision === 'year' && isToBe(frame, event, lead)) return true;
  if (tense === 'past') return wasAimedAt(frame, words);
  if (!isPeriod(frame) || time.date_precision === 'month' || time.date_end === null) return false;
  const figures = figuresIn(frame, { start: time.to, end: sentence.end }).length > 0;
  const ahead = aimsIn(`${before}${words}`) || opensFor(frame);
  const several = time.date_precision === 'period' && (tense === 'plan' || tense === 'future');
  const concrete = event !== null && !event.weak && !setsLevel(sentence.passage.text, event, main.end);
  if (several) return figures || (!concrete && aimed.test(words));
  if (tense === 'now')
    return concrete
      ? signsAhead(event, words) && figuresIn(frame, main).some(({ from }) => from >= event.end)
      : (wanted.test(`${before}${words}`) || ahead) && (figures || aimed.test(words));
  if (concrete && figuresIn(frame, main).every((figure) => figure.to <= event.start)) return false;
  // 截至4月底，里程突破6800公里，今年新增|180公里: so far
  if (
    tense === 'running' &&
    !ahead &&
    (soFar.test(sentence.passage.text.slice(sentence.start, time.from)) || toldDone.test(words))
  )
    return false;
  return figures || (ahead && !happensOnce(event, words));
}

/** 到2025年里程将突破300公里，|2035年|形成路网; 2024年，实现社区养老全覆盖；2025年，全面建成宜居城市: how things are to be. */
function isToBe(frame: Frame, event: FoundEvent | null, lead: string): boolean {
  const words = mainWords(frame);
  const isWeak = event === null || event.weak;
  // 展望2035年，|建成枢纽城市
  if (/展望到?$/.test(lead) && /^(?:[^，。；0-9]{2,8}?)?(?:将|基本|全面)*(?:建成|形成|实现|成为)/.test(words))
    return true;
  if (
    isWeak &&
    /^(?:基本|全面)?(?:形成|实现|达到|建成|成为)/.test(words) &&
    /[到至]20[0-9]{2}年[^。；]*，$/.test(lead)
  )
    return true;
  return (
    (isWeak || setsLevel(frame.sentence.passage.text, event, frame.main.end)) &&
    /^(?:[\u4e00-\u9fff]{2,8}[省市县区州])?(?:将|要|力争)?(?:(?:基本|全面)(?:建成|形成|实现|成为)(?=[^，]{3})|实现[^，]{2,14}全覆盖$)/.test(
      words,
    )
  );
}

/** 2022年，全市计划投资30亿元，新建学校12所, told the year after: an aim of which nothing says what came of it. */
const wasAimedAt = ({ time, main, sentence, figures }: Frame, words: string): boolean =>
  // 8月，甲局对明年拟资助的项目进行公示: that was done then
  (time.date_precision === 'year' ||
    (time.date_precision !== 'day' && !/^[^，。；0-9]{0,14}[对拟]/.test(words))) &&
  figures.some(({ from }) => from >= main.start) &&
  onlyPlanned.test(words) &&
  !outcome.test(sentence.passage.text.slice(time.to, sentence.end));
const onlyPlanned =
  /^[^，。；0-9]{0,14}(?:计划(?![》”的内外]|任务|生育|完成率|单列)|力争(?!上游|先进)|拟(?![定合])|目标[：:为是])/;
const outcome =
  /实际|已(?!知)|(?<!为)了(?!解)|目前|完成率|完成(?!投资|后)|超额|增长|下降|同比|达[到成]|落户|签约|累计/;

/** 力争再签约项目15个: so many contracts are aimed at. */
const signsAhead = (event: FoundEvent, words: string): boolean =>
  event.type === 'agreement' && /力争|确保|争取|计划|力求/.test(words);

/** 计划明年迁至新区, 将于2025年停产: a deed that is done once aims at no state of things; 力争实现投产 does. */
const happensOnce = (event: FoundEvent | null, words: string): boolean =>
  event !== null && once.has(event.type) && !aimed.test(words.replace(/引进|完成(?=.{0,8}融资)/, ''));

const once: ReadonlySet<string> = new Set(['other', 'launch', 'opening', 'agreement', 'visit', 'approval']);

/** 甲市将聚焦重点，|全面提升…: what opens with 将 goes on with it. */
const opensFor = ({ sentence, time, main }: Frame): boolean =>
  opensAhead.test(sentence.passage.text.slice(time.to, main.start));

const longestPaper = 50;
const byPaper =
  /(?:按照?|根据)(?:《[^》]{2,36}》|[^，。；《》]{0,14}(?:计划|规划|方案|工作报告|实事))(?:的?(?:统一)?(?:要求|部署|安排|目标))?[，,]$/;

const opens = (event: FoundEvent | null): boolean =>
  event !== null && !event.weak && (event.type === 'opening' || event.type === 'completion');

/** 到2022年建成甲公园、乙公园 and 2024年底前完成: things are finished, no figure is reached. */
function completes({ sentence, main, figures, time }: Frame, event: FoundEvent | null): boolean {
  if (event === null || event.type !== 'completion' || time.date_basis === 'plan_period') return false;
  const object = sentence.passage.text.slice(event.end, main.end);
  if (figures.some((figure) => figure.from >= main.start && figure.from < main.end)) return false;
  // 要建成一批项目, 建成500亿级园区, 到年底完成全年任务: no one thing is finished
  if (
    /^了?(?:一批|若干|一系列|[^，]{0,4}[0-9十百千万]亿元?级)/.test(object) ||
    (/^[到至]/.test(time.text) && /任务$/.test(object))
  )
    return false;
  // 将建成甲馆、乙校等，改造道路6条、小区86个: what follows is counted
  const counted = figures.filter(({ from, unit }) => from >= main.end && unit === 'count').length > 1;
  if (counted && /等$/.test(object) && time.date_precision === 'year') return false;
  return (
    object === '' ||
    // 完成所有建设工程
    (event.surface === '完成' && /^[^，。]{0,12}(?:建设|工程|施工)(?:任务)?$/.test(object)) ||
    (event.surface.endsWith('建成') &&
      (facility.test(object) || /厂房?$|生产线$|[校院]区$/.test(object)) &&
      !/网|枢纽|格局|城市/.test(object))
  );
}
const facility = new RegExp(anyOf([...workNouns('line', 'network', 'facility'), '号线', '地铁']));

/** 建成“双千兆”城市: completing a state of things is an aim; 2017年建成 of a railway is a completion. */
const setsLevel = (text: string, event: FoundEvent, end: number): boolean =>
  /(?:建成|完成)$/.test(event.surface) &&
  end - event.end >= 2 &&
  /^(?![并投通后（(])/.test(text.slice(event.end));
