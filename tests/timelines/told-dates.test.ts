import { describe, expect, test } from 'vitest';
import { rowsOf } from '../example-timelines.ts';

/** date, status and title of each row. */
const dated = (text: string, published = '2023-09-15'): string[] =>
  rowsOf(text, published).map(({ date, status, title }) => `${date} ${status} ${title}`);

describe('days by the moon, and days as they are spoken', () => {
  test.each([
    [
      '2022年大年三十到正月初五，花市共接待游客6万人。',
      ['2022-01-31/2022-02-05 occurred 花市共接待游客6万人'],
    ],
    ['腊月二十四至正月十二，古城接待游客8万人次。', ['2023-01-15/2023-02-02 occurred 古城接待游客8万人次']],
    ['大年初一至初五，古城接待游客8万人次。', ['2023-01-22/2023-01-26 occurred 古城接待游客8万人次']],
    // the day again by the other calendar
    [
      '1月16日（春运第九天，农历腊月二十五）全市铁路共发送旅客8万人次。',
      ['2023-01-16 occurred 全市铁路共发送旅客8万人次'],
    ],
    ['1月16日（大寒前四天）柳河大桥通车。', ['2023-01-16 occurred 柳河大桥通车']],
    [
      '今年端午假期三天，柳河景区实际共接待游客2万人。',
      ['2023-06-22/2023-06-24 occurred 柳河景区实际共接待游客2万人'],
    ],
    ['10号，柳河隧道顺利贯通。', ['2023-09-10 occurred 柳河隧道顺利贯通']],
    ['1号，2号，3号楼封顶。', []],
    // of the month before, unless it is to come
    [
      '10日，柳河隧道贯通。21日，青柳铁路发送旅客6万人次。',
      ['2023-09-10 occurred 柳河隧道贯通', '2023-08-21 occurred 青柳铁路发送旅客6万人次'],
    ],
    [
      '10日，柳河隧道贯通。21日，柳河展将举行。',
      ['2023-09-10 occurred 柳河隧道贯通', '2023-09-21 planned 柳河展将举行'],
    ],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('the year that is named tells when, and not how long after it was', () => {
  test.each([
    ['6年后，1991年，柳河特区设立。', ['1991 occurred 柳河特区设立']],
    [
      '1985年，柳河厂投产。第二年，也就是1986年5月，青溪厂投产。',
      ['1985 occurred 柳河厂投产', '1986-05 occurred 青溪厂投产'],
    ],
    ['1978年，柳河厂投产。第二年，青溪厂投产。', ['1978 occurred 柳河厂投产', '1979 occurred 青溪厂投产']],
    // the days of an edition, and not the year it is called by
    [
      '2022年柳河博览会第一期在7月6日至9日于青溪展馆举行。',
      ['2022-07-06/2022-07-09 occurred 2022年柳河博览会第一期于青溪展馆举行'],
    ],
    [
      '2022年柳河博览会于7月6日至9日在青溪展馆举行。',
      ['2022-07-06/2022-07-09 occurred 柳河博览会在青溪展馆举行'],
    ],
    ['2018到2022年4年间，全市建设学校100所。', ['2018/2022 occurred 全市建设学校100所']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});

describe('what its sentence still plans is not over', () => {
  test.each([
    [
      '柳河大桥于2021年4月开工建设，计划11月建成通车。',
      ['2021-04 occurred 柳河大桥开工建设', '2023-11 planned 柳河大桥建成通车'],
    ],
    // a plan of that time
    [
      '柳河大桥于2021年4月开工建设，原计划11月建成通车，后因故停工。',
      ['2021-04 occurred 柳河大桥开工建设', '2021-11 planned 柳河大桥建成通车'],
    ],
    ['柳河大桥2020年6月开工，12月通车。', ['2020-06 occurred 柳河大桥开工', '2020-12 occurred 柳河大桥通车']],
  ])('%s', (text, expected) => {
    expect(dated(text)).toEqual(expected);
  });
});
