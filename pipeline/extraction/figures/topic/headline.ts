import { scopes } from '../../../grammar/scopes.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { zoneWords } from '../../sentences/zone-words.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { wordAt } from '../words/words.ts';
import { topicOfClause } from './topic.ts';
import { isNamedThing } from './where.ts';

/** The place or the thing that a heading or a title is about: `甲市上半年经济运行` → 甲市 · `甲水库提前完工` → 甲水库 */

/** 石家庄市新华区 → 新华区: a town's district is named alone. */
const innermost = (name: string): string =>
  /^.{2,3}(?:省|自治区)(.{2,}[市州])$/.exec(name)?.[1] ??
  /^.{2,4}[市州]([^市州]{2,}[区县市旗])$/.exec(name)?.[1] ??
  name;

/** 上半年经开区|工业经济持续领先, 城东工业园|：项目再推进: a zone without its town. */
const zoneOf = new RegExp(
  `^(?:[0-9]{4}年)?(?:上半年|[一二三四]季度|前三季度|[0-9]{1,2}(?:[-—–至][0-9]{1,2})?月份?)?((?!(?:重点|各|主要|特色|产业)园区)[^，,。；;：:、的\\s0-9“”]{0,4}?(?:${zoneWords('zone', 'ending')}|工业园区?|产业园区?|园区))(?![和与及、])`,
);

/** 某县|4月财政收支情况: a county that the lists do not know. */
const countyOf =
  /^(?!.?[全各我本该])[\u4e00-\u9fff]{2,3}(?<![大小强百穷困贫])县(?=[0-9]{1,4}[年月]|[一二三四]季度|上半年|前三季度|经济运行|财政|国民经济|政府工作|统计|民生工程)/;

/** 云柳都市圈|发展规划获批; 三个都市圈 are several. */
const circleOf =
  /^(?![^圈群]*[0-9一二两三四五六七八九十几各个全其他这])[\u4e00-\u9fff]{2,6}(?:都市圈|城市群|经济圈)(?![和与及、])/;

const among = new RegExp(`^${anyOf(scopes('nation', 'home', 'ours'))}$`);
/** 经济增速居|全省|第二, 获评2018年|全省|先进: among whom something is ranked or chosen, and no place that is told of. */
const isScope = (heading: string, at: number, end: number): boolean =>
  (among.test(heading.slice(at, end)) &&
    (chosenAmong.test(heading.slice(0, at)) || rankedAmong.test(heading.slice(end)))) ||
  // 甲市招商推介会在|深圳|举行: where they have met; 全省大会在|甲市|召开 may be told by its hosts
  (metThere.test(heading.slice(end)) &&
    /[在赴]$/.test(heading.slice(0, at)) &&
    (/招商|推介/.test(heading.slice(0, at)) || /^(?!全|世界).{2}/.test(heading.slice(0, placeEnd(heading)))));
const metThere = /^市?(?:成功|隆重|圆满)?(?:举行|举办|召开|开幕|闭幕|启幕|推介|招商|签约)/;
const chosenAmong =
  /(?:获评|荣获|获得|入选|入围|上榜|跻身|评为|授予|列入)(?:为|了)?(?:[0-9]{4}年?(?:年?度)?)?$/;
const rankedAmong = /^(?:第[0-9一二三四五六七八九十]|前[0-9一二三四五六七八九十]|首位|[倒]数|领先|靠前)/;

/** 8月新开工项目, 三座机场, 十大工程, 首条高铁, 3亿元项目, 一季度签约项目, 甲市2022年投资计划: what a heading counts, dates, ranks or sizes has no name in it. */
const isNoNameOfOne =
  /^[0-9]|[0-9]+[万亿]?元|[0-9一二两三四五六七八九十多几百]+(?:[大余多]*[个座条项处所家批段套]|大(?=..))|首[个座条批套台]|最[大长高早快多]|[、到]|老(?:旧)?(?:小区|厂房|厂区|城区|街区|社区)|十[一二三四五]五|..[和与及]..|(?:新开工|在建|续建|拟建|重点|重大|全国|我国)|(?:签约|开工|竣工|投产|在谈|储备|落地|引进)(?:产业|工业)?项目$|[0-9]{4}年[^，,。；;“]{0,14}(?:计划|方案|安排|要点)$/;

/** The one thing that a heading or a title is about, 甲水库建设提早完工 → 甲水库; empty where it names none or several. */
export function thingOfHeading(heading: string): string {
  const names = new Set<string>();
  for (const { index, 0: piece } of heading.matchAll(/[^\s，,。！!？?：:；;|丨—]+/g)) {
    const name = topicOfClause(heading, { start: index, end: index + piece.length }, [], [])?.name ?? '';
    // “大通道”为发展提速: what something is praised as
    const isPraise = /^“[^”]*”$/.test(name);
    if (
      isNamedThing({ kind: ownerKind(name), name }) &&
      !isNoNameOfOne.test(name) &&
      !gathering.test(name) &&
      !/(?:行动计划|三年计划|实施方案|行动方案)$/.test(name) &&
      !isPraise
    )
      names.add(name);
  }
  const [name = '', ...others] = [...names];
  return others.length > 0 || (name !== '' && countsSeveral.test(heading)) ? '' : name;
}
/** 三条高速齐头并进 甲隧道贯通: a page about several, of which one is told of by name. */
const countsSeveral =
  /(?<!全线|[第0-9])(?:[两三四五六七八九十]|[2-9]|[1-9][0-9]+)(?:条|座)[^，,。；;\s]{0,6}(?:高速|[铁公]路|高铁|地铁|大桥|隧道|线路)/;

/** ●东部新兴旅游区, 山村变景区, 全国著名的革命老区: an item of a list, or what a place becomes or is praised as. */
const praises =
  /^[●■◆▲★○•·▶►]|全国|.变(?!电)|(?:新兴|著名|知名|闻名|重要|一流|最佳|领先|理想|美丽|富饶|繁荣|宜居|享誉[^的]*)的?[^的]{2,8}$/;

/** 古城|过年人气旺, 园区|跑出加速度, 两县|同日通车: which one, the heading does not say. */
const noOne =
  /^(?:全国.*|[一二两三四五六七八九十几多各0-9]+[省市县区州地]|我国|中国(?:和.+)?|全球|世界|全世界|自治区|古城|郊区|矿区|城区|园区)$/;

const raised =
  /(?<=^[^，,\s]{2,12})(?:正式|成功)?(?:升级|升格|晋升|晋级)(?:为|成)?(?=国家级|省级|全国|国际).*$/;
const gathering = /(?:大会|全体会议)$/;

const aFirm = /(?:公司|集团)$/;

/** 甲市至乙县|列车开行: the end of a way, and neither of both places; 0 where none begins there. */
const routeAt = (heading: string, end: number): number =>
  leadsOn.test(heading.slice(end)) ? placeEnd(heading, end + 1) || end + 1 : 0;
const leadsOn = /^至(?![少今此多于年])[\u4e00-\u9fff]/;

/** The one place, or the body or zone in place of one, that a heading names as its own; empty where it names none or several. */
export function placeOfHeading(heading: string): string {
  const names = new Set<string>();
  for (let at = 0; at < heading.length; ) {
    // 新增城市绿地 holds the name of a town across two words
    const across = at > 0 ? wordAt(heading, at - 1, heading.length) : null;
    const end = across !== null && across.end > at ? 0 : placeEnd(heading, at);
    // 沿海城市 and 世界首座 hold the name of a town; 稳居全市第一 says among whom
    const way = end > at ? routeAt(heading, end) : 0;
    if (way > 0) at = way;
    else if (end > at && !/[沿世]/.test(heading.charAt(at - 1)) && !isScope(heading, at, end)) {
      const owned = splitOwner(heading.slice(at, end + 8).replace(/[\s：:，,！!？?].*$/, ''));
      const whole = heading.slice(at, end);
      // 甲市铁路集团公司|客货两旺: of the firm
      const firm = owned.kind === 'agent' && aFirm.test(owned.owner);
      const name = firm
        ? ''
        : owned.kind === 'place' && owned.owner.length <= whole.length + 8
          ? innermost(owned.owner)
          : innermost(whole);
      if (!firm && !noOne.test(name)) names.add(name);
      at = end;
    } else at += 1;
  }
  const [first, ...others] = [...names];
  if (first === undefined) {
    // 甲港|升级国家级开发区: whom it has befallen
    const whom = heading.replace(raised, '');
    const kind = ownerKind(whom);
    const isNamed = kind === 'place' || kind === 'agent' || (whom !== heading && /[港园区城]$/.test(whom));
    if (isNamed && !praises.test(whom) && !gathering.test(whom) && !/[：:，,]/.test(whom)) return whom;
    const zone = zoneOf.exec(heading)?.[1] ?? circleOf.exec(heading)?.[0] ?? '';
    return zone === '' || noOne.test(zone) ? (countyOf.exec(heading)?.[0] ?? '') : zone;
  }
  return others.some((name) => !name.includes(first) && !first.includes(name)) ? '' : first;
}
