import { describe, expect, test } from 'vitest';
import { told } from '../example-timelines.ts';

describe('an aim that was reached is aimed at no more', () => {
  test.each([
    [
      '从2021年至2023年，全县完成还林15万亩，实现了再造一个林场的目标。',
      ['statistic occurred 全县完成还林15万亩，实现了再造一个林场的目标'],
    ],
    [
      '“十四五”期间，攸县实现了450平方公里“无垃圾”的目标。',
      ['statistic occurred 攸县实现了450平方公里“无垃圾”的目标'],
    ],
    [
      '“十四五”期间，攸县将实现450平方公里“无垃圾”的目标。',
      ['target planned 攸县将实现450平方公里“无垃圾”的目标'],
    ],
    ['今年的改造计划25个小区已提前完成。', ['completion occurred 改造计划25个小区已提前完成']],
    [
      '今年，全市力争全面完成目标任务，新增企业300家。',
      ['target planned 全市力争全面完成目标任务，新增企业300家'],
    ],
    ['今年，攸县要确保改造计划全面完成。', ['completion planned 攸县要确保改造计划全面完成']],
    ['2022年，攸县主要目标任务全面完成。', ['completion occurred 攸县主要目标任务全面完成']],
    // a plan that is made known is out
    ['今天，局长王明宣布了明年的城市更新计划。', ['statement occurred 局长王明宣布了明年的城市更新计划']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is set out from a year on is to come', () => {
  test.each([
    ['从今年起，攸县计划出资6亿元整修山塘。', ['target planned 攸县计划出资6亿元整修山塘']],
    ['从今年开始，全省将在5年内投入100亿元建设公路。', ['target planned 全省将在5年内投入100亿元建设公路']],
    ['从今年起，攸县已出资6亿元整修山塘。', ['statistic occurred 攸县已出资6亿元整修山塘']],
    // forecast before the year is named
    ['主办方预计，今年观展人数在6万人左右。', ['target planned 观展人数在6万人左右']],
    ['主办方介绍，去年观展人数在6万人左右。', ['statistic occurred 观展人数在6万人左右']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what kind of event it is', () => {
  test.each([
    [
      '省发改委于3月7日发文同意实施柳河机场扩建工程。',
      ['approval occurred 省发改委发文同意实施柳河机场扩建工程'],
    ],
    ['8月16日，柳河航道正式向社会船只开放。', ['opening occurred 柳河航道正式向社会船只开放']],
    ['8月16日，柳河航道向上游延伸。', ['other occurred 柳河航道向上游延伸']],
    [
      '柳河老街1997年被市政府批准为市级文物保护单位。',
      ['designation occurred 柳河老街被市政府批准为市级文物保护单位'],
    ],
    ['柳河铁路1997年被省政府批准。', ['approval occurred 柳河铁路被省政府批准']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('成 of a place is no end of 建成', () => {
  test.each([
    ['2022年，新建成都至自贡铁路开工。', ['construction_start occurred 新建成都至自贡铁路开工']],
    ['2022年，两市共建成都都市圈。', ['other occurred 两市共建成都都市圈']],
    ['2022年，攸县新建成都市圈环线公路。', ['completion occurred 攸县新建成都市圈环线公路']],
    ['2022年，攸县新建成县级公路。', ['completion occurred 攸县新建成县级公路']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
