import { behindLatin } from './context.ts';
import { measureWords } from './measures.ts';
import { has, pre, type QuantityRule, quantity } from './quantity-make.ts';

/** People and households, counted without a measure word: `300多|职工` · `近2000|农户`; from ten thousand on the scale says so. */
export const bareHeads: QuantityRule = {
  name: 'bare-heads',
  pattern: `${pre} num more?`,
  make: (tokens, text) => {
    const number = tokens.find((token) => token.kind === 'num');
    if (number?.numeral == null || number.numeral.large || behindLatin(text, number.start)) return null;
    const isMarked = has(tokens, 'pre') || has(tokens, 'more');
    const digits = text.slice(number.start, number.end);
    const end = tokens.at(-1)?.end ?? 0;
    if (!isMarked && (!plainDigits.test(digits) || isCode.test(digits) || text.startsWith('人口', end)))
      return null;
    return heads.test(text.slice(end, end + longestHead))
      ? [quantity(tokens, number.value, 'count', null)]
      : null;
  },
  examples: [
    ['厂里有300多职工下岗', '300多 300 count just_over'],
    ['近2000农户搬迁', '近2000 2000 count nearly'],
    ['5000余困难群众住进新房', '5000余 5000 count just_over'],
    ['带动350贫困户增收', '350 350 count exact'],
  ],
  misses: [
    '12351职工热线',
    '2023职工运动会',
    '“90后”大学生',
    '50佳志愿者',
    '985高校毕业生',
    '第8职工食堂',
    '8090青年说',
    '2020贫困户清零',
    '售票员十分留意旅客',
    '千千万万的农民',
    '1000人口集中居住',
  ],
};

/** 十|分留意旅客, 千|千万万的农民: a scale alone is of another word. */
const plainDigits = /^[0-9]{2,}$/;
/** A year, a telephone number, a class of universities, a decade of births. */
const isCode = /^(?:(?:19|20)[0-9]{2}|1[0-9]{2}|1[0-9]{4}|9[0-9]{4}|985|211|(?:[5-9]0){1,2})$/;
const longestHead = 14;
/** How they are: 下岗|职工, 特困|户. */
const manner =
  '(?:下岗|困难|特困|贫困|在职|离退休|退休|失业|待业|各族|受灾|农村|城镇|城乡|库区|山区|灾区|牧区|当地|本地|外地|外来|进城|返乡|基层|留守|流动|建档立卡|女|老|青年|优秀|专业|普通|随迁|在校){0,2}';
/** Who is counted, and no name of a thing for them. */
const heads = new RegExp(
  `^${manner}(?:员工|百姓|市民|灾民|难民|师生|学员|干部|乘客|观众|考生|(?:农|牧|住|贫困|特困|脱贫|困难|搬迁|拆迁|养殖|种植|示范|专业)户|${measureWords('people')}|${measureWords('counted')})(?<![量存栏])(?!运动会|热线|之家|食堂|服务|大会|代表大会|证|票|卡)`,
);
