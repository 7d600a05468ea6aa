import { scopes } from '../../../grammar/scopes.ts';
import { isRanked } from '../../sentences/names/rank.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import type { Lead } from '../name/lead.ts';

/** Words before a kind that say of which sort, where or how many such works are, and name none of them. */

/** Whether a name stands in a list, and in one that says how many it has: 甲、乙等80个项目 names each of them. */
export type Listing = 'none' | 'open' | 'counted';

/** The words of a name with its kind, as far as they may name one thing. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly head: Token;
  readonly text: string;
  readonly listing: Listing;
  readonly lead: Lead;
  /** What stands before the kind. */
  readonly before: string;
}

/** A reason why words name nothing, with words of which it is one, and a sentence around them where that decides. */
export interface Nameless {
  readonly example: string;
  readonly within?: string;
  readonly isSo: (candidate: Candidate) => boolean;
}

/** Whether no place, no organisation and no quoted name stands in it. */
const isNobodys = ({ place, org, quote }: Lead): boolean => !place && !org && !quote;
/** 重点项目, 招商引资项目: what stands before 项目 only says of what sort they are. */
const sorts =
  /(?:第[一二三四五六七八九十0-9]+[批次轮]|重点|重大|招商|招商引资|签约|新开工|续建|新建|储备|亿元|民生|产业|[国省市县区][列级](?:重点|重大)|(?:重点|重大)(?:道路|轨道|工业|交通|水利|能源|城建|服务业|制造业|基础设施))$/;
const inviting = wordList('招商');
const ofPlace = /(?:[省市县州镇乡]|新城|(?<![园灌小景库院校社厂矿游假户务])区)$/;
const sized = wordList('大中型', '中小型', '大型', '中型', '小型', '病险', '重要', '最大', '最长', '颁证');
const works = wordList('项目', '工程', '基地', '生产基地', '厂房');
const activity =
  /^(?:资本运作|融资|对接|生产|研发|制造|加工|建设|开发|示范|产业|检验|应用|服务|运营|推广|研究|检测|设计|投资|合作|产业化|一体化|智能|高端|专用|综合|配套|核心|关键|优质|特色|系列|钢结构|多层|标准|现代化)+$/;
const infrastructure = /^[\u4e00-\u9fff]{0,4}基础设施$/;
const sortsOfWorks =
  /^(?:市政|公用|公共|城市|城乡|道路|桥梁|相关|附属|设施|设备|配套|室外|内外|管网|管线|路面|绿化|亮化|装饰|装修|安装|和|及|以及)+(?:项目|工程)$|^(?:煤炭|油气|石油|天然气|火电|水电|电力|能源|管网|和|及)+项目$/;
const nationwide = wordList('全国');
const plans = wordList('计划', '规划');
const everywhere = wordList(...scopes('home'));
const ours = wordList(...scopes('ours'));
const allOf = /(?:[全各][省市县区州]|各地|各类|各项)[\u4e00-\u9fff]{0,2}$/;
const batch = /(?:一大?批|一系列|首[条座台套列])(?!.*[0-9A-Z])[\u4e00-\u9fff]{0,8}$/;
const policies = /^“(?:一带一路|双碳|乡村振兴|健康中国|科教兴国|走出去)”$/;
const longestRoute = 60;
const largest = /最[大长高深](?:的)?[\u4e00-\u9fff]{0,4}$/;
const lacking = wordList('无', '没有', '尚无');
/** 甲铁路乙市境内|控制性工程: those of one stretch are told apart. */
const unnamedWorks =
  /(?<!境内|[\u4e00-\u9fff]段)(?:节点|关键节点|关键性|控制性|标志性)工程$|(?:新区|新城|开发区)(?:关键)?节点项目$/;
const fiveYears = /^“(?:[七八九]|十[一二三四五六七])五”$/;
const sortsBySeason = /(?:[季年月批]度?(?:重点|重大)|[春夏秋冬]季|季度)(?:建设|产业|工业|民生)?项目$/;
const ofTold =
  /^(?:其[他余]|整[条个座段]|平均)|哪[些几个条座]|面积较|全部|^(?:站前广场|(?:高架|地下|地面)段)$/;
const praised = /^(?:(?:世界|国际|国内|全国|全省)?一流|(?:国家级?)?[1-5]A级?(?:旅游)?$)/;
const figurative =
  /^(?:新|绿色|外贸|水上|空中|大运量|货运|物流|贸易|旅游|省际|骨干|战略|交通|开放|安全|出海|国际|对外|生命|人才|融资|就业|上升|便捷|快捷|战略|经济|能源|运输|服务|合作|综合)*大?通道$|(?<!丝绸)之路$/;
const zones: ReadonlySet<string> = new Set(['region', 'site']);
const joining = /对接|融入|接轨|承接|辐射/;
const streetToStreet =
  /^[^至到0-9]{1,6}[路街道][至到][^至到0-9]{1,6}[路街道]段?$|(?:^|[线期段])沿(?![江河湖海山溪湾港堤])[\u4e00-\u9fff]{2,6}(?:[路街]|大道)$/;

const inFull = ({ tokens, head, text }: Candidate): string => text.slice(tokens[0]?.from, head.to);

/** 染料厂, 玩具厂: what is made there, and by nobody. */
const isOfGoods = ({ head, before, text, lead }: Candidate): boolean =>
  wordsOf(head, text) === '厂' && isNobodys(lead) && before.length <= 3;

/** 江西省重点项目: a province has many of the sort. */
const isOnlySort = ({ tokens, head, text }: Candidate): boolean =>
  tokens
    .filter(({ type, from }) => type !== 'place' && from < head.from)
    .every(
      (token) =>
        token.type === 'generic' || token.word?.kind?.role === 'topic' || isOneOf(token, inviting, text),
    );

/** 兴安养老产业项目, 青木幼儿园新建项目: what it is about has 产业 or 新建, and a name stands before. */
const isOfTrade = ({ before, lead: { plain, topical, other } }: Candidate): boolean =>
  plain >= 2 && ((topical && before.endsWith('产业')) || (other && /.[新续]建$/.test(before)));

/** 青河开发区重点项目: those of a place that are of a sort. */
const isSortOfPlace = ({ before }: Candidate): boolean => ofPlace.test(before.replace(sorts, ''));

/** Whether only a division stands before the kind, by its full name. */
const isDivision = ({ tokens, head, before }: Candidate): boolean =>
  tokens[0]?.type === 'place' &&
  tokens.every((token) => token === head || token.type === 'place') &&
  /[省市县区州旗]$/.test(before);

/** Why words before a kind name none of it, whatever the kind. */
export const nameless: readonly Nameless[] = [
  // 哪些大桥: that is asked; 整条干渠, 站房面积较|甲站, 平均站|间距, 高架段, 小区全部|改造 are of what is told of
  { example: '其他水库工程', isSo: (each) => ofTold.test(inFull(each)) },
  // 一个|个“高精尖”项目: each of many
  { example: '个“高精尖”项目', isSo: ({ before }) => /^个(?!旧)/.test(before) },
  {
    example: '第四次产业项目', // one of many rounds
    isSo: ({ before, head, text }) =>
      isOneOf(head, works, text) && /^第[一二三四五六七八九十0-9]+次/.test(before),
  },
  // it plans and names nothing
  { example: '计划三期工程', isSo: ({ tokens, text }) => isOneOf(tokens[0], plans, text) },
  // all of them
  {
    example: '全省智慧水利工程',
    isSo: ({ tokens, text, lead }) => isOneOf(tokens[0], everywhere, text) && !lead.place && !lead.org,
  },
  {
    example: '我市3号线',
    isSo: ({ tokens, text, lead: { place, org, quote, plain } }) =>
      isOneOf(tokens[0], ours, text) && !place && !org && !quote && plain < 2,
  },
  { example: '染料厂', isSo: isOfGoods },
  { example: '青河各地改造工程', isSo: ({ before, lead }) => !lead.quote && allOf.test(before) },
  // many, or the first of them: 青河首条电气化铁路
  {
    example: '青河一大批公路项目',
    isSo: ({ tokens, before, head, text, lead }) =>
      !lead.quote && batch.test(before) && !isRanked(text.slice(tokens[0]?.from, head.to)),
  },
  // what all of the country follows
  {
    example: '国家“双碳”战略',
    isSo: ({ tokens, head, text }) =>
      head.word?.kind?.role === 'strategy' &&
      tokens.some((token) => token.type === 'quote' && policies.test(wordsOf(token, text))),
  },
  // where another line ends: 西起青河，|东至柳湾水库
  {
    example: '西起青河，东至柳湾水库',
    isSo: ({ tokens, before, text }) =>
      /^[东南西北]至/.test(before) &&
      /[东南西北]起[^。；]{0,40}，$/.test(
        text.slice(Math.max(0, (tokens[0]?.from ?? 0) - longestRoute), tokens[0]?.from),
      ),
  },
  // which of them it is
  {
    example: '江西最大抽水蓄能电站',
    isSo: ({ tokens, before, text, lead: { quote, org } }) =>
      !quote &&
      !org &&
      largest.test(before) &&
      !tokens
        .slice(1)
        .some(({ type, from }) => type === 'place' && /最[大长高深]/.test(text.slice(tokens[0]?.from, from))),
  },
  // it is not there
  {
    example: '青河片区无小学',
    isSo: ({ tokens, text }) =>
      tokens.some((token) => token.type === 'text' && isOneOf(token, lacking, text)),
  },
  {
    example: '青柳流域重点项目',
    isSo: (candidate) =>
      wordsOf(candidate.head, candidate.text) === '项目' &&
      sorts.test(candidate.before) &&
      !candidate.lead.quote &&
      !isOfTrade(candidate) &&
      (!candidate.lead.place || isOnlySort(candidate) || isSortOfPlace(candidate)),
  },
  // all of the size, or the largest: 最大运输机场
  {
    example: '大中型灌区改造工程',
    isSo: ({ tokens, text, lead }) => isOneOf(tokens[0], sized, text) && isNobodys(lead),
  },
  // all of them
  {
    example: '全国重大水利工程',
    isSo: ({ tokens, text, lead: { plain, quote, place } }) =>
      isOneOf(tokens[0], nationwide, text) && plain === 0 && !quote && !place,
  },
  // works of a sort, wherever they are
  { example: '相关设施设备配套工程', isSo: (name) => sortsOfWorks.test(inFull(name)) },
  // the name goes on
  {
    example: '青木乳业二期年产2万吨奶粉',
    isSo: ({ head, text }) => head.word?.kind?.role === 'part' && text.startsWith('年产', head.to),
  },
  // the projects of a place
  {
    example: '青河新城项目建设',
    isSo: ({ head, text, before }) =>
      wordsOf(head, text) === '项目' &&
      ofPlace.test(before) &&
      /^(?:建设|推进|谋划|储备|招引|攻坚|工作)/.test(text.slice(head.to, head.to + 2)),
  },
  // one of its works, and not which
  {
    example: '青河调水重大节点工程',
    isSo: ({ head, text }) => unnamedWorks.test(text.slice(head.from - 6, head.to)),
  },
  // all of the years
  {
    example: '“十三五”高速公路',
    isSo: ({ tokens, text, lead }) =>
      tokens.some((token) => token.type === 'quote' && fiveYears.test(wordsOf(token, text))) &&
      (!lead.place || tokens.length < 4),
  },
  // all that are there
  {
    example: '湘潭县项目',
    isSo: (candidate) => isOneOf(candidate.head, works, candidate.text) && isDivision(candidate),
  },
  // all that are begun at a time
  {
    example: '湘潭县秋冬季重点建设项目',
    isSo: (name) => !name.lead.quote && sortsBySeason.test(inFull(name)),
  },
  // how far a road goes, and not which; 甲线|沿乙路: where a line runs
  { example: '青云路至柳河路', isSo: (name) => streetToStreet.test(inFull(name)) },
  // what is opened to somebody, and leads nowhere
  { example: '外贸新通道', isSo: (name) => figurative.test(inFull(name).replace(/[“”]/g, '')) },
  // what it is to be like
  { example: '世界一流综合大港', isSo: ({ before, lead }) => isNobodys(lead) && praised.test(before) },
  // so many of them, or one of a sort and not which: 一项水利工程
  {
    example: '4台百万千瓦级火电机组',
    isSo: ({ before, lead }) =>
      isNobodys(lead) && /^(?:[0-9]+[台套]|[一二三四五六]期[0-9]|又?一[个项座条处](?!街|龙))/.test(before),
  },
  // one of a row of trials
  {
    example: '第二轮试点',
    isSo: ({ head, before }) =>
      head.word?.kind?.category === 'pilot_zone' &&
      /^(?:新一|第[一二三四五六七八九十]|首)[轮批]$/.test(before),
  },
  // where something leads to, or what it joins
  {
    example: '江西省对接湾北经济区',
    isSo: ({ tokens, head, text }) =>
      zones.has(head.word?.kind?.role ?? '') &&
      tokens.some((token) => token.type === 'text' && joining.test(wordsOf(token, text))),
  },
  { example: '至青河高速公路', isSo: ({ before }) => /^至(?!尊|善|诚|德)/.test(before) },
  // what is done there, or of what sort: 甲市算力基础设施项目 says where
  {
    example: '生产研发项目',
    isSo: ({ head, text, before, lead }) =>
      isOneOf(head, works, text) && (activity.test(before) || (!lead.place && infrastructure.test(before))),
  },
];
