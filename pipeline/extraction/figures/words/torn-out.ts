import { measureWords } from '../../../grammar/measures.ts';
import { ownerKind } from '../owner/owner.ts';
import type { Scene } from '../scene/scene.ts';
import { canAct, deedAt } from './noun-phrase.ts';
import { wordAt, wordsIn } from './words.ts';

/** Whether a subject, looked at where it stands, was cut out of a longer phrase: what is written beside it tells. */

/** Where a subject stands in the sentence of its number: the last time before it, else the first time behind; -1 where it is from elsewhere. */
function positionOf(subject: string, { mention, where: { sentence } }: Scene): number {
  const { text } = sentence.passage;
  if (text.startsWith(subject, mention.to)) return mention.to;
  const before = text.lastIndexOf(subject, mention.from - subject.length);
  if (before >= sentence.start) return before;
  const behind = text.indexOf(subject, mention.to);
  return behind >= 0 && behind < sentence.start + sentence.text.length ? behind : -1;
}

/** 甲、乙两地分别增长|3%和4%|, 甲、乙均入选，前者投资|3亿元|: each has its own. */
const each = /分别|各[有自为增下]|依次|[前后]者/;
/** 省、市、|自治区|: one of those that a list names, where the one before has no number of its own. */
const behindOthers = /(?:^|[^0-9])[\u4e00-\u9fff”》）]、$/;
/** 大型商场和|便民店|的贷款, 与|甲公司|签约: two towns may be told of together. */
const besideAnother = /[\u4e00-\u9fff”》）][和与及]$/;
const beforeOthers = /^[、及]|^和(?=[^，,。；;0-9]{2,})/;
/** 用于|校舍改造|的资金, 符合|某标准|的学生: what leads to it is no word of deeds. */
const leadsTo = /(?:用于|达到|列入|属于|涉及|面向|位于|地处|符合|具备|参与|获评|评为|入选|命名为|认定为)$/;
const asCentre = /以[^，,]{1,12}为$/;

/** The subject as far as it stands for itself where it is written; empty where it is a part of what another phrase says. */
export function asWritten(subject: string, scene: Scene): string {
  const start = subject === '' ? -1 : positionOf(subject, scene);
  if (start < 0) return subject;
  const { mention, run, where } = scene;
  const { text } = where.sentence.passage;
  const end = start + subject.length;
  const from = Math.max(where.sentence.start, text.slice(0, start).search(/[^，,。；;：:]*$/));
  const ahead = text.slice(from, start);
  if (
    run.count === 1 &&
    isOneOfList(subject, ahead, text.slice(end, Math.max(end, mention.from)), start < mention.from)
  )
    return '';
  // 以甲市为|中心、半径|50公里
  if (asCentre.test(ahead)) return '';
  if (text.charAt(end) === '的') return beforeRelative(subject, ahead);
  return withinWords(subject, text, end);
}

/** Whether it is one of several that are told of together: ahead of it, or behind it up to the number. */
function isOneOfList(subject: string, ahead: string, behind: string, isBefore: boolean): boolean {
  if (each.test(behind)) return false;
  const kind = ownerKind(subject);
  // 甲水库、乙|3000万方|水库, 甲省|12家|、乙省: with a number of its own
  const hasOwn = isBefore && (behind === '' || /[0-9][^、]*、$/.test(ahead));
  if (!hasOwn && behindOthers.test(ahead)) return true;
  // 甲市与乙市各建学校: the first of them is one of two towns, and a town still
  if (kind === 'place') return false;
  if (besideAnother.test(ahead)) return true;
  // 全市与|11家|商户合作
  return isBefore && (beforeOthers.test(behind) || (kind !== 'agent' && /^[和与]$/.test(behind)));
}

/** 设有|工会组织|的工厂, 甲公司|施工|的大桥: what stands before 的 is done to it, or does it. */
function beforeRelative(subject: string, ahead: string): string {
  const kind = ownerKind(subject);
  if (kind !== 'place' && (leadsTo.test(ahead) || (kind === 'none' && endsInVerb(ahead)))) return '';
  const last = wordsIn(subject, 0, subject.length).at(-1);
  const name = last?.end === subject.length && last.word.role === 'verb' ? subject.slice(0, last.start) : '';
  return name.length > 1 && canAct(name) ? name : subject;
}

function endsInVerb(ahead: string): boolean {
  const last = wordsIn(ahead, 0, ahead.length).at(-1);
  return last?.end === ahead.length && last.word.role === 'verb';
}

/** 八口油井|喜|获高产: no subject ends inside a word. */
function withinWords(subject: string, text: string, end: number): string {
  if (ownerKind(subject) !== 'none') return subject;
  for (let at = end - 1; at > end - 4 && end - at < subject.length - 1; at -= 1) {
    const word = wordAt(text, at, text.length);
    const to = Math.max(word?.word.role === 'noun' ? 0 : (word?.end ?? 0), deedAt(text, at)?.end ?? 0);
    if (to > end) return subject.slice(0, subject.length - (end - at));
  }
  return subject;
}

/** 年产值近|6亿元|的某厂: a measure that leads to its number is what is measured, and nobody. */
export const isMeasureAhead = (subject: string, { mention, where: { sentence } }: Scene): boolean => {
  if (!amount.test(subject) || ownerKind(subject) !== 'none') return false;
  const { text } = sentence.passage;
  const start = text.lastIndexOf(subject, mention.from - subject.length);
  return start >= sentence.start && leadsToNumber.test(text.slice(start + subject.length, mention.from));
};
const amount = new RegExp(`${measureWords('ending', 'money')}$|利税$`);
const leadsToNumber = /^[也还已就均都约共将可]*(?:逾|超|超过|近|达|达到|为|突破|不足|接近|高达|仅)?$/;
