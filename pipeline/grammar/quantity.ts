import { bareUnit, isCounted, namesAClass, namesIndex } from './context.ts';
import { compile } from './engine.ts';
import { namesMeasure } from './leaning.ts';
import { bareHeads } from './quantity-heads.ts';
import { amount, between, guessOf, pre, type QuantityRule, quantity } from './quantity-make.ts';
import { partRules } from './quantity-parts.ts';
import { listedBounds, measured, shared } from './quantity-productions.ts';
import { bareRange, range } from './quantity-range.ts';
import { shareRules } from './quantity-shares.ts';

export type { Quantity } from './stated.ts';

const measure = '(unit|counter)';
/** 0.8个|、全省0.5个百分点, 3.1个|、5.4个、1.8个百分点: points, which the last number says. */
const pointsAhead =
  /^个(?:[、和][\u4e00-\u9fff]{2,6}[0-9]{1,4}(?:\.[0-9]{1,3})?个|[、和][0-9]{1,4}(?:\.[0-9]{1,3})?个[、和][0-9]{1,4}(?:\.[0-9]{1,3})?个)百分点/;
/** 12个|、15个、20.5个百分点: nothing else stands in the list. */
const pointsListed = /^个(?:[、和及][0-9]{1,4}(?:\.[0-9]{1,3})?个){2,8}百分点/;
const above =
  /(?:高于|低于|快于|慢于|好于|优于|超过|高出|[比较])[\u4e00-\u9fff]{2,8}$|(?:提高|提升|下降|上升|回落|增加|降低|加快|增长)(?:了|约)?$/;

const longestPoints = 60;

/** The rules; an example gives the text and `value unit qualifier`. */
export const quantityRules: readonly QuantityRule[] = [
  {
    name: 'points-ahead',
    pattern: 'num counter',
    make: (tokens, text) => {
      const [number, counter] = tokens;
      return number?.numeral != null &&
        counter !== undefined &&
        ((above.test(text.slice(Math.max(0, number.start - 12), number.start)) &&
          pointsAhead.test(text.slice(counter.start, counter.end + 16))) ||
          pointsListed.test(text.slice(counter.start, counter.end + longestPoints)))
        ? [quantity(tokens, number.value, 'pp', null)]
        : null;
    },
    examples: [
      ['高于全国0.8个、全省0.5个百分点', '0.8个 0.8 pp exact'],
      ['涨幅为12个、15个、20.5个百分点', '12个 12 pp exact'],
    ],
    misses: ['全国8个、全省5个', '甲校12个、15个、20个班'],
  },
  {
    name: 'measured',
    pattern: `${pre} currency? speed? minus? num (more|roundly)? ${measure} more? half? post?`,
    make: measured,
    examples: [
      ['集聚企业近400家', '近400家 400 count nearly'],
      ['规模超1400亿元', '超1400亿元 140000000000 CNY more_than'],
      ['75%以上', '75%以上 75 % at_least'],
      ['20余项技术', '20余项 20 count just_over'],
      ['600兆瓦多晶硅电池', '600兆瓦 600 MW exact'],
      ['时速120公里', '时速120公里 120 km/h exact'],
      ['两年半', '两年半 2.5 a exact'],
      ['100公里半径', '100公里 100 km exact'],
      ['经费七六五．三二億元', '七六五．三二億元 76532000000 CNY exact'],
      ['增加一二四億元', '一二四億元 12400000000 CNY exact'],
      ['卖三四百碗面', '三四百碗 300..400 count range'],
      ['路宽42m', '42m 42 m exact'],
      ['地下一层', '一层 1 count exact'],
      ['综合排名24位，', '24位 24 rank exact'],
      ['一天时间办妥', '一天时间 1 d exact'],
    ],
    misses: [
      '一个项目',
      '过一个好年',
      '一批',
      '王拾万',
      '3号线',
      '千亿元产业',
      '“一小时交通圈”',
      '5G',
      '三门峡',
      '半导体',
      '长三角',
    ],
  },
  {
    name: 'measured-hours',
    pattern: `${pre} num counter (more|half)? unit post?`,
    make: (tokens, text) =>
      tokens.some((token) => token.kind === 'counter' && text.slice(token.start, token.end) === '个')
        ? measured(tokens, text)
        : null,
    examples: [
      ['三个多小时车程', '三个多小时 3 h just_over'],
      ['一个半小时', '一个半小时 1.5 h exact'],
    ],
    misses: ['三个多人', '两座多层停车楼', '一个多彩的假期'],
  },
  {
    name: 'range',
    pattern: `from? ${pre} speed? minus? num more? (${measure} half?)? to (minus|to)? num more? ${measure} half? post?`,
    make: range,
    examples: [
      ['约10至20分钟', '约10至20分钟 10..20 min range'],
      ['6-8亿元', '6-8亿元 600000000..800000000 CNY range'],
      ['80%至90%', '80%至90% 80..90 % range'],
      ['审查需时1年半至2年', '1年半至2年 1.5..2 a range'],
      ['气温-5至8℃', '-5至8℃ -5..8 Cel range'],
      ['气温-8℃至-5℃', '-8℃至-5℃ -8..-5 Cel range'],
    ],
    misses: ['从39列至113列是一变化'],
  },
  {
    name: 'listed-bounds',
    pattern: `pre num ${measure} and num ${measure} (and num ${measure} (and num ${measure})?)?`,
    make: listedBounds,
    examples: [
      ['先后突破400家、600家', '600家 600 count more_than'],
      ['分别超3亿元和5亿元', '5亿元 500000000 CNY more_than'],
    ],
    misses: ['超过3亿元、5个项目', '近30家、50家'],
  },
  {
    name: 'shared-unit',
    pattern: `${pre} num and num (and num (and num)?)? ${measure} post?`,
    make: shared,
    examples: [
      ['30万和45万元', '30万 300000 CNY exact'],
      ['七、八个', '七、八个 7..8 count range'],
    ],
    misses: ['3家和5个'],
  },
  {
    name: 'shared-points',
    pattern: 'num counter and num unit',
    make: (tokens, text) =>
      tokens.at(-1)?.value === 'pp' && text.charAt(tokens[1]?.start ?? 0) === '个'
        ? shared(tokens, text)
        : null,
    examples: [['高于长沙0.8个、1.7个百分点', '0.8 0.8 pp exact']],
    misses: ['8个、7家'],
  },
  {
    name: 'bare-range',
    pattern: `${pre} num to num post?`,
    make: bareRange,
    examples: [
      ['人口增量为12—18万，', '12—18万 120000..180000 count range'],
      ['常住人口12万至18万，', '12万至18万 120000..180000 count range'],
    ],
    misses: ['人口由12万至18万', '产业3至5万，'],
  },
  {
    name: 'bare-scale',
    pattern: `${pre} num more? post?`,
    make: (tokens, text) => {
      const number = tokens.find((token) => token.kind === 'num');
      if (number?.numeral == null || !number.numeral.large) return null;
      if (number.numeral.form === 'scale' && tokens.length < 2 && number.numeral.open === 'no') return null;
      if (
        namesAClass(text, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0) ||
        namesMeasure(text, tokens.at(-1)?.end ?? 0)
      )
        return null;
      const unit = bareUnit(text, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
      if (unit === null) return null;
      // 七八万人口 is a guess, and no 70,000
      const guess = guessOf(number);
      if (guess === null) return [quantity(tokens, number.value, unit, null)];
      // 落个七八万没问题: so much of what nobody names
      if (unit === 'count' && !isCounted(text, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)) return null;
      const found = between(tokens, guess[0], guess[1], unit, null);
      return found === null ? null : [found];
    },
    examples: [
      ['三四十万人口，', '三四十万 300000..400000 count range'],
      ['GDP超10万亿,', '超10万亿 10000000000000 CNY more_than'],
      ['近300万群众', '近300万 3000000 count nearly'],
      ['投资520亿元，解决近150万新市民的住房', '近150万 1500000 count nearly'],
      ['市场主体总量突破20万，', '突破20万 200000 count more_than'],
      ['在校生由8万增加到10万，', '10万 100000 count exact'],
      ['成交额超5000万，', '超5000万 50000000 CNY more_than'],
      ['总产值迈上两千亿台阶', '两千亿 200000000000 CNY exact'],
      ['10亿以上项目', '10亿以上 1000000000 CNY at_least'],
      ['吸引30万投资者', '30万 300000 count exact'],
    ],
    misses: [
      '一年落个七八万没问题',
      '“万亿俱乐部”',
      '千亿产业集群',
      '三百亿产业集群',
      '三千亿县',
      '名额超5000万，',
      '产业突破3万，',
      '粉丝超100万的主播',
      '人才缺额达3万，',
    ],
  },
  bareHeads,
  {
    name: 'bare-ratio',
    pattern: `${pre} num post?`,
    make: (tokens, text) => {
      const number = tokens.find((token) => token.kind === 'num');
      const plain = number?.numeral?.script === 'arabic' && number.numeral.form === 'digits';
      return plain && namesIndex(text, tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
        ? [quantity(tokens, number.value, '1', null)]
        : null;
    },
    examples: [
      ['城乡居民收入比降至2.3以内，', '2.3以内 2.3 1 at_most'],
      ['恩格尔系数为0.28。', '0.28 0.28 1 exact'],
      ['收入比由2.12缩小到1.99，', '2.12 2.12 1 exact'],
      ['收入比由2.12缩小到1.99，', '1.99 1.99 1 exact'],
    ],
    misses: ['收入比由2.12人', '系数30个', '收入比2019年高', '两年增长比例30%'],
  },
  {
    name: 'currency-first',
    pattern: `${pre} currency minus? num more? post?`,
    make: (tokens) => {
      const value = amount(tokens);
      const currency = tokens.find((token) => token.kind === 'currency')?.value;
      return value === null || currency === undefined ? null : [quantity(tokens, value, currency, null)];
    },
    examples: [['$20', '$20 20 USD exact']],
    misses: ['美元走强'],
  },
  ...partRules,
  ...shareRules,
];

export const quantityGrammar = compile(quantityRules);
