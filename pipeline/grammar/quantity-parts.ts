import { add, compare, type Decimal, divide, multiply } from '../../schemas/decimal.ts';
import { unitCodes } from '../lexicons/words.ts';
import type { Lexeme } from './lexer.ts';
import { all, dimensionOf, pre, type QuantityRule, quantity, type Tokens } from './quantity-make.ts';

/** One amount told in parts of larger and smaller units; an example gives the text and `value unit qualifier`. */
export const partRules: readonly QuantityRule[] = [
  {
    name: 'money-parts',
    pattern: 'currency? num unit (again)? num unit (num unit)?',
    make: (tokens) => {
      const parts = partsOf(tokens);
      const [first] = parts;
      if (first === undefined || !(dimensionOf.get(first.unit) === 'money' || first.unit === 'mu'))
        return null;
      if (parts.some(({ unit }) => unit !== first.unit)) return null;
      const amounts = parts.map(({ number, factor }) => multiply(number, factor));
      if (amounts.some((amount, index) => index > 0 && compare(amount, amounts[index - 1] ?? '0') >= 0))
        return null;
      return [quantity(tokens, amounts.reduce(add), first.unit, null)];
    },
    examples: [
      ['十块三毛', '十块三毛 10.3 CNY exact'],
      ['种了三亩二分地', '三亩二分 3.2 mu exact'],
    ],
    misses: ['三元五元', '三亩五亩'],
  },
  {
    name: 'measured-parts',
    pattern: `${pre} num unit num more? unit (num unit)? post?`,
    make: (tokens) => {
      const parts = partsOf(tokens);
      const last = parts.at(-1);
      const total = last === undefined ? null : sumOf(parts);
      return total === null ? null : [quantity(tokens, total, last?.unit ?? '', null)];
    },
    examples: [
      ['最快1小时44分钟', '1小时44分钟 104 min exact'],
      ['约1小时3分可达', '约1小时3分 63 min about'],
      ['间隔4分30秒', '4分30秒 270 s exact'],
      ['一年零三个月', '一年零三个月 15 mo exact'],
      ['3公里500米', '3公里500米 3500 m exact'],
    ],
    misses: ['4分钟30人', '20分钟2小时', '1小时75分钟', '3公里20分钟', '3年10天'],
  },
];

/** A number of a unit, as one part of an amount; `factor` is what the word counts of its unit (角 is 0.1 yuan). */
interface Part {
  readonly number: Decimal;
  readonly unit: string;
  readonly factor: Decimal;
}

function partsOf(tokens: Tokens): Part[] {
  const units = all(tokens, 'unit');
  return all(tokens, 'num').map((number: Lexeme, index) => ({
    number: number.value,
    unit: units[index]?.unit?.unit ?? '',
    factor: units[index]?.unit?.factor ?? '1',
  }));
}

const siFactors = new Map(unitCodes.map(({ code, siFactor }) => [code, siFactor]));

/**
 * All the parts in the unit of the last: exact, as 104 minutes are and 1.7333 hours are not. Null where a unit is not a whole
 * number of the next (a year is no number of days), or the next part would fill one more of it (1小时75分钟 is two amounts).
 */
function sumOf([first, ...rest]: readonly Part[]): Decimal | null {
  if (first === undefined || !isWhole(first)) return null;
  let total = first.number;
  let before = first;
  for (const part of rest) {
    const ratio = isWhole(part) ? ratioOf(before, part) : null;
    if (ratio === null || compare(part.number, ratio) >= 0) return null;
    total = add(multiply(total, ratio), part.number);
    before = part;
  }
  return total;
}

const inParts = new Set(['duration', 'length', 'mass']);

const isWhole = ({ number, unit, factor }: Part): boolean =>
  factor === '1' && !number.includes('.') && inParts.has(dimensionOf.get(unit) ?? '');

/** How many of the smaller unit make one of the larger, where that is a whole number above one. */
function ratioOf(larger: Part, smaller: Part): Decimal | null {
  if (dimensionOf.get(larger.unit) !== dimensionOf.get(smaller.unit)) return null;
  const ratio = divide(siFactors.get(larger.unit) ?? '0', siFactors.get(smaller.unit) ?? '0', 10);
  return ratio !== null && ratio !== '1' && /^[1-9][0-9]*$/.test(ratio) ? ratio : null;
}
