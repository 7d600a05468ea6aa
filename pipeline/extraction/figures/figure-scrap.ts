import { predicatesIn } from './figure-clause.ts';
import { ownerKind, placeEnd } from './figure-owner.ts';
import { wordsIn } from './figure-words.ts';

/**
 * Tells what was cut out of a clause and is no name: verbs, times, halves of words.
 *
 * `重点建设` · `近年来` · `施工过程中` · `地下厂房装` · `4.0兆瓦` are scraps; `甲集团`, `17个项目`, `某园区` are not.
 */
export const isScrap = (subject: string): boolean =>
  isNoName(subject) || isTorn(subject) || isAbstract(subject) || isAllDeed(subject) || tellsOfDeed(subject);

/** 营商环境持续优化，, 乡村振兴步伐加快，: what a clause is about and nothing is of. */
export const isAbstract = (subject: string): boolean =>
  /(?:步伐|进程|力度|成效|活力|氛围|格局|势头|态势|营商环境|投资环境)$/.test(subject);

/** A name has two characters; 第8., 2013-, 4.0兆瓦 are a number's; （市）中 is the end of one; 称它, 装 and 既 belong to what is told. */
export const isTorn = (subject: string): boolean =>
  (subject.length < 2 && !ofOneCharacter.test(subject)) ||
  /[0-9] ?[.．-]$/.test(subject) ||
  /^[约近超]?[0-9][0-9.]*[^0-9]{0,2}(?<![线路桥号期区厂站学院司团])$/.test(subject) ||
  /^[、和与及）)]|^[（(][^）)]*[）)].{0,2}$/.test(subject) ||
  /.(?:[今既也又竟仅]|[^主宗要]旨|[称令使让][它他她其])$/.test(subject) ||
  ((/.[做装]$/.test(subject) || /.建$/.test(subject)) && !madeOf.test(subject)) ||
  /(?:施工|建设|运行|运营|生产|过程)中+$|^要.$|^(?:主要|重点)(?:建设|包括|涉及|生产|经营|从事|用于|新建)|^(?:直接|间接|其中|单独|另外)$|^受.{1,10}影响$|^(?:人均|户均|亩均|每亩|每户)[年月]?$|如何|任何|是否|不可能|一度(?!假)|等级[0-9A-Z]+$|(?:多样|不等|不一|丰富|齐全|便利|优美|宜人|先进)$/.test(
    subject,
  );

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
  /^(?:(?:近|最近|过去|未来|今后)?[0-9一二三四五六七八九十两几]+(?:多|余)?年(?:来|间)?|近(?:几|些)?年来?|近期|初期|年|新)$/;

/** 重点建设, 三年来: how or since when, and not who. */
const isAllDeed = (subject: string): boolean =>
  isAllVerbs(subject) ||
  stretchOfTime.test(subject) ||
  (/^(?:优化|深化|强化|激发|壮大|完善|坚持|聚焦|促进)/.test(subject) && ownerKind(subject) === 'none') ||
  (/^(?:重点|全力|大力|加快|积极|着力|全面|有效)/.test(subject) &&
    /^(?:建设|推进|推动|打造|实施|开展|发展|保障)$/.test(subject.slice(2)));

/** 表明这, 有效保障某地: a verb that is no part of a noun phrase, so that what was cut out is no name. */
const tellsOfDeed = (subject: string): boolean =>
  ownerKind(subject) !== 'thing' &&
  !(placeEnd(subject) > 0 && fromStation.test(subject)) &&
  predicatesIn(subject, wordsIn(subject, 0, subject.length)).some(({ word }) => !word.nominal);

/** 南昌西至长沙: from a station, and nothing that reaches there. */
const fromStation = /^[^至]{2,5}[东南西北]至[^至]{2,6}$/;

/** 届时, 现, 剩余, 较去年: what is cut off before a number and names nobody. */
const isNoName = (subject: string): boolean =>
  /^(?:有了|[0-9.]+[万亿]*元$|[日周月年]均$|平均$|[0-9一二两三四五六七八九十]+[座栋条个所处]$|(?:远|近|本|首)期$|开始$|相当$|便$|辖区内?$|当地$|境内$|全域$|每[秒天日]$|前[0-9]{1,2}(?:个月|天)$|免费$|代缴$|正?有序$|帮$|最[大小高低长短]$|配$|基础上$|向上$|可以$|同口径|招商$|活动(?:中|上|现场)?$|对照|以年均|每(?:隔|间隔)|(?:整体|总体|空间|线网|路网)(?:形态|布局|结构)$|可有效|可通过|可保障|可比口径|[^，,]{0,4}伊始$|眼下|正常|最高|单个|明确用|有效|它们|展望|加紧|像这样?|最初|起初|这里|那里)/.test(
    subject,
  ) ||
  /^(?:实际|主要|不过|未|计|共计|几次[^，,]{0,4}|[0-9一二三四五六七八九十两]+年|[^，,]{4,}步伐加快?)$/.test(
    subject,
  ) ||
  (/^(?:届时|现|后|剩余|前期|过去|最短|交验|沿线|无法|连续|计划安排|较|比)/.test(subject) &&
    ownerKind(subject) === 'none');
