import { describe, expect, test } from 'vitest';
import { rowsOf } from './example-timelines.ts';

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
    [
      '1997年，青溪总公司为寻找新的水源，组织了一场勘探会战。',
      ['other occurred 青溪总公司组织了一场勘探会战'],
    ],
    [
      '1995年9月，受改制浪潮推动，镇政府在毫无经验的情况下，选择了农机厂搞试点。',
      ['other occurred 镇政府选择了农机厂搞试点'],
    ],
    [
      '1996年与1991年相比，柳河船厂平均造船周期缩短181天。',
      ['statistic occurred 柳河船厂平均造船周期缩短181天'],
    ],
    ['1994年到1996年利用专项基金，各地建立起了155个种畜场。', ['statistic occurred 各地建立起了155个种畜场']],
    [
      '今天，青溪县干部王明川作为第一位特派员，被派驻到柳河厂。',
      ['other occurred 青溪县干部王明川被派驻到柳河厂'],
    ],
    [
      '1月10日，商业局等采取在商店购买商品的方式，对12个县的商品进行了质量抽查。',
      ['other occurred 商业局等对12个县的商品进行了质量抽查'],
    ],
    [
      '青溪省去年虽然遭受自然灾害，但广大农民加大投入，粮食总产量达200亿公斤。',
      ['statistic occurred 青溪省广大农民加大投入，粮食总产量达200亿公斤'],
    ],
    [
      '尽管1997年各厂面临原料涨价，运费提高等困难，但是柳河厂仍取得了较好的成绩。',
      ['other occurred 柳河厂仍取得了较好的成绩'],
    ],
    ['1996年8月，一场特大洪水，将全村的耕地全部冲毁。', ['other occurred 一场特大洪水将全村的耕地全部冲毁']],
    // 为 that says what a thing is leads to nothing
    ['1997年，青溪县为全省第一，建成公路120公里。', ['statistic occurred 青溪县为全省第一，建成公路120公里']],
    // how advanced a thing is dates nothing
    ['约55%的设备属90年代初、中期国际先进水平。', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('an attribute is not what a date tells where its noun is counted', () => {
  test.each([
    ['到1997年底，在柳河所挂牌的股票数已达422只。', ['statistic occurred 在柳河所挂牌的股票数已达422只']],
    [
      '1994年，王明川开办的青山煤矿产煤3万吨，盈利近100万元。',
      ['statistic occurred 王明川开办的青山煤矿产煤3万吨，盈利近100万元'],
    ],
    [
      '1996年末，由镇管理、经商业局批准、有固定场所的集贸市场为30850个。',
      ['statistic occurred 由镇管理、经商业局批准、有固定场所的集贸市场为30850个'],
    ],
    [
      '到1997年底，批准在青溪开设分行的外地银行已有22家。',
      ['statistic occurred 批准在青溪开设分行的外地银行已有22家'],
    ],
    [
      '到1996年，全省实行招标的，已占当年面积的54%。',
      ['statistic occurred 全省实行招标的，已占当年面积的54%'],
    ],
    ['全区已备树苗30万株，占1998年造林任务的22%。', []],
    // what opened then, whatever is told of it besides
    ['去年，开通的柳河地铁全长30公里。', ['opening occurred 柳河地铁开通']],
    ['去年开通的柳河地铁日均客流达30万人次。', ['opening occurred 柳河地铁开通']],
    ['去年开张的青溪商城，1800名员工中70%是本地人。', ['opening occurred 青溪商城开张']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('one word alone makes no type and no status', () => {
  test.each([
    ['1997年青溪县农业获得较好收成。', ['other occurred 青溪县农业获得较好收成']],
    ['1997年青溪县获得全省绿化先进县称号。', ['designation occurred 青溪县获得全省绿化先进县称号']],
    ['1983年，王明川来到一家小厂当厂长。', ['other occurred 王明川来到一家小厂当厂长']],
    ['1995年，青溪县将集市的管理纳入法制化轨道。', ['other occurred 青溪县将集市的管理纳入法制化轨道']],
    ['1997年又有40个县达到扫盲要求。', ['statistic occurred 又有40个县达到扫盲要求']],
    ['1995年10月，该段水泵电机损坏，急需2000元换新。', ['other occurred 该段水泵电机损坏']],
    ['1996年查处失职、渎职案件316件。', ['statistic occurred 查处失职、渎职案件316件']],
    ['青溪集团春节前夕向老人赠送了水果。', ['other occurred 青溪集团向老人赠送了水果']],
    ['青溪集团春节前夕将向老人赠送水果。', ['other planned 青溪集团将向老人赠送水果']],
    [
      '从60年代到90年代，石油工人已在荒原上，打出了3万口油井。',
      ['statistic occurred 石油工人打出了3万口油井'],
    ],
    ['不少人看好开发区的明天，纷纷来此投资。', []],
    ['星期六、星期日加班率为100%。', []],
    ['机场建设投资达10亿元，使1997年成为通航最多的一年。', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('whose deed it is', () => {
  test.each([
    [
      '关于改革，王明川说：到2000年，力争大多数企业完成改制。今年基本完成五大公司的改组。',
      ['target planned 力争大多数企业完成改制', 'target planned 基本完成五大公司的改组'],
    ],
    [
      '总耗资约8700万元的排涝工程，1974年开工，1992年竣工。',
      ['construction_start occurred 排涝工程开工', 'completion occurred 排涝工程竣工'],
    ],
    ['职工从600人减少到200人，1994年创下了双56天的纪录。', ['statistic occurred 创下了双56天的纪录']],
    ['村民素质的提高，带动了经济发展，1996年人均收入1260元。', ['statistic occurred 人均收入1260元']],
    ['财政收入增幅保持在20%以上，去年完成209亿元。', ['statistic occurred 财政收入完成209亿元']],
    ['青溪县向柳河县赠送药品的交接仪式1月20日在柳河举行。', ['meeting occurred 交接仪式在柳河举行']],
    ['省计委受省人大的委托，从1994年6月开始起草《水法》。', ['other ongoing 省计委起草《水法》']],
    [
      '青川大学前身青川师范学校创建于1905年，1952年迁至现址。',
      ['launch occurred 青川大学前身青川师范学校创建', 'other occurred 青川大学迁至现址'],
    ],
    ['1997年起降架次突破14万。', ['other occurred 起降架次突破14万']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
