import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** The work behind a number that says how large it is, or how much it makes. */

/** The name behind 的 that what is counted belongs to: a project that makes so many of them. */
export function makerBehind({ countedEnd, where }: Scene): string {
  const { text } = where.sentence.passage;
  const found =
    /^的([^，,。；;、的]{4,24}(?:项目|工程|基地|园区|产业园|工厂|生产线))(?![^，,。；;]{0,2}[路站])/.exec(
      text.slice(countedEnd, countedEnd + longestMaker),
    );
  return found?.[1] ?? '';
}

const longestMaker = 32;

/** 甲县|100兆瓦|屋顶光伏发电项目: the plant that is so large; empty for other amounts. */
export function plantBehind({ mention, where, words }: Scene): string {
  if (!powers.has(mention.unit) || /产\s*$/.test(words)) return '';
  const { text } = where.sentence.passage;
  return (
    /^的?([^，,。；;、的]{2,20}?(?:项目|工程|电站|电场|发电系统|储能系统))(?![数量级])/.exec(
      text.slice(mention.to, mention.to + longestPlant),
    )?.[1] ?? ''
  );
}

const powers: ReadonlySet<string> = new Set(['W', 'kW', 'MW', 'GW', 'kV', 'kV.A', 'MV.A']);
const longestPlant = 28;

const storage =
  /^(?:[/／][0-9.]+(?:万?千瓦|兆瓦|吉瓦|[MG]W)(?:时|h))?的?([^，,。；;、的0-9]{0,16}?储能(?:示范|调峰)?(?:电站|项目|工程|系统|设施)?)/;

/** |100兆瓦|/|200兆瓦时|储能电站: how fast and how much it stores; null for any other number. */
export function storageLabel({ mention, where }: Scene): Label | null {
  const { text } = where.sentence.passage;
  const isSecond = '/／'.includes(text.charAt(mention.from - 1) || '。');
  if (!isSecond && !'/／'.includes(text.charAt(mention.to) || '。')) return null;
  if (!/W(?:\.h)?$/.test(mention.unit)) return null;
  const found = storage.exec(text.slice(mention.to, mention.to + longestPlant))?.[1] ?? '';
  return found === '' ? null : label(found, isSecond ? '储能容量' : '装机容量');
}

const sources =
  /^(?:风电|水电|核电|火电|煤电|气电|光电|光伏|光伏发电|风力发电|太阳能发电|生物质发电|抽水蓄能(?:发电)?|储能)$/;

/** 电力总装机3900万千瓦，其中风电|238万千瓦|: what of it is installed. */
export const installedLabel = (
  { subject, indicator, verb }: Label,
  { mention, said }: Scene,
): Label | null =>
  sources.test(indicator) && /^[kMG]W$/.test(mention.unit) && (said.label?.indicator ?? '').includes('装机')
    ? label(subject, `${indicator}装机`, verb)
    : null;
