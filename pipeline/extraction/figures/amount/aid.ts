import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** How much aid: `按设备投资的|15%|给予补助，单站最高不超过|120万元|` → 按设备投资补助, 单站补助 */
export const aided: readonly ((found: Label, scene: Scene) => Label | null)[] = [aidBehind, granted];

const each = /^(?:单[个项站户家人]|每[个户家人站])(?:项目|企业|单位|机构|主体|农户)?(?:每?年)?$/;
const aid = /(补助|补贴|奖励|资助|奖补|贴息)[^，,。；;]{0,4}[，,][^，,。；;]*$/;
const given = /^(?:左右)?(?:的标准|的比例)?给予(?:一次性)?(补助|补贴|奖励|资助|奖补|贴息)/;
/** 按设备投资的|15%|给予补助: how much aid. */
function aidBehind({ subject, indicator, verb }: Label, { where, mention, words }: Scene): Label | null {
  const what = given.exec(where.sentence.passage.text.slice(mention.to, mention.to + 14))?.[1] ?? '';
  const base = words.trim().endsWith(`按${indicator}的`) ? `按${indicator}` : indicator;
  return what === '' || !/^按..+/.test(base) || base.endsWith(what)
    ? null
    : label(subject, `${base}${what}`, verb);
}

/** 按投资的15%给予补助，单站|最高不超过|120万元|: of the aid. */
function granted({ subject, indicator, verb }: Label, { where, mention }: Scene): Label | null {
  if (mention.unit !== 'CNY' || !each.test(indicator) || aid.test(indicator)) return null;
  const { text } = where.sentence.passage;
  const what = aid.exec(text.slice(where.sentence.start, mention.from))?.[1] ?? '';
  return what === '' || indicator.endsWith(what) ? null : label(subject, `${indicator}${what}`, verb);
}
