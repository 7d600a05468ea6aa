import { type Token, wordsOf } from '../sentences/names/tokens.ts';
import type { Named } from './names.ts';

/** Whose a work is that has no name of its own, or that several have: `循环经济园的|集中治污工程` → 循环经济园集中治污工程 */

/** A name as it stands, or with whose it is; one for each of several owners. `names` are those of its sentence. */
export function ofOwners(
  named: Named,
  names: readonly Named[],
  tokens: readonly Token[],
  text: string,
): readonly Named[] {
  const owned = ofWhole(named, names, tokens, text);
  return owned ?? ofSeats(named, text) ?? withSubjects(named, tokens, text);
}

/** 甲园的|治污工程, 甲区、乙县的|生活垃圾处理场, 甲公司新建|年产1万台变压器项目; null where nobody stands before. */
function ofWhole(
  named: Named,
  names: readonly Named[],
  tokens: readonly Token[],
  text: string,
): readonly Named[] | null {
  const { name, from, group } = named;
  const firm = /^年产/.test(name)
    ? (maker.exec(text.slice(Math.max(0, from - 32), from))?.[1]?.replace(ahead, '') ?? '')
    : '';
  if (firm !== '') return [{ ...named, name: firm + name, from: from - firm.length }];
  const payer =
    group.items.length > 1 || hasOwner(tokens.slice(group.first, group.end), name)
      ? null
      : paidBy.exec(text.slice(Math.max(0, from - 48), from));
  if (payer?.[1] !== undefined) return [{ ...named, name: payer[1].replace(ahead, '') + name }];
  // 不同于上海的|处理厂
  if (
    /(?:不同|有别|区别|异|相较|相比|优|早|晚)于[\u4e00-\u9fff]{2,6}$/.test(
      text.slice(Math.max(0, from - 10), from - 1),
    )
  )
    return null;
  if (text.charAt(from - 1) !== '的' || group.items.length > 1 || !plain.test(name)) return null;
  const whole = names.find(({ to }) => to === from - 1);
  if (whole !== undefined) return [{ ...named, name: whole.name + name }];
  const seats = placesBefore(tokens, group.first - 2);
  return seats.length === 0 ? null : seats.map((seat) => ({ ...named, name: wordsOf(seat, text) + name }));
}
/** 集中治污工程, 生活垃圾无害化处理场: what it is, and no name. */
const plain =
  /^(?:生活|垃圾|污水|集中|分散|无害化|综合|生态|配套|附属|地下|城市|农村|城乡|公共|社区|日间|智慧|标准化|规模化|现代化|一体化|治污|供热|供水|供气|排水|排污|处理|处置|焚烧|发电|净化|转运|中转)+(?:工程|项目|[厂场站]|设施|系统|中心)$/;
const maker =
  /(?:^|[、，。；：]|还有|包括|以及|[和与及由])([\u4e00-\u9fff（）()]{4,24}(?:公司|集团)(?:新建|扩建|投资建设))$/;

/** 甲公司投资3亿元的|锂盐材料项目: works that are called by what they make, and whose they are. */
const paidBy =
  /(?:^|[、，。；：])由?([\u4e00-\u9fff（）()]{4,24}(?<!分|子|一家|多家|某|该|等)(?:公司|集团))(?:计划|拟|将)?(?:总?投资|出资|斥资)[约近超]?[0-9.]+[多余]?[万亿]元(?:新建|建设|兴建|打造)?的$/;
const hasOwner = (own: readonly Token[], name: string): boolean =>
  !/(?:项目|工程|生产线)$/.test(name) ||
  own.some(({ type }) => type === 'place' || type === 'org' || type === 'quote');

/** 今年五月|甲公司新建, 据悉|乙公司投资建设 */
const ahead =
  /^(?:据悉|据了解|据介绍|近日|日前|目前|(?:[今去明]年|当年)?(?:[一二三四五六七八九十0-9]{1,3}月(?:份|底|初|[0-9]{1,2}日)?)?)(?=..)/;

/** 甲集团、乙集团、丙集团|总部: the seat of each. */
function ofSeats(named: Named, text: string): readonly Named[] | null {
  const { name, group } = named;
  const bodies = group.items.slice(0, -1).map(({ tokens }) => tokens);
  if (!/总部$/.test(name) || bodies.length === 0 || group.tail !== null) return null;
  const seats = bodies.map((body) => text.slice(body[0]?.from, body.at(-1)?.to));
  if (!seats.every((body) => aBody.test(body))) return null;
  return [...seats.map((body) => ({ ...named, name: `${body}总部` })), named];
}
const aBody =
  /^中(?:国|信|建|铁|交|化|粮|海油|石[油化]|航|船|兵|核|电|铝|冶|储|车|材|航工)(?![^，。；]*(?:馆|园|场|街|路|城|区|院|校))[\u4e00-\u9fff]{0,4}$|^[\u4e00-\u9fff]{2,8}(?:集团|公司)$/;

/** The places of a list that ends at a token, in their order. */
function placesBefore(tokens: readonly Token[], end: number): readonly Token[] {
  const places: Token[] = [];
  for (let at = end; at >= Math.max(0, end - longestList); at -= 1) {
    const token = tokens[at];
    if (token?.type === 'place') places.unshift(token);
    else if (token?.type !== 'list') break;
  }
  return places;
}
const longestList = 38;

/** 甲市、乙市获批开放综合试点: a trial belongs to each place that is given it. */
function withSubjects(named: Named, tokens: readonly Token[], text: string): Named[] {
  const { group, category } = named;
  if (category !== 'pilot_zone') return [named];
  if (!/^(?:获批|入选|获批建设|创建|争创|获批准)$/.test(wordsOf(tokens[group.first - 1], text)))
    return [named];
  if (tokens.slice(group.first, group.end).some(({ type }) => type === 'place')) return [named];
  const subjects = placesBefore(tokens, group.first - 2);
  if (subjects.length === 0) return [named];
  return subjects.map((subject) => ({ ...named, name: wordsOf(subject, text) + named.name }));
}
