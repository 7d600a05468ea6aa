import { type Label, label } from './figure-said.ts';

/**
 * What was grown or kept, and what it brought: `种植烤烟600亩，实现产值|30万元|，均价|32元|` → 烤烟产值, 烤烟均价
 */
const yields = /^(?:总?产值|总?产量|均价|收购量|销售额|销售收入|亩产)$/;

/** What the figure before says is grown or kept, or what of it is measured: 种植烤烟 → 烤烟, 烤烟产值 → 烤烟. */
const grownBefore = (indicator: string): string =>
  /^(?:新?播种|新?种植|栽植|栽种|饲养|养殖|出栏|产)(?!业|能|值|量)(.{1,8})$/.exec(indicator)?.[1] ??
  /^(.{1,8}?)(?:总?产值|总?产量|均价|收购量)$/.exec(indicator)?.[1] ??
  '';

/** The label of what the last figure's crop or animals brought; null for any other words. */
export function yieldLabel(words: string, { subject, indicator }: Label): Label | null {
  const grown = yields.test(words) ? grownBefore(indicator) : '';
  return grown === '' ? null : label(subject, `${grown}${words}`);
}
