import { anyOf } from '../../../lexicons/any-of.ts';
import { remembered } from '../../remembered.ts';
import { openerReader } from '../../sentences/openers.ts';
import { postWords } from '../../sentences/post-words.ts';
import { workNouns } from '../../sentences/work-nouns.ts';
import type { OwnerKind } from '../owner/endings.ts';
import { splitOwner } from '../owner/owner.ts';
import { isPlaceName, placeAt, placeEnd } from '../owner/place-name.ts';
import { withoutHaving } from '../subject/edges.ts';
import { isStatement } from '../subject/want.ts';
import { nounPhrase } from '../words/noun-phrase.ts';
import { isTorn } from '../words/scrap.ts';
import { topicPraised } from './praised.ts';
import { withoutClause } from './told-ahead.ts';
import { isNamedWhole } from './where.ts';

/** Whom a noun phrase is about, with what it says of them: `嘉兴数字经济规模` → 嘉兴, 数字经济规模 · `总体来看` → nobody */
export interface Topic {
  readonly name: string;
  readonly kind: OwnerKind;
  /** What of it the clause speaks of: 面积. */
  readonly indicator: string;
}

const speaker = new RegExp(anyOf([...postWords, '记者', '专家']));
/** 自贸区长沙片区: the town has no 区长. */
const withoutTowns = (phrase: string): string =>
  phrase.replace(/长/g, (mark, at: number) => (placeAt(phrase, at) > at + 1 ? '' : mark));
const nobodyAt = openerReader('nobody');
const holidays = /^(?:“?五一”?|国庆|春节|元旦|中秋|端午|清明|十一)?(?:小?长假|假期|假日|黄金周)/;
const isNobody = (phrase: string): boolean =>
  (nobodyAt(phrase, 0) !== null && !aSite.test(phrase)) || holidays.test(phrase);
/** 数据处理基地: 数据 tells of nobody, and is the front of a name here. */
const aSite = /^数据[\u4e00-\u9fff]{0,6}?(?:基地|中心|[产工]业园|园区|集团|公司)(?!.*[看来上]$)/;

/** 甲行动以来, 总体来看, 就业方面, 动员大会上: when, where, or in which respect. */
const adverbial =
  /(?:方面|层面|工作|指标|多年|以来|[之以][前后]|期间|[来说]看|看来|来说|来讲|而言|背景下|过程中|同时|高峰期?|[旺淡]季|(?:大会|会议|[例谈布介]会|仪式|活动|论坛)上)$/;

/** 比去年同期少: what something is compared with. */
const comparison =
  /^[东南西北]{0,2}距(?!离)|^[比较](?:去年|上年|前年|常年|往年|同期|上月|上季|年初|计划|全[国省市县区]|[0-9]{4}年)/;

/** 分领域看, 按所在地分, 主要工业产品中, 衣着类: how a whole is parted before its parts are told of. */
const inParts =
  /^(?:[分按从依].{1,14}(?:[看分]|划分|分组|统计)|(?:在)?(?:主要|重点)[^，,的]{1,8}(?:产品|商品|品种|行业)中?|[^的、]{2,10}类)$/;

/** 该线, 工程, 学校新校区: a work without its name. */
const unnamedWork = new RegExp(
  `^(?:(?:新建)?${anyOf([...workNouns('whole', 'line'), '该线'])}|沿[途线]|(?:学校|医院|小区|校区)[^的、]{0,8})$`,
);
/** 民营企业: who they are, as a class. */
const firms = /^(?:民营|国有|外商投资|外资|规上|规模以上(?:工业)?|小微|中小(?:微)?|科技型中小)企业$/;

/** 内河航道|里程, 旅游景区|门票收入: a class of ways or sites, of which none is told by its name. */
export const ofNoName =
  /^(?:旅游景区|高速公路|农村公路|普通公路|高速铁路|普速铁路|普通国省道|(?:城市)?轨道交通|(?:内河|沿海)港口|(?:运输|通用|民用)机场|(?:内河|高等级)航道|(?:城市|城镇)?(?:供水|供热|燃气|污水|雨水|排水)管网)$/;

/** 甲瀑布、乙湖、丙石林|游客接待量: several, and what is measured of each. */
const severalWith =
  /^([^的、]{2,14}(?:、[^的、]{2,14})+?)((?:游客|旅客|货物|集装箱)(?:接待|吞吐|发送|运输)(?:人次|量))$/;

/** 全区|新洽谈项目: of the whole place, and no name. */
export const ofWhole = /^全[省市县区镇乡](?=(?:新|已|在|续建|签约|洽谈|开工)[^，,]{0,6}项目$)/;

/** 全国首批、江西唯一的|宜春锂电基地: among whom it is the first. */
export const amongAll =
  /^(?:全[国省市县区球]|我[国省市]|世界|国内|亚洲|[\u4e00-\u9fff]{2,3}省?)(?:首[批个条座家]|唯一|最[大长高早])[^的，,]{0,12}的(?=.{3})/;

/** 甲镇|交通便捷: what it is praised for. */
const praised =
  /(?:交通|地理|区位|位置|资源|物产|气候|环境|风景|景色|生态|山水|人文|历史|文化|水陆|通讯|设施|功能)[^，,的]{0,6}?(?:优越|便捷|便利|发达|丰富|丰饶|宜人|优美|秀丽|悠久|厚重|深厚|独特|完善|齐全|优良)$/;

/** 民营企业|活力|, 嘉兴港|运行|: what of it the verb behind tells. */
const course =
  /^([^，,的]{0,14}(?:企业|[产行]业|公司|集团|港|机场|市场))(?:活力|表现|势头|增势|后劲|运行|形势)$/;

/** A noun phrase as a topic: 嘉兴数字经济规模 is about 嘉兴. */
export const phraseTopic = remembered((words: string): Topic | null => {
  // 某高速公路既|是国家干线
  const whole = topicOfPhrase(words.replace(/(?<=.{2})[今既也又竟仅]$/, ''));
  // 工业生产|稳定恢复, 民营企业活力|增强: what it is said to do without a number
  const told = whole?.kind === 'none' ? topicPraised(words) || (course.exec(words)?.[1] ?? '') : '';
  const rest = whole?.kind === 'none' ? told || words.replace(praised, '') : words;
  if (rest === '') return null;
  const praises = rest === words ? null : topicOfPhrase(rest);
  const topic = praises !== null && (praises.kind !== 'none' || told !== '') ? praises : whole;
  if (topic === null || isStatement(topic.name) || isTorn(topic.name)) return null;
  const name = nounPhrase(topic.name) || nounPhrase(withoutHaving(topic.name));
  if (name === topic.name) return topic;
  return name === '' ? null : { name, kind: splitOwner(name).kind, indicator: '' };
});

function topicOfPhrase(words: string): Topic | null {
  // 民生支出|占预算支出: what it is a share of is no name
  const share = words.search(/占(?![地用据领])/);
  const phrase = share > 1 ? words.slice(0, share) : words;
  if (
    phrase.length < 2 ||
    phrase.length > 30 ||
    isNobody(phrase) ||
    /^(?:[本此这]次|[此这][番回])$/.test(phrase) ||
    /^(?:城镇|农村|城乡|城区)$/.test(phrase) ||
    // 规模全市|排名第一: among whom
    /.全[国省市县区州]$/.test(phrase) ||
    adverbial.test(phrase) ||
    /的(?:时候|时节|那阵子|那会儿|日子|那[天年])$/.test(phrase) ||
    comparison.test(phrase) ||
    inParts.test(phrase) ||
    /[，,。；;：？！]/.test(phrase) ||
    speaker.test(withoutTowns(phrase))
  )
    return null;
  if (/^[^的、]{2,10}[到至][^的、]{2,10}$/.test(phrase)) {
    // 105国道至320国道段|全长; 甲闸至乙桥|全长 says where
    const indicator = /(?:[全总]长|总?投资)$/.exec(phrase)?.[0] ?? '';
    const name = phrase.slice(0, phrase.length - indicator.length);
    return indicator === '' || /[段线路道铁速]$/.test(name) ? { name, kind: 'thing', indicator } : null;
  }
  const way = wayBetween.exec(phrase)?.[0] ?? '';
  if (way !== '') return { name: way, kind: 'thing', indicator: phrase.slice(way.length) };
  const several = severalWith.exec(phrase);
  if (several !== null) return { name: several[1] ?? '', kind: 'place', indicator: several[2] ?? '' };
  const at = phrase.indexOf('的');
  const { owner, rest, kind } = splitOwner(phrase);
  // 甲港区|3号、4号泊位|: by their numbers
  const berths = kind === 'none' ? '' : (byNumbers.exec(rest)?.[0] ?? '');
  if (berths !== '')
    return { name: `${owner}${berths}`, kind: 'thing', indicator: rest.slice(berths.length) };
  if (firms.test(phrase)) return { name: phrase, kind: 'agent', indicator: '' };
  if (unnamedWork.test(phrase) || ofNoName.test(owner)) return null;
  // 全区新洽谈项目: of the place, and no name
  const whole = kind === 'thing' ? (ofWhole.exec(owner)?.[0] ?? '') : '';
  if (whole !== '') return { name: whole, kind: 'place', indicator: phrase.slice(whole.length) };
  // 宜春市的|云湖电机产业园: what stands there by a name of its own
  const within = kind === 'place' && rest.startsWith('的') ? phraseTopic(rest.slice(1)) : null;
  if (
    within !== null &&
    isNamedWhole(within) &&
    within.name.length > longestSort &&
    (isPlaceName(owner) || (/新区$/.test(owner) && placeEnd(within.name) > 0))
  )
    return within;
  if (owner !== '' && (rest === '' || rest.startsWith('的') || !rest.includes('的'))) {
    return { name: owner, kind, indicator: rest.replace(/^的/, '') };
  }
  // 作风扎实的|甲县: what it is like, and then whom the clause is about
  const like = phrase.slice(0, Math.max(at, 0));
  const head = at > 1 ? phraseTopic(phrase.slice(phrase.lastIndexOf('的') + 1)) : null;
  if (
    head !== null &&
    head.kind !== 'none' &&
    (nounPhrase(like) !== like || (splitOwner(like).kind === 'none' && isWho(head)))
  )
    return head;
  if (at > 1) {
    const whose = splitOwner(phrase.slice(0, at));
    // 柳河县水管覆盖不到的|山区: of the county
    const isWithin = whose.kind === 'place' && whose.rest.length > 2;
    return {
      name: isWithin ? whose.owner : phrase.slice(0, at),
      kind: whose.kind,
      indicator: isWithin ? phrase.slice(whose.owner.length) : phrase.slice(at + 1),
    };
  }
  // 《行动方案》|破题: whatever stands behind it, a paper's name is whole
  const name = /^《[^》]+》/.exec(phrase)?.[0] ?? phrase;
  // 鸡、鸭、鹅存栏|分别达: a list of measures is nobody
  if (name.includes('、') && /[存出]栏[量数]?$/.test(name)) return null;
  return { name, kind: anEstate.test(name) ? 'thing' : 'none', indicator: phrase.slice(name.length) };
}

/** 甲城至乙城的城际铁路|推进更快 */
const wayBetween =
  /^[\u4e00-\u9fff]{2,6}[到至][\u4e00-\u9fff]{2,6}的(?:[\u4e00-\u9fff]{2})?(?:铁路|高铁|公路|专线|航线|通道)(?!网)/;

const byNumbers = /^[0-9]{1,2}号(?:[、和与及至][0-9]{1,2}号)*(?:泊位|码头|高炉|生产线)/;

/** 柳桥东小区, 青溪夜市: one by its name, though their sort ends no other's; 老旧小区 is a class. */
const anEstate =
  /^(?![全本该各每这那多]|[^，,]*(?:老旧|安置|住宅|居民|新建|示范|智慧|改造|物业|式|棚户|人才|公租|青年|标准))[\u4e00-\u9fff]{3,10}(?:小区|家园|花苑|夜市|口岸)$/;

/** 污水处理厂, 重点项目: of what sort something is takes no more characters. */
const longestSort = 6;

/** A place or body by a name of its own: no 全市占比. */
const isWho = ({ name, kind }: Topic): boolean =>
  (kind === 'place' || kind === 'agent') && name.length >= 3 && !/^[全我本该各]|[0-9]/.test(name);

/** 而在甲垦区，, 在某族聚居的乙村，: where what follows is so; null where that is no place or site by name. */
export function placeWhere(words: string): Topic | null {
  const name = /^[，,\s]*(?:而|但|同样)?在(.{2,28}?)[，,]?$/.exec(words)?.[1] ?? '';
  if (name === '') return null;
  const head = withoutClause(name);
  const last = name.slice(name.lastIndexOf('的') + 1);
  if (village.test(last)) return { name: last, kind: 'place', indicator: '' };
  const topic = phraseTopic(head);
  return topic !== null && topic.indicator === '' && /^(?:place|thing)$/.test(topic.kind) ? topic : null;
}

/** 退无可退的甲市，, 地处山区的乙县，: the place that something is told of; null where the clause names more or none. */
export function placeTold(words: string): Topic | null {
  const joint = placesTogether(words.replace(/^[，,\s]+/, ''));
  if (joint !== '') return { name: joint, kind: 'place', indicator: '' };
  const name = /^[，,\s]*[\u4e00-\u9fff]{3,12}的([\u4e00-\u9fff]{2,8})[，,]?$/.exec(words)?.[1] ?? '';
  return name !== '' && isPlaceName(name) ? { name, kind: 'place', indicator: '' } : null;
}

/** 甲市与乙市、丙市|联合开展检查，: several that do it together; empty where they do not. */
function placesTogether(words: string): string {
  let end = placeAt(words, 0);
  for (let next = end; next > 0 && /[、和与及]/.test(words.charAt(end)); ) {
    next = placeAt(words, end + 1);
    if (next > 0) end = next;
  }
  const names = words.slice(0, end);
  return /[和与及]/.test(names) &&
    /^(?:联合|共同|携手|合力|在[^，,]{2,20}携手|共[建同办享])/.test(words.slice(end))
    ? names
    : '';
}

const village = /^(?![全本该我各每这那])[\u4e00-\u9fff]{1,4}(?<![农乡山渔城新])村$/;

/** 嘉兴2022年 → 嘉兴, but 嘉兴2022年建设计划 stays. */
export const withoutTime = (phrase: string): string =>
  phrase.replace(/[0-9]{4}年(?:[0-9]{1,2}月)?(?:全年|上半年|末|底)?$/, '');
