import type { Group } from '../sentences/name-groups.ts';

/** 甲集团拥有|乙、丙、丁|三大生产基地: where a firm makes its goods, and nothing that is built. */
export function isOwned({ items }: Group, text: string): boolean {
  const from = items[0]?.tokens[0]?.from ?? 0;
  return (
    /拥有了?$/.test(text.slice(Math.max(0, from - 3), from)) &&
    /^[^，。；]{1,60}?[0-9一二两三四五六七八九十][大个](?:生产|研发|制造)?(?:基地|中心)/.test(
      text.slice(from, from + 80),
    )
  );
}
