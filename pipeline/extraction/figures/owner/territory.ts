import { placeNames } from '../../sentences/place-names.ts';
import { type Label, label } from '../said.ts';

/** The land of a division, which shares the last character of its name: `甲县域|面积` → 甲县, 县域面积 · `甲县全域|旅游收入` → 甲县, 全域旅游收入 */

/** 市域铁路 is a sort of railway, and 区域 and 流域 are other words. */
const opens = /^([省市县州旗镇乡村])域(?!铁路|快线|快轨|郊|轨道|外)/;
const within =
  /^([^全该本我各此].{1,7}?)([省市县州旗镇乡村])域(内?)(?!铁路|快线|快轨|郊|轨道|外|副中心)(.*)$/;
const inAll = /^([^全该本我各此].+[省市县区州旗镇乡])(全域)$/;

/** 醴陵 can name a division; 医改推进后 in front of 县域 cannot: counties are known, towns are not all. */
const namesDivision = (name: string, kind: string): boolean =>
  placeNames.has(name) || placeNames.has(`${name}${kind}`) || (/[镇乡村]/.test(kind) && name.length < 5);

/** 安吉 and 县域 are of 安吉县; 宜春, which is a city, has counties of its own. */
const divided = (name: string, kind: string): string => {
  const whole = name.endsWith(kind) ? name : `${name}${kind}`;
  return !/[镇乡村]/.test(kind) && placeNames.has(name) && !placeNames.has(whole) ? name : whole;
};

/** The label of what a division has on its land; null for any other. */
export function ofTerritory({ subject, indicator, verb }: Label): Label | null {
  // 甲市|域面积
  const cut = /^域/.test(indicator) ? subject.slice(-1) : '';
  const opening = opens.exec(`${cut}${indicator}`);
  const name = cut === '' ? subject : subject.slice(0, -1);
  if (
    opening !== null &&
    name.length > 1 &&
    /^[^全该本我各此]/.test(name) &&
    !/[省市县州旗镇乡村]$/.test(name) &&
    namesDivision(name, opening[1] ?? '')
  )
    return label(divided(name, opening[1] ?? ''), `${cut}${indicator}`, verb);
  const [, whole = '', all = ''] = inAll.exec(subject) ?? [];
  if (all !== '') return label(whole, `${all}${indicator}`, verb);
  // 甲县域内|企业, 甲省域内高速公路|里程; and where nothing was parted
  const phrase = subject === '' ? indicator : subject;
  const [, place = '', kind = '', inside = '', rest = ''] = within.exec(phrase) ?? [];
  if (kind === '' || (subject === '' && rest.length < 2) || !namesDivision(place, kind)) return null;
  return label(divided(place, kind), `${kind}域${inside}${rest}${subject === '' ? '' : indicator}`, verb);
}

const waysOfAll =
  /^(全[国省市县区]|[我该][省市县区])(?:(?:高速|城际|普通|农村|干线|内河|高等级)*(?:铁路|公路|高铁|航道|港口|机场|轨道交通))$/;
/** 全省高速铁路|达到3300公里。综合交通总里程: of the province. */
export const whoseWays = (name: string): string => name.replace(waysOfAll, '$1');
