import { remembered } from '../../remembered.ts';
import { isNameLikeJoint } from '../../sentences/names/like-joints.ts';
import { anyReading } from '../../sentences/readings.ts';
import { surname } from '../../sentences/surnames.ts';
import { verbReader } from '../../sentences/verbs.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeAt } from '../owner/place-name.ts';
import { isStatement } from '../subject/want.ts';
import { endsNoNoun, opensNoNoun } from './no-noun.ts';
import { isAdrift } from './not-owner.ts';
import { isScrap } from './scrap.ts';
import { wordsIn } from './words.ts';

/**
 * Whether what was found as a subject is a noun phrase, with a head of its own, and where that ends.
 *
 * `柳河县致力` → 柳河县 · `云安厂添置` → 云安厂 · `选准项目`, `从全市`, `增值中`, `生存条件差` → none
 */

/** 踏着泥泞, 派生出: a verb with what it comes to, and no noun. */
const aspects =
  /^[\u4e00-\u9fff]{1,2}(?:给(?=[\u4e00-\u9fff]{2,}[县乡镇村政民人])|住(?=[\u4e00-\u9fff]上)|(?<=派生|繁殖|摸索)出)|(?<![沉执附显衣穿])着(?![力手眼装陆急重名作])|^[引送借](?=水上|温暖|钱)/;
const opens = anyReading(opensNoNoun);
const ends = anyReading(endsNoNoun);

/** 结果|甲产品, 尽管|我们: what joins it to the sentence before. */
const joining = /^(?:结果|因而|因此|于是|尽管|然而|然后|可是|其实|同时|反而|另外)(?=.{2})/;
/** 甲钢集团|产品结构调整: what goes on in it, and nobody who has earned anything. */
const process =
  /(?:产业|产品|经济|农业|工业|企业)?结构的?(?:调整|优化)$|(?<=..)农业产业化$|(?:体制|机制)(?:改革|转换)$/;
/** 他|直接, 我们|办电时: who is pointed at, and what they do. */
const someone =
  /^[\u4e00-\u9fff](?:女士|先生|大爷|大妈|阿姨|奶奶|爷爷|师傅)(?=[^的家]{2,}$)|^(?:[他她]们?|[我你咱俺]们?|人们|大家|自己)(?![们国家省市县区州镇乡村校院厂])/;

/** Who can do something, by the last words of the name. */
const doer =
  /(?:[\u4e00-\u9fff]们|[职员民矿]工|[省市县区乡镇村厂校院]里|群众|农[民户]|村民|居民|市民|干部|人员|专家|学者|党员|教师|企业|部门|单位|机构|团体|[工农商林]业|乡村|设施|一行|老板|青年|[总分支该商发本]行|(?<![东西南北中内外全总局])部|(?<![格布结全])局|研究所|交所|厂|法院|学校)$/;
export const canAct = (name: string): boolean =>
  doer.test(name) || aPerson.test(name) || /^(?:agent|place)$/.test(ownerKind(name));

/** What stands between who does something and what they do. */
const manner =
  /(?:(?<!本|首|第)一次|直接|间接|当时|自发|重点|大胆|依法|先|原|年|下|一|累计|将|还|也|正|已经?|曾|却|便|又|再|(?<![人户亩年月日])均|都|才|主动|积极|喜)+$/;

const aPerson = new RegExp(`^${surname}[\\u4e00-\\u9fff]{2}$`);

export const deedAt = verbReader('deed');
const nominalAt = verbReader('nominal');
/** 企业|遇到, 铁道部|拨出, 农民|握着: a verb with what it comes to. */
const complemented =
  /^[\u4e00-\u9fff](?:到(?![位期货])|出(?![口资让租])|给(?!水|排|料)|住(?!房|院|宅|户|所|建)|着|起(?!点|步|源|重)|遍)(?<!产出|支出|输出|演出|突出|收到|周到|供给|补给|居住|入住)/;
/** What is no verb before these: 承包|户, 代表|团. */
const asNoun =
  /^(?:[机苗户团者物率量额会权制费书人员性度值商]|大会|作用|车间|内科|系统|机制|合同|责任|日期|阶段)/;

/** The first place where a deed is told of who does it; -1 where none is. */
function deedIn(phrase: string, from: number): number {
  const known = new Map(
    wordsIn(phrase, 0, phrase.length).flatMap(({ word, start, end }) =>
      word.role === 'verb' ? [[start, { nominal: word.nominal, end }] as const] : [],
    ),
  );
  for (let at = from + 2; at < phrase.length; at += 1) {
    const name = phrase.slice(from, at).replace(manner, '');
    if (name.length < 2) continue;
    const verb = known.get(at);
    const deed = deedAt(phrase, at);
    const nominal = nominalAt(phrase, at) !== null;
    const end =
      deed?.end ?? (verb !== undefined && (!verb.nominal || verb.end === phrase.length) ? verb.end : 0);
    const is =
      (end > 0 && !asNoun.test(phrase.slice(end)) && phrase.charAt(end) !== '的') ||
      complemented.test(phrase.slice(at, at + 3));
    if (is && (canAct(name) || (aPerson.test(name) && !nominal))) return from + name.length;
    if (is && deed !== null && !nominal) return from;
  }
  return -1;
}

/** 甲钢厂|将转炉车间, 村民一行|要去: what something is done to stands behind its mark, and the noun before it. */
function withoutObject(phrase: string): string {
  const mark = wordsIn(phrase, 0, phrase.length).find(
    ({ start, end }) =>
      start >= 2 &&
      end < phrase.length &&
      (/^[将把被]$/.test(phrase.slice(start, end)) ||
        (/^(?:[要应须]|必须|应该|能够|可以)$/.test(phrase.slice(start, end)) &&
          canAct(phrase.slice(0, start)))),
  );
  return mark === undefined ? phrase : phrase.slice(0, mark.start);
}

const byItsEnds = /^[^至，,的]{2,6}至[^，,的]{2,6}段$/;

/** A phrase cut back to its noun, or empty where it has none. */
function cutBack(subject: string): string {
  const phrase = subject
    .replace(joining, '')
    .replace(/（图片）$|的$|^[—－]+/g, '')
    // 甲公司|成立3年来, 甲公司|2023年
    .replace(
      /(?:(?:独立|成立|组建|开放|开业)?[0-9一二三四五六七八九十]{1,3}多?年多?来|[去今明前]年|(?:19|20)[0-9]{2}年)$/,
      '',
    )
    .replace(process, '')
    // 教堂|呈十字形: how it looks
    .replace(/(?<=.{2})呈(?!送|报|递|贡).+$/, '');
  // 柳县东至白河段
  if (placeAt(phrase, 0) > 1 && byItsEnds.test(phrase)) return phrase;
  if (placeAt(phrase, 0) === phrase.length || /^[“《][^”》]+[”》]$/.test(phrase)) return phrase;
  if (someone.test(phrase)) return someone.exec(phrase)?.[0] ?? '';
  const head = phrase.lastIndexOf('的') + 1;
  const deed = phrase.includes('“') ? -1 : deedIn(phrase, head);
  if (deed === head) return '';
  const cut = (deed > 0 ? phrase.slice(0, deed) : withoutObject(phrase)).replace(
    /(?<=..)(?:[和与及、在却]|(?<![享感接承遭])受|(?<![原规细法准守总])则|(?<![方简轻邮顺随])便|(?<![统唯之三第单合周专同不划如万十归])一|所[欠需有]|各类|(?<![委选指特流帮党学宗])派)$/,
    '',
  );
  const bare = cut.replace(manner, '');
  return bare !== cut && bare.length >= 2 && canAct(bare) ? bare : cut;
}

/** Whether what a phrase opens with is a place or a name, however it is spelt. */
const isNamed = (phrase: string): boolean => placeAt(phrase, 0) > 1 || isNameLikeJoint(phrase);

/** The noun phrase that a subject is, without what is told of it; empty where it is none. */
export const ownerPhrase = remembered((subject: string): string => {
  const phrase = nounPhrase(subject);
  const isPlace = placeAt(phrase, 0) === phrase.length;
  return !isPlace && (isStatement(phrase) || isScrap(phrase)) ? '' : phrase;
});

/** 甲州至汉中: its end is a place, whatever the last character means elsewhere. */
const isJourney = (phrase: string): boolean => {
  const end = phrase.search(/(?<=^[^至到，,的]{2,8})[至到]/) + 1;
  return end > 0 && placeAt(phrase, end) === phrase.length;
};

/** The noun phrase that words are, whatever it is of: 步伐 and 成效 are nouns, though nothing is theirs. */
export const nounPhrase = remembered((words: string): string => {
  const phrase = cutBack(words);
  if (phrase === '') return '';
  if (placeAt(phrase, 0) === phrase.length) return phrase;
  if (isAdrift(phrase)) return '';
  const [first, second] = wordsIn(phrase, 0, phrase.length);
  if (
    first?.start === 0 &&
    first.word.role === 'adverb' &&
    second?.word.role === 'verb' &&
    second.start === first.end &&
    ownerKind(phrase) === 'none'
  )
    return '';
  const opening = deedAt(phrase, 0);
  const isDeed =
    opening !== null && !asNoun.test(phrase.slice(opening.end)) && !phrase.slice(opening.end).includes('的');
  return !isNamed(phrase) && (opens.test(phrase) || aspects.test(phrase) || isDeed)
    ? ''
    : ends.test(phrase) && ownerKind(phrase) === 'none' && !isJourney(phrase)
      ? ''
      : phrase;
});
