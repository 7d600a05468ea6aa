import type { Group } from '../../sentences/names/groups.ts';
import type { Item } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';
import { isZone } from '../../sentences/zone-words.ts';
import { isResidence } from '../kind/halls.ts';
import { categoryOf } from '../name/category.ts';
import { transfer } from '../name/lead.ts';
import { numberedOf, shortLine } from '../name/lines.ts';
import { isBody, isRoadKind, nameOf, type Shape } from '../name/shape.ts';
import { isOwned } from '../name/site.ts';
import { categoryInList, isCountedList, isDoneTo, type Tail } from '../name/tail.ts';
import { trimmed } from '../name/trim.ts';
import type { Found } from '../names.ts';
import { isDistinct, isFirm, isWorksAt, madeByAll, namesSorts, withoutTail } from './distinct.ts';
import { joined } from './joined.ts';
import { suffixOfLast } from './shared.ts';

const connecting = /^(?:连接线|联络线|连接道路|联络通道|接线|专用线)$/;

/** 甲园区与乙国道、丙景区等连接线: the list is of what is joined, and 与 stands between two ends; null where it is none. */
export function connections(group: Group, all: readonly Token[], text: string): Group | null {
  const head = group.tail?.findLast((token) => connecting.test(wordsOf(token, text)));
  if (head === undefined) return null;
  const items: Item[] = [];
  for (const item of group.items) {
    const last = items.at(-1);
    const [from, to] = [last?.tokens.at(-1), item.tokens[0]];
    if (item.joint !== 'and' || last === undefined || from === undefined || to === undefined)
      items.push(item);
    else {
      const joint = all.slice(all.indexOf(from) + 1, all.indexOf(to));
      items[items.length - 1] = { ...last, tokens: [...last.tokens, ...joint, ...item.tokens] };
    }
  }
  return items.some(({ tokens }) => tokens.some((token) => connecting.test(wordsOf(token, text))))
    ? null
    : { ...group, items };
}

/** 清富 in 清富等四大片区 is short for 清富片区; what is longer is named in full. */
const longestPlace = 4;

/** A body that the name is not about: 甲集团轴承系列 is what 甲集团 makes, 甲集团 alone and 甲办公室 are bodies. */
const isOther = (token: Token, at: number, { length }: readonly Token[]): boolean =>
  isBody(token) && (at === length - 1 || token.word?.kind?.category !== 'factory');

/** Names an item that has no kind of its own, by the kind of the last item or by what closes the list. */
export function fromList(
  item: Item,
  group: Group,
  index: number,
  tail: Tail | null,
  shapes: readonly (Shape | null)[],
  text: string,
): Found | null {
  const last = shapes.at(-1) ?? null;
  const { tokens } = item;
  const [first, end] = [tokens[0], tokens.at(-1)];
  if (first === undefined || end === undefined || tokens.some(isOther) || isOwned(group, text)) return null;
  const place = { from: first.from, to: end.to };
  const own = nameOf(trimmed(tokens, text), text);
  // 甲至乙、|至丙高速公路: half a name; 测时|系统等装置: the end of one
  if (/^[至到](?!尊)|^(?:系统|平台|设备|装置|产品|体系|机制|模式)$/.test(own)) return null;
  // 一、甲站选址: the number of a heading
  if (index === 0 && /^[一二三四五六七八九十]{1,3}$/.test(own)) return null;
  // 甲至乙|、至丙高速公路: the other half
  const behind = group.items[index + 1]?.tokens[0];
  if (/[至到]/.test(own) && /^[至到](?!尊)/.test(wordsOf(behind, text))) return null;
  const numbered = byNumber(own, place, group, index, tail, last, text);
  if (numbered !== null) return numbered;
  // 甲乙、甲丙高铁和丁通道: the kind is that of the next line, or else of the last item
  const next = shapes.findIndex((shape, at) => at > index && shape?.head.word?.kind?.role === 'line');
  // 甲区、乙县、丙县水厂及管网: the kind is that of the place which has one
  const sited = tokens.every(({ type }) => type === 'place')
    ? shapes.findIndex((shape, at) => at > index && shape !== null)
    : -1;
  const isOfPlaces =
    sited > index &&
    group.items.slice(index, sited).every((each) => each.tokens.every(({ type }) => type === 'place'));
  for (const end of new Set([isOfPlaces ? sited : -1, next, shapes.length - 1])) {
    const shape = shapes[end] ?? null;
    const parallel =
      end <= index || shape === null || transfer.test(own)
        ? null
        : suffixOfLast(group.items.slice(index, end + 1), tokens, own, shape, text);
    if (parallel !== null && shape !== null)
      return { ...place, name: own + parallel, category: categoryOf(shape.tokens, shape.head, text) };
  }
  if (transfer.test(own)) return { ...place, name: own, category: 'water' };
  if (tail === null && last !== null) return withoutTail(item, own, place, group, last, text);
  // 甲、乙等领域的枢纽: fields name none; 消纳、外送两个|新能源基地: what the power is for
  if (tail?.head == null || /领域|方面|行业|环节/.test(tail.text) || usesOfPower.test(own)) return null;
  // 甲系统、乙产品等一体化制造基地: what is made in the one of them
  if (!isCountedList(group, text) && text.endsWith('产品', endOf(group))) return null;
  const closed = fromTail(tokens, own, tail.head, tail, place, text);
  if (!tail.isContainer) return closed;
  // 西云山青河 of 文化带 is a place as well
  const isPlace = own.length <= longestPlace || (own.length < 7 && /[河江湖海山岭岛]$/.test(own));
  if (tail.head.word?.kind?.role === 'region' && isPlace) return closed;
  const isPlaced = tail.topic === 'energy' || tail.topic === 'water';
  if (isPlaced && isWorksAt(tokens, own, tail.text)) return closed;
  // 甲、乙等8个乡镇污水处理项目: each is of the town that is counted
  if (ofTowns.test(tail.text) && own.length <= longestPlace) return closed;
  // 甲能源乙县、丙电力丁县等5个风光制氢项目: whose each is and where, and not what
  const isFirmAt =
    tokens.length > 1 &&
    /^(?:place|generic)$/.test(end.type) &&
    wordsOf(end, text) !== '一体化' &&
    tail.text.length > 3;
  if (isFirmAt && tail.topic !== null && /[^大点要]项目$/.test(tail.text) && own.length < 12)
    return withTopic(closed, tail.topic);
  // 甲抽水蓄能、乙光伏等能源项目: each is such works by its place
  const isOfTopic =
    isPlaced &&
    tokens.length === 2 &&
    tokens[0]?.word?.kind?.role !== 'topic' &&
    tokens[1]?.word?.kind?.category === tail.topic &&
    /[^大点要]项目$/.test(tail.text);
  if (isOfTopic && own.length > 4) return { ...place, name: own, category: tail.topic ?? 'other' };
  const least = isCountedList(group, text) || tail.isAnnounced ? 2 : isBatch(group, text) ? 3 : 4;
  if (!isDistinct(tokens, own, least, text) && !(ofFirms.test(tail.text) && isFirm(tokens))) return null;
  const category = categoryInList(tokens, tail, group.items[0]?.tokens[0]?.from ?? first.from, text);
  return { ...place, name: own + madeByAll(own, group, tail.text, text), category };
}

const usesOfPower = /^(?:省内|就地|就近|本地|区内|县内)?(?:消纳|外送|调峰|制氢|自用|上网)$/;
const crossing = /^[\u4e00-\u9fff]{2,4}(跨[\u4e00-\u9fff]{1,5}[大特]*桥(?:工程|项目)?)$/;
const wordsOfItem = (item: Item | undefined, text: string): string =>
  text.slice(item?.tokens[0]?.from ?? 0, item?.tokens.at(-1)?.to ?? 0);

const withTopic = (found: Found | null, category: Category): Found | null => found && { ...found, category };

/** G207、S280等国省道, 省道215、|308, 1、|2、3号线一期工程: each number is a road or a line, and so is what crosses the same river. */
function byNumber(
  own: string,
  place: Pick<Found, 'from' | 'to'>,
  { items }: Group,
  index: number,
  tail: Tail | null,
  last: Shape | null,
  text: string,
): Found | null {
  if (/^[GS]\d{1,4}线?$/.test(own) && /[国省]道|公路|干线/.test(tail?.text ?? ''))
    return { ...place, name: own, category: 'road' };
  // 甲、|乙跨青河桥工程: each over the same river
  const over = crossing.exec(wordsOfItem(items[index + 1], text))?.[1];
  if (over !== undefined && own.length <= longestPlace)
    return { ...place, name: own + over, category: 'bridge_tunnel' };
  // 第四、|第五跑道: each by its place in their row
  const next = items.slice(index + 1).find(({ tokens }) => !ordinal.test(wordsOf(tokens.at(-1), text)));
  const unit = ordinal.test(own) ? numberedPart.exec(text.slice(next?.tokens[0]?.from)) : null;
  if (unit?.[1] !== undefined) return { ...place, name: own + unit[1], category: 'airport' };
  const road = items[index - 1]?.tokens[0];
  if (/^\d+$/.test(own) && isRoadKind(road, text))
    return { ...place, name: wordsOf(road, text) + own, category: 'road' };
  const line = last === null ? null : /^[0-9]+(号线.*)$/.exec(nameOf(last.tokens, text));
  if (line !== null && /[0-9]$/.test(own)) {
    const number = /^[0-9]+$/.test(own) ? own : numberedOf(own)?.join('');
    if (number !== undefined) return { ...place, name: `${number}${line[1]}`, category: 'metro' };
  }
  return null;
}

const ordinal = /第[一二三四五六七八九]$/;
const numberedPart = /^第[一二三四五六七八九](跑道|航站楼)/;

const endOf = ({ items }: Group): number => items.at(-1)?.tokens.at(-1)?.to ?? 0;

/** 青柳、江绿等4条山区高速公路 → 青柳高速公路; 柳河青山等9个装备制造园区 → 柳河青山装备制造园区. */
function fromTail(
  tokens: readonly Token[],
  own: string,
  head: Token,
  tail: Tail,
  place: Pick<Found, 'from' | 'to'>,
  text: string,
): Found | null {
  const isLine = head.word?.kind?.role === 'line';
  const isNamed = tokens.some(
    ({ type, word }) =>
      type === 'text' || type === 'place' || type === 'quote' || (tail.isOwn && word?.kind?.role === 'topic'),
  );
  if (!isNamed || own.length < 2 || own.length > (isLine && !connecting.test(wordsOf(head, text)) ? 12 : 30))
    return null;
  // 甲、乙等机场扩建: each is of an airport
  const isOfKind =
    isLine ||
    (isDoneTo(wordsOf(head, text)) && !ofTowns.test(tail.text) && !tail.tokens.slice(0, -1).some(isSite));
  // 甲科学实验场、乙加速器等5个科技基础设施: each by its own name
  // 甲开发区、乙科技城等特色园区
  const isWhole =
    (/设施$/.test(tail.text) && facility.test(own)) ||
    (/(?:区|平台)$/.test(tail.text) && (isZone(own) || /.{3}[谷港城]$/.test(own))) ||
    (/水闸$/.test(tail.text) && own.endsWith('闸')) ||
    // 甲花园、乙雅苑两个安置小区
    (head.word?.kind?.category === 'housing' && isResidence.test(own)) ||
    // 甲风电、乙光伏等新能源项目: each says what it is about
    (/项目$/.test(tail.text) && tokens.at(-1)?.word?.kind?.category === head.word?.kind?.category) ||
    // 甲水韵、乙花海石林等一批乡村旅游景区: each by its own name
    (/(?:景区|景点|街区|场馆|综合体)$/.test(tail.text) && own.length > 3);
  // 甲、乙等县通县公路等一大批重点项目: what closes the list is of many
  if (namesSorts(tail.text, tokens) || /一大?批|一系列/.test(tail.text)) return null;
  // 甲乙、丙丁等新线投运，铁路更密: railways, where they are told of
  const around = text.slice(
    Math.max(0, place.from - longestAround),
    (tail.tokens.at(-1)?.to ?? place.to) + longestAround,
  );
  if (
    /^新线路?$/.test(tail.text) &&
    (!/铁路|高铁|客专/.test(around) || /公交|航班|航线|客运班线/.test(around))
  )
    return null;
  if (/^(?:铁路)?新线路?$/.test(tail.text)) return { ...place, name: `${own}铁路`, category: 'railway' };
  const end = isWhole ? '' : isOfKind ? wordsOf(head, text) : tail.text;
  const name = joined(
    shortLine(tokens, own, text),
    // 甲南、乙东等高铁车站: 甲南站
    end.replace(
      /^(?:乡镇|区县|县区|县市区?|市县|镇街|[省市区县]属)(?=.{4})|^(?:铁路|高铁)(?:车|客)(?=站$)/,
      '',
    ),
  );
  if (isWhole && /平台$/.test(tail.text)) return { ...place, name, category: 'industrial_park' };
  return { ...place, name, category: categoryOf([...tokens, ...tail.tokens, head], head, text) };
}

/** How far around a list of new lines the word for them may stand. */
const longestAround = 24;

/** 2个|街道农贸市场改造: each is of a town. */
const ofTowns = /^(?:乡镇|街道)(?=.{3})/;

/** What ends with one of these says itself what it is; 作物表型组学 does not. */
const facility = /.{3}(?:场|站|源|器|装置|台|镜|中心|塔)$/;

/** 3座水库|除险加固工程, 4个公园|改造工程: what the works are on. */
const isSite = ({ word }: Token): boolean =>
  /^(?:airport|school|hospital)$/.test(word?.kind?.category ?? '') ||
  (word?.kind?.role === 'site' &&
    (word.kind.category !== 'housing' || /^(?:小区|住宅区)$/.test(word.surface)));

/** 青芯半导体、绿源生物等|重点项目: firms may be called by what they make. */
const ofFirms = /^(?:重点|重大|大|优质|产业|工业|制造业|实体|招商)*项目$/;

/** 甲、乙、丙等一批重大项目 */
const isBatch = ({ items }: Group, text: string): boolean =>
  items.length > 2 && /^等一(?:大)?批/.test(text.slice(items.at(-1)?.tokens.at(-1)?.to ?? text.length));
