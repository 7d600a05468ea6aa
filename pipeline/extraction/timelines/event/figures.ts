import type { Span } from '../../../grammar/clause.ts';
import { measureWords } from '../../../grammar/measures.ts';
import type { QuantityMention, TimeMention } from '../../../mention.ts';
import { worksOn } from '../../sentences/building-words.ts';
import type { Frame } from './frame.ts';
import type { FoundEvent } from './verbs.ts';

/** The figures and the words of a frame, as its type depends on them. */

/** What is measured for a period; its clause is a statistic even without a number. */
export const indicator = new RegExp(
  `${measureWords('statistic')}|经济[^，]{0,6}(?:增长|恢复|回升|回暖|向好|企稳)|投资[^，]{0,8}(?:增长|下降|回升)`,
);

/** Titles and quotations say nothing of the kind of event. */
export const plain = (words: string): string =>
  // 财政等部门: a body, and nothing that is measured
  words.replace(/《[^》]*》|“[^”]*”|财政(?=[、和等局厅部所])/g, '');

/** How far a clause is read for its kind. */
const reach = 400;

/** The words of the main clause, as far as its kind is read from them. */
export const mainWords = ({ sentence, main }: Frame): string =>
  sentence.passage.text.slice(main.start, Math.min(main.end, main.start + reach));

/** The words of the main clause and of those behind it. */
export const allWords = ({ sentence, main, rest }: Frame): string =>
  sentence.passage.text.slice(main.start, Math.min(rest.at(-1)?.end ?? main.end, main.start + reach));

/** Whether the time is longer than some days. */
export const isPeriod = ({ time }: Frame): boolean =>
  !['day', 'part_of_month'].includes(time.date_precision ?? 'day');

/** 全国150项工程之一的甲水库, 甲、乙、丙|3个基地, “丁”“戊”|两大品牌: the count says what a thing is, or sums a list up. */
const sums = /、[\u4e00-\u9fff]{2,10}$|”$/;

/** The figures of a stretch; 长沙、株洲等12个城市 only counts a list. */
export const figuresIn = ({ figures, sentence }: Frame, span: Span): QuantityMention[] =>
  figures.filter(
    ({ from, to, unit }) =>
      from >= span.start &&
      from < span.end &&
      // 500千伏变电站, 时速350公里的动车组: what a thing is, and no result
      unit !== 'kV' &&
      // 迎来开通两周年: it only says which day
      !(unit === 'a' && sentence.passage.text.startsWith('周年', to - 2)) &&
      // 35岁的赵某回村: how old somebody is
      !(unit === 'a' && sentence.passage.text.charAt(to - 1) === '岁') &&
      // 亏损四年的甲厂: how long, of what is described
      !(lasting.has(unit) && sentence.passage.text.charAt(to) === '的') &&
      unit !== 'km/h' &&
      sentence.passage.text.charAt(from - 1) !== '等' &&
      !isCargo(sentence.passage.text, span, from, to) &&
      !/^[^，。]{0,14}之一/.test(sentence.passage.text.slice(to, to + 16)) &&
      !(
        unit === 'count' &&
        sums.test(sentence.passage.text.slice(Math.max(span.start, from - 16), from)) &&
        /[\u4e00-\u9fff]/.test(sentence.passage.text.charAt(to))
      ),
  );

/** 满载|50个|集装箱的列车从甲站发车: what it carries is no result. */
const isCargo = (text: string, { start, end }: Span, from: number, to: number): boolean =>
  /(?:满载|装载|搭载|运载)[着了有]?[^，。；的]{0,30}$/.test(text.slice(Math.max(start, from - 36), from)) &&
  /^[^，。；的]{1,30}的[^，。；]{0,12}(?:列车|班列|专列|货轮|货船|客机|航班|货车|卡车)/.test(
    text.slice(to, Math.min(end, to + 50)),
  );

/** 2023年，1900万困难群众|纳入救助范围: it says how many are covered. */
export const covers = (text: string, { surface, end }: FoundEvent, until: number): boolean =>
  surface.endsWith('纳入') &&
  /^了?[^，。；]{0,12}(?:保障|救助|帮扶|医保|低保|社保|参保|养老|监测|管理)/.test(text.slice(end, until));

/** 2019年办起合作社，|如今年收入超过50万元: it is no longer told of that time. */
export const isOfToday = ({ date_precision, date_end }: TimeMention, clause: string): boolean =>
  date_end !== null &&
  date_precision !== 'day' &&
  /^(?:如今|而今|时至今日|到现在|现在|现已|(?:截至)?目前(?!为止))/.test(clause);

/** Amounts in the clauses that follow close by; how long something lasts is none. */
export function amounts(frame: Frame): boolean {
  const { sentence, main, rest, time } = frame;
  const text = sentence.passage.text;
  const words = text.slice(main.start, main.end);
  const measured = indicator.test(words) || /(?:增长|下降|攀升|回升|突破)$/.test(words);
  return rest.slice(0, 2).some((clause) => {
    if (isOfToday(time, text.slice(clause.start, clause.end))) return false;
    const figures = figuresIn(frame, clause).filter((figure) => !lasting.has(figure.unit));
    return (
      figures.length > 0 &&
      (measured ||
        indicator.test(text.slice(clause.start, clause.end)) ||
        // 突出抓好供水，新建工程42处: what was done is counted
        (isPeriod(frame) && countedDeed.test(text.slice(clause.start, clause.end))) ||
        // 市场变了，60%的份额归国货: a share is always of something
        figures.some((figure) => figure.unit === '%') ||
        // 迎来用电高峰，负荷达到520万千瓦: so much was reached; 锅炉漏水，急需900元 is none
        (figures.some((figure) => figure.unit !== 'count') &&
          reaches.test(text.slice(clause.start, clause.end))))
    );
  });
}
const reaches =
  /(?:达到?|为|突破|超过?|完成|实现|增|降|减|升|占|累计|共|筹集?|收入|投资)(?!地)[^，0-9]{0,8}[0-9]/;
const countedDeed = new RegExp(
  `^(?:共|累计|已)*(?:(?:${worksOn}|建成|新增|完成|铺设|栽植|培训|发放|培育|引进|帮扶|救助)[和与及、]?)+[^，]{0,16}[0-9]`,
);
const lasting: ReadonlySet<string> = new Set(['min', 'h', 'd', 'wk', 'mo', 'a']);

/** 一季度，生产稳中有升, 前4个月，外贸呈现向好态势: how things went in a stretch that is reported on. */
const isPerformance = ({ time }: Frame, words: string): boolean =>
  ['quarter', 'half_year', 'period', 'month'].includes(time.date_precision ?? '') &&
  time.date_end !== null &&
  /(?:呈现?|保持|延续)[^，]{0,16}(?:态势|势头|走势|格局)$|稳中[有向][升进好]|(?:生产|消费|运行|需求|市场|外贸|经济)[^，]{0,6}(?:向好|回暖|回升|恢复|平稳|改善)$|(?:[快慢高低]于|领先)[^，]{2,20}$/.test(
    words,
  );

const measureNoun =
  '(?:率|指数|人数|人次|架次|[次总]数|[金油房粮煤菜]?价格?|收入|产量|销量|存量|库存|成本|利润|效益|余额|水平|市场|业|贸易|经济|需求|供给|投资|[进出]口|客流|订单|面积)值?';
const stands = new RegExp(
  `${measureNoun}[^，。；的]{0,6}(?:为零|为[^，。；]{0,6}最[高低]点?|(?:突破|达到?|超过?|仅?为)[约近]?[0-9.]+[万亿]?|(?:处于|处在)[^，。；]{1,14})$|${measureNoun}[^，。；0-9的]{0,10}(?:保持[^，。；]{0,4}水平|上升|下降|下滑|回落|回升|减少|增加|增长|下跌|上涨|走[高低强弱]|持平|攀升|萎缩|不旺|低迷|疲软)(?:较[快大慢]|明显|迅速)?$`,
);
/** 求诊人数为零, 通货膨胀率保持较低水平, 棉价节节下跌: how high something stood or where it went, told without a number that is read. */
const standsOrMoves = (words: string): boolean => stands.test(words) && !/[使让令]/.test(words);

/** Whether a clause without an event says how something measured is in a stretch that is reported on. */
export function tellsState(frame: Frame, words: string): boolean {
  const { time, figures, subject } = frame;
  // 首批脐橙出口欧洲: it happens once
  const measures =
    indicator.test(words) &&
    !/^[^，0-9]*首[批单票车柜]/.test(words) &&
    (time.date_end !== null || figures.length > 0);
  const isSo = standsOrMoves(`${subject}${words}`) && time.date_start !== null;
  const isStretch = isPeriod(frame) || (isSo && /[底末]$/.test(time.text));
  return (measures || isPerformance(frame, words) || isSo) && isStretch && time.date_basis !== 'plan_period';
}

/** 参加了|两个月|的封闭学习: how long something lasted is no number that is reported; 工期缩短|10天|, 平均用时|3天| are. */
export const isOnlyLasting = (words: string, figures: readonly QuantityMention[]): boolean =>
  figures.length > 0 &&
  figures.every(({ unit }) => lasting.has(unit)) &&
  !indicator.test(words) &&
  !/[缩延]|提[前速]|[用耗历工学]时|[工周寿]期|时间|平均|达|超|仅|只|满|已有|天数/.test(words);

/** 批准设立的银行|已有22家, 实行招标的，|已占31%, 经甲局批准、有场地的市场|为30个: how many there are of what is described. */
export const countsDescribed = (words: string): boolean =>
  /^[^，。；]*的，(?:已|仅|只|共|就)*(?:占|达到?|有|为)[^，。；]*[0-9]|^[^，。；0-9]*的[^，。；的0-9]{2,20}?(?:已|仅|就|也|共|总|约|只)*(?:有|共计?|为|达到?|占|超过?|突破|在)[约近超]?[0-9]/.test(
    words,
  );
