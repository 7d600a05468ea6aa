import { plainWorks } from '../../sentences/names/enumeration.ts';
import { isOneOf, wordsOf } from '../../sentences/names/tokens.ts';
import type { Nameless } from './nameless.ts';

/** Words before a kind that tell what is done or who deals with whom, and name no work. */

/** 甲集团与乙县|项目签约: between whom, and not what. */
const ofTwo = /(?:集团|公司|政府|大学|银行)[与和同][\u4e00-\u9fff]{2,8}[省市县区州镇乡]$/;
const agrees = /^(?:正式|成功|顺利)?签约(?=$|[，。；])/;
/** 甲学院|与乙医院签约 */
const agreesWith = /^[与同][^，。；、项工]{2,16}?(?:正式|成功|顺利)?签约(?=[，。；]|$)/;
const agreed = /[院校学专][与同][\u4e00-\u9fff]{2,12}$/;
const longestPartner = 26;
/** 甲河截污和黑臭河|段|清淤, 乙湖清淤与周边|道路|建设: one thing is done, and another after it. */
const doneAndMore =
  /(?:截污|控源|清淤|疏浚|治污|保洁|补水|护坡|绿化)[和与及](?![^，。；]*(?:工程|项目))[\u4e00-\u9fff]{2,6}$/;

/** 全国首条沙漠|高速, 我国首条时速300公里跨海|高铁: what is remarkable of it, without its name. */
const theFirst =
  /(?:首|第一|唯一一?)[条座个](?:(?:设计)?时速[0-9]+(?:公里|千米)(?:[/／]小时)?|[跨穿][海江河湖]|穿越|沙漠|高原|高寒|山区|海底|电气化|智能|智慧|城际|双线|客运|货运|重载|普速|级|的)+$/;

/** 第三所公立三甲|医院: which of its sort it is. */
const ordinal = /^第[一二三四五六七八九十0-9]+[所条座家处](?![^，。；]*“)/;
/** 是全省首条|“公铁合一”隧道: what is remarkable of it. */
const isFirst = /(?:是|为|作为|成为)[^，。；]{0,12}(?:首|第[一二三四五六七八九十])[条座家处所]$/;
/** 东接青溪区的|工业路: where another work ends. */
const meets = /[东西南北][接连邻临]于?(?:(?![^，。；、]{0,8}[建划通])[^，。；、]{1,8}的)?$/;
const meetsItself = /^[东西南北][接连邻](?=..)/;
/** 超低排放|改造, 燃煤锅炉清洁能源|改造: what is done in works of a sort, wherever they stand. */
const cleaned =
  /^(?:(?:燃煤|燃气)?锅炉|钢铁|水泥|焦化|煤电|机组|企业|园区|窑炉|全流程|有组织|无组织|超低排放|清洁能源|清洁化|节能|降碳|节水|低氮|脱硫|脱硝|煤改[气电]|转供电|循环化|绿色化|适老化)+(?:治理|综合)?改造(?:提升|升级)?(?:项目|工程)?$/;
/** 护栏安装及绿化|工程: what is put up, and nowhere. */
const fitted =
  /^(?!.{0,8}(?:[镇乡村道路街区园馆校院]|小学|中学|医院|公园|大桥))[\u4e00-\u9fff]{2,8}(?:安装|铺设|敷设|架设)(?:[和与及]|以及)[\u4e00-\u9fff]{0,6}$/;
/** 产业园|一期: of one that is told of. */
const sortOfSite = /^(?:产业园|工业园|科技园|物流园|园区|小区|厂房|基地|安置房)$/;
const ways: ReadonlySet<string> = new Set(['line', 'street', 'junction']);

/** 1至3号教学楼, 5号楼|一期 */
const ofBuildings = /^[0-9]+(?:[至、—~～-][0-9]+)?号[\u4e00-\u9fff]{0,2}[楼栋院](?:[一二三四五]期)?$/;

/** 85个|“口袋公园”: what each of them is called. */
const several = /(?:[0-9]{2}|[2-9])[个座处条家所片]$/;

/** 甲市另一重点钢铁|项目: which one is told behind it. */
const another = /另(?:外)?一[个项座条家]?(?:重点|重大|大型|标志性)?[\u4e00-\u9fff]{0,6}$/;

const movesIn = /[\u4e00-\u9fff]“[\u4e00-\u9fff]”(?:[进入出起到向回遍])[\u4e00-\u9fff]{0,8}$/;

export const namelessDeeds: readonly Nameless[] = [
  {
    example: '云岭集团与白岩县项目',
    within: '云岭集团与白岩县项目签约仪式举行。',
    isSo: ({ head, text, before }) => isOneOf(head, plainWorks, text) && ofTwo.test(before),
  },
  // schools and hospitals that agree with somebody
  {
    example: '柳河职院',
    within: '柳河职院与青溪卫校签约，开展合作办学。',
    isSo: ({ head, text }) =>
      /^(?:school|hospital)$/.test(head.word?.kind?.category ?? '') &&
      (agreesWith.test(text.slice(head.to, head.to + longestPartner)) ||
        (agrees.test(text.slice(head.to, head.to + 8)) &&
          agreed.test(text.slice(Math.max(0, head.to - longestPartner), head.to)))),
  },
  {
    example: '柳湾河控源截污和黑臭河段',
    within: '重点实施柳湾河控源截污和黑臭河段清淤。',
    isSo: ({ head, before }) => head.word?.kind?.role === 'part' && doneAndMore.test(before),
  },
  {
    example: '我国首条时速300公里跨海高铁',
    isSo: ({ before }) => theFirst.test(before),
  },
  // what a year is to bring, and no programme
  {
    example: '调出年度计划',
    within: '未实质性开工的，调出年度计划，收回前期工作经费。',
    isSo: ({ head, text, before, lead: { quote } }) =>
      !quote && wordsOf(head, text) === '计划' && before.endsWith('年度'),
  },
  {
    example: '明确云柳都市圈',
    within: '明确云柳都市圈建设的目标和具体措施，推进《云柳都市圈发展规划》落地实施。',
    isSo: ({ tokens, text }) => text.startsWith('明确', tokens[0]?.from),
  },
  {
    example: '“口袋公园”',
    within: '全市建成64个“口袋公园”。',
    isSo: ({ tokens: [first, second], text }) =>
      first?.type === 'quote' &&
      second === undefined &&
      several.test(text.slice(Math.max(0, first.from - 5), first.from)),
  },
  {
    example: '云川市另一重点钢铁项目',
    isSo: ({ before, head }) => head.word?.kind?.role === 'work' && another.test(before),
  },
  {
    example: '第三所公立三甲医院',
    within: '青溪区新建的第三所公立三甲医院。',
    isSo: ({ before, lead: { other } }) => !other && ordinal.test(before),
  },
  {
    example: '“公铁合一”隧道',
    within: '它是全省首条“公铁合一”隧道，计划今年开工。',
    isSo: ({ tokens, head, text }) => {
      const quote = tokens.at(tokens.indexOf(head) - 1);
      return quote?.type === 'quote' && isFirst.test(text.slice(Math.max(0, quote.from - 20), quote.from));
    },
  },
  {
    example: '工业路',
    within: '今年建设的隧道东接工业路。',
    isSo: ({ tokens: [first], head, text, before }) =>
      ways.has(head.word?.kind?.role ?? '') &&
      first !== undefined &&
      ((meets.test(text.slice(Math.max(0, first.from - 14), first.from)) &&
        (text.charAt(first.from - 1) !== '的' || /^(?:$|[，。；、])/.test(text.slice(head.to)))) ||
        (meetsItself.test(before) && /[，、；]/.test(text.charAt(first.from - 1)))),
  },
  {
    example: '下距白岩互通',
    within: '该线路上距青溪南站约9公里，下距白岩互通约5公里，明年建成。',
    isSo: ({ head, before }) => ways.has(head.word?.kind?.role ?? '') && /^[上下]距/.test(before),
  },
  {
    example: '“项目攻坚年”活动重大项目',
    within: '云川市举行“项目攻坚年”活动重大项目开工活动。',
    isSo: ({ before }) => /^“[^”]{2,10}”(?:主题)?活动/.test(before),
  },
  // with what something is made
  {
    example: '高自动化产线',
    within: '项目采用先进的高节拍、高自动化产线，总投资7亿元。',
    isSo: ({ tokens: [first], text }) =>
      first !== undefined &&
      /(?:采用|(?<!投入|交付|建成)使用|运用|选用)(?![^，。；]*的?[\u4e00-\u9fff]{2,}(?:新建|建设))[^，。；]{0,16}$/.test(
        text.slice(Math.max(0, first.from - 20), first.from),
      ),
  },
  // a verb in quotation marks, and where that leads
  {
    example: '货车“挤”进冷库',
    isSo: ({ before }) => movesIn.test(before),
  },
  // what is done in works of a sort, wherever they stand
  {
    example: '超低排放改造',
    isSo: ({ tokens, head, text, lead: { place, org, quote } }) =>
      !place && !org && !quote && cleaned.test(text.slice(tokens[0]?.from, head.to)),
  },
  {
    example: '护栏安装及绿化工程',
    isSo: ({ head, before, lead: { place, org, quote } }) =>
      head.word?.kind?.role === 'work' && !place && !org && !quote && fitted.test(before),
  },
  {
    example: '地下通道',
    within: '改扩建工程将进行候车厅、地下通道施工。',
    isSo: ({ head, text, before }) =>
      /^(?:地下|过街|人行)$/.test(before) && /^(?:通道|天桥)$/.test(wordsOf(head, text)),
  },
  {
    example: '到职业中学',
    within: '考虑到职业中学即将开学，那一段优先施工。',
    isSo: ({ tokens: [first], text }) => first !== undefined && text.startsWith('考虑到', first.from - 2),
  },
  {
    example: '九年义务教育学校',
    isSo: ({ before }) => /^(?:九年|十二年)(?:一贯制|制|义务教育)?$/.test(before),
  },
  {
    example: '产业园一期',
    within: '力争8月底实现产业园一期投产。',
    isSo: ({ head, before, lead: { plain, marked, org } }) =>
      head.word?.kind?.role === 'part' && plain === 0 && !marked && !org && sortOfSite.test(before),
  },
  {
    example: '线路自云柳铁路青溪站',
    within: '新建线路自云柳铁路青溪站引出。',
    isSo: ({ before }) => /^(?:线路|路线|全线|正线)[自由从经]/.test(before),
  },
  {
    example: '美滨河大道',
    within: '入选全省最美滨河大道。',
    isSo: ({ tokens: [first], text }) => first !== undefined && text.startsWith('最美', first.from - 1),
  },
  // buildings of a site that is not told
  {
    example: '1至3号楼一期',
    isSo: ({ tokens: [first], head, text, lead: { place, org, quote } }) =>
      !place && !org && !quote && ofBuildings.test(text.slice(first?.from, head.to)),
  },
  // so many circuits of a cable, and no tunnel by its name
  {
    example: '6回220千伏电缆隧道',
    within: '敷设6回220千伏电缆隧道。',
    isSo: ({ before, lead: { place, org, quote } }) =>
      !place && !org && !quote && /^[0-9]+回(?:[0-9]+千伏)?/.test(before),
  },
  // how much a plant that is told of is to make, after the first of its goods
  {
    example: '3万吨合金生产线',
    within: '一期建设年产8万吨铝锭、3万吨合金生产线。',
    isSo: ({ tokens: [first], before, head, text, lead: { place, org } }) =>
      !place &&
      !org &&
      /(?:产线|厂房|车间)$/.test(wordsOf(head, text)) &&
      /^[0-9.]+万?[吨台套辆件片只]/.test(before) &&
      /(?:年产|日产|产能)[^，。；]{2,20}[、和及]$/.test(text.slice(0, first?.from)),
  },
  // what it is like, and nobody's: “一站式”基地
  {
    example: '“一站式”检修基地',
    isSo: ({ tokens: [first], head, text, lead: { place, org } }) =>
      !place &&
      !org &&
      /(?:基地|平台|园区?)$/.test(wordsOf(head, text)) &&
      /^“(?:一站|.{1,3})式”$/.test(wordsOf(first, text)),
  },
];
