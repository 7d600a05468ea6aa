import { namesList, namesPaper } from '../../../grammar/headings.ts';
import { anyOutlook } from '../../../grammar/outlook-words.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { speechWords } from '../../sentences/speech-words.ts';
import { deedFor } from '../event/lead.ts';
import { eventVerbsIn } from '../event/verbs.ts';
import { predicateAt } from '../title/subject.ts';

/** Times that belong to a document, a body of work or an occasion that is named by its year: `2026年政府工作报告`. */

const release = new RegExp(
  `^(?:已)?(?:全部|陆续|正式|相继)?${anyOf(speechWords('introduces', 'presents', 'appears'))}`,
);
/** 预计年内开工, 全年计划实施140个项目, 规划到2020年实现目标: the year is one that something is planned for. */
export const planning = new RegExp(`${anyOutlook}(?:于|在)?$|(?:^|[，。；])规划$`);

/** 甲项目是我县|2022年重大项目之一, 属于我省|今年十大项目. */
const ranked = /(?:是|作为|属于|列为|列入|纳入|入选|成为)[^，。；：:]{0,8}$/;
/** 举行|2023年教育项目集中开工仪式: what is held is named by its year. */
const holds = /(?<!将|承|申|筹)(?:举行|举办|召开|组织)了?$/;
const occasion =
  /^的?[^，。；《]{0,40}?(?:仪式|集中[^，。；]{2,8}活动|动员(?:大)?会|推进会|发布会|分析会|通报会|调度会)(?=[，。；：\s]|$|暨|在)/;

/** “十四五”时期|发展成绩和2023年工作回顾: what a chapter is about. */
const chapter =
  /^[^，。；：0-9]{2,12}(?:成就|回顾|重点工作|工作安排|总体要求|主要目标|[和及][0-9]{4}年[^，。；：]{0,6}(?:回顾|工作|安排|目标))$/;

/** 报告分三个部分：一、|2022年|工作回顾；二、|“十四五”时期|主要目标和任务 */
const anItem = /(?:^|[：:；;，\s])[一二三四五六七八九十]、$/;
const itemOf = /^[^，。；：0-9]{0,16}(?:回顾|任务|目标|要求|取向|打算|建议)[；。]?$/;

/** 2018年|决算和2019年预算草案, 2018年|计划完成情况与2019年计划安排: a paper on what was done and what is to be. */
const donePlanned =
  /^度?[^，。；0-9]{0,16}(?:执行情况|完成情况|决算(?:草案)?|工作|总结|回顾)(?:的报告)?[和与及暨][0-9]{4}年[^，。；0-9]{0,14}(?:草案|安排|计划|方案|目标)/;
const donePaper = /(?:执行情况|完成情况|决算(?:草案)?|总结|回顾)(?:的报告)?[和与及暨]$/;
/** 通报|2022年度考核结果，甲市获评优秀: what is made known is named by its year. */
const makesKnown = /(?:公布|发布|通报|公示|印发|下达)了?$/;
const madeKnown = /^度?[^，。；0-9]{2,30}(?:结果|名单|名录|榜单|排名|清单)(?=$|[，。；])/;

/** 一季度|这些项目有新进展: a headline that does not say which. */
const teases = /^[^，。；]{0,8}(?:这些|这几[个项条]|哪些|有何)[^，。；0-9]{0,14}$/;

const conference =
  /^的?[^，。；：]{2,40}(?:新闻发布会|新闻通气会|新闻吹风会|媒体见面会)(?:实录|文字实录|全文)?$/;

/** 今年|将有哪些高铁开通？, 今年|有什么打算？ */
const asks = /^[^，。；？]{0,20}(?:哪[些几个条座]|什么|怎么样?|怎样|如何)[^。；？]{0,40}？/;

/** 工作会议的部署, 全会精神 */
const meetingSays =
  /^[^，。；]{0,12}(?:会议?|全会|论坛)[^，。；]{0,24}(?:展望|部署|要求|精神|安排|目标|预测|决定|意见)$/;

/** 今年|办好10件民生实事: it is no list, but what is done with one. */
const does = /^(?:将|要)?(?:办好|办理|办实|抓好|推进|落实|确定|安排)|[，：:]/;

/** 2026年政府工作报告, 回顾去年工作, 2021年能耗数据已出炉: the time belongs to a document or a body of work. */
export function describesPaper(kind: string, before: string, after: string, alone: boolean): string | null {
  const why = 'The time belongs to a document or a body of work.';
  const words = (after.split('\n')[0] ?? '').replace(/(?:如下)?[\s。！？：:]+$/, '');
  if (before === '' && /^(?:专?电|讯)[\s（(]/.test(after)) return 'The time is the dateline of an agency.';
  // 根据某局|2021年|工作会议中对规划的展望，
  if (/(?:^|[，。；])(?:根据|按照|依据)[^，。；]{0,14}$/.test(before) && meetingSays.test(words)) return why;
  const noun =
    /^的?([^，。；的]{0,14}?(?:工作报告|经济数据|统计公报|数据|成绩单|考核结果|名单|榜单|清单|项目库|情况|计划|年报))/.exec(
      words,
    );
  const behind = noun === null ? '' : words.slice(noun[0].length);
  if (/^(?:[中里上]|(?:解读|摘要|全文|摘登)(?:$|[：:]))/.test(behind)) return why;
  if (asks.test(after)) return 'It is asked, and not told.';
  const heading = kind === 'title' || kind === 'heading' || alone;
  if ((heading && chapter.test(words)) || (anItem.test(before) && itemOf.test(words))) return why;
  // 甲市|2023年|民生实事完成情况新闻发布会
  if (heading && conference.test(words)) return why;
  if (heading && teases.test(words) && eventVerbsIn(words, 0, words.length).every(({ weak }) => weak))
    return 'The words do not say what happens.';
  const lead = before.split(/[，,；;。]/).at(-1) ?? '';
  if (heading && namesList(words) && !does.test(words) && predicateAt(lead, 0, lead.length) < 0) {
    if (eventVerbsIn(words, 0, words.length).length === 0) return why;
  }
  if (donePlanned.test(words) || (donePaper.test(before) && /草案|计划|安排|目标/.test(words))) return why;
  if (makesKnown.test(before) && madeKnown.test(words)) return why;
  if (/[0-9]/.test(words)) return null;
  if (
    heading &&
    (namesPaper(words.replace(/[（(].*$/, '')) || namesPaper(words.replace(/(?<=.{2})[和及].*$/, ''))) &&
    eventVerbsIn(words, 0, words.length).length === 0
  )
    return why;
  if (
    /(?:提出|回顾|总结|部署|安排|谋划|研究|布置|明确|做好|完成|公布|发布|实施|制定|编制|下达|通报|介绍了?)$/.test(
      before,
    ) &&
    namesPaper(words)
  )
    return why;
  // 是继|2022年|甲公司改造收费站后又一重要工程: what came before is an event of its own
  const earlier = lead.endsWith('继') ? (/^[^的][^，。；]{2,}?(?=[之以]?后)/.exec(after)?.[0] ?? '') : '';
  const comesAfter = predicateAt(earlier, 0, earlier.length) >= 0;
  // 前身为成立于|1984年|的甲港务局: what there was before has its own beginning
  const isForerunner = /前身(?:是|为|系)[^，。；]{1,3}于$/.test(lead);
  if (
    !comesAfter &&
    !isForerunner &&
    /(?:是|为)[^，。；]{0,8}$/.test(lead) &&
    /^[^，。；]{0,20}的/.test(after)
  )
    return 'The time describes a noun.';
  if (
    !comesAfter &&
    ranked.test(lead) &&
    /^的?[^，。；]{0,24}(?:之一|(?:项目|工程|实事)(?=[，。；]|$))/.test(after)
  )
    return 'The time describes a noun.';
  if (holds.test(lead) && occasion.test(words)) return 'The time belongs to the name of an occasion.';
  if (
    /^(?:从|在|到)/.test(lead) &&
    /^(?![^，]{0,12}(?:召开|举行|举办)的)[^，]{2,30}(?:会议?|大会|仪式|论坛|活动)上/.test(words)
  )
    return 'The time belongs to the name of a meeting.';
  const within =
    !/^(?:根据|据|按照|从|依据)|^(?:并|已|将|计划|预计)*(?:于|在|至|到)$/.test(lead) &&
    // 工程预计|年底完成建设任务: it is planned for that time
    !planning.test(lead) &&
    namesPaper(words) &&
    predicateAt(lead, 0, lead.length) >= 0;
  if (within && !eventVerbsIn(words, 0, words.length).some((verb) => !verb.weak)) return why;
  if (deedFor(lead, words) !== '') return null;
  if (/^为/.test(lead) && /(?:奠定|打下|提供|注入|积蓄)[^，]{0,12}$/.test(words))
    return 'The clause says what something else is for.';
  // 统计局|15日|发布数据显示，…: that it came out
  return noun !== null &&
    release.test(behind) &&
    !/^(?:正式|对外)?(?:发布|公布|披露)(?!的)/.test(noun[1] ?? '')
    ? why
    : null;
}
