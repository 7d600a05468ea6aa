import { describe, expect, test } from 'vitest';
import { figuresOf, outlooksFrom } from '../example-figures.ts';

/** Status and period of each figure of a short text. */
const outlooks = outlooksFrom('2023-07-03');

type Line = readonly [name: string, published: string, text: string, ...expected: string[]];

const check = (lines: readonly Line[]): void => {
  for (const [name, published, text, ...expected] of lines)
    test(name, () => expect(outlooks(text, published)).toEqual(expected));
};

describe('what is done of a plan is of its year, and so is how much of it', () => {
  check([
    [
      'a bare growth in a report, in a paragraph of its own',
      '2022-08-08',
      '一季度，全市实现地区生产总值64亿元，增长5.5%。\n\n粮食产量增长3.7%，生猪出栏增长2%。\n\n林业产值2.5亿元，负增长15.4%。',
      '64亿元 actual 2022-01/2022-03',
      '5.5% actual 2022-01/2022-03',
      '3.7% actual 2022-01/2022-03',
      '2% actual 2022-01/2022-03',
      '2.5亿元 actual 2022-01/2022-03',
      '15.4% actual 2022-01/2022-03',
    ],
    [
      'a plan that a work stands in is no time of what it has',
      '2022-08-08',
      '柳河高速是云岭省“十四五”交通规划重点项目。项目全长18公里，双向四车道，设计速度100公里/小时，设互通3处。',
      '18公里 actual -',
      '四车道 actual -',
      '100公里/小时 actual -',
      '3处 actual -',
    ],
    [
      'what has been begun or handed over is done, beside what is planned',
      '2022-07-08',
      '新材料项目12个，年内计划完成投资71亿元，开复工项目9个，开复工率75%；计划新建车位1100个，完成投入900个。',
      '12个 actual -',
      '71亿元 target 2022',
      '9个 actual 2022',
      '75% actual 2022',
      '1100个 target 2022',
      '900个 actual 2022',
    ],
    [
      'a year that is over, or nearly so, by any day on which its report may have come out',
      '2018-12-01/2019-02-28',
      '一、2018年工作回顾\n\n2018年，全县农业总产值48亿元，增长5%。成立服务超市，新培育合作社52家。',
      '48亿元 actual 2018',
      '5% actual 2018',
      '52家 actual 2018',
    ],
    [
      'the day that a report was sent is of no number',
      '2022-11-08',
      '新华社青溪11月7日电 全省新开工柳河水利枢纽工程等26项重大水利工程。',
      '26项 actual -',
    ],
    [
      'the years of a plan are those of what it aims at',
      '2022-08-08',
      '“十四五”期间，柳河县规划新建公路80公里。',
      '80公里 target 2021/2025',
    ],
    [
      'of two that have been spent each is of the time told of',
      '2022-08-08',
      '据统计，2022年1—6月，全省完成投资690亿元。国道、农村公路分别完成投资82亿元和59亿元。',
      '690亿元 actual 2022-01/2022-06',
      '82亿元 actual 2022-01/2022-06',
      '59亿元 actual 2022-01/2022-06',
    ],
    [
      'floor space that has fallen by the end of a month',
      '2022-08-08',
      '6月末商品房待售面积同比下降12%。',
      '12% actual 2022-06-30',
    ],
    [
      'a growth by a deed is of no such time',
      '2022-08-08',
      '一季度，全市实现地区生产总值64亿元，增长5.5%。\n\n引进新技术后产量增长30%。',
      '64亿元 actual 2022-01/2022-03',
      '5.5% actual 2022-01/2022-03',
      '30% actual -',
    ],
    [
      'in a list of items by their number',
      '2024-12-30',
      '2024年10件民生实事完成情况公布。\n（一）已新增服务点25个、新增床位120张，整体完成率105%。',
      '10件 actual 2024',
      '25个 actual 2024',
      '120张 actual 2024',
      '105% actual 2024',
    ],
    [
      'but not what there is',
      '2024-12-30',
      '2024年10件民生实事完成情况公布。\n（一）全县现有服务点25个，绿化率40%。',
      '10件 actual 2024',
      '25个 actual -',
      '40% actual -',
    ],
  ]);
});

describe('what a clause tells of the one named before its time', () => {
  check([
    [
      'is not for what it has',
      '2024-05-20',
      '芜甲铁路2021年6月开工建设，全长86公里，沿途设12个车站。',
      '86公里 actual -',
      '12个 actual -',
    ],
    [
      'nor what it has cost, said before its name',
      '2024-05-20',
      '去年10月，投资3800万元的芜甲旅游公路通车。2022年，芜湖县投资12亿元，建成工厂2家。2月7日，总投资480亿元的123个项目集中开工。',
      '3800万元 actual -',
      '12亿元 actual 2022',
      '2家 actual 2022',
      '480亿元 actual 2024-02-07',
      '123个 actual 2024-02-07',
    ],
    [
      'nor what a body is fitted with, behind what it did in a year',
      '2024-05-20',
      '2022年，芜湖县医院门诊量68万人次。医院设有床位1200张，新增床位300张。',
      '68万人次 actual 2022',
      '1200张 actual -',
      '300张 actual 2022',
    ],
    [
      'what is done before a day is no aim for it',
      '2024-05-20',
      '5月之前，芜湖县已开工项目10个。',
      '10个 actual ../2024-05-31',
    ],
    [
      'nor for what has been done since it was begun',
      '2024-05-20',
      '芜甲大桥2021年5月开工建设，总投资3亿元，已完成投资2亿元。',
      '3亿元 actual -',
      '2亿元 actual -',
    ],
    [
      'nor where the one that is begun stands behind the time',
      '2024-05-20',
      '2021年5月，芜湖县启动改造，累计改造小区30个。',
      '30个 actual -',
    ],
    [
      'a year in which something is begun is that of what it brings',
      '2024-05-20',
      '2023年，芜湖县启动旧城改造，完成投资30亿元。',
      '30亿元 actual 2023',
    ],
    [
      'nor what has added up in it',
      '2024-05-20',
      '2023年，芜湖县启动旧城改造，累计改造小区30个。',
      '30个 actual 2023',
    ],
    [
      'or in a part of it',
      '2024-05-20',
      '今年一季度，芜湖县启动农田改造，完成农田3万亩。',
      '3万亩 actual 2024-01/2024-03',
    ],
    [
      'but what has been done on one work since is not of its year',
      '2024-05-20',
      '2022年，芜甲大桥开工，累计完成投资3亿元。',
      '3亿元 actual -',
    ],
    [
      'what a place finishes in a year is that of what it tells',
      '2024-05-20',
      '芜湖县2023年完成造林，绿化率达45%。',
      '45% actual 2023',
    ],
    [
      'nor for where what was begun reaches',
      '2024-05-20',
      '芜湖县从去年开始试点供水，覆盖12个乡镇。',
      '12个 actual -',
    ],
    [
      'nor is the day of a deed that of what it is to bring',
      '2024-05-20',
      '5月15日，芜甲公司与青山市签约，芜甲公司将投资5亿元建厂。',
      '5亿元 target -',
    ],
    [
      'a quarter in which three did so each is no month of one of them',
      '2024-05-20',
      '芜湖市、池州市、铜陵市一季度分别完成投资300亿元、120亿元、90亿元。',
      '300亿元 actual 2024-01/2024-03',
      '120亿元 actual 2024-01/2024-03',
      '90亿元 actual 2024-01/2024-03',
    ],
    [
      'but for what was done with it',
      '2024-05-20',
      '芜甲铁路2020年开工建设，完成桥梁12座。',
      '12座 actual 2020',
    ],
    [
      'nor where its time opens its sentence',
      '2024-05-20',
      '2020年，铁路开工建设，共设12个车站。',
      '12个 actual -',
    ],
    [
      'holds no further where it began in the midst',
      '2024-05-20',
      '宜春人口从2012年开始超过90万。道路6条。',
      '超过90万 actual 2012/..',
      '6条 actual -',
    ],
    [
      'is of that number alone',
      '2024-05-20',
      '米价从2004年的每吨600元提高到今年的1100元。饭馆有6家。',
      '600元 actual -',
      '1100元 actual 2024',
      '6家 actual -',
    ],
  ]);
});

describe('numbers that share times out among them', () => {
  check([
    [
      'side by side',
      '2024-05-20',
      '2021年、2022年和2023年，芜湖分别新增企业10家、12家、15家。',
      '10家 actual 2021',
      '12家 actual 2022',
      '15家 actual 2023',
    ],
    [
      'of a stretch of as many years',
      '2024-05-20',
      '2016年至2018年，班列逐年突破200列、300列、390列。',
      '突破200列 actual 2016',
      '300列 actual 2017',
      '390列 actual 2018',
    ],
    [
      'of two months',
      '2024-05-20',
      '2023年11月、12月，芜湖分别完成投资3亿元、4亿元，同比分别增长5%、6%。',
      '3亿元 actual 2023-11',
      '4亿元 actual 2023-12',
      '5% actual 2023-11',
      '6% actual 2023-12',
    ],
    [
      'but not where they are of several places or trades',
      '2024-05-20',
      '2020年至2022年，芜湖第一、二、三产业分别增长5%、6%、7%。',
      '5% actual 2020/2022',
      '6% actual 2020/2022',
      '7% actual 2020/2022',
    ],
    [
      'nor where there are more years than numbers',
      '2024-05-20',
      '2016年至2018年，芜湖分别新增企业12家、15家。',
      '12家 actual 2016/2018',
      '15家 actual 2016/2018',
    ],
  ]);
});

describe('from a day on, and until a day', () => {
  check([
    [
      'what has come since something began',
      '2024-05-20',
      '自2010年6月重建启动以来，已经开工项目83个，完成投资9亿元。',
      '83个 actual 2010-06/..',
      '9亿元 actual 2010-06/..',
    ],
    [
      'and goes on with what has',
      '2024-05-20',
      '自2020年启动建设以来，园区累计完成投资3亿元，引进企业60家。',
      '3亿元 actual 2020/..',
      '60家 actual 2020/..',
    ],
    [
      'of a season that has the year in its name',
      '2024-03-20',
      '2024年春运期间，宜春站发送旅客50万人次。',
      '50万人次 actual -',
    ],
    ['but not what a thing is like', '2024-05-20', '自2010年6月进场以来，洞口高7米。', '7米 actual -'],
    [
      'of the year until the day',
      '2024-05-20',
      '今年以来，截至4月28日，芜湖班列累计开行84列。',
      '84列 actual 2024-01-01/2024-04-28',
    ],
    [
      'of the year until now',
      '2024-05-20',
      '今年以来，截至目前，工程累计完成投资5亿元。',
      '5亿元 actual 2024/..',
    ],
    ['a day alone', '2024-05-20', '截至4月28日，芜湖班列开行84列。', '84列 actual 2024-04-28'],
    [
      'a day, and the year that it is of',
      '2024-05-20',
      '截至2023年12月底，2023年新开工住房67套。',
      '67套 actual 2023-12-31',
    ],
    ['a day, and another year', '2024-05-20', '截至2023年12月底，2022年新开工住房67套。', '67套 actual 2022'],
  ]);
});

describe('what is not of a time before', () => {
  check([
    [
      'a growth that ended then, behind a semicolon',
      '2021-07-21',
      '总产值从1978年的3亿元增长到2019年的40亿元；青稞增产12%。',
      '3亿元 actual 1978',
      '40亿元 actual 2019',
      '12% actual -',
    ],
    [
      'years in which stages were finished',
      '2021-07-21',
      '一期两台机组分别于2006年、2008年建成投产，累计发电90万千瓦时。',
      '两台 actual -',
      '90万千瓦时 actual -',
    ],
    ['what is thought to lie in the ground', '2021-07-21', '煤炭预测储量39亿吨。', '39亿吨 actual -'],
    [
      'a year that is past is no aim of what follows',
      '2014-12-28',
      '到2013年底人口达到9万人，客流从2005年的3万人增长到2014年的7万人。4条地铁开通。',
      '9万人 actual 2013-12-31',
      '3万人 actual 2005',
      '7万人 actual 2014',
      '4条 actual -',
    ],
    [
      'a year to come is',
      '2014-12-28',
      '到2017年底人口达到9万人。4条地铁开通。',
      '9万人 target 2017-12-31',
      '4条 target 2017-12-31',
    ],
    [
      'what opens with another time',
      '2024-05-20',
      '2015年，甲公司产值5亿元。最近，公司打算聘用9人。',
      '5亿元 actual 2015',
      '9人 target -',
    ],
    [
      'a week is another time than this year',
      '2024-05-20',
      '该模式今年已用箱9万个。平台上线三个多月以来，办理邮件8万票。',
      '9万个 actual 2024',
      '三个多月 actual -',
      '8万票 actual -',
    ],
    [
      'a year behind a semicolon opens what is told next',
      '2023-11-29',
      '自2018年起，班列提速发展，全年开行超100列；2019年更是提速，开行200列。',
      '超100列 actual 2018',
      '200列 actual 2019',
    ],
    [
      'a day is none of the month before',
      '2023-11-29',
      '2022年12月，甲区获批，签约企业9家。2023年5月9日，天朗气清，甲区在江东科学城隆重举行核心区一期建设启动仪式，落地高能级创新平台类项目7个，并争取某行50亿元贷款落地。',
      '9家 actual 2022-12',
      '7个 actual 2023-05-09',
      '50亿元 target -',
    ],
    [
      'the size in a name is of no month',
      '2023-11-29',
      '2014年8月，甲530兆瓦光伏项目在乙园区开工。',
      '530兆瓦 actual -',
    ],
    [
      'what the rest builds on',
      '2021-04-19',
      '在2019年投资9万元的基础上，今年再启动改造，总投资50万元。改造是继2019年扩能后的又一次。设车站6座。',
      '9万元 actual 2019',
      '50万元 actual -',
      '6座 actual -',
    ],
    [
      'who is heard',
      '2010-08-08',
      '去年，甲场建房60套。村民赵某：我家的房90平米。',
      '60套 actual 2009',
      '90平米 actual -',
    ],
    [
      'which thing is told of',
      '2024-05-20',
      '今年3月被列入名录的甲陵成为热门。门票增长28%。',
      '28% actual -',
    ],
    [
      'how much it can do and whom it serves',
      '2024-05-20',
      '5月18日，甲水厂通水，日供水能力5万吨，惠及20万人。',
      '5万吨 actual -',
      '20万人 actual -',
    ],
    [
      'where a line goes through',
      '2024-05-20',
      '昨日，地铁2号线开通，线路途经甲、乙、丙三个区，桥长6公里。',
      '三个 actual -',
      '6公里 actual -',
    ],
    [
      'since a year, for what was done and not for what there is',
      '2024-05-20',
      '2018年以来，芜湖加快建设农村路。据悉，完成农村路建设87公里，道路有6条。',
      '87公里 actual 2018/..',
      '6条 actual -',
    ],
    [
      'at the end of a month, over semicolons',
      '2019-12-29',
      '据统计，到10月末，贷款余额为9亿元；存款余额为8亿元。',
      '9亿元 actual 2019-10-31',
      '8亿元 actual 2019-10-31',
    ],
    [
      'a second stage and what it will make',
      '2024-05-20',
      '一期工程于2020年达产，此次二期总投资约4亿元，二期项目投产后将形成年产9万台的规模。',
      '约4亿元 actual -',
      '9万台 target -',
    ],
    [
      'what is to run soon',
      '2024-05-20',
      '2015年，甲铁路通车，设5座车站。近期将每天开行19对列车。',
      '5座 actual -',
      '19对 target -',
    ],
    [
      'a growth by the year over several',
      '2024-05-20',
      '2023年，芜湖港吞吐量7亿吨，是2010年的2.8倍，年均增长11%；比上年增长6%。',
      '7亿吨 actual 2023',
      '2.8倍 actual 2023',
      '11% actual -',
      '6% actual 2023',
    ],
    [
      'what is for later than the years that were set',
      '2021-05-20',
      '机场近期（至2025年）建设2条跑道；远期将有4条跑道。',
      '2条 target 2025',
      '4条 target -',
    ],
  ]);
});

describe('what the next thing costs', () => {
  check([
    [
      'is not of the year of the clause before',
      '2024-03-01',
      '甲县去年产值突破9亿元；总投资3亿元的柳河水厂开工。',
      '突破9亿元 actual 2023',
      '3亿元 actual -',
    ],
    [
      'but those that are counted are of it',
      '2024-03-01',
      '甲县去年建成公路9条；总投资3亿元的12个项目竣工。',
      '9条 actual 2023',
      '3亿元 actual 2023',
      '12个 actual 2023',
    ],
  ]);
});

describe('what is planned, and what is so', () => {
  check([
    [
      'all that a task is made of',
      '2023-08-01',
      '去年，甲县下达的住房目标任务为：新建住房60套；改造旧房30套。',
      '60套 target 2022',
      '30套 target 2022',
    ],
    ['what was done of a task', '2023-08-01', '主要任务：已完成3项。', '3项 actual -'],
    [
      'what is planned has its ground',
      '2023-08-01',
      '甲镇规划建设3个小区，占地48亩。乙镇已建成3个小区，占地50亩。',
      '3个 target -',
      '48亩 target -',
      '3个 actual -',
      '50亩 actual -',
    ],
    [
      'how many there are of what will be of use once it is built',
      '2023-08-01',
      '力争早日投产。19个项目建成达产后，将带动900人就业。',
      '19个 actual -',
      '900人 target -',
    ],
    ['what is pushed on is planned', '2023-08-01', '目前正推进两栋宿舍楼的规划建设。', '两栋 target -'],
    [
      'sooner than planned is done',
      '2023-08-01',
      '甲水库比计划工期提前5个月完工，安置移民90户。',
      '5个月 actual -',
      '90户 actual -',
    ],
    ['what there is need of is to come', '2023-08-01', '乙路今年需完成投资7亿元。', '7亿元 target 2023'],
    ['what will be completed is no result', '2023-08-01', '乙路今年将完成投资7亿元。', '7亿元 target 2023'],
    ['what a bridge has brought', '2023-08-01', '甲大桥通车后，每天过车3万辆。', '3万辆 actual -'],
    ['what was needed is no aim', '2023-08-01', '现在只需完成3道手续。', '3道 actual -'],
    [
      'the end of past years is no aim',
      '2023-08-01',
      '从2010年到2020年，口岸从51个增至87个。',
      '51个 actual -',
      '87个 actual 2010/2020',
    ],
    [
      'what an aside expects',
      '2023-08-01',
      '甲高铁（预计工期4年）让两座城市近如一城。',
      '4年 forecast -',
      '两座 actual -',
    ],
    [
      'what a thing does that runs now',
      '2023-08-01',
      '甲铁路日前正式通车。通车后，两地时间从3小时缩短至1小时。',
      '3小时 actual -',
      '1小时 actual -',
    ],
    [
      'what a plant will do that is begun',
      '2023-08-01',
      '甲电站今日开工。电站投运后，每年替代燃煤82万吨。',
      '82万吨 target -',
    ],
    ['what is moved is no aim', '2023-08-01', '甲区将全区50%的土地划入红线。', '50% actual -'],
    [
      'what is done so that an aim is met',
      '2023-12-01',
      '为确保用电，今年甲区建成电站24座。',
      '24座 actual 2023',
    ],
    [
      'what was told since, behind what is planned',
      '2024-05-20',
      '2024年，全市计划改造小区120个，目前已开工100个，完工30个。',
      '120个 target 2024',
      '100个 actual -',
      '30个 actual -',
    ],
    [
      'and what is planned behind what was told',
      '2024-05-20',
      '目前已开工100个，计划完工30个。',
      '100个 actual -',
      '30个 target -',
    ],
    [
      'what is to be spent',
      '2024-05-20',
      '宜春拟用3年时间，投资30亿元，建水厂12座。我市将投资2亿元修路。',
      '3年时间 target -',
      '30亿元 target -',
      '12座 target -',
      '2亿元 target -',
    ],
    [
      'how much more is hoped for',
      '2024-05-20',
      '甲公司今年有望实现产值7亿元，同比增长18%。',
      '7亿元 forecast 2024',
      '18% forecast 2024',
    ],
    [
      'in how many years',
      '2024-05-20',
      '市里提出，用5年时间使产值达到100亿元。',
      '5年时间 target -',
      '100亿元 target -',
    ],
    ['what this line will do', '2024-05-20', '该线建成后，到南昌只需30分钟。', '30分钟 target -'],
    [
      'what is so once it runs',
      '2023-08-01',
      '甲高铁建成投入运营后，将改为公交化模式，最短5分钟一趟。',
      '5分钟 target -',
    ],
    [
      'as expected is no aim',
      '2023-08-01',
      '甲市6项指标快于预期。新增企业30家。',
      '6项 actual -',
      '30家 actual -',
    ],
    ['an expected growth is one', '2023-02-01', '甲市预期增长6%。', '6% target -'],
    [
      'what a plan says by whatever name',
      '2023-02-01',
      '依据甲市城市总体规划和交通规划，线网由8条线路组成，总长250公里。',
      '8条 target -',
      '250公里 target -',
    ],
    ['a plan that is over is none', '2023-02-01', '甲市印发交通规划，线网有8条线路。', '8条 actual -'],
    [
      'the aims that a sentence announces go on over headings',
      '2018-03-01',
      '2018年，甲县要前进1位。实现以下目标：接待游客300万人次，增幅居全市前三。\n甲县旅游\n同时，新增24个景区村。',
      '1位 target 2018',
      '300万人次 target 2018',
      '前三 target 2018',
      '24个 target 2018',
    ],
    [
      'what has been begun is no aim, nor what goes with it',
      '2016-06-20',
      '甲省有28个公路项目，目前已开工建设9个，里程582公里。',
      '28个 actual -',
      '9个 actual -',
      '582公里 actual -',
    ],
    [
      'listed and awarded, amid what is expected or planned',
      '2023-02-01',
      '预计全年增长4%；5项工作获省政府表扬。计划竣工项目17个；列入全省百大项目4个。',
      '4% forecast -',
      '5项 actual -',
      '17个 target -',
      '4个 actual -',
    ],
    [
      'a report expects its whole sentence',
      '2019-01-08',
      '预计全县生产总值200亿元，增长8%；投资83亿元，增长15%。完成任务3项。',
      '200亿元 forecast -',
      '8% forecast -',
      '83亿元 forecast -',
      '15% forecast -',
      '3项 actual -',
    ],
    [
      'begun today',
      '2021-03-10',
      '甲县全面加快建设进度。今天集中开工的40个重点项目，总投资6亿元。',
      '40个 actual 2021-03-10',
      '6亿元 actual -',
    ],
    [
      'from this year on, and still to come',
      '2021-08-29',
      '今年起，甲省力争再造一个灌区，以期新增灌溉面积1000万亩。今年以来，甲省新增水库3座。',
      '1000万亩 target 2021/..',
      '3座 actual 2021/..',
    ],
    [
      'what a name makes is of no time',
      '2021-08-29',
      '2月7日，年产30万吨饲料加工项目开工。',
      '30万吨 actual -',
    ],
    ['mostly done', '2021-08-29', '拟建设9项工程，其中6项工程基本完成。', '9项 target -', '6项 actual -'],
    ['to be finished within the year', '2023-02-01', '甲市有17个项目年内竣工投产。', '17个 target -'],
    [
      'how far a plan is done, and what is really begun',
      '2023-08-01',
      '甲市完成全年计划的60%，计划开工项目实际开工50个。',
      '60% actual -',
      '50个 actual -',
    ],
    ['not as planned is no plan', '2023-08-01', '甲市未按计划开工项目3个。', '3个 actual -'],
    ['an aim is no deed', '2023-08-01', '甲市力争实际开工50个。', '50个 target -'],
    [
      'planned for the year, which is that of publication',
      '2023-08-01',
      '甲市重点项目8个，总投资20亿元，年度计划投资5亿元。',
      '8个 actual -',
      '20亿元 actual -',
      '5亿元 target 2023',
    ],
    ['spent of what was planned', '2023-08-01', '甲市完成年度计划投资5亿元。', '5亿元 actual 2023'],
    [
      'a whole sentence is expected',
      '2016-01-08',
      '预计，2015年全市生产总值300亿元，增长9%；财政收入20亿元。',
      '300亿元 forecast 2015',
      '9% forecast 2015',
      '20亿元 forecast 2015',
    ],
    [
      'what is expected of a year goes on in its sentence',
      '2023-03-01',
      '今年预计新增机场5个，铁路里程超900公里。',
      '5个 forecast 2023',
      '超900公里 forecast 2023',
    ],
    [
      'expected by an end that is set',
      '2023-03-01',
      '预计到2024年底，甲市铁路里程将达到900公里。',
      '900公里 forecast 2024-12-31',
    ],
    [
      'an aim for an end that is set',
      '2023-03-01',
      '到2024年底，甲市铁路里程将达到900公里。',
      '900公里 target 2024-12-31',
    ],
    [
      'the years of a plan so far',
      '2023-03-01',
      '“十四五”以来，甲市建成公路300公里。',
      '300公里 actual 2021/..',
    ],
    [
      'the years of a plan to come',
      '2022-03-01',
      '“十四五”期间，甲市建成公路300公里。',
      '300公里 target 2021/2025',
    ],
    [
      'the last year of a plan looks back',
      '2025-08-01',
      '“十四五”期间，甲市建成公路300公里。',
      '300公里 actual 2021/2025',
    ],
    [
      'what a list that aims reaches',
      '2024-05-20',
      '今年，全市将新改建农村路60公里，污水治理率达到50%，为10万名老人体检。',
      '60公里 target 2024',
      '50% target 2024',
      '10万名 target 2024',
    ],
    [
      'and what a year that runs has brought so far',
      '2024-05-20',
      '今年前4个月，污水治理率达到31%。',
      '31% actual 2024-01/2024-04',
    ],
    [
      'what has come of a year that runs, beside the year before',
      '2024-05-20',
      '今年甲港吞吐量突破300万标箱，比去年提前21天。',
      '突破300万标箱 actual 2024',
      '21天 actual 2024',
    ],
    [
      'and what a heading of aims says of it',
      '2024-05-20',
      '2024年主要目标：地区生产总值突破500亿元。',
      '突破500亿元 target 2024',
    ],
    [
      'what there is at the end of the year that is over',
      '2024-05-20',
      '年末全市上市公司46家，人均住房面积56平方米。',
      '46家 actual 2023-12-31',
      '56平方米 actual 2023-12-31',
    ],
    [
      'and what is to be done by the end of the one that runs',
      '2024-05-20',
      '年末建成厂房46家。',
      '46家 target 2024-10/2024-12',
    ],
    [
      'what is done as a rule',
      '2024-05-20',
      '店里一天要发出200单。全市今年要建学校12所。',
      '200单 actual -',
      '12所 target 2024',
    ],
    [
      'what is expected of a year that is over, to the end of its sentence',
      '2024-05-20',
      '预计2023年地区生产总值完成92亿元，增长6%；零售总额31亿元。',
      '92亿元 forecast 2023',
      '6% forecast 2023',
      '31亿元 forecast 2023',
    ],
    [
      'what was so a year before is not of the year',
      '2024-05-20',
      '一季度营收48亿元，上年同期为41亿元。',
      '48亿元 actual 2024-01/2024-03',
      '41亿元 actual -',
    ],
    [
      'what the treasury has set aside',
      '2024-05-20',
      '今年，省级财政安排20亿元支持养老。',
      '20亿元 actual 2024',
    ],
    [
      'what an aim of the sentence before does not reach',
      '2023-03-01',
      '甲园区建成后，预计带动就业800人。厂房已建成，入驻企业6家，计划年内投产。',
      '800人 forecast -',
      '6家 actual -',
    ],
  ]);
});

describe('of which time', () => {
  check([
    [
      'a list of several things is no group that is named',
      '2023-10-20',
      '前三季度，全市猪、牛、羊出栏分别为30万头、2万头、9万头。',
      '30万头 actual 2023-01/2023-09',
      '2万头 actual 2023-01/2023-09',
      '9万头 actual 2023-01/2023-09',
    ],
    [
      'since a month',
      '2023-10-20',
      '自2019年3月甲区设立以来，累计引进企业300家。',
      '300家 actual 2019-03/..',
    ],
    ['in a month', '2023-10-20', '2019年3月，甲区引进企业300家。', '300家 actual 2019-03'],
    ['of an age', '2023-10-20', '她今年35岁，每月工资6000元。', '6000元 actual -'],
    ['as the works go on', '2023-10-20', '甲厂去年3月投用，日均出库6万件。', '6万件 actual -'],
    ['what is in use since cost', '2023-10-20', '甲厂去年3月投用，投资6亿元。', '6亿元 actual -'],
    ['what was put in then', '2023-10-20', '甲县去年3月投资6亿元。', '6亿元 actual 2022-03'],
    [
      'so far, whatever year stands before',
      '2023-10-20',
      '2022年，甲港吞吐量达5亿吨。该港已累计设立企业300家。',
      '5亿吨 actual 2022',
      '300家 actual -',
    ],
    [
      'years told of are no one year',
      '2023-10-20',
      '他2018年创办甲公司，三年累计实现产值5亿元。',
      '三年 actual -',
      '5亿元 actual -',
    ],
    ['a stretch of years', '2023-10-20', '2022年，甲市迎来成立70周年。', '70周年 actual -'],
    ['a stretch of days', '2023-10-20', '2022年，甲项目用时80天建成。', '80天 actual 2022'],
    [
      'what it is compared with is no year of it',
      '2023-10-20',
      '“十三五”期间，甲市完成投资130亿元，是“十二五”投资总量的3.6倍。全市新建泊位86个。',
      '130亿元 actual 2016/2020',
      '3.6倍 actual 2016/2020',
      '86个 actual 2016/2020',
    ],
    [
      'beside a year before',
      '2023-10-20',
      '2022年，甲市新建学校5所。相较于2018年，学位更多。医院达3家。',
      '5所 actual 2022',
      '3家 actual 2022',
    ],
    [
      'what is hoped of a year is all that is for it',
      '2021-10-20',
      '甲市2020年生产总值7805亿元，今年有望突破8000亿元；税收突破600亿元。甲市百强城市排名第11位。',
      '7805亿元 actual 2020',
      '突破8000亿元 forecast 2021',
      '突破600亿元 actual -',
      '第11位 actual -',
    ],
    [
      'the year of a batch is in its name, the day is that of the gathering',
      '2020-11-28',
      '11月27日，台州市2020年第六批重大项目集中开工仪式在甲产业园举行。\n本次全市2020年第六批集中开工重大项目24个，总投资9亿元，其中：椒江区项目10个。',
      '24个 actual 2020-11-27',
      '9亿元 actual -',
      '10个 actual 2020-11-27',
    ],
    [
      'parts of a stock that was told of',
      '2022-04-20',
      '台州市2021年国民经济和社会发展统计公报\n年末全市常住人口98万人。全年出生人口5万人。常住人口中，男性人口51万人，占52%。',
      '98万人 actual 2021-12-31',
      '5万人 actual 2021',
      '51万人 actual 2021-12-31',
      '52% actual 2021-12-31',
    ],
    [
      'what is to be is not of the past that was told of',
      '2017-06-20',
      '今年1-4月，甲管道输油20万吨。年输送能力将达到1500万吨。',
      '20万吨 actual 2017-01/2017-04',
      '1500万吨 target -',
    ],
    [
      'which one it is among is no year of what it has',
      '2023-10-20',
      '甲学校是2023年乙县十大实事之一，计划建27个教学班。',
      '十大 actual -',
      '27个 target -',
    ],
    [
      'the year that a section tells of',
      '2025-01-10',
      '一、工作回顾\n2024年，是实现目标的关键一年。全市修路5公里。\n我们抓产业。新建医院3家。\n二、2025年工作安排\n新建学校6所。',
      '5公里 actual 2024',
      '3家 actual 2024',
      '6所 target 2025',
    ],
    [
      'a quarter behind a semicolon has its own',
      '2016-06-20',
      '2017年一季度计划开工甲至乙、丙至丁2个项目；二季度计划开工戊至己、庚至辛3个项目。',
      '2个 target 2017-01/2017-03',
      '3个 target 2017-04/2017-06',
    ],
  ]);
});

test('a year of a section holds below its own headings, and not below those of what is planned', () => {
  const report =
    '政府工作报告\n\n2021年工作回顾\n\n2021年，全县奋力前行，成果丰硕。\n\n一、修路办学取得新成效\n\n新建村道80公里。\n\n明年工作安排\n\n新建村道90公里。';
  const found = figuresOf(report, '2021-12-20');
  expect(found.map(({ value, date }) => [value, date])).toEqual([
    [80, '2021'],
    [90, '2022'],
  ]);
});

test('what is planned under a heading is of its year, and one item gives no time to the next', () => {
  const report = (heading: string): string =>
    `芜甲县2024年工作总结\n\n一、2024年工作回顾\n\n全年新建村道80公里。\n\n${heading}\n\n一是抓项目。实施重点项目40个，确保甲水库9月下闸蓄水。\n\n二是抓产业。新建物流园1个。`;
  for (const heading of ['二、2025年工作计划', '二、2025年主要任务'])
    expect(outlooks(report(heading), '2025-01-10')).toEqual([
      '80公里 actual 2024',
      '40个 target 2025',
      '1个 target 2025',
    ]);
  expect(outlooks(report('二、2024年工作计划完成情况'), '2025-01-10').at(-1)).toBe('1个 actual 2024');
});

test('when one paragraph’s aims are to be reached is not said of the next', () => {
  const plan =
    '甲省交通网规划\n\n二、发展目标\n\n到2030年，铁路里程达到200公里。\n\n三、主要任务\n\n（一）公路。推进甲高速等12个项目建设。\n\n（二）水运。新建泊位32个。';
  expect(outlooks(plan, '2023-05-18')).toEqual(['200公里 target 2030', '12个 target -', '32个 target -']);
});

test('what a gathering begins and finishes is of its day', () => {
  const text = '3月2日，全省举行重大项目集中开竣工活动。此次集中开竣工重大项目64个。';
  expect(figuresOf(text, '2022-03-03').map(({ date }) => date)).toEqual(['2022-03-02']);
});

test('the year of a list of works for the people holds for all that it lists', () => {
  const list = (title: string): string =>
    `${title}\n\n1.卫生工程。新建村卫生室10家。\n\n2.养老工程。新建食堂12家。`;
  const dates = (title: string) => figuresOf(list(title), '2021-12-30').map(({ date }) => date);
  expect(dates('2022年十大民生实事出炉').slice(-2)).toEqual(['2022', '2022']);
  expect(dates('2022年冬天的一场雪').slice(-2)).toEqual([null, null]);
});

test('what a list of works for the people holds is to be done in its year, until its title tells what became of it', () => {
  const list = (title: string): string[] =>
    outlooks(
      `${title}\n\n一、新增车位800个。\n\n二、改造旧小区20个，涉及居民300户。\n\n三、新建、改建小学12所，修路6公里。`,
      '2024-06-20',
    ).slice(-5);
  const aims = ['800个', '20个', '300户', '12所', '6公里'].map((value) => `${value} target 2024`);
  expect(list('芜湖县2024年民生实事项目清单')).toEqual(aims);
  expect(list('宜春2024年民生“贴心”实事出炉')).toEqual(aims);
  expect(list('今年铜陵要办好这些实事')).toEqual(aims);
  expect(list('芜湖县2023年民生实事全部办结').map((row) => row.split(' ')[1])).toEqual(
    aims.map(() => 'actual'),
  );
  expect(list('芜湖县2024年新闻出炉').map((row) => row.split(' ')[1])).toEqual(aims.map(() => 'actual'));
});

test('what five years have brought is of them where it was done or has changed, and of no time where it is so', () => {
  const rows = (...lines: string[]) => outlooks(lines.join('\n\n'), '2024-02-20');
  expect(
    rows(
      '政府工作报告',
      '五年来主要做了几项工作。',
      '完成交通投资49亿元，新增公路63公里。通高速的县达8个。',
      '2024年重点工作',
      '发展能源。装机规模达到9万千瓦，建成水库2座。',
    ),
  ).toEqual([
    '49亿元 actual 2019/2023',
    '63公里 actual 2019/2023',
    '8个 actual -',
    '9万千瓦 target 2024',
    '2座 target 2024',
  ]);
  expect(
    rows(
      '政府工作报告',
      '过去五年工作回顾',
      '——这五年，经济大幅提升。生产总值达到67亿元，年均增长7%，居全省第3位。3人当选院士。',
      '——2023年，修路80公里。',
    ),
  ).toEqual([
    '67亿元 actual -',
    '7% actual 2019/2023',
    '第3位 actual -',
    '3人 actual 2019/2023',
    '80公里 actual 2023',
  ]);
  expect(rows('政府工作报告', '五年来的工作令人难忘。', '完成交通投资49亿元。')).toEqual(['49亿元 actual -']);
});

test('a year that figures are only compared with is not that of 全年 behind it', () => {
  expect(figuresOf('2021年，甲县造林900亩，与上年基本持平。全年产粮5万吨。').map(({ date }) => date)).toEqual(
    ['2021', '2021'],
  );
  expect(figuresOf('2021年，甲县造林900亩，与2019年相比增长5%。全年产粮5万吨。').at(-1)?.date).toBe('2021');
  expect(figuresOf('2019年，甲县与乙县合并，造林900亩。全年产粮5万吨。').at(-1)?.date).toBe('2019');
});

test('what a number is a share of is not what a thing stands on', () => {
  const periods = (text: string) => figuresOf(text).map(({ date }) => date);
  expect(periods('2021年，甲县工业增加值占地区生产总值的41%。')).toEqual(['2021']);
  expect(periods('2021年，甲工厂投产，占地41亩。').at(-1)).toBeNull();
});

test('a growth called negative falls, and a rate called growth may be a level', () => {
  const kinds = (text: string) => figuresOf(text).map(({ kind, direction }) => `${kind} ${direction ?? '-'}`);
  expect(kinds('一季度，甲市工业投资负增长5%。')).toEqual(['change decrease']);
  expect(kinds('一季度，甲市工业投资增长5%。')).toEqual(['change increase']);
  expect(kinds('甲市人口自然增长率为-1.2‰。')).toEqual(['level -']);
  expect(figuresOf('人口自然增长率比上年下降1.5个千分点。')).toMatchObject([{ value: 0.15, unit: 'pp' }]);
});

test('what is to be done, and what is done of it', () => {
  expect(outlooks('今年，甲县有500家企业要改造。', '2024-05-20')).toEqual(['500家 target 2024']);
  expect(outlooks('今年，甲县有500家企业。', '2024-05-20')).toEqual(['500家 actual 2024']);
  expect(outlooks('甲县今年计划投资20亿元，已完成15亿元。', '2024-05-20')[1]).toBe('15亿元 actual 2024');
  expect(outlooks('年底甲县企业达到30家，力争产值50亿元。', '2024-05-20')[0]).toBe(
    '30家 target 2024-10/2024-12',
  );
});

test('the plans of a report on work are of the year that it is given in', () => {
  const told = (heading: string) =>
    outlooks(`政府工作报告\n\n${heading}\n\n全年新增就业3万人以上。`, '2024-01-18').at(-1);
  expect(told('三、工作安排')).toBe('3万人以上 target 2024');
  expect(told('一、工作回顾')).toBe('3万人以上 actual 2023');
});

test('a sum of the years of a plan is one so far when most of them are over', () => {
  const status = (published: string) =>
    figuresOf('“十四五”期间，甲县累计投入资金18亿元。', published).map((row) => row.status);
  expect(status('2024-05-20')).toEqual(['actual']);
  expect(status('2021-05-20')).toEqual(['target']);
  const aimed = figuresOf('“十四五”期间，甲县累计投入资金18亿元，确保村村通路。', '2024-05-20');
  expect(aimed.map((row) => row.status)).toEqual(['target']);
});

test('what is called the aim of a year is one, done or not', () => {
  const told = figuresOf('2021年，甲区新建幼儿园8所，超额完成6所的年度目标任务。');
  expect(told.map(({ status }) => status)).toEqual(['actual', 'target']);
});

test('a passage that parts what was reported by trades is for the same time', () => {
  const dates = (opening: string) =>
    figuresOf(
      `甲市工业起步平稳\n\n一季度，甲市生产总值90亿元，同比增长5%。\n\n${opening}，第一产业增加值9亿元。`,
    ).map(({ date }) => date);
  expect(dates('分产业看').at(-1)).toBe('2022-01/2022-03');
  expect(dates('总的来看').at(-1)).toBeNull();
});

test('what an investment grew by, and the floor space sold, are of the period of a title; what a thing costs is not', () => {
  const report = (text: string) => figuresOf(`一季度甲市经济运行情况\n\n${text}`).at(-1)?.date ?? null;
  expect(report('固定资产投资总额增长8%。')).toBe('2022-01/2022-03');
  expect(report('商品房销售面积20万平方米。')).toBe('2022-01/2022-03');
  expect(report('甲工厂总投资20亿元。')).toBeNull();
  expect(report('甲工厂建筑面积20万平方米。')).toBeNull();
});

test('what is planned besides is no list of aims that the next sentence goes on with', () => {
  const text =
    '本次开工项目80个，总投资260亿元，今年计划完成投资60亿元。其中产业项目40个，总投资90亿元。今年计划新建学校9所。改造公园7个。';
  expect(outlooks(text, '2024-05-20')).toEqual([
    '80个 actual -',
    '260亿元 actual -',
    '60亿元 target 2024',
    '40个 actual -',
    '90亿元 actual -',
    '9所 target 2024',
    '7个 target 2024',
  ]);
});

test('a passage that opens with its result reports, whatever single words of it plan', () => {
  const told = '拟建特色小镇22个。开通航线6条，占比提高到20%。';
  expect(outlooks(`都市区建设取得新进展。${told}`, '2024-03-01').slice(1)).toEqual([
    '6条 actual -',
    '20% actual -',
  ]);
  expect(outlooks(`——脱贫攻坚取得历史性成就。${told}`, '2024-03-01').slice(1)).toEqual([
    '6条 actual -',
    '20% actual -',
  ]);
  expect(outlooks(`加快建设都市区。${told}`, '2024-03-01').slice(1)).toEqual([
    '6条 target -',
    '20% target -',
  ]);
});

test('what is being built fast tells how far it is, and what is to be built fast is an aim', () => {
  expect(outlooks('甲港通道加快建设，班列新开线路8条。', '2024-03-01')).toEqual(['8条 actual -']);
  expect(outlooks('加快建设甲港通道，班列新开线路8条。', '2024-03-01')).toEqual(['8条 target -']);
});

test('the year of a bulletin is that of its 本年 and 这一年', () => {
  const bulletin = (text: string) => figuresOf(`2023年甲市统计公报\n\n${text}`, '2024-05-20').at(-1)?.date;
  expect(bulletin('房地产开发企业本年到位资金326亿元。')).toBe('2023');
  expect(bulletin('这一年，全市新增就业5万人。')).toBe('2023');
  expect(figuresOf('甲企业本年到位资金326亿元。', '2024-05-20').at(-1)?.date).toBe('2024');
});

test('the year of a heading that looks back is that of 这一年 and 全年 below it, until another is named', () => {
  const below = (text: string) => outlooks(`青溪市概况\n\n一、2021年工作回顾\n\n${text}`, '2022-02-10');
  expect(below('这一年，青溪市新建学校12所。')).toEqual(['12所 actual 2021']);
  expect(below('这一年，我们迎难而上。全年新建公路30公里。')).toEqual(['30公里 actual 2021']);
  expect(below('2020年，新建公园12座。这一年，修建公路30公里。')).toEqual([
    '12座 actual 2020',
    '30公里 actual 2020',
  ]);
});

test('expectations that are kept steady aim at nothing, and what is still to be built is an aim', () => {
  expect(outlooks('白岩县稳住市场预期，固定资产投资增长6%。', '2022-08-08')).toEqual(['6% actual -']);
  expect(outlooks('白岩县固定资产投资预期增长6%。', '2022-08-08')).toEqual(['6% target -']);
  expect(outlooks('今年还要新建学校12所。', '2022-08-08')).toEqual(['12所 target 2022']);
  expect(outlooks('今年产量比去年还要高，达到5万吨。', '2022-08-08')).toEqual(['5万吨 actual 2022']);
});

test('what years were like, and which of several lots, is no figure', () => {
  expect(outlooks('这五年，是白岩县活力不断提升的五年，新建学校20所。', '2022-08-08')).toEqual([
    '20所 actual -',
  ]);
  expect(outlooks('大桥施工三年。', '2022-08-08')).toEqual(['三年 actual -']);
  expect(outlooks('第二、三批学员30名结业。', '2022-08-08')).toEqual(['30名 actual -']);
  expect(outlooks('先后培训三批学员30名。', '2022-08-08')).toEqual(['三批 actual -', '30名 actual -']);
});

test('papers and steps that become fewer are compared with no year', () => {
  const baseline = (text: string) => figuresOf(text, '2022-08-08').map((row) => row.baseline);
  expect(baseline('申请材料压缩40%，审批环节减少三成。')).toEqual([null, null]);
  expect(baseline('申请材料同比减少40%。')).toEqual(['year_on_year']);
});

test('a text that is dated by its year alone has the year that it has named last, unless that is long over', () => {
  const dates = (text: string) => figuresOf(text, '2023').map(({ date }) => date);
  expect(dates('2022年，甲市开局良好。\n\n4月13日，甲市新增企业30家。')).toEqual(['2022-04-13']);
  expect(dates('甲厂创建于1958年。\n\n4月13日，甲市新增企业30家。')).not.toContain('1958-04-13');
});

describe('both ends of several changes', () => {
  const text = '江西省煤炭、石油的占比分别从2001年的46%、29%调整为2008年的39%、31%。';
  test('each list is of its own year', () => {
    expect(figuresOf(text).map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'from 2001',
      'from 2001',
      'to 2008',
      'to 2008',
    ]);
  });
  test('one change is not of the year that it began', () => {
    expect(figuresOf('江西省税收由2005年的40亿元提高到50亿元。').map(({ date }) => date)).toEqual([
      '2005',
      null,
    ]);
  });
});

describe('the days off of a feast', () => {
  const datesOf = (text: string): (string | null)[] => figuresOf(text, '2015-12-05').map(({ date }) => date);
  test('are those that are nearest', () => {
    expect(datesOf('国庆假期，台州市接待游客6万人次，增长5%。')).toEqual(
      Array(2).fill('2015-10-01/2015-10-07'),
    );
    expect(datesOf('台州市“五一”假期接待游客6万人次。')).toEqual(['2015-05-01/2015-05-03']);
  });
  test('are of no year where they are every year’s, one of several, compared with, or what something is for', () => {
    expect(datesOf('每年春节期间，台州市接待游客6万人次。')).toEqual([null]);
    expect(datesOf('清明、五一、国庆等假期台州市接待游客6万人次。')).toEqual([null]);
    expect(datesOf('台州市接待游客6万人次，较国庆期间增长5%。')).toEqual([null, null]);
    expect(datesOf('台州市推出春节期间惠民措施10条。')).toEqual([null]);
  });
  test('are those of the date before them', () => {
    expect(datesOf('5月1日至3日五一长假期间，台州市接待游客6万人次。')).toEqual(['2015-05-01/2015-05-03']);
  });
});

describe('a year that a clause without a number opens with', () => {
  const datesOf = (text: string): (string | null)[] => figuresOf(text).map(({ date }) => date);
  test('takes the place of the year before it', () => {
    expect(datesOf('台州市2019年亏损2亿元，2020年扭亏为盈，实现利润3亿元。')).toEqual(['2019', '2020']);
    expect(datesOf('台州市2019年新增企业3万家，2020年继续发力，新增企业4万家。')).toEqual(['2019', '2020']);
  });
  test('is that of the opening where it tells of one', () => {
    expect(datesOf('台州市2019年新增企业3万家，2020年某桥通车，长900米。')).toEqual(['2019', null]);
  });
});

describe('what there is in a year that runs', () => {
  const statuses = (text: string): string[] => figuresOf(text).map(({ status }) => status);
  test('is told of what is listed beside it, of who ranks first, and of what was set aside', () => {
    expect(statuses('今年台州市有321家“腾飞计划”企业和210家伙伴企业。')).toEqual(['actual', 'actual']);
    expect(statuses('今年台州市经开区以33家企业的数量位居全市首位。')).toEqual(['actual', 'actual']);
    expect(statuses('台州市今年共安排了重点项目16项。')).toEqual(['actual']);
  });
  test('is a target where more is to come', () => {
    expect(statuses('今年台州市有521家企业和将新增的500家企业。')[1]).toBe('target');
    expect(statuses('台州市今年安排重点项目16项。')).toEqual(['target']);
  });
});

describe('what was long ago', () => {
  check([
    [
      'is of no number that its sentence does not hold',
      '2023-07-03',
      '青禾镇1998年8月撤乡并镇。全镇面积86平方公里，人口3.2万人，有文物保护单位4处。',
      '86平方公里 actual -',
      '3.2万人 actual -',
      '4处 actual -',
    ],
    [
      'but what goes on telling of that day is of it',
      '2023-07-03',
      '2015年7月，青禾镇遭遇特大洪水。倒塌房屋300间。',
      '300间 actual 2015-07',
    ],
    [
      'nor of what there is today',
      '2023-07-03',
      '1935年，红军三次来到云岭乡。拥有自然景点12个。',
      '三次 actual 1935',
      '12个 actual -',
    ],
    [
      'but a year that is reported on holds',
      '2023-07-03',
      '2021年，全县推进乡村建设。新建公路30公里。',
      '30公里 actual 2021',
    ],
    [
      'and so does one with its numbers',
      '2023-07-03',
      '2015年，全市完成投资30亿元。新增企业20家。',
      '30亿元 actual 2015',
      '20家 actual 2015',
    ],
    [
      'what was finished in passing is of its own time',
      '2023-07-03',
      '公司的一期600兆瓦于2018年顺利完成，二期投资3亿元。',
      '600兆瓦 actual -',
      '3亿元 actual -',
    ],
  ]);
});

describe('截至 behind a semicolon', () => {
  check([
    [
      'is of its own part',
      '2023-07-03',
      '公路里程5600公里；截至5月底，机场货运量增长21.9%。先进制造业崛起，国家级平台达到167家。',
      '5600公里 actual -',
      '21.9% actual 2023-05-31',
      '167家 actual -',
    ],
    [
      'at the head of a sentence it holds on',
      '2023-07-03',
      '截至5月底，机场货运量增长21.9%。旅客达到300万人次。',
      '21.9% actual 2023-05-31',
      '300万人次 actual 2023-05-31',
    ],
  ]);
});

describe('what is aimed at or asked for', () => {
  check([
    [
      'but what was striven for lately is done',
      '2023-07-03',
      '近年来，青禾县力争打造强县，完成投资30亿元。',
      '30亿元 actual -',
    ],
    [
      'what was decided on from a year that is past holds',
      '2023-07-03',
      '省政府决定2022年起提高工资标准，涨幅8%。',
      '8% actual -',
    ],
    [
      'is what one moves towards, and not of the year before',
      '2023-07-03',
      '青山镇2021年接待游客80万人次。全镇正朝着年均接待游客200万、综合收入突破5亿元的目标前行。',
      '80万人次 actual 2021',
      '200万 target -',
      '突破5亿元 target -',
    ],
    [
      'or what a rule asks for',
      '2023-07-03',
      '新建社区用房建筑面积应不少于500平方米。',
      '不少于500平方米 target -',
    ],
    ['and a village only looks on a lake', '2023-07-03', '青山村面朝着大湖，建有民宿30家。', '30家 actual -'],
    ['a bridge only reaches there', '2023-07-03', '大桥朝着北岸延伸30米。', '30米 actual -'],
    ['and supply is a noun', '2023-07-03', '全县市场供应蔬菜2万吨。', '2万吨 actual -'],
  ]);
});

describe('当月', () => {
  const datesOf = (text: string): (string | null)[] => figuresOf(text, '2021-10-23').map(({ date }) => date);
  test('is the last month of the stretch before it, or the one that was named', () => {
    expect(datesOf('前三季度，台州市出口9亿元。当月出口2亿元。')).toEqual(['2021-01/2021-09', '2021-09']);
    expect(datesOf('8月，台州市出口9亿元。当月进口2亿元。')).toEqual(['2021-08', '2021-08']);
  });
  test('whatever lasts since the year began', () => {
    expect(datesOf('前三季度，台州市出口9亿元，持续今年以来的增长态势。当月出口2亿元。')).toEqual([
      '2021-01/2021-09',
      '2021-09',
    ]);
  });
  test('is none of a year', () => {
    expect(datesOf('2020年，台州市出口9亿元。当月出口2亿元。')[1]).not.toBe('2020-12');
  });
});

test('how a plan’s building goes on is no plan of what stands behind it', () => {
  const statuses = (text: string): string[] => figuresOf(text).map(({ status }) => status);
  expect(statuses('台州新区规划建设有序推进，新增企业9家。')).toEqual(['actual']);
  expect(statuses('台州新区规划建设学校9所。')).toEqual(['target']);
});

test('days that are not of a feast’s days off have no date of them, and one of those off has its own', () => {
  const datesOf = (text: string): (string | null)[] => figuresOf(text).map(({ date }) => date);
  expect(datesOf('春节假期后，高速公路流量下降20%。')).toEqual([null]);
  expect(datesOf('春节假期第二天，台州市接待游客9万人次。')).toEqual(['2022-02-01']);
});

describe('a further year that something is compared with', () => {
  check([
    [
      'is no time of what follows',
      '2024-08-20',
      '今年上半年，芜湖出口同比2022年增长48%、2019年增长14%；进口额21亿元，较2022年、2021年分别提高5%和3%。',
      '48% actual 2024-01/2024-06',
      '14% actual 2024-01/2024-06',
      '21亿元 actual 2024-01/2024-06',
      '5% actual 2024-01/2024-06',
      '3% actual 2024-01/2024-06',
    ],
    [
      'but a later one goes on to the next year',
      '2024-08-20',
      '2022年芜湖出口比2021年增长8%、2023年增长6%。',
      '8% actual 2022',
      '6% actual 2023',
    ],
    [
      'names no year for what stands below a heading',
      '2024-08-20',
      '芜湖招商引资\n签约额较2019年翻番\n上半年芜湖签约项目30个。',
      '翻番 actual -',
      '30个 actual 2024-01/2024-06',
    ],
  ]);
});

describe('the year of a task, and a year of which all is told by its last day', () => {
  check([
    [
      'so much of which was done by another time',
      '2024-08-20',
      '一季度芜湖完成全年目标的30%，完成投资5亿元。',
      '30% actual 2024-01/2024-03',
      '5亿元 actual 2024-01/2024-03',
    ],
    ['is that of the task itself', '2024-08-20', '芜湖今年的目标是500亿元。', '500亿元 target 2024'],
    [
      'holds for what is made in a year, and all of it is expected',
      '2023-12-22',
      '预计到年末，芜湖生产总值完成120亿元；一般公共预算收入8亿元；常住人口50万人。',
      '120亿元 forecast 2023',
      '8亿元 forecast 2023',
      '50万人 forecast 2023-12-31',
    ],
    [
      'as it does up to a year that is named alone',
      '2024-05-20',
      '截至2023年，芜湖生产总值达300亿元，公路里程达2万公里。',
      '300亿元 actual 2023',
      '2万公里 actual 2023-12-31',
    ],
    [
      'and not for what has come together',
      '2024-05-20',
      '截至2023年底，芜湖累计完成固定资产投资120亿元。',
      '120亿元 actual 2023-12-31',
    ],
    [
      'nor is that expected which is aimed at besides',
      '2024-05-20',
      '预计到2025年底，芜湖园区产值达500亿元；力争引进企业20家。',
      '500亿元 forecast 2025-12-31',
      '20家 target 2025-12-31',
    ],
  ]);
});

describe('sizes in names, and what many begin on a day', () => {
  check([
    [
      'a size in one of several names is for no time',
      '2024-05-20',
      '2023年，芜湖甲桥、青山公司50万吨乙烯、二号电站等项目竣工，建成50兆瓦风电项目。',
      '50万吨 actual -',
      '50兆瓦 actual 2023',
    ],
    [
      'works that are begun together on a day are of it further on',
      '2024-05-20',
      '3月10日上午，27个项目在芜湖园区集中奠基。其中，青山物流园等7个项目在北区集中开工。芜湖有企业90家。',
      '27个 actual 2024-03-10',
      '7个 actual 2024-03-10',
      '90家 actual -',
    ],
  ]);
});

describe('parts of what was begun, shares of what is expected, and what is far ahead', () => {
  check([
    [
      'parts are of the day of the whole, and are so',
      '2024-05-20',
      '3月28日，芜湖重大项目集中开工活动举行。此次集中开工项目共83个，总投资38亿元，年度计划完成投资4亿元。其中，工业项目71个。',
      '83个 actual 2024-03-28',
      '38亿元 actual 2024-03-28',
      '4亿元 target 2024',
      '71个 actual 2024-03-28',
    ],
    [
      'of those that were told of, and not what else there is',
      '2024-05-20',
      '3月28日，芜湖集中开工项目20个。其中，园区企业5家。',
      '20个 actual 2024-03-28',
      '5家 actual -',
    ],
    [
      'a share of a plan is expected with its amount',
      '2024-03-20',
      '芜湖一季度预计完成投资27亿元，完成年度计划的21%。',
      '27亿元 forecast 2024-01/2024-03',
      '21% forecast 2024-01/2024-03',
    ],
    [
      'and done where so much is done',
      '2024-05-20',
      '芜湖预计全年完成投资10亿元，目前已完成年度计划的40%。',
      '10亿元 forecast 2024',
      '40% actual -',
    ],
    [
      'what is far ahead is planned',
      '2024-05-20',
      '芜湖铁路年输送货物400万吨，远期输送能力900万吨。',
      '400万吨 actual -',
      '900万吨 target -',
    ],
    ['a firm may be called so', '2024-05-20', '芜湖远景公司有员工900名。', '900名 actual -'],
  ]);
});

describe('among how many, and what goes on behind 即', () => {
  check([
    [
      'among what there is',
      '2024-05-20',
      '在今年芜湖公布的10项重点工作中，建港排在首位。',
      '10项 actual 2024',
      '首位 actual 2024',
    ],
    ['and among what is planned', '2024-05-20', '在今年计划开工的9个项目中，甲路最长。', '9个 target 2024'],
    [
      'an aim goes on behind 即, and the early work on a project is no word for today',
      '2024-05-20',
      '2024年，芜湖铁路力争投资80亿元。同时，推进项目建设。即竣工甲乙铁路等2个项目，推进丙线等项目前期工作。',
      '80亿元 target 2024',
      '2个 target 2024',
    ],
    [
      'but not where the sentence tells of today',
      '2024-05-20',
      '2024年，芜湖铁路力争投资80亿元。同时，推进项目建设。目前有项目2个。',
      '80亿元 target 2024',
      '2个 actual -',
    ],
    ['an office may be named for a plan', '2024-05-20', '芜湖计划工作领导小组有成员9名。', '9名 actual -'],
  ]);
});

describe('what is of another time than the nearest', () => {
  check([
    [
      'what there is on the same day goes on behind a semicolon',
      '2024-05-20',
      '2023年末江城市常住人口412万人；城镇化率66%。',
      '412万人 actual 2023-12-31',
      '66% actual 2023-12-31',
    ],
    [
      'what is made does not',
      '2024-05-20',
      '2023年末江城市常住人口412万人；铁路货运量66万吨。',
      '412万人 actual 2023-12-31',
      '66万吨 actual -',
    ],
    [
      'two decades from year to year are a period',
      '2024-05-20',
      '从1978年到1998年的20年间，江城镇企业由3家增加到126家。',
      '3家 actual -',
      '126家 actual 1978/1998',
    ],
    [
      'what a work cost is not of the time that it was approved or finished in',
      '2024-05-20',
      '柳河电站2010年立项，2013年获省发改委核准，2020年6月建成投产，总投资86亿元。',
      '86亿元 actual -',
    ],
    [
      'but of the year in which so many were begun',
      '2024-05-20',
      '2023年，江城市新开工项目20个，总投资86亿元。',
      '20个 actual 2023',
      '86亿元 actual 2023',
    ],
    [
      'what has been spent by a day is of that day',
      '2024-05-20',
      '截至2023年底，柳河县累计投资32亿元。',
      '32亿元 actual 2023-12-31',
    ],
    ['what something costs is not', '2024-05-20', '截至2023年底，柳河水库总投资32亿元。', '32亿元 actual -'],
    [
      'a field is cut by its own term',
      '2024-05-20',
      '5月底，小麦将陆续开镰，全县62万亩小麦预计6月10日前收割完毕。',
      '62万亩 forecast ../2024-06-10',
    ],
    [
      'months behind an opening are none of the calendar',
      '2024-05-20',
      '柳河馆2019年10月建成投用，头三个月接待游客6万人次。',
      '6万人次 actual -',
    ],
    [
      'months of a year are',
      '2024-05-20',
      '今年头三个月，柳河馆接待游客6万人次。',
      '6万人次 actual 2024-01/2024-03',
    ],
    [
      'numbers told apart take the years of the clauses before',
      '2024-05-20',
      '到2025年，柳河县企业达到200家，2030年达到350家，产值分别突破300亿元和600亿元。',
      '200家 target 2025',
      '350家 target 2030',
      '突破300亿元 target 2025',
      '600亿元 target 2030',
    ],
    [
      'numbers of two measures do not',
      '2024-05-20',
      '到2025年，柳河县企业达到200家，2030年达到350家，产值和出口额分别突破300亿元和60亿元。',
      '200家 target 2025',
      '350家 target 2030',
      '突破300亿元 target 2030',
      '60亿元 target 2030',
    ],
    [
      'an output behind a stock up to a year is of the year',
      '2024-05-20',
      '截至2009年，柳河县有电站86座。年发电收入1.9亿元。',
      '86座 actual 2009-12-31',
      '1.9亿元 actual 2009',
    ],
    [
      'one behind a stock at its end is not',
      '2024-05-20',
      '截至2009年底，柳河县有耕地86万亩。粮食产量达到30万吨。',
      '86万亩 actual 2009-12-31',
      '30万吨 actual 2009-12-31',
    ],
    [
      'what is told behind a second deed is not of the first',
      '2024-05-20',
      '1958年，柳河灌区动工，1965年建成，灌溉面积6万亩。',
      '6万亩 actual -',
    ],
    [
      'what is so now is of no year before',
      '2024-05-20',
      '1958年，柳河灌区动工，灌溉面积由6万亩扩大到现在的38万亩。',
      '6万亩 actual -',
      '38万亩 actual -',
    ],
  ]);
});

describe('what one thing has is not of the time at which it was begun or opened', () => {
  check([
    [
      'nor is what it costs',
      '2023-08-10',
      '2021年3月，柳河水库开工建设，总投资18亿元，总库容2亿立方米。',
      '18亿元 actual -',
      '2亿立方米 actual -',
    ],
    [
      'nor how long a way takes since',
      '2023-08-10',
      '去年10月，柳河高速公路通车，柳河县到省城只需1个小时。',
      '1个小时 actual -',
    ],
    [
      'nor what the next sentence tells',
      '2023-08-10',
      '2022年5月，柳河隧道贯通。隧道最大埋深820米。',
      '820米 actual -',
    ],
    [
      'which is to come where that time is',
      '2023-08-10',
      '明年6月，柳河医院建成投用，设床位800张。',
      '800张 target -',
    ],
    [
      'what is new then is',
      '2023-08-10',
      '2022年9月，柳河小学投入使用，新增学位1500个。',
      '1500个 actual 2022-09',
    ],
    [
      'nor is what those cost that are many',
      '2023-08-10',
      '今年我市将开工建设项目86个，总投资520亿元。',
      '86个 target 2023',
      '520亿元 target 2023',
    ],
    [
      'what is begun on a day costs what it does',
      '2023-08-10',
      '本次集中开工项目35个，总投资120亿元。',
      '35个 actual -',
      '120亿元 actual -',
    ],
  ]);
});

describe('what there is at the end of a year or month is of its last day', () => {
  check([
    [
      'by what is counted',
      '2023-07-03',
      '2022年末，柳河县常住人口32.5万人。6月末，存款余额520亿元，比年初增加32亿元。贷款余额410亿元。',
      '32.5万人 actual 2022-12-31',
      '520亿元 actual 2023-06-30',
      '32亿元 actual 2023-06-30',
      '410亿元 actual 2023-06-30',
    ],
    [
      'what was built then may be of any',
      '2023-07-03',
      '2022年底，柳河县建成学校45所。',
      '45所 actual 2022-10/2022-12',
    ],
    [
      'and what is to be',
      '2023-07-03',
      '今年年底，公路里程将达到2300公里。',
      '2300公里 target 2023-10/2023-12',
    ],
    [
      'a whole year that is looked ahead to runs',
      '2023-11-03',
      '预计全年实现产值30亿元。',
      '30亿元 forecast 2023',
    ],
    ['and is no known one where it is not', '2023-11-03', '全年实现产值30亿元。', '30亿元 actual -'],
  ]);
});

describe('a title that states a number for a year gives it to what is planned and done below', () => {
  const title = '今年柳河县新建学校12所\n\n';
  check([
    [
      'until now, too',
      '2023-12-18',
      `${title}全县计划新建学校10所、幼儿园6所。截至目前，已新建12所。`,
      '12所 actual 2023',
      '10所 target 2023',
      '6所 target 2023',
      '12所 actual 2023',
    ],
    [
      'and not to what there is, nor to one work',
      '2023-12-18',
      `${title}柳河县有中小学186所。该项目总投资2.6亿元，新建校舍5万平方米。`,
      '12所 actual 2023',
      '186所 actual -',
      '2.6亿元 actual -',
      '5万平方米 actual -',
    ],
    [
      'nor behind another year',
      '2023-12-18',
      `${title}2020年，全县新建学校8所。\n\n在城关镇，新建校舍3万平方米。`,
      '12所 actual 2023',
      '8所 actual 2020',
      '3万平方米 actual -',
    ],
    [
      'how many a list of works for the people has is of its year',
      '2023-01-12',
      '柳河县2023年十大民生实事\n\n一、增设公交站点50个。\n\n二、新增供热面积20万平方米。',
      '十大 target 2023',
      '50个 target 2023',
      '20万平方米 target 2023',
    ],
  ]);
});

describe('what is planned, asked for or to come of a thing', () => {
  check([
    [
      'by the plan of it',
      '2023-07-03',
      '柳河学校规划占地200亩，设教学楼3栋。',
      '200亩 target -',
      '3栋 target -',
    ],
    ['once it is built', '2023-07-03', '水厂建成后，日供水能力达10万吨。', '10万吨 target -'],
    ['what has come of it is so', '2023-07-03', '水厂建成后，先后3次扩建。', '3次 actual -'],
    ['by a rule', '2023-07-03', '每村至少建成1个文化广场。', '1个 target -'],
    ['a habit is none', '2023-07-03', '每天至少有3000人到景区游玩。', '3000人 actual -'],
    ['what each has is none', '2023-07-03', '每个乡镇至少有医院1所。', '1所 actual -'],
    [
      'from this year on',
      '2023-07-03',
      '从2023年起，用三年改造管网800公里。',
      '三年 actual -',
      '800公里 target 2023/..',
    ],
    [
      'an aim that was attained is one, and what came of it is not',
      '2023-07-03',
      '2020年，县里提出到2022年人均收入达到1.2万元的目标，去年已经实现，达到1.35万元。',
      '1.2万元 target 2022',
      '1.35万元 actual 2022',
    ],
  ]);
});

describe('what is told besides a period is not of it', () => {
  check([
    [
      'by what there is',
      '2023-10-20',
      '今年前三季度，柳河区投资增长6%。全区有企业36家。',
      '6% actual 2023-01/2023-09',
      '36家 actual -',
    ],
    [
      'those of the ones told of are',
      '2023-10-20',
      '今年前三季度，全区登记企业860户。其中，民营企业有820户。',
      '860户 actual 2023-01/2023-09',
      '820户 actual 2023-01/2023-09',
    ],
    [
      'nor is what was made known in a month',
      '2023-10-20',
      '7月，柳河市发布数据：全市常住人口达425万人。城镇化率62%。',
      '425万人 actual -',
      '62% actual -',
    ],
    [
      'what those told of did, or measure, is of the same months',
      '2023-10-20',
      '前三季度，全区开展检查35次。共有120家企业接受检查，有8家被处罚。',
      '35次 actual 2023-01/2023-09',
      '120家 actual 2023-01/2023-09',
      '8家 actual 2023-01/2023-09',
    ],
    [
      "a year's end holds for all of a long sentence",
      '2023-10-20',
      '2022年末，全市卫生技术人员12.4万人，比上年增加3000人，其中医院卫生技术人员总数7.2万人，与上年比较，人员增加2000人。',
      '12.4万人 actual 2022-12-31',
      '3000人 actual 2022-12-31',
      '7.2万人 actual 2022-12-31',
      '2000人 actual 2022-12-31',
    ],
    [
      "what is done at a year's end is not of its last day",
      '2023-10-20',
      '2021年底，柳河县成立合作社12家。',
      '12家 actual 2021-10/2021-12',
    ],
    [
      'what will be at that time is of it',
      '2023-07-20',
      '今年10月，柳河大桥将建成通车，届时车程将缩短40分钟。',
      '40分钟 target 2023-10',
    ],
    [
      'a month that something is made in is',
      '2023-10-20',
      '9月，柳河市进出口32亿元。',
      '32亿元 actual 2023-09',
    ],
  ]);
});

test('a share of a whole, 比重, compares with nothing', () => {
  const baselines = (text: string) => figuresOf(text).map(({ baseline }) => baseline);
  expect(baselines('2022年，柳河县第二产业比重下降2个百分点。')).toEqual(['year_on_year']);
  expect(baselines('2022年，柳河县第二产业比重比甲县高2个百分点。')).toEqual(['other']);
});

describe('what a time does not reach', () => {
  check([
    [
      'a stock, behind what happened once',
      '2023-07-03',
      '白石公司2015年落户醴陵市，目前有员工600人。公司拥有专利30件。',
      '600人 actual -',
      '30件 actual -',
    ],
    [
      'a thing told of behind the start of its works',
      '2023-07-03',
      '项目于2021年5月启动。新院区设有手术室36间。',
      '36间 actual -',
    ],
    [
      'what is told once the quoted words have closed',
      '2023-07-03',
      '“去年种了120亩西瓜，净赚60万元。”李建军说。石湖镇党委书记王芳介绍，带动800多名村民就业。',
      '120亩 actual 2022',
      '60万元 actual 2022',
      '800多名 actual -',
    ],
  ]);
});

describe('the year of what is over, of what is compared and of a rank that is left', () => {
  check([
    [
      'a year that is over is the one that its plan goes on with',
      '2023-07-03',
      '2022年全区计划投资30亿元，年内完成计划投资52亿元。',
      '30亿元 target 2022',
      '52亿元 actual 2022',
    ],
    [
      'and the year that runs stays so',
      '2023-07-03',
      '2021年计划投资2亿元，力争年内完成投资1亿元。',
      '2亿元 target 2021',
      '1亿元 target 2021',
    ],
    [
      'what is compared with has its own year',
      '2023-07-03',
      '2022年，柳河县茶园50万亩，较2012年的30万亩增加20万亩，是2012年的1.5倍。',
      '50万亩 actual 2022',
      '30万亩 actual 2012',
      '20万亩 actual 2022',
      '1.5倍 actual 2022',
    ],
    [
      'and gives it to no growth',
      '2023-07-03',
      '与2010年第六次人口普查的30.4万人相比，柳河县常住人口增加2.1万人。',
      '30.4万人 actual 2010',
      '2.1万人 actual -',
    ],
    [
      'a census is of its year',
      '2023-07-03',
      '2020年第七次全国人口普查显示，柳河县常住人口32.5万人。',
      '32.5万人 actual 2020',
    ],
    ['and a batch only called by it', '2023-07-03', '2020年第六批开工项目32个。', '32个 actual -'],
    [
      'a rank that is left is of where the change began',
      '2023-07-03',
      '柳河县茶园面积从2012年的30万亩增加到2022年的50万亩，排名从全省第9位上升到第4位。',
      '30万亩 actual 2012',
      '50万亩 actual 2022',
      '第9位 actual 2012',
      '第4位 actual 2022',
    ],
    [
      'or of no year that is named',
      '2023-07-03',
      '2022年，柳河县产量80万吨，居全省第3位，排名由第9位上升到第3位。',
      '80万吨 actual 2022',
      '第3位 actual 2022',
      '第9位 actual -',
      '第3位 actual 2022',
    ],
    [
      'a school year goes from September to August',
      '2023-10-03',
      '2022—2023学年度，柳河县新增学位3000个。学年末，全校师生1200人。每学年资助2000元。',
      '3000个 actual 2022-09/2023-08',
      '1200人 actual 2022-09/2023-08',
      '2000元 actual 2022-09/2023-08',
    ],
  ]);
});

describe('what is set as an aim, and the stages of a plan', () => {
  check([
    [
      'all that stands before the word is aimed at',
      '2023-07-03',
      '会议确定了发展蔬菜10万亩、茶园5万亩的目标。县里下达了新建校舍8万平方米的任务。',
      '10万亩 target -',
      '5万亩 target -',
      '8万平方米 target -',
    ],
    [
      'unless it is attained, or none was set',
      '2023-07-03',
      '柳河县实现了粮食产量8万吨的目标。县里提出了打造千亿园区的目标，已引进企业120家。会议确定了12个项目。',
      '8万吨 actual -',
      '120家 actual -',
      '12个 actual -',
    ],
    [
      'the aim that was surpassed is one',
      '2023-07-03',
      '2022年，柳河县建成站点22个，超额完成12个的年度任务。',
      '22个 actual 2022',
      '12个 target 2022',
    ],
    [
      'what there is now is so beside a rule',
      '2023-07-03',
      '原则上每村设1所卫生室，现有村医320名。今年将改造现有泵站12座。',
      '1所 target -',
      '320名 actual -',
      '12座 target 2023',
    ],
    [
      'each stage has its own years',
      '2023-07-03',
      '第一阶段（2020—2022年），治理河道30公里；第二阶段（2023—2025年），治理河道50公里；第三阶段（2026—2030年），治理河道80公里。',
      '30公里 actual 2020/2022',
      '50公里 target 2023/2025',
      '80公里 target 2026/2030',
    ],
    [
      'what was signed at a meeting is of its day',
      '2023-07-03',
      '5月20日，柳河市举行招商推介会。会上，共签约32个项目。近年来，全市共签约320个项目。',
      '32个 actual 2023-05-20',
      '320个 actual -',
    ],
  ]);
});

describe('what a list of works and the years of a plan hold on to', () => {
  check([
    [
      'behind a semicolon the list goes on with what is to be done',
      '2023-07-26',
      '今年，柳河区将改造旧房项目1个；打造公园3处，总面积3000平方米；投资600万元，建设6处活动场所。',
      '1个 target 2023',
      '3处 target 2023',
      '3000平方米 target 2023',
      '600万元 target 2023',
      '6处 target 2023',
    ],
    [
      'and not with what there is or was done',
      '2023-07-26',
      '今年，柳河区将新建学校5所；全区现有学校32所。今年，全县计划新建学校6所；1至6月，完成投资12亿元。',
      '5所 target 2023',
      '32所 actual -',
      '6所 target 2023',
      '12亿元 actual 2023-01/2023-06',
    ],
    [
      'five years behind a plan are its years',
      '2025-12-26',
      '“十四五”期间，柳河区围绕产业、人才等领域定制方案。五年来，累计捐款捐物超7000万元，拨付资金6.59亿元，现有基地12个。',
      '超7000万元 actual 2021/2025',
      '6.59亿元 actual 2021/2025',
      '12个 actual -',
    ],
  ]);
});

describe('what there is at the end of a quarter, and what a design says', () => {
  check([
    [
      'is of the last day of the quarter',
      '2022-08-08',
      '一季度末，白岩县生猪存栏80.9万头，增长1.4%；贷款余额20亿元。',
      '80.9万头 actual 2022-03-31',
      '1.4% actual 2022-03-31',
      '20亿元 actual 2022-03-31',
    ],
    [
      'and what was made or done then is of its last month',
      '2022-08-08',
      '一季度末，白岩县生猪出栏80.9万头。',
      '80.9万头 actual 2022-03',
    ],
    [
      'a speed that a line is designed for is as it is',
      '2022-08-08',
      '青云铁路规划设计时速250公里，规划设计年运输能力900万吨。',
      '时速250公里 actual -',
      '900万吨 target -',
    ],
  ]);
});

describe('what one word says of a whole sentence, and a line of the list below it', () => {
  check([
    [
      'expected behind its time',
      '2022-12-20',
      '2022年，预计白岩县完成地区生产总值318亿元；固定资产投资61.2亿元，增长10%。',
      '318亿元 forecast 2022',
      '61.2亿元 forecast 2022',
      '10% forecast 2022',
    ],
    [
      'expected in a bracket, and all that follows',
      '2022-12-20',
      '全年实现地区生产总值265亿元（预计，下同），增长5.5%；公共预算收入38亿元。',
      '265亿元 forecast 2022',
      '5.5% forecast 2022',
      '38亿元 forecast 2022',
    ],
    [
      'aims behind a colon',
      '2022-02-08',
      '今年的主要目标是：地区生产总值增长7%；固定资产投资增长9%。',
      '7% target 2022',
      '9% target 2022',
    ],
    [
      'and not what has come of them',
      '2022-10-08',
      '今年的主要目标是：地区生产总值增长7%；目前已完成产值20亿元。',
      '7% target 2022',
      '20亿元 actual -',
    ],
    [
      'the years of a line that leads to aims',
      '2022-02-08',
      '“十四五”时期，要实现以下目标任务：\n一是经济更强。全市生产总值年均增长7%以上。\n二是环境更美。森林覆盖率达到45%。',
      '7%以上 target 2021/2025',
      '45% target 2021/2025',
    ],
    [
      'half a year that is compared with the one before is over',
      '2022-01-10',
      '上半年，白岩县完成生产总值80亿元，比上年同期增长8.6%。',
      '80亿元 actual 2021-01/2021-06',
      '8.6% actual 2021-01/2021-06',
    ],
    [
      'and one that is planned is to come',
      '2022-01-10',
      '上半年，白岩县将完成投资80亿元，增长8.6%。',
      '80亿元 target 2022-01/2022-06',
      '8.6% target 2022-01/2022-06',
    ],
  ]);
});

describe('aims that go on from one paragraph to the next', () => {
  check([
    [
      'where it opens with what is to be done',
      '2022-02-08',
      '青溪市政府工作报告\n\n今年力争引进项目30个。\n\n优化用地保障。盘活土地1200亩，完成投资4亿元。\n\n民生方面，新增学位800个。',
      '30个 target 2022',
      '1200亩 target 2022',
      '4亿元 target 2022',
      '800个 target 2022',
    ],
    [
      'and not where somebody is named, a past time or one that it compares with',
      '2022-02-08',
      '白岩县推进城建\n\n今年，白岩县将改造管网30公里。\n\n提升供水能力，新建水厂3座，同比增加1座。\n\n柳河镇新建公园5座。\n\n去年，新建泵站2座。',
      '30公里 target 2022',
      '3座 actual -',
      '1座 actual -',
      '5座 actual -',
      '2座 actual 2021',
    ],
    [
      'below a line that leads to what is to be done for the people',
      '2022-02-08',
      '白岩县推进城建\n\n今年，我们要办好以下实事：\n\n新建幼儿园3所，新增学位900个。',
      '3所 target 2022',
      '900个 target 2022',
    ],
    [
      'below the title of a plan of a year',
      '2022-02-08',
      '白岩县2022年投资计划\n\n新建公路12公里，改造桥梁3座。',
      '12公里 target 2022',
      '3座 target 2022',
    ],
    [
      'and not where the title says that it is reached',
      '2022-08-08',
      '白岩县超额完成年度目标\n\n新建学校3所，改造小区12个。',
      '3所 actual -',
      '12个 actual -',
    ],
  ]);
});

describe('what several years have brought', () => {
  check([
    [
      'is not of the one that was told of before',
      '2022-08-08',
      '2021年，白岩县投入3亿元。五年来，新建公路70公里。新增学位2万个。',
      '3亿元 actual 2021',
      '70公里 actual -',
      '2万个 actual -',
    ],
    [
      'nor is what a clause sums up of them',
      '2022-08-08',
      '2021年，白岩县投入3亿元。新建学校5所，五年来累计新建20所。改造小区15个。',
      '3亿元 actual 2021',
      '5所 actual 2021',
      '20所 actual -',
      '15个 actual 2021',
    ],
    [
      'and years that are still to run are aimed at',
      '2022-03-08',
      '“十四五”前三年，白岩县将完成交通投资30亿元，新建公路20公里。',
      '30亿元 target 2021/2023',
      '20公里 target 2021/2023',
    ],
    [
      'and those that are over brought it',
      '2024-03-08',
      '2021—2023年，白岩县新建学校5所。',
      '5所 actual 2021/2023',
    ],
  ]);
});

describe('what a year stands beside', () => {
  check([
    [
      'is its own in brackets',
      '2022-08-08',
      '白岩县人口30万人（2020年），财政收入8亿元（2021年），森林覆盖率65%。',
      '30万人 actual 2020',
      '8亿元 actual 2021',
      '65% actual -',
    ],
    [
      'is what a thing copes with by the year that it is designed for, and no more',
      '2022-08-08',
      '云岭水厂设计年限2030年，规模为10万吨/日，总投资5亿元，目前完成投资3亿元。',
      '10万吨/日 target 2030',
      '5亿元 actual -',
      '3亿元 actual -',
    ],
    [
      'is no part of what is done already',
      '2022-08-08',
      '云岭水厂远期（2030年）规模20万吨/日，已完成投资3亿元。',
      '20万吨/日 target 2030',
      '3亿元 actual -',
    ],
    [
      'is the task, of which so much is done',
      '2022-08-08',
      '上半年，白岩县新开工保障房3.3万套，完成年度3万套任务的110%。',
      '3.3万套 actual 2022-01/2022-06',
      '3万套 target 2022',
      '110% actual 2022-01/2022-06',
    ],
    [
      'is that of its parts by size',
      '2022-08-08',
      '上半年，白岩县开工项目86个，其中亿元以上31个。',
      '86个 actual 2022-01/2022-06',
      '亿元以上 actual 2022-01/2022-06',
      '31个 actual 2022-01/2022-06',
    ],
    [
      'may be a winter with its spring',
      '2022-03-08',
      '去冬今春，白岩县新修渠道20公里。',
      '20公里 actual 2021-12/2022-05',
    ],
  ]);
});

describe('what is to be made, and at what gathering', () => {
  check([
    [
      'how long those are to be that are to be made',
      '2022-08-08',
      '白岩县将新建农村公路12条，总长80公里。',
      '12条 target -',
      '80公里 target -',
    ],
    [
      'how long those are that are made',
      '2022-08-08',
      '白岩县已新建农村公路12条，总长80公里。',
      '12条 actual -',
      '80公里 actual -',
    ],
    [
      'the quarter in the name of a ceremony',
      '2022-08-08',
      '8月8日，白岩县举行第三季度项目集中签约仪式，共签约项目12个。',
      '12个 actual 2022-08-08',
    ],
    [
      'and one that opens what is told',
      '2022-10-08',
      '第三季度，白岩县举行签约活动3场，签约项目12个。',
      '3场 actual 2022-07/2022-09',
      '12个 actual 2022-07/2022-09',
    ],
  ]);
});

describe('what is meant to be, by words of some distance', () => {
  const statuses = (text: string): string[] => figuresOf(text).map(({ status }) => status);
  test('every part of what the aims are said to be', () => {
    expect(
      statuses(
        '“三新”目标具体为：市场新，全市批发额年均增长14%以上；门店新，示范门店达到15家；服务新，新增驿站22个。',
      ),
    ).toEqual(['target', 'target', 'target']);
    expect(statuses('对照目标，全市新增驿站22个；培育门店31家。')).toEqual(['actual', 'actual']);
  });
  test('the years that an undertaking has', () => {
    expect(statuses('云川市启动茶叶提质行动，5年内培育茶企34家。')[1]).toBe('target');
    expect(statuses('云川市实施茶叶提质行动，5年内已培育茶企34家。')[1]).toBe('actual');
  });
  test('what somebody is ready to spend', () => {
    expect(statuses('柳河公司准备投资3.2亿元建设新厂。')).toEqual(['target']);
    expect(statuses('柳河公司做好准备投资3.2亿元建设的新厂开工。')).toEqual(['actual']);
  });
});

test('what is the last of a list that is called an aim', () => {
  const statuses = (text: string): string[] => figuresOf(text).map(({ status }) => status);
  expect(statuses('今年，白岩县将实现新增门店10家，储备项目120个的目标任务。')).toEqual(['target', 'target']);
  expect(statuses('白岩县提出新增门店10家的目标，已储备项目120个。')).toEqual(['target', 'actual']);
});

describe('a year before that is told of in passing', () => {
  check([
    [
      'in its own clause alone',
      '2022-05-10',
      '5月1日至5日，云川市出游51万人次，2019年出游78万人次；旅游收入3.8亿元。',
      '51万人次 actual 2022-05-01/2022-05-05',
      '78万人次 actual 2019',
      '3.8亿元 actual 2022-05-01/2022-05-05',
    ],
    [
      'of no time where it is the same time of another year',
      '2022-05-10',
      '5月1日至5日，云川市出游51万人次，2019年同期出游78万人次。',
      '51万人次 actual 2022-05-01/2022-05-05',
      '78万人次 actual -',
    ],
    [
      'and goes on where only the news is of the day before it',
      '2022-01-23',
      '1月23日，记者获悉，2021年，云川港完成货物吞吐量3.5亿吨；旅客吞吐量完成90万人次。',
      '3.5亿吨 actual 2021',
      '90万人次 actual 2021',
    ],
    [
      'and a later year goes on',
      '2022-05-10',
      '2020年，云川市产值3亿元，2021年产值4亿元；税收6000万元。',
      '3亿元 actual 2020',
      '4亿元 actual 2021',
      '6000万元 actual 2021',
    ],
  ]);
});

test('which months or years 中后期 is of is said of decades alone', () => {
  expect(outlooks('2020年中后期，醴陵市开工项目3个。', '2023-05-01')).toEqual(['3个 actual 2020']);
  expect(outlooks('“十三五”中后期，攸县新建学校5所。', '2023-05-01')).toEqual(['5所 actual 2016/2020']);
});
