import { isMeasure } from '../../../grammar/measures.ts';
import { comparesTo } from '../../sentences/comparing-words.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label, ofYearBefore } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { stripLead, trim } from '../words/phrase.ts';

/** Labels of numbers that compare what the figure before measures: `比上年|翻了一番|`, `，完成年度计划的|77.7%|` */

/** 高于全市平均水平|6.9个百分点, 比上年|翻了一番: what the figure before measures, compared. */
const onlyCompares = new RegExp(
  `^(?:分别|均|也)?(?:${comparesTo}|[落领][后先]于?|高出|超出|超过?(?=[去上前]年|[0-9]{4}年)|比|较)[^，,。]{1,14}?(?:高|低|快|慢|增长|下降|提高|回落)?$`,
);

const ownBefore =
  /^(.{2,14}?)(?:约|则|均|也)?(?:为|是|相当于|达到?|不及|不足|不到|超过)(?:去年|上年|前年|[0-9]{4}年|[上前]一?个五年|“[^”]{2,5}”|[一二三四五六七八九十]+年前|平日|平时|当年|同期|全[国省市])[^，,。]{0,6}的\s*$/;

const aboveTarget =
  /^(?:已|均)?(?:超|超额|超出|超过|快于|高于|领先|落后|慢于|低于)(?:了)?(?:年度|全年|既定|原定|“[^”]{2,5}”)?(?:投资|计划|规划)?(?:任务|计划|目标|序时进度|时序进度|预期|预期目标|目标任务)$/;

const schedule =
  /^(?:已|均|分别)?((?:超前?|超出|超过|快于|高于|领先|落后于?|滞后|慢于|低于)(?:年度|全年)?(?:序时|时序|时间)进度(?:要求|计划|目标)?)$/;

/** How much of a plan is done. */
const ofPlan =
  /^(?:已|均|分别|累计)*(?:完成|达到?|实现|[为是]|相当于)(?:了)?(?:全年|年度|年初|年|当年|本年度|调整)?(?:投资)?(?:计划|目标|任务|预算)(?:总?投资|任务|目标|数)?的$/;

const otherwise =
  /^[（(]?(?:剔除|扣除|不含|还原)[^，,。；;]{2,14}后(?:实际|同比|可比|同口径|按?可比口径)*(?:增长|下降|上升|回落)?$/;

/** The label of such a number, of which `plain` are the words before it without connectives; null for any other. */
export function comparedLabel(scene: Scene, plain: string): Label | null {
  const { before, mention, said, words } = scene;
  if (said.label === null) return firstMultiple(scene, plain);
  // 收入328亿元（剔除减税因素后增长|8%|）: the same, measured otherwise
  if (before.changed && otherwise.test(plain)) return said.label;
  const isMultiple =
    /(?:为|是|相当于|达|不及|不足|不到|超过)[^，,。]{2,8}的\s*$/.test(words) &&
    (mention.unit === '%' || mention.unit === 'times');
  // 入住率达85%；民宿预订量为去年同期的|2.3倍|: of its own
  const own = isMultiple ? trim(ownBefore.exec(plain)?.[1] ?? '') : '';
  if (isMeasure(own) || /人次$/.test(own))
    return label(findSubject(scene.where, wantOf(own, false), own), own);
  if (isMultiple && !ofPlan.test(plain)) return said.label;
  // 旅客吞吐量4000万人次，恢复至2019年的|七成|: of what it was then
  const recovered = mention.unit === '%' ? (recovers.exec(words)?.[0] ?? '') : '';
  const whole = said.levels.at(scene.index - scene.run.first - scene.run.count) ?? said.label;
  const of = scene.run.count > 1 && said.levels.length >= scene.run.count ? whole : said.label;
  // 产能利用率达90%，用工恢复至上年的|85%|: of its own
  const ownRecovered = recovered === '' ? null : recoveredLabel(scene, plain, recovered);
  if (ownRecovered !== null) return ownRecovered;
  if (recovered !== '') return label(of.subject, `${of.indicator.replace(recovered, '')}${recovered}`);
  // 完成年度计划的30%，超序时进度|5个百分点|: how far it is ahead
  const ahead = mention.unit === 'pp' ? (schedule.exec(plain)?.[1] ?? '') : '';
  if (ahead !== '') return label(said.label.subject, ahead);
  if (onlyCompares.test(plain) || aboveTarget.test(plain))
    return before.changed ? levelBefore(scene, said.label) : said.label;
  // 续建项目完成投资4亿元，完成年度计划的|77.7%
  // 村出列12个，完成任务|66.7%
  return mention.unit === '%' && (ofPlan.test(plain) || taskDone.test(plain))
    ? ofMeasure(said.label, plain.replace(/^(?:已|均|分别|累计)+|的$/g, ''))
    : aimedAt(scene, plain);
}

/** 农民收入是2012年的|3.1倍|, 客流量恢复至2019年的|九成|: of its own, where nothing was told before it. */
function firstMultiple(scene: Scene, plain: string): Label | null {
  const { unit } = scene.mention;
  if (unit === '%') return recoveredLabel(scene, plain, recovers.exec(plain)?.[0] ?? '');
  const own = unit === 'times' ? trim(ownBefore.exec(plain)?.[1] ?? '') : '';
  return isMeasure(own) || /人次$/.test(own) ? ownLabel(scene, own, '') : null;
}

/** 客流量恢复至2019年的|九成|: what has recovered, and to what; null where the words before name nothing. */
function recoveredLabel(scene: Scene, plain: string, recovered: string): Label | null {
  if (recovered === '') return null;
  const own = trim(plain.slice(0, plain.indexOf(recovered))).replace(
    /(?:已|已经|均|也|分别|基本|逐步|全面)+$/,
    '',
  );
  return own.length > 1 && !isAdverb.test(own) ? ownLabel(scene, own, recovered) : null;
}
const isAdverb = /^(?:分别|均|已经?|也|都|基本|逐步|全面|预计|有望)+$/;

/** The label of what is measured, with what it is compared with behind it. */
function ownLabel({ where }: Scene, own: string, behind: string): Label {
  const { owner, rest } = splitOwner(own);
  if (owner !== '' && rest.length > 1) return label(owner, `${rest.replace(/^的/, '')}${behind}`);
  return label(findSubject(where, wantOf(own, false), own), `${own}${behind}`);
}

const recovers =
  /恢复[至到](?:[0-9]{4}年|疫情前|疫前|震前|灾前|常年|正常|上年|去年)(?:同期)?(?:水平)?(?=的$|$)/;

const taskDone = /^(?:已)?完成(?:全年|年度)?(?:目标)?任务$/;

/** 投资 + 完成年度计划: how much of which plan is done. */
const ofMeasure = ({ subject, indicator }: Label, done: string): Label =>
  label(
    subject,
    /^[为是相]/.test(done)
      ? `${indicator}${done}`
      : `${indicator.replace(/^(?:已|累计|实际|共)*完成|完成?(?:全年|年度?)(?:任务|目标|计划)$/g, '')}${done}`,
  );

const yearlyTask =
  /^(?:已|超额)*完成(?:了)?((?:全年|年度|年|当年|本年度)(?:投资|收入)?(?:计划|目标|任务)(?:任务|目标)?|(?:全年|年初|调整)?预算数?)$/;

/** 实现产值8亿元，完成年任务|30亿元|的|26.7%|: how much of the same is the task, and how much of it is done. */
function aimedAt({ mention, said, where }: Scene, plain: string): Label | null {
  const last = said.label;
  if (last === null) return null;
  const { text } = where.sentence.passage;
  const isBase = /^的[0-9.]+[%％]/.test(text.slice(mention.to, mention.to + 8));
  const task =
    mention.unit === said.unit
      ? ((yearlyTask.exec(plain) ?? (isBase ? shareOfTask.exec(plain) : null))?.[1] ?? '')
      : '';
  if (task !== '') return label(last.subject, `${last.indicator.replace(/^完成(?=.{2})/, '')}${task}`);
  const words = text.slice(Math.max(where.at, mention.from - longestTask), mention.from);
  const done = mention.unit === '%' && plain === '' ? (doneOfTask.exec(words)?.[1] ?? '') : '';
  return done !== '' && last.indicator.endsWith(done)
    ? label(last.subject, `${last.indicator.slice(0, -done.length)}完成${done}`)
    : null;
}

/** 占目标任务|6亿元|的110% */
const shareOfTask =
  /^(?:占|为|是|达到?)((?:全年|年度|当年|本年度|年初)?(?:计划|目标|任务)(?:任务|目标)?|(?:全年|年初|调整)预算数?)$/;

const doneOfTask =
  /(?:完成了?|占|为|是)((?:全年|年度|年初|年|当年|本年度|调整|预算|目标|任务)[^，,。；;0-9]{0,6})[0-9][^，,。；;]{1,12}的$/;
const longestTask = 28;

const calledAim = /^的((?:年度|全年|年初|既定|计划)(?:目标|任务))/;

/** 新建学校8所，超额完成|6所|的年度目标任务: how many of the same were aimed at. */
export function aimLabel({ mention: { to, unit }, said, where }: Scene): Label | null {
  const aim = calledAim.exec(where.sentence.passage.text.slice(to, to + 8))?.[1] ?? '';
  return aim === '' || said.label === null || unit !== said.unit
    ? null
    : label(said.label.subject, `${said.label.indicator}${aim}`);
}

/** 收入8亿元，完成预算的40%，同比增长|5%|: behind a share what has grown is the amount; a share grows by points. */
export function levelBefore({ mention, said }: Scene, last: Label): Label {
  const level = said.levels.at(-1);
  if (level === undefined || mention.unit === 'pp') return last;
  const measure = level.indicator.replace(finished, '');
  const whole = last.indicator.replace(finished, '');
  return whole.startsWith(measure) && ofWhole.test(whole.slice(measure.length)) ? level : last;
}

const finished = /^(?:已|累计|实际|共)*完成/;

const ofWhole = /^(?:占|完成|(?:全年|年初|调整)?预算)/;

/** 营收48亿元，上年同期为|41亿元|: the same, a year before. */
export const yearBefore = ({ said, words }: Scene): Label | null =>
  said.label !== null && ofYearBefore.test(words.trim()) ? said.label : null;

/** 产值增长3%，增速高于全省的|2%|, 也高于全国的|2.5%|; GDP500亿元，高于乙县的|480亿元|: the same of another. */
export function otherRate({ mention, said, words }: Scene): Label | null {
  if (said.label === null || said.unit !== mention.unit) return null;
  const whose = rateOf.exec(words.trim())?.[1] ?? '';
  return whose === '' || (mention.unit !== '%' && ownerKind(whose) !== 'place')
    ? null
    : label(whose, said.label.indicator);
}
const rateOf = new RegExp(
  `^[，,\\s]*(?:[^，,。；;]{0,4}增[速幅])?(?:[均也都])?(?:${comparesTo}|超过)([^，,。；;0-9的]{1,10}?)(?:同期|今年|去年|上半年|第?[一二三四]季度)*的$`,
);

/** 城镇化率为50%。该指标比乙市高|5个百分点|, 全国这一比例为|65%|: of what has just been measured. */
export function ofThatMeasure({ said, words }: Scene): Label | null {
  const whose = thatMeasure.exec(stripLead(words))?.[1];
  const last = said.label ?? said.before;
  if (whose === undefined || last === null) return null;
  const who = trim(whose).replace(/的$/, '');
  if (who !== '' && ownerKind(who) !== 'place') return null;
  return isMeasure(last.indicator) ? label(who || last.subject, last.indicator) : null;
}
const thatMeasure =
  /^([^，,。；;0-9]{0,10}?)(?:该|这一|这个|这项|此)(?:项)?(?:指标|数字|数据|数值|比例|占比|比重|增[速幅]|总?量|金额)(?!是?[由根来显]|显示|表明|平台|资源|中心|[的库])/;

/** 票价最低58元，最高|96元|: the other end of the same. */
export const otherEnd = (last: Label, { words }: Scene): Label | null => {
  const end = /^[，,\s]*(最[高低大小多少])(?:可?达|为|约)*$/.exec(words)?.[1] ?? '';
  return end !== '' && /最[高低大小多少]/.test(last.indicator)
    ? label(last.subject, last.indicator.replace(/最[高低大小多少]/, end))
    : null;
};
