import { remembered } from '../../remembered.ts';
import { isNameLikeJoint } from '../../sentences/names/like-joints.ts';
import { anyReading, type Reading } from '../../sentences/readings.ts';
import { surnames } from '../../sentences/surnames.ts';
import { verbReader } from '../../sentences/verbs.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeAt } from '../owner/place-name.ts';
import { isStatement } from '../subject/want.ts';
import { isAdrift } from './not-owner.ts';
import { isScrap } from './scrap.ts';
import { wordsIn } from './words.ts';

/**
 * Whether what was found as a subject is a noun phrase, with a head of its own, and where that ends.
 *
 * `柳河县致力` → 柳河县 · `云安厂添置` → 云安厂 · `选准项目`, `从全市`, `增值中`, `生存条件差` → none
 */

/** What no noun phrase opens with: an adverb, a conjunction, a preposition, a verb and its object. */
export const opensNoNoun: readonly Reading[] = [
  {
    pattern:
      /^(?:从(?![化江业])|把|被|令|据(?![点悉])|当(?![涂阳雄地年日])|到(?!发|岸|港)|在(?![建校岗线册职读编产])|对(?![外口虾]|[^，,]{1,6}的)|就(?![业医])|给(?![排水料])|替(?!代)|除(?!险|尘)|凭|朝(?!阳|天|鲜|霞)|趁|沿着|随着|至于|关于|之(?!江)|基础上|对外(?=[企商])|面向|面对|围绕|通过(?!率)|根据(?!地)|按照|依据|依托|为了|由于|鉴于|有关于)(?=.)/,
    reads: '从全市',
    leaves: '从江县',
  },
  {
    pattern:
      /^(?:(?:先期|率先|先行|首先|阶段性|点对点|主要受|主导|加速|自主)(?=.{2})(?![^，,]*(?:项目|工程|公司|集团|区)$)[\u4e00-\u9fff]{2,4}|点对点|阶段性|一下|一举|最先|大胆|多方|整整|经常|大大|许多|相同|不同|传统|能|有力地|不断地|更加|尤其|特别|此一项|最(?!高[人法检])[\u4e00-\u9fff]{1,2}|仅此一项|前不久|不久|因而|结果|于是|一(?:个[月周]|[年天次家批]))$/,
    reads: '整整',
    leaves: '大胆村',
  },
  {
    pattern: /^出(?![口租版让土资生境厂品海血])(?=[^的]{2,}(?:公司|集团|企业|项目|工程|品牌|产品|基地))/,
    reads: '出一家龙头企业',
    leaves: '出口公司',
  },
  { pattern: /^(?:批(?![发准量次复文])|些)(?=..)/, reads: '批农产品', leaves: '批发市场' },
  {
    pattern: /^[0-9.]+[万亿]*元(?!.*(?:项目|企业|工程)$)(?=[\u4e00-\u9fff]{2})(?!以[上下])/,
    reads: '3000元修缮祠堂',
    leaves: '3亿元项目',
  },
  {
    pattern: /^第[一二三四五六七八九十]{1,3}(?:[年天月周步次]|$)/,
    reads: '第二年',
    leaves: '第二中学',
  },
  { pattern: /^每[根间台座条张件名位辆艘幢栋所家口头匹]$/, reads: '每根', leaves: '每斤' },
  {
    pattern:
      /^(?:等(?![级待效值比离静同])(?=..)|比(?=[走坐过往上去预原])|走(?=[国省县乡]道|高速|水路)|再?[接转](?=[^，,的]{2,10}(?:高速|[国省]道|[公铁]路)$)|乘[车坐船](?=.)|跑完|连(?![云江城州平南山锁续带接环])(?=.{1,3}$))/,
    reads: '等隧道',
    leaves: '等级公路',
  },
  {
    pattern:
      /^(?:每[人户家]?每?[年月日天]|前几[年天月]|近几[年天]|[12][0-9]{3}年?[一二三四五六七八九十]+[个家座条])/,
    reads: '每年减员',
    leaves: '每平方公里',
  },
  {
    pattern:
      /^(?:遂(?![宁溪平昌川])|亟[须需待]?|硬是|勉强|不(?!锈|动产|夜|老|二)|没有?|未(?![来成央])|只(?=[要能有会是])|能(?=[把将够])|连片)/,
    reads: '不发工资',
    leaves: '不锈钢厂',
  },
  {
    pattern:
      /^(?:占(?!地|城)|欠(?!发|款)|访(?![问华客谈])|赴|搞|抓|代表(?![团处队性人大作们])(?=..)|创(?=历史|下|出|汇|利)|交(?=[给纳清镇村县乡]|上$)|报(?=[省市县区](?:政府|委))|购(?=[车房买置])|来(?=中国|我国)|战(?=[隆严酷]))/,
    reads: '欠信用社',
    leaves: '创新公司',
  },
  {
    pattern:
      /^(?:联系|消化|分立|出生|自荐|派生|退化|减员|调任|交纳|专访|采访|(?:重点|全力|大力|着力)(?:抓|整治|监测|扶持|支持|培育)|每.(?:补助|补贴|奖励))$|^[0-9一二三四五六七八九十]+年[中来间]/,
    reads: '分立',
    leaves: '消化车间',
  },
];

/** What no noun phrase ends in: where, when, how. */
export const endsNoNoun: readonly Reading[] = [
  { pattern: /(?<=..)受[^的]{2,10}(?:影响|拖累|带动|拉动)$/, reads: '运量受水电影响', leaves: '受灾影响' },
  {
    pattern:
      /(?<=..)(?:[里中内](?<![县市省镇乡村厂校家店公手集]里|[集其初高华晋闽湘关吉豫冀鲁苏浙滇黔渝海山辽港空]中|[河海]内)|(?<![海水山江河路船网堤岛月塞]|及[^，]{1,3}以)上|(?<!及[^，]{1,3})[之以][上下中内外前后]|途中|周围|时节|以来|前后|之际|前夕|期间|当中|同时)$/,
    reads: '增值中',
    leaves: '晋中',
  },
  {
    pattern: /(?:下单|投产|建成|完工|达产|通车|改造|扩建|搬迁|改制|上线|退休|签约|落户|毕业|投用)[之以]?后$/,
    reads: '客户下单后',
    leaves: '产后',
  },
  { pattern: /^[车船台桌墙树楼床手身头肩背脸街路山坡屋][上下]$/, reads: '车上', leaves: '车站' },
  { pattern: /^[手心眼家屋棚田地院洞坑箱罐碗盘怀嘴梦车][里中]$/, reads: '棚里', leaves: '晋中' },
  { pattern: /^[门窗眼面跟床屋村楼车][前后]$/, reads: '村前', leaves: '村办' },
  { pattern: /^[河路湖海江街村身手床桌池溪田][边旁]$/, reads: '溪边', leaves: '延边' },
  { pattern: /^[村街路巷井门][头口]$/, reads: '巷口', leaves: '江口' },
  { pattern: /(?:这|那|同)[一]?[天年月日]$|^[春夏秋冬][天季]$/, reads: '五月初五这天', leaves: '春天超市' },
  {
    pattern:
      /(?:较|最|更|很|非常|十分)[高低大小多少好差快慢强弱]$|条件[好差]$|激烈|严峻$|[^误温落逆顺时级偏]差$/,
    reads: '附加值较高',
    leaves: '贸易顺差',
  },
  { pattern: /(?<=[省市县区镇乡村国]|两地)之?间$/, reads: '甲市与乙县间', leaves: '车间' },
  { pattern: /^.[和与及]$|(?<=..)(?:[对把被从]|[谈说讲]话间|时候)$/, reads: '科技对', leaves: '针对' },
];

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
const someone = /^(?:[他她]们?|[我你咱俺]们?|人们|大家|自己)(?![们国家省市县区州镇乡村校院厂])/;

/** Who can do something, by the last words of the name. */
const doer =
  /(?:[\u4e00-\u9fff]们|[职员民矿]工|[省市县区乡镇村厂校院]里|群众|农[民户]|村民|居民|市民|干部|人员|专家|学者|党员|教师|企业|部门|单位|机构|团体|[工农商林]业|乡村|设施|一行|老板|青年|[总分支该商发本]行|(?<![东西南北中内外全总局])部|(?<![格布结全])局|研究所|交所|厂|法院|学校)$/;
export const canAct = (name: string): boolean =>
  doer.test(name) || aPerson.test(name) || /^(?:agent|place)$/.test(ownerKind(name));

/** What stands between who does something and what they do. */
const manner =
  /(?:(?<!本|首|第)一次|直接|间接|当时|自发|重点|大胆|依法|先|原|年|下|一|累计|将|还|也|正|已经?|曾|却|便|又|再|(?<![人户亩年月日])均|都|才|主动|积极|喜)+$/;

const surname = `[${[...surnames].filter((each) => each.length === 1).join('')}]`;
const aPerson = new RegExp(`^${surname}[\\u4e00-\\u9fff]{2}$`);

const deedAt = verbReader('deed');
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
    /(?<=..)(?:[和与及、在]|(?<![原规细法准守总])则|(?<![方简轻邮顺随])便|(?<![统唯之三第单合周专同不划如万十归])一|所[欠需有]|各类|(?<![委选指特流帮党学宗])派)$/,
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
    : ends.test(phrase) && ownerKind(phrase) === 'none'
      ? ''
      : phrase;
});
