import { anyOutlook } from '../../../grammar/outlook-words.ts';
import type { TimeMention } from '../../../mention.ts';
import type { Sentence } from '../../sentences/article.ts';
import { namedWork } from './built.ts';
import { hasGone } from './said.ts';
import { clauseSubject, predicateAt } from './subject.ts';
import { isMeasured } from './suited.ts';
import { withWhole } from './whole.ts';

/** What the words around a time measure: `某港2020年吞吐量达1亿吨，|今年一季度|同比增长8%` → 某港吞吐量 */

/** 航线加密带动吞吐量大幅增长：2022年不足1万吨，…: what is measured before the colon; empty where nothing is. */
export function measuredBefore(text: string, at: number, floor: number): string {
  if (!/[：:]/.test(text.charAt(at - 1))) return '';
  const found = goneSo.exec(text.slice(Math.max(floor, at - 40), at));
  const words =
    found?.[1]?.replace(/^.*(?:带动|推动|促进|拉动|使得?|让|实现|了|此后)|近[几两三五]?年来?/g, '') ?? '';
  return words.length >= 2 && words.length <= 12 ? words : '';
}

const goneSo = new RegExp(`([^，。；：:]{2,24}?)${hasGone}[：:]$`);

/**
 * 甲高速、乙高速同步推进，其中|乙高速|全长86公里，2022年3月|开工: the one of several that the sentence goes on with; empty where it picks none out, or a part of
 * one (其中引桥长1公里), or has gone back to the whole (全线2025年通车).
 */
export function pickedOut(text: string, at: number, floor: number): string {
  const words = text.slice(Math.max(floor, at - longestPart), at);
  const [, name = '', told = ''] = among.exec(words) ?? [];
  const before = words.slice(0, words.lastIndexOf('其中'));
  const isOne = before.includes(name) || severalOnes.test(before);
  return name !== '' && isOne && !wholeAgain.test(told) ? name : '';
}
/** 工业用电增长3%，|居民用电|则一路回落，二季度|下降5%: what is told otherwise goes on; empty where nothing is. */
export function contrasted(text: string, at: number, floor: number): string {
  const name = contrast.exec(text.slice(Math.max(floor, at - longestPart), at))?.[1] ?? '';
  return predicateAt(name, 0, name.length) < 0 ? name : '';
}
const contrast = /[，；]([^，。；0-9]{2,12}?)则(?!是|为)[^，。；]{2,}[，][^，。；0-9]{0,4}$/;
/** 甲园开工，|乙加工中心|（年产5万吨）进入设备安装阶段，计划|3月|试产: how far the last of them is stands before what comes next; a part of a line is not what opens. */
export function atStage(text: string, at: number, floor: number, topic: string): string {
  const name = entersStage.exec(text.slice(Math.max(floor, at - longestPart), at))?.[1] ?? '';
  const isWork = namedWork.test(name) && predicateAt(name, 0, name.length) < 0;
  return isWork && !name.startsWith(topic) && !(aLine.test(topic) && ofLine.test(name)) ? name : '';
}
const entersStage = new RegExp(
  `[，；。](?!(?:目前|现在?)?[该本此这])(?:目前|现在)?([^，。；、0-9]{4,24}?)(?:（[^（）。]{1,24}）)?(?:已经?|正|目前|即将)*(?:[进转]入|处于|正在进行)[^，。；]{2,16}[，]${anyOutlook}*[于在]?$`,
);
const aLine = /(?:[路线道]|铁路|高铁|高速|地铁)(?:[一二三四]期)?$/;
const ofLine = /(?:隧道|[大特]桥|桥梁|互通|枢纽|标段|站房?)$/;
const longestPart = 90;
const among =
  /[，；]其中，?([^，。；的0-9]{0,12}[0-9]{0,2}[^，。；的0-9]{0,12}(?:[路线桥站厂园场港校院馆库坝]|高速|高铁|铁路|隧道|项目|工程))(?:(?:正线|线路|项目)?(?:全长|总长|长度?|主跨)|(?:计划|概算)?总?投资|占地|(?:总?建筑|规划)面积|总?库容|总?装机)([^；。]*)$/;
const severalOnes =
  /[0-9一二两三四五六七八九十]+[个条座项段所](?:[^，。；]{0,8}(?:项目|工程|道路|线路|学校|桥梁|水库))?(?=[，。；]|$)/;
const wholeAgain = /全线|全部|其余|其他|全桥|项目预计/;

/** 2020年地区生产总值780亿元，今年有望突破…: what the clause of a time measures; empty where it measures nothing. */
export function measuredIn({ passage: { text }, end }: Sentence, from: number): string {
  const clause = /^[，,]?([^，；。]*)/.exec(text.slice(from, Math.min(end, from + 40)))?.[1] ?? '';
  const subject = clauseSubject(clause, { start: 0, end: clause.length });
  if (isMeasured(subject)) return subject;
  // 2022年|GDP500亿元: a measure and its number alone
  const bare = /^(?:[^，；。0-9]{0,8}?(?:获得|争取到?))?([^，；。0-9]{2,10}?)[0-9]/.exec(clause)?.[1] ?? '';
  return isMeasured(bare) || comes.test(bare) ? bare : '';
}

/**
 * 某港2020年吞吐量达1亿吨，|今年一季度|同比增长8%, 某市运营里程128公里，|到2027年|将达到220公里: what grows is what was measured, and
 * not the port.
 */
export function gauged(
  sentence: Sentence,
  last: TimeMention | undefined,
  { from, to }: TimeMention,
  topic: string,
): string {
  const { text } = sentence.passage;
  // 项目分两期建设，其中一期投资5亿元，|2023年|建成；二期投资8亿元，|2025年|建成
  const stage = stageBefore.exec(text.slice(Math.max(sentence.start, from - 40), from))?.[1];
  if (stage !== undefined) return withWhole(stage, topic);
  if (isMeasured(topic) || !growing.test(text.slice(to, to + 12))) return topic;
  const opening = from - sentence.start <= 40 ? measureFirst.exec(text.slice(sentence.start, from))?.[1] : '';
  const before =
    measureBefore.exec(text.slice(Math.max(sentence.start, from - 40), from))?.[1] ?? opening ?? '';
  const measure = last === undefined ? before.replace(summed, '') : measuredIn(sentence, last.to);
  if (!(isMeasured(measure) || comes.test(measure)) || (topic === '' && last !== undefined)) return topic;
  return measure.startsWith(topic) || /^(?:公司|集团|企业|全[省市县区国])/.test(measure)
    ? measure
    : `${topic}${measure}`;
}
const stageBefore =
  /(?:^|[，；。])(?:其中[，,]?)?([一二三四]期(?:工程|项目)?)(?:计划|预计|概算)*(?:总?投资|占地|用地|建筑面积|规划)[^，。；]{1,20}[，,][^，。；0-9]{0,4}$/;
const growing =
  /^[，,]?(?:预计|将|力争|可|有望|要|已|累计|则|又)*(?:同比|环比|增长(?![潜点极动空势引])|下降|反弹|达到?[0-9]|增至|突破[0-9]|新增[0-9]|提高到|提升到|增加到|扩大到)/;
/** 甲市|全年|接待游客: of the time before, and not of the one that is told of. */
const summed = /全年|累计|合计/;
/** 全县接待游客, 全州清洁能源装机: what is counted as it comes and goes, or is there. */
const comes = /(?:接待|发送|运送)(?:游客|旅客)$|.{2}(?:亏损|转移支付|装机|用工|在校生|在园企业)$/;
/** 全县GDP500亿元，|2023年|增长6% */
const measureFirst = /^([^，；。0-9]{2,14}?)(?:共|已)*(?:为|达到?|约|超|近|突破)*[0-9][^，。；]*[，,；]$/;
const measureBefore = /[，；]([^，。；0-9]{2,10}?)(?:为|达到?|约|超|近|突破)*[0-9][^，。；]*[，,；]$/;
