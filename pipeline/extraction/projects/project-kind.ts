import { scopes } from '../../grammar/scopes.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../sentences/name-tokens.ts';
import type { Category } from '../sentences/name-words.ts';
import { divisions } from '../sentences/place-names.ts';
import { isOfTown, type Lead, leadOf } from './project-lead.ts';

/** 重点项目, 招商引资项目: what stands before 项目 only says of what sort they are. */
const sorts =
  /(?:第[一二三四五六七八九十0-9]+[批次轮]|重点|重大|招商|招商引资|签约|新开工|续建|新建|储备|亿元|民生|产业|(?:重点|重大)(?:道路|轨道|工业|交通|水利|能源|城建|服务业|制造业|基础设施))$/;

const inviting = wordList('招商');

/** 江西省重点项目: a province has many of the sort. */
function isOnlySort(tokens: readonly Token[], head: Token, text: string): boolean {
  const rest = tokens.filter(({ type, from }) => type !== 'place' && from < head.from);
  return rest.every(
    (token) =>
      token.type === 'generic' || token.word?.kind?.role === 'topic' || isOneOf(token, inviting, text),
  );
}

/** Of which size or where such works are; it names none of them. */
const sizes =
  /^(?:大中型|中小型|大型|中型|小型|重点|重大|农村|乡村|城乡|城镇|乡镇|老旧|各类|优质|一批|全部|相关)$/;

/** 棚户区改造项目, 大中型水库项目: a sort of works, of one kind and no name. */
function isSortOfWorks(tokens: readonly Token[], head: Token, text: string): boolean {
  const lead = tokens.filter(({ from }) => from < head.from);
  const first = lead.findIndex((token) => !sizes.test(wordsOf(token, text)));
  return (
    lead.length - first === 1 &&
    lead[first]?.type === 'kind' &&
    lead[first]?.word?.kind?.category !== 'programme' &&
    isOneOf(head, plainWorks, text)
  );
}

const plainWorks = wordList('项目', '工程', '建设项目', '建设工程');

/** 青河新区项目建设: the projects of a place, of which none is named. */
const ofPlace = /(?:[省市县州镇乡]|新城|(?<![园灌小景库院校社厂矿游假户务])区)$/;
const isOfPlace = (tokens: readonly Token[], head: Token, text: string): boolean =>
  wordsOf(head, text) === '项目' &&
  ofPlace.test(text.slice(tokens[0]?.from, head.from)) &&
  /^(?:建设|推进|谋划|储备|招引|攻坚|工作)/.test(text.slice(head.to, head.to + 2));

/** 青河开发区重点项目: those of a place that are of a sort. */
const isSortOfPlace = (tokens: readonly Token[], head: Token, text: string): boolean =>
  ofPlace.test(text.slice(tokens[0]?.from, head.from).replace(sorts, ''));

const sized = wordList('大中型', '中小型', '大型', '中型', '小型', '病险', '重要', '最大', '最长', '颁证');

const works = wordList('项目', '工程', '基地', '生产基地', '厂房');
/** 生产研发项目 says what is done and names nothing. */
const isActivity =
  /^(?:生产|研发|制造|加工|建设|开发|示范|应用|服务|运营|推广|研究|检测|设计|投资|合作|产业化|一体化|智能|高端|专用|综合|配套|核心|关键|优质|特色|系列|钢结构|多层|标准|现代化)+$/;

/** Whether only a division stands before the kind, by its full name. */
const isDivision = (tokens: readonly Token[], head: Token, text: string): boolean =>
  tokens[0]?.type === 'place' &&
  tokens.every((token) => token === head || token.type === 'place') &&
  /[省市县区州旗]$/.test(text.slice(tokens[0].from, head.from));

const counted: ReadonlySet<string> = new Set(['line', 'street', 'junction', 'site', 'centre', 'part']);

/** Whether a name stands in a list, and in one that says how many it has: 甲、乙等80个项目 names each of them. */
export type Listing = 'none' | 'open' | 'counted';

const plans = wordList('计划', '规划');
const everywhere = wordList(...scopes('home'));
const ours = wordList(...scopes('ours'));
const allOf = /(?:[全各][省市县区州]|各地|各类|各项)[\u4e00-\u9fff]{0,2}$/;
const batch = /(?:一大?批|一系列|首[条座])(?!.*[0-9A-Z])[\u4e00-\u9fff]{0,8}$/;
const lacking = wordList('无', '没有', '尚无');

const unnamedWorks = /(?:节点|关键节点|关键性|控制性|标志性)工程$/;
const fiveYears = /^“十[一二三四五六七]五”$/;

/** Whether the words before the kind make it one thing and no other: 青柳铁路, but no 快速铁路. */
export function isSpecific(tokens: readonly Token[], head: Token, listing: Listing, text: string): boolean {
  const isListed = listing !== 'none';
  const lead = leadOf(tokens, head, text);
  const { length, plain, place, quote, org, marked, other } = lead;
  if (/^其[他余]/.test(text.slice(tokens[0]?.from, head.from))) return false;
  // 计划分三期完成 plans and names nothing
  if (isOneOf(tokens[0], plans, text)) return false;
  // 全省五好园区, 全市危旧房改造: all of them
  if (isOneOf(tokens[0], everywhere, text) && !place && !org) return false;
  if (isOneOf(tokens[0], ours, text) && !place && !org && !quote && plain < 2) return false;
  // 某省全省高速公路, 大江各地项目
  if (!quote && allOf.test(text.slice(tokens[0]?.from, head.from))) return false;
  // 青河一大批公路项目, 山海首条电气化铁路: many, or the first of them
  if (!quote && batch.test(text.slice(tokens[0]?.from, head.from))) return false;
  // 填补某片区无小学的空白: it is not there
  if (tokens.some((token) => token.type === 'text' && isOneOf(token, lacking, text))) return false;
  const isSort = wordsOf(head, text) === '项目' && sorts.test(text.slice(tokens[0]?.from, head.from));
  if (isSort && !quote && (!place || isOnlySort(tokens, head, text) || isSortOfPlace(tokens, head, text)))
    return false;
  // 病险水库除险加固, 大中型灌区改造, 最大运输机场: all of the size, or the largest
  if (isOneOf(tokens[0], sized, text) && !place && !org && !quote) return false;
  if (isOfPlace(tokens, head, text)) return false;
  // 甲调水重大节点工程, 乙铁路控制性工程: one of its works, and not which
  if (unnamedWorks.test(text.slice(head.from - 6, head.to))) return false;
  // 我省“十三五”高速公路: all of the years
  if (tokens.some((token) => token.type === 'quote' && fiveYears.test(wordsOf(token, text))) && !place)
    return false;
  // 14公里道路工程: so much of it
  if (
    /^[0-9.]+万?(?:公里|千米|平米|平方米|亩)[\u4e00-\u9fff]{0,4}$/.test(
      text.slice(tokens[0]?.from, head.from),
    )
  )
    return false;
  // 其中青河县项目10个, 山海区工程3项: all that are there
  if (isOneOf(head, works, text) && isDivision(tokens, head, text)) return false;
  if (isOneOf(head, works, text) && isActivity.test(text.slice(tokens[0]?.from, head.from))) return false;
  if (listing === 'counted' && length >= 2 && counted.has(head.word?.kind?.role ?? '')) return true;
  switch (head.word?.kind?.role) {
    case 'line':
      return isLine(tokens, head, lead, text);
    case 'street':
    case 'junction':
      return (
        length >= 2 &&
        // 柳桥路, 东站路: a bridge or a station that a street is called after
        (plain >= 2 ||
          marked ||
          (plain === 1 && other && length === 2) ||
          streets.test(text.slice(tokens[0]?.from, head.from))) &&
        !/[型式]/.test(text.slice(tokens[0]?.from, head.from))
      );
    case 'site':
      // 一号厂房, 3号厂房: of the plant that is told of; 产业新城、宜居新城: what a city is to be like
      if (unnamed.test(text.slice(tokens[0]?.from, head.to))) return false;
      // 产权式酒店, 花园式小区: a sort of them
      if (!place && !org && !quote && /式$|[^大中小新重轻]型$/.test(text.slice(head.from - 2, head.from)))
        return false;
      // 总装生产线, 零部件厂房: what a project has
      if (listing !== 'counted' && !marked && !org && plain < 4 && isOneOf(head, halls, text)) return false;
      // 获批省级数字化车间和智能工厂: a title that many hold
      if (!marked && !org && /^[\u4e00-\u9fff]{1,3}级$/.test(wordsOf(tokens[0], text))) return false;
      // 湖南省产业园区: all of them in the province
      if (
        place &&
        plain === 0 &&
        !quote &&
        !other &&
        /(?:省|自治区)$/.test(wordsOf(tokens[0], text)) &&
        tokens.length <= 3 &&
        head.word?.kind?.category === 'industrial_park'
      )
        return false;
      // 新材料中试楼、装备制造中试楼: one of a list, by what is done there
      if (isListed && lead.topical && length >= 4 && ofWork.has(head.word?.kind?.category ?? 'other'))
        return true;
      return (
        marked ||
        org ||
        plain >= 2 ||
        (length >= 4 && (lead.national || other)) ||
        isOfTown(tokens, head, text)
      );
    case 'region':
      return place || plain >= 2 || (isListed && length >= 2);
    case 'centre':
      return (
        quote ||
        (lead.national && length >= 4) ||
        ((marked || org) && length >= 5 && plain >= 1) ||
        (isListed && plain >= 3)
      );
    case 'strategy':
      return marked || (isListed && plain >= 2);
    case 'programme':
      return length >= 4 && (plain >= 2 || marked || lead.soft || other);
    case 'quoted':
      return quote;
    case 'work':
      if (!isListed && isSortOfWorks(tokens, head, text)) return false;
      return (
        marked ||
        org ||
        plain >= 4 ||
        (isListed && other && length >= 3) ||
        (length >= 4 && (lead.topical || other) && (plain >= 1 || length >= 5)) ||
        (length >= 3 && other && plain >= 2)
      );
    case 'part':
      // 第二跑道: the airport of the article has one of that number
      if (head.word?.kind?.category === 'airport' && /^第[一二三四五]/.test(wordsOf(tokens[0], text)))
        return true;
      // 9号泊位, 30万吨级泊位: of a port that is told of
      if (!other && !place && berth.test(text.slice(tokens[0]?.from, head.to))) return false;
      // 轨道施工I标段: a lot of the works
      if (isOneOf(head, lots, text) && !other && !place) return false;
      return length >= 2 && (other || quote || org || plain >= 4 || lead.latin);
    default:
      return head.type === 'quote' || (quote && head.word?.quoted != null);
  }
}

const halls = wordList('生产线', '产线', '厂房', '车间', '仓库');
const lots = wordList('标段', '施工标段');

const berth = /^[0-9]+(?:号|#|[万千]?吨级?)?(?:集装箱)?泊位$/;

/** 创新路, 科技大道: common names of streets that are common words. */
const streets = /^(?:创新|科技|工业|文化|健康|教育|发展|开放|国际|能源|经济|智慧|和谐|商业)$/;
const unnamed =
  /^(?:[0-9一二三四五六七八九十]+[A-Z]?号(?:厂房|车间|楼|库|教学楼|综合楼|体育馆|宿舍楼)|(?:学生|教师|教职工)*(?:宿舍|食宿|公寓|教学|综合|实验|办公|科技|行政)楼|(?:标准化?|多层|通用|钢构|钢结构)+厂房|(?:仓储|物流|配送|公共|动力|综合|游客|展示|培训|研发|检测|办公|服务|接待|集散|质检|运营|管理)+中心|(?:产业|数字|生态|宜居|智慧|活力|幸福|创新|现代化?|科技|山水|滨水|绿色|未来)+新城|(?:共同|美好|美丽|幸福|和谐|生态|绿色|宜居|平安|温馨|人居|高品质)+家园)$/;

/** The provinces by their names and short names. */
const provinces: ReadonlySet<string> = new Set(
  divisions.flatMap(({ name, short, level }) => (level === 'province' ? [name, short] : [])),
);

const ofWork: ReadonlySet<Category> = new Set(['innovation_platform', 'factory', 'laboratory']);

const crossed: ReadonlySet<Category> = new Set(['road', 'expressway', 'railway', 'metro', 'intercity_rail']);

/** A line needs two characters of its own: 青柳铁路, 云柳公路, 省道394. */
function isLine(
  tokens: readonly Token[],
  head: Token,
  { length, plain, place, quote, marked, other }: Lead,
  text: string,
): boolean {
  if (head.to - head.from === 1 && length < 2) return false;
  // 跨青柳高速施工: what a bridge goes over
  if (
    /^[上下]?[跨穿]/.test(text.slice(tokens[0]?.from, head.from)) &&
    crossed.has(head.word?.kind?.category ?? 'other')
  )
    return false;
  // 广西公路, 贵州铁路: all of them in the province
  if (
    place &&
    plain === 0 &&
    !quote &&
    !other &&
    length <= 3 &&
    provinces.has(text.slice(tokens[0]?.from, head.from))
  )
    return false;
  if (other && head.word?.kind?.category === 'rail_facility') return true;
  if (plain >= 2 || place || quote || (marked && length >= 2)) return true;
  // 机场高速, 机场大道: a city has one
  if (other && /^机场/.test(wordsOf(tokens[0], text)) && head.word?.kind?.category !== 'airport') return true;
  return (plain === 1 && length === 2) || tokens.some(({ type, from }) => type === 'text' && from >= head.to);
}
