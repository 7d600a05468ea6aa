import { anyOutlook } from '../../../grammar/outlook-words.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { alteringWorks } from '../../sentences/building-words.ts';
import { workNouns } from '../../sentences/work-nouns.ts';
import { clauseSubject, predicateAt } from './subject.ts';

/** What the clauses before build or rebuild, and so is what is finished: `投入2亿元改造甲体育场，明年5月|完工` → 甲体育场改造 */

/** Words that end as the name of a work does. */
export const namedWork = new RegExp(
  `[路线桥站厂园场港校院馆段]$|[校院厂]区$|[一二三四]期$|(?:机组|泊位|航站楼|跨[海江河]通道)$|地铁|中心|${anyOf(workNouns('whole', 'line', 'network', 'facility'))}`,
);

const building = new RegExp(
  // 甲市|投资3亿元在乙区|新建, 甲市|正|建设, 甲公司|在乙县|兴建
  '(?:^|[，。；：])(?:[^，。；：]{2,10}决定(?:投资[^，。；]{2,12}元)?|' +
    '[^，。；：]{0,24}?(?:投资|投入|斥资|出资|筹资)(?:约|近|超)?[0-9.]+[万亿]*元(?:在[^，。；：]{2,10})?|' +
    '[^，。；：]{2,12}?(?:正在?|拟|将|计划|引进[^，。；：]{2,12})(?:在[^，。；：]{2,10})?|' +
    '[^，。；：]{0,10}在[^，。；：]{2,10}|[^，。；：]{0,4}?)(?:加快|加速|全力|积极|持续|稳步|全面|扎实|有序)*' +
    '(?:推进|推动|建设|实施|新建|续建|开建|打造|规划建设|谋划|启动|开工建设|修建|兴建|承建|加快|[拟新再]?建(?=一[座条个所处]|[^，。；]{2,10}(?:中心|基地|[厂园馆站库]|生产线)，)|修(?=了?一[座条]))+了?(?:一[座条个所处])?([^，。；：]{4,30})' +
    `[，；](?:(?:[总首一二]期?投资|占地|[^，；。]{0,4}用地|总?库容|建筑面积|设床位|设计[^，；。]{0,4}能力)[^，；。]{2,14}，){0,2}(?:[一二三]期(?:[0-9][^，；。]{1,8})?)?${anyOutlook}*$`,
);

/** 铁路方面，加快建设甲铁路东段，2027年底前建成通车: what the clause before builds is what is finished; empty when it builds nothing. */
export function workBuiltBefore(text: string, { from: before, to }: TimeMention, floor: number): string {
  // 改造甲路，9月底前完成乙河清淤: the next work
  if (nextWork.test(text.slice(to, to + longestNext))) return '';
  const words = text.slice(Math.max(floor, before - 60), before);
  // 甲机场实施三期扩建工程，6月|开工
  const [, owner = '', works = ''] = carriedOut.exec(words) ?? [];
  if (namedWork.test(owner) && deedOfWork.test(text.slice(to, to + longestNext))) return `${owner}${works}`;
  // 投资5亿元对甲高速重点路段进行改造，预计8月初动工
  const { of, how, what, deed } = rebuilding.exec(words)?.groups ?? {};
  // 承建甲大桥，2023年|营收50亿元, 改造乙厂，2023年|上市: told of who builds
  const isOfWork = deedOfWork.test(text.slice(to, to + longestNext));
  if (of !== undefined || (what !== undefined && isOfWork)) return `${of ?? what}${how ?? deed}`;
  // 新添两所小学，目前两所小学都已封顶，预计|9月|交付使用
  const ready = isOfWork ? (readyBefore.exec(words)?.[1] ?? '') : '';
  if (aHouse.test(ready) && predicateAt(ready, 0, ready.length) < 0) return ready;
  const [matched = '', object] = building.exec(words) ?? [];
  if (!isOfWork && /承建|修了?一[座条]/.test(matched)) return '';
  // 建设|面积12平方公里的|临港物流园
  const name =
    object
      ?.replace(/^了?一[座条]|(?:等)?(?:项目|工程)?建设$/g, '')
      .replace(/^[^的]{0,6}[0-9][^的]{1,8}的(?=.{3})/, '') ?? '';
  // 甲项目总投资9亿元，建设乙生产线，预计三季度|开工: a part of the work that is told of
  if (aPart.test(name) && wholeBefore.test(text.slice(Math.max(floor, before - longestWhole), before)))
    return '';
  return name.length > 1 &&
    (namedWork.test(name) || /[道楼渠塔坝库亭店]$/.test(name)) &&
    !/[、和]|后又|[0-9]+[个条座项]|^的|已(?:经)?(?:完成|投入|建成|开工)/.test(name)
    ? name
    : '';
}

/** Schools and bridges, and no part of one. */
const aHouse = /^(?!.*(?:主[体塔桥]|[左右][线幅]|[一二三]期|结构)).*(?:[校楼馆桥院厂站]|[中小大]学)$/;
const readyBefore = new RegExp(
  `(?:^|[，。；])(?:目前|现|如今)?([^，。；：、]{3,16}?)(?:都|均|全部|也)?已经?(?:全部|全面)?(?:封顶|完工|竣工|贯通|合龙)，${anyOutlook}*[于在]?$`,
);

const carriedOut = new RegExp(
  `(?:^|[，。；：])([^，。；：、的]{2,20}?)(?:正在?|将|已|计划|全面|正式)*(?:启动|实施|开展|推进)了?(${alteringWorks})[，；](?:总?投资[^，。；]{2,12}，)?${anyOutlook}*[于在]?$`,
);

const aPart = /(?:产线|车间|厂房)$/;
const wholeBefore =
  /(?:^|[，。；])(?:[^，。；]{2,24}的)?[^，。；的]{3,24}(?:项目|工程)(?:(?:计划|规划)?总?投资|占地|用地|选址|位于|[，])[^。；]*[，](?:主要|计划|新|拟)*(?:建设|建)[^，。；]*[，；][^，。；]*$/;
const longestWhole = 120;

const nextWork =
  /^[，,]?(?:全面|基本|再|将|要|力争|确保)*(?:完成|开工建设|建成|启动|新建|改造|实施)(?!全部|所有|主体|建设|施工|改造|任务|投资|[^，。；、]{0,8}(?:铺[装设]|浇筑|架设|架梁|安装|调试|合龙|贯通|路基|路面|桥面|主塔|桩基|基础|装修|征地|拆迁|招标|设计))[^，。；、]{4}/;
const longestNext = 20;
const deedOfWork =
  /^[^，。；]{0,12}(?:[开动复完竣]工|奠基|贯通|合龙|封顶|建成|通[车航水]|投[用产运]|投入|启用|开通|开放|运[营行]|验收|并网|交付|完成)/;

/** 对|甲路|进行|改造|, 投入2亿元|改造|甲体育场|，座席增加 */
const rebuilding =
  /(?:对(?<of>[^，。；：]{4,30}?)进行[^，。；：]{0,4}(?<how>改造|扩建|改建|维修|整治)[，；]|(?:投资|投入|斥资|出资|筹资)(?:约|近|超)?[0-9.]+[万亿]*元(?<deed>改造|改扩建|扩建|改建|维修)了?(?<what>[^，。；：、]{4,30}?(?:[场馆站院校园厂路桥楼渠坝库街]|小区|工程|项目))[，；](?:[^，。；]{2,20}[，；])?)(?:[^，。；]{0,6})$/;

/** What the last whole clause between two places is about, where that is built; empty where none is. */
export function builtBetween({ passage: { text }, clauses }: Sentence, from: number, to: number): string {
  const between = clauses.filter(({ start, end }) => start >= from && end <= to);
  const subject = between.reduce((found, clause) => clauseSubject(text, clause) || found, '');
  return subject.length <= 20 &&
    !/^(?:项目|工程|线路|总|全线|该|其|国务院|主[桥塔墩]|(?:路[面基]|桥[面梁隧]|轨道|机电|房建|交安|绿化|土建)(?:工程|施工)|(?:高架|地下|地面|隧道|桥梁|路基)段)/.test(
      subject,
    ) &&
    (namedWork.test(subject) || /楼$/.test(subject)) &&
    !/[、和]/.test(subject)
    ? subject
    : '';
}
