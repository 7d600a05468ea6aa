import { isMeasure } from '../../../grammar/measures.ts';
import { beforeDeed } from '../../sentences/adverbs.ts';
import { builds, rebuilds, worksOn } from '../../sentences/building-words.ts';
import { onceBuilt } from '../../sentences/outlook.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import type { Before } from '../said.ts';
import { measureMoved } from '../subject/caused.ts';
import { workBefore } from '../subject/treated.ts';
import { withoutClause, withoutModifier } from '../topic/told-ahead.ts';
import { withoutVerb } from '../words/no-verb.ts';
import { closeMarks, stripLead, stripTail, trim } from '../words/phrase.ts';
import { howFar } from '../words/scrap.ts';
import { type FoundWord, wordsIn } from '../words/words.ts';
import { aWork, predicatesIn } from './predicates.ts';

const stagedOnes = new RegExp(`^(?!新建(?:项目|工程)投资)${howFar}(?:项目|工程)(?=完成|实现|总投资|投资|共)`);

/** 年度计划投资 is one measure. */
const yearly = /^(?:本年度|年度)(?:计划(?:完成)?)?(?:总投资|投资)(?:计划)?$/;

/** 补助标准提高，从每人每月|300元: for whom and how long, and no measure. */
const eachAlone = /^[由从]?(?:原来的?)?(?:每(?:人|户|亩|月|年|天|吨|次|度|床))+$/;

/** GDP仅占全市的4.3%, 人口约占湖南省的10% */
const onlyTakes =
  /(?<=.{2})(?:仅|只|约|已|共|均)占(?=[全我本该总A-Z]|[\u4e00-\u9fff]{2,4}(?:全[省市县区境]|[省市县区州]))/;

/** 可|提供2400个学位 */
const able =
  /^(?:可以?|能够?|将)*为(?:企业|公司|当地|周边|群众|村民|农户)(?=新增|增加|带来|创造)|^(?:可以?|能够?)(?=提供|辐射|灌溉|供水|容纳|实现|开设|满足|解决|节约|减排|带动|安置|新增|达|覆盖|惠及)/;

const spends = new RegExp(`^((?:该|本)?(?:公司|集团|企业))(?:[0-9]{4}年)?${beforeDeed}投资$`);
const build = `(?:${worksOn}|新增|恢复|改善|更新|添置|购置|更换)`;
const joined = `(?:(?:(?:[、和与及或]|以及)${build})+|[（(]含?${build}(?:[、和]${build})*[）)])`; // 新建（改扩建）
const jointDeeds = new RegExp(`${build}${joined}(?!工程|项目(?!$)|的|[、和与及])`);

/** 甲港三期工程新建|5个|泊位: a deed right before its number. */
const buildsNext = new RegExp(`(?<=.{2}(?<!投资))(?:${builds}|${rebuilds})$`);

/** 甲电池项目|建成投产后可|年产电池: what will be made there. */
const thenMade = new RegExp(
  `^([^，,。；;的]{2,20}(?:项目|工程|基地|园区|电站|工厂|生产线|产业园))(?:全部|全面|正式)?${onceBuilt}[，,]?(?:可|将|预计|能)*(.{2,})$`,
);

/** “全县已种植油茶|12万亩|。”: what is said, and no name in marks. */
const speechOpens =
  /^(?:[^，,。；;：:（(“]{0,10}(?:[电讯]|消息)[（(][^）)]{1,40}[）)])?[\s：:，,]*“(?=[^“”]+$)/;

/** 甲县|举全县之力|建设: how it is done. */
const withAllForce = /[举集倾]全.{1,2}之力/;

/** Parts the words before a number. */
export function readBefore(all: string): Before {
  const words = withoutModifier(all.replace(speechOpens, '').replace(withAllForce, ''));
  const [, name = '', behind = ''] = thenMade.exec(words) ?? [];
  return name !== '' && ownerKind(stripLead(name)) === 'thing'
    ? { ...readBefore(behind), subject: stripLead(name) }
    : atVerbs(words);
}

function atVerbs(words: string): Before {
  const { rest: stripped, changed } = stripTail(stripLead(words).replace(able, '').replace(onlyTakes, '占'));
  const finished = /(?:累计|共|合计)?完成$/.exec(stripped)?.index ?? 0;
  const rest =
    finished > 0 && isMeasure(stripped.slice(0, finished)) ? stripped.slice(0, finished) : stripped;
  if (yearly.test(rest) || eachAlone.test(rest))
    return { subject: '', verb: '', light: false, object: yearly.test(rest) ? rest : '', changed };
  const moved = measureMoved(rest, words, changed);
  if (moved !== null) return { ...moved, verb: '', light: false, changed };
  // 公司今年|投资5亿元: who spends it, where the time stands between
  const firm = rest.endsWith('投资') ? (spends.exec(rest)?.[1] ?? '') : '';
  if (firm !== '') return { subject: firm, verb: '投资', light: false, object: '', changed };
  const found = wordsIn(rest, 0, rest.length);
  const verbs = predicatesIn(rest, found);
  const first = verbs[0];
  const last = verbs.at(-1);
  // 其中续建项目|完成投资: which of them it is, by how far they are
  const staged = stagedOnes.exec(rest);
  if (staged !== null && staged[0].length < rest.length) {
    const behind = readBefore(rest.slice(staged[0].length));
    return { ...behind, subject: staged[0], changed };
  }
  // 甲市新建、改扩建|学校: one deed of two
  const joint = jointDeeds.exec(rest) ?? buildsNext.exec(rest);
  if (joint !== null) {
    const end = joint.index + joint[0].length;
    const object = end === rest.length ? '' : nounAfter(rest, end);
    const subject = subjectBefore(rest, joint.index);
    return { subject, verb: joint[0], light: object === '', object, changed };
  }
  if (first === undefined || last === undefined)
    return (
      withoutVerb(rest, words, changed, found) ?? {
        subject: '',
        verb: '',
        light: false,
        object: nounOf(rest, found),
        changed,
      }
    );
  if (first === last && first.start === 0 && isPlaced.test(rest) && rest.includes('的')) {
    return { subject: '', verb: '', light: false, object: trim(withoutClause(rest)), changed };
  }
  // 培育|具有“独门手艺”的小店: what they are like, before their noun
  const like = likeWhat(rest, first, last);
  if (like !== null) return { ...like, changed };
  // 完成|混凝土浇筑: what is done to something is what was completed
  const done = last.end === rest.length ? verbs.at(-2) : undefined;
  if (done !== undefined && completes.test(rest.slice(done.start, done.end)) && last.start >= done.end + 2)
    return {
      subject: subjectBefore(rest, first.start),
      verb: rest.slice(done.start, done.end),
      light: done.word.light,
      object: rest.slice(done.end),
      changed,
    };
  // 全省|建成和在建的高速公路: how far they are, in two words
  if (first === last && joinedDeeds.test(rest.slice(last.end)))
    return {
      subject: subjectBefore(rest, last.start),
      verb: '',
      light: false,
      object: rest.slice(last.start),
      changed,
    };
  const most = first.start === last.start ? greatestOf(rest, last) : null;
  if (most !== null) return { ...most, changed };
  const object = last.end === rest.length ? '' : nounAfter(rest, last.end);
  // 一期建成投产、装机达…: the verb before the mark does not reach beyond it.
  if (rest.charAt(last.end) === '、')
    return { subject: nounBefore(rest, first.start), verb: '', light: false, object, changed };
  return {
    subject: subjectBefore(rest, first.start),
    verb: rest.slice(last.start, last.end),
    light: last.word.light,
    object,
    changed,
  };
}

/** 洞内|最高温度, 景区|单日最高接待量: the most that is measured, and no deed; null where the only verb is another. */
function greatestOf(rest: string, { start }: FoundWord): Before | null {
  const most = start === rest.lastIndexOf('最') ? greatest.exec(rest) : null;
  return most === null
    ? null
    : { subject: subjectBefore(rest, most.index), verb: '', light: false, object: most[0], changed: false };
}
const greatest =
  /(?:单[日月机次]|历[史年]|全年|当日)?(?:最高|最大)(?!的|可|奖|补|支持|资助|给予|降|减|优惠)[^，,。；;、的]{2,}$/;

/** 培育|具有高级职称的|教师: the words behind the verb, with what they are like where that is short; null where no such clause is told. */
function likeWhat(rest: string, first: FoundWord, last: FoundWord): Before | null {
  const [whole, noun = ''] = hasIt.exec(rest.slice(last.start)) ?? [];
  if (whole === undefined) return null;
  // 培育深耕市场、具有特色的企业: of several clauses in 的
  const lead = rest.charAt(last.start - 1) === '、' ? first.end : last.start;
  const read = readBefore(rest.slice(0, lead) + noun);
  const isShort = whole.length <= shortClause && splitOwner(whole).owner === '';
  return read.verb !== '' && read.object === noun && isShort ? { ...read, object: whole } : read;
}
const shortClause = 16;

const hasIt = /^(?:具有|具备|带有|富有)[^，,。；;、]+的([^，,。；;、的]{2,})$/;

const joinedDeeds = /^[和与及或](?:正?在|已|新|拟|续|待|未)[\u4e00-\u9fff]{1,3}的[^，,]{2,}$/;

const completes = /^(?:累计|已)?(?:完成|开展|进行)了?$/;

const isPlaced =
  /^(?:位于|地处|来自|坐落|连接|连通|贯穿|横跨|毗邻|紧邻|靠近|距离?|具有|具备|带有|符合|专注|持有)/;

/** 改革优化流程、收回…: what stands before the mark is another deed and no subject. */
function subjectBefore(text: string, to: number): string {
  const treated = workBefore(text, to);
  if (treated !== '') return treated;
  const subject = nounBefore(text, to);
  const isDeed =
    text.charAt(to - 1) === '、' &&
    wordsIn(subject, 0, subject.length).some(({ word }) => word.role === 'verb');
  return isDeed ? '' : subject;
}

/** The noun phrase before a verb: without an adverbial in front, adverbs behind and what is said of its head. */
export function nounBefore(text: string, to: number): string {
  let phrase = text.slice(0, to);
  let words = wordsIn(phrase, 0, phrase.length);
  for (let lead = words[0]; lead?.start === 0 && lead.word.role === 'adverb'; lead = words[0]) {
    phrase = phrase.slice(lead.end);
    words = wordsIn(phrase, 0, phrase.length);
  }
  const opening = words[0];
  if (opening?.start === 0 && opening.word.role === 'frame' && !/的/.test(phrase)) return '';
  // 甲灌区续建配套|与现代化改造项目: two deeds in one name
  const named = /[与和及]/.test(phrase) ? (aWork.exec(phrase)?.[0].length ?? 0) : 0;
  const cut = words.find(
    ({ word, start, end }) =>
      start > 1 &&
      (word.role === 'adverb' || word.role === 'frame') &&
      !(start < named && end - start === 1 && /[与和及]/.test(phrase.charAt(start))) &&
      !isSaidOfHead(phrase, start),
  );
  return withoutClause(trim(phrase.slice(0, cut?.start ?? phrase.length)));
}

/** 正在扩建的机场: the adverb belongs to a clause that ends in 的; 该项目经过…的建设: it does not. */
const isSaidOfHead = (phrase: string, at: number): boolean =>
  phrase.slice(at).includes('的') &&
  (ownerKind(phrase.slice(0, at)) === 'none' || /^(?:连接|连系|贯穿|横跨|来自|位于|地处)/.test(phrase));

function nounAfter(text: string, from: number): string {
  const phrase = trim(
    text
      .slice(from)
      .replace(/^(?:了|着(?=..)|(?:以|之)?后(?![续期勤备台方])(?=[年日月可将预]|[\u4e00-\u9fff]{2,4}$))/, ''),
  );
  const words = wordsIn(phrase, 0, phrase.length);
  const frame = words.find(({ word, start }) => word.role === 'frame' && start >= 2);
  if (frame !== undefined && !isMeasure(phrase)) return closeMarks(phrase.slice(0, frame.start));
  return phrase;
}

/** 农田水利与节水改造|6亿元: two works that the money goes to. */
const twoWorks =
  /^[\u4e00-\u9fff]{2,10}[与和及][\u4e00-\u9fff]{2,10}(?:修复|治理|改造|保护|防治|利用|加固|整治|工程|项目|配套)$/;

/** A clause without a verb: 新生在公办学校就读比例 stays whole, 客车在某条铁路 keeps its head. */
function nounOf(rest: string, words: readonly FoundWord[]): string {
  const opening = words[0];
  const from =
    opening?.start === 0 && (opening.word.role === 'frame' || opening.word.role === 'adverb')
      ? opening.end
      : 0;
  const phrase = rest.slice(from);
  if (isMeasure(phrase) || twoWorks.test(phrase)) return trim(phrase);
  if (phrase.includes('的') && withoutClause(phrase) !== phrase) return trim(withoutClause(phrase));
  const cut = words.find(
    ({ word, start, end }) =>
      start >= from + 2 &&
      rest.slice(start, end) !== '系统' &&
      (word.role === 'frame' || word.role === 'adverb'),
  );
  return trim(cut === undefined ? phrase : rest.slice(from, cut.start));
}
