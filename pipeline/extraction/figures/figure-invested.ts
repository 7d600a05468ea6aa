import { ownerKind } from './figure-owner.ts';
import { stripLead } from './figure-phrase.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';
import { findSubject } from './figure-subject.ts';

/**
 * What money is spent on, where a place or nobody spends it.
 *
 * `甲市投资|6000万元|实施乙公园整治工程` → 甲市, 乙公园整治工程投资 · `甲集团投资|5亿元|建设水泥厂` is what 甲集团 invests
 */

const spends =
  /(?:(?:计划|决定|将|拟|已|再|共|累计|预计)*(?:总?投资|投入|再投|(?<=[将拟共])投|斥资|出资|筹资|拿出))(?:约|近|超过?|达)*$/;
const spentOn =
  /^(?:[，,](?=实施|建设|新建|启动|兴建))?(?:的?资金)?(?:用于|来)?(?:实施|建设|新建|启动|完成|推进|打造|改造|整治|治理|开展|加大|加快|兴建|修建|扩建|改建)(?!的)了?(?:为期[^，。；的]{1,4}的)?(?:[0-9]+[个项条座所处])?([^，。；、：0-9]{3,30}?)(?:[，。；：]|$)/;
const works = /(?:工程|项目|改造|治理|整治|行动|计划)$/;
const longest = 48;
const unknownPlace = /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,4}[省市县区镇乡村州里]$/;

/** The label of an amount that a place spends on a work; null for any other. */
export function investedLabel({ mention, words, where }: Scene): Label | null {
  if (mention.unit !== 'CNY' || !spends.test(words)) return null;
  const { text } = where.sentence.passage;
  const object = (spentOn.exec(text.slice(mention.to, mention.to + longest))?.[1] ?? '').replace(
    /(?<=.{3})(?:项目|工程)?建设$/,
    '',
  );
  if (object === '' || !(works.test(object) || ownerKind(object) === 'thing')) return null;
  const who = stripLead(words.replace(spends, '')).trim();
  const isPlace = ownerKind(who) === 'place' || (ownerKind(who) === 'none' && unknownPlace.test(who));
  if (who !== '' && !isPlace) return null;
  return label(who === '' ? findSubject(where, 'region', object) : who, `${object}投资`);
}
