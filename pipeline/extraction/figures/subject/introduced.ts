import { spanAt } from '../../../grammar/clause.ts';
import { remembered } from '../../remembered.ts';
import { worksOn } from '../../sentences/building-words.ts';
import { isKind } from '../../sentences/work-nouns.ts';
import { ownerKind } from '../owner/owner.ts';
import type { Label } from '../said.ts';
import { antecedent, endingIn, firstOf, isNamedThing, isNamedWhole, type Where } from '../topic/where.ts';
import { stripLead } from '../words/phrase.ts';
import { thingBuiltBefore } from './antecedent.ts';
import { begun } from './begun.ts';
import { actsIn, isOfWorksAlone } from './want.ts';

/** The thing that the sentence before brings in without being about it: `甲县与客商签订温泉康养项目。该项目总投资|10亿元|` → 温泉康养项目 */

const brings =
  /^.*(?:签订|签署|签下|签约|引进|引入|启动|举行|举办|实施|推进|投资建设|投建|开工建设|建设|新建|兴建|打造|承建|承接|申报|谋划|上马|新上|落地|调研|考察|参观|走进|来到|视察|察看|审议|批复|批准|核准|通过)了?((?:年[产处][^，,、的0-9]{0,4}[0-9.]+[万亿]?(?:立方米|平方米|千瓦时|标箱|[吨套台辆件只片米头羽支])?)?[^，,、的0-9]{4,26})$/;
const bringing = /签订|签署|签约|引进|引入|启动|实施|建设|新建|打造|申报|落地|调研|考察|参观|走进|来到/;
const ceremony =
  /(?:(?:集中|正式)?(?:开工|奠基|签约|揭牌|竣工|启动|投产|开园|落成|通车|封顶|启用)(?:动员)?)?(?:仪式|活动|大会)(?:现场)?$/;
/** 主会场设在甲区的乙产业园现场, 仪式在乙产业园举行: where something is held. */
const venue =
  /(?:(?:会场|活动|仪式|现场)[^，,在]{0,4}设[在于]|(?:会场|活动|仪式|大会)在)([^，,、0-9]{4,40}?)(?:施工|建设)?(?:现场|工地)?(?:隆重|正式)?(?:举行|举办|召开)?$/;
/** 重大项目, 民生项目: a class, and no name of one. */
const aSort =
  /^(?:一批|多个|多项|重点|重大|民生|产业|工业|农业|招商|引资|签约|投资|建设|新|各类|相关|有关|这些|系列|惠民|实事)+(?:项目|工程)$/;
/** How many of its last clauses are looked at. */
const lastClauses = 3;

/** What the last clauses of a sentence bring in; empty where they bring in nothing by its name, or several. */
const broughtIn = remembered((sentence: string): string => {
  const clauses = sentence.replace(/[。！；\s]+$/, '').split(/[，,；;：:]/);
  for (const clause of clauses.slice(-lastClauses).reverse()) {
    const words = clause.replace(ceremony, '');
    // 签订总投资20亿元的|锂电池项目
    const head = words.slice(words.lastIndexOf('的') + 1);
    const site = venue.exec(clause)?.[1] ?? '';
    const name =
      brings.exec(words)?.[1] ??
      (site !== ''
        ? site.slice(site.lastIndexOf('的') + 1)
        : head !== words && bringing.test(words)
          ? head
          : '');
    if (
      !/[和与及等]/.test(name) &&
      !aSort.test(name) &&
      !actsIn(name) &&
      isNamedThing({ kind: ownerKind(name), name })
    )
      return name;
  }
  return '';
});

/** What 该项目 and 大桥 stand for; empty where nothing before says it. */
export function thingMeant(where: Where, noun: string): string {
  const { earlier, passed, topics } = where;
  const last = earlier.at(-1) ?? passed.at(-1);
  const kind = noun.replace(/^[该本][次趟]?/, '');
  // 明年开工建设甲城际铁路，该线
  const built = kind === noun ? '' : thingBuiltBefore(where.sentence, where.at, where.sentence.start);
  if (built !== '' && isKind(built, kind)) return built;
  if (last === undefined) return antecedent(where);
  // 甲公路跨越乙大桥。该桥
  // 线路|北起甲地: the line
  const exact =
    (kind === noun && kind !== '线路') || /^(?:项目|工程)$/.test(kind) ? '' : endingIn(kind, where);
  if (exact !== '') return exact;
  const isWork = /^(?:项目|工程)$/.test(kind);
  const named = broughtIn(last.text);
  // 甲水利工程新建乙泵站。该工程: what the sentence is about has that name itself
  const own = named === '' ? '' : (topics.first(last, isNamedThing)?.name ?? '');
  const isMeant = named.endsWith(kind) || (isWork && !/(?:项目|工程)$/.test(own));
  const isNew = named !== '' && isMeant && !own.endsWith(kind);
  // what is begun in the last sentence stands before what was told of further back
  const near = antecedent({ ...where, earlier: earlier.slice(-1), passed: [] });
  // 柳湾中学的体育馆完工。该校: no hall is a school
  if (kind === '校' && !isKind(near, kind)) return '';
  return (isNew ? named : '') || near || begun(last, noun) || antecedent(where);
}

const contents =
  /(?:^|[，,；;])(?:其中|其|该)?([^，,。；;：:]{0,40}?)的?(?:主要|总体|计划)*(?:建设|工程|改造|实施|施工)+(?:内容|规模)(?:主要)?(?:为|是|有|包括|包含|含|涵盖|涉及)[：:，,]?/;

/** 甲路改造工程主要建设内容为：新建桥梁|2座|: the work whose contents are listed; empty where none are. */
export function workOfContents({ sentence, at, earlier, topics }: Where): string {
  if (!/内容|规模/.test(sentence.text)) return '';
  const { start, passage, clauses } = sentence;
  const list = contents.exec(passage.text.slice(start, clauses[spanAt(clauses, at)]?.end ?? at));
  if (list === null || ofNextWork.test(passage.text.slice(start + list.index + list[0].length, at)))
    return '';
  const name = stripLead(list[1] ?? '');
  if (isNamedThing({ kind: ownerKind(name), name })) return name;
  if (name !== '' && !/^(?:项目|工程)$/.test(name)) return '';
  const own = topics.upTo(sentence, start + list.index).find(({ topic }) => isNamedWhole(topic));
  return own?.topic.name ?? firstOf(earlier, topics, isNamedWhole)?.name ?? '';
}

/** …；乙水库加固工程总投资5000万元，: the semicolon leads on to another work. */
const ofNextWork = /[；;][^，,。；;、0-9]{3,}(?:工程|项目)(?:总|计划|概算)*(?:投资|建设|全长|主要|位于|占地)/;

const isContents = /^(?:项目|工程)?(?:主要|总体)?(?:建设|工程|改造)*(?:内容|规模)$/;
/** 总投资, 新建桥梁: of the whole, where a part has been told of before. */
const ofAll = new RegExp(`投资|概算|工期|资金|^(?:${worksOn}|配套|拆除)|[建改加固险治修]$`);

/** 主要建设内容为：甲泵站装机2台，…，总投资|2亿元|: of the work, and not of the part before it. */
export const ofContents = (subject: string, indicator: string, where: Where): string =>
  isContents.test(subject) ||
  (subject === where.previous?.name && ofAll.test(indicator) && !aWork.test(subject))
    ? workOfContents(where) || subject
    : subject;

/** 项目|总投资: of the work that its sentence is about, of the thing whose it is already, or of the one that was told of. */
export function ofWork(found: Label, noun: string, rest: string, where: Where): Label {
  const { topics, sentence, at } = where;
  // 全县|项目投资额: of those that the place has
  if (/^(?:全|我)[省市县区镇乡州]$|[省市县]$/.test(found.subject) && !isOfWorksAlone(rest)) return found;
  const own = topics
    .upTo(sentence, at)
    .find(({ topic: { name, kind } }) => kind === 'thing' && aWork.test(name));
  // 省里还批准了乙机场改造工程，项目|总投资: what the clause before brings in
  const { text } = sentence.passage;
  const brought =
    own === undefined ? broughtIn(text.slice(Math.max(sentence.start, at - longestLead), at)) : '';
  if (brought !== '') return { ...found, subject: brought, indicator: rest };
  const isThing = ownerKind(found.subject) === 'thing';
  const meant = own?.topic.name.replace(/^《/, '') ?? (isThing ? found.subject : thingMeant(where, noun));
  if (meant !== '') return { ...found, subject: meant, indicator: rest };
  return found;
}

const aWork = /.{3}(?:项目|工程)$/;
/** How far back the clauses are looked at that may bring a work in. */
const longestLead = 60;

/** 总投资20亿元的|改建工程: the work told of that ends so, else that of the thing told of; empty where it is called by more. */
export function workMeant(subject: string, where: Where): string {
  if (!bareWork.test(subject)) return '';
  const told = endingIn(subject, where) || antecedent(where);
  // 重点项目完成投资20亿元，续建项目|完成12亿元: those among them that are so far
  if (areMany.test(told)) return '';
  return told === '' || /(?:工程|项目)$/.test(told) ? told : `${told}${subject}`;
}
/** 重点项目, 续建项目: works of a class, and no one of them. */
export const areMany =
  /(?:重[点大]|产业|民生|基础设施|政府投资|[省市县区州]级|[各这]类|一批|^(?:新建|续建|在建|改扩建|新?开工|竣工|储备))(?:建设)?(?:项目|工程)$/;
const bareWork = /^(?:[改扩迁新续重]建|改扩建|改造|治理|整治|加固|除险加固|修复|提升改造)(?:工程|项目)$/;
