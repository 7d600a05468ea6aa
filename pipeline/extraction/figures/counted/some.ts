import { isMeasure } from '../../../grammar/measures.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';
import { chosen } from '../words/scrap.ts';
import { ownNoun } from './heads.ts';

/** 19个县生产总值超过300亿元，其中|5个|超过500亿元; 项目43个，其中10亿元以上|8个|: of those that were counted; null elsewhere. */
export function someOfThem(found: Label, { said, mention, counted, where, words }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '' || said.counted === '' || ownNoun(mention.counter) !== '')
    return null;
  const part =
    said.unit === 'count' && said.counter === mention.counter ? regionPart.exec(words)?.[1] : undefined;
  if (part !== undefined && said.label !== null) return label(part, said.label.indicator);
  const before = where.sentence.passage.text.slice(
    Math.max(where.sentence.start, mention.from - longestSize),
    mention.from,
  );
  const size = sized.exec(before)?.[1] ?? '';
  const isSome =
    size !== '' || (found === said.label && said.unit !== 'count' && /其中[^；;。]*$/.test(before));
  if (!isSome || said.counter !== mention.counter) return null;
  const whose = said.levels.findLast(({ indicator }) => indicator === said.counted)?.subject ?? '';
  return label(whose, `${size}${said.counted.replace(otherSize, '')}`);
}
/** 亿元以上|项目, 投资亿元以上的|项目: the size of the part before. */
const otherSize =
  /^(?:总?投资)?(?:超过?[0-9一二三四五六七八九十百千万亿]+元|[0-9一二三四五六七八九十百千万亿]+元?及?以上)的?/;

/** 10个城市入选，其中皖北|5个|，皖南|3个|: a part of the province that has no list of its own. */
const regionPart =
  /^[，,、]?(?:其中|而|其余)?[，,]?((?:[冀晋蒙辽吉苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘宁新青藏][东南西北中]|[东南西北中]部|[省市县](?:内|外|城|区))(?:地区|片区)?)(?:各?有|占|共)?$/;

const sized =
  /((?:超过?[0-9一二三四五六七八九十百千万亿]+(?:美元|元))|(?:[0-9一二三四五六七八九十百千万亿]+(?:美元|元)(?:及?以上|以下)))的?(?:有|共|共有)?$/;
const longestSize = 40;

/** 试点企业5家和协同企业8家，共计|13家|: of all that were counted just before by that measure word; null elsewhere. */
function sumOfThem({ said, mention, counted, words, where: { sentence } }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '' || !sums.test(words.trim())) return null;
  const before = sentence.quantities.filter(({ to, in_name }) => to <= mention.from && !in_name);
  const other = before.findLastIndex(({ unit, counter }) => unit !== 'count' || counter !== mention.counter);
  const parts = said.levels.slice(-Math.max(1, before.length - 1 - other));
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined || parts.length !== before.length - 1 - other) return null;
  if (parts.length < 2 || parts.some(({ subject }) => subject !== first.subject)) return null;
  const kind = kinds.exec(last.indicator)?.[0] ?? '';
  const noun = parts.every(({ indicator }) => indicator.endsWith(kind)) ? kind : '';
  return label(first.subject, noun || parts.map(({ indicator }) => indicator).join('和'));
}
const kinds =
  /(?:项目|工程|企业|公司|学校|医院|园区|基地|机构|单位|合作社|景区|平台|中心|人员|活动|车站|泊位|乡镇|社区)$/;
const sums = /^[，,、]?(?:总|一)?(?:共计?|合计|总计)(?:有|达|为)?$/;

/** 养老机构120家，达到三星级标准的有|45家|: of those that were counted, the ones that do; what they do, where none were; null elsewhere. */
function thoseThat({ said, mention, counted, where, words }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '') return null;
  const [, whose = '', sort = ''] = ofSort.exec(words.trim()) ?? [];
  if (sort !== '' && (whose === '' || ownerKind(whose) !== 'none'))
    return label(whose || findSubject(where, 'region', sort), sort);
  const deed = meets.exec(words.trim())?.[1] ?? '';
  if (deed === '') return null;
  const isOfThem =
    said.counted !== '' &&
    !opensWithVerb(said.counted) &&
    said.counter === mention.counter &&
    !/[；;]/.test(words);
  const theirs = said.levels.findLast(({ indicator }) => indicator === said.counted)?.subject;
  return isOfThem
    ? label(theirs ?? said.label?.subject ?? '', `${deed}的${said.noun || said.counted}`)
    : label(findSubject(where, 'region', deed), deed);
}
/** 甲市列入省重大工程的项目有|98个| */
const ofSort = new RegExp(
  `^[，,、]?(?:其中|已经?|并|，)*([^，,。；;的]{0,8}?)(${chosen}[^，,。；;的]{3,16}的[\\u4e00-\\u9fff]{2,8}?)(?:已|就|还|也|目前|现)*(?:共|约)?(?:有|达到?|增至)$`,
);
const meets =
  /^[，,、]?(?:其中|已经?|均|并|，)*((?:达到|通过|获得|取得|荣获|符合|被?评为|被?认定为|被?列入|被?纳入|入选|具备|实现)[^，,。；;的]{3,16})的(?:已|就|还|也)?(?:共|约)?(?:有|达)?$/;

const like =
  /^像[^，。；]{0,20}(?:这样|一样|这类)的([^，。；]{2,14})[，,]([^，。；0-9]*?)(?:目前|现在|如今)?(?:[^，。；0-9]{2,6}的)?(?:一?共|就|已|还)*有$/;

/** 像甲村这样的茶叶专业村，乙县有|43个|: those that the one named is of; null elsewhere. */
function likeThem({ mention, counted, where: { sentence } }: Scene): Label | null {
  if (mention.unit !== 'count' || counted !== '' || !sentence.text.startsWith('像')) return null;
  const [, noun, whose = ''] = like.exec(sentence.passage.text.slice(sentence.start, mention.from)) ?? [];
  return noun === undefined ? null : label(trim(whose), noun);
}

const named = /^[，,；;、]*((?:全部|所有)[\u4e00-\u9fff]{0,6}?(?:项目|工程))的?([^，,；;、的]{2,16})$/;

/** 国内项目13个，总投资3亿元，全部项目总投资|9亿元|: of all, who are named so again, and not of those counted last; null elsewhere. */
function allOfThem({ words }: Scene): Label | null {
  const [, all = '', what = ''] = named.exec(words.trim()) ?? [];
  const measure = trim(what);
  return isMeasure(measure) ? label(all, measure) : null;
}

/** 甲港与全球前20位港口中的|17个|有联系: so many of them are whose the sentence tells of, and theirs is nothing; null elsewhere. */
function amongThem({ said, mention, counted, where: { sentence } }: Scene): Label | null {
  if (mention.unit !== 'count' || (counted !== '' && !opensWithVerb(counted))) return null;
  const noun = ofThem.exec(sentence.passage.text.slice(sentence.start, mention.from))?.[1] ?? '';
  const whose = said.levels.at(-1)?.subject ?? '';
  return noun === '' || whose === '' ? null : label(whose, noun);
}
const ofThem =
  /[与和同跟][^，,。；;]{0,16}前[0-9一二三四五六七八九十百]+[位名大强]?的?([^，,。；;的0-9中]{2,12})(?:当中|之中|中)的?$/;

/** Numbers that are of others that were counted or named before. */
export const ofThoseCounted = [amongThem, likeThem, thoseThat, sumOfThem, allOfThem];
