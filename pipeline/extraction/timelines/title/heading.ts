import type { Sentence } from '../../sentences/article.ts';
import { predicateAt } from './subject.ts';
import { isMeasured } from './suited.ts';
import { isBuilt, isNamed } from './topic.ts';

/** Who or what a heading says that its passages are about: `1.甲酒业有限公司` · `乙大桥` · `（一）固定资产投资` */

const listMark = /^(?:[0-9一二三四五六七八九十]{1,3}[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[)）])/;

/** The measure that a heading names: （一）固定资产投资; empty where it names none, or several. */
export function headingMeasure(heading: string): string {
  if (heading.length > 24) return '';
  const name = heading.trim().replace(listMark, '').replace(/。$/, '');
  return name.length <= 16 && isMeasured(name) && !/[，。；：、和与及0-9]/.test(name) ? name : '';
}

/** The heading that names what its passages are about: 甲医院二期, 乙大桥, （一）固定资产投资; empty where it is no such name. */
const namedBy = (section: string | null): string =>
  section === null || section.length > longestName
    ? ''
    : isBuilt(section)
      ? section
      : companyIn(section) || chronicled(section) || headingMeasure(section);
const longestName = 24;

/** 甲中学大事记, 乙集团发展历程: whose chronicle it is. */
const chronicled = (heading: string): string => {
  const name = chronicle.exec(heading.trim().replace(listMark, ''))?.[1] ?? '';
  return isOfOne.test(name) && predicateAt(name, 0, name.length) < 0 ? name : '';
};
/** 城市建设历程 is nobody's. */
const isOfOne =
  /(?:(?<!城)[省市县区州镇乡村]|公司|集团|银行|协会|学|学[校院]|医院|[厂馆院桥港站园]|机场|铁路|高铁|高速|公路|水库|电站)$/;
const chronicle =
  /^([^，。；：、\s0-9《》]{2,16}?[^的年度])的?(?:建设|发展|历史|办学|建校|创业)?(?:大事记|历程|沿革|年表|里程碑)$/;

/** 1.甲酒业有限公司: the firm that its passages are about. */
const companyIn = (heading: string): string => {
  const name = heading.trim().replace(listMark, '');
  return /^[^和与及]{3,}(?:公司|集团)$/.test(name) && isNamed(name) ? name : '';
};

/** What a passage is about where it opens: as the milestone in the line before, else as its heading says. */
export const toldOf = (first: Sentence, last: Sentence | undefined, before: { subject: string }): string =>
  isNextMilestone(first, last, before.subject)
    ? before.subject
    : namedBy(first.passage.section) || namedAbove(first, last, before.subject);

/** 批复时间：2021年5月 below the line 甲大桥项目, or below another label of it: what the lines are of. */
function namedAbove(first: Sentence, last: Sentence | undefined, before: string): string {
  if (last === undefined || last.position !== 0 || !aLabel.test(first.text)) return '';
  const above = last.text.trim();
  const name = above.replace(listMark, '');
  return aLabel.test(above)
    ? before
    : namedBy(name) || (isNamed(name) && name.length <= longestName ? name : '');
}
const aLabel = /^[^，。；：:\s0-9]{0,10}(?:时间|日期|单位|地[点址]|投资|规模|工期)[：:]/;

/** 甲大桥2018年3月开工, and in the next line |2020年6月通车: milestones, a line each, are of one thing; 7月接待游客20万人次 is none of a work's. */
const isNextMilestone = (
  { passage, times, quantities }: Sentence,
  last: Sentence | undefined,
  subject: string,
): boolean =>
  last !== undefined &&
  passage.kind === last.passage.kind &&
  passage.section === last.passage.section &&
  last.position === 0 &&
  Math.max(passage.text.length, last.passage.text.length) <= longestMilestone &&
  times[0]?.from === 0 &&
  last.times.length === 1 &&
  !(quantities.length > 0 && isWork.test(subject)) &&
  !goesSomewhere.test(subject);
const isWork = /(?:[路线桥站园场港馆]|项目|工程|高铁|高速|隧道|水库|基地|中心|[一二三四]期)$/;
/** 省委书记王明到|甲县 was there once. */
const goesSomewhere = /.[到赴率来](?=..)/;
const longestMilestone = 40;
