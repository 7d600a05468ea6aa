import type { Span } from '../../../grammar/clause.ts';
import { anyOutlook, decides, outlookWords } from '../../../grammar/outlook-words.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { placeNames } from '../../sentences/place-names.ts';
import { speechWords } from '../../sentences/speech-words.ts';
import { surnames } from '../../sentences/surnames.ts';
import { headOf } from '../title/head.ts';
import { builtBy, calledSo, hasGone, sized } from '../title/said.ts';
import { predicateAt } from '../title/subject.ts';
import { feastBefore } from '../undated/names.ts';
import type { Frame } from './frame.ts';

const says = new RegExp(`${anyOf(speechWords('introduces', 'presents'))}(?:[，,：:“]|${anyOutlook}|要)*$`);
const plans = new RegExp(
  `(?:${anyOutlook}|已经|已|可|终于|也|又|还|并|正式|曾|是|早|就|便|要|均|都|分别|最早|最迟|最快|全部|自|确定|(?<![规固约决])定|按照?|依照)+$`,
);

/** 常务会议决定，|今年新建…: a meeting does not build. */
export const meetingDecides = new RegExp(`(?:会议?|规划|方案|纲要)(?:研究)?${decides}[，,]?$`);

const leadsOn = new RegExp(
  `^(?:同时|此外|并|还|也|要|全力)*(?:${outlookWords('expects', 'aims', 'seeks', 'assures')}|计划(?![内外部处科室经财]|项目|投资|任务|生育))`,
);

/** 转折发生在|2009年|，…, 新的机会来自|2020年|：…: when things changed, and nobody who does it; 气候变化|2020年|… is a matter of its own. */
export const turns =
  /^[^，。；]{0,8}(?:(?:转机|转折点?|拐点|契机)|(?:转变|变化|机会|机遇|故事|突破口?|考验)(?=[出发来到始开起就正恰是于在自从]))(?:出现|发生|来|到来|始|开始|起|就|正|恰|是)*[于在自从]?$/;

/** 清明假期（|4月4日至6日）: whose days they are, and nobody who does anything. */
const feast = new RegExp(`[^，。；（(]{0,8}${feastBefore.source}`);

/**
 * The noun phrase before a time; empty when there is a predicate of its own, or words of saying.
 *
 * `青山大桥计划于` → 青山大桥 · `报告提出，到` → none
 */
export function leadOf(text: string, from: number, to: number): string {
  let words = text
    .slice(from, to)
    .replace(/[（(](?:以下简称|简称|下称)[^）)]*[）)]/g, '')
    .replace(/(?:时值|正值|适逢|时逢|(?:日前|近日|[本上下]?(?:周|星期)[一二三四五六日天])[（(])$/, '')
    .replace(feast, '')
    // 5天|假期: how many
    .replace(/[3-9三四五六七八九]天$/, '')
    .replace(/(?:赶|抢)?(?:[于在][^，。；]{1,8}前的|[于在从自到至截]+)$/, '');
  words = words.replace(
    /^.*(?:社|网|报|台)[^，。]{0,14}(?:电|讯|消息)[\s：:]*(?:[（(][^）)]{2,24}[）)])?/,
    '',
  );
  // 甲线开展试运行、预计|10月|开通运营: who does both
  const both = twoDeeds.exec(words)?.[1] ?? '';
  if (predicateAt(both, 0, both.length) > 1) return headOf(both.slice(0, predicateAt(both, 0, both.length)));
  // 总投资71亿元、|今年计划投资38亿元: a figure has no deed
  if (/[0-9][^，]*、$/.test(words)) return '';
  const bracket = Math.max(words.lastIndexOf('）'), words.lastIndexOf(')'));
  const cut = !/[（(]/.test(words.slice(0, Math.max(bracket, 0)));
  if (bracket >= 0 && (cut || /(?:记者|通讯员|消息|电|讯)/.test(words.slice(0, bracket))))
    words = words.slice(bracket + 1);
  // 青山讯 …; 青山频道 …; 某院研究员 王明 9月2日
  words = words.replace(
    /^[\u4e00-\u9fff]{2,6}(?<![通资])讯\s+|^[^，。\s]{0,20}(?:频道|(?:研究员|记者|编辑|通讯员)\s+[\u4e00-\u9fff]{2,3})\s+/,
    '',
  );
  const colon = words.search(/[：:]/);
  if (colon >= 0) words = behindColon(words, colon);
  if (
    says.test(words) ||
    turns.test(words) ||
    meetingDecides.test(words) ||
    /^(?:单|仅|光|只|就|单独|具体)(?:看|就|到|说)?$|^[近中远]期$/.test(words)
  )
    return '';
  words = words
    .replace(/^.*(?:标志着|意味着|(?:要求|强调|明确)(?=.{2}))|^【[^【】]{1,12}】/, '')
    // 这是我市自|2010年|实施试点以来第四次提高标准
    .replace(/^(?:这|[此本这]次[\u4e00-\u9fff]{0,4})是(?=[\u4e00-\u9fff]{2,12}$)/, '')
    .replace(/(?:特别是|尤其是|其中)$/, '');
  // 最重要的是|甲高铁, 加快路网建设 |甲省
  words = words.replace(/^[最更][^，。]{1,6}的是|^[^\s　]{4,}[\s　]+(?=[^\s　]{2,}$)/, '');
  // 原定2022年5月举办的|某博览会推迟至
  words = words
    // 甲桥|比计划提前三个月于|6月|通车
    .replace(/(?<=.{2})[比较]原?(?:计划|定|工期|合同)(?:工期|时间)?(?:提前|推迟)[^，。；]{0,8}?[于在]?$/, '')
    .replace(/^原(?:定|计划|拟)[^，。；]{2,24}?的(?=.{3})/, '')
    .replace(/(?<=.{2})(?:推迟|延期|延后|顺延|提前)$/, '');
  words = headOf(
    words
      .replace(plans, '')
      // 与之相邻的|甲实验室|4月|揭牌
      .replace(/^与[之此其]相?[\u4e00-\u9fff]{1,3}的(?=.{3})/, '')
      // 甲市|今年|将于|6月|开工
      .replace(/(?<=.{2})(?:[今去明前]|[0-9]{4})年$/, '')
      .replace(/(?<=.{3})原$/, '')
      .replace(leadsOn, ''),
  );
  // 2023年甲地铁于|5月|开通: the year is that of the day, and no part of a name
  if (text.charAt(to - 1) === '于') words = words.replace(/^(?:[今去前明]年|20[0-9]{2}年)的?(?=.{2})/, '');
  if (words.length < 2 || /^[0-9.．、（(一二三四五六七八九十）)]+$/.test(words)) return '';
  if (areBoth(words) || thereAre.test(words)) return words;
  // 甲县与乙县共同于|2020年|启动工程
  const joint = /^([^，。；0-9]{2,14}[与和][^，。；0-9]{2,14}?)(?:共同|联合|携手)$/.exec(words)?.[1];
  if (joint !== undefined && predicateAt(joint.replace('与', '和'), 0, joint.length) < 0) return joint;
  return (
    [words, words.replace(sized, ''), modified(words)]
      // 首批债券于|5月|发行, 全部机组|年底|投产: 首批 and 全部 open no predicate there
      .find((name) => isNoun(name.replace(firstOfMany, '').replace(ceremony, '$1').replace(aStep, '')))
      ?.replace(/的$/, '') ?? ''
  );
}

const twoDeeds = new RegExp(`^([^，。；、：0-9]{4,40})、(?:${anyOutlook}|[并还也])+$`);

/** 甲集团表示，将于|明年|上市: the body that says what is to come does it; a person speaks for others. Empty where none does. */
export function speakerOf(text: string, floor: number, from: number, to: number): string {
  if (!looksAhead(text.slice(from, to))) return '';
  const name = bodyTells.exec(text.slice(Math.max(floor, from - 36), from))?.[1] ?? '';
  return aBody.test(name) && predicateAt(name, 0, name.length) < 0 ? name : '';
}
const bodyTells = new RegExp(
  `(?:^|[。；！？\\s])([^，。；：“”\\s]{2,30}?)${anyOf(speechWords('announces'))}[，：]$`,
);

/** 计划|今年12月|接诊: nothing else stands before the time. */
export const looksAhead = (before: string): boolean => onlyPlans.test(before);
const onlyPlans = new RegExp(`^(?:${anyOutlook}|正式|也|还|最快|最早)+[于在]?$`);

/** 为期两天的|2023年度|博览会结束: the time stands between what describes a noun and the noun. */
export const isNounOf = ({ sentence: { passage }, main, time }: Frame): boolean =>
  passage.text.charAt(time.from - 1) === '的' &&
  main.start === time.to &&
  main.end - main.start > 4 &&
  predicateAt(passage.text, main.start, main.end) !== main.start;

/** 甲水库工程|开工仪式|7月1日|举行: what is held is called by a deed, and does none. */
const ceremony =
  /(.{2})(?:集中|联合|同步)?(?:[开动复竣]工|奠基|开建|启动|通[车航水气]|首航|首发|投产|投用|启用|落成|揭牌|挂牌|签约|签字|签署|交付|交接|封顶|开[业园馆通]|合龙|贯通|试?运[行营]|发布|颁奖){1,3}(?:仪式|典礼|庆典|活动|大会)$/;

/** 面板|浇筑|将于10月启动: a step of building that is begun or finished. */
const aStep = /(?<=.{2})(?:浇筑|架设|铺轨|掘进)$/;

const firstOfMany =
  /(?<=^|[省市县区国])首批(?=.{2})|(?<=^|[站厂场程目])全部(?=机组|风机|标段|路段|项目|工程|线路|设备)/;
const isNoun = (words: string): boolean => predicateAt(words, 0, words.length) < 0;

/** 共有8个县|一季度|增速超过…: so many do what is told. */
const thereAre =
  /^(?:其中|全[省市县区州国])?(?:共|仍|已|还|就)?有[0-9]+多?[个家座条](?![^，。0-9]*(?:百分点|方面|月))[^，。；0-9的]{1,8}$/;

/** 甲市政府与乙集团|5月10日|签约: both of them do. */
function areBoth(words: string): boolean {
  const [, one = '', other = ''] = /^([^与，、]{2,16})与([^与，、]{2,16})$/.exec(words) ?? [];
  return (
    other !== '' && [one, other].every((name) => aBody.test(name) && predicateAt(name, 0, name.length) < 0)
  );
}
const aBody = /.(?:[省市县区州]|政府|集团|公司|银行|大学|学院|院|局|委|厅|部|协会|医院|企业)$/;

const ceremonyOf = /.{2}(?:仪式|典礼|[^代]会议|大会|展览会?|博览会|座谈会)$/;
const aWork =
  /.{2}(?:[路线桥站厂园场馆院校港库坝渠楼]|住房|用房|安置房|项目|工程|隧道|高速|高铁|地铁|基地|中心|[一二三四]期)$/;
/** 缓解拥堵的|甲隧道, 由乙公司承建的|丙水库: what is told of a work before its name. */
const modified = (words: string): string => {
  const name = words.slice(words.lastIndexOf('的') + 1);
  // 这座始建于明代的|古桥
  const pointer = /^[这该][座条个项家所处](?=[^，]{2,20}的[^，。；的]{2,8}$)/.exec(words)?.[0];
  if (pointer !== undefined) return `${pointer}${name}`;
  return name.length < words.length && (aWork.test(name) || ceremonyOf.test(name)) ? name : words;
};

const speaks =
  /^[\u4e00-\u9fff]{2}[\u4e00-\u9fff](?<![省市县区州盟旗镇乡村路线桥站厂园港库院校馆铁速湖山河江年月日])$/;

/** 吴伟; 江北 and 金融 begin like names as well. */
const twoOf =
  /^[王李张刘陈杨赵吴周徐孙朱胡郭何罗郑梁谢宋唐许邓韩冯曹彭肖蔡潘袁蒋余杜魏吕沈姚卢姜崔谭陆汪廖贾韦邹熊薛][\u4e00-\u9fff](?<![省市县区州乡镇村山江河湖海口仓家塘浦汇兴堡巷庄井掖集凌]|杨浦|沈阳)$/;

/** Whether what stands before a colon is who answers in an interview. */
export const answers = (name: string): boolean =>
  surnames.has(name.charAt(0)) && !placeNames.has(name) && (speaks.test(name) || twoOf.test(name));

/** 甲省：|全省 is all of that province; else what a colon opens has a subject of its own. */
function behindColon(words: string, colon: number): string {
  const [place, rest] = [words.slice(0, colon), words.slice(colon + 1)];
  // 本台记者：今年…, 传来好消息：今年…: who speaks, or that something is to be told
  if (/(?:记者|主持人|解说|旁白|同期声|消息|喜讯|捷报|成绩单|报道|[附后]记|背景)$/.test(place)) return rest;
  // 王明川：去年，…, 吴伟：2023年…: who answers
  if (rest === '' && answers(place)) return '';
  if (/^[\u4e00-\u9fff]{2,8}$/.test(place) && (rest === '' || /^全[省市县区州]$/.test(rest)))
    return place + rest;
  // 班列数量增长较快：|2018年|24列: what is measured
  return rest || (colon <= 10 ? place.replace(gone, '') : '');
}
const gone = new RegExp(`(?<=.{3})${hasGone}$`);

/** 位于乙区的|甲产业园 */
const locatedAt = /^(?:位于|坐落[于在]|地处)[^，。；的0-9]{2,20}的(?=[\u4e00-\u9fff“]{4})/;

/** 被列为市重点项目的|甲泊位开工, 由乙公司组建的|丙厂投产: the event is told of the thing alone. */
export function behindModifier(text: string, main: Span): Span {
  const words = text.slice(main.start, main.end);
  const named = calledSo.exec(words) ?? builtBy.exec(words) ?? locatedAt.exec(words);
  if (named === null) return main;
  const start = main.start + named[0].length;
  return predicateAt(text, start, main.end) === start ? main : { start, end: main.end };
}

/** 在2021年全国评价中，…, 根据2021年甲市统计数据，…: the time is within words that only lead in. */
export const leadsInFrom = (text: string, before: string, { start, end }: Span): boolean =>
  (/(?:^|[，。；\s])[在从][^，。；]{0,14}$/.test(before) &&
    /(?:评比|评选|评价|考核|测评|竞赛|排名|调查|方面)[中里]?$|[0-9]+[家个项座条][^，]{0,16}中$|(?:情况|数据|数值|数字|指标|趋势|走势|形势|表现|结构|来)看$/.test(
      text.slice(start, end),
    )) ||
  (/(?:^|[，。；\s])(?:根据|按照|据)[^，。；]{0,14}$/.test(before) &&
    /(?:数据|统计|公报|报告|报表|年报|结果|名单)(?:显示)?$/.test(text.slice(start, end)));

/** 为|今年|通车|打下基础, 为9月底开通运营|做准备: what something else is done for. */
const preparedFor =
  /^的?((?:(?:全线|正式|如期|顺利|全面|全部|[\u4e00-\u9fff]{2,12}?)?(?:建成|通车|开通|通航|投产|投用|投运|启用|开工|竣工|运营|完工|贯通|并网|开园|交付|投入使用)){1,2})(?:(?:积极|全力)?[作做](?:好|足)?(?:充分|各项)?准备|打下|奠定|打好|创造|提供|赢得)/;

/** What is to happen at a time that something is done for, with 为 before the time; empty where nothing is. */
export const deedFor = (before: string, after: string): string =>
  /为$/.test(before) ? (preparedFor.exec(after)?.[1] ?? '') : '';

const begins =
  /^(?:正式|全面|全部|建成|竣工)*(?:投产|投用|投运|启用|通车|通航|开通|达产|开业|竣工|落成)(?=后(?!来|不|续|又|再|的)[^，。；0-9]{4})/;

/** 12月底|投运|后发电量将翻番: what comes of it looks ahead; empty where nothing is told of that. */
export const comesOf = (text: string, { end }: Span, until: number): string =>
  /^后[^，。；]{4,}/.exec(text.slice(end, until))?.[0] ?? '';

/** 是继|2022年|甲公司改造收费站|后又一重要工程: what happened then ends before 后. */
export function untilAfter(text: string, before: string, start: number, end: number): number {
  const deed = deedFor(before, text.slice(start, end));
  if (deed !== '') return start + text.slice(start, end).indexOf(deed) + deed.length;
  // 12月底|投运|后年发电量将翻番: what the time dates is that it began
  const over = begins.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
  if (over > 0) return start + over;
  // 我市自|2009年|实施试点|以来第四次提高标准: which time it is
  const since = /^[^，。；]{4,40}?(?=以来的?第[0-9一二三四五六七八九十]+次)/.exec(
    text.slice(start, end),
  )?.[0];
  if (since !== undefined) return start + since.length;
  const after = before.endsWith('继')
    ? text.slice(start, end).search(/(?<=^[^，,；;]{4,}?)[之以]?后(?=[又再的])/)
    : -1;
  return after < 0 ? end : start + after;
}

/** “十四五”期间|，得益于区位优势，甲县产值|到2025年: what lies between two times and leads in to what the second dates. */
export const owing = /^[，,](?:得益于?|受益于?|受惠于|抢抓|抓住|借助)[^，。；]{2,40}[，,][^，。；0-9]{0,16}$/;
