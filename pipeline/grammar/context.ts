import type { Qualifier } from '../../schemas/qualifier.ts';
import { verbRows } from '../lexicons/verbs.ts';
import type { Lexeme } from './lexer.ts';
import { measureWords } from './measures.ts';
import { regionWords } from './regions.ts';

/**
 * What the words around a number tell of it. Every look reaches a fixed distance, so reading stays linear.
 */

const clauseReach = 24;
const sentenceReach = 40;

/** The words of the clause before `at`, at most 24 characters. */
export const before = (text: string, at: number, reach = clauseReach): string =>
  lastPart(text.slice(Math.max(0, at - reach), at), /[，。；！？：,;:!?\n]/g);

/** The words of the sentence before `at`, at most 40 characters. */
const sentenceBefore = (text: string, at: number): string =>
  lastPart(text.slice(Math.max(0, at - sentenceReach), at), /[。！？!?\n]/g);

/** What stands behind the last of the marks. */
const lastPart = (words: string, marks: RegExp): string => words.split(marks).at(-1) ?? words;

const lastMatch = (words: string, nouns: RegExp): number => [...words.matchAll(nouns)].at(-1)?.index ?? -1;

const moneyNouns = new RegExp(measureWords('money'), 'g');
const peopleNouns = new RegExp(measureWords('people'), 'g');

/** The unit of a number that has none: money after money nouns (GDP超10万亿), a count before a noun; null when neither. */
export function bareUnit(text: string, start: number, end: number): string | null {
  const words = sentenceBefore(text, start);
  // 三万南铁路 is a line through three towns
  // 流量30万G: a unit that is not known
  if (
    /^(?:[\u4e00-\u9fff]{0,3}(?:铁路|高铁|高速|城际|公路)|里拉|玻利瓦尔|比索|先令|第纳尔|里亚尔|图格里克|比塞塔|[A-Za-z])/.test(
      text.slice(end, end + 5),
    )
  )
    return null;
  if (spentBefore.test(words) || sizesWorks(text, start, end)) return 'CNY';
  if (countedBefore.test(words) && text.charAt(end) !== '的') return 'count';
  if (amountBefore.test(words) || moneyBehind.test(text.slice(end, end + 5))) return 'CNY';
  if (peopleBehind.test(text.slice(end, end + 6))) return 'count';
  const money = lastMatch(words, moneyNouns);
  const people = lastMatch(words, peopleNouns);
  if (people > money) return 'count';
  if (money >= 0) return 'CNY';
  return /[\u4e00-\u9fff]/.test(text.charAt(end)) && !noThing.test(text.slice(end, end + 2)) ? 'count' : null;
}

/** 10亿以上|项目25个, 五十亿以上的|工业企业: of what size, in money. */
const sizesWorks = (text: string, start: number, end: number): boolean =>
  /亿及?以上$/.test(text.slice(start, end)) &&
  !/用户|人口|人次|客流$/.test(before(text, start)) &&
  /^的?[\u4e00-\u9fff]{0,6}?(?:项目|企业|工程)/.test(text.slice(end, end + 9));

/** 三四十万|人口, 产业工人|七八万|: whether what is counted stands right before or behind a number. */
export const isCounted = (text: string, start: number, end: number): boolean =>
  countedBehind.test(text.slice(end, end + 8)) || countedBefore.test(sentenceBefore(text, start));
const countedBehind = new RegExp(`^(?:[户常][籍住])?(?:师生|${measureWords('counted', 'people')})`);

/** 将投|3400万|整治公路, 豪掷|37亿|扩产, 网购|近10亿|, 净赚|6万|: what is spent, lent, raised or earned is money. */
const spentBefore =
  /(?:[将拟再已计划共豪]投|豪掷|狂掷|砸下?|斥资|耗资|网购|消费|吸金|揽金|揽收|融资|筹资|募资|集资|狂揽|放贷|授信|净?赚|挣)(?:了|到|得|近|约|超过?|逾)*$/;

/** What may stand between a noun and its number: how much it has become, and how it was before. */
const upTo =
  '(?:总数|总量|数量|总计|合计|累计|规模)?(?:[由从][0-9.]+[万亿])?(?:预计|有望|首次|成功|一举|历史性|将|已经?|也|均|都|约|近|超过?|逾|突破|达到?|为|有|共|计|增至|增加(?:到|至)|增长(?:到|至)|上升(?:到|至)|提升(?:到|至)|扩大(?:到|至)|减少(?:到|至)|稳定在|保持在)*$';
/** 市场主体突破|20万|, 粉丝超|100万|: what is counted stands right before the number; 粉丝超|100万|的主播 says which they are. */
const countedBefore = new RegExp(`${measureWords('counted')}${upTo}`);
/** 成交额突破|5000万|, 外贸进出口|32亿|: an amount of money by its end; 名额 and 缺额 count people, and 份额 is a share. */
const amountBefore = new RegExp(`(?:(?<![名份定差配缺])额|进出口)${upTo}`);

/** 冲击4000亿|产值; 吸引30万|投资者 are people. */
const moneyBehind =
  /^(?:的)?(?:产值|营收|投资|专款|巨资|GDP|销售额?|收入|税收|市值|资金|债务|贷款|补贴|利润|成交额|融资|授信)(?![者户人商员方机对群网单大])/;
/** 投资5亿元，解决150万|新市民的住房困难: people, whatever was told of before them. */
const peopleBehind =
  /^(?:名|位|多名)?[\u4e00-\u9fff]{0,2}(?:市民|居民|村民|农民|人口|人民(?!币)|妇女|女童|群众|百姓|职工|员工|游客|旅客|乘客|学生|师生|用户|住户|农户|家庭|人才|青年|老人|儿童|患者|消费者|志愿者|劳动力|网友|粉丝|会员|党员|人(?=[，。；、！就参受出进入]|$))(?!消费|收入|支出|存款|贷款|经济|投资)/;
/** 3万亿|到4万亿, 5000亿|量级, 8000亿|大关: nothing that is counted stands behind the number. */
const noThing = /^(?:[级多余以的到至是为将在了]|左右|上下|量级|大关|台阶|关口|门槛|规模|体量|俱乐)/;

/** 收入比缩小到2.6：1: the words before speak of a ratio, not of a clock or a match. */
export const namesRatio = (text: string, at: number): boolean =>
  (/(?:比(?!赛)|比例|比值|配比|比率)[^，。；]{0,8}$/.test(before(text, at)) ||
    ratioBefore.test(sentenceBefore(text, at))) &&
  !/产业结构/.test(before(text, at));

/** 收入比由3.1:1缩小到|2.4:1|: the other end. */
const ratioBefore =
  /比(?!赛)[^，。；]{0,6}[由从][^，。；]{0,6}[0-9.]+[∶：:]1(?:逐步|进一步|已|持续)?(?:缩小|下降|降低?|上升|提高|提升|扩大|升|减|变|调整)(?:到|至|为)(?:[0-9]{4}年的?)?$/;

/**
 * 恩格尔系数为0.28, 城乡居民收入比降至2.3以内, 收入比由2.6缩小到2.3: an index that is stated without a unit and ends there, or
 * changes into another value.
 */
export function namesIndex(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 4);
  const words = before(text, start);
  return indexEnds.test(behind)
    ? indexBefore.test(words)
    : indexStarts.test(words) && indexChanges.test(behind);
}

const index = measureWords('index');
const indexStarts = new RegExp(`${index}[由从](?:(?:上年|去年|[0-9]{4}年)的?)?$`);
const indexBefore = new RegExp(
  `${index}(?:[由从](?:(?:上年|去年|[0-9]{4}年)的?)?[0-9.]+)?(?:[均都]?在|为|达|达到|是|降至|降到|降为|下降到|下降至|降低到|降低至|缩小至|缩小到|缩小为|升至|上升到|上升至|提高到|提高至|提升至|扩大到|扩大至|控制在|保持在|稳定在|约)?$`,
);
const indexEnds = /^(?:$|[，。；、！？（）()”,;!?\s])/;
const indexChanges = /^(?:缩小|下降|降低?|上升|提高|提升|扩大)(?:到|至|为)/;

/** 约占全国装机容量的13%: 约 stands before the verb and qualifies the share. */
const aboutAcrossVerb = /(?:约|大约|大概)占[^，。；、,;0-9]{1,20}$/;

/** 不到去年的一半, 不超过投资额的30%, 不低于成本的八成: the qualifier stands before what the share is of. */
const ofWhole = /(不到|不足|不及|不高于|不超过|不多于|不低于|不少于|至少占|至多占)[^，。；、,;0-9]{1,12}的$/;
const acrossWhole: Readonly<Record<string, Qualifier>> = {
  不高于: 'at_most',
  不超过: 'at_most',
  不多于: 'at_most',
  至多占: 'at_most',
  不低于: 'at_least',
  不少于: 'at_least',
  至少占: 'at_least',
};

/** 超过全省的一半, 超过总数的三分之二: more than that share; 超过全省的20% may be by how much. */
const beyondWhole = /超过[^，。；、,;0-9]{1,12}的$/;

/** The qualifier of a share that stands before its verb or before what it is a share of; null where there is none. */
export function shareAcross(text: string, start: number, end: number): Qualifier | null {
  const words = before(text, start);
  if (aboutAcrossVerb.test(words)) return 'about';
  if (text.charAt(start - 1) !== '的') return null;
  const word = ofWhole.exec(words)?.[1];
  if (word !== undefined) return acrossWhole[word] ?? 'less_than';
  return beyondWhole.test(words) && !/[%％]/.test(text.slice(start, end)) ? 'more_than' : null;
}

/** 至少缩短了一个小时: the qualifier stands before the verb of change. */
export const leastAcrossVerb = (text: string, at: number): boolean =>
  /(?:至少|最少|起码)(?:缩短|减少|增加|提高|节省|节约|提前|降低)(?:了)?$/.test(before(text, at));

/** 一小时交通圈, 三年行动计划, 十天高速, 五年期LPR: the duration belongs to the name of an area, a plan, a road or a loan. */
export const namesSomething = (text: string, end: number): boolean =>
  /^(?:高速|高铁|铁路|公路)|^期(?![间限满内末，。；、])|^[^，。；、,;\s]{0,6}圈|^[^，。；、,;\s]{0,4}(?:计划|规划|方案|行动)/.test(
    text.slice(end, end + 7),
  );

/** 四万亿俱乐部, 千亿级, 三千亿县, 三百亿产业集群: the scale names a class; 300亿项目 is how much one costs. */
export const namesAClass = (text: string, start: number, end: number): boolean =>
  /^元?(?:级|俱乐部|梯队|军团|方阵|阵营)/.test(text.slice(end, end + 4)) ||
  (/^[一二三四五六七八九十百千两]+亿$/.test(text.slice(start, end)) &&
    !/(?:投[资入]|设立|发放|争取|落实|安排|贷款|筹集|补助|奖励)[^，。；、]{0,4}$/.test(before(text, start)) &&
    /^元?(?:强?[县镇]|强市|城市|企业|产业集群|集群|产业园区|园区)(?=[0-9一二两三四五六七八九十]|[，。；、有达增共已数和与及]|$)/.test(
      text.slice(end, end + 8),
    ));

/** G422, AES100, TJ—4标段: digits behind a Latin letter are a part of a name, and so is the 300 of K12+300, a place on a road. */
export const behindLatin = (text: string, at: number): boolean =>
  /[A-Za-z]/.test(text.charAt(at - 1)) ||
  /[A-Z][-—–－]$/.test(text.slice(Math.max(0, at - 2), at)) ||
  (text.charAt(at - 1) === '+' && /K[0-9]{1,4}\+$/.test(text.slice(Math.max(0, at - 6), at)));

/** PM2.5年均浓度, 歼A20年内: one or two letters and digits are a name, and no years; GDP5年翻番 has years. */
export const namedByLetters = (text: string, at: number): boolean =>
  /(?:^|[^A-Za-z])[A-Za-z]{1,2}$/.test(text.slice(Math.max(0, at - 3), at));

/** 甲高铁站前4标段, 土建3标段 are the lots of a work by their numbers, 甲村8组, 甲社区8组|村民, 清溪8组|配套幼儿园 are places, and 8组数据 is a count; 南方五省区 is a region, and 覆盖12个省区 counts provinces. */
export const numbersAPlace = (text: string, at: number, counter: string | null): boolean =>
  (/^标段?$/.test(counter ?? '') && lotsOf.test(text.slice(Math.max(0, at - 2), at))) ||
  (counter === '组'
    ? /[村社居队]$/.test(text.slice(Math.max(0, at - 1), at)) ||
      (groupOfHomes.test(text.slice(Math.max(0, at - 2), at + 10)) &&
        !gives.has(text.slice(Math.max(0, at - 2), at)))
    : /^省(?:区市?|市|份)$/.test(counter ?? '') &&
      (regionBefore.test(text.slice(Math.max(0, at - 4), at)) ||
        namedThere.test(text.slice(at - 1, at + 1))));
/** 川渝|两省市, 江苏省、安徽省|两省市: those that were just named. */
const namedThere = /^[京津冀沪渝川苏浙皖湘鄂赣粤桂琼闽豫晋鲁辽吉黑蒙陕甘青宁藏滇黔贵港澳省市区][两二三四五]/;
const lotsOf = /(?:站前|站后|土建|房建|路面|路基|施工|监理|机电|轨道)$/;

/** 组 of a hamlet, by its number, where those who live there or what serves them stand behind it, or who is moved: 搬迁5组农户; 补贴6组群众 counts. */
const groupOfHomes =
  /^[\u4e00-\u9fff]{2}(?<![分共为有约达等各近超余够及和建设装置派访训问织排助慰了过给])[0-9]{1,2}组(?:村民|居民|农户|住户|社员|群众|党员|脱贫户|贫困户|农民|配套(?!设备|工程|件|装置))/;

/** 补贴|6组群众; 搬迁|5组农户 moves those of a hamlet. */
const gives = new Set(verbRows.map(({ surface }) => surface).filter((verb) => !/迁|转移|征收/.test(verb)));

/** 市委四届|五次|全会, 第一、|二批|资金: which of the sessions of a term, or of several lots, and no count. */
export const numbersASession = (text: string, at: number, counter: string | null): boolean =>
  (counter === '次' && text.startsWith('届', at - 1)) ||
  (/^[批次期届轮组]$/.test(counter ?? '') &&
    /第[一二三四五六七八九十0-9]{1,3}[、和及至到]$/.test(text.slice(Math.max(0, at - 5), at)));

/** 西部|12省区市, 长江沿线|11省市. */
const regionBefore = new RegExp(`(?:${regionWords}|[东西南北中]部地区)$`);

const spending =
  /(?:用时|耗时|历时|为期|缩短|仅用|仅需|只需|只要|提前|节省|长达|减少|推迟|延长|不出|短短|仅|需|各)(?:了|至|到|为|约)?$/;

/** 一个, 一批, 一年 are articles more often than counts; 一天时间, 一吨 and 缩短了一个小时 are counts. */
export function countsAsOne(number: Lexeme, measure: Lexeme, text: string, dimension: string): boolean {
  if (number.numeral?.script !== 'chinese' || number.value !== '1') return true;
  const word = text.slice(measure.start, measure.end);
  // 地上三层、地下一层
  if (dimension === 'count') return word === '层' && /地[上下]$/.test(before(text, number.start));
  // 很大一块: a part of something
  if (dimension !== 'duration') return word !== '块' && !text.startsWith('最后', number.start - 2);
  return word.endsWith('时间') || word === '整天' || spending.test(before(text, number.start));
}
