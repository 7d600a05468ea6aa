import type { Scene } from '../scene/scene.ts';
import { lengths } from './extent.ts';

/** 建在距市区|17公里|的山坳里, 从|200公里|外的工地: how far off it is, and not what lies there. */
const offFrom =
  /(?:距离?|(?<![脱分撤隔])离)(?![家校岗职])([^，,。；;的0-9]{2,10}?)(?:约|近|仅|有|不足|不到)*$/;
const liesOff =
  /(?:位于|坐落[于在]|地处)([^，,。；;的0-9]{2,8}?)(?:以|正)?[东南西北]{1,2}(?:部|面|方|方向)?(?:约|近)?$/;
export function howFarOff({ mention, words, where: { sentence } }: Scene): string {
  if (!lengths.has(mention.unit)) return '';
  if (/海拔(?:高度)?(?:约|近|达|为|在|超过?)*$/.test(words.trim())) return '海拔';
  const from = (offFrom.exec(words.trim()) ?? liesOff.exec(words.trim()))?.[1] ?? '';
  if (from !== '') return `距${from}`;
  const { text } = sentence.passage;
  return /^(?:之|以|开)?[外远]的/.test(text.slice(mention.to, mention.to + 4)) && /^k?m$/.test(mention.unit)
    ? '距离'
    : '';
}
