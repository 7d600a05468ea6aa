import type { FigureRow } from '../../../../schemas/index.ts';
import { isMeasure } from '../../../grammar/measures.ts';
import type { QuantityMention } from '../../../mention.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { stripLead } from '../words/phrase.ts';

/** What a row says is measured, where the words of its label are not all of it: `1至9月累计|完成投资|30亿元|` → 累计完成投资 */

const privatePerson = /(?:老人|女士|先生|大爷|大妈|阿姨|奶奶|爷爷)$/;

/** 5分钟办好了优待证: where the words name a private person, what is measured is the deed. */
export function withoutPrivatePerson(
  { subject, indicator: cut }: Label,
  after: string,
  { unit, text }: QuantityMention,
): Pick<FigureRow, 'subject' | 'indicator'> {
  // 项目12个、|总投资: the mark before it is none of its words
  const indicator = cut.replace(/^[、，](?=.{2})/, '');
  const owner = subject === '' || privatePerson.test(subject) ? null : subject;
  // 百岁老人|5位|, |65岁以上|老人 are many
  if (unit === 'count' || /以[上下]$/.test(text) || !privatePerson.test(indicator))
    return { subject: owner, indicator };
  const deed = after.replace(/^[了就便，,]+|[。！？；]$/g, '').slice(0, 16);
  return { subject: null, indicator: deed === '' ? '用时' : deed };
}

/** 1至9月累计|完成投资|30亿元: a sum over the time so far is named as one. */
export function withSum(indicator: string, before: string): string {
  const at = before.lastIndexOf(sum);
  return at >= 0 && before.startsWith(indicator, at + sum.length) ? `${sum}${indicator}` : indicator;
}

const sum = '累计';

/** 日均新增企业|100家|, 每年新增就业|5万人|: an amount for each day or year is named as one; a share or a growth is not. */
export function withRhythm(
  indicator: string,
  subject: string | null,
  { unit }: QuantityMention,
  before: string,
): string {
  const found = rhythm.exec(before);
  const often = found?.[1] ?? '';
  // 标准提高到每月|765元|: for how long the amount is
  if (/[到至为达]每[天日月年人周]{1,4}$/.test(before)) return indicator;
  // 老人们每天只花|10元|: who stands before it is not what is done so often
  if (found === null || before.lastIndexOf(indicator, found.index) >= 0) return indicator;
  return /%|^pp$|^times$|^rank$|^1$/.test(unit) ||
    `${subject ?? ''}${indicator}`.includes(often) ||
    hasRhythm.test(indicator)
    ? indicator
    : `${often}${indicator}`;
}

const rhythm =
  /((?:[日周月年]均|平均每[天日月年周]|每(?:[天日月周年]|小时|分钟|秒)))(?![以之间度内期人]|汇率)[^，,。；;、：:0-9（(的]{0,16}的?$/;
const hasRhythm = /速度|频率|[日周月年]均|每(?:[天日月周年]|小时|分钟|秒)|年[产输发]|日[产处供]/;

/** 户均增收|8000元, 亩均增产|15%; 地区生产总值突破500亿元，人均超过|10万元: of what there is so much for each. */
/** 养殖户年均增收|3万元|, 甲厂减亏|1亿元|, 每户多花|50元|: what has grown or shrunk is the earnings, the loss or the expense, and not who has it. */
export function withGain(found: Label, { words, mention }: Scene): Label {
  const gained = mention.unit === 'CNY' ? (gains.exec(words.trim())?.[1] ?? '') : '';
  if (gained === '' || isMeasure(found.indicator)) return found;
  const noun = /亏$/.test(gained)
    ? '亏损'
    : /盈$/.test(gained)
      ? '盈利'
      : /卖$/.test(gained)
        ? '售价'
        : /[收赚]$/.test(gained)
          ? '收入'
          : '支出';
  const { owner, rest } = splitOwner(found.indicator);
  if (found.subject === '' && owner !== '' && rest === '')
    return { ...found, subject: owner, indicator: noun };
  return { ...found, indicator: found.indicator === mention.text ? noun : `${found.indicator}${noun}` };
}
const gains =
  /([减增][亏收]|增盈|(?<!减)[多少](?:赚|花|支出)|(?<=每[斤公吨亩头只箱]斤?)[多少]卖)(?:了|约|近|超)*$/;

export function perHead(indicator: string, { words, said, mention }: Scene): string {
  if (!forEach.test(indicator)) return indicator;
  const gained = /增(收|产)(?:了|约|近|超)*$/.exec(words.trim())?.[1];
  if (gained !== undefined) return `${indicator}${gained === '收' ? '收入' : '产量'}`;
  const last = (said.label?.indicator ?? '').replace(ofEach, '');
  // 人均收入3万元，亩均|1.2吨|: of something else
  const same = (said.unit === 'CNY') === (mention.unit === 'CNY');
  return same && isMeasure(last) && !last.includes(indicator) ? `${indicator}${last}` : indicator;
}

/** 发放贷款10亿元，每户平均增收|800元|, 每亩增产|50公斤|: what each has more of is of its own, and not of what was told before. */
export function eachGains({ words, where }: Scene): Label | null {
  const [, whose = '', each = '', gained = ''] = gainsOfEach.exec(words.trim()) ?? [];
  if (each === '') return null;
  const noun = { 收: '收入', 产: '产量', 效: '效益' }[gained] ?? '';
  const who = stripLead(whose);
  // 农户|人均增收: which of them, and nobody whose it is
  const owner = ownerKind(who) === 'none' ? '' : who;
  const indicator = `${owner === '' ? who : ''}${each}${noun}`;
  return label(owner === '' ? findSubject(where, wantOf(indicator, true), indicator) : owner, indicator);
}
const gainsOfEach =
  /^([^，,。；;、]{0,10}?)((?:平均)?(?:每[户亩人头只株家][年月]?|[户亩]均|(?<!年)人均)(?:每?年|平均)?)可?增(收|产|效)(?:了|约|近|超)*$/;

const forEach = /(?:[人户亩生校村]均|每亩|每户)(?:年|月)?$/;
const ofEach = /^(?:[人户亩生校村]均|每亩|每户)/;

/** What an indicator says without how it is to be, what is said twice, and what it cost. */
export const tidied = (indicator: string): string =>
  indicator
    .replace(willBe, '')
    .replace(twice, '')
    // 甲市上半年|经济增长6%
    .replace(
      /^(?:[上下]半年|前三季度|[一二三四]季度|前?[0-9]{1,2}(?:[-—–至][0-9]{1,2})?个?月份?)(?=(?:经济|工业|外贸|社零|财政|税收|用电|GDP|CPI|PPI)$)/,
      '',
    )
    .replace(spentOn, '')
    // 惠及|68万户|: how many are reached
    .replace(/^((?:累计|共)?(?:惠及|受益|涉及|带动|覆盖|服务))([户人])$/, '$1$2数')
    // 2023财年|营收
    .replace(/^[0-9]{2,4}财年的?(?=.{2})/, '')
    .replace(/(?<=.{2})(?:[只仅各均]|大概|大约)?占$/, '占比')
    // 面积占2023年全区任务: of which year is told by its period
    .replace(/(?<=占)(?:[0-9]{4}年|[今去明当]年)(?=.{2})/, '')
    // 已|建农村沼气池3万口, 农村|建垃圾焚烧炉, 建起|冷库, 共|列各类重点项目: what was done with those that are counted
    .replace(
      /^(农村|城镇|城区|乡村|社区)?建(?:起了?(?![降重步飞])(?=[\u4e00-\u9fff]{2})|(?=[\u4e00-\u9fff]{3,}(?<![率量值额])$)(?![设筑成材制造档立党工模议构站池行国军言业置安房盏莲兰会家起]))(?!.*投资$)/,
      '$1',
    )
    .replace(/^列(?=(?:各类|重点|重大|[省市县区]级)[^，,]*(?:项目|工程)$)/, '')
    // 甲、乙、丙|等市到资额
    .replace(/^等[省市县区州](?=[^，,]{2})/, '');

/** 将|计划投入资金: that it is to be is told by the status; 已分别在|乙县投资. */
const willBe =
  /^(?:(?:还|也)?将|实施)(?=(?:计划|投入|投资|总投资|新增|达))|^(?:计划|正)?准备(?=再?投[资入]|建设|新建)|^(?:今年|年内)?(?:计划|拟)(?=(?:新建|新增|新改建|改扩建|改造|整治|治理|建设(?!规模|用地|工期|总)|建成|培训|培育|修缮|发放)[\u4e00-\u9fff]{2})|^已?(?:分别|先后|相继)在(?=[^，,、]{2,10}投资$)/;

/** 旅客发送量|增幅增幅: the word of the heading stands again. */
const twice = /(?<=(增幅|增速|增长率|.增长))\1$/;

/** 投资|200万元建大棚|30个|: what is spent on them is no part of what is counted. */
const spentOn = /^[0-9][0-9.]*[万亿]*元(?:建(?![设筑成材制造])(?=..)|(?=[新修扩改兴]建))/;
