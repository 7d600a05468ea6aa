import { add, compare, divide, multiply } from '../../schemas/decimal.ts';
import { namesRatio, namesSomething } from './context.ts';
import { acrossVerb, all, between, pre, type QuantityRule, qualifierOf, quantity } from './quantity-make.ts';
import { fraction, isTenths, ranks, tenths } from './quantity-productions.ts';
import { isRank } from './ranks.ts';

/** Shares, fractions, multiples, ratios and ranks; an example gives the text and `value unit qualifier`. */
export const shareRules: readonly QuantityRule[] = [
  {
    name: 'share',
    pattern: `${pre} share post?`,
    make: (tokens, text) => {
      const [value = '50', implied] = (tokens.find((token) => token.kind === 'share')?.value ?? '').split(
        ' ',
      );
      const said = acrossVerb(tokens, text, '%') ?? qualifierOf(tokens);
      return [
        quantity(tokens, value, '%', null, implied === 'more_than' || implied === 'nearly' ? implied : said),
      ];
    },
    examples: [
      ['接近一半', '接近一半 50 % nearly'],
      ['近半数', '近半数 50 % nearly'],
      ['一半以上', '一半以上 50 % at_least'],
    ],
    misses: ['一半天'],
  },
  {
    name: 'fraction',
    pattern: `${pre} num parts num (to num (parts num)?)? post?`,
    make: fraction,
    examples: [
      ['三分之一', '三分之一 33.33333333 % exact'],
      ['百分之八十', '百分之八十 80 % exact'],
    ],
    misses: ['三分'],
  },
  {
    name: 'tenths',
    pattern: `${pre} num (tenths (num|half|more)?|discount) post?`,
    make: tenths,
    examples: [
      ['近四成', '近四成 40 % nearly'],
      ['六成五', '六成五 65 % exact'],
      ['三成多', '三成多 30 % just_over'],
    ],
    misses: ['成都', '20成'],
  },
  {
    name: 'tenths-range',
    pattern: `${pre} num tenths? to num tenths post?`,
    make: (tokens, text) => {
      if (/[从由自]/.test(text.charAt((tokens[0]?.start ?? 0) - 1))) return null; // two ends of a change
      const [low, high] = all(tokens, 'num').map(({ value }) => multiply(value, '10'));
      if (low === undefined || high === undefined || !all(tokens, 'num').every(isTenths)) return null;
      const found = between(tokens, low, high, '%', null);
      return found === null ? null : [found];
    },
    examples: [
      ['成本下降三至五成。', '三至五成 30..50 % range'],
      ['节水三成到五成。', '三成到五成 30..50 % range'],
    ],
    misses: ['从三成到五成', '30至五成', '五至三成'],
  },
  {
    name: 'half-of-a-unit',
    pattern: `${pre} halfOf post?`,
    make: (tokens, text) => {
      const word = tokens.find((token) => token.kind === 'halfOf');
      return word === undefined || namesSomething(text, word.end)
        ? null
        : [quantity(tokens, '0.5', word.value, null)];
    },
    examples: [['不到半年', '不到半年 0.5 a less_than']],
    misses: ['上半年', '半导体'],
  },
  {
    name: 'doubling',
    pattern: `(doubling ${pre} num doublings|doubled) more? post?`,
    make: (tokens) => {
      const count = Number(all(tokens, 'num')[0]?.value ?? '1');
      if (!Number.isInteger(count) || count < 1 || count > 20) return null;
      return [{ ...quantity(tokens, String(2 ** count), 'times', null), reached: true }];
    },
    examples: [
      ['翻一番', '翻一番 2 times exact'],
      ['翻两番', '翻两番 4 times exact'],
      ['翻了近一番', '翻了近一番 2 times nearly'],
      ['翻了一番多', '翻了一番多 2 times just_over'],
      ['翻了一番以上', '翻了一番以上 2 times at_least'],
    ],
    misses: ['翻山'],
  },
  {
    name: 'slash-fraction',
    pattern: `${pre} num slash num post?`,
    make: (tokens, text) => {
      const [top, bottom] = all(tokens, 'num');
      const [first, last] = [tokens[0], tokens.at(-1)];
      const plain = [top, bottom].every(
        (part) => part?.numeral?.form === 'digits' && part.value.length < 3 && !part.value.includes('.'),
      );
      // 孕产妇死亡率8.6/10万: of so many people
      const ofMany = /^(?:10|十)万$/.test(text.slice(bottom?.start, bottom?.end));
      if (
        !(plain || ofMany) ||
        top === undefined ||
        bottom === undefined ||
        compare(top.value, bottom.value) >= 0
      )
        return null;
      if (
        /[0-9/.-]/.test(text.charAt((first?.start ?? 0) - 1)) ||
        /[0-9/.年月日-]/.test(text.charAt(last?.end ?? 0))
      )
        return null;
      const value = divide(multiply(top.value, '100'), bottom.value, 10);
      return value === null
        ? null
        : [quantity(tokens, value, '%', null, acrossVerb(tokens, text, '%') ?? qualifierOf(tokens))];
    },
    examples: [
      ['占全省1/6', '1/6 16.66666667 % exact'],
      ['约占全国的1/6', '1/6 16.66666667 % about'],
      ['孕产妇死亡率8.6/10万。', '8.6/10万 0.0086 % exact'],
    ],
    misses: ['2020/21', '10/1/2017', '3/2'],
  },
  {
    name: 'spoken-decimal',
    pattern: 'num unit num',
    make: (tokens, text) => {
      const [whole, decimals] = all(tokens, 'num');
      const unit = tokens[1];
      if (whole === undefined || decimals === undefined || unit?.unit == null) return null;
      const spoken = /^[米块]$/.test(text.slice(unit.start, unit.end));
      const { script, form, length } = decimals.numeral ?? {};
      const written = whole.numeral?.script === script && form === 'digits' && !decimals.value.includes('.');
      if (!spoken || !written || length !== decimals.value.length || length > 2) return null;
      if (/[0-9A-Za-z\u4e00-\u9fff%％/／×*-]/.test(text.charAt(decimals.end))) return null;
      return [quantity(tokens, add(whole.value, `0.${decimals.value}`), unit.unit.unit, null)];
    },
    examples: [
      ['身高一米七，', '一米七 1.7 m exact'],
      ['树高一米七八。', '一米七八 1.78 m exact'],
      ['一碗面三块五。', '三块五 3.5 CNY exact'],
      ['身高1米75。', '1米75 1.75 m exact'],
    ],
    misses: ['五米三人', '5米3人', '5米30%', '三吨五。', '五米一五十。'],
  },
  {
    name: 'ratio',
    pattern: 'num ratio num',
    make: (tokens, text) => {
      // 6.8∶33.2∶60 is no ratio of two
      const [first, last] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
      if (/[∶：:]/.test(text.charAt(first - 1)) || /[∶：:]/.test(text.charAt(last))) return null;
      const [top, bottom] = all(tokens, 'num');
      const colon = tokens[1]?.value === 'colon';
      if (colon && (bottom?.value !== '1' || !namesRatio(text, first))) return null;
      const value = divide(top?.value ?? '0', bottom?.value ?? '0', 10);
      return value === null ? null : [quantity(tokens, value, '1', null)];
    },
    examples: [
      ['2.81∶1', '2.81∶1 2.81 1 exact'],
      ['收入比缩小到2.6：1。', '2.6：1 2.6 1 exact'],
      ['收入比由3.1:1缩小到2.4:1。', '3.1:1 3.1 1 exact'],
    ],
    misses: ['8:30', '比赛8:1获胜', '三次产业结构比为16.2:18.5:65.3'],
  },
  {
    name: 'rank',
    pattern: 'ordinal num (counter? (and num counter)? (and num counter)?|and num (and num)? counter)',
    make: ranks,
    examples: [
      ['位列全国第8位、28位和58位', '第8位 8 rank exact'],
      ['居全国第三。', '第三 3 rank exact'],
      ['成为全市第二大贸易伙伴', '第二大 2 rank exact'],
    ],
    misses: ['第一个学校', '第一动力', '第二大道北侧', '第十三次党代会', '第三产业', '第一,要'],
  },
  {
    name: 'leading-ranks',
    pattern: 'leading num (counter|best)?',
    make: (tokens, text) =>
      isRank(text, tokens, all(tokens, 'num'), all(tokens, 'counter'))
        ? [quantity(tokens, all(tokens, 'num')[0]?.value ?? '0', 'rank', null, 'at_most')]
        : null,
    examples: [['位列前三位', '前三位 3 rank at_most']],
    misses: ['前三季度', '前三十年', '前两个'],
  },
  {
    name: 'among-best',
    pattern: 'num best',
    make: (tokens, text) => {
      const [number] = all(tokens, 'num');
      const start = tokens[0]?.start ?? 0;
      const isAmong =
        entered.test(text.slice(Math.max(0, start - longestEntry), start)) &&
        !contest.test(text.slice(Math.max(0, start - longestContest), start)) &&
        /^(?:[，。；、,;）)]|之列|行列|$)/.test(text.slice(tokens.at(-1)?.end));
      // 世界500强, 百强: lists that go by that name
      return number === undefined || !isAmong || /^[1-9]00$/.test(number.value)
        ? null
        : [quantity(tokens, number.value, 'rank', null, 'at_most')];
    },
    examples: [
      ['货运规模进入全球30强。', '30强 30 rank at_most'],
      ['连续三年跻身全省十强，', '十强 10 rank at_most'],
    ],
    misses: [
      '跻身世界500强',
      '入选全国百强县',
      '培育30强企业',
      '举办全省10强赛',
      '未能进入全国十强',
      '进入全国20强县',
      '青溪女排跻身全国16强',
      '青溪队首次进入全国8强',
    ],
  },
  {
    name: 'top-rank',
    pattern: 'top',
    make: (tokens, text) =>
      putFirst.test(text.slice(Math.max(0, (tokens[0]?.start ?? 0) - 2), tokens[0]?.start))
        ? null
        : [quantity(tokens, '1', 'rank', null, 'exact')],
    examples: [['居首位', '首位 1 rank exact']],
    misses: ['首先', '把安全放在首位'],
  },
];

/** 跻身全国|30强 */
const entered =
  /(?<!未[^，。；]{0,6}|[没无][^，。；]{0,4}|能否)(?:进入|跻身|迈入|迈进|挤进|挺进|步入|闯入|重返|[位名]列|升至)了?(?:全[球国省市区州]|世界|国内|国际|亚[洲太]|行业)[\u4e00-\u9fff]{0,4}$/;
const longestEntry = 12;
/** 甲队跻身全国16强: how far a team has come in a contest. */
const contest = /(?:队(?!伍)|选手|运动员|[男女][篮足排乒]|足球|篮球|排球|[比联决锦大]赛)[^。；]*$/;
const longestContest = 30;

/** 放在首位: what is put first has no rank. */
const putFirst = /[放摆][在到]$|置于$/;
