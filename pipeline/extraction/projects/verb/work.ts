import { anyOutlook } from '../../../grammar/outlook-words.ts';
import { isHead } from '../../sentences/names/items.ts';
import { isBreak, type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Status } from '../../sentences/names/words.ts';
import type { Outlook, Progress } from '../progress/progress.ts';

/**
 * How far the work on a project is by what of it is finished or is to be.
 *
 * `主体结构封顶` under construction · `计划9月底建成通车`, in July: under construction · `完成可研报告` preliminary study
 */

/** 将于12月底前竣工, 明年6月交付, 10月试车: what is to be finished or tried is being built; what is to be opened may not be begun. */
const finishing =
  /^(?:全面|基本|顺利|正式|全线|全部|双线)?(?:竣工|完工|完成|贯通|合龙|封顶|收官|交付|投料试车|试车|试产|试生产)(?:验收|使用|入住)?$/;

/** Whether a stage says that something is built, finished or opened: 建成, 通车, and not 运行. */
export const isBuilt = ({ status }: Progress, surface: string): boolean =>
  (status === 'completed' || status === 'operating') && /[建竣完通投]/.test(surface);

/** What is to be finished, or to open within months, is being built; so is that of which a part is finished. */
export function asWork(
  progress: Progress,
  surface: string,
  before: string,
  { today, isPlan, isPlanBefore }: Outlook,
): Progress {
  // 甲机场迁建前期|提速
  if (progress.status === 'under_construction' && /前期(?:工作)?$/.test(before))
    return { ...progress, status: 'preliminary_study', rule: 'what goes on is the study' };
  // 甲机场迁建论证|完成, 乙大桥猫道架设|完成: a step on the way
  const step =
    progress.status === 'completed' && /^[^，]{0,3}完成$/.test(surface) ? stepBefore(before) : null;
  if (step !== null) return { ...progress, status: step, rule: 'only a step of it is finished' };
  // 下半年打算。甲园10月建成: a list of plans gives no more than the month
  const isBare = !tells.test(before.slice(-12));
  const isUnderWay = progress.isFuture
    ? (finishing.test(surface) && !before.endsWith('待') && !(isPlanBefore && isBare)) ||
      (/即将$/.test(before) && isBuilt({ ...progress, status: progress.said }, surface)) ||
      (isBuilt({ ...progress, status: progress.said }, surface) &&
        !(isPlan && isBare) &&
        isNear(progress, today, /预计/.test(before) ? monthsForecast : monthsAhead))
    : (progress.status === 'operating' && surface === '并网' && firstOfThem.test(before)) ||
      (progress.status === 'completed' &&
        (isOfPart(before) || /主体|结构|封顶|合龙/.test(surface) || isBrokenThrough(surface, before)));
  if (!isUnderWay) return progress;
  const rule = progress.isFuture ? 'what is to be finished is being built' : 'only a part of it is finished';
  return { ...progress, status: 'under_construction', rule };
}

const tells = new RegExp(anyOutlook);

/** 实现首批|并网 */
const firstOfThem = /实现(?:首批|首台|首期|部分)[^，。；、]{0,6}$/;

function stepBefore(before: string): Status | null {
  if (studies.test(before)) return 'preliminary_study';
  return steps.test(before) ? 'under_construction' : null;
}
const studies =
  /(?:论证|方案|设计|图纸?|可研|规划编制|勘察|勘测|测绘|环评|审批|预审|编制|招标|招投标|评审|立项|选址|征地|拆迁|征拆|报批|用地)[^，。；]{0,4}$/;
const steps =
  /(?:架设|浇筑|吊装|安装|铺设|敷设|填筑|开挖|支护|架梁|铺轨|调试|装修|衬砌|掘进|打桩|平整|清表)(?!工程|项目)[^，。；程目]{0,4}$/;

/** 计划9月底建成通车, written in July: what is to open within months is being built. */
const isNear = ({ time }: Progress, today: string, months: number): boolean =>
  time?.date_end != null &&
  time.date_precision !== 'year' &&
  Date.parse(time.date_end) - Date.parse(today) < months * 31 * 86_400_000;
const monthsAhead = 6;
/** What is forecast, and not aimed at, is under way. */
const monthsForecast = 18;

/** 青山隧道全线贯通: it is dug, and no road leads through it yet. */
const isBrokenThrough = (surface: string, before: string): boolean =>
  /贯通$/.test(surface) && /(?:隧道|隧洞|[左右单][幅线洞])[^，。；]{0,6}$/.test(before);

/** 16座车站主体结构全部完工: a part of the works is finished. */
const isOfPart = (words: string): boolean =>
  /主体|(?<![0-9一二三四五六七八九十几]个)阶段(?!工程)|主线|区段|结构|区间|桩基|基坑|地下室|(?<!设)基础(?!设施)|轨道(?!交通)|土建|土石方|路基(?!本)|桥面|管廊|(?<!标准)厂房|车间|站房|幕墙|装修|标段|首[个座条段]|导流洞|隧洞|重力坝|铺轨|架梁|锚碇|沉井|(?<=库)大坝|[0-9]座/.test(
    words.slice(-longestPart),
  );
/** What is finished of the works stands no further before the verb, in UTF-16 units. */
export const longestPart = 14;

/** 已完成便道建设, 正进行施工图设计: how far it is by what is done or under way; null where that says nothing. */
export function stageByObject(text: string, { from, to }: Token): Status | null {
  const verb = text.slice(Math.max(from, to - 2), to);
  // 进入通车前的冲刺阶段
  if (verb === '进入' && entering.test(text.slice(to, to + 16))) return 'under_construction';
  if (verb === '完成') return stageDone(text, to);
  // 实现汉江截流
  if (verb === '实现' && /^了?[^，。；]{0,6}截流/.test(text.slice(to, to + 12))) return 'under_construction';
  if (verb === '办理' && papers.test(text.slice(to, to + 16))) return 'preliminary_study';
  if (verb === '正在') return underWay.test(text.slice(to, to + 12)) ? 'under_construction' : null;
  if (verb !== '进行') return null;
  const object = text.slice(to, to + 12);
  if (/^了?[^，。；]{0,6}(?:设计|可研|可行性|论证|勘察|勘测|选址|招标|审批|报批)/.test(object))
    return 'preliminary_study';
  return underWay.test(object) ? 'under_construction' : null;
}

/** 办理用地手续, and not 办理入住手续 */
const papers =
  /^了?[^，。；]{0,6}(?:用地|土地|规划|立项|审批|报批|环评|报建|施工许可|征地|选址|林地|前期|核准|备案)[^，。；]{0,4}手续/;

/** 实现“当年签约、当年开工、当年投产”: how far the last of them is; 全线“洞通”: a part of the way is cleared. */
export function stageOfPhrase(words: string): Status | null {
  if (/^“[洞轨电桥隧]通”$/.test(words)) return 'under_construction';
  if (!words.includes('当年')) return null;
  if (/当年[投达]产/.test(words)) return 'operating';
  return /当年(?:竣工|建成|完工)/.test(words)
    ? 'completed'
    : /当年(?:开工|建设)/.test(words)
      ? 'under_construction'
      : null;
}

const entering =
  /^了?[^，。；]{0,8}的?(?:冲刺|收尾|攻坚|施工|装修|装饰|调试|建设|吊装|架设|铺装|铺设|摊铺|铺轨|架梁|掘进|安装|浇筑|填筑|开挖|砌筑|封顶|验收|联试|试运行)(?:的?(?:关键|重要))?(?:阶段|期)/;

/** 正进行路基清表, 正进行内部装修 */
const underWay =
  /^了?(?![^，。；]{0,6}(?:招标|设计|审批|报批|勘察|论证|评审|谋划|洽谈|申报|采购))[^，。；]{0,6}(?:施工|安装|装修|装饰|装潢|清表|开挖|浇筑|绑扎|砌筑|铺设|架设|吊装|打桩|桩基|桥台|灌注|调试|收尾|平整|地基|基础|吊顶|铺装|栽植|摊铺|铺轨|架梁|掘进|衬砌|支护|填筑|回填|爆破)/;

/** 完成投资3亿元, 完成年度任务: it is being built; 完成可研报告: it is studied. */
export function stageDone(text: string, at: number): Status | null {
  // 征地完成七成
  if (onLand.test(text.slice(Math.max(0, at - longestPart), at))) return 'preliminary_study';
  const object = text.slice(at, at + 12);
  // 路基填筑完成48%
  // 完成施工总进度95%, 完成总工程量的55%
  if (
    /^了?(?:(?:施工|工程|建设|项目|总)*(?:进度|工程量|总量|任务量?)的?)?(?:约|近|超过?|已)?(?:(?!100%)[0-9.]+%|[一二三四五六七八九]成)/.test(
      object,
    )
  )
    return 'under_construction';
  if (
    /^了?(?:[0-9.]+[万亿]*元|[^，。；]{0,4}(?:投资|年度|工程量|形象进度|主体|基础|[^，。；、全所各配]{2,4}施工(?!图|招标|设计|许可|准备|总)|施工便道|便道|土石?方|桩基|路基|场平|平场|场地平整|土地平整|基坑|围挡|清表|结构)|[^，。；、]{0,8}(?:铺设|敷设|架设|浇筑|绑扎|砌筑|开挖|回填|填筑|摊铺|吊装|粉刷|支护|衬砌|清淤|钻孔|预制|铺轨|架梁|拆除|迁改|清障))/.test(
      object,
    )
  )
    return 'under_construction';
  // 甲公路工程完成过半; 招商任务完成过半 is no work
  if (object.startsWith('过半') && ofWorks.test(text.slice(Math.max(0, at - longestPart), at)))
    return 'under_construction';
  // 完成部分关键工程节点
  if (/^了?(?:部分|多个|首个|阶段性|关键)?[^，。；]{0,6}节点/.test(object)) return 'under_construction';
  if (/^了?[^，。；]{0,6}核准/.test(object)) return 'planned';
  return /^了?[^，。；]{0,7}(?:可研|工可|可行性|选址|立项|设计|施工图|报告|论证|(?:设计|方案|图纸?|报告|可研|初设)[^，。；]{0,2}评审|环评|预审|审批|征地|征迁|征收|拆迁|招标|招投标|准备|前期)/.test(
    object,
  )
    ? 'preliminary_study'
    : null;
}

const onLand = /(?:征地|拆迁|征拆|征迁|征收)(?:工作|任务)?(?:已经?|累计|基本)*完成$/;
const ofWorks = /(?:工程|项目|建设|施工|总体|主体|土建|路基|隧道|大桥)(?:已经?|累计)*完成$/;

/** |3座大棚, |厂房8万平方米: so many of them, whichever stands first. */
export const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.type === 'count' || (tokens[at]?.type === 'kind' && tokens[at + 1]?.type === 'count');

/** 甲园一期目前|已建成: whether a phase stands before the verb. */
export const phaseBefore = (text: string, at: number): boolean =>
  /期(?:目前|现)?$/.test(text.slice(Math.max(0, at - 3), at));

/** 甲医院扩建工程，建成了|一期住院楼并投入使用: what is in use is what it has finished of it. */
export function finishesPart(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    !/^已?(?:完成|建成)了?$/.test(wordsOf(token, text)) ||
    stageByObject(text, token) !== null
  )
    return false;
  const end = tokens.findIndex((each, index) => index > at && isBreak(each, text));
  const object = tokens.slice(at + 1, end < 0 ? tokens.length : end);
  return object.some(isHead) && object.some((each) => wordsOf(each, text).startsWith('并'));
}
