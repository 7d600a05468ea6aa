import type { Label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** Money that somebody has put up: what it is for, where its own words say no more than that. */
export const spending =
  /^(?:先后|已|共|还|又|急忙|当场|一次|再次)*(?:拿出|掏出|捐出|拨出|筹措|筹集|募集|花掉?|凑出?|挤出|自筹|筹)了?$/;
export const longestBehind = 24;

/** 拿出|150万元|，作为送温暖资金: what the money is for; 拿出|2000元|: that it is money. */
const forWhat =
  /^[，,]?(?:人民币)?(?:资金)?(?:作为|用作|设立|建立|成立|充作)了?([^，,。；;、的]{2,14}?(?:资金|基金|经费|费|金|款))(?=[，,。；;、]|$)/;
/** 拿出|3000万元|，与某大学共建研究院: what it pays for. */
const forWork =
  /^[，,]?(?:[与同和][^，,。；;、的0-9]{2,10})?((?:共建|建设|建成|兴建|新建|改建|扩建|改造|修建|修缮|升级|购置|采购|更新)(?:了)?[^，,。；;、的0-9]{2,16})(?=[，,。；;、0-9]|$)/;
export function purposeOf({ mention, where: { sentence } }: Scene, { indicator }: Label): string {
  if (mention.unit !== 'CNY' || !spending.test(indicator)) return '';
  const { text } = sentence.passage;
  const next = text.slice(mention.to, mention.to + longestBehind);
  const work = forWork.exec(next)?.[1] ?? '';
  const what = forWhat.exec(next)?.[1] ?? (work === '' ? '' : `${work.replace('了', '')}资金`);
  // 先后花掉|150万元|: spending and no fund
  return (
    what ||
    (/花掉?了?$/.test(indicator) ? '花费' : `${indicator.replace(/^(?:当场|急忙|一次|再次)|了$/g, '')}资金`)
  );
}
