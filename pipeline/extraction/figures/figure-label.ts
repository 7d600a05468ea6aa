import { scopes } from '../../grammar/scopes.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import { amountLabel, ofCounted } from './figure-amount.ts';
import { classLabel } from './figure-classes.ts';
import { isMeasure } from './figure-clause.ts';
import { aimLabel } from './figure-compared.ts';
import { contributionLabel } from './figure-continued.ts';
import { ownNoun } from './figure-counted.ts';
import { relativeBefore, withDeed } from './figure-deed.ts';
import { soonerLabel } from './figure-extent.ts';
import { countedInPlace, runs, withCounted } from './figure-in-place.ts';
import { withMeasureBefore } from './figure-industry.ts';
import { investedLabel } from './figure-invested.ts';
import { measuredLabel } from './figure-measured.ts';
import { apartLabel, modifierLabel } from './figure-modifier.ts';
import { handedDown, named, ofNextStage, pointedAt, withoutYear, withoutYearBefore } from './figure-named.ts';
import { ofOtherNetwork } from './figure-networks.ts';
import { opensWithVerb } from './figure-noun.ts';
import { isPlaceName, ownerKind } from './figure-owner.ts';
import { parallelLabel } from './figure-parallel.ts';
import { trim } from './figure-phrase.ts';
import { makerBehind } from './figure-plant.ts';
import { orderLabel, rankLabel } from './figure-rank.ts';
import { type Label, label } from './figure-said.ts';
import { readsBy, type Scene } from './figure-scene.ts';
import { findSubject } from './figure-subject.ts';
import { tradeLabel } from './figure-trade.ts';
import { tripLabel } from './figure-trip.ts';
import { wantOf } from './figure-want.ts';

/**
 * Whose a figure is and what it measures or counts, cut from the words around it.
 *
 * `该队走访群众|1.2万户` → 该队, 走访群众 · `拥有|12家|上市公司` → …, 上市公司 · `甲市、乙市分别增长|3%|和|4%|` → the first is the first one's
 */
export function labelOf(scene: Scene): Label {
  if (scene.sized !== '' || scene.classes) {
    readsBy(scene, 'the size of what is counted');
    return label(scene.counted, scene.sized || '投资');
  }
  const own = ofOtherNetwork(handedDown(ofSameMeasure(withMeasureBefore(unresolved(scene), scene), scene)));
  const found = ofNextStage(pointedAt(own, scene.where), scene.said.label);
  const subject = withoutYearBefore(withoutYear(named(found, scene.where)));
  // 1万亿元+|1000亿美元: the amount before says nothing of what this one measures
  const isAmount = found === scene.said.label && /^[0-9]/.test(withoutYearBefore(found.indicator));
  const indicator = isAmount ? '' : found.indicator.replace(twice, '$1').replace(/(?<=.{2})占$/, '占比');
  if (saysNothing.test(indicator) || /认为|觉得/.test(indicator)) return label(subject, scene.mention.text);
  const who = /^(.{2,})(?:未来|今后|近期)$/.exec(indicator)?.[1] ?? '';
  if (who !== '' && subject === '' && !opensWithVerb(who)) return label(who, scene.mention.text);
  const said = indicator || trim(scene.before.object) || trim(scene.words);
  // 宜春新增|万余学位: a place is whose they are, and nothing that is counted
  // 全市2.1万人|享受低保: what they do says which they are
  if (isPlaceName(said) && !leadsTo(said, scene.words))
    return label(subject || said, scene.behind || scene.mention.text);
  const full = withCounted(indicator, scene);
  if (full !== indicator) return label(subject, full);
  // 全国重点文物保护单位|32处|: a title
  if (/^(?:全国|中国)$/.test(subject) && title.test(indicator)) return label('', `${subject}${indicator}`);
  const counted = scene.mention.unit === 'count' ? countedInPlace(subject, indicator) : null;
  if (counted !== null) return counted;
  if (indicator === '') return label(subject, said || scene.mention.text);
  // 宜春中欧班列累计|开行286列: what runs, and not what is counted
  if (subject === '' && runs(scene, indicator)) return label(indicator, scene.before.verb);
  if (found === scene.said.label) readsBy(scene, 'as the figure before');
  // 建成干线公路|60公里: the same words cannot be whose it is and what it is
  // 上高县|上高县工业园新开工项目: whose it is stands once
  const rest = subject !== '' && indicator.startsWith(subject) ? indicator.slice(subject.length) : '';
  if (rest.length > 1 && !/^[的、和与及省市县区州]/.test(rest)) return label(subject, rest, found.verb);
  return label(subject === indicator ? '' : subject, indicator, found.verb);
}

const title = /^(?:重点文物保护单位|美丽|休闲|文明|卫生|特色小镇|示范|历史文化|传统村落|乡村旅游重点|最美)/;

/** 未来|1800个, 我们|5亿斤: when, or who speaks. */
const saysNothing =
  /^(?:[我他她它]们?|这|那|其?中|当中|这里|那里|这些|未来|将来|近期|目前|凌晨|如今|今后|每[年天]|[之以]后|基础上|[着了够给投])$/;

/** 旅客发送量|增幅增幅: the word of the heading stands again. */
const twice = /(增幅|增速|增长率)\1$/;

/** 到宁波约需|3小时: where a way leads. */
const leadsTo = (place: string, words: string): boolean =>
  /[到至往距离]$/.test(words.slice(0, Math.max(0, words.indexOf(place))));

/** 分别是2012年的3.4倍、2018年的|1.5倍: a year is no measure, and it goes on with the one before. */
const ofSameMeasure = (found: Label, { said }: Scene): Label =>
  said.label !== null && /^[0-9]{4}年(?:同期)?$/.test(found.indicator) ? said.label : found;

/** What a number is of by a form of words of its own, before what stands around it is asked. */
const firstRules: readonly ((scene: Scene) => Label | null)[] = [
  classLabel,
  investedLabel,
  ofCounted,
  modifierLabel,
  soonerLabel,
  orderLabel,
  apartLabel,
  tradeLabel,
  contributionLabel,
];

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
  const whose = noun === '国家和地区' ? (reached.exec(words)?.[1] ?? '') : '';
  if (whose.length >= 2) return label(trim(whose), noun);
  // 青岛港航线220条，通达全球|180个国家和地区|: whose they are stands before
  if (noun === '国家和地区' && reached.test(words))
    return label(findSubject(scene.where, 'any', noun), `${reachedBy.exec(words)?.[0] ?? ''}${noun}`);
  if (noun !== '' && mention.unit === 'count') return countedLabel({ ...scene, counted: noun });
  if (counted.length >= 2 || (counted.length === 1 && mention.unit === 'count' && singles.has(counted))) {
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

/** 产品远销|20多个国家和地区, 大会吸引了来自|30个国家和地区: whose goods or guests they are. */
const reached =
  /^(.*?)(?:已|吸引了?)*(?:来自|远销|销往|出口到?|遍布|辐射|覆盖|通达)(?:了|到|全球|世界|海内外|国内外)*$/;

const reachedBy = /远销|销往|出口|遍布|辐射|覆盖|通达|来自/;

/** Nouns of one character that can be counted. */
const singles = new Set('台班路桥线站县村国车树船人街店湖河山岛门楼');

const everywhere = new RegExp(`^${anyOf(scopes('world', 'nation', 'border'))}$`);
const rankedIn = new RegExp(`[居排列](${anyOf(scopes('world', 'nation', 'home'))})\\s*$`);

/** Verbs whose object says where the counted ones are, or names them. */
const reaches = /^(?:连通|通达|连接|联通|覆盖|辐射|惠及|涉及|包括|包含|涵盖|跨越|途经|贯穿|串联|进驻)$/;

/** The noun behind the number is what is counted. */
function countedLabel(scene: Scene): Label {
  readsBy(scene, 'the noun behind the number is counted');
  const { before, counted, mention, where, said, joined, words, behind } = scene;
  const { subject, verb, light, object, changed } = before;
  if (/连续\s*$/.test(words) && behind !== '') return label(trim(object), `连续${behind}`);
  if (
    ownNoun(mention.counter) === counted &&
    object !== '' &&
    !/向$/.test(object) &&
    !opensWithVerb(object) &&
    !(reaches.test(verb) && object.includes('、'))
  )
    return label(object, counted);
  // 江苏省总投资9亿元的|12个重大项目: the amount before was theirs
  if (/^的?$/.test(words.trim()) && scene.inClause && said.label?.subject.endsWith(counted) === true)
    return label(
      said.label.subject.slice(0, -counted.length) ||
        findSubject({ ...where, previous: null }, 'agent', counted),
      withDeed(scene),
    );
  const relative = relativeBefore(words);
  if (relative !== null) {
    const { owner, said: clause } = relative;
    return label(
      owner || findSubject(where, 'agent', counted),
      `${clause}${clause.length >= 4 ? '的' : ''}${counted}`,
    );
  }
  // 年产200套设备的|甲基地项目: the thing that makes them
  const maker = /产$/.test(object || verb) ? makerBehind(scene) : '';
  if (maker !== '') return label(maker, `${/[年日月]产$/.exec(words.trim())?.[0] ?? '产'}${counted}`);
  // 某公司年产|1000万片|玻璃项目
  const making = /^(.{2,})([年日月]产)$/.exec(object);
  if (making !== null && verb === '') return label(making[1] ?? '', `${making[2] ?? ''}${counted}`);
  // 开工甲至乙、丙至丁2个项目: which they are stands before them
  const named = object === '' || (/[、至]/.test(object) && begins.test(verb));
  const keeps = counted.length <= 2 && verb !== '' && !light && named && mention.unit === 'count';
  const indicator = keeps ? verb + counted : withDeed(scene);
  // 成为全国第10个沿海城市: whose place among them it is
  if (mention.unit === 'rank' && verb === '' && everywhere.test(object))
    return label(subject || findSubject(where, 'place', object), indicator);
  const scope = rankedIn.exec(words);
  if (scope !== null) return label(scope[1] ?? '', indicator);
  // 新增巴黎、河内等18条航线: examples of what is counted, and nobody whose it is
  if (
    /(?<![平同高中初])等\s*$/.test(words) &&
    mention.unit === 'count' &&
    (verb === '' || subject === '' || subject.includes('、'))
  )
    return label(goneOnWith(where, counted) || ofOthers(where, trim(object), counted), indicator);
  const listedAfter = /(?:以及|[、和与及等])\s*$/.test(words);
  // 连通全国14个省区, 包括甲、乙2市: behind a verb stands where they are or which they are, not whose
  const behindVerb = verb !== '' && reaches.test(verb);
  if (behindVerb && (ownerKind(object) === 'place' || object.includes('、')))
    return label(subject || findSubject(where, 'any', object), light ? counted : `${verb}${counted}`);
  if (joined && said.label !== null && said.unit === 'count' && everywhere.test(object))
    return label(said.label.subject, indicator);
  if (!listedAfter && ownerKind(object) === 'place' && object.length <= 12) return label(object, indicator);
  if (subject !== '') return label(subject, indicator);
  if (
    verb === '' &&
    object !== '' &&
    !listedAfter &&
    !changed &&
    !isMeasure(object) &&
    (ownerKind(object) !== 'none' ||
      (object.length <= 12 && !/[、“]/.test(object) && !/^(?:这|那|其他|其|每|各)/.test(object)))
  )
    return label(object, indicator);
  if (joined && said.label !== null && said.unit === 'count') return label(said.label.subject, indicator);
  const verbal = words.replace(/[\s“”]/g, '') !== '' || (where.previous !== null && scene.inSeries);
  return label(findSubject(where, verbal ? wantOf(counted, true) : 'region', counted), indicator);
}

const begins = /^(?:新?开工|新建|续建|竣工|建成|投产|签约)$/;

/** Who has what is counted behind its examples, and no project has 12 projects. */
function ofOthers(where: Scene['where'], examples: string, counted: string): string {
  const whose = findSubject({ ...where, previous: null }, 'agent', examples);
  return whose.endsWith(counted.slice(-2)) ? findSubject(where, 'region', counted) : whose;
}

/** Whose the figure before is, unless it is one of those that are counted. */
const goneOnWith = ({ previous }: Scene['where'], counted: string): string =>
  previous === null || previous.name.endsWith(counted.slice(-2)) ? '' : previous.name;
