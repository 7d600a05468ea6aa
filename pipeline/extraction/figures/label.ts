import { isMeasure } from '../../grammar/measures.ts';
import { amountLabel } from './amount/amount.ts';
import { priceOf } from './amount/price.ts';
import { soldIn } from './amount/sold.ts';
import { isStep } from './amount/stepped.ts';
import { aimLabel } from './compared/compared.ts';
import { rankLabel } from './compared/rank.ts';
import { measuredSingles, ownNoun, singles } from './counted/heads.ts';
import { countedInPlace, runs, withCounted } from './counted/in-place.ts';
import { countedLabel } from './counted/label.ts';
import { landsLabel } from './counted/lands.ts';
import { ofOtherNetwork } from './counted/networks.ts';
import { residentsBeside, residentsLabel } from './counted/residents.ts';
import { ofKindCounted, ofNextAge, ofSameMeasure } from './counted/same-kind.ts';
import { someOfThem } from './counted/some.ts';
import { withTold } from './counted/told.ts';
import { lengths } from './extent/extent.ts';
import { tripLabel } from './extent/trip.ts';
import { firstRules, readAgain } from './forms.ts';
import { byNames } from './list/by-names.ts';
import { parallelLabel } from './list/parallel.ts';
import { ofOneOfBoth } from './list/turns.ts';
import {
  grows,
  measureOfBoth,
  measurePraised,
  measureTold,
  rankedBefore,
  rateBefore,
} from './measure/grown.ts';
import { perHead, tidied, withGain } from './measure/indicator.ts';
import { withMeasureBefore } from './measure/industry.ts';
import { measuredLabel } from './measure/measured.ts';
import { opensWithVerb } from './measure/noun.ts';
import { ofPageTold, standsSo } from './measure/of-page.ts';
import { toldInFull } from './measure/told-again.ts';
import { withCrop } from './measure/yield.ts';
import { splitOwner } from './owner/owner.ts';
import { isPlaceName } from './owner/place-name.ts';
import { isNoTime } from './period/spell.ts';
import { type Label, label } from './said.ts';
import { sizeOfPart } from './scene/classes.ts';
import { readsBy, type Scene } from './scene/scene.ts';
import { ofContents } from './subject/introduced.ts';
import { handedDown, named, ofNounPhrase, ownCalled, pointedAt } from './subject/named.ts';
import { ownerAhead, pointedTo, pointingAsWritten, pointingShort } from './subject/pointing.ts';
import { ofNextStage } from './subject/stage.ts';
import { findSubject } from './subject/subject.ts';
import { trim } from './words/phrase.ts';
import { sayingWhat } from './words/says-what.ts';
import { withoutYear, withoutYearBefore } from './words/undated.ts';

/**
 * Whose a figure is and what it measures or counts, cut from the words around it.
 *
 * `该队走访群众|1.2万户` → 该队, 走访群众 · `拥有|12家|上市公司` → …, 上市公司 · `甲市、乙市分别增长|3%|和|4%|` → the first is the first one's
 */
export const labelOf = (scene: Scene): Label =>
  ofNounPhrase(toldInFull(ownCalled(sayingWhat(labelInFull(scene), scene), scene), scene), scene);

/** The label, by whichever rule; its subject may be what is told of whom and no name, its indicator may say nothing. */
function labelInFull(scene: Scene): Label {
  const read = labelFrom(scene);
  const gap = byNames(read, scene);
  if (gap !== null) return gap;
  const found = readAgain(pointingAsWritten(read, scene.where.sentence.text), scene);
  // 乙市以|7千亿元|居第二: how it stands is no measure
  const isBare =
    (found.indicator === scene.mention.text || (/以$/.test(scene.words) && standsSo.test(found.indicator))) &&
    amounts.has(scene.mention.unit);
  // 计划投资50亿元。这|50亿元|将用于: the same amount again
  if (
    isBare &&
    /这$/.test(scene.words) &&
    scene.said.label !== null &&
    scene.said.unit === scene.mention.unit
  )
    return scene.said.label;
  const own = priceOf(scene) ?? rankedBefore(scene, found.subject) ?? (isBare ? measurePraised(scene) : null);
  if (own !== null) return own;
  const ofPage = ofPageTold(found, scene);
  if (ofPage !== null) return ofPage;
  // 三年将投|73亿|
  const told = isBare ? (/投$/.test(scene.words) ? '投资' : measureTold(scene)) : '';
  if (told !== '') return label(found.subject, told, found.verb);
  const both = found.indicator === scene.mention.text ? measureOfBoth(scene) : '';
  if (both !== '') return label(found.subject, both, found.verb);
  return isBare && grows(scene) ? label(found.subject, rateBefore(scene, found.subject), found.verb) : found;
}
const amounts: ReadonlySet<string> = new Set(['CNY', 'USD', '%', 't', 'kW.h']);

/** The label that the rules give, before what it leaves out is filled in. */
function labelFrom(scene: Scene): Label {
  if (scene.sized !== '' || scene.classes) {
    readsBy(scene, 'the size of what is counted');
    // 100亿元|企业: by what it makes in a year
    const size = /(?:项目|工程)$/.test(scene.counted) ? '投资' : '规模';
    return label(scene.counted, scene.sized || size);
  }
  const part = sizeOfPart(scene);
  if (part !== null) return part;
  const read = pointingShort(ofOneOfBoth(unresolved(scene), scene));
  const some = residentsBeside(read, scene) ?? someOfThem(read, scene) ?? ofKindCounted(read, scene);
  const same = withCrop(ofSameMeasure(withMeasureBefore(some, scene), scene), scene.where);
  const own = ofNextAge(ofOtherNetwork(handedDown(same)), scene);
  const found = withTold(withGain(ofNextStage(pointedAt(own, scene.where), scene.said.label), scene), scene);
  // 公司|上半年|营收: without its time it is one that stands for another
  const untimed = { ...found, subject: withoutYear(found.subject) };
  const whose = withoutYearBefore(withoutYear(named(untimed, scene.where)));
  const subject = ofContents(whose, found.indicator, scene.where);
  const indicator = perHead(isAmount(found, scene) ? '' : tidied(found.indicator), scene);
  // 地区生产总值迈上|3000亿元|台阶, 大桥工期历时|3年半|
  if (isStep(indicator) ? isMeasure(subject) : lasts.test(indicator) && spent.test(subject)) {
    const { owner, rest } = splitOwner(subject);
    // 甲到乙车程历时|6小时|: of the way
    if (/^[到至]/.test(rest)) return label(subject.replace(spent, ''), spent.exec(subject)?.[0] ?? rest);
    return owner !== '' && rest.length > 1 ? label(owner, rest) : label('', subject);
  }
  if (saysNothing.test(indicator) || /认为|觉得/.test(indicator)) return label(subject, scene.mention.text);
  const who = /^(.{2,})(?:未来|今后|近期|(?<![比较占])这)$/.exec(indicator)?.[1] ?? '';
  if (who !== '' && subject === '' && !opensWithVerb(who)) return label(who, scene.mention.text);
  const said = indicator || trim(scene.before.object) || trim(scene.words);
  // 宜春新增|万余学位: a place is whose they are, and nothing that is counted
  // 全市2.1万人|享受低保: what they do says which they are
  // 5个|县和3个市参加: places that are counted are no place
  const areCounted = scene.counted !== '' && said.endsWith(scene.counted);
  if (isPlaceName(said) && !areCounted && !leadsTo(said, scene.words))
    return label(/其中/.test(scene.words) ? said : subject || said, scene.behind || scene.mention.text);
  const full = withCounted(label(subject, indicator), scene);
  // 乡镇卫生院减少|800个|，床位增加|3.8万张|: the kind stands once
  const sort = full.slice(0, full.length - indicator.length);
  if (sort !== '') return label(subject.endsWith(sort) ? whoseAre(scene) : subject, full);
  // 全国重点文物保护单位|32处|: a title
  if (/^(?:全国|中国)$/.test(subject) && title.test(indicator))
    return label(besideCount(scene), `${subject}${indicator}`);
  // 全市农村公路|12公里: ways are counted by their length
  const isCounted = scene.mention.unit === 'count' || lengths.has(scene.mention.unit);
  // 区域机场发展迅猛，全国千万级机场|39个|: of the whole that the words open with
  const whole =
    isCounted && !isPlaceName(subject) ? (/^全[国省市县区州](?=.{3})/.exec(indicator)?.[0] ?? '') : '';
  if (whole !== '') return label(whole, indicator.slice(whole.length), found.verb);
  const counted = isCounted ? countedInPlace(subject, indicator) : null;
  if (counted !== null) return counted;
  if (indicator === '') return label(subject, said || scene.mention.text);
  // 两项指标分别|以年均|18%和6%的速度增长
  if (/^以(?:年均|平均|每年)$/.test(indicator)) return label('', subject, found.verb);
  // 宜春中欧班列累计|开行286列: what runs, and not what is counted
  if (subject === '' && runs(scene, indicator)) return label(indicator, scene.before.verb);
  if (found === scene.said.label) readsBy(scene, 'as the figure before');
  // 文化节为期|3天|
  const held = /^(.{2,})为期$/.exec(indicator)?.[1] ?? '';
  if (held !== '') return label(`${subject}${held}`, '为期');
  const ahead = ownerAhead(label(subject, indicator, found.verb), scene);
  if (ahead !== null) return { ...ahead, subject: named(ahead, scene.where) };
  // 50万元以上的村|86个|: which of them they are
  if (ofSize.test(subject) && subject.endsWith(indicator)) return label('', subject, found.verb);
  // 1000万美元以上|新设外资项目: which of them they are, and nobody whose they are
  const sized = sizedNew.exec(subject);
  const place = sized === null ? '' : sized[1] || findSubject(scene.where, 'place', indicator);
  if (sized !== null) return label(place, `${sized[2] ?? ''}${indicator}`, found.verb);
  // 建成干线公路|60公里: the same words cannot be whose it is and what it is
  // 上高县|上高县工业园新开工项目, 凤鸣山景区|景区日均接待游客: whose it is stands once
  const pointed = subject === '' ? '' : pointedTo(subject, indicator);
  if (pointed !== '') return label(subject, tidied(indicator.slice(pointed.length)), found.verb);
  const noun = kindNoun.exec(indicator)?.[0] ?? '';
  const stated = noun !== '' && subject.length > noun.length && subject.endsWith(noun) ? noun : subject;
  const rest = subject !== '' && indicator.startsWith(stated) ? indicator.slice(stated.length) : '';
  if (extentAlone.test(rest) || (rest.length > 1 && !/^[的、和与及省市县区州量率额值]/.test(rest)))
    return label(subject, tidied(rest), found.verb);
  return label(subject === indicator ? '' : subject, indicator, found.verb);
}

/** 有省级示范村3个、|全国文明村1个|: whose those are that were counted beside it. */
const besideCount = ({ joined, said }: Scene): string =>
  joined && said.unit === 'count' ? (said.label?.subject ?? '') : '';

/** 甲隧道|甲隧道长 */
const extentAlone = /^[长宽高深厚重]$/;

/** Whose those are that were counted last. */
const whoseAre = ({ said }: Scene): string =>
  [...said.levels, said.label].findLast((told) => told?.indicator === said.counted)?.subject ?? '';

const ofSize = /(?:[元岁吨亩]以[上下]|^超.+元)的/;
const sizedNew = /^(.*?)((?:投资总额|总?投资|合同外资)?[0-9][0-9.]*[千万亿]*[美欧]?元及?以[上下])$/;
const kindNoun =
  /^(?:景区|园区|大桥|电站|水库|机场|港区|口岸|公司|集团|医院|市场|基地|学院|学校|新?校区|新?院区|博物馆|图书馆|新馆|水厂|码头|车站|隧道|合作社|[林农牧渔茶]场|老街|古[镇街城村])/;
const title =
  /^(?:重点文物保护单位|劳模|劳动模范|先进|优秀|五一|美丽|休闲|文明|卫生(?!人|技|机|院|服务)|特色小镇|示范|历史文化|传统村落|乡村旅游重点|最美|(?:民营|服务业|制造业)?企业(?:[0-9]+|百)强|驰名商标|优秀旅游城市)/;

/** 未来|1800个, 我们|5亿斤: when, or who speaks. */
const saysNothing =
  /^(?:[我他她它]们?|这|那|其?中|当中|这里|那里|这些|未来|将来|近期|到?(?:目前|如今|现在|[0-9]{4}年)|凌晨|今后|每[年天]|[之以]?后|基础上|不完全统计|[同着了够给投])$/;
const lasts = /^(?:总|共)?(?:历时|用时|耗时|长达)$/;
const spent = /(?:工期|周期|车程|行程|时间|时长)$/;

/** 1万亿元+|1000亿美元: the amount before says nothing of what this one measures. */
const isAmount = (found: Label, scene: Scene): boolean =>
  anAmount.test(found.indicator) ||
  isNoTime(found, scene) ||
  (found === scene.said.label && aSize.test(withoutYearBefore(found.indicator)));
const anAmount = /^[0-9][0-9.]*[万亿]*(?:元|美元|%|吨|公里|平方公里|亩|家|个|人|项|户|座)$/;

/** 10亿元以上项目 is what is counted, and no size. */
const aSize = /^[0-9](?!.*(?:项目|企业|工程)$)(?![^，,]*[元岁]及?以[上下].)/;

/** 到宁波约需|3小时: where a way leads. */
const leadsTo = (place: string, words: string): boolean =>
  /[到至往距离]$/.test(words.slice(0, Math.max(0, words.indexOf(place))));

function unresolved(scene: Scene): Label {
  for (const rule of firstRules) {
    const found = rule(scene);
    if (found !== null) return found;
  }
  const { mention, run, counted, before, words } = scene;
  const trip = tripLabel(scene);
  if (trip !== null) {
    readsBy(scene, 'a journey between two places');
    return trip;
  }
  const parallel = run.count > 1 ? parallelLabel(scene) : null;
  if (parallel !== null) {
    readsBy(scene, 'one of several numbers, each of its own owner');
    return parallel;
  }
  // 总量后|三位|的县: the last of a ranking
  if (mention.counter === '位' && /.{2}后$/.test(words) && counted.length === 1)
    return rankLabel({ ...scene, words: words.slice(0, -1) });
  const aim = aimLabel(scene);
  if (aim !== null) return aim;
  const noun = ownNoun(mention.counter);
  const lands = landsLabel(scene, noun || counted);
  if (lands !== null) return lands;
  const sold = soldIn(scene, noun || counted);
  if (sold !== null) return sold;
  if (noun !== '' && mention.unit === 'count') return countedLabel({ ...scene, counted: noun });
  const residents = residentsLabel(scene);
  if (residents !== null) return residents;
  if (counted.length >= 2 || (mention.unit === 'count' ? singles : measuredSingles).has(counted)) {
    if (mention.counter !== null || mention.unit === 'count' || mention.unit === 'rank')
      return countedLabel(scene);
    if (/连续\s*$/.test(words)) return measuredLabel(scene);
    return amountLabel(scene);
  }
  if (mention.unit === 'rank') return rankLabel(scene);
  return before.object === '' && /的$/.test(words) && counted !== ''
    ? countedLabel(scene)
    : measuredLabel(scene);
}
