import { matchesOf } from '../../../grammar/matches.ts';
import type { Said } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { thingBuiltBefore } from '../subject/antecedent.ts';
import { stage } from '../subject/stage.ts';
import { findSubject } from '../subject/subject.ts';
import { gathering, wantOf } from '../subject/want.ts';
import { itemBehind } from '../topic/passing.ts';
import { isNamedWhole } from '../topic/where.ts';
import { trim } from '../words/phrase.ts';
import { ownerKind } from './owner.ts';
import { isTown } from './town-alone.ts';

/** Whose a property is that stands without its owner: `工业项目12个，总投资|…` → 工业项目 */

export const properties =
  /(?:占比|占地|总投资|投资额|投资总额|投资金额|(?:合同|协议|意向)(?:总?金额|总额|额)|^金额|计划投资|引资额|(?<!播种|种植|销售|竣工|施工|成交|灌溉|造林)面积|全长|里程|产能|能力)$/;
export const costs =
  /^(?:计划|规划|概算|估算|预计|动态|静态)?(?:总投资额?|投资额|投资总额|总投资规模|总?投资总?金额)$|^(?:合同|协议|意向)(?:总?金额|总额|额)$|^金额$|^本?年度(?:计划)?(?:完成)?总?投资额?$/;
/** 12个项目|开工、总投资: what became of them is no part of what they cost. */
export const withoutDeed = (phrase: string): string => phrase.replace(deedAhead, '');
const deedAhead =
  /^(?:集中|全部|正式|顺利)*(?:新?开工|动工|竣工|完工|签约|投产|投用|建成|落地)(?:建设|投产|投用)?、(?=[^、]*投资额?$)/;

const costlyWorks = /(?:公路|铁路|高速|线路|大桥|隧道|水库|机场|学校|医院|园区|电站|改造|建设)$/;

/** What is counted and has such properties: 工业项目12个，总投资…; an area is not that of 示范区 or 主体. */
export const countedWork = /(?:项目|工程|基地|产业园|泊位|码头|电站|生产线)$/;

/** 签订|项目, 安排|重点项目: what somebody does with them is no name of theirs. */
export const countedAlone = (counted: string): string =>
  counted
    .replace(/^(?:已(?:新?开工|竣工|投产|建成|签约)|开复工)(?:建设)?(?=.{2,}(?:项目|工程)$)/, '')
    .replace(/^(新?(?:引进|落户|签约|入驻))[^的]{1,6}的(?=(?:项目|企业)$)/, '$1')
    .replace(
      /^(?:今年|明年|去年|当年|全年|年内|共|计划|拟)*(?:签订|达成|安排|铺排|规划|实施|推进|谋划|策划|包装|引进|争取|组织)+(?=.{4,})/,
      '',
    );

/** 新引进食品企业: those that have come to a place, of which so much is invested. */
const settled = /^新?(?:引进|引入|招引|签约|入驻|落户|落地)([^，,]{2,}企业)$/;

const sites = /(?:安置点|小区|广场|停车场|水厂|污水处理厂|标准厂房|市场|校区|公园)$/;

/** 其中，甲区项目|10个，总投资: of those that the place has; empty where the count is said of no part. */
function partCounted(text: string, { label: last, counted, at }: Said): string {
  if (last === null || last.indicator !== counted || last.subject === '') return '';
  const words = text.slice(Math.max(0, at - last.subject.length - 2), at);
  return words === `${last.subject}项目` ? words : '';
}

/** 启动5条铁路建设，总里程; 新开工3座水库，总库容: what works that are counted have together, and which. */
const haveAll: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:境内|全线|线路)?(?:总|全)?(?:里程|总长度?|全长)$/,
    /(?:国道|省道|公路|铁路|高速|航线|线路|管网|渠道|大桥|隧道|航道|河道)$/,
  ],
  [/^总?库容$/, /水库$/],
  [/^总?装机(?:容量)?$/, /(?:电站|电厂|电场|机组)$/],
  [/^总?建筑面积$/, /(?:小区|学校|医院|厂房|楼|市场|公寓|住房|小学|中学|幼儿园)$/],
];

const benefits = /^(?:总|直接)?(?:受益|惠及|服务|覆盖)(?:总?人口|人数|群众)$/;
const reaching =
  /([^，,。；;]{3,24}?)(?:供水|受水|受益|灌溉|覆盖|服务)?(?:范围|区域)?(?:涉及|惠及|覆盖|涵盖|辐射)[^，,。；;]{2,40}[，,]$/;

/** 某调水工程供水范围涉及甲、乙两省15市，受益人口|: the work's that serves them; empty for any other. */
function workThatServes(phrase: string, { sentence, at }: Scene['where']): string {
  if (!benefits.test(phrase)) return '';
  const work = trim(reaching.exec(sentence.text.slice(0, at - sentence.start))?.[1] ?? '');
  return ownerKind(work) === 'thing' ? work : '';
}

/** 实施3大工程：甲路全长3公里，总投资|2亿元|: whose the figure before is, where a mark parts it from the count; empty where none does. */
function nextThing({ said }: Scene, { sentence, at }: Scene['where']): string {
  const last = said.label?.subject ?? '';
  // 其中产业项目77项，总投资1亿元；民生项目5项，总投资|2亿元|: those before are counted as well, and have their own
  if (said.measured.includes(last)) return '';
  if (said.counted === '' || said.label?.indicator === said.counted || ownerKind(last) !== 'thing') return '';
  const from = sentence.passage.text.lastIndexOf(last, at);
  return from >= Math.max(said.end, sentence.start) && parts.test(sentence.passage.text.slice(from - 3, from))
    ? last
    : '';
}
/** ；其中|甲路, ，其中|甲小学, ：乙桥 */
const parts = /[；;：:](?:其中)?$|[，,]其中$/;

/** 重点项目63个，其中甲区3个，总投资|4亿元|；乙区17个: the place whose they are, where each is told of; empty elsewhere. */
function partOfMany({ counted, levels, label: last }: Scene['said'], { sentence }: Scene['where']): string {
  const own = [...levels, last].findLast((told) => told?.indicator === counted)?.subject ?? '';
  if (!isTown(own) || /^[全我本各]/.test(own)) return '';
  return matchesOf(countsOfTown, sentence.text).length > 1 ? own : '';
}
/** 甲区3个, 乙县新开工项目12个 */
const countsOfTown = /[区县市镇乡州级][^，。；：、0-9]{0,12}[0-9]+[个项家所座处条](?![^，。；]*[年月日])/g;

/** 新开工项目16项，其中产业项目11项，配套项目3项，总投资|9亿元|: those of which all that stands behind 其中 are parts; empty elsewhere. */
function wholeOfParts({ said, where: { sentence, at } }: Scene): string {
  const { text } = sentence.passage;
  const from = Math.max(text.lastIndexOf('其中', at), text.lastIndexOf('，包括', at));
  if (from < sentence.start || !/[，,；;]/.test(text.charAt(at - 1))) return '';
  const parts = sentence.quantities.filter(
    ({ from: start, in_name }) => start > from && start < at && !in_name,
  );
  const whole = said.measured.at(-1 - parts.length) ?? '';
  const isOfCounts = parts.length > 1 && parts.every(({ unit }) => unit === 'count');
  if (!isOfCounts || !countedWork.test(whole)) return '';
  // 全县实施项目120个，其中工业项目50个、农业项目30个，总投资|80亿元|: of the place's projects
  const place = said.label?.subject ?? '';
  return doneWith.test(whole) && ownerKind(place) === 'place' ? `${place}项目` : countedAlone(whole);
}
const doneWith = /^(?:实施|推进|安排|规划|谋划|策划)项目$/;

/** 甲中学增设学位800个；乙供水工程位于丙镇，总投资|2亿元|: the work that is named behind the last number; empty where none is. */
const thingSince = ({ said, where: { topics, sentence, at } }: Scene): string =>
  said.label === null
    ? ''
    : (topics
        .upTo(sentence, at)
        .findLast(({ topic, at: start }) => start > said.at && start < at && isNamedWhole(topic))?.topic
        .name ?? '');

/** ；|二期工程|今年开工， */
const nextStage = /[；;]([一二三四五六]期(?:工程|项目)?)[^；;]*$/;

/** 项目250个，…，总投资10亿元: a property of what was counted, where that is said in full. */
export function propertyOwner(phrase: string, scene: Scene): string {
  const { said, where, group } = scene;
  if (group !== '') return group;
  const newer =
    properties.test(phrase) && wantOf(phrase, true) !== 'place' && !/.{3}占比$/.test(phrase)
      ? thingSince(scene)
      : '';
  if (newer !== '') return newer;
  const next = nextThing(scene, where);
  if (next !== '') return next;
  if (said.label !== null && itemBehind(where.sentence, said.at, where.at) > 0)
    return findSubject(where, wantOf(phrase, false), phrase);
  const serving = workThatServes(phrase, where);
  if (serving !== '') return serving;
  // 农村公路4条，总里程7公里；实施某路改造工程，总里程|6公里: of the last that is built
  const built =
    properties.test(phrase) && said.label !== null ? thingBuiltBefore(where.sentence, where.at, said.at) : '';
  if (built !== '') return built;
  const part = properties.test(phrase) ? partCounted(where.sentence.passage.text, said) : '';
  if (part !== '') return part;
  const whole = costs.test(phrase.replace(/^(?:项目|工程)/, '')) ? wholeOfParts(scene) : '';
  if (whole !== '') return whole;
  // 某港一期工程新建泊位8个，总投资: the work's, whose they are; ；二期工程开工，总投资 is told of the next
  const own = said.levels.findLast(({ indicator }) => indicator === said.counted)?.subject ?? '';
  const further = stage.test(own)
    ? (nextStage.exec(where.sentence.passage.text.slice(said.at, where.at))?.[1] ?? '')
    : '';
  const work = further === '' ? own : own.replace(stage, '') + further;
  if (
    (costs.test(phrase) || /(?:能力|产能)$/.test(phrase)) &&
    ownerKind(work) === 'thing' &&
    !gathering.test(work)
  )
    return work;
  if (
    properties.test(phrase) &&
    said.counted.length >= 4 &&
    (/^.{0,2}占比$/.test(phrase) || (!/占比$/.test(phrase) && countedWork.test(said.counted)))
  )
    return `${partOfMany(said, where)}${countedAlone(said.counted)}`;
  // 引进食品企业12家，总投资: theirs, and not the place's
  const settlers = costs.test(phrase) ? (settled.exec(said.counted)?.[1] ?? '') : '';
  if (settlers !== '') return settlers;
  // 甲县有50个项目，总投资: of the place's projects
  if (costs.test(phrase) && said.counted === '项目') {
    const place = said.label?.subject ?? '';
    return ownerKind(place) === 'place' ? `${place}项目` : '项目';
  }
  // 开工甲、乙等3条高速公路建设，总投资
  const works = said.counted.replace(/(?<=.{2})建设$/, '');
  if (costs.test(phrase) && costlyWorks.test(works)) return works;
  // 新建3个小区，占地
  if (properties.test(phrase) && sites.test(said.counted)) return said.counted;
  if (haveAll.some(([measure, kind]) => measure.test(phrase) && kind.test(works))) return works;
  return findSubject(where, wantOf(phrase, false), phrase);
}
