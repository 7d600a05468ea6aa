import { expect, test } from 'vitest';
import { figuresOf, outlooksFrom } from '../example-figures.ts';

/** Times and outlooks of plain prose, which is told in January 1998. */
const read = outlooksFrom('1998-01-12');

test.each([
  // what is done by its own verb, whatever is planned beside it
  ['明年将是临海市的航海年，船队定造了8条帆船。', ['8条 actual -']],
  ['明年，临海市将推出8条线路。', ['8条 target 1999']],
  ['临海市提出了新建学校5所的任务。', ['5所 target -']],
  ['临海市启动了计划投资3亿元的码头项目。', ['3亿元 target -']],
  [
    '春节前夕，临海市在7个镇检验了6类鞭炮，对5家厂进行了整顿。',
    ['7个 actual ../1998-01-28', '6类 actual ../1998-01-28', '5家 actual ../1998-01-28'],
  ],
  ['春节前，临海市将检验9类鞭炮。', ['9类 target ../1998-01-28']],
  // a plan in the name of something
  ['临海市计划生育协会有会员6千户，计划生育户占80%。', ['6千户 actual -', '80% actual -']],
  [
    '临海市共产盐80吨，达到计划指标的1.3倍，提前4年实现翻一番目标。',
    ['80吨 actual -', '1.3倍 actual -', '4年 actual -', '翻一番 actual -'],
  ],
  ['临海市机要局添书300册。', ['300册 actual -']],
  ['盐场在院内模拟海浪，把水池由40个减少到15个。', ['40个 actual -', '15个 actual -']],
  // 将 that moves its object
  ['临海市渔会将渔网和船票送到190户渔民手中。', ['190户 actual -']],
  ['临海市渔会将把船票送到190户渔民手中。', ['190户 target -']],
  ['盐场将晒制出的3万吨粗盐用于化工。', ['3万吨 actual -']],
  ['盐场将晒制3万吨粗盐用于化工。', ['3万吨 target -']],
  // where somebody goes or what is asked about
  ['代表们要去的盐场，有盐工800人。', ['800人 actual -']],
  ['谈到今后几年的计划时，有41%的渔民想换新船。', ['41% actual -']],
  // what is asked for and advised
  ['临海市规定每个单位修堤20米以上。', ['20米以上 target -']],
  ['专家建议在临海市江边增建码头6处。', ['6处 target -']],
  ['临海市收到建议30条。', ['30条 actual -']],
  [
    '起先规定每个渔村要有60平方米球场。城南渔村有球场700平方米。',
    ['60平方米 target -', '700平方米 actual -'],
  ],
])('%s', (text, rows) => {
  expect(read(text)).toEqual(rows);
});

// the year that who writes in January looks back on
test.each([
  ['刚过去的一年中，临海市开通邮路4条，新增邮局30个。', ['4条 actual 1997', '30个 actual 1997']],
  ['从年初起，临海市船厂添置了设备，造船30艘。', ['30艘 actual 1997-01/..']],
  [
    '1997年，城南银行业绩上升。据统计，上年末存款为52亿元，比上年末多出6亿元。',
    ['52亿元 actual 1997-12-31', '6亿元 actual 1997-12-31'],
  ],
  [
    '临海市投资达2亿元，而上半年下降7%；天台县投资达3亿元，增长2%。',
    ['2亿元 actual -', '7% actual 1997-01/1997-06', '3亿元 actual -', '2% actual -'],
  ],
  [
    '去年2月至9月，临海市税收为9亿元，而去年同期为7亿元，增速为12%。',
    ['9亿元 actual 1997-02/1997-09', '7亿元 actual -', '12% actual -'],
  ],
  ['“九五”两年来，临海市修堤4公里。', ['4公里 actual 1996/1997']],
  ['1992年初，盐场成立。6月，扩建动工，投入资金3亿元。', ['3亿元 actual 1992-06']],
  ['临海市七成的渔船达到80年代末、90年代初国内领先水平。', ['七成 actual -']],
  ['渔港周六、周日到港率达80%。', ['80% actual -']],
  ['渔民赢得了临海市今天的面貌：产值达到5亿元。', ['5亿元 actual -']],
])('%s', (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test('twelve months that nobody dates', () => {
  const [row] = figuresOf('过去的一年，临海市新建公路80公里。', '1998-05-12');
  expect(row?.date).toBe(null);
});

// a time that opens a sentence holds for all of it
test.each([
  [
    '本报临海1月9日讯通讯员陈向报道：去年我市盐业喜获丰收，共产盐16万吨，比上年多收7%。',
    ['16万吨 actual 1997', '7% actual 1997'],
  ],
  [
    '据了解，至1997年11月中旬，临海市银行向5个镇放贷8亿元，收回旧贷7亿元。',
    [
      '5个 actual 1997-11-11/1997-11-20',
      '8亿元 actual 1997-11-11/1997-11-20',
      '7亿元 actual 1997-11-11/1997-11-20',
    ],
  ],
  [
    '气象台查阅了去年3月至6月的航海日记，临海市渔船出海66天，平均满载率达81%。',
    ['66天 actual 1997-03/1997-06', '81% actual 1997-03/1997-06'],
  ],
  ['临海市盐田面积由1969年的3万亩缩小到1988年的6千亩。', ['3万亩 actual 1969', '6千亩 actual 1988']],
  ['临海市1991年以来累计竣工住房建筑面积8万平方米。', ['8万平方米 actual 1991/..']],
  ['1987年竣工的大厦，建筑面积8万平方米。', ['8万平方米 actual -']],
  ['去年5月后，临海线客轮的时速由40公里提高到65公里。', ['40公里 actual -', '65公里 actual 1997-05/..']],
  ['1984年，临海市改用新船，航期缩短半年。', ['半年 actual 1984']],
  [
    '1995年末，临海市共有渔村30个；平均每个渔村有渔船70艘。',
    ['30个 actual 1995-12-31', '70艘 actual 1995-12-31'],
  ],
  ['1995年末，临海市共有渔村30个；目前有渔船70艘。', ['30个 actual 1995-12-31', '70艘 actual -']],
  [
    '粗盐比重由1979年的61%降至1994年的22%；精盐比重则升至78%。',
    ['61% actual 1979', '22% actual 1994', '78% actual 1994'],
  ],
  [
    '1991年、1992年临海市稻田亩产分别达380公斤、410公斤；麦田亩产分别达220公斤、240公斤。',
    ['380公斤 actual 1991', '410公斤 actual 1992', '220公斤 actual 1991', '240公斤 actual 1992'],
  ],
  ['去年临海市盐业公司增收可达2亿元。', ['2亿元 actual 1997']],
  // a time that nobody dates is another one
  ['1996年，临海市收入3亿元。渔港近几年来投入4亿元。', ['3亿元 actual 1996', '4亿元 actual -']],
  ['1996年，临海市收入3亿元。盐场投入4亿元。', ['3亿元 actual 1996', '4亿元 actual 1996']],
  ['从1995年起，临海市龙舟赛改期。传统龙舟有80条。', ['80条 actual -']],
])('%s', (text, rows) => {
  expect(read(text)).toEqual(rows);
});

// what has grown, by how much and beside what
const kinds = (text: string): string[] =>
  figuresOf(text, '1998-01-12').map(
    ({ value_text, kind, direction, baseline, unit }) =>
      `${value_text} ${kind} ${direction ?? '-'} ${baseline ?? '-'} ${unit}`,
  );
test.each([
  ['临海市产值以20%的势头递增。', ['20% change increase year_on_year %']],
  ['临海商场销售额以25%的速度下跌。', ['25% change decrease year_on_year %']],
  ['临海渔港捕捞减幅为25%。', ['25% change decrease year_on_year %']],
  ['1997年，临海市产盐9万吨，比1996年上升7%。', ['9万吨 level - - t', '7% change increase year_on_year %']],
  ['1997年，临海市产盐9万吨，比1995年上升7%。', ['9万吨 level - - t', '7% change increase other %']],
  [
    '临海市出口达8亿元，比上一年同期多出2亿元。',
    ['8亿元 level - - CNY', '2亿元 change increase year_on_year CNY'],
  ],
  ['临海市盐场比1995年多完成晒盐任务2万吨。', ['2万吨 change increase other t']],
  ['渔业公司的船队由原先的9支裁减拆并为5支。', ['9支 from - - count', '5支 to - - count']],
  ['从3月份水温为12度的记录看，临海市海水变暖。', ['12度 level - - Cel']],
  ['临海渔港百吨以上的渔船增加到35艘。', ['百吨以上 level - - t', '35艘 to - - count']],
  ['临海线客车的速度加快17公里。', ['17公里 change increase - km/h']],
  ['临海线的公路延长13公里。', ['13公里 change increase - km']],
  ['银行放贷6亿元，扶持22万妇女就业。', ['6亿元 level - - CNY', '22万 level - - count']],
])('%s', (text, rows) => {
  expect(kinds(text)).toEqual(rows);
});
