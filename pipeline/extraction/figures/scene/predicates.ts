import { isMeasure } from '../../../grammar/measures.ts';
import { worksOn } from '../../sentences/building-words.ts';
import { workNouns } from '../../sentences/work-nouns.ts';
import { isBareWork } from '../owner/endings.ts';
import { ownerKind } from '../owner/owner.ts';
import type { FoundWord } from '../words/words.ts';

/** Which verbs of a clause are its predicates: `台州|新建|农村公路`, but no half of 建设用地. */

/** 投资6亿元建设公路: what is built, so that 建设 is a deed; 建设用地 is a noun. */
const built: ReadonlySet<string> = new Set(workNouns('line', 'network', 'facility'));

/** 新建|厂房 */
const partBuilt = /^(?:厂房|校舍|标房|车间|大棚|温室)$/;

/** The verbs that are predicates, not halves of a compound and not inside marks. */
export function predicatesIn(text: string, words: readonly FoundWord[]): FoundWord[] {
  return words.filter((found, index) => {
    const { word, start, end } = found;
    if (word.role !== 'verb' || isMarked(text, start) || /^[”》]/.test(text.slice(end))) return false;
    if (text.charAt(end) === '的' && start > 0 && end + 1 < text.length) return false;
    // 柳县|东至|白河段: a stretch by its ends
    if (/^[东南西北]至$/.test(text.slice(start, end)) && aStretch.test(text.slice(end))) return false;
    // 全县发展|各类水果
    if (!word.nominal || (start > 0 && /^(?:各类|各种|多种)./.test(text.slice(end)))) return true;
    // 小区改造与|提升|工程: the second of two deeds in one name
    if (/[与和及]/.test(text.charAt(start - 1)) && start < (aWork.exec(text)?.[0].length ?? 0)) return false;
    // 临床研究与|运营|中心: the second of two in one name
    if (/[与和及]/.test(text.charAt(start - 1)) && aFacility.test(text.slice(end))) return false;
    const before = words[index - 1];
    const led =
      start === 0 ||
      (before?.end === start && (before.word.role === 'adverb' || before.word.role === 'frame'));
    const behind = text.slice(end);
    if (isDeedOf(text.slice(0, start), text.slice(start, end), behind)) return true;
    if (behind.length >= 2 && isDoneThere(text.slice(0, start))) return true;
    if (behind === '')
      return (
        led ||
        ownerKind(text.slice(0, start).replace(/^(?:还|也)?将?在/, '')) === 'place' ||
        (text.startsWith('建设', start) && aWork.exec(text)?.[0].length === start)
      );
    return (
      led &&
      !/^(?:占|和|与|、|的)/.test(behind) &&
      !(isMeasure(behind) && behind.length <= 4) &&
      (start > 0 ||
        behind.length > 2 ||
        built.has(behind) ||
        partBuilt.test(behind) ||
        ownerKind(behind) !== 'none')
    );
  });
}

const aStretch = /^[^，,。；;、的]{2,6}段(?![时落])/;
const aFacility = /^[\u4e00-\u9fff]{0,4}(?:中心|基地|平台|研究院|总部|园区|实验室|学院|研究所|产业园)/;

/** 甲电厂二期扩建工程|建设|2台机组: a work by its name; 重点项目建设 is a noun. */
export const aWork =
  /^[^的、，已正将]{2,}(?:[厂站园港区路桥库院校]|基地|中心)[^的、，已正将]{0,12}?(?:工程|项目)/;

/** 台州|新建|农村公路, 台州|实施|水利惠民项目: what an owner does, where what it is done to stands behind it; 台州建设用地 is a noun. */
function isDeedOf(before: string, verb: string, object: string): boolean {
  // 该工程新建泵站3座, 项目改造渠道12公里
  if (/^(?:该|本)?(?:项目|工程)$/.test(before) && verb.length === 2 && deeds.test(verb))
    return object.length >= 2;
  // 全县落实部署要求, 某县深化改革
  if ((policies.test(verb) && ofPolicy.test(object)) || isCourse.test(object))
    return ownerKind(doerIn(before)) === 'place';
  // 某公司养护|公路1200公里, 某公司运营|线路12条; 某县维修站 is a name
  const isHandled = handles.test(verb) && isBareWork(object) && !/(?:中心|基地|市场)$/.test(object);
  if (isHandled && /^(?:place|agent)$/.test(ownerKind(doerIn(before)))) return true;
  // 石桥镇治理河道12公里, 某县培训教师2600人次
  const localOnly = doneAllOver.test(verb);
  if (!(localOnly || deeds.test(verb)) || object.length < (verb === '建设' ? 5 : 2)) return false;
  if (notDoneTo.test(object) || isMeasure(object)) return false;
  const kind = ownerKind(doerIn(before));
  if (object.length < 3 || localOnly) return !namesSort.test(object) && /^(?:place|agent)$/.test(kind);
  return kind === 'place' || (kind !== 'none' && !/^(?:建设|安排|实施)$/.test(verb));
}

/** 台州今年拟在高新区|新建|学校, 台州依托甲河|建设|公园: what somebody does somewhere or by some means, whichever verb it is. */
function isDoneThere(before: string): boolean {
  const at = before.search(somewhere);
  return at > 1 && /^(?:place|agent)$/.test(ownerKind(doerIn(before.slice(0, at))));
}

const somewhere = /(?:在(?!建|职|校|线|岗)|通过|依托|借助|凭借)[^，,、的在]{2,14}$/;
const when = /(?:[0-9]{4}年|[今明去]年)?(?:[上下]半年|前三季度|[一二三四]季度|[0-9]{1,2}月份?)?$/;
/** 台州今年计划|实施: who does it, without when and how. */
const doerIn = (before: string): string => before.replace(aside, '').replace(when, '').replace(aside, '');

const deeds = new RegExp(`^(?:${worksOn}|规划建设|投资建设|开设|开行|建设|安排|实施)$`);
/** What is done with a work that stands. */
const handles = /^(?:维修|检修|养护|管护|运营|运维|管理|经营|收购|托管|拆除|加固|新建|改造|翻新)$/;
/** What a place does to land, buildings and people; what else does so mostly has it in its name. */
const doneAllOver =
  /^(?:治理|培训|修缮|资助|救助|绿化|流转|清淤|疏浚|接待|扶持|慰问|种植|养殖|安置|搬迁|发展)$/;
/** 种植大户, 培训机构, 接待能力: the deed says of what sort they are. */
const namesSort =
  /^(?:安置[点区房楼]|专业合作社|大?户|场|基地|中心|机构|学校|学员|班|能力|水平|工作|规模|企业|公司|园|区|站|点|房|小区|社区|合作社|协会|人[数次员]|对象|力度|成效|体系|能手|技术|方案|费用|补贴|经费|专项|规划|计划|改革|战略|目标|基金|资金|集团|银行|速度|空间|潜力|方向|格局|环境|后劲|报告|研究|论坛|大会|促进|政策|资源|指数|型|标准|范围|周期|时间|模式|方式|产业|品种|结构)/;
const policies = /^(?:落实|深化|优化|贯彻)$/;
const ofPolicy = /(?:改革|部署|要求|精神|责任|政策|措施|举措|环境|结构|布局|服务|机制|合作)$/;
/** 实施|生态立县、工业强县的战略 */
const isCourse = /^[^的]{2,}的[^的]{0,6}(?:战略|思路|方针|理念|路子|举措|措施|政策|行动)$/;
const notDoneTo = /^(?:配套|用地|项目|工程|投资|资金|任务|计划|面积|成本)|的/;
/** 该线日均|开行, 台州计划|新建: how often, or that it is meant. */
const aside = /(?:[日月年]均|每[日天]|累计|计划|拟|将|已|认真|全面|坚决|深入|持续|不断|扎实)+$/;

const isMarked = (text: string, at: number): boolean =>
  text.lastIndexOf('“', at) > text.lastIndexOf('”', at) ||
  text.lastIndexOf('（', at) > text.lastIndexOf('）', at) ||
  text.lastIndexOf('(', at) > text.lastIndexOf(')', at) ||
  text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
