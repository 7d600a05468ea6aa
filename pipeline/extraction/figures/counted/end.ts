import { matchesOf } from '../../../grammar/matches.ts';
import { isMeasure } from '../../../grammar/measures.ts';
import { anyOf, anyPattern, withRole } from '../../../lexicons/any-of.ts';
import { readLexicon } from '../../../lexicons/read.ts';
import { wordAt, wordsIn } from '../words/words.ts';

/**
 * Where a counted noun ends: before what those do that are counted, and behind the last word for what its measure word can
 * count: 名 counts people, 家 firms and bodies, 户 households, 辆 vehicles.
 *
 * `10名|科技人员|到村包户` · `20家|工贸企业|效益提高` · `3辆|中巴车|静静地开进院内` · `8个|县|农民人均纯收入`
 */
export function endOfCounted(noun: string, counter: string, behind: string): string {
  const plain = withoutState(noun.replace(doing, ''), behind).replace(/^[的]|[、和与及]$/g, '');
  const own = held.test(behind) ? plain.replace(/(?<=..)[手家身心眼门院脚]$/, '') : plain;
  return withinClass(counter === '个' ? withoutTheirs(own) : own, counter);
}

/** 静静|地开进, 医生|抬着伤者, 钱|交到他手上, 县|作为基地, 厂|之所以, 黑白电视|时, 行政村中|除, 插秧机|分成三组, 车间|做配件: how, why or when something is done. */
const doing = anyPattern(
  // 静静|地开进: how
  /(?<=.{2})([\u4e00-\u9fff])\1(?:([\u4e00-\u9fff])\2)?地.*$/,
  // 县|作为基地, 厂|之所以, 行政村中|除, 除…外
  /(?<=.)(?:作为|之所以|中除|除[^，,]{2,}外).*$/,
  // 医生|抬着伤者, 货|运到
  /(?<=.{2})(?:(?:[抬踏顶冒围捧扛背牵挂插沿怀]|[承负代簇围肩][\u4e00-\u9fff])着(?![力重眼手装陆名床落火])|(?:[交送运寄拨搬迁派走来发投放存转]|(?<=[员部者民众生专家])(?=到(?!位|期|场|岗|龄|点|达|站|会|货|底|账|款|访|案|校)))到).*$/,
  // 钱|交到他手上
  /(?<=.)[交送运寄拨搬派]到.*$/,
  // 黑白电视|时: when
  /(?<=.{2})(?<![小课学工临农平历同当及按随定限战])时$/,
  // 果农|纷纷
  /(?<=.{2})(?:源源|频频|纷纷|屡屡|渐渐|悄悄|默默|连连|节节|双双|早早|自发|自愿)$/,
  // 插秧机|分成三组
  /(?<=..)(?:分成|分为|编成|分作)[^，,]*$/,
  // 车间|做配件
  /(?<=[区厂队室间组社])做(?![法工事客市主媒空强大优好])[\u4e00-\u9fff]{2}.*$/,
);
/** 3个|村|户户通水, 两队|更年轻, 9个|机柜|调试完毕, 稻田|面前: how those are, or where and when something is. */
const state =
  /(?<=.)(?:([家户人村县乡处个样])\1$|[\u4e00-\u9fff]一[根条个台张件块支把口]$)|(?<=..)(?:(?:极[不其为]|更加?(?![新衣换正改生迭]|年期)|十分|非常|格外|日益|越来越|愈加).*|(?:面前|跟前|眼前|身旁).*|(?:[\u4e00-\u9fff]{2})?(?:完毕|就绪|到位)|(?:(?:建设|整顿|整治|改革)*(?:初?见成效|初具规模|[已初]?显(?:现|露|出)?.{0,2}雏形)))$/;
/** 58台|机械|奋战在, 3名孩子|挤|在: how they are there. */
const staying = /(?<=..)(?:奋战|战斗|活跃|忙碌|奔波|聚集|(?<![挂蹲])[挤压盯坐站躺停蹲趴睡埋])$/;
/** 三大造船厂|改造后, 9个|窗口|后: when something else is so. */
const afterThat = /(?<=..)(?:[之以]?后|以来)$/;
function withoutState(noun: string, behind: string): string {
  const plain = noun.replace(state, '');
  const here = /[在于]/.test(behind) ? plain.replace(staying, '') : plain;
  const before = here.replace(afterThat, '');
  const opening = wordAt(before, 0, before.length)?.word;
  // 到村|后: what they do, and nothing that is counted
  if (before === here || /(?:幕|[落前午饭])后$/.test(here) || (opening?.role === 'verb' && !opening.nominal))
    return here;
  const actor = actors.exec(before)?.[0] ?? '';
  return wordsIn(before, actor.length, before.length).some(({ word }) => word.role === 'verb')
    ? actor || before
    : before;
}
/** 困难户|手中, 农民|家里 */
const held = /^[中里上内下前]/;

const rows = readLexicon('lexicons/counted-nouns.csv');
const people = anyOf(withRole(rows, ['person']));
const body = `${anyOf(withRole(rows, ['body']))}(?!家)`;
/** What ends a word for one who does or is something, and what goes on as another word. */
const person = `(?:${people}|[员者](?![工会额联])|(?<=[专画作科行冠买卖玩藏])家|(?<=[\u4e00-\u9fff])师(?![范资生傅])|(?<=[新考学研博硕女男师毕高])生(?![产活态物育长命意])|[部处局校院厂站队组市县区乡镇村科董]长(?![期远途度江]))`;
const actors = new RegExp(`^.*${body}`);
const household = `(?:户(?![口区籍外型均])|家庭|人家|农民|居民|村民|牧民|渔民|群众|职工|住户|商户|${body})`;
const classes: ReadonlyMap<string, RegExp> = new Map([
  ['名', new RegExp(person, 'g')],
  ['位', new RegExp(person, 'g')],
  ['家', new RegExp(body, 'g')],
  ['户', new RegExp(household, 'g')],
  ['所', /(?:学校|[小中大]学|[校院馆园所])(?![长区舍友])/g],
  ['辆', /[车轿](?![间站型位道次辆载队厢门窗库床架牌主身灯用])/g],
  ['艘', /[船舰艇轮](?![舶台厂员机胎])|航母/g],
]);

/** 20名|教师编制, 30家|企业技术中心, 200户|农民住房: these words are counted by them too. */
const alsoCounted = new RegExp(
  `(?:编制|岗位|名额|计划|指标|床位|学位|住房|住宅|房屋|危旧?房|新房|院落|门面|${anyOf(withRole(rows, ['noun_end']))})$`,
);
const goesOn = new RegExp(`^${anyOf(withRole(rows, ['goes_on']))}`);

/** A counted noun without what follows the last one of its class; as it was where none is in it. */
function withinClass(noun: string, counter: string): string {
  const heads = classes.get(counter);
  const last = heads === undefined ? undefined : matchesOf(heads, noun).at(-1);
  if (last === undefined) return noun;
  const end = last.index + last[0].length;
  const rest = noun.slice(end);
  // 扶持36所学校|运营: it is this that there are so many of
  const isDeed = counter === '所' && wordAt(rest, 0, rest.length)?.end === rest.length;
  return rest === '' || isDeed || goesOn.test(rest) || alsoCounted.test(rest) || /^[（(”]/.test(rest)
    ? noun
    : noun.slice(0, end);
}

/** 20辆|提速客车, 15家|加盟酒店: whether what a measure word can count stands so near behind a verb that this says of what kind it is. */
export const countsBehind = (text: string, from: number, counter: string): boolean =>
  nearBehind.get(counter)?.test(text.slice(from, from + 6)) ?? false;
const nearBehind: ReadonlyMap<string, RegExp> = new Map(
  [...classes].flatMap(([counter, { source }]) =>
    /[名位家辆艘]/.test(counter)
      ? [[counter, new RegExp(`^[^，,。；;、的了着过在到把对与和及给为0-9“”]{0,2}?${source}`)]]
      : [],
  ),
);

const places =
  /^(?:[\u4e00-\u9fff]{0,6}?)(?:县市区|市县区|县市|市县|县区|省区市?|省市区?|地市|城市|乡镇|[省市县乡镇村])(?![级域区直属委政道民志城里内外间长际辖场镇村])/;
/** 8个|县|农民, 11个|县市|农产品: what belongs to places and is counted by no 个. */
const ofPlaces =
  /^(?:农民|居民|村民|群众|人口|农产品|农副产品|农村|农业|工业|财政|粮食|蔬菜|公房|住房|房价|物价|职工|消费|零售|空气|经济|人均|户均|商品)/;

/** A counted place without what it has. */
function withoutTheirs(noun: string): string {
  const place = places.exec(noun)?.[0] ?? '';
  const rest = noun.slice(place.length);
  return place !== '' &&
    (ofPlaces.test(rest) || isMeasure(rest.replace(/平均$/, ''))) &&
    !alsoCounted.test(rest)
    ? place
    : noun;
}

/** 12个村|中有5个| */
export const among = /^[村县市镇乡区省户]中$/;
/** 28个行业|增加值增长: a change or a rank follows. */
export const moves =
  /^(?:同比|实现|正?增长|下降|上[涨升]|回[升落]|加快|提[高升]|收窄|减少|保持|转正|居|位居|跑赢|[快好优]于)/;

/** 在3个|垦区|推广, 深入50个|村寨|拜年: where something is done, without what is done there; 在12个乡镇中 says so itself. */
export function placeEntered(noun: string, words: string, behind: string): string {
  const found = intoPlace.test(words.trimEnd()) ? (enteredPlace.exec(noun)?.[0] ?? '') : '';
  const isDone = behind !== '的' || wordAt(noun, found.length, noun.length)?.word.role === 'verb';
  return found === '' || /^[中内里上、和与及]/.test(behind) || !isDone ? noun : found;
}
const enteredPlace =
  /^[\u4e00-\u9fff]{0,6}?(?:国家和地区|国家|地区|城市|[垦灌库社景街矿林牧城镇]区|乡镇|村寨|村庄|[贫困特山民新示范]+村|县|省)(?![级域市城区里内长委政办直属医一中外上下的、和与及寨庄]|项目|工程|企业|农民|产业|试点|院|镇|份|会|博|科|道)(?=.{2,4}$)/;
/** What leads to where something is done. */
const intoPlace = /(?:(?<![存实所现内潜外正旨])在|深入|走[进入遍]|来到|赶?赴|前往|遍布)(?:了|全[国省市县])?$/;
