import { describe, expect, test } from 'vitest';
import { figuresOf } from '../example-figures.ts';

/** Each figure of a short text with its label. */
const labels = (text: string): string[] =>
  figuresOf(text, '2023-07-03').map(
    ({ value_text, subject, indicator }) => `${value_text} ${subject ?? '-'}|${indicator}`,
  );

const told = (cases: readonly (readonly [string, readonly string[]])[]): void => {
  test.each(cases)('%s', (text, expected) => {
    const found = labels(text);
    for (const label of expected) expect(found).toContain(label);
  });
};

describe('a stretch or a branch has its own length, and the sentence goes on with the line', () => {
  told([
    [
      '云湖高速全长88公里，其中云山段40公里、湖口段48公里，另建柳湾连接线5公里，双向六车道，概算总投资120亿元。',
      [
        '40公里 云湖高速云山段|长度',
        '48公里 云湖高速湖口段|长度',
        '5公里 柳湾连接线|长度',
        '120亿元 云湖高速|概算总投资',
      ],
    ],
    [
      '云湖高速全长88公里，其中康县东至白河段20公里已先行通车，日均车流量3000辆次。',
      ['20公里 康县东至白河段|长度', '3000辆次 康县东至白河段|日均车流量'],
    ],
    // near miss: a network of a place has no stretches
    ['柳河县公路里程500公里，其中国道80公里。', ['80公里 柳河县|国道里程']],
  ]);
});

describe('a page about one way or train', () => {
  told([
    [
      '云湖高速通车 沿线两县同日庆祝\n7月1日，柳县收费站开闸。\n线路穿行山谷，建有桥梁60座。',
      ['60座 云湖高速|桥梁'],
    ],
    [
      '“云湖号”旅游列车7月起开行 柳州至桂林硬座30元\n该次列车上午始发，全程运行3小时，定员700人。',
      ['30元 “云湖号”旅游列车柳州至桂林|硬座票价', '700人 “云湖号”旅游列车|定员'],
    ],
    // near miss: what people have along the way
    [
      '“云湖号”旅游列车7月起开行\n该次列车定员700人。\n镇上的民宿增加到90家，预计接待游客50万人次。',
      ['50万人次 镇上|接待游客'],
    ],
    [
      '云隧贯通，标志着柳白铁路全线开工。\n柳白铁路云山隧道昨日进洞，标志着柳白铁路全线开工。项目估算总投资90亿元。',
      ['90亿元 柳白铁路|估算总投资'],
    ],
    ['柳白高速进入收尾阶段。这条52公里的高速公路总投资60亿元。', ['52公里 柳白高速|全长']],
    ['力争明年开工建设柳桂城际铁路，该线全长约120公里。', ['约120公里 柳桂城际铁路|全长']],
  ]);
});

describe('journeys, fares and services', () => {
  told([
    [
      '柳县到桂林由现在绕行的3小时缩短到1小时，到南宁也能省下两小时。',
      ['3小时 柳县至桂林|时间', '1小时 柳县至桂林|时间', '两小时 柳县至南宁|时间'],
    ],
    [
      '票价方面，柳州至桂林硬座28元、软卧下铺110元，区间票中，柳州至鹿寨仅9元。',
      ['28元 柳州至桂林|硬座票价', '110元 柳州至桂林|软卧下铺票价', '9元 柳州至鹿寨|票价'],
    ],
    // near miss: money between two places is no fare
    ['柳州至桂林高速投资90亿元。', ['90亿元 柳州至桂林高速|投资']],
    [
      '柳州至河内的国际旅客列车由每日1对增至2对，全程旅行时间缩短1小时。',
      ['2对 柳州至河内的国际旅客列车|每日开行', '1小时 柳州至河内的国际旅客列车|全程旅行时间'],
    ],
  ]);
});

describe('what each field has of an investment or of counted projects', () => {
  told([
    [
      '柳河市完成交通投资90亿元，比2015年的60亿元多出五成，其中公路50亿元、城市轨道和枢纽20亿元、水运10亿元。',
      ['60亿元 柳河市|交通投资', '50亿元 柳河市|公路投资', '10亿元 柳河市|水运投资'],
    ],
    ['柳河市有铁路和地铁项目9个动工，其中铁路5个、地铁4个。', ['5个 柳河市|铁路项目', '4个 柳河市|地铁项目']],
    // near miss: what is counted is no project
    ['柳河市有学校9所，其中农业2所。', ['2所 柳河市|农业']],
  ]);
});

describe('a headline with several lines or a firm of a place', () => {
  told([
    [
      '上半年客货两旺 柳州局集团公司创新高\n记者从柳州局集团公司获悉，该公司发送旅客700万人次。\n货运方面，集装箱发送8万标箱。',
      ['8万标箱 柳州局集团公司|集装箱发送'],
    ],
  ]);
});
