import { isMeasure } from '../../../grammar/measures.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';

/** Labels of places in an order that something moves to: `综合实力由第|68位|上升至第|61位|` → 综合实力 */

const order =
  /((?:[\u4e00-\u9fff]{2,8})?(?:位次|名次|排名|排位))[由从](?:全[国省市]|全球|世界)?(?:第?[0-9一二三四五六七八九十]+位[^，,。；;]{1,6})?第?$/;

/** 综合竞争力由全国百强县第|68位|上升至第|61位| */
const climbs =
  /^[，,\s]*(.{2,16}?)(?:在[^，,。；;]{2,10})?(?:排名|位次)?[由从](?:[去上]年的?)?[^，,。；;0-9]{0,10}?(第?[0-9一二三四五六七八九十]+位[^，,。；;0-9]{1,6})?第?$/;
const goesOnClimbing = /^(?:上升|升|前移|进|提升|提高|上移|攀升|跃|晋|下降|下滑|退|后移)/;

/** 位次由第|58位|前移至第|49位|: the place that something had and has; null where the words tell of none. */
export function orderLabel({ mention, words, where, said }: Scene): Label | null {
  if (mention.counter !== '位' && mention.unit !== 'rank') return null;
  const clause = where.sentence.passage.text.slice(where.at, mention.from);
  const climbing = climbs.exec(clause);
  const isClimbing =
    climbing !== null &&
    (climbing[2] !== undefined ||
      goesOnClimbing.test(where.sentence.passage.text.slice(mention.to, mention.to + 4)));
  const what = (order.exec(words) ?? order.exec(clause) ?? (isClimbing ? climbing : null))?.[1];
  // 生产总值达5000亿元、由全省第七|上升到第四|: what the amount before measures
  if (what === undefined || /[0-9][^，,、]*、$/.test(what)) return null;
  // 农业增加值提高到387亿元，排名从全国第|13位|: of what has been measured
  const told = said.label;
  return told !== null && orderAlone.test(what) && isMeasure(told.indicator)
    ? label(told.subject, `${told.indicator}${trim(what)}`)
    : (ownerBefore(trim(what)) ?? label(findSubject(where, 'place', what), trim(what)));
}
/** 甲市|综合实力: whose place it is, where the words say so. */
const ownerBefore = (words: string): Label | null => {
  const { owner, rest } = splitOwner(words);
  return owner === '' || rest.length < 2 ? null : label(owner, rest.replace(/^的/, ''));
};
const orderAlone = /^[，,\s]*(?:在?全[国省市]|全球)?(?:位次|名次|排名|排位)$/;
