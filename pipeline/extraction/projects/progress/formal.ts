import type { Sentence } from '../../sentences/article.ts';
import { timeBefore } from '../../sentences/period.ts';
import { isAhead } from '../verb/when.ts';
import { paperStages, type StageReading } from './formal-papers.ts';
import { workStages } from './formal-works.ts';
import { type Progress, staged } from './progress.ts';

/**
 * How far a project is by its papers, its ceremonies and the last works on it, where its predicate is longer than a verb of the lexicon.
 *
 * `某铁路|已启动前期工作` preliminary study · `某电站|获国家能源局核准` planned · `某医院|举行奠基仪式` under construction
 */

/** What stands right behind a name, each with an example; the first that fits. */
export const formalStages: readonly StageReading[] = [...paperStages, ...workStages];

/** 签订甲产业园|投资协议, 举行乙基地|意向协议签约仪式: what a contract is about is to come; null where none is signed on what is named up to `at`. */
export function contractStage(text: string, start: number, at: number): Progress | null {
  const [paper = ''] = contract.exec(text.slice(at, at + 40)) ?? [];
  const rest = text.slice(at + paper.length, at + paper.length + 6);
  const before = text.slice(start, at);
  if (paper === '' || !(signs.test(rest) || signed.test(before))) return null;
  if (/^(?:战略|合作|共建)/.test(paper) && parties.test(before)) return null;
  return staged('planned', at, paper, 'what a contract on it says');
}
const contract =
  /^(?:(?:项目)?(?:招商|意向|投资|入园|入驻|落户|建设|开发|共建|战略|合作)(?:意向|合作|框架|建设|开发)?)(?:协议书?|合同书?|意向书)|^(?:项目)?协议(?=签)/;
/** 甲大学与乙医院|合作协议签署: who works together. */
const parties = /(?:^|[，；])[^，。；、]{2,14}(?<!项目|工程)[与和同][^，。；、]{2,14}(?<!项目|工程)$/;
const signs = /^(?:书面)?的?(?:正式|成功|顺利)?(?:签约|签字|签署|签订)/;
const signed = /(?:签订|签署|签下|签约|达成)了?[^，。；、]{2,40}$/;

/** 已, 日前正式: what may stand between a name and these words. */
const manner =
  /^(?:(?:19|20)[0-9]{2}年(?:[0-9]{1,2}月)?|[0-9]{1,2}月(?:[0-9]{1,2}日|底|初|[上中下]旬)?|已经?(?!知)|日前|近日|今日|今天|目前|成功|正式|顺利|全面|先后|接连|相继|陆续|均|都|正在?|同步)*/;
/** 将举行通车仪式, 力争通过验收, 预计明年秋季|迎来首批新生, 明年将|开门迎客: it is not yet. */
const ahead =
  /^(?:(?:即?将|力争|计划|拟|预计|有望|争取|确保|待|尽快|尽早)+(?:[于在])?(?:年[底内]|月底|(?:[今明后]年|20[0-9]{2}年)?(?:[底内初]|[春夏秋冬]季|[上下]半年|[0-9]{1,2}月(?:[0-9]{1,2}日|底|初)?)?)|[明后]年(?:[底内初]|[春夏秋冬]季|[上下]半年|[0-9]{1,2}月(?:[0-9]{1,2}日|底|初)?)?(?:即?将|预计|有望|力争|计划|拟)?)/;

/** 甲电站|6月并网, written in April: its papers or last works, as its time has them. */
export function stageByThen(sentence: Sentence, at: number, today: string): Progress | null {
  const stage = formalStage(sentence.passage.text, at);
  if (stage?.status !== 'completed' && stage?.status !== 'operating') return stage;
  const time = timeBefore(sentence, stage.from);
  return time !== null && time.from >= at && isAhead(time, today, true)
    ? { ...stage, status: 'planned', isFuture: true, rule: 'its time is to come' }
    : stage;
}

/** How far the words behind a name at `at` say that it is; null where none of these does. Offsets are UTF-16 units. */
export function formalStage(text: string, at: number): Progress | null {
  const words = text.slice(at, at + 40);
  const lead = manner.exec(words)?.[0] ?? '';
  const rest = words.slice(lead.length);
  const later = ahead.exec(rest)?.[0] ?? '';
  const behind = rest.slice(later.length);
  for (const { pattern, status } of formalStages) {
    // 正在拔地而起: a pattern may ask how far it is
    const whole = lead === '' ? undefined : pattern.exec(words)?.[0];
    if (whole !== undefined) return staged(status, at, whole, 'its papers, ceremonies or last works');
    const found = pattern.exec(behind)?.[0];
    if (found === undefined) continue;
    const isToCome = later !== '' && status !== 'preliminary_study';
    return staged(
      isToCome ? 'planned' : status,
      at + lead.length + (isToCome ? 0 : later.length),
      isToCome ? later + found : found,
      'its papers, ceremonies or last works',
    );
  }
  return null;
}
