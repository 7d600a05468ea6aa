import { isMeasured } from './title-suited.ts';
import { isBuilt, isNamed } from './title-topic.ts';

/** Who or what a heading says that its passages are about: `1.甲酒业有限公司` · `乙大桥` · `（一）固定资产投资` */

const listMark = /^(?:[0-9一二三四五六七八九十]{1,3}[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[)）])/;

/** The measure that a heading names: （一）固定资产投资; empty where it names none, or several. */
export function headingMeasure(heading: string): string {
  if (heading.length > 24) return '';
  const name = heading.trim().replace(listMark, '').replace(/。$/, '');
  return name.length <= 16 && isMeasured(name) && !/[，。；：、和与及0-9]/.test(name) ? name : '';
}

/** The heading that names what its passages are about: 甲医院二期, 乙大桥, （一）固定资产投资; empty where it is no such name. */
export const namedBy = (section: string | null): string =>
  section === null || section.length > longestName
    ? ''
    : isBuilt(section)
      ? section
      : companyIn(section) || headingMeasure(section);
const longestName = 24;

/** 1.甲酒业有限公司: the firm that its passages are about. */
const companyIn = (heading: string): string => {
  const name = heading.trim().replace(listMark, '');
  return /^[^和与及]{3,}(?:公司|集团)$/.test(name) && isNamed(name) ? name : '';
};
