import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** Sizes that stand inside or beside what they size: `|12英寸|线`, `货船77艘/|3万载重吨|` */

const inchLine = /^(?=.)(?:晶圆|硅片|芯片|面板|显示屏|屏)?(?:制造)?(?:产线|生产线|线)?/;

/** |12英寸|线: its size is in its name. */
export function inchLabel({ subject, indicator, verb }: Label, { mention }: Scene): Label | null {
  const line = /英?寸$/.test(mention.text) ? (inchLine.exec(indicator)?.[0] ?? '') : '';
  return line === '' ? null : label(subject, `${mention.text}${line}`, verb);
}

/** 货船77艘/|3万载重吨|、拖船2艘/|900载重吨|: how large those are that were counted. */
export function strokeLabel({ subject, indicator, verb }: Label, { said }: Scene): Label | null {
  if (!indicator.startsWith('/')) return null;
  const next = indicator.replace(/^\/[^、，,]*、?/, '') || (said.label?.indicator ?? '');
  return next === '' ? null : label(subject, next, verb);
}
