import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { stripLead, trim } from '../words/phrase.ts';

/** Names that share a word, or that one clause tells of together, behind whom each number is of the one in its turn. */

const ordinals = '[一二三四五六特甲乙丙丁省市县区]';
/** 起付线按|一、二、三级医院|分别为, |一、二等奖|分别奖励 */
const named = `(?<!第)(${ordinals}(?:、${ordinals})*(?:[、和与及]${ordinals}))([级等类档](?:定点)?(?:综合)?(?:医院|医疗(?:卫生)?机构|企业|学校|单位|地区|城市|财政|奖|残疾人?|伤残|公路|景区))`;
const classes = new RegExp(`${named}(?:的)?([^，,。；;、0-9]{0,12}?)(?:分别|依次)([^，,。；;、0-9]{0,10})$`);
const classesBefore = new RegExp(`${named}[^。；;]*$`);
const longestList = 48;

/** 门诊起付线按一、二级医院分别为|200元|和|500元| → 一级医院, 门诊起付线; null where no such classes are listed, or not as many as there are numbers. */
export function eachOfClasses({ run, index, where, mention, words, before }: Scene): Label | null {
  if (run.count < 2 || !/分别|依次/.test(words)) return null;
  const { sentence, at } = where;
  const { text } = sentence.passage;
  const place = index - run.first;
  const first = sentence.quantities[sentence.quantities.indexOf(mention) - place] ?? mention;
  const lead = text.slice(Math.max(at, first.from - longestList), first.from);
  // 起付线按一、二级医院分别为…，报销比例依次为|90%|和|80%|: of the same
  const told = before.subject === '' && isStandard(before.object) ? before.object : '';
  const again = told === '' ? null : classesBefore.exec(text.slice(sentence.start, at));
  const found = classes.exec(lead);
  const [, list = '', kind = '', own = '', verb = ''] = found ?? again ?? [];
  const members = list.split(/[、和与及]/);
  const member = members[place];
  if (member === undefined || members.length !== run.count) return null;
  if (found === null) return label(`${member}${kind}`, told);
  // 二、三级医院|报销比例|分别为, 对获得一、二等奖的分别|奖励|
  const ahead = trim(stripLead(lead.slice(0, found.index)).replace(by, ''));
  const measure = own || ahead;
  if (isStandard(measure)) return label(`${member}${kind}`, measure);
  const behind = trim(verb.replace(/[给予为达]+$/, ''));
  return measure === '' && behind.length > 1 ? label(`${member}${kind}`, behind) : null;
}
const by = /(?:按照?|对|给予|对?(?:获得?|评为|认定为))$/;
const isStandard = (words: string): boolean => isMeasure(words) || /(?:标准|线|限额|比例)$/.test(words);

/** 甲县和乙县各6个，总投资分别为|3亿元|和|2亿元| → 甲县, 总投资: of whom the number before tells together. */
export function eachOfPair({ run, index, said, words, before }: Scene): Label | null {
  if (run.count < 2 || said.levels.length === 0 || !/分别/.test(words)) return null;
  const measure = before.subject === '' ? before.object : '';
  const place = index - run.first;
  const members = (said.levels.at(-1 - place)?.subject ?? '').split(/[、和与及]/);
  const member = members[place];
  return member !== undefined &&
    members.length === run.count &&
    isMeasure(measure) &&
    ownerKind(measure) === 'none' &&
    members.every((one) => ownerKind(one) === 'place')
    ? label(member, measure)
    : null;
}
