import { isMeasure } from '../../../grammar/measures.ts';
import { worksOn } from '../../sentences/building-words.ts';
import { comersLabel } from '../counted/comers.ts';
import { doneInPlace, hasNoDeed, partOfCounted } from '../counted/in-place.ts';
import { extentOf } from '../extent/extent.ts';
import { elsewhereLabel, isInNoPieces } from '../list/elsewhere.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { isPlaceName, placeEnd } from '../owner/place-name.ts';
import { costs, countedWork, properties, propertyOwner, withoutDeed } from '../owner/property.ts';
import { type Label, label, spans } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { itemBefore } from '../subject/antecedent.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { aspectOf, nearTopic } from '../topic/where.ts';
import { stripLead } from '../words/phrase.ts';
import { sharesOut, wordAt } from '../words/words.ts';
import { ways } from './industry.ts';

/** Labels of numbers that follow a noun phrase: `甲市开工率|98%` → 甲市, 开工率 · `其中高速公路达到|300公里` → 高速公路, as before */

/** 图书馆、书院等|续建项目: what is counted, behind its examples. */
const examples =
  /^(?:.*[、”].*|.{4,})(?<![平同高中初])等(?![级容候离额])(?=.{2}.*(?:项目|工程|企业|学校|园区|产业|单位|景[区点]|公园|景观|遗址|名镇|名村|事项|举措|措施)$|(?:项目|企业|工程)$)/;

/** `图书馆、书院等续建项目` → 续建项目 */
export const withoutExamples = (object: string): string => object.replace(examples, '');

/** A noun phrase right before the number. */
export function phraseLabel(scene: Scene): Label {
  readsBy(scene, 'the noun phrase before the number');
  const { mention, said, heading, joined } = scene;
  const { changed, object } = scene.before;
  const phrase = mention.unit === 'count' ? withoutExamples(object) : withoutDeed(object);
  const { owner, rest, kind } = splitOwner(phrase);
  // right before its number, without 达到 or 增长 between
  const bare = scene.words.trimEnd().endsWith(phrase);
  const common = heading === '' ? '' : sharedEnd(phrase, heading);
  if (common.length >= 3 && common.length < phrase.length)
    return label(phrase.slice(0, phrase.length - common.length), heading);
  const elsewhere = elsewhereLabel(scene, phrase);
  if (elsewhere !== null) return elsewhere;
  if (joined && mention.unit === 'count' && kind !== 'place' && said.label !== null && said.unit === 'count')
    return nextCounted(said.label, scene.before.verb, phrase);
  const built = builtLabel(scene, { owner, rest, kind });
  if (built !== null && bare) return built;
  // 内设球场3个、健身步道|5公里|: the next of a list
  if (
    joined &&
    kind === 'thing' &&
    rest === '' &&
    said.unit === 'count' &&
    extentOf(mention.unit) !== '' &&
    said.label !== null
  )
    return label(said.label.subject, phrase);
  // 甲市有A级景区86家，其中5A级景区|2家|: some of those that were counted
  if (
    said.label !== null &&
    said.unit === 'count' &&
    mention.unit === 'count' &&
    isSortOf(phrase, said.counted)
  )
    return label(said.label.subject, phrase);
  const part = kind === 'thing' && rest === '' ? partIn(scene, owner) : null;
  if (part !== null) return part;
  if (owner !== '' && rest === '')
    return ownerLabel(scene, owner, kind === 'place' || (!bare && mention.unit !== 'count'));
  if (owner !== '' && anywhere.test(owner))
    return label(findSubject(scene.where, wantOf(phrase, true), phrase), phrase);
  if (owner !== '') return label(sectionWithWhole(owner, scene), stripLead(rest.replace(/^的/, '')));
  const item = wantOf(phrase, true) === 'place' ? '' : itemBefore(scene.where);
  if (item !== '') return label(item, phrase);
  const property = heading === '' ? '' : (properties.exec(phrase)?.[0] ?? '');
  if (property !== '' && phrase.length - property.length >= 2)
    return label(phrase.slice(0, -property.length), property);
  if (heading !== '' && changed && !isMeasure(phrase) && phrase.length <= 12) return label(phrase, heading);
  const at = phrase.lastIndexOf('的');
  if (at > 1 && phrase.length - at > 2 && !phrase.startsWith('生产和供应', at + 1)) {
    const whose = phrase.slice(0, at);
    // 民生支出占预算支出的|比重
    if (sharesOut.test(whose) && /^的(?:比重|比例|份额)$/.test(phrase.slice(at)))
      return shareOf(phrase, scene);
    // 已开展前期准备工作的小区: what is said of them, and nobody whose they are
    return /(?:工作|手续|准备)$|^通.{1,4}$|^(?:这里|那里|当地)/.test(whose)
      ? label(findSubject(scene.where, 'agent', phrase), phrase)
      : label(whose, phrase.slice(at + 1));
  }
  const isDeed = opensWithVerb(phrase);
  // “甲批”项目44个、总投资|317亿元: theirs
  if (
    joined &&
    mention.unit !== 'count' &&
    said.unit === 'count' &&
    costs.test(phrase) &&
    countedWork.test(said.counted)
  )
    return label(propertyOwner(phrase, scene), phrase);
  if (joined && said.label !== null && mention.unit !== 'count' && !isDeed)
    return nextMeasured(said.label, scene.before.verb, phrase);
  if (joined && said.label !== null) return label(said.label.subject, phrase);
  return label(propertyOwner(phrase, scene), phrase);
}

/** What a place has of those that are counted, or has done. */
const partIn = ({ mention, said }: Scene, owner: string): Label | null =>
  mention.unit === 'count' ? partOfCounted(owner, said.counted) : doneInPlace(owner);

/** 建成旅游公路|550公里: what was built, and nobody whose it is; null for any other. */
function builtLabel({ before: { verb }, mention, where }: Scene, { owner, rest, kind }: Split): Label | null {
  const isBuilt = owner !== '' && rest === '' && kind === 'thing' && mention.unit !== 'count' && verb !== '';
  return isBuilt ? label(findSubject(where, 'agent', owner), `${verb}${owner}`, verb) : null;
}
type Split = ReturnType<typeof splitOwner>;

/** 甲市工业占GDP的比重: the place that it opens with has it. */
function shareOf(phrase: string, { where }: Scene): Label {
  const end = placeEnd(phrase);
  return end > 0 && end < phrase.indexOf('占')
    ? label(phrase.slice(0, end), phrase.slice(end))
    : label(findSubject(where, 'place', phrase), phrase);
}

/** 5A级景区 of A级旅游景区: a class by its grade. */
const isSortOf = (phrase: string, counted: string): boolean =>
  counted.length >= 2 && phrase.endsWith(counted.slice(-2)) && graded.test(phrase);

const graded = /^(?:[0-9]?A+级|[国省市县区]+级|[特一二三四五]级|.{1,4}亿元?以上|世界|国家|中国).{2,}$/;

/** 新建学校5所、医院|3家|, 出栏生猪9万头、肉牛|5千头|: the verb of the first holds for what has none of its own. */
function nextCounted({ subject, indicator, verb }: Label, own: string, phrase: string): Label {
  // 新建医院3所、床位|1200张|: what these have is not built itself
  const shared = own !== '' || hasNoDeed(phrase) ? '' : verb || (sharedDeed.exec(indicator)?.[0] ?? '');
  return label(subject, `${shared}${phrase}`, shared);
}

const sharedDeed = new RegExp(`^(?:出栏|存栏|新?开办|${worksOn})(?!设|筑)`);

/** 新建公园3个、绿道|5公里|: the verb of the first holds for what has none of its own; 接待游客6万人次、旅游收入|1亿元| is received by none. */
const nextMeasured = ({ subject, verb }: Label, own: string, phrase: string): Label =>
  // 已建成80%、在建|15%|: another deed
  own === '' && !(verb === '接待' && isMeasure(phrase)) && !anotherDeed.test(phrase)
    ? label(subject, `${verb}${phrase}`, verb)
    : label(subject, phrase);

const anotherDeed = /^(?:在建|待建|未建|续建|新建|开工|竣工|投产|停产|开业|关闭)$/;

/** The words are a name and no measure: 其中高速公路达到300公里, 湖州市2个. */
function ownerLabel(scene: Scene, owner: string, isPlace: boolean): Label {
  const { mention, said, where, heading, before } = scene;
  const counts = mention.unit === 'count';
  const came = comersLabel(owner, scene);
  if (came !== null) return came;
  if (heading !== '' && (isPlace || !counts || said.label === null || said.label.indicator === heading))
    return label(owner, heading);
  // 农村公路3.8万公里，新建4050公里；高速公路要建|7155公里|
  if (ways.test(owner) && said.label !== null && !isMeasure(said.label.indicator))
    return label(findSubject(where, 'place', owner), owner);
  // 品种有30个，维修基金|3亿元|: money by its name
  const isFund = !isPlace && mention.unit === 'CNY' && /基金$/.test(owner);
  // 甲项目投资9亿元，新建堆场|2万平方米|: what is built
  if (isFund || (!isPlace && (counts || said.unit === mention.unit || opensWithVerb(owner))))
    return label(findSubject(where, wantOf(owner, opensWithVerb(owner)), owner), owner);
  // 旅游收入增长8%，A级景区增至|23家|: a count of them, and no income; 改造小区8个，打造文明社区|3个|
  if (
    counts &&
    placeEnd(owner) === 0 &&
    (said.label === null
      ? isInNoPieces(nearTopic(where)?.indicator || said.before?.indicator)
      : makes.test(before.verb) ||
        (said.unit === 'count' ? said.counter !== mention.counter : said.label.indicator !== said.counted))
  )
    return label(findSubject(where, 'place', owner), owner);
  // 新建基站2000个，总投资4亿元，其中甲区|500个|: of what was counted so
  const kind =
    counts && isPlace && said.unit !== 'count' ? said.byCounter.get(mention.counter ?? '') : undefined;
  if (kind !== undefined) return label(owner, kind);
  if (said.label !== null && (before.changed || counts || said.unit === mention.unit))
    return label(sectionWithWhole(owner, scene), measureOf(said.label.indicator));
  // 全省投资增长5%。其中，东部地区增长|6%|: the same of a part of it
  const told = said.before?.indicator ?? '';
  if (before.changed && ownerKind(owner) === 'place' && /^(?:%|times)$/.test(mention.unit))
    return label(owner, isMeasure(told) ? measureOf(told) : isPlaceName(owner) ? mention.text : '增速');
  if (before.changed) return label(findSubject(where, 'place', owner), owner);
  const aspect = aspectOf(where);
  return label(
    owner,
    aspect ||
      nearTopic(where)?.indicator ||
      (spans.has(mention.unit) || (said.unit !== '' && said.unit !== mention.unit)
        ? ''
        : (said.label ?? (ownerKind(owner) === 'thing' ? null : said.before))?.indicator) ||
      // GDP5万亿元，增长5%；其中甲区|1.6万亿元|: the level that was told of
      (isPlace && /^(?:CNY|USD|%|t)$/.test(mention.unit) ? levelOf(scene) : '') ||
      owner,
  );
}

const makes = /[建创设造]|培育|改|新增|整治|命名|评[为定]|获评/;

/** The last measure whose level was told of. */
const levelOf = ({ said }: Scene): string =>
  said.levels.findLast(({ indicator }) => isMeasure(indicator))?.indicator ?? '';

/** 实施项目: what is done with what is counted, and no name of it. */
export const opensWithVerb = (phrase: string): boolean =>
  wordAt(phrase, 0, phrase.length)?.word.role === 'verb';

/** 公路通车里程 → 通车里程: what is said of another road. */
function measureOf(indicator: string): string {
  const { owner, rest } = splitOwner(indicator);
  return owner !== '' && rest !== '' ? rest.replace(/^的/, '') : indicator;
}

/** The end that two phrases share: 嘉兴市开工率, 工程开工率 → 开工率. */
function sharedEnd(a: string, b: string): string {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length === 0 ? '' : a.slice(-length);
}

/** 全长 is of one road, 里程 of all that a place has. */
const lengthOfOne = /(?:全长|总长|长度)$/;
const isOfAll = (name: string): boolean => /^[全我本][省市县区州]/.test(name);

/** 绍兴段主线长, 某高铁全长361公里，其中河南省|252公里|: the section is one of the road that the sentence is about. */
function sectionWithWhole(owner: string, { where, said, mention }: Scene): string {
  const isSection = /(?:段|境内)$/.test(owner) && owner.length <= 5;
  const isShare =
    mention.unit === 'km' &&
    said.unit === 'km' &&
    lengthOfOne.test(said.label?.indicator ?? '') &&
    ownerKind(owner) === 'place' &&
    !/^[全我本]/.test(owner);
  if (!isSection && !isShare) return owner;
  const whole = findSubject(where, 'thing', owner);
  if (isShare && !isSection && (isOfAll(whole) || said.label?.subject.startsWith(whole) !== true))
    return owner;
  // 甲县境内路段18公里；乙县境内|27公里: of the same road, and no part of that section
  if (/(?:境内|路?段)$/.test(whole)) return owner;
  return whole === '' || ownerKind(whole) !== 'thing' || whole.includes(owner) ? owner : `${whole}${owner}`;
}

/** 完成城区棚户区改造: a kind of place, and nobody whose it is. */
export const anywhere =
  /^(?:主?城区|城镇|农村|(?:农村)?(?:卫生)?厕所|园区|(?:旅游)?景区|社区|街道|片区|库区|郊区|贫困地区|山区|灾区|老区|[国省市县区州境]外项目|(?:高速)?公路|高速|铁路|高铁|地铁|(?:内河|高等级)?航道|(?:城市|城镇)?(?:供水|供热|燃气|污水|雨水|排水)管网|轨道交通)$/;
