import { type Label, label } from '../said.ts';

/** 城乡居民人均可支配收入分别|4万元、2万元|: of the town and of the country, in that order; null for any other list. */
export function ofTownAndCountry(own: string, count: number, place: number): Label | null {
  if (count !== 2 || place > 1) return null;
  const residents = /^(.*?)城乡((?:常住)?居民)(?!基本|养老|医疗|医保|大病)(?:的)?(.+)$/.exec(own);
  if (residents !== null)
    return label(`${residents[1]}${place === 0 ? '城镇' : '农村'}${residents[2]}`, residents[3] ?? '');
  // 一般公共预算收支: the one and the other
  const budget = /^(.*(?:预算|财政))收支(?:累计)?$/.exec(own);
  if (budget !== null) return label('', `${budget[1]}${place === 0 ? '收入' : '支出'}`);
  const poor = /^(.*?)城乡(低保|最低生活保障|特困)(.*)$/.exec(own);
  return poor === null ? null : label(poor[1] ?? '', `${place === 0 ? '城市' : '农村'}${poor[2]}${poor[3]}`);
}
