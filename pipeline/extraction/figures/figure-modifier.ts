import { splitOwner } from './figure-owner.ts';
import { trim } from './figure-phrase.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** Numbers in a clause that ends in 的 and describes the noun behind it: `距县城|12公里|的青山水库` → 青山水库, 距县城 */

/** How far off a place is. */
const awayFrom = /^(?:距离?|离|相距)[^，,。；;的]{1,14}$/;
/** How long somebody has done so: 在港口工作了|28年|的司机. */
const serves = /(工作|从业|从教|从医|执教|任教|扎根|坚守|打工|驻村)了?(?:近|整整|超过?|已有?)?$/;
/** 排名后|三位|的单位 */
const placed = /(?:排名|排位|名列)[前后]$/;

/** The label of such a number; null for any other. */
export function modifierLabel({ mention, words, counted, linked }: Scene): Label | null {
  if (!linked) return null;
  const off = awayFrom.exec(trim(words))?.[0];
  if (off !== undefined && counted !== '') return label(splitOwner(counted).owner || counted, off);
  const served = mention.unit === 'a' ? (serves.exec(words)?.[1] ?? '') : '';
  if (served !== '') return label('', `${served}时间`);
  const rank = mention.counter === '位' ? placed.exec(words)?.[0] : undefined;
  return rank === undefined || counted.length < 2 ? null : label('', `${rank}${counted}`);
}
