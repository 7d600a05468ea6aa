import type { TimelineRow } from '../../../../schemas/index.ts';
import { buildTrie, type Found, longestTerm } from '../../../grammar/trie.ts';
import { eventVerbRows } from '../../../lexicons/verbs.ts';
import { isBuiltAt } from '../../sentences/places-within-words.ts';

/** A verb that names an event. */
interface EventVerb {
  readonly surface: string;
  readonly type: TimelineRow['type'];
  /** 公布《规划》 has an object; 大桥通车 happens to its subject. */
  readonly takes: 'object' | 'subject';
  /** Gives way to any other event of its clause: 完成, 实施, 表示. */
  readonly weak: boolean;
}

/** A verb where it stands; UTF-16 units of the passage. */
export interface FoundEvent extends EventVerb {
  readonly start: number;
  readonly end: number;
  /** 2月公布的《规划》: it describes what follows. */
  readonly attributive: boolean;
}

const trie = buildTrie(eventVerbRows.map((verb): [string, EventVerb] => [verb.surface, verb]));

/** What makes a noun of the verb before it: 开工率, 签约项目, 发布会, 建成区, 开通三周年. */
const nounTail =
  /^(?:式(?!样)|率|总?量|总?额|次?数(?!据|字|码)|值|度|里程|能力|范围|条件|面积|时间|日期|情况|进度|方案|意见|办法|细则|会(?![议见])|项目|工程|企业|区|期|者|人员|商|组|团|报告|书|稿|性|力|感|现场|单位|基金|平台|公司|机制|体系|标准(?!厂房|化|地)|资金|厅|[0-9一二两三四五六七八九十百]+周年)/;
/** 调研企业, 考察项目: a visit goes to them. */
const visited = /^(?:项目|工程|企业|区|单位|基金|平台|公司|现场|情况|进度)/;
/** 召开|项目推进会, 印发|企业名单: what is held or issued. */
const holds = /^(?:召开|举行|签署|签订|印发|出台|发布|公布)$/;
const held =
  /^(?:项目|工程|企业|区|人员|单位|基金|平台|公司|机制|体系|标准|资金|团)(?!(?:[0-9]+|数量|总数|情况|占比)|[，。；]|$)/;
/** 省政府|明确，…, 市教育局|规定，…: an authority decides so; 事故原因明确 and 符合规定 are of nobody. */
const ofNobody =
  /(?<!(?:[省市县区州旗]|[^员常]委|委员会|政府|国务院|[厅局部办])(?:再次|首次|进一步|也|还|又|已|正式|联合)*)$/;
const notBefore: ReadonlyMap<string, RegExp> = new Map([
  ['称', /[名简职自号统俗通堪美之]$|[（(]以?下$/],
  ['要求', /(?:总|部署|按照[^，]*|工作|基本|新|的|(?:达到|符合|满足)[^，]*)$/],
  ['部署', /(?:决策|工作|重大|总体)$/],
  ['说', /[学小传解据]$/],
  ['开行', /国$/],
  ['赴', /以$/],
  ['明确', ofNobody],
  ['规定', ofNobody],
  ['立项', /拟$/],
  ['公告', /政府$/],
  ['来到', /记者$/],
  // 启|动工程, 电|动工具
  ['动工', /[启活电自机运劳推互联变移流气手]$/],
  ['开跑', /赛道$/],
  // 网球公|开赛, 展|开赛事
  ['开赛', /[公展召]$/],
]);
const notAfter: ReadonlyMap<string, RegExp> = new Map([
  // 人称“桥王”的某桥: what it is called
  ['称', /^[号职谓]|^[为作]?“[^”]{1,12}”的/],
  // 收购业务|增长20%: it is measured
  [
    '收购',
    /^(?:的?业务[^，。；]{0,6}(?:[增下]|收入|占|达|实现)|(?!了?[^，。；]{0,24}(?:股权|股份|资产|公司|集团|业务|控股)))/,
  ],
  ['说', /^[明法服]/],
  ['通过', /^(?![《了]|评审|审|专家|验收|竣工|表决|国(?![内际有企外产])|省|市(?!场))/],
  ['实施', /^(?:方案|意见|办法|细则|纲要|主体)/],
  ['启动', /^[区机器]/],
  ['创建', /^工作/],
  [
    '深入',
    /^(?![^，。；]{0,50}(?:现场|一线|工地|企业|园区|基层|车间|社区|街道|[乡镇村]))|^(?:推进|实施|开展|贯彻|学习|落实|推动|践行|挖掘|研究|了解)/,
  ],
  ['走进', /^(?:了?“|新时代|千家万户|大众|人们|现实)/],
  ['完成', /^(?:率|情况)/],
  // 编制了《方案》: no paper else is told of
  ['编制', /^(?!了?《)/],
  // the clause behind says what
  ['明确', /^(?![，：])/],
  ['规定', /^(?![，：])/],
  // 实事落地落实
  ['落地', /^落实/],
  // 遴选调整工作
  ['调整', /^工作/],
  ['破土', /^而出/],
  ['量产', /^[车机型款]/],
  ['开城', /^[市区乡镇际建关门投]/],
  ['摘帽', /^(?:县|村|户|贫困|任务)/],
  // 始于|1958年, and not 始于宋代的
  ['始于', /^(?![0-9])/],
  ...['起步于', '兴起于', '发端于'].map((verb): [string, RegExp] => [
    verb,
    /^(?!(?:上|[0-9二]+)[0-9十]*世纪|[0-9]{4}年)/,
  ]),
  // 结成|合作伙伴, and not 结成冰
  ['结成', /^(?!了?[^，。；]{0,16}(?:伙伴|友好|合作|联盟|对子|姊妹|共同体))/],
  ['结为', /^(?!了?[^，。；]{0,16}(?:伙伴|友好|合作|联盟|对子|姊妹|共同体))/],
  ['脱贫摘帽', /^(?:县|村|户|任务|工作|成果)/],
  ['赴', /^[汤]/],
  ['开赛', /^[事道车]/],
  // 甲区|通航产业园|: general aviation
  ['通航', /^(?:产业|机场|小镇|企业|服务|装备|公司|飞行|制造|经济|领域|园)/],
  // 在江滩开|跑步
  ['开跑', /^[步车鞋]/],
  // 直接到|顶楼, 达到|顶峰
  ['到顶', /^[部楼峰点层端尖级上格棚]/],
  // 乙电站6月|并网, and not 并网许可, 并网项目
  ['并网', /^(?![，。；、）]|$)/],
  // 并网运行的机组|达到16台: they are counted
  ['并网运行', /^的[^，。；]{1,16}?(?:达到?|有|共)[0-9]/],
  // 通过初期运营|前安全评估
  ['初期运营', /^(?:的?安全|评估|准备|[前之以])/],
  ['参加', /^[^，。；]{0,8}(?:保险|锻炼|医保|社保|考试|高考|中考)/],
]);
const opensOther = /[公离打敞撇避拨推揭解分拉召]$/;
const longestTail = 52;
const denied = /(?:未能?|没有|尚未|无法|延期|推迟|暂缓)[^，]{0,3}$|(?:不|待|能否|是否)$/;

/** The event verbs of a stretch from left to right, outside titles and quoted names, denied ones left out. */
export function eventVerbsIn(text: string, from: number, to: number): FoundEvent[] {
  const found: FoundEvent[] = [];
  for (let at = from; at < to; ) {
    const close = nameEnd(text, at, to);
    if (close > at) {
      at = close;
      continue;
    }
    const word = longestTerm(trie, text, at, to);
    const verb = word === null ? null : eventAt(text, at, word);
    if (verb !== null) found.push(verb);
    at = word?.end ?? at + 1;
  }
  return found;
}

/** The event verb that starts at a place and ends before `to`; null when none does, or when it is a noun there or denied. */
export function eventVerbAt(text: string, at: number, to: number): FoundEvent | null {
  const word = longestTerm(trie, text, at, to);
  return word === null ? null : eventAt(text, at, word);
}

function eventAt(text: string, at: number, { entry, end }: Found<EventVerb>): FoundEvent | null {
  if (!isEvent(text, entry, at, end)) return null;
  const { surface, type, takes, weak } = entry;
  const attributive = text.startsWith('的', end) || text.startsWith('了的', end);
  return { surface, type, takes, weak, start: at, end, attributive };
}

/** Where a title or a short quoted name that opens here closes; `at` when none does. */
export function nameEnd(text: string, at: number, to: number): number {
  const isTitle = text.startsWith('《', at);
  if (!isTitle && !text.startsWith('“', at)) return at;
  const inner = text.slice(at + 1, Math.min(to, at + (isTitle ? 100 : 16)));
  const close = inner.indexOf(isTitle ? '》' : '”');
  return close < 0 ? at : at + close + 2;
}

function isEvent(text: string, verb: EventVerb, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(end, end + longestTail);
  if (notBefore.get(verb.surface)?.test(before) || notAfter.get(verb.surface)?.test(after)) return false;
  if (isBuiltAt(text, end)) return false;
  // 公|开市场, 离|开工地: the end of another word
  if (verb.surface.startsWith('开') && opensOther.test(before)) return false;
  const begins = verb.surface === '启动' && /^(?:项目|工程)建设/.test(after);
  // 一项关于养老的专题调研，…: a thing that is done
  if (verb.type === 'visit' && /的(?:专题|专项|联合|集中)?$/.test(before)) return false;
  const hasObject =
    (verb.type === 'visit' && visited.test(after)) ||
    (holds.test(verb.surface) && held.test(after)) ||
    verb.surface === '延长运营';
  const noun = nounTail.test(after) && !begins && !hasObject;
  return !noun && !denied.test(before);
}
