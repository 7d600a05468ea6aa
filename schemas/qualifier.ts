import { codes } from './column.ts';

/** How exactly a quantity is stated. */
export const qualifier = () =>
  codes(
    ['exact', '确数', 'exact', 'The stated number: lower and upper are the value.'],
    ['about', '约', 'about', '约, 左右: both bounds are open.'],
    ['nearly', '近', 'nearly', '近, 将近: upper is the value.'],
    ['just_over', '余', 'just over', '20余, 20多: lower is the value.'],
    ['more_than', '超过', 'more than', '超, 突破, 高于: lower is the value, exclusive.'],
    ['at_least', '不少于', 'at least', '以上, 不低于: lower is the value.'],
    ['less_than', '不足', 'less than', '不足, 低于: upper is the value, exclusive.'],
    ['at_most', '不超过', 'at most', '以内, 不超过: upper is the value.'],
    ['range', '区间', 'range', '10至20: the value is null and the bounds are the two ends.'],
  );

export type Qualifier = ReturnType<typeof qualifier>['options'][number];

/** `nearly`, 400 → open and 400. Null for a range, which states its own bounds. */
export function impliedBounds<V>(
  qualifier: Qualifier,
  value: V,
): { lower: V | null; upper: V | null } | null {
  switch (qualifier) {
    case 'exact':
      return { lower: value, upper: value };
    case 'about':
      return { lower: null, upper: null };
    case 'nearly':
    case 'less_than':
    case 'at_most':
      return { lower: null, upper: value };
    case 'just_over':
    case 'more_than':
    case 'at_least':
      return { lower: value, upper: null };
    case 'range':
      return null;
  }
}
