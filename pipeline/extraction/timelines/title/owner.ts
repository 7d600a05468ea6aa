import { anyOf } from '../../../lexicons/any-of.ts';
import { goesOnTo } from '../../sentences/way-ends.ts';
import { workNouns } from '../../sentences/work-nouns.ts';

/** Whose a property is: nothing is told of what a work measures, costs or has, but of the work. */

/** 动态总投资, 最大坝高, 设计年通过能力: what is measured, with what says how. */
const quality =
  '(?:拟|计划|通车|运营|动态|静态|概算|估算|预算|批复|设计|规划|编制|建设|施工|核定|总|最大|最高|最长|有效|防洪|兴利|调节|灌溉|引水|年|日|单日)';
const property =
  '(?:投资(?:额|规模|估算|概算)?|概算|造价|库容|坝高|坝长|塔高|墩高|装机(?:容量|规模)?|容量|流量|水量|能力|产能|规模|面积|用地|占地|工期|时速|速度|跨径|跨度|主跨|里程|长度|宽度|高度|深度|埋深|洞径|桥隧比例?|' +
  '(?:[道路桥]面|路基|主体)?(?:混凝土|土石方|钢筋|钢材|沥青)(?:浇筑)?(?:用量|总量|方量|总方量|量)|学位数?|床位数?|机位数?|车位数?|座位数?|座席数?|藏量|泊位数?|(?<=[^0-9])(?:设计|核定)年?)';
const measuredTail = new RegExp(
  `${quality}*(?:(?:通过|处理|供水|供热|供气|吞吐|保障|生产|接待|服务|发电|输水|储气|承载)能力|${property})$`,
);

/** 甲高铁|共设乙、丙, 丁高速|双向六车道: what stands along a line, and how wide it is. */
const alongLine =
  /(?:双向|单向)[二四六八十两]+车道|(?:(?:全线|沿线|一共|总共|[共新拟])*(?<![建创开增附架铺摆预常特])设(?!计|备|施|立|想|区|市|厅)|(?:全线|沿线)(?:共有|共|有))[^，。；]*$/;

const isWork = new RegExp(
  `(?:[路线桥站厂园场港校院馆段渠闸坝库]|[小中大]学|[港园库景校矿灌厂片]区|[一二三四]期|地铁|中心|项目|工程|${anyOf(workNouns('line', 'network', 'facility'))})$`,
);

/**
 * Takes from a subject what stands along it, and what was measured of a work.
 *
 * `甲高铁共设乙、丙` → 甲高铁 · `甲医院编制床位` → 甲医院 · not `甲市设计产业`
 */
export function withoutParts(subject: string): string {
  const whole = subject
    .replace(alongLine, '')
    .replace(mainTrack, '')
    .replace(notOfName, '')
    .replace(/(?<=工程|项目|[路线桥])自$/, '');
  return whole.length > 1 ? whole : '';
}

/**
 * The work that a property belongs to, where the property can do nothing.
 *
 * `甲水库总库容` → 甲水库 · `乙工程静态总投资` → 乙工程 · not `甲县投资`
 */
export function ownerOf(subject: string): string {
  const found = measuredTail.exec(subject);
  const owner = found === null ? subject : subject.slice(0, found.index);
  if (found === null || owner === '') return owner;
  return owner.length > 1 && isWork.test(owner) ? owner.replace(mainTrack, '') : subject;
}

/** 甲项目|分两期|实施, 乙公路|服务|30年, 丙大桥|西接丁线: in how many stages, that it serves and where it goes on. */
const notOfName = new RegExp(
  `(?<=项目|工程|[园路桥站厂港]|基地)(?:分[一二两三四五]期|服务)$|(?<=.{2}(?:[桥路线道]|高速|隧道|工程|项目))${goesOnTo}[^，。]{2,}(?<!项目|工程|[井段])$`,
);

/** 甲铁路|正线: the track by which a line is measured is the line. */
const mainTrack = /(?<=(?:铁路|高铁|高速|公路|专线|城际|[一二三四]期))(?:正线|主线|双向)$/;
