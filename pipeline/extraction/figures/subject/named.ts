import { isMeasure, measureWords } from '../../../grammar/measures.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { withoutRank } from '../../sentences/names/rank.ts';
import { isOfKind, workNouns } from '../../sentences/work-nouns.ts';
import { tidied } from '../measure/indicator.ts';
import { placeSpokenFor } from '../owner/office.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeAt } from '../owner/place-name.ts';
import {
  bodyMeant,
  insidePlace,
  isBareBody,
  levelWithin,
  placeWithin,
  pointsAtBody,
  regionMeant,
  whoseIs,
  withinOf,
} from '../owner/stands-for.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { antecedent, endingIn, type Where } from '../topic/where.ts';
import { isNobodyNamed } from '../words/not-owner.ts';
import { ownerPhrase } from '../words/noun-phrase.ts';
import { asWritten, isMeasureAhead } from '../words/torn-out.ts';
import { actedLast } from './acting.ts';
import { thingBuiltBefore } from './antecedent.ts';
import { shownAs } from './begun.ts';
import { withoutHaving } from './edges.ts';
import { areMany, ofWork, thingMeant, workMeant } from './introduced.ts';
import { isPointing, nameBefore, wordsBefore } from './pointed-name.ts';
import { stage } from './stage.ts';
import { findSubject } from './subject.ts';
import { wantOf } from './want.ts';

/** What was cut out as a subject, made the name that it stands for: `该项目` → the project, `重新核定` → who did so. */

/** 该项目, and 该项目投资总额: what points at a thing that was named, at the front of a subject. */
const pointing = new RegExp(
  `^[该本][条次所趟]?(?:城际|高速|快速|跨[海江河]|特大|特色)?${anyOf(workNouns('whole', 'line', 'network', 'facility', 'part'))}(?![区园舍铺台])`,
);
const wholeWork = new RegExp(
  `^(?:(?:新建)?${anyOf(workNouns('whole', 'line'))}(?:建设)?|建成|建成后|沿[途线]|全程|全桥|途中)$`,
);

/** 某桥通车。大桥全长…: the noun alone stands for the thing of its kind that was told of, where a property follows. */
const kindAlone = new RegExp(
  `^(?:${anyOf(workNouns('line', 'network', 'facility'))}|项目|工程)(?=(?:概算|计划|估算)?${measureWords('size')}|用地|规划(?!设计)..|主跨|设计|装机|[年日总][\\u4e00-\\u9fff]{1,8}(?:量|能力|面积)$|年(?:产值|营收|税收|利税)$|(?<=工程)投资)`,
);

/** 省|下达我市开工任务: theirs it is to whom it is handed. */
export function handedDown(found: Label): Label {
  const [, whole = '', place = ''] =
    /^下达(?:给)?(([全我本该].|.{2,6}?[省市县区州]).{2,})$/.exec(found.indicator) ?? [];
  return place === '' || ownerKind(place) !== 'place'
    ? found
    : { ...found, subject: place, indicator: whole.slice(place.length) };
}

/** 该桥全长, 该工程新建泊位: whose it is stands at the front of what is measured; as it was where nothing says which is meant. */
export function pointedAt(found: Label, where: Where): Label {
  // 甲公司是龙头企业，其|总资产: of the one that was told of, and of nobody where it is not clear who
  const its = /^其(?![他余中实它间])(.{2,})$/.exec(found.indicator)?.[1];
  if (its !== undefined) return { ...found, subject: whoseIs(its, where), indicator: its };
  // 其产能|接近全省的30%
  const had = /^其(?![他余中实它间])(.{2,})$/.exec(found.subject)?.[1];
  if (had !== undefined && isMeasure(had))
    return { ...found, subject: whoseIs(had, where), indicator: `${had}${found.indicator}` };
  const whose = pointsAtBody(found, where) ?? insidePlace(found, where);
  if (whose !== null) return whose;
  const points = /^[该本]/.test(found.indicator);
  const noun = (points ? pointing : kindAlone).exec(found.indicator)?.[0] ?? '';
  const rest = noun === '' ? '' : found.indicator.slice(noun.length);
  if (rest.length < 2 && !(points && /[长宽高]/.test(rest))) return found;
  if (/^(?:项目|工程)$/.test(noun)) return ofWork(found, noun, rest, where);
  const meant = thingMeant(where, noun);
  if (meant !== '' && (points || isOfKind(meant, noun))) return { ...found, subject: meant, indicator: rest };
  // 大桥|主跨808米: nothing says which, and it is the bridge's
  return found.subject === '' ? { ...found, subject: noun, indicator: rest } : found;
}

/** Who a subject is by name: as the rules for what it stands for have it, else as the words before name the one that it points at. */
export function named(found: Label, where: Where): string {
  const name = standingFor(found, where);
  return isPointing(name) ? nameBefore(name, wordsBefore(where)) || name : name;
}

/** 该线路, 本路段 stand for the thing that the sentences before are about; 他 and 这 name nobody. */
function standingFor({ subject: cut, indicator }: Label, where: Where): string {
  // 前进区, 日喀则: a place as it is called
  const subject = placeAt(cut, 0) === cut.length ? cut : withoutRank(withoutHaving(cut));
  const pointed = pointing.exec(subject);
  const meant = pointed === null ? '' : thingMeant(where, pointed[0]);
  const said = pointed === null ? '' : subject.slice(pointed[0].length).replace(meantToBe, '');
  if (pointed !== null && (meant !== '' || said === ''))
    return (meant || ofTheme(pointed[0], where) || pointed[0]) + said;
  const shown = shownAs(subject, where);
  if (shown !== '') return shown;
  // 其水库: of the thing that was told of
  if (/^其(?![他余中实它])/.test(subject)) return antecedent(where) || where.theme();
  if (
    /^(?:铁路|公路)$/.test(subject) &&
    (areSeveral(subject, where) ||
      /^(?:货运|客运|旅客|货物|货物运输|旅客运输|水运)?(?:量|周转量|发送量|运输量|投资|里程)/.test(indicator))
  )
    return subject;
  // 甲铁路开工。铁路正线|全长
  const ofLine = /^(铁路|高铁|公路|高速公路|高速|线路|项目)(?:正线|主线|全线)$/.exec(subject)?.[1] ?? '';
  if (ofLine !== '') return thingMeant(where, ofLine) || subject;
  if (wholeWork.test(subject)) {
    const whole = findSubject(where, 'thing', subject);
    // 实施项目80个。新建项目|总投资12亿元: those among them
    if (
      areMany.test(whole)
        ? subject.startsWith('新建')
        : subject === '新建项目' && ownerKind(whole) !== 'thing'
    )
      return subject;
    return ownerKind(whole) === 'thing' ? whole : antecedent(where) || whole || subject;
  }
  // 甲公司投产。公司有职工90人: the one that was told of
  if (isBareBody(subject)) return bodyMeant(subject, where) || subject;
  // 3台机组|装机容量: of the power station
  if (/^[0-9一二两三四五六七八九十]+[台套](?:发电)?机组$/.test(subject))
    return antecedent(where) || findSubject(where, 'thing', indicator) || subject;
  if (subject !== '' && withinOf(subject) === subject) return placeWithin(subject, where);
  // 某校启用。学校开设教学班: the one of its kind that was told of
  if (aFacility.test(subject)) {
    const told = thingMeant(where, subject);
    return isOfKind(told, subject) ? told : subject;
  }
  const work = workMeant(subject, where);
  if (work !== '') return work;
  // 一期工程: of the project that is told of
  if (subject.search(stage) === 0) return stageOf(where).replace(stage, '') + subject;
  if (/^(?:双向|单向|恢复)$/.test(subject)) return findSubject(where, 'thing', indicator);
  // 甲市第四届人民代表大会|接待游客: the town whose assembly hears it; 代表 are the assembly's
  const [, town = ''] = ofAssembly.test(indicator) ? [] : (assembly.exec(subject) ?? []);
  if (town !== '') return town;
  // 省委、省政府|开工项目: who governs, and not whose it is
  if (/^(?:[省市县区州]?(?:委|政府|党委))(?:、?[省市县区州]?(?:委|政府))*$/.test(subject))
    return findSubject(where, 'region', subject) || subject;
  if (/^[该本][省市县区州]$/.test(subject))
    return placeSpokenFor(subject.slice(-1), where) || regionMeant(subject, where);
  if (levelWithin(subject) !== '') return endingIn(levelWithin(subject), where);
  // 该镇, 该港, 该景区
  if (/^(?:该(?!文|报告|指标|地)[\u4e00-\u9fff]{1,3}|本[镇乡村校院港厂馆园站店])$/.test(subject))
    return endingIn(subject.slice(1), where) || subject;
  if (isNobodyNamed(subject)) return '';
  const noun = ownerPhrase(subject);
  if (noun === '') {
    // 年|上缴税收500万元
    const phrase = subject === '' || often.test(subject) ? indicator : subject;
    const found = withoutHaving(findSubject(where, wantOf(indicator, true), phrase));
    if (isBareBody(found)) return bodyMeant(found, where) || found;
    return ownerPhrase(found);
  }
  if (/^[他她]们(?!的)/.test(subject)) return actedLast(where, where.at);
  // 本次|集中开工项目: of the place that is told of
  if (/^[本此]次$/.test(subject)) return findSubject(where, 'place', indicator);
  // 县法院审理|案件: the deed may be of the measure yet, and is cut off last
  return isNobody.test(noun) ? '' : subject;
}

/** 云砺营收|25亿元|: whose it is stands in its own words, by a name that the article has for them. */
export function ownCalled(found: Label, { where: { topics } }: Scene): Label {
  // 经开区|产值: by the name that the title gives it
  const own = found.subject.replace(setsName, '');
  const whose = topics.called(own);
  if (
    whose !== null &&
    whose.end === own.length &&
    whose.name !== found.subject &&
    (whose.name.length < found.subject.length || !/(?:公司|集团)$/.test(found.subject))
  )
    return { ...found, subject: whose.name };
  const ahead = topics.called(found.indicator);
  const what = ahead === null ? '' : found.indicator.slice(ahead.end).replace(/^的/, '');
  return ahead === null || what.length < 2 ? found : { ...found, subject: ahead.name, indicator: what };
}
const setsName = /[（(](?:以下|下文)?(?:简称|下称)[^（()）]*[）)]$/;

/** The label whose subject is a noun phrase, however it was found; what is none gives way to whom its sentence is about. */
export function ofNounPhrase(found: Label, scene: Scene): Label {
  const { subject, indicator } = found;
  if (isNobodyNamed(subject)) return { ...found, subject: '' };
  // 总资产2亿元、年产值|1亿元|的企业
  const isAhead = isMeasureAhead(subject, scene);
  const noun = isAhead ? '' : ownerPhrase(asWritten(subject, scene));
  if (noun === subject) return found;
  const what = isAhead ? subject : indicator;
  const other = noun || ownerPhrase(findSubject(scene.where, wantOf(what, true), what));
  return { ...found, subject: other === subject ? '' : other, indicator: what };
}

/** What has stages: the thing of the figure before, what a clause before builds, else the thing or the firm that is told of. */
function stageOf(where: Where): string {
  const { sentence, at, previous } = where;
  const last = ownerKind(previous?.name ?? '') === 'thing' ? (previous?.name ?? '').replace(stage, '') : '';
  const told = thingBuiltBefore(sentence, at, sentence.start) || antecedent(where);
  // 年产5万吨|铝材项目: by its full name
  if (last !== '' && !told.replace(stage, '').endsWith(last)) return last;
  return told || where.recent() || firmMeant(where);
}

const assembly =
  /^([\u4e00-\u9fff]{2,8}?[省市县区州旗])(?:第[一二三四五六七八九十]{1,4}届)?(?:人民代表大会|人大|政协)[^，,]{0,14}$/;
const ofAssembly = /代表|委员|议案|提案|建议|应到|实到|票/;
const meantToBe = /^(?:计划|预计|拟|将|规划设计|规划|设计)$/;
const isNobody =
  /^(?:可供|这条|其他|双向|单向|[我他她]们?|这些|短短|类似|同类|相关|有关|分处|辖属|所辖|下辖|整合|统筹)$/;

/** 启动5条铁路建设，总里程: the noun stands for those that are counted, and for no single one. */
const areSeveral = (noun: string, { sentence: { passage, start }, at }: Where): boolean =>
  new RegExp(`(?<!第[0-9]{0,3})[0-9]条${noun}`).test(passage.text.slice(start, at));

const often = /^每?[年月日]均?$/;

/** 公司负责人表示，二期项目|总投资: of the firm that is told of. */
const firmMeant = (where: Where): string =>
  /公司|集团|企业/.test(where.sentence.text) ? bodyMeant('公司', where) : '';

/** 该水电站: the one that the article is about, where it is of that kind. */
const ofTheme = (pointed: string, { theme }: Where): string =>
  isOfKind(theme(), pointed.replace(/^.*?(?=..$)/, '')) ? theme() : '';

const aFacility = new RegExp(`^${anyOf(workNouns('facility'))}$`);

/** 公司研发投入|1.3亿元|: whose it is opens the words; null where they open otherwise. */
export function ofBareFirm({ subject, indicator, verb }: Label, { where }: Scene): Label | null {
  const firm = bareZone.exec(indicator)?.[0] ?? (subject === '' ? (bareFirm.exec(indicator)?.[0] ?? '') : '');
  if (firm === '') return null;
  const what = tidied(indicator.slice(firm.length));
  return label(named(label(firm, what), where), what, verb);
}
/** 新区|建设公寓|800套| */
const bareZone =
  /^(?:新区|高新区|经开区|开发区)(?=(?:建设|新建|建成|引进|新增|投入|累计|出台|设立|集聚|兑现|发放)[\u4e00-\u9fff]{2})/;
const bareFirm = /^(?:公司|集团)(?![的化制型法治章债股类数性内间级和与及、]|总数|数量)(?=[\u4e00-\u9fff]{2})/;
