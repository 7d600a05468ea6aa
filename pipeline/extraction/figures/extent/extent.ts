import { isMeasure } from '../../../grammar/measures.ts';
import { withoutDeedBehind } from '../counted/deed.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label, spans } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { named } from '../subject/named.ts';
import { findSubject } from '../subject/subject.ts';
import { nearTopic } from '../topic/where.ts';
import { trim } from '../words/phrase.ts';
import { wordsIn } from '../words/words.ts';

/** How long or large something is: `隧道5座共|3088米|` → 隧道长度 · `较计划提前|26天|` → 较计划提前 */

const together = /^[、/]?(?:共|共计|总计|合计|总长|总长度|长)?$/;
const longWorks = /(?:桥|桥梁|隧道|涵洞|渠道?|公路|铁路|道路|线路|管[网道线]|堤防?|岸线|步道|绿道|河道)$/;
export const lengths: ReadonlySet<string> = new Set(['m', 'km']);
const areas: ReadonlySet<string> = new Set(['m2', 'km2', 'har', 'mu']);

/** What a number of a unit says of a work; empty where it is neither how long nor how large it is. */
export const extentOf = (unit: string): string =>
  lengths.has(unit) ? '长度' : areas.has(unit) ? '面积' : '';

/** 总投资9000万元的|3公里|袁河堤防工程: how long the work is that the amount before is of; null for any other. */
export function sizeOfWork({ mention, said, words, counted }: Scene): Label | null {
  const whose = withoutDeedBehind(counted);
  const size = extentOf(mention.unit);
  return words.trim() === '的' && size !== '' && said.label?.subject === whose ? label(whose, size) : null;
}

/** 先行实施的甲地至乙地段|9.8公里|, 一期|5万亩|: how long or large it is itself; null elsewhere. */
export function sizeOfItself({ subject, indicator }: Label, { mention, said, where }: Scene): Label | null {
  const size = extentOf(mention.unit);
  if (size === '' || said.unit === mention.unit) return null;
  if (stageAlone.test(indicator)) return label(named(label(indicator, size), where), size);
  return subject === '' && isStretch.test(indicator) && ownerKind(indicator) === 'thing'
    ? label(indicator, size)
    : null;
}
const stageAlone = /^[一二三四五]期(?:工程|项目)?$/;
const isStretch = /[至到].+段$|(?:主线|支线|连接线|引线|区间|标段)$/;

/** The label of such a number; null for any other. */
export function extentLabel({ mention, said, words }: Scene): Label | null {
  const { label: last, counted, unit } = said;
  if (last === null || unit !== 'count' || counted === '' || !together.test(words.trim())) return null;
  if (lengths.has(mention.unit) && longWorks.test(counted)) return label(last.subject, `${counted}长度`);
  return areas.has(mention.unit) ? label(last.subject, `${counted}面积`) : null;
}

const longBehind = /^([长宽高深])的([^，,。；;、的0-9]{2,16})/;

const ways = /.{2}[路桥街渠坝堤隧洞廊]$|[栈步绿跑滑索]道$|[海湖河江]岸$/;

/** |12公里|长的环湖路通车: of what stands behind. */
export function lengthBehind({ mention, where, words }: Scene): Label | null {
  const { text } = where.sentence.passage;
  if (!lengths.has(mention.unit) || !/^[，,、]?(?:[一这那]?[条座段道根]|约|近|全)?$/.test(words.trim()))
    return null;
  const [, side = '', rest = ''] = longBehind.exec(text.slice(mention.to, mention.to + 20)) ?? [];
  if (side === '') return null;
  const verb = wordsIn(rest, 0, rest.length).find(({ word, start }) => word.role !== 'noun' && start > 1);
  const whose = rest.slice(0, verb?.start ?? rest.length);
  return ownerKind(whose) === 'thing' || ways.test(whose) ? label(whose, side) : null;
}

/** 连续|12年|增长, 平均|3天|办结: how long or how often what stands behind the number is. */
export function spanLabel({ words, behind, before, mention, where, said }: Scene): Label | null {
  if (behind === '') return null;
  if (/[连持]续\s*$/.test(words)) return inARow({ behind, before, mention, where, said });
  const isBare = before.object === '' && before.verb === '' && !before.changed;
  return spans.has(mention.unit) && isBare && behind.length <= 8
    ? label(nearTopic(where)?.name ?? findSubject(where, 'thing', behind), behind)
    : null;
}

const ranked =
  /^(?:稳?[位居列]+|名列|排名|保持|领跑|蝉联)[^，,。；;0-9]{0,12}?(?:第[一二三四五六七八九十0-9]+|首位|榜首|前列)/;

/** 连续|12年|保持“双增长”, 连续|8个月|实现正增长 */
const grows = /^(?:保持|实现)“?[^，,。；;“”0-9]{1,6}(?:增长|达标|提升|丰收|双降)”?/;
const longestRow = 24;

/** GDP增速连续|三年|居全省首位: whose it is, what it is and where it has been each time. */
export function inARow({
  before,
  behind: cut,
  mention,
  where,
  said,
}: Pick<Scene, 'behind' | 'before' | 'mention' | 'where' | 'said'>): Label {
  const next = where.sentence.passage.text.slice(mention.to, mention.to + longestRow);
  const place = ranked.exec(next)?.[0] ?? '';
  const held = grows.exec(next)?.[0].replace(/[“”]/g, '') ?? '';
  const behind = held.length > cut.length ? held : cut;
  const row = `连续${place.length > behind.length ? place : behind}`;
  const object = trim(before.object);
  if (object === '' && place !== '' && said.label !== null && isMeasure(said.label.indicator))
    return label(said.label.subject, `${said.label.indicator}${row}`);
  const { owner, rest } = splitOwner(object);
  return owner !== '' && isMeasure(rest)
    ? label(owner, `${rest.replace(/^的/, '')}${row}`)
    : label(object, `连续${behind}`);
}

const soonerThan =
  /([\u4e00-\u9fff]{0,6}(?:比|较)[^，,。；;]{0,10}(?:提前|推迟|延后|滞后|延迟))了?(?:近|约|超|整整)?$/;

/** 主塔封顶，较计划提前|26天|: how much sooner or later something is; null where the words say none of these. */
export function soonerLabel({ words, mention, where }: Scene): Label | null {
  if (!spans.has(mention.unit)) return null;
  const sooner = soonerThan.exec(words)?.[1] ?? '';
  // 甲水库比计划提前|2个月|完工
  const own = sooner.slice(0, Math.max(0, sooner.search(/[比较]/)));
  if (ownerKind(own) === 'thing') return label(own, sooner.slice(own.length));
  if (sooner !== '') return label(nearTopic(where)?.name ?? findSubject(where, 'thing', sooner), sooner);
  // 甲高速提前|9个月|全线建成: what came sooner
  const [, who = '', how = ''] = soonerDone.exec(words) ?? [];
  const { text } = where.sentence.passage;
  const goal = how === '' ? null : goalBehind.exec(text.slice(mention.to, mention.to + longestGoal));
  // 提前|一年|实现了GDP破百亿的目标
  if (goal !== null)
    return label(trim(who) || findSubject(where, 'place', how), `${how}${goal[1] ?? ''}${goal[2] ?? ''}`);
  const deed =
    how === '' ? '' : (deedBehind.exec(text.slice(mention.to, mention.to + longestDeed))?.[1] ?? '');
  return deed === '' ? null : label(trim(who) || findSubject(where, 'thing', how), `${how}${deed}`);
}
const soonerDone = /^([^，,。；;比较]*?)(提前|推迟|延后)(?:了|近|约|超过?|整整)*$/;
const deedBehind =
  /^(?:时间|左右)?(?:实现|全线|全面|正式|顺利|基本|全部|主体|整体)*((?:建成|竣工)?(?:通车|投产|投用|运营|达产)|建成|竣工|完工|贯通|合龙|封顶|开工|开通|交付|完成)/;
const longestDeed = 12;
const goalBehind = /^(实现|完成|达到|达成)了?([^，,。；;]{2,18}?(?:目标|任务))/;
const longestGoal = 24;
