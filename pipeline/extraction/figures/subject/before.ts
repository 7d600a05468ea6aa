import { isMeasure } from '../../../grammar/measures.ts';
import { abroad } from '../../sentences/abroad.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isField } from '../owner/field.ts';
import { isFirmAlone } from '../owner/firm-meant.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { whoseWays } from '../owner/territory.ts';
import { isTown } from '../owner/town-alone.ts';
import type { Topic } from '../topic/phrase.ts';
import { countryIn } from '../topic/theme.ts';
import type { Topics } from '../topic/topics.ts';
import { firstOf, isNamedThing, type Where } from '../topic/where.ts';
import { actsOf, isOwnName, storyOf } from './antecedent.ts';
import { goesOnWith, tellsOfOthers, tellsOfPerson } from './goes-on.ts';
import { isNoneOfWay, isSaidAside, tellsOfAnother, wayAhead, wholeBehindPart } from './of-way.ts';
import { governs, isCarried, oversees, type Want } from './want.ts';

/** Whose a figure is by the sentences before its own, the heading or the headline: `甲水库完工。库容|3亿立方米|` → 甲水库 */

/** What the sentences before are about, then the heading and the title. */
export function fromBefore(where: Where, want: Want, phrase: string, topics: readonly Topic[]): string {
  const { sentence, at, earlier, title, handed, previous } = where;
  const isOn = topics.length === 0 && isNamedThing({ kind: ownerKind(handed), name: handed });
  if (want === 'thing' && isOn && !tellsOfAnother(where))
    return found(where, wholeBehindPart(where) || handed, 'as the last figure of the sentence before');
  const goesOn = (want === 'any' || want === 'agent') && topics.length === 0 && previous === null;
  const isAnew = opensField.test(sentence.text);
  const story = goesOn && !isAnew && !where.report && !actsOf(sentence, at) ? storyOf(where) : '';
  // 甲高速公路 has no 4 纵向公路 of its own.
  const isOne = story !== '' && !phrase.endsWith(story.slice(-2)) && isOther({ name: story }, phrase);
  if (isOne && goesOnWith(story, phrase, where) && !isSaidAside(story, phrase, sentence, at))
    return found(where, story, 'the thing that the sentence before tells of');
  // 甲家居去年出口5亿元。“退货率降到|4%|”: who is told of goes on to speak
  if (goesOn && sentence.text.startsWith('“') && (ownerKind(handed) === 'agent' || isFirmAlone(handed)))
    return found(where, handed, 'who speaks on, as the last figure of the sentence before');
  const region = regionOf(sentence, where.topics, title);
  if (want === 'region') return found(where, region, 'the place that its heading or title names');
  const last = earlier.at(-1);
  const whole =
    last !== undefined && /^其中/.test(sentence.text)
      ? where.topics.first(last, (topic) => topic.kind !== 'none' && isOther(topic, phrase))
      : null;
  if (whole !== null) return found(where, whole.name, 'who the sentence before is about, 其中');
  // 海平港完成吞吐量2亿吨。其中，外贸集装箱|90万标箱|
  if (/^其中/.test(sentence.text) && isOpening(handed, last) && isOther({ name: handed }, phrase))
    return found(where, handed, 'as the last figure of the sentence before, 其中');
  // A report goes from subject to subject; what it is all about is in the title.
  const above = want !== 'thing' && where.report ? homeOf(where, want, region, phrase) : null;
  if (above !== null && above.name !== '') return found(where, above.name, above.why);
  const passed = firstOf(
    earlier,
    where.topics,
    (topic) =>
      isCarried(want, topic) &&
      isOther(topic, phrase) &&
      !(isAnew && topic.kind !== 'place') &&
      !isCountedIn(earlier, topic) &&
      !(isMeasure(phrase) && rules.test(topic.name)) &&
      !nation.test(topic.name) &&
      !oversees.test(topic.name),
  );
  // 红旗村…。他盖起|五间|新房: a villager's
  if (passed !== null && !(passed.kind === 'place' && tellsOfPerson(where)))
    return found(where, whoseWays(passed.name), 'who a sentence before is about');
  const told = want === 'thing' ? topics.filter(({ name }) => !isMeasure(name) && !isField(name)) : [];
  // 甲市投产9个；乙市起步晚，完成投资|9亿元|: of two places the nearer
  const [first] = told.every(({ kind }) => kind === 'place') ? told.slice(-1) : told;
  if (first !== undefined) return found(where, first.name, 'who its sentence is about');
  const head = want === 'place' ? '' : wayAhead(where, phrase);
  if (head !== '' && isOther({ name: head }, phrase))
    return found(where, head, 'the way that its paragraph opens with');
  const home = tellsOfOthers(where) ? nobody : (above ?? homeOf(where, want, region, phrase));
  // 云安汽车产销两旺¶…日产量|200辆|: a page that names no place is of the body in its headline
  const body = home.name === '' && region === '' ? where.body() : '';
  // 这类企业全国有|7家|: the country's
  if (body !== '' && isOther({ name: body }, phrase) && !/全国|我国/.test(sentence.text))
    return found(where, body, 'the body that its headline opens with');
  const country = home.name === '' ? countryOf(where, topics, phrase) : '';
  if (country !== '')
    return found(where, country, 'the country that the page is of, which names no other place');
  if (home.name !== '' || (want !== 'place' && want !== 'any')) return found(where, home.name, home.why);
  // A page that names no place speaks of its port or airport.
  const port = firstOf(earlier, where.topics, isOwnName)?.name ?? '';
  return found(where, port, 'the port or station that the page is about');
}

const nobody = { name: '', why: 'those are pointed at who have been told of' };

/**
 * 我国轮胎畅销海外。平均关税率降至|7%|: of the country, where neither the page nor the sentence names anybody else; a measure alone, or
 * what goes on with the country's last figure.
 */
function countryOf(where: Where, topics: readonly Topic[], phrase: string): string {
  const { country, handed, previous, sentence, at, earlier } = where;
  if (previous !== null && previous.name !== '') return '';
  const words = sentence.passage.text.slice(sentence.start, at);
  if (ofAnother.test(words) || /中国/.test(phrase) || ofAnother.test(phrase)) return '';
  if (!topics.every(({ name }) => isMeasure(name) || isField(name))) return '';
  if (isCountry.test(handed)) return handed;
  if (!(isMeasure(phrase) || /^[人户]均/.test(phrase)) || !(handed === '' || isMeasure(handed))) return '';
  const name = countryIn(words) || countryIn(earlier.at(-1)?.text ?? '') || country();
  return name === '' || where.topics.ofHeading(words) !== '' ? '' : name;
}
const isCountry = /^(?:全国|我国)$/;
/** 3层高的甲货栈工程换了图纸，造价: one that the words name, though nobody knows its name. */
const ofAnother = new RegExp(`世界|全球|${abroad}|公司|集团|工程|项目|厂|(?<![的个各全农乡城集])[村镇县]`);

/** 医疗方面：甲医院封顶。|养老方面：建成服务站|36个|, 从市场看，对乙国出口|: another field is not of the thing that the one before told of. */
const opensField =
  /^[^，,。；;：:0-9]{2,10}(?:方面|领域)[：:，,]|^(?:而|再)?(?:[从按分])[^，,。；;：:0-9]{1,8}(?:来看|看|来分|分|划分)[：:，,]/;
/** Whether the name of whom the figures are stands at the front of their sentence: a port or a firm that the lists do not know. */
const isOpening = (name: string, told: Sentence | undefined): boolean =>
  /.{2}(?:港|站|口岸|航线|班列|公司|集团|银行|电网|股份|科技|汽车|重工|能源|园区)$/.test(name) &&
  told?.text.includes(name) === true &&
  /^(?:[^，,。；]{2,12}[，,])?$/.test(told.text.slice(0, told.text.indexOf(name)));

/** 县政府开展行动。总产值|40亿元|: who rules a place has nothing that is measured there. */
const rules = /(?:政府|[省市县区州旗]委)$/;

/** 我国…。经济林产品产量|: a country is told of in passing, and a page about it says so in its title. */
const nation = /^(?:我国|全国|中国|全世界|全球|世界)$/;

/** 农机专业合作社达到|60个|: they are several, and nobody who does what is told next. */
const isCountedIn = (earlier: readonly Sentence[], { name, kind }: Topic): boolean =>
  kind === 'agent' &&
  earlier.some(({ text }) => {
    const at = text.indexOf(name);
    return at >= 0 && manyOfThem.test(text.slice(at + name.length, at + name.length + longestCount));
  });
const manyOfThem =
  /^(?:总数|数量)?(?:已|共|也)?(?:达到?|发展到|增[至加]到?)?(?:近|约|超过?)?[0-9.]+(?:多|余)?[万千]?[个家][，,。；;]/;
const longestCount = 16;

/** 甲县规定：每头奶牛补贴|90元|; 甲市政府要求：…: the place that rules so; empty where none does. */
function issuerOf({ passage: { text }, start }: Sentence, at: number): string {
  const words = text.slice(start, at + longestRule);
  const by = [...words.matchAll(rulesSo)].at(-1)?.[1] ?? '';
  return by.slice(0, placeEnd(by));
}
const rulesSo = /(?:^|[；;])([^，,。；;：“”0-9]{2,16}?)(?:规定|要求|明确)：/g;
const longestRule = 20;

/** The place that rules what the first figure of a sentence says, 甲县规定：…; empty where none does. */
export function issuer(where: Where, want: Want): string {
  const name = where.previous === null && want !== 'thing' ? issuerOf(where.sentence, where.at) : '';
  return name === '' ? '' : found(where, name, 'the place that rules so');
}

/** Says where a subject was found, where somebody asks, and gives it. */
export function found(where: Where, name: string, from: string): string {
  where.told?.subject(name, from);
  return name;
}

const regionOf = ({ passage }: Sentence, topics: Topics, title: string): string =>
  topics.ofHeading(passage.section ?? '') || topics.ofHeading(title);

const ofFirm = /^(?:公司|集团)(?!化|军)/;

/** No name of a town is so long. */
const ownName = 4;

/** What the whole text is about, the thing before the place. Asked last: many sentences have to be read for it. */
function homeOf(where: Where, want: Want, region: string, phrase: string): { name: string; why: string } {
  // 来信请寄青溪市…¶公司|销售收入: of the firm that was told of, and of no place in a headline
  if (ofFirm.test(phrase) && ownerKind(region) === 'place')
    return { name: '', why: 'of a firm, and no place' };
  // 甲乙汽车丙工厂: 甲乙汽车出口 is of the firm, by as much of its name as tells it from a town's
  const text = phrase === '' ? '' : where.theme();
  if (
    text.length > ownName &&
    phrase.startsWith(text.slice(0, ownName)) &&
    placeEnd(text) === 0 &&
    !phrase.startsWith(text)
  )
    return { name: '', why: 'its own words name the firm of the heading' };
  const theme = want === 'place' ? '' : themeOf(where, region, phrase);
  if (theme !== '') return { name: theme, why: 'the thing that its heading or title names' };
  const other = region === '' ? '' : otherThan(region, where) || bodyWithin(region, want, phrase, where);
  return other === ''
    ? { name: region, why: 'the place that its heading or title names' }
    : { name: other, why: 'the place or firm that the sentence before is about, and not the heading' };
}

/**
 * 甲市建设项目12个。乙市将建设项目8个。项目总投资|9亿元|: the sentence before has moved on to another place; 甲市重工投建光伏厂。甲市重工公司…: the place
 * stands in the firm's name alone. Empty where the place of the heading is the one that is told of.
 */
function otherThan(region: string, { earlier, topics, title, report }: Where): string {
  const isFirm = ({ kind, name }: Topic): boolean =>
    kind === 'agent' &&
    aFirm.test(name) &&
    name.startsWith(region) &&
    title.includes(name.slice(0, region.length + firmName));
  const isElsewhere = ({ kind, name }: Topic): boolean =>
    kind === 'place' && isTown(name) && !name.includes(region) && !region.includes(name);
  const firm = firstOf(earlier, topics, isFirm);
  if (firm !== null || report) return firm?.name ?? '';
  return firstOf(earlier.slice(-1), topics, isElsewhere)?.name ?? '';
}
const aFirm = /(?:公司|集团)$/;

/** 工商银行甲市分行有支行9个。¶存款余额|27亿元|: the body of which the paragraph before tells, where the place of the heading is a part of its name. */
const bodyWithin = (region: string, want: Want, phrase: string, { passed, topics }: Where): string =>
  firstOf(
    passed,
    topics,
    ({ name }) =>
      ownerKind(name) === 'agent' &&
      name.includes(region) &&
      !governs.test(name) &&
      !/[、和与及]/.test(name) &&
      (want !== 'place' || (/[存贷]款/.test(phrase) && /行$/.test(name))),
  )?.name ?? '';

/** How much of a firm's name tells it from its place. */
const firmName = 2;

/**
 * 某水库提前完工: the thing that the heading or the headline is about, where it names no other place: 某新机场 holds the name
 * of its town, and is what the page tells of.
 */
function themeOf({ sentence, at, topics, theme: ofText }: Where, region: string, phrase: string): string {
  // “我们村有橙子5万斤”, 发放消费券5万元: who is heard tells of themselves, and no thing hands out money
  if (
    /我们|我家|咱|俺/.test(sentence.text) ||
    byPeople.test(sentence.passage.text.slice(at, at + longestTold))
  )
    return '';
  const told = phrase === '' ? sentence.passage.text.slice(at, at + longestTold) : phrase;
  if (ofTravel.test(told)) return '';
  const section = sentence.passage.section ?? '';
  const theme = topics.thingOfHeading(section) || (topics.ofHeading(section) === '' ? ofText() : '');
  const isWhose =
    theme.includes(region) && isOther({ name: theme }, phrase) && !isNoneOfWay(theme, told, sentence, at);
  // A project has no 13 projects of its own.
  return isWhose && !phrase.endsWith(theme.slice(-2)) ? theme : '';
}

/** 车程: how long one travels between places, on whatever way. */
const ofTravel = /车程|行程|路程|通行时间/;
const longestTold = 16;
const byPeople =
  /^(?:累计|共)?(?:发放|拨付|救助|慰问|资助|帮扶|培训|招聘|招募|调解|查处|立案|走访|兑付|兑现)/;

/** A topic is no subject of a phrase that names it already. */
export const isOther = ({ name }: Pick<Topic, 'name'>, phrase: string): boolean =>
  phrase === '' || (!phrase.includes(name) && !name.includes(phrase));
