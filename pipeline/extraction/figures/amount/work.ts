import { withoutDeedBehind } from '../counted/deed.ts';
import { splitOwner } from '../owner/owner.ts';
import type { Scene } from '../scene/scene.ts';
import { wordsIn } from '../words/words.ts';

/** The work that an amount is of, behind the number: `投资2亿元的|甲科技年产5万吨锂盐项目|开工` */

/** 甲广场|面貌一新, 乙大桥|开工, 丙自来水厂|投产: the name, as far as it goes, without what is told of it. */
export function headOf({ mention, counted, countedEnd, where }: Scene): string {
  const firms = workOfFirm.exec(where.sentence.passage.text.slice(mention.to, mention.to + longestWork))?.[1];
  if (firms !== undefined) return firms;
  const { owner, rest, kind } = splitOwner(counted);
  const name = kind === 'thing' && !/(?:[段标区]|(?<!工)期)$/.test(rest) ? owner : withoutDeedBehind(counted);
  const { text } = where.sentence.passage;
  const at = text.lastIndexOf(counted, countedEnd);
  const words = /^[^，,。；;、：:0-9（(\s]+/.exec(text.slice(at, at + longestName))?.[0] ?? '';
  const whole = splitOwner(withoutDeedBehind(words));
  return whole.kind === 'thing' && whole.owner.startsWith(name) && endsName(whole.owner.slice(name.length))
    ? whole.owner
    : name;
}
const longestName = 26;
/** 投资2亿元的|甲用品（乙市）有限公司丙加工项目、: a work by the firm whose it is, brackets and what it makes in a year included. */
const workOfFirm =
  /^的([^，,。；;：:、的]{2,30}(?:公司|年[产处加][^，,。；;：:、的]{0,4}[0-9.]+)[^，,。；;：:、的]{2,36}?(?:项目|工程))(?=$|[、，,。；;]|[和与及]|已|将|于|在|等|正式|集中|顺利|成功|签约|开工|落户|落地|投产|竣工|奠基|动工|建成|启动)/;
const longestWork = 64;

/** 综合|处置中心, 某市|自来水厂, 某电厂|三期: the rest of a name; 落户丁经开区 is told of it. */
const endsName = (rest: string): boolean =>
  !/[和与及在于到向为将的]/.test(rest) &&
  wordsIn(rest, 0, rest.length).every(
    ({ word, end }) =>
      word.role === 'noun' || word.nominal || (word.role === 'verb' && aFacility.test(rest.slice(end))),
  );
const aFacility = /^(?:中心|基地|大厅|平台|设施|[馆站场厂园库])$/;
