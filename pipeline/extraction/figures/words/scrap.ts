import { remembered } from '../../remembered.ts';
import { isNameLikeJoint } from '../../sentences/names/like-joints.ts';
import { anyReading } from '../../sentences/readings.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeAt, placeEnd } from '../owner/place-name.ts';
import { predicatesIn } from '../scene/predicates.ts';
import { cutOff, noNames, torn } from './no-names.ts';
import { wordsIn } from './words.ts';

/** 续建|项目, 计划新开工|项目: how far works are, as the name of those that are so; source of a pattern. */
export const howFar =
  '(?:计划|已)?(?:新?建成|新建|投产|竣工|完工|续建|在建|新?开工|签约|储备|入库|落地)+(?:投产|投用)?';

/**
 * Tells what was cut out of a clause and is no name: verbs, times, halves of words.
 *
 * `重点建设` · `近年来` · `施工过程中` · `地下厂房装` · `4.0兆瓦` are scraps; `甲集团`, `17个项目`, `某园区` are not.
 */
export const isScrap = remembered(
  (subject: string): boolean =>
    isNoName(subject) || isTorn(subject) || isAbstract(subject) || isAllDeed(subject) || tellsOfDeed(subject),
);

/** 营商环境持续优化，, 港口能级提升，, 乡村振兴步伐加快，: what a clause is about and nothing is of. */
export const isAbstract = (subject: string): boolean =>
  /(?:步伐|进程|力度|成效|能级|活力|地势|地形|氛围|格局|体系|势头|态势|营商环境|投资环境|业绩|(?:居民|农民|群众|百姓|人民|市民|村民)(?:物质|文化|精神|业余)*生活)$/.test(
    subject,
  );

/** A name has two characters; 第8., 2013-, 4.0兆瓦 are a number's; （市）中 is the end of one; 称它, 装 and 既 belong to what is told. */
export const isTorn = remembered(
  (subject: string): boolean =>
    (subject.length < 2 && !ofOneCharacter.test(subject)) ||
    /[0-9] ?[.．-]$/.test(subject) ||
    /^[约近超]?[0-9][0-9.]*[^0-9]{0,2}(?<![线路桥号期区厂站学院司团])$/.test(subject) ||
    (/^[、和与及）)]|^[（(][^）)]*[）)].{0,2}$/.test(subject) &&
      // 和田, 和平区
      placeAt(subject, 0) === 0 &&
      !isNameLikeJoint(subject)) ||
    /.(?:[今既也又竟仅]|[^主宗要]旨|[称令使让][它他她其])$/.test(subject) ||
    ((/.[做装]$/.test(subject) || /.建$/.test(subject)) && !madeOf.test(subject)) ||
    isTornOut.test(subject),
);

const isTornOut = anyReading(torn);

/** 煤、油、气的比重; 增速前三位的县: names of one character. */
export const ofOneCharacter = /^[煤油气水电核风光粮棉糖果菜茶县市镇乡村]$/;

/** 福建, 服装: words that end as a verb does. */
const madeOf =
  /(?:[铁电交住城中化福改扩新党基城续在重筹组共兴修创援复迁承代搭翻土援]建|[服包安总吊工西童女男改套分整精软假武换]装|[叫当看]做)$/;

/** 规划建设, 重新核定: nothing but verbs and what stands before them. */
function isAllVerbs(subject: string): boolean {
  const words = wordsIn(subject, 0, subject.length);
  const covered = words.reduce(
    (sum, { word, start, end }) => sum + (word.role === 'noun' ? 0 : end - start),
    0,
  );
  return covered === subject.length;
}

/** 近四年, 五年间, 近年来, 初期. */
const stretchOfTime =
  /^(?:(?:近|最近|过去|未来|今后)?[0-9一二三四五六七八九十两几]+(?:多|余)?年(?:来|间)?|近(?:几|些)?年来?|近期|初期|年|新|重点|着力|全力|[从在]?(?:以下|如下))$/;

/** 重点建设, 三年来: how or since when, and not who. */
const isAllDeed = (subject: string): boolean =>
  isAllVerbs(subject) ||
  stretchOfTime.test(subject) ||
  (/^(?:优化|深化|强化|激发|壮大|完善|坚持|聚焦|促进)/.test(subject) && ownerKind(subject) === 'none') ||
  (/^(?:重点|全力|大力|加快|积极|着力|全面|有效)/.test(subject) &&
    /^(?:建设|推进|推动|打造|实施|开展|发展|保障|升级改造|改造提升|提升改造|改造)$/.test(subject.slice(2)));

/** 表明这, 有效保障某地: a verb that is no part of a noun phrase, so that what was cut out is no name. */
const tellsOfDeed = (subject: string): boolean =>
  ownerKind(subject) !== 'thing' &&
  !(placeEnd(subject) > 0 && fromStation.test(subject)) &&
  !countedByDeed.test(subject.slice(placeEnd(subject))) &&
  predicatesIn(subject, wordsIn(subject, 0, subject.length)).some(({ word }) => !word.nominal);

/** 列入, 入选: what is done with those that are chosen; source of a pattern. */
export const chosen = '(?:被?(?:列入|纳入|评为|认定为)|入选|入围|获评|获批|跻身)';
/** 首批集中开工的重大项目, 首批签约项目, 续建项目, 列入省重大工程的项目: which of them they are. */
const countedByDeed = new RegExp(
  `^(?:[首本此该第前后][^，,、在于由]{1,16}|${howFar})(?:项目|工程)$|^${chosen}[^，,的]{3,16}的[^，,的]{2,8}$`,
);

/** 南昌西至长沙: from a station, and nothing that reaches there. */
const fromStation = /^[^至]{2,5}[东南西北]至[^至]{2,6}$/;

/** 届时, 现, 剩余, 较去年: what is cut off before a number and names nobody. */
const isNoName = (subject: string): boolean =>
  namesNone.test(subject) || (cutOff.pattern.test(subject) && ownerKind(subject) === 'none');
const namesNone = anyReading(noNames);
