import { describe, expect, test } from 'vitest';
import { labels } from '../example-figures.ts';

/** Which of those that were counted: by what they did, by what they have not done yet, and by the house that they are in. */
const read = (lines: readonly (readonly [text: string, ...expected: string[]])[]): void => {
  for (const [text, ...expected] of lines)
    test(text, () => {
      expect(labels(text)).toEqual(expected);
    });
};

describe('those of them that did so, and those that have not', () => {
  read([
    [
      '该市已建成学校12所，正在建设的3所，尚未开工的2所。',
      '12所: 该市 / 学校',
      '3所: 该市 / 正在建设的学校',
      '2所: 该市 / 尚未开工的学校',
    ],
    [
      '全市在建项目36个，未开工的12个，已完工的8个。',
      '36个: 全市 / 在建项目',
      '12个: 全市 / 未开工的项目',
      '8个: 全市 / 已完工的项目',
    ],
    ['签约项目中有12个落地青溪县，3个投产。', '12个: - / 落地青溪县的签约项目', '3个: - / 投产的签约项目'],
  ]);
});

describe('the amounts of a list are of what stands behind each', () => {
  read([
    [
      '公司拥有3条生产线、50台设备和2万吨的年产能。',
      '3条: 公司 / 生产线',
      '50台: 公司 / 设备',
      '2万吨: 公司 / 年产能',
    ],
    ['全市出口额320亿元，其中企业自有卡车1200辆。', '320亿元: 全市 / 出口额', '1200辆: 全市 / 企业自有卡车'],
    [
      '全市完成固定资产投资320亿元，其中工业完成120亿元，青溪完成30亿元。',
      '320亿元: 全市 / 固定资产投资',
      '120亿元: 全市 / 工业固定资产投资',
      '30亿元: 青溪 / 完成投资',
    ],
  ]);
});

describe('what stands in brackets is of the whole name before them', () => {
  read([
    ['建设大道快速化改造工程（全长12公里）已经开工。', '12公里: 建设大道快速化改造工程 / 全长'],
    [
      '建设路隧道（全长3公里）、永和快速通道（全长12公里）已经开工。',
      '3公里: 建设路隧道 / 全长',
      '12公里: 永和快速通道 / 全长',
    ],
  ]);
});

describe('who is first or second of a sort', () => {
  read([
    ['该县已成为全国第四大食用菌基地。', '第四大: 该县 / 食用菌基地'],
    ['这里是全国第二大花卉市场。', '第二大: - / 花卉市场'],
    ['青溪县第二大镇柳河镇常住人口8万人。', '第二大: 青溪县 / 排名', '8万人: 柳河镇 / 常住人口'],
    ['去年德国成为青溪市欧盟内第二大出口国。', '第二大: 德国 / 青溪市欧盟内出口国'],
    [
      '柳河市2023年经济总量突破5000亿元，成为全省第三大城市。',
      '突破5000亿元: 柳河市 / 经济总量',
      '第三大: 柳河市 / 全省城市',
    ],
  ]);
});

describe('who builds tells of the work', () => {
  read([
    [
      '青溪大桥全长3公里。柳河建工集团负责人介绍，目前已完成工程量的65%。',
      '3公里: 青溪大桥 / 全长',
      '65%: 青溪大桥 / 完成工程量',
    ],
  ]);
});

describe('what a part that was measured hands on', () => {
  read([
    [
      '青柳高铁正线全长86公里，总投资168亿元，设车站9座。',
      '86公里: 青柳高铁正线 / 全长',
      '168亿元: 青柳高铁 / 总投资',
      '9座: 青柳高铁 / 车站',
    ],
    ['项目分两期建设，一期投资30亿元，建设生产线8条。', '30亿元: 一期 / 投资', '8条: 一期 / 生产线'],
    // near miss: a town is named
    ['一期投资30亿元，柳河县建设学校8所。', '30亿元: 一期 / 投资', '8所: 柳河县 / 建设学校'],
    ['公交线路覆盖全市98%的乡镇。', '98%: 公交线路 / 覆盖全市乡镇'],
    ['全市在库项目320个。', '320个: 全市 / 在库项目'],
  ]);
});
