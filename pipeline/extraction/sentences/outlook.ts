import { matchesOf } from '../../grammar/matches.ts';
import { decides, outlookWords } from '../../grammar/outlook-words.ts';
import { remembered } from '../remembered.ts';
import { anyReading, type Reading } from './readings.ts';
import { verbReader } from './verbs.ts';

/**
 * Words that look ahead or back: what is aimed at, what is expected, what is done.
 *
 * `力争达1.3万亿元` aims · `预计达300万人次` expects · `已完成` reports. Titles in 《》 and short quotations do not count:
 * 印发《行动计划》 plans nothing.
 */
const expected = new RegExp(`${outlookWords('expects')}(?!储量|资源|地质)`);

/**
 * What aims or plans. A word comes before what may not stand in front of it, which looks back over the word: the engine of
 * patterns then skips to the characters that a word can begin with.
 */
export const aiming: readonly Reading[] = [
  { pattern: /力争|届时/, reads: '力争达500亿元' },
  {
    // 原计划, 按计划, 比计划提前, 年度计划投资, 完成全年计划 are what was planned before, 行动计划 is a name
    pattern:
      /计划(?!的|完成率|共安排|》|工作|领导小组)(?<!(?:[原人才按比较]|行动|(?:完成|占|超过?)了?(?:全年|本?年度?)?)计划)(?<!年度计划(?=(?:完成)?投资))/,
    reads: '计划建设学校5所',
    leaves: '完成全年计划',
  },
  { pattern: /拟(?![合定态])/, reads: '拟建码头', leaves: '拟定办法' },
  {
    pattern:
      /目标(?![高低多少快慢]|任务(?:已|均|全部|超额|提前|圆满))(?<!(?:(?:锚定|紧扣|围绕|对照|瞄准|完成(?:了)?|达到|超|占|高于|低于|快于|为了?实现)[^，,。；;]{0,16}|为)目标)/,
    reads: '目标是五万人',
    leaves: '紧扣发展目标',
  },
  {
    pattern: /争取(?!中央|上级|国家|省级|到|了|[^，,。；;]{0,8}资金|项目[0-9])/,
    reads: '争取年内开工',
    leaves: '共争取资金3亿元',
  },
  {
    pattern: /(?:文件|方案|意见|通知|[省市县区]里)(?:中?提出|要求)[，,：:]/,
    reads: '省里提出，新建学校30所',
    leaves: '市里提出的办法',
  },
  { pattern: /确保(?<!为了?确保)/, reads: '确保年内开工', leaves: '为确保年内开工' },
  {
    pattern: /保证(?=[^，,。；;]{0,24}(?:按|如期|顺利|建成|开工|通车))/,
    reads: '保证大桥如期合龙',
    leaves: '保证质量',
  },
  {
    pattern:
      /预期(?<!(?:符合|快于|好于|优于|高于|低于|超过?|超出|不及|达到|不如|稳|稳定|稳住|改善|引导|提振)[^，,。；;]{0,4}预期)(?!寿命)/,
    reads: '预期增长6%',
    leaves: '稳定市场预期，增速好于预期',
  },
  {
    // 园区规划建设有序推进 tells how it goes
    pattern:
      /(?<![占完成])规划(?:建设(?!了|(?:有序|稳步|顺利|扎实|全面)?(?:推进|展开|实施)|取得|工作|管理|水平|标准|[，,。、；;])|设计(?!时?速|速度|年限|标准|$)|控制|新建|总|面积|到|建筑面积|用地|占地|设站|床位|学位|设(?!施|备|立|想|计(?:时?速|年限|标准|$))|码头|岸线|泊位|产能|规模|新增|住宅|住户|教学班|停?车位|车站|跑道|里程|人口|年(?:产|设计|吞吐|处理))|(?<=[，,]|学校|医院|小区|机场|[院校]区|线路|[远近一二三]期)规划(?=[0-9]|$)/,
    reads: '规划床位500张',
    leaves: '规划馆开放',
  },
  { pattern: /打算(?!是)/, reads: '打算聘用100人' },
  {
    pattern:
      /准备(?=再?(?:投[资入]|新建|扩建|兴建|引进|招聘|增建))(?<!(?:已|做好|前期|筹备|为|各项|充分|精心|减值|经过|物资|全部)准备)/,
    reads: '准备投资2亿元',
    leaves: '做好准备投资9亿元',
  },
  {
    pattern: /(?:提出|决定|要求|年起|年开始)[^。；;]{0,12}用[0-9一二两三四五六七八九十]+年/,
    reads: '从今年起用三年时间改造管网',
    leaves: '用了5年时间',
  },
  {
    pattern: new RegExp(
      `${decides}(?=[，,]?(?:今年|明年|年内|20[0-9]{2}年)(?![度的为是底末初起]))(?<!已(?:经)?..)`,
    ),
    reads: '会议决定今年新建公路30公里',
    leaves: '确定今年的任务',
  },
  {
    pattern:
      /任务(?:就)?是(?=[^，,。；;]{0,4}(?:[建修]|打造|完成|推进|实施|启动|改造)(?:[^，,。；;]*[，,](?:并|同时)?(?:新?[建修]|打造|完成|推进|实施|启动|改造))*[^，,。；;]*[。；;]?$)/,
    reads: '首要任务是新建学校5所',
    leaves: '任务是艰巨的',
  },
  { pattern: /实事(?:项目|清单)?中?(?:提出|明确)/, reads: '民生实事中提出，新建学校5所' },
  { pattern: /拟设|今后/, reads: '今后五年' },
  {
    pattern: /还要(?:再|继续)?(?:[新改扩]?建(?!议)|开工|启动|实施|完成|改造|打造|推进)/,
    reads: '今年还要建成大道',
    leaves: '水位比去年还要高',
  },
  {
    pattern: /每个?(?:[村镇县区校]|乡镇?|街道|社区)[^，,。；;]{0,6}至少(?![有拥])/,
    reads: '每村至少建成广场一个',
    leaves: '每个乡镇至少有医院一所',
  },
  {
    pattern: /(?<!面)[朝向]着(?![东南西北中前后左右海河江岸山城对大湖老]|[^，,]{0,3}[走飞跑驶看])/,
    reads: '朝着年产值50亿元的目标迈进',
    leaves: '大桥朝着北岸延伸',
  },
  {
    // what a rule asks for; 供应 and 应急 are nouns
    pattern:
      /原则上|应当|(?<![供响反相适对回效呼感顺照])应(?=$|达到?|不[少超低高大小得]|控制在|按照|符合|满足|配[备建])/,
    reads: '建筑面积应不少于500平方米',
    leaves: '市场供应不少',
  },
  { pattern: /未来(?=[0-9一二三四五六七八九十两几，,将要])/, reads: '未来三年', leaves: '未来城' },
  {
    pattern: /(?:建成|竣工|投产|达产|投用|完工|投运|建成投用)后[^，,。；;]{0,4}[，,]?(?:可|将|预计)/,
    reads: '投产后可年产设备3万台',
    leaves: '投产后运行平稳',
  },
  {
    pattern: /到20[0-9]{2}年(?<!从[^，,。；;到]{2,12}到20[0-9]{2}年)/,
    reads: '到2035年',
    leaves: '从2010年到2020年',
  },
  {
    // what there is need of is still to be done; a demand of so much a year (年需求) and what was needed then (只需) are not
    pattern: /需(?<![只急所无仅不如供常]需)(?:要?再?(?:完成|投资|新建|建设|征地|拆迁|搬迁|改造|安置)|征|拆)/,
    reads: '今年需完成投资2亿元',
    leaves: '全程只需完成3道手续',
  },
  { pattern: /拟建/, reads: '拟建码头' },
  {
    // what is to be built stands behind; 快速路加快建设 tells how far it is
    pattern: /(?:加快|提速)建设(?!进度|步伐|速度)(?=[^，,。；;、！了])/,
    reads: '加快建设快速路',
    leaves: '快速路加快建设，',
  },
  {
    pattern: /(?:提速|加快建设)(?<=(?:推动|推进|促进|加快)[^，,。；;]{2,80}(?:提速|加快建设))/,
    reads: '推动园区建设提速',
    leaves: '园区建设提速',
  },
  {
    pattern: /开工建设(?<!(?:已经?|均|共|累计)开工建设)(?=[0-9一二两三四五六七八九十])/,
    reads: '开工建设12座水库',
    leaves: '已开工建设12座水库',
  },
];
const aimed = anyReading(aiming);
/** Source of a pattern for 要 before what is to be done: 主要, 纲要 and 需要 have none. */
export const wants =
  '要(?<!(?:[重主需只不纲简摘必首概就都还是]|(?:过去|以前|原来|从前|原先)[^，,。；;]{0,14})要)(?!$|[求素闻点地道塞么件走坐跑绕爬骑等排经翻穿0-9一二两三四五六七八九十半近约])';
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
  /^(?:着力|聚力|加大|深入|扎实|统筹|于|在|每[天年日月]|继续|进一步|全(?![省市区县镇乡村国])|大力|陆续|重点|有|会|以|围绕|按|成为|不断|正式|再|新|同|集中|加|更|开始|联合|极大|[使让被]|由(?!于)|从|分[0-9一二三四五六七八九十]|迎来|结束|解决|提供|满足|覆盖|发挥|促进|带动|惠及|投资|投入|筹资|斥资|安排|拿出|出资)/;

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
    if (/[近军领]/.test(text.charAt(at))) continue;
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
