import { wordsOf } from '../../sentences/names/tokens.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { surnames } from '../../sentences/surnames.ts';
import { liesBeside } from '../../sentences/way-ends.ts';
import type { Nameless } from './nameless.ts';

/** Words before a kind that say how many or how good such works are, or that belong to the sentence around them. */
export const namelessAround: readonly Nameless[] = [
  {
    example: '大多数铁路',
    isSo: ({ before }) =>
      /^(?:绝?大多数|多数|大部分?|部分|许多|不少|更多|一些|高等级|高水平|高标准)/.test(before),
  },
  {
    example: '我国民航机场',
    isSo: ({ before, lead: { place, org, quote } }) =>
      /^(?:我国|国内)[\u4e00-\u9fff]{0,4}$/.test(before) && !place && !org && !quote,
  },
  // what is left to do everywhere
  {
    example: '农村公路“最后一公里”工程',
    isSo: ({ before }) => /最[后先][一1]?(?:公里|百米|米)/.test(before),
  },
  // 客流增长与|机场|建设
  { example: '客流增长与机场', isSo: ({ before }) => /(?:增长|发展|改革|开放)[与和]$/.test(before) },
  // a body of a town or a village, and nothing that is built
  {
    example: '青溪县电管站',
    isSo: ({ before, head, text }) =>
      wordsOf(head, text) === '站' &&
      /(?:电管|水管|经管|农技|种子|兽医|供销|收购|管理|推广|监督)总?$/.test(before),
  },
  // 新型高速|列车: how fast it goes
  {
    example: '甲型高速',
    within: '已引进了甲型高速列车。',
    isSo: ({ head, text }) =>
      wordsOf(head, text) === '高速' &&
      /^(?:摆式|磁浮|列车|动车|客车|增长|发展|行驶|运转)/.test(text.slice(head.to, head.to + 2)),
  },
  // 甲研究中心|和乙市政府联合开展研究: who does it
  {
    example: '青溪环境研究中心',
    within: '青溪环境研究中心和柳河市政府联合开展了研究。',
    isSo: ({ head, text }) =>
      /^[和与][^，。；]{2,24}(?:联合|共同|合作)(?:开展|举办|召开|进行|发布|组织|研究)/.test(
        text.slice(head.to, head.to + 34),
      ),
  },
  // 边坡|创国内|高速公路|之最
  {
    example: '边坡创国内高速公路',
    isSo: ({ before }) => /创(?:下|造)?(?:国内|全国|世界|我国)$/.test(before),
  },
  // of what sort of place the roads are: 乡镇公路, 城区和山区道路
  {
    example: '乡镇公路',
    within: '实施三项工程：乡镇公路、农村电网。',
    isSo: ({ head, text, before, lead: { place, quote } }) =>
      !place && !quote && ways.test(wordsOf(head, text)) && placesOfWays.test(before),
  },
  // how a bridge is built
  {
    example: '双塔双索面斜拉桥',
    isSo: ({ before, head, text }) => wordsOf(head, text).endsWith('桥') && builds.test(before),
  },
  // 副总指挥|段|立明: who speaks
  {
    example: '指挥部副总指挥段',
    within: '据指挥部副总指挥段某介绍，工程已开工。',
    isSo: ({ before, head, text }) => surnames.has(wordsOf(head, text)) && endsInPost.test(before),
  },
  // how much is to be made there
  { example: '500亿级园区', isSo: ({ before }) => /^[0-9.十百千]+亿元?级的?$/.test(before) },
  // what is made there, and by nobody: 纸箱加工厂
  {
    example: '纸箱加工厂',
    within: '投资建设纸箱加工厂、皮具加工厂。',
    isSo: ({ head, text, before, lead: { place, org, quote } }) =>
      !place &&
      !org &&
      !quote &&
      before.length <= 2 &&
      /^(?:加工|养殖|种植|繁育)厂$/.test(wordsOf(head, text)),
  },
  // what lies beside a thing that is told of: |东临青河公园，设床位500张
  {
    example: '东临青河公园',
    within: '江城新院区东临青河公园，西接柳湾大道，预计明年建成。',
    isSo: ({ tokens: [first], text, before }) =>
      glued.test(before) ||
      neighbour.test(text.slice(Math.max(0, (first?.from ?? 0) - 4), (first?.from ?? 0) + 4)),
  },
  // so many trains of a sort
  {
    example: '快速集装箱班列',
    within: '安排开行快速集装箱班列12列、铁水联运班列18列。',
    isSo: ({ head, text, lead: { place, org, quote } }) =>
      !place &&
      !org &&
      !quote &&
      /(?:班列|列车|动车组|专列)$/.test(wordsOf(head, text)) &&
      /^[0-9.]+[列对趟]/.test(text.slice(head.to, head.to + 6)),
  },
  // how much of all it is, or how fast it goes
  { example: '量约占全国中欧班列', isSo: ({ before }) => /占(?:全[国省市球])|^时速[0-9]+公里/.test(before) },
  // a plan by which something is done
  {
    example: '市政设施建设计划',
    within: '按照今年市政设施建设计划，该项目9月动工。',
    isSo: ({ tokens: [first], head, text, lead: { quote } }) =>
      !quote &&
      /计划$/.test(wordsOf(head, text)) &&
      /^[，,]/.test(text.slice(head.to)) &&
      /(?:按照?|根据|依据|依照)[^，。；、]{0,6}$/.test(text.slice(0, first?.from).slice(-10)),
  },
  // a paper that each year has
  {
    example: '国民经济和社会发展计划',
    within: '完成了国民经济和社会发展计划主要目标任务。',
    isSo: ({ before }) => /国民经济(?:和|与)社会发展(?:年度)?$/.test(before),
  },
  // what many have
  {
    example: '专业园区',
    isSo: ({ tokens: [first], head, text }) =>
      /^(?:科研实验室|(?:专业|特色|产业|工业)园区)$/.test(text.slice(first?.from, head.to)),
  },
  // a set of industries
  {
    example: '“3+1”产业体系',
    isSo: ({ tokens: [first], head, text }) =>
      /^“[0-9+NX]+”/.test(wordsOf(first, text)) && /体系$/.test(text.slice(first?.from, head.to)),
  },
  // a store by what it holds: 30万吨冷库, 低温冷库
  {
    example: '低温冷库',
    isSo: ({ before, head, text }) =>
      /(?:冷库|仓库|粮仓|库房)$/.test(wordsOf(head, text)) &&
      /^(?:[0-9.]+万?(?:吨|平方米|立方米)级?|[高低常恒]温|速冻|冷藏|气调|大型|标准化?|立体|智能|自动化)+$/.test(
        before,
      ),
  },
  // what is taught everywhere
  {
    example: '义务教育现代化学校',
    isSo: ({ before, head, text, lead: { place, quote } }) =>
      !quote &&
      /学校$/.test(wordsOf(head, text)) &&
      (/所有|各级各类/.test(before) ||
        (!place && /^(?:义务教育|现代化|标准化|规范化|示范|特色)+$/.test(before))),
  },
  // what is done, and to nothing that is told
  { example: '整合资源扩建', isSo: ({ before }) => /^整合(?:教育|现有|闲置|各类)?资源$/.test(before) },
  // services of a sort
  {
    example: '教育医疗卫生和文化体育设施',
    isSo: ({ tokens: [first], head, text }) =>
      /^(?:教育|医疗|卫生|文化|体育|养老|托育|健身|公共|服务|社区|商业|生活|配套|和|与|及|以及)+设施$/.test(
        text.slice(first?.from, head.to),
      ),
  },
  // between which places trains or ships run, and what is told is of them: 开行甲港—乙等铁海联运线路
  {
    example: '青河港—柳湾',
    within: '开行青河港—柳湾、青河港—云石2条铁海联运线路。',
    isSo: ({ tokens, head, text }) =>
      /港/.test(text.slice(tokens[0]?.from, head.to)) &&
      /[—－–-]/.test(text.slice(tokens[0]?.from, (tokens.at(-1)?.to ?? head.to) + 1)) &&
      /^[^，。；]{0,80}(?:班列|航线|联运线路|航班)/.test(text.slice(head.to, head.to + longestLine)),
  },
  // all of a sort: 全省县级市城区燃气管网
  {
    example: '全省县级市城区燃气管网',
    isSo: ({ before, lead: { quote } }) =>
      !quote &&
      /^全[国省市县区](?:所有|各)?(?:地级市|县级市?|设区市|城镇|农村|乡镇|城区|县城|主城区|建成区|污水|雨水|排水|供水|燃气|供热|地下)+$/.test(
        before,
      ),
  },
  // how much it is to cost, which no name opens with
  {
    example: '约300亿城际铁路网',
    isSo: ({ before }) =>
      /^[约近超逾]?[0-9.]+[万亿]/.test(before) &&
      /^[约近超逾]|亿(?!吨|千瓦|立方|只|支|片|元?级)/.test(before),
  },
  // what a place is praised as: 亚洲最大“内陆港”
  {
    example: '“内陆港”',
    within: '掀开中部最大“内陆港”建设序幕。',
    isSo: ({ tokens: [first], text, lead: { place } }) =>
      first?.type === 'quote' &&
      !place &&
      /最[大长高]的?$/.test(text.slice(Math.max(0, first.from - 3), first.from).trim()),
  },
  // which of them it is: 中国第二条南北水运大通道
  {
    example: '中国第二条南北水运大通道',
    isSo: ({ before }) =>
      /^(?:我国|中国|全国|全[省市县]|世界|亚洲|国内)第[一二三四五六七八九十]+[条座个]/.test(before),
  },
  // whose they are, and all of them: 公办幼儿园项目, 校舍类项目; what comes of a disaster
  {
    example: '公办幼儿园项目',
    isSo: ({ tokens: [first], head, text, lead: { place, org, quote } }) =>
      !place &&
      !org &&
      !quote &&
      /^(?:(?:公办|民办|普惠性?)(?:幼儿园|学校|学位)|校舍类|灾后(?:恢复)?重建|(?:新一轮)?易地扶贫搬迁|非贫困村|发电企业|棚户区居民|捷运建设|上级|年度|资金[\u4e00-\u9fff]{0,8})[\u4e00-\u9fff]{0,6}(?:项目|工程|计划|电站|安置房)$/.test(
        text.slice(first?.from, head.to),
      ),
  },
  // roads that lead to every village
  {
    example: '通组硬化公路',
    isSo: ({ before, head, text }) =>
      /[路道]$/.test(wordsOf(head, text)) &&
      /^[0-9.万公里条]*(?:水泥|沥青|柏油|产业|连)*(?:通[组村乡户]|入户|硬化)(?:水泥|沥青|柏油|产业|硬化)*$/.test(
        before,
      ),
  },
  // all of a network, by the region that it is in: how long it is
  {
    example: '江南铁路',
    within: '江南铁路营业里程突破1万公里。',
    isSo: ({ head, text, lead: { quote } }) =>
      !quote &&
      wordsOf(head, text) === '铁路' &&
      /^(?:营业|运营|通车)(?:总)?里程/.test(text.slice(head.to, head.to + 6)),
  },
];

/** 新院区|东临|湘江大道: read with the name before it. */
const glued = new RegExp(`[区院园目程校块场馆厂楼站]${liesBeside}`);
/** 东临, 西接 where a clause opens with it. */
const neighbour = new RegExp(`(?:^|[，。；：、,;:地])${liesBeside}[^，。；]`);

const longestLine = 90;

const endsInPost = new RegExp(`${anyPost}$`);

const ways = /^(?:道路|公路|路网|桥梁|河道|管网)$/;
const placesOfWays =
  /^(?:中心城区|城区|郊县|市区|县城|城乡|城镇|乡镇|镇村|县乡|乡村|农村|村级|村组|通村|山区|主要|骨干|和|与|及|、)+$/;

const builds =
  /^(?:[独单双三四多](?:塔|索面|主?跨|幅|层|柱|室|箱)|预应力|钢筋?|混凝土|箱梁|桁架?|(?:叠合|结合|组合|混合)梁|[自地]锚式?|[上中下]承式|公铁两用|系杆|斜拉|悬索|拱|连续|刚构|简支|[梁式—、和-])+$/;
