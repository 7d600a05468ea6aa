import { stretchBehind } from '../../sentences/work-nouns.ts';
import { namedWork } from './built.ts';
import { ownerOf } from './owner.ts';
import { aStage, isLongName, lastStage, sizeOfWork } from './stage.ts';
import { aSet } from './suited.ts';

/** A part by its whole: `甲隧道左线贯通，|右线|` → 甲隧道右线 · `甲大桥` and `主塔` → 甲大桥主塔 */

const aName =
  /^[^0-9该这]{2,12}$|^[^0-9该这，]{2,24}[一二三四]期$|^[^0-9该这，]{2,14}[A-Z]?[0-9]{1,2}号?线(?:[一二三四]期)?$/;
const part =
  /^(?:(?:如今|目前|现在|眼下)?(?:门诊楼|住院楼|病房楼|教学楼|综合楼|厂房)|主(?:[体塔桥墩楼]|跨(?![0-9度径]))|全线|[一二三四首]期|[左右][线幅]|(?:其余|剩余)?[0-9]+座|其余|剩余|余下|(?:全部|所有)(?:机组|风机|标段|路段|主体|工程)|首[台批](?:机组|$)|首[根榀片块段节跨环罐仓]|第一[根榀片块段节跨环罐仓]|[0-9一二三四]+号机组|先[行导]段|土建|站房|桥面|轨道|(?:路[面基]|桥[梁隧]|机电|房建|交安|绿化)(?:工程|施工)|双方|其|[两三](?:[厂校院社行]|家(?:企业|公司|单位))$|业经(?=.)|[东南西北]延(?:伸|长)?[线段])/;

/** Whether a subject belongs to the one before, which then stays the topic: 主体结构, 全线, 二期. */
export const isPart = (subject: string): boolean => part.test(subject);

/** 项目团队 + 主体工程 is nothing. */
const people = /(?:团队|人员|工人|公司|集团|部门|单位|局|委|委员会|管委会|政府|指挥部|办公室)$/;

/** 甲隧道左线, |右线; 乙高速北段, |南段: one of two sides and the other; 丙高速河北段 lies in a province. */
const oneSide = /^(?:[左右][线幅洞]|[东西南北中]段|[东西南北]岸主塔)(?!的)/;
const otherSide =
  /(?<=.{2})(?:[左右][线幅洞]|[东西南北]岸主塔|(?<=[路道线速铁街巷桥渠堤])(?:[东西南北中]段[、和与])*[东西南北中]段)$/;
/** What says that a topic is only a part, by what its sentence goes on with: of the other part, or the whole. */
const partsOfOne = [
  { next: oneSide, behind: otherSide },
  { next: /^全线/, behind: stretchBehind },
  { next: /^全线/, behind: lastStage },
] as const;

/** 全县 + 一期工程 is nothing either. */
const aTown = /(?:[省市县州镇乡]|^[全我][区村])$/;

/** 大桥 + 主塔: a part is named with what it belongs to; 甲隧道左线贯通，|右线|: the other side of it; 甲高速试验段开工，|全线|: the whole. */
export function withWhole(subject: string, told: string): string {
  // 甲冷库总库容2万吨，|一期|投用: of the store
  const topic = aStage.test(subject) ? ownerOf(told.replace(sizeOfWork, '')) : told.replace(sizeOfWork, '');
  if (!aName.test(topic) && !(aStage.test(subject) && isLongName.test(topic))) return subject;
  const part = partsOfOne.find(({ next, behind }) => next.test(subject) && behind.test(topic));
  if (part !== undefined) return `${topic.replace(part.behind, '')}${subject}`;
  return isPart(subject) &&
    !isPart(topic) &&
    !people.test(topic) &&
    !(aStage.test(subject) && aTown.test(topic)) &&
    !/^(?:工程|项目)(?:建设|施工)$|^.{2,4}(?:施工|浇筑|填筑|铺设|架设)$/.test(topic) &&
    !/^(?:双方|其|[两三][厂校院社行家])/.test(subject)
    ? `${ownerOf(/期/.test(subject) ? topic.replace(lastStage, '') : topic.replace(aSet, ''))}${subject}`
    : subject;
}

/** 甲高速公路控制性工程乙大桥主塔封顶，|全线|预计明年通车: of which line, by what its sentence opens with; empty where that says none. */
export const lineOfWorks = (opening: string): string =>
  /(?:^|[，；：、])([^，；：、]{2,20}?(?:高速公路|高速|铁路|高铁|公路|城际|号线|快速路)(?:(?:改?扩建|扩能|扩容|新建|改建|改造)*(?:工程|项目))?)(?:全线)?的?(?:关键性?|重点|重难点)?(?:控制性|关键性?|重难点|重点)(?:节点)?工程(?:的|——)?[^，；：、]{2,12}(?:桥|隧道|枢纽|互通)/.exec(
    opening,
  )?.[1] ?? '';
/** 甲高速全长86公里。路基工程完成98%，预计明年底|建成通车: the work that was told of before, or nobody; no roadbed opens, and no pouring holds water. */
export const openedWork = (predicate: string, told: string, earlier: string): string =>
  isBarePart(told) && opensWhole.test(predicate)
    ? isBarePart(earlier) || !namedWork.test(earlier)
      ? ''
      : ownerOf(earlier)
    : told;
/** 路基工程, 面板浇筑: a part or a step of a work, without its name. */
export const isBarePart = (words: string): boolean => barePart.test(words);
const barePart =
  /^[^，。；]{2,6}(?:浇筑|填筑|架设|铺设|吊装|施工)$|^(?:目前|全线)?(?:路[基面]|桥[梁面隧]|隧道|轨道|土建|机电|房建|交安|绿化|管网|主[塔桥墩体拱梁]|主体结构|导流洞|桩基|基础|附属)+(?:工程|施工|结构)?$/;
const opensWhole =
  /^(?:可|将|有望|全线|全面|正式|具备|即|如期)*(?:建成|通[车航水]|开通|投[产用运]|投入(?:使用|运营)|运营|启用|开放|(?:下闸)?蓄水|并网)/;
