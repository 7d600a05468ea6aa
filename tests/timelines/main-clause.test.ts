import { describe, expect, test } from 'vitest';
import { rowsOf } from '../example-timelines.ts';

/** type, status and title of each row of a text of January 1998. */
const told = (text: string): string[] =>
  rowsOf(text, '1998-01-25').map(({ type, status, title }) => `${type} ${status} ${title}`);

describe('who sent a report stands in no title', () => {
  test.each([
    ['本报青溪1月20日电记者王明川报道：青溪县推行承包制，农民收入提高。', []],
    ['本报讯记者王明川报道：1997年青溪县建成中学12所。', ['statistic occurred 青溪县建成中学12所']],
    ['本报讯（王明川）青溪集团去年产值达5亿元。', ['statistic occurred 青溪集团产值达5亿元']],
    ['本报青溪1月20日电今天，青溪集团在这里成立。', ['launch occurred 青溪集团在这里成立']],
    [
      '本报青溪1月20日讯某社记者王明川、本报记者李江报道：1998年度全县水利工作会议，今天在青溪召开。',
      ['meeting occurred 全县水利工作会议在青溪召开'],
    ],
    [
      '新华社柳河（青国）1月19日电（记者王明川）青山论坛19日在这里开幕。',
      ['meeting occurred 青山论坛在这里开幕'],
    ],
    [
      '附记：1997年10月，王明川带领乡亲们建成一座水库。',
      ['completion occurred 王明川带领乡亲们建成一座水库'],
    ],
    ['群众都说方便。（新华社青溪1月20日电）', []],
    ['本报包头1月20日电柳河机场今天通航。', ['opening occurred 柳河机场通航']],
    // no dateline: what a paper does, and its power grid
    ['青溪日报社1月20日电话通知各站开工。', ['construction_start occurred 青溪日报社电话通知各站开工']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a clause without a main predicate is no title: the one that it leads to is', () => {
  test.each([
    ['1997年，青溪总公司为扩大茶叶出口，组织了一场展销。', ['other occurred 青溪总公司组织了一场展销']],
    [
      '1995年9月，受油价上涨影响，镇农场在资金不足的情况下，租用了邻村的打谷机。',
      ['other occurred 镇农场租用了邻村的打谷机'],
    ],
    [
      '1996年与1993年相比，柳河瓷厂平均烧成时间缩短7小时。',
      ['statistic occurred 柳河瓷厂平均烧成时间缩短7小时'],
    ],
    ['1993年到1995年利用以工代赈款，各村建立起了42个茶场。', ['statistic occurred 各村建立起了42个茶场']],
    [
      '今天，青溪县干部王明川作为第一位特派员，被派驻到柳河厂。',
      ['other occurred 青溪县干部王明川被派驻到柳河厂'],
    ],
    [
      '1月10日，林业局等采取随机走访农户的方式，对7个乡的果园进行了虫情检查。',
      ['other occurred 林业局等对7个乡的果园进行了虫情检查'],
    ],
    [
      '青溪省去年虽然春旱严重，但茶农们抢时浇灌，茶叶总产量达60万吨。',
      ['statistic occurred 青溪省茶农们抢时浇灌，茶叶总产量达60万吨'],
    ],
    [
      '尽管1997年各厂面临电力不足，运费提高等难题，但是柳河厂仍取得了开门红。',
      ['other occurred 柳河厂仍取得了开门红'],
    ],
    ['1996年8月，一次山体滑坡，将镇上的老桥掩埋。', ['other occurred 一次山体滑坡将镇上的老桥掩埋']],
    // 为 that says what a thing is leads to nothing
    ['1997年，青溪县为全省第一，建成公路120公里。', ['statistic occurred 青溪县为全省第一，建成公路120公里']],
    // how advanced a thing is dates nothing
    ['大半设备属90年代初、中期国内领先水平。', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('an attribute is not what a date tells where its noun is counted', () => {
  test.each([
    ['到1997年底，在柳河所上市的债券数已达37只。', ['statistic occurred 在柳河所上市的债券数已达37只']],
    [
      '1994年，王明川开办的青山砖厂产砖9万吨，盈利近60万元。',
      ['statistic occurred 王明川开办的青山砖厂产砖9万吨，盈利近60万元'],
    ],
    [
      '1996年末，由村管理、经水利局批准、有专人看护的塘坝为640个。',
      ['statistic occurred 由村管理、经水利局批准、有专人看护的塘坝为640个'],
    ],
    [
      '到1997年底，批准在青溪开设分行的外地银行已有7家。',
      ['statistic occurred 批准在青溪开设分行的外地银行已有7家'],
    ],
    [
      '到1996年，全省实行轮灌的，已占当年面积的31%。',
      ['statistic occurred 全省实行轮灌的，已占当年面积的31%'],
    ],
    ['全区已运石料3万吨，占1998年筑坝任务的16%。', []],
    // what opened then, whatever is told of it besides
    ['去年，开通的柳河地铁全长30公里。', ['opening occurred 柳河地铁开通']],
    ['去年开通的柳河地铁日均客流达30万人次。', ['opening occurred 柳河地铁开通']],
    ['去年开张的青溪商城，260名员工中60%是本地人。', ['opening occurred 青溪商城开张']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('one word alone makes no type and no status', () => {
  test.each([
    ['1997年青溪县茶园获得较好收成。', ['other occurred 青溪县茶园获得较好收成']],
    ['1997年青溪县获得全省绿化先进县称号。', ['designation occurred 青溪县获得全省绿化先进县称号']],
    ['1983年，王明川来到柳河煤矿当矿长。', ['other occurred 王明川来到柳河煤矿当矿长']],
    ['1995年，青溪县将渔船的管理纳入正规化轨道。', ['other occurred 青溪县将渔船的管理纳入正规化轨道']],
    ['1997年又有40个村达到通电要求。', ['statistic occurred 又有40个村达到通电要求']],
    ['1995年10月，该校锅炉漏水，急需900元修理。', ['other occurred 该校锅炉漏水']],
    ['1996年查处走私、贩私案件52件。', ['statistic occurred 查处走私、贩私案件52件']],
    ['青溪集团春节前夕向老人赠送了水果。', ['other occurred 青溪集团向老人赠送了水果']],
    ['青溪集团春节前夕将向老人赠送水果。', ['other planned 青溪集团将向老人赠送水果']],
    ['从60年代到90年代，牧民们已在草原上，打出了800口水井。', ['statistic occurred 牧民们打出了800口水井']],
    ['客商看好柳河镇的明天，争相来此办厂。', []],
    ['星期六、星期日出车率为90%。', []],
    ['茶园面积扩大到9万亩，使1997年成为采茶最多的一年。', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whose deed it is', () => {
  test.each([
    [
      '关于改革，王明川说：到2000年，力争大多数企业完成改制。今年基本完成四家公司的改组。',
      ['target planned 力争大多数企业完成改制', 'target planned 基本完成四家公司的改组'],
    ],
    [
      '总耗资约640万元的排涝工程，1974年开工，1992年竣工。',
      ['construction_start occurred 排涝工程开工', 'completion occurred 排涝工程竣工'],
    ],
    ['队员从60人减少到45人，1994年创下了日进尺30米的纪录。', ['statistic occurred 创下了日进尺30米的纪录']],
    ['交通条件的改善，带动了乡村旅游，1996年人均收入2100元。', ['statistic occurred 人均收入2100元']],
    ['财政收入增幅保持在10%以上，去年完成36亿元。', ['statistic occurred 财政收入完成36亿元']],
    ['青溪县向柳河县赠送药品的交接仪式1月20日在柳河举行。', ['meeting occurred 交接仪式在柳河举行']],
    ['省水利厅受省政府的委托，从1994年3月开始起草《水法》。', ['other ongoing 省水利厅起草《水法》']],
    [
      '青川大学前身青川师范学校创建于1905年，1952年迁至现址。',
      ['launch occurred 青川大学前身青川师范学校创建', 'other occurred 青川大学迁至现址'],
    ],
    ['1996年客流人次突破2万。', ['statistic occurred 客流人次突破2万']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
