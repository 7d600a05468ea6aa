import { matchesOf } from '../../grammar/matches.ts';
import { outlookWords } from '../../grammar/outlook-words.ts';
import { remembered } from '../remembered.ts';
import { aiming } from './aiming.ts';
import { movesObject } from './moved-object.ts';
import { anyReading } from './readings.ts';
import { verbReader } from './verbs.ts';

/**
 * Words that look ahead or back: what is aimed at, what is expected, what is done.
 *
 * `力争达1.3万亿元` aims · `预计达300万人次` expects · `已完成` reports. Titles in 《》 and short quotations do not count:
 * 印发《行动计划》 plans nothing.
 */
const expected = new RegExp(
  `${outlookWords('expects')}(?!储量|资源|地质)(?<![比较]预计(?=时间|工期|的))|(?:全年|年内|年底|今年|明年)[^，,。；;0-9]{0,14}可达`,
);

const aimed = anyReading(aiming);
/** Source of a pattern for 要 before what is to be done: 主要, 纲要 and 需要 have none. */
export const wants =
  '要(?<!(?:[重主需只不纲简摘必首概就都还是机]|(?:过去|以前|原来|从前|原先)[^，,。；;]{0,14})要)(?!$|[求素闻点地道塞么件走坐跑绕爬骑等排经翻穿0-9一二两三四五六七八九十半近约])';
const wanting = new RegExp(wants);
const done =
  /已(?!知)|用了|累计(?:完成|建成|投入|实现|发送|走访)|完成了|实现了|建成了|达到了|增长了|突破了|投入运营|同比|去年|截至|据统计(?!预)|数据显示|首次|被列入|入选|获评|荣获/;
const will = /将/g;
const marked = /《[^》]*》|“[^”]{0,14}”|[（(][^（）()]{0,24}[）)]/g;
const verbAt = verbReader('event', 'act', 'up', 'down', 'reach');

/** 建成后, 投产以后, 建成投用后: source of a pattern for words that tell of the time when a thing is finished. */
export const onceBuilt =
  '(?:建成|投产|达产|竣工|投用|投运|完工|通车|开通|投入使用)(?:投产|投用|投运|达产|达效|通车|投入使用|投入运营|运营|使用)?(?:以|之)?后';

const plain = (words: string): string => (/[《“（(]/.test(words) ? words.replace(marked, '') : words);

/** 共运送旅客, 累计开行: source of a pattern for what has come together so far, and is no plan. */
export const summedSoFar =
  '(?<!计划|力争|预计|将|拟|要)(?:共|累计)(?:运送|发送|接待|完成|实现|销售|生产|收购|发放|投入|开行)';

/** 到2022年底，里程|已达|3200公里, told in that December: how things stand by then, and no aim. */
export const standsAt = /已经?(?:达到?|有|拥有|增[加长]?[至到]|建成)[^，,。；;的]{0,8}(?=[0-9]|$)/;

/** 今年认定示范村40个, 获批项目3个: source of a pattern for what others have chosen or granted, and so is no plan. */
export const granted =
  '(?<!计划|力争|预计|确保|争取|目标|将|拟|要|再|新增)(?:认定|评定|确定(?![^，,。；;]{0,14}(?:目标|任务|为))|遴选|获[批评得]|入选|入围|上榜|荣获|争取到)';

/** Whether the words expect something: 预计, 有望. */
export const expects = (words: string): boolean => expectingWord(words) !== '';

/** Whether the words tell of something done. */
export const reports = (words: string): boolean => reportingWord(words) !== '';

/** The word by which words expect something; empty where they do not. */
export const expectingWord = remembered((words: string): string => expected.exec(plain(words))?.[0] ?? '');

/** The word by which words tell of something done; empty where they do not. */
export const reportingWord = remembered((words: string): string => done.exec(plain(words))?.[0] ?? '');

/** Whether the words set an aim or plan. */
export const aims = (words: string): boolean => aimingWord(words) !== '';

const toCome =
  /^(?:着力|聚力|深入|扎实|统筹|于|在|每[天年日月]|继续|进一步|全(?![省市区县镇乡村国])|大力|陆续|重点|有|会|以|围绕|按|成为|不断|正式|再|新|同|集中|加|更|开始|联合|极大|[使让被]|由(?!于)|从|分[0-9一二三四五六七八九十]|迎来|结束|解决|提供|满足|覆盖|发挥|促进|带动|惠及|投资|投入|筹资|斥资|安排|拿出|出资)/;

/** 将撤并|188个, 将建|2座: a short verb before the number, and not what is moved: 将原有|3所, 将全区|5成. */
const willDo =
  /(?<!即)将(?:会|再|还|共)?(?!原|现|全[省市区县镇乡村国]|其|所|剩|近|军|领|士|该|各|这|那|本|上|下|我|他|部分|大量|一|价值|总|把|首|第)[\u4e00-\u9fff]{1,3}$/;

/**
 * The word by which words set an aim or plan; empty where they do not. 将 looks ahead before a verb and not before what it
 * moves: 将成员增至2位.
 */
export const aimingWord = remembered((words: string): string => {
  const text = plain(words);
  const found = aimed.exec(text) ?? wanting.exec(text);
  if (found !== null) return found[0];
  if (willDo.test(text)) return '将';
  for (const { index } of matchesOf(will, text)) {
    const at = index + 1;
    if (/[近军领]/.test(text.charAt(at)) || movesObject(text, at)) continue;
    if (toCome.test(text.slice(at)) || verbAt(text, at) !== null) return '将';
  }
  return '';
});

/**
 * Whether a passage opens with what has come of it, so that it reports, whatever single words of it plan: 都市区建设取得新
 * 进展。…, 这一年，我们…; 加快建设都市区。… calls for it.
 */
export const opensWithResult = remembered((passage: string) =>
  resultFirst.test(passage.slice(0, longestResult)),
);

const longestResult = 48;
const grown =
  '(?:提升|增强|改善|优化|提高|向好|回升|夯实|完善|推进|释放|显现|巩固|深化|拓展|扩大|好转|增长|发展|跃升|见效)';
const numberBefore =
  '^\\s*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、．.]|[一二三四五六七八九十]是|[—－\\-·●▲]+)?\\s*';
const resultFirst = new RegExp(
  `${numberBefore}(?:` +
    '(?:这|过去)(?:的)?[一两三四五]年[，,]|[一两三四五]年(?:来|间)[，,]|' +
    '(?!要|将|着力|努力|力争|坚持|加快|推动|推进|促进|确保|实现|全力|继续|进一步)[^，,。；;：:]{3,24}?(?:' +
    '(?:取得|有)了?[^，,。；;]{0,8}(?:进展|成效|突破|成果|进步|成绩|成就|胜利|佳绩|实效|飞跃|跨越|变化)|成效(?:显著|明显|初显|突出)|初见成效|落地见效|' +
    '有效落地|成果丰硕|再创新高|圆满(?:完成|收官)|如期(?:完成|实现|建成)|走在[^，,。；;]{0,4}前列|[再迈][上出][^，,。；;]{0,4}(?:台阶|步伐)|' +
    `(?:明显|显著|持续|不断|稳步|有效|大幅|有序|加快|加速|蓬勃|全面)${grown})[。！])`,
);

const calling = new RegExp(
  `${numberBefore}(?:要|将|着力|努力|力争|坚持|加快|加力|加强|强化|大力|深入|全面|全力|持续|统筹|扎实|积极|聚力|聚焦|推动|推进|促进|扩大|提升|优化|构建|打造|实施|培育|壮大|做[强优大实]|巩固|深化|完善|突出|狠抓|抓好|激发|释放|厚植|建设|发展|保障|守住)[^，,。；;：:]{2,28}(?:。|$)`,
);
/** What a passage that reports says somewhere. */
const results =
  /(?<!为)了(?!解)|(?:增长|下降|提高|达到?|突破)(?:[0-9]|约)|居全|位居|获批|获评|入选|首次|荣获|成功|顺利|圆满|累计|先后|同比|以来|已(?!知)|率先/;

/**
 * Whether the passage of a report on work calls for what is to be done, and reports nothing: 全力扩大内需。…, 推动产业升级。
 * 2亿元项目开工，增长5% reports.
 */
export const callsForWork = (heading: string, passage: string): boolean =>
  calling.test(heading === '' ? passage.slice(0, longestResult) : heading) && !results.test(passage);
