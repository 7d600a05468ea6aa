import { worksOn } from '../../sentences/building-words.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isOneOf, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Candidate, Nameless } from './nameless.ts';
import { namelessAround } from './nameless-around.ts';

/** Words that sum up many works or take a share of them, and name none. */

const works = wordList('项目', '工程', '建设项目', '建设工程', '工程项目');

/** What a government counts its works by; 光伏 or 污水处理 may be one. */
const field =
  /^(?:[\u4e00-\u9fff]{1,8}(?:[省市县州盟旗]|自治区|(?<![园灌小景库院校社厂矿游假户务])区))(?:工业|农业|农村|交通|水利|扶贫|文化|旅游|文旅|体育|教育|卫生|医疗|民生|产业|能源|城建|市政|环保|生态|服务业|制造业|社会事业|重点|重大){1,4}(?:建设)?$/;

/** Which class works are of. */
const ofClass = /^[\u4e00-\u9fff]{1,10}(?<![种门品人鸟鱼分])类(?:重点|重大|工程|建设|投资){0,3}$/;
const ofThat = /^该[县市区省州镇乡村](?:聚力|大力|全力|着力|重点|主要)[\u4e00-\u9fff]{0,4}$/;

/** 城市快速路: those of a city, of whatever sort. */
const streetsOfCity = wordList('快速路', '主干路', '道路', '路网', '公路');

/** “世界级”重大工程, “创纪录”项目: what such works are called in praise. */
const praise =
  /^“(?:[^“”]{1,6}[级型式]|创纪录|国字号|硬核|压舱石|牛鼻子|强引擎|主引擎|领头羊|超级|拳头|旗舰|明星|头号)”$/;

/** 一批批, 一个个 */
const manyOf = /一([\u4e00-\u9fff])\1$/;

/** 6条|“断头”高速公路, 3个|“飞地”产业园: a number of them. */
const numberOf = /(?:[0-9]{2,}|[2-9]|[二三四五六七八九十两几])[余多]?[个条座项所家处]$/;

/** 入选“样板工程”, 打造“放心工程”: an honour, or what something is to be like. */
const honoured = /(?:入选|获批|获评|荣获|获|授予|评为|命名为|认定为)(?:了|为)?[^，。；“]{0,8}$/;
const honour =
  /^“(?:放心|民心|良心|精品|样板|标杆|示范|平安|廉洁|阳光|德政|形象|幸福|满意|惠民|暖心|安心|优质|标志性|[一头]号|民生|连心|富民)工程”$/;
/** “甲乙丙”重大项目|集中签约活动: what is held for many of them. */
const occasion =
  /^(?:建设(?:活动|推进会|现场会)|集中(?:开工|签约|竣工|投产)|(?:现场)?(?:观摩|调度)(?:活动|大?会))/;
/** 建成全国重要的|柑橘加工基地: what a place is to be for others; 世界一流的|青云山滑雪场 has a name all the same. */
const ranked =
  /(?:全国|全省|全球|国内外?|国际|世界|我国|区域|省内|[东中西]部地区)[^，。；“]{0,6}(?:重要|知名|著名|领先|一流|闻名)的$/;
const forOthers = /(?:基地|中心|枢纽|高地|[范验聚产]区)$/;
const plansTo = new RegExp(`(?:计划|拟|将)${worksOn}$`);
const longestLead = 14;

const governing = wordList('综合治理');
const landscape =
  /(?:[河江湖渠溪港涌泊淀沟湾库塘海岛山]|流域|河段|河道|干流|支流|矿区|岸线|水体|水环境|水系|[沉塌]陷区|沙[地漠]|[荒石]漠化|盐碱地|片区|风沙源|[一二三四]期)$/;

/** 生产|离心机机组|, but 投入生产，2号机组 */
const isMade =
  /(?<!投入|安全|恢复)(?:生产|制造|研发|销售|出口)(?:[^，。；]{0,20}|[^。；]{0,30}包括[^，。；]{0,20})$/;

/** The words right before a name. */
const leadTo = ({ tokens, text }: Candidate): string => {
  const from = tokens[0]?.from ?? 0;
  return text.slice(Math.max(0, from - longestLead), from);
};

const sortsOfHomes =
  /^(?:(?:主|老|中心)城区?|城区|居住|无?物业|居民|住宅|文明|智慧|绿色|平安|美丽|封闭式?|开放式|老旧?|旧|新建|新开发|示范|试点|样板|精品|高档|城镇|城市|农村|商住|商品房|[多高]层|零[散星]|弃管|散居|整治|改造|完整|节水|节能|5G|无障碍|成熟|大型|保障性?住?房|廉租房|公租房|回迁|移民|搬迁|单位|居住)+小区(?:综合|环境)*(?:改造|整治|提升|管理|建设)*(?:工程|项目|行动|试点)?$/;

const weighty = /^(?:国家|国|省|市|区域)?级?(?:重大|重点|骨干|标志性)[\u4e00-\u9fff]{0,4}(?:工程|项目)$/;

/** Why words before a kind are of many works. */
export const namelessSorts: readonly Nameless[] = [
  ...namelessAround,
  // what goes with another work: 配套管网工程
  {
    example: '配套乳品加工厂',
    isSo: ({ before, lead: { place, org, quote } }) => !place && !org && !quote && /^配套/.test(before),
  },
  // all of a class: 生态绿化类重点工程项目; some of a place told of before: 该县重点旅游项目
  {
    example: '生态绿化类重点工程项目',
    isSo: ({ before, head, text, lead: { quote, latin } }) =>
      !quote &&
      !latin &&
      isOneOf(head, works, text) &&
      (ofClass.test(before) || (wordsOf(head, text) === '项目' && ofThat.test(before))),
  },
  // the largest of its sort: 世界最大|跨度悬索桥
  {
    example: '跨度悬索桥',
    isSo: ({ before, lead: { place, quote } }) => !place && !quote && /^(?:跨度|跨径|单跨|主跨)/.test(before),
  },
  // of what weight a work is, whose name stands behind a dash
  {
    example: '国家重大水利工程——',
    isSo: ({ tokens, head, text, lead: { plain, place, quote } }) =>
      plain === 0 && !place && !quote && weighty.test(text.slice(tokens[0]?.from, head.to)),
  },
  // in how many phases it is built
  {
    example: '青河产业园分一期',
    isSo: ({ head, before, text }) => before.endsWith('分') && /^[一二三四两]期/.test(wordsOf(head, text)),
  },
  // of which sort homes are
  {
    example: '无物业小区',
    isSo: ({ tokens, head, text, lead: { place, org, quote } }) =>
      !place && !org && !quote && sortsOfHomes.test(text.slice(tokens[0]?.from, head.to)),
  },
  // what is governed, and neither water nor land: 青河综合治理 is a work
  {
    example: '青河市场综合治理',
    within: '开展青河市场综合治理。',
    isSo: ({ before, head, text, lead }) =>
      isOneOf(head, governing, text) && !lead.quote && !landscape.test(before),
  },
  // what something is a share of; 占城 is a name
  { example: '占柳湾产业园一期', isSo: ({ before }) => /^占(?!城)/.test(before) },
  // those of a field that a place has
  {
    example: '湘潭市水利项目',
    isSo: ({ head, text, before, lead }) =>
      !lead.quote && !lead.org && isOneOf(head, works, text) && field.test(before),
  },
  // what they are praised as
  {
    example: '“世界级”重大工程',
    isSo: ({ tokens, head, text, lead }) =>
      lead.quote &&
      !lead.place &&
      lead.plain === 0 &&
      isOneOf(head, works, text) &&
      (manyOf.test(text.slice(Math.max(0, (tokens[0]?.from ?? 0) - 3), tokens[0]?.from)) ||
        tokens.some((token) => token.type === 'quote' && praise.test(wordsOf(token, text)))),
  },
  {
    example: '“放心工程”',
    isSo: (name) =>
      name.tokens.length === 1 &&
      name.tokens[0]?.type === 'quote' &&
      (honour.test(wordsOf(name.tokens[0], name.text)) ||
        (/工程”$/.test(wordsOf(name.tokens[0], name.text)) && honoured.test(leadTo(name)))),
  },
  {
    example: '“四比四看”重大项目',
    within: '“四比四看”重大项目集中开工。',
    isSo: ({ head, text, lead }) =>
      lead.quote && isOneOf(head, works, text) && occasion.test(text.slice(head.to, head.to + 8)),
  },
  {
    example: '柑橘加工基地',
    within: '开工建设全国重要的柑橘加工基地。',
    isSo: (name) =>
      !name.lead.place &&
      !name.lead.org &&
      !name.lead.quote &&
      forOthers.test(name.head.word?.surface ?? '') &&
      ranked.test(leadTo(name)),
  },
  // what each of a number is called
  {
    example: '“飞地”产业园',
    within: '开工建设3个“飞地”产业园。',
    isSo: ({ tokens, head, text, listing, lead }) =>
      lead.quote &&
      !lead.place &&
      /^(?:line|site)$/.test(head.word?.kind?.role ?? '') &&
      head.word?.kind?.category !== 'pilot_zone' &&
      listing === 'none' &&
      numberOf.test(text.slice(Math.max(0, (tokens[0]?.from ?? 0) - 6), tokens[0]?.from)),
  },
  // two sorts of what is done everywhere, and nobody's
  {
    example: '农村饮水和电网改造',
    isSo: ({ head, lead, before, listing }) =>
      listing === 'none' &&
      head.word?.kind?.role === 'work' &&
      lead.plain === 0 &&
      !lead.marked &&
      !lead.org &&
      /^(?:农村|城乡|城镇|城市|县城|乡镇|村镇)[^，。；]{1,6}[和与及][^，。；]{1,6}$/.test(before),
  },
  // all that a city has: 城市快速路系统
  {
    example: '湘潭城市快速路',
    isSo: ({ head, text, before, lead }) =>
      !lead.quote && isOneOf(head, streetsOfCity, text) && /^[\u4e00-\u9fff]{2,4}(?:城市|城乡)$/.test(before),
  },
  // all of them, and what is done for them: 狠抓|项目|建设
  {
    example: '集中力量大抓项目',
    within: '集中力量大抓项目建设。',
    isSo: ({ head, text, before }) =>
      wordsOf(head, text) === '项目' && /(?:扭住|[大狠紧力]抓|盯[住紧]|紧盯)$/.test(before),
  },
  // which of them, by the like
  {
    example: '同类和关联项目',
    within: '同类和关联项目靠近布局。',
    isSo: ({ before }) => /^(?:(?:同类|关联|类似|此类|这类|上述)[和、及与]?)+$/.test(before),
  },
  // what a firm makes: 生产空调，包括|离心机机组|
  {
    example: '离心机机组',
    within: '开建的柳河制冷基地，将生产空调，包括新型离心机机组。',
    isSo: ({ tokens, head, text }) =>
      wordsOf(head, text) === '机组' && isMade.test(text.slice(0, tokens[0]?.from)),
  },
  // a lot that is put out to tender; works that stand beside another thing: 实现疫情防控和工程建设两不误
  {
    example: '装修工程I标段',
    isSo: ({ tokens, head, text }) =>
      /^(?:[\u4e00-\u9fff]{2,8}工程)?[IVXⅠ-Ⅻ]{1,4}标段$|[\u4e00-\u9fff]{2}[和与及]工程$/.test(
        text.slice(tokens[0]?.from, head.to),
      ),
  },
  // what a place plans to do
  {
    example: '江城区计划改扩建',
    within: '江城区计划改扩建2所中小学。',
    isSo: ({ tokens, head, text }) => plansTo.test(text.slice(tokens[0]?.from, head.to)),
  },
  // a part of a stage, which says of no work that it is that of
  {
    example: '二期工程食堂装修改造',
    within: '二期工程食堂装修改造正在推进。',
    isSo: ({ tokens, text, lead: { place, org, quote } }) =>
      !place && !org && !quote && /^[一二三四五六]期(?:项目|工程)/.test(text.slice(tokens[0]?.from)),
  },
  // so many homes
  { example: '3.5万套危旧住房改造', isSo: ({ before }) => /^[0-9.]+万?[套户].{0,12}房/.test(before) },
  // where shares are sold
  {
    example: '江城证券交易所',
    within: '通过江城证券交易所挂牌交易出售股份。',
    isSo: ({ head, text }) =>
      wordsOf(head, text) === '交易所' &&
      /^(?:主板|创业板|科创板)?(?:挂牌|上市)/.test(text.slice(head.to, head.to + 5)),
  },
];

/** 特色小镇、特色商品产业园、民族村、精品酒店等项目: where two thirds of a list name nothing and no place or body stands in it, it is one of sorts. */
export function areSorts({ items }: Group, names: number, text: string): boolean {
  if (items.length < fewestSorts || names * 3 > items.length) return false;
  return items.every(({ tokens }) =>
    tokens.every(
      (token) =>
        !/^(?:place|quote|org|paren|count)$/.test(token.type) && !/[A-Za-z0-9]/.test(wordsOf(token, text)),
    ),
  );
}
const fewestSorts = 4;
