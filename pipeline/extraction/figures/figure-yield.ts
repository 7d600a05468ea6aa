import { type Label, label } from './figure-said.ts';

/**
 * What was grown or kept, built or sold, and what it brought: `种植烤烟600亩，实现产值|30万元|，均价|32元|` → 烤烟产值, 烤烟均价
 */
const yields =
  /^(?:总?产值|总?产量|均价|收购量|销售额|销售收入|亩产|单产|[出存]栏量?)$|^(?:竣工|施工|新开工)面积$|^(?:销售|成交)(?:金额|额)$/;

/** 播种烤烟 → 烤烟. */
const deedOn = /^(?:新?播种|新?种植|栽植|栽种|饲养|养殖|[出存]栏|产)(?!业|能|值|量|面积)(.{1,8})$/;
/** 烤烟产值, 粮食播种面积, 肉牛存栏 → 烤烟, 粮食, 肉牛. */
const yieldOf =
  /^(.{1,8}?)(?:总?产值|总?产量|均价|收购量|[出存]栏量?|(?:播种|种植|栽培|栽植|养殖)(?:总?面积)?)$/;
/** 商品房销售面积 → 商品房, what is sold of it; 房屋施工面积 → 房屋, what is finished of it. */
const soldOf = /^(.{0,6}(?:房|住宅))(?:销售|成交)(?:总?面积|套数|量)$/;
const builtOf = /^(.{2,8}?)(?:施工|新开工|竣工)面积$/;

/** What the figure before says is grown or kept, or what of it is measured; empty where its words say neither. */
function grownBefore(words: string, indicator: string): string {
  if (/面积$/.test(words)) return builtOf.exec(indicator)?.[1] ?? '';
  return (
    deedOn.exec(indicator)?.[1] ??
    yieldOf.exec(indicator)?.[1] ??
    (/额$/.test(words) ? soldOf.exec(indicator)?.[1] : undefined) ??
    ''
  );
}

/** The label of what the last figure's crop or animals brought; null for any other words. */
export function yieldLabel(words: string, { subject, indicator }: Label): Label | null {
  const grown = yields.test(words) ? grownBefore(words, indicator) : '';
  return grown === '' ? null : label(subject, `${grown}${words}`);
}
