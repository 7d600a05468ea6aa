import type { TimelineRow } from '../../../../schemas/index.ts';
import type { Span } from '../../../grammar/clause.ts';
import { introducesSpeech } from '../../sentences/speech-words.ts';
import { isOfToday } from '../event/figures.ts';
import type { Frame } from '../event/frame.ts';
import { isSignOf } from '../event/marks.ts';
import { grants } from '../event/phrases.ts';
import { aimsIn } from '../event/status.ts';
import { eventVerbsIn } from '../event/verbs.ts';
import { leadsIn } from './leads.ts';
import { isGrowth, isNoMore, measuresBeside, withoutLead } from './measured-on.ts';
import { clauseSubject, lacksSubject, predicateAt } from './subject.ts';

/** Which clauses behind the main one a title takes in: `增加值达900亿元|，增长5%`, `出席会议|，签署协议` */

/** A statistic or target takes in further clauses up to this length, an event up to the shorter one. */
const longestFigures = 50;
const longestEvent = 40;
/** A target whose further aims have room up to here names them all. */
const longestAims = 72;
const shortTitle = 17;

/** The clauses that belong to a title besides its main one. */
export function further(frame: Frame, type: TimelineRow['type'], main: Span, subject: string): Span[] {
  const { sentence } = frame;
  const { text, kind } = sentence.passage;
  const rest = saidInSpite(text, main, frame.rest);
  const taken: Span[] = [];
  let length = subject.length + main.end - main.start;
  const figures = type === 'statistic' || type === 'target';
  const heading = kind === 'title' || kind === 'heading';
  for (const [index, clause] of rest.entries()) {
    const size = clause.end - clause.start;
    const said =
      index === 0 &&
      (introducesSpeech(text.slice(main.start, main.end)) ||
        isHalf(text.slice(main.start, main.end), text.slice(clause.start, clause.end)) ||
        (isSignOf(text, clause) && !isPlain(frame, `${subject}${text.slice(main.start, main.end)}`))) &&
      // 发布公告称，因管网改造，…
      !/^(?:因|由于|为了?|鉴于)/.test(text.slice(clause.start, clause.end));
    const small =
      length <= shortTitle &&
      index === 0 &&
      goesOn.has(type) &&
      lacksSubject(text, clause) &&
      // 省长到甲市调研时强调，|要加快建设: what a visitor says is not what the visit was
      !(
        type === 'visit' && /^(?:要(?!求)|必须|务必|应当)/.test(text.slice(clause.start, clause.start + 2))
      ) &&
      !leadsIn(text, clause);
    // 出席会议，签署协议 is an agreement: its title names what was signed
    const outcome =
      index === 0 && type !== 'meeting' && frame.verbs[0]?.type === 'meeting' && !isSignOf(text, clause);
    // 先后到甲园区、乙项目现场，调研建设进度: what the visit was for
    const purpose =
      index === 0 && type === 'visit' && visitsFor(text, clause) && frame.verbs.every((verb) => verb.weak);
    // 国务院复函甲市，|同意设立乙区; 主席王明带队，|到甲街道调研
    const told =
      index === 0 && isToldBehind(text.slice(main.start, main.end), text.slice(clause.start, clause.end));
    if (heading && !said) break;
    if (
      length + size >
      (figures
        ? longestFigures
        : longestEvent + (said ? 10 : 0) + (outcome || purpose || told ? longestFigures : 0))
    ) {
      if (type === 'target') taken.push(...lastAims(frame, rest.slice(index), longestAims - length));
      break;
    }
    // 甲集团成立|，资产扩大到2亿元
    const result = index === 0 && isResult(frame, text.slice(clause.start, clause.end));
    if (!figures && !said && !small && !outcome && !purpose && !told && !result) break;
    if (
      figures &&
      /^(?:《|而(?:在|则|是)|但|从而|根据|按(?!揭|不变|可比)|这|若|其余|分别是(?![0-9])|为此|确保|届时|有力|与[^，,]{1,10}比$|其中(?:包括)?$|(?:项目|工程|全部)*(?:建成|投产|达产|竣工|完工|投用)(?:投产|运营|使用|投用)?后)/.test(
        text.slice(clause.start, clause.end),
      )
    )
      break;
    if (isOfOther(frame, type, clause) || tellsOfAnother(text, clause, subject)) break;
    if (!figures && onlyToWhom(text, clause)) break;
    if (type === 'statistic' && isNoMore(frame, taken, clause)) break;
    taken.push(clause);
    length += size;
    if (!figures) break;
    if (type === 'statistic' && isGrowth(text, clause) && !measuresBeside(text, rest[index + 1])) break;
  }
  return type === 'statistic' ? withoutLead(text, taken) : taken;
}

/** 一季度完成5亿元；|全年预计12亿元, 7月底前完成5公里；|新建道路8条，年底前通车: what is of another time. */
const isOfOther = (
  { sentence, time, main }: Frame,
  type: TimelineRow['type'],
  { start, end }: Span,
): boolean => {
  const { text } = sentence.passage;
  return (
    isOfToday(time, text.slice(start, end)) ||
    // 去年实现收入6亿元；|二期计划投资12亿元
    (type === 'statistic' &&
      /[；;]/.test(text.charAt(start - 1)) &&
      /^[^，,。；;]{0,12}(?:计划|拟|将|预计)(?![为于])/.test(text.slice(start, end)) &&
      !aimsIn(text.slice(main.start, main.end))) ||
    // 2025年将承办博览会，目前主会场已完成60%
    (type === 'target' &&
      aimsIn(text.slice(main.start, main.end)) &&
      /^(?:目前|截至目前|现已|现在)/.test(text.slice(start, end))) ||
    (time.date_precision !== 'year' && /^(?:全年|年内|下半年)/.test(text.slice(start, start + 3))) ||
    // 甲站发送旅客28万人次，|5月1日|发送6万人次；|乙机场运送旅客4万人次: the day is of its own part
    (time.date_precision === 'day' &&
      /[；;]/.test(text.charAt(start - 1)) &&
      sentence.quantities.some(({ to, in_name }) => to <= time.from && !in_name)) ||
    // 在“十五五”结束后达到1500亿
    /^[在到]?[“‘]?十[一二三四五]?五[”’]?(?:结束|期|末)/.test(text.slice(start, start + 9)) ||
    (/[；;]/.test(text.charAt(start - 1)) &&
      sentence.times.some(({ from }) => from > end && from - end < 3 && /[，,]/.test(text.charAt(end))))
  );
};

/** 市长宣布，|尽管遭灾，|粮食仍增产: what is told in spite of the first. */
const saidInSpite = (text: string, main: Span, rest: readonly Span[]): readonly Span[] =>
  introducesSpeech(text.slice(main.start, main.end)) &&
  /^(?:尽管|虽然|虽)(?![^，；]*，?但)/.test(text.slice(rest[0]?.start, rest[0]?.end))
    ? rest.slice(1)
    : rest;

/** 对甲厂的7个车间|，进行改组: the comma stands before what is done to them. */
const onlyToWhom = (text: string, { start, end }: Span): boolean =>
  text.startsWith('对', start) && predicateAt(text, start + 1, end) < 0;

/** 甲学校招生1200人；|乙医院服务4万人次: another body or work, behind a mark that parts statements. */
const tellsOfAnother = (text: string, clause: Span, subject: string): boolean => {
  if (!/[；;]/.test(text.charAt(clause.start - 1)) || subject === '') return false;
  const own = clauseSubject(text, clause);
  return bodyOrWork.test(own) && !own.startsWith(subject) && !subject.startsWith(own);
};
const bodyOrWork =
  /.{2}(?:医院|大学|学院|学校|[小中]学|公司|集团|银行|园区|产业园|[一二三四]期(?:项目|工程)?|项目|工程|大桥|隧道|高速|高铁|铁路|机场|水库|电站|码头)$/;

/** 到2025年，甲达5%；…；乙达6条……: the further statements that set a figure, as far as dots; none where not all have room. */
function lastAims({ sentence, figures }: Frame, clauses: readonly Span[], room: number): Span[] {
  const { text } = sentence.passage;
  const aims = clauses
    .filter(({ start }) => /[；;]/.test(text.charAt(start - 1)))
    .map(({ start, end }) => {
      const dots = text.slice(start, end).indexOf('…');
      return { start, end: dots < 0 ? end : start + dots };
    })
    .filter(({ start, end }) => figures.some(({ from, to }) => from >= start && to <= end));
  return aims.reduce((length, { start, end }) => length + end - start, 0) > room ? [] : aims;
}

/** 提出在保证质量的基础上，…; 公布有隐患，或者排放超标的企业; 6月底前购房的，可享受补贴: the comma stands in the middle of what is told. */
const isHalf = (words: string, next: string): boolean =>
  // 某委通报，某人接受调查, 甲公司公告，拟收购乙公司: what is made known
  /(?:通报|通告|(?:^|[^的])公告|[省市县区委厅局部办院府]规定)$/.test(words) ||
  /(?:基础上|前提下|之后|以后)$/.test(words) ||
  /^(?:或者|以及)/.test(next) ||
  // 水质从Ⅲ类标准，提升到Ⅱ类标准
  (/[从由][^，。；到至为]{2,24}$/.test(words) &&
    /^(?:[提上跃]升|提高|增[加长]|下降|降低|改善|扩大|发展|转变)[到至为]/.test(next)) ||
  // 还有一个新变化，即甲企业将投产
  (/有[一两几][个项大][^，。；]{1,8}$/.test(words) && /^(?:即|就是|那就是)/.test(next)) ||
  /^不(?:仅|光|但|只是)|[^，]不(?:仅|光|但|只是)/.test(words) ||
  (/[^似目真]的$/.test(words) && (grants.test(next) || /^(?:已|仅|只|共|就)?(?:占|达|有)/.test(next)));

/** 甲大桥举行合龙仪式|，标志着甲路网成形: what it is by itself needs no sign, unless it is told of a part, 首台机组并网|，标志着甲电站投产. */
const isPlain = ({ verbs }: Frame, words: string): boolean =>
  !/(?:[首末](?:[台批列座个段根榀跨]|机组)|第一|最后|全部|一声|随着|支线|标段|主塔|合龙)|(?:公司|集团|[省市县区镇])(?:正式|隆重)?(?:举行|召开|举办)/.test(
    words,
  ) &&
  (/(?:仪式|典礼|动员会)$/.test(words) || verbs.some(({ weak, type }) => !weak && type !== 'other'));

/** 甲集团成立，|资产扩大到2亿元; 甲路通车，|全长20公里 is its size. */
const isResult = ({ time }: Frame, next: string): boolean =>
  time.date_precision !== 'day' &&
  time.date_end !== null &&
  /^(?!全长|总?投资|总?占地|总?建筑|里程|设计|年[产处供]|[^，；]*(?:将|预计|可[达望]|后))[^，。；0-9]{2,10}?(?:扩[大张]到|增[加长]?[到至]|达到?|突破|跃升[到至]|猛增)[约近]?[0-9]/.test(
    next,
  );

const isToldBehind = (words: string, next: string): boolean =>
  (/(?<!的)复函[^，]{0,12}$|作出了?批复$|下发了?批复$/.test(words) && /^(?:正式|批准)?同意/.test(next)) ||
  (/(?:带队|率队|一行)$/.test(words) && /^(?:先后|分别)?(?:到|赴|深入|来到|走进|前往)/.test(next));

const visitsFor = (text: string, { start, end }: Span): boolean =>
  eventVerbsIn(text, start, end).some((verb) => verb.start === start && verb.type === 'visit' && !verb.weak);

const goesOn: ReadonlySet<TimelineRow['type']> = new Set([
  'agreement',
  'visit',
  'other',
  'service_change',
  'policy',
] as const);
