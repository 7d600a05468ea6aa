import { ownerKind } from '../owner/owner.ts';
import { type Label, label, type Said } from '../said.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';
import { sizeMeasures } from './lead.ts';
import type { Scene } from './scene.ts';

/**
 * Classes by size, and what those of a class have: `10亿元以上的项目|7个|，投资合计|90亿元|，占|29%|；10亿元以下的|16个|` → the
 * count of 10亿元以上的项目, their 投资 and 占比, the count of 10亿元以下的项目
 */

const bySize = `(?:(?:${sizeMeasures}|投资)(?:在|为)?)?`;
const sized = new RegExp(
  `${bySize}(?:[0-9.]+(?:[万亿]|千万|百万)*|[百千]?[万亿])元?(?:及?以[上下]|[至到—～~-][0-9.]+[万亿]*元(?:之间)?)(的?)([^，,。；;、0-9的]{0,8})$`,
);

/** 投资过10亿元的|有6个: the size may be said by what it is above. */
const above = new RegExp(
  `${bySize}(?:超过?|过|突破)(?:[0-9.]+(?:[万亿]|千万|百万)*|[百千]?[万亿])元(的)([^，,。；;、0-9的]{0,8})$`,
);
const kinds = /(?:项目|企业|工程|园区|单位)$/;
const amongKinds = /(项目|企业|工程|园区|单位)中[，,][^。；;]{0,60}$/;
/** A class of which something is told: what was counted by its size; 规模以上企业 has none in money. */
const isClass = /(?:[0-9元百千万亿]及?以[上下]|元(?:之间)?)的?[^，,的]{0,6}(?:项目|企业|工程|园区|单位)$/;

/** The label of a class that is counted, or of what such a class has; null for any other. */
export function classLabel(scene: Scene): Label | null {
  return counted(scene) ?? ofClass(scene) ?? besideCount(scene);
}

/** 开工项目120个，其中|亿元以上|45个: the size of a part of those that were counted; null for any other amount. */
export function sizeOfPart({ where, mention, said }: Scene): Label | null {
  const kind = kindBefore(said, '个');
  if (kind === '' || mention.unit !== 'CNY') return null;
  const { text } = where.sentence.passage;
  return sizeAlone.test(text.slice(where.at, mention.to)) &&
    countBehind.test(text.slice(mention.to, mention.to + 8))
    ? label(kind, partedBy.exec(where.sentence.text)?.[1] ?? '投资')
    : null;
}
/** 按投资规模分，50亿元以上的|2个| */
const partedBy =
  /(?:^|[，,；;])按(?:照)?([^，,。；;]{0,4}(?:投资|资产|产值|营收)(?:规模|总额|额)?)(?:来?[分看]|划分)[，,：:]/;
/** What was counted in the sentence, or before one that parts it: 项目, 企业. */
const kindBefore = (said: Said, counter: string): string =>
  (kinds.exec(said.counted) ?? kinds.exec(said.byCounter.get(counter) ?? ''))?.[0] ?? '';
const sizeAlone =
  /(?:^|[，,、\s]|其中)(?:有|包括)?(?:超过?)?(?:[0-9.]*[千百]?[万亿]元[至到—～~-])?[0-9.]*[千百]?[万亿]元(?:及?以[上下])?$/;
const countBehind = /^的?(?:共?有|达)?[0-9]+[个项家]/;

function counted({ where, mention, said, counted: behind }: Scene): Label | null {
  if (mention.unit !== 'count') return null;
  const before = where.sentence.passage.text
    .slice(where.at, mention.from)
    .trimEnd()
    .replace(/(?<=的|项目|企业|工程|园区|单位)(?:目前)?(?:共|就|已)*[有达]$/, '');
  const [whole, link = '', noun = ''] = sized.exec(before) ?? above.exec(before) ?? [];
  // 5亿元以下的|157个|: projects, as those that were counted before
  // 引进的项目中，投资过亿元的有|56个|
  const among = amongKinds.exec(where.sentence.text.slice(0, where.at - where.sentence.start))?.[1] ?? '';
  const named = noun || behind || kindBefore(said, mention.counter ?? '') || among;
  if (whole === undefined || link === '' || !kinds.test(named)) return null;
  // 甲市|5亿元以上的项目有|12个|
  const owner = trim(before.slice(0, before.length - whole.length));
  const subject = ownerKind(owner) === 'place' ? owner : findSubject({ ...where, previous: null }, 'region');
  return label(subject, noun === '' ? `${whole}${named}` : whole);
}

/** 投资合计|108亿元|, 占|29.5%|: behind a class that was counted, with nobody else named. */
function ofClass({ before, mention, said, words, where }: Scene): Label | null {
  // 45个亿元以上项目: the size is inside what is counted
  if (!isClass.test(said.counted) || before.subject !== '' || said.end > mention.from) return null;
  const { text } = where.sentence.passage;
  // 5亿元至10亿元|的16个: the size of the next class is no amount of this one
  if (
    mention.unit === 'CNY' &&
    /^的?[^，,。；;、0-9]{0,8}[0-9]/.test(text.slice(mention.to, mention.to + 12))
  )
    return label(kinds.exec(said.counted)?.[0] ?? '', '投资');
  if (/[；;。]/.test(text.slice(said.at, mention.from))) return null;
  const told = words.replace(/^[，,\s]+/, '');
  if (mention.unit === '%' && /^(?:分别)?(?:占|为)/.test(told)) return label(said.counted, '占比');
  if (mention.unit !== 'CNY') return null;
  const money = /^(总?投资额?|产值|营业收入|)(?:合计|共计?|总计|达到?|为|约|近|超)*$/.exec(told);
  return money === null ? null : label(said.counted, money[1] || '投资');
}

/** 工业项目15个、|25亿元|: what they take that were counted; 甲区9个、|6亿元|: what those of that place take. */
function besideCount({ mention, said, words, where }: Scene): Label | null {
  const { text } = where.sentence.passage;
  const between = text.slice(said.at, mention.from);
  if (
    mention.unit !== 'CNY' ||
    said.unit !== 'count' ||
    !/^[、，,\s]*$/.test(words) ||
    !/^[^，,。；;]{2,8}[、，,]$/.test(between) ||
    !/.{2}(?:项目|工程)$/.test(said.counted)
  )
    return null;
  const whose = said.label?.subject ?? '';
  return whose !== '' && ownerKind(whose) === 'place' && text.slice(0, said.at).endsWith(`，${whose}`)
    ? label(whose, `${said.counted}投资`)
    : label(said.counted, '投资');
}

const divisions = /^(?:板块|部分|阶段|步骤|区域|片区|功能区|组团|环节)$/;

/** 分种养、加工和研发|三大|板块: of what is so divided. */
export function dividedLabel({ subject, indicator, verb }: Label, { mention, where }: Scene): Label | null {
  if (mention.unit !== 'count' || !/^分[^，,、]*[、和与]/.test(subject) || !divisions.test(indicator))
    return null;
  const whole = findSubject(where, 'thing', indicator);
  return label(whole === subject ? '' : whole, indicator, verb);
}
