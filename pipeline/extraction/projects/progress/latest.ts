import type { ProjectMention } from '../mentions.ts';
import { type Progress, rank, staged } from './progress.ts';

/** How far a project is by all that is said of it. */

/** A stage and the mention that states it. */
export interface Latest {
  readonly mention: ProjectMention;
  readonly progress: Progress;
}

/**
 * The latest stage that any mention states; of two that state it, the first. A title says 甲铁路今年开工, and the text that it
 * will be; what 落户 and is begun does not run yet, and what is studied and 计划2030年竣工 is not yet being built.
 */
export function latestOf(mentions: readonly ProjectMention[]): Latest | null {
  const furthest = latestIn(mentions);
  const latest = (furthest === null ? null : surer(furthest, mentions)) ?? furthest;
  if (latest === null || !isAbove(latest.mention)) return latest;
  const below = mentions.filter((mention) => !isAbove(mention));
  const told = latestIn(below);
  if (told === null) return latest;
  const isToCome = below.some(({ progress, stages }) =>
    [progress, ...stages].some((stage) => stage?.isFuture === true && stage.said === latest.progress.said),
  );
  // 今年开工, and below: its study is approved
  const isThisYear = latest.progress.time?.date_precision === 'year' && rank(told.progress) <= studied;
  return isToCome || isThisYear ? told : latest;
}

/** What is said for certain where the furthest stage is not; null where it is, or nothing else is said. */
function surer({ mention, progress }: Latest, mentions: readonly ProjectMention[]): Latest | null {
  const { text } = mention.sentence.passage;
  const all = mentions.map(({ sentence }) => sentence.text).join('');
  const isSettled = text.slice(progress.from, progress.to).endsWith('落户');
  // 总投资6亿元的甲产业园|落户乙区|，一期计划9月开工: it is agreed on
  if (isSettled && toBuild.test(all) && !stands.test(all))
    return {
      mention,
      progress: staged('planned', progress.from, '落户', 'what has come is still to be built'),
    };
  if (isSettled && !runs.test(all))
    return latestIn(mentions.filter((each) => each.progress?.status === 'under_construction'));
  const { time } = progress;
  // 计划2030年竣工, and not 预计今年底, 12月
  const isFar = time?.date_precision === 'year' && /^[0-9]{4}年/.test(time.text);
  if (!progress.isFuture || progress.status !== 'under_construction' || !isFar) return null;
  const sure = latestIn(mentions.filter((each) => each.progress?.isFuture === false));
  return sure?.progress.status === 'preliminary_study' && !begins.test(all) ? sure : null;
}

/** Words of works, by which what is studied is more than studied. */
const begins =
  /(?:开工|动工)(?!在即|倒计时|前|手续|准备|条件)|开建|施工(?!图)|铺轨|架[梁设]|封顶|安装|调试|试运[行营]|倒计时|加快|主体|[0-9一二三四五六七八九]成(?!投资)|[0-9]%|正在建/;
const toBuild =
  /(?:计划|拟|预计|将)[^，。；]{0,10}(?:开工|动工|开建|奠基|投资)|总投资[^，。；的]{2,12}的[^，。；]{2,30}落户|(?:建成|投产|达产)后/;
const stands =
  /已[^，。；]{0,8}(?:开工|动工|建成|投[用运产]|启用|入驻|运营)|正在(?:建|施工)|[去前]年[^，。；]{0,10}(?:投[用运产]|建成|开工)/;
/** 甲中心落户乙区，去年|投运 */
const runs = /投[运用产]|启用|开园|开馆|开业|开放|运营|投入|年产(?!能)/;

/** Whether it stands in a title or heading, which says least of when. */
const isAbove = ({ sentence }: ProjectMention): boolean =>
  sentence.passage.kind === 'title' || sentence.passage.kind === 'heading';

function latestIn(mentions: readonly ProjectMention[]): Latest | null {
  let latest: Latest | null = null;
  for (const mention of mentions) {
    if (mention.progress === null) continue;
    for (const progress of [mention.progress, ...mention.stages.filter((stage) => isDated(stage, mention))]) {
      if (latest === null || rank(progress) > rank(latest.progress)) latest = { mention, progress };
    }
  }
  return latest;
}

/** 2015年6月开工，|2018年9月建成: a later clause that opens with its time, which is past, tells of the same thing. */
function isDated({ time, isFuture, from, to }: Progress, { sentence }: ProjectMention): boolean {
  if (time === null || isFuture || time.to > from) return false;
  const { text } = sentence.passage;
  // 原定2022年通车，|目前仍在建设: it was planned, or did not come
  const isSo = !intended.test(text.slice(Math.max(sentence.start, time.from - 6), time.from));
  return isSo && atOnce.test(text.slice(time.to, from)) && !notYet.test(text.slice(to, sentence.end));
}
const intended = /(?:原[定拟]|计划|预计|预期|本应|应|拟|有望|力争|确保)[于在]?$/;
const notYet = /仍[在未]|尚[在未]|至今未|未能|迟迟|推迟|延期|不实/;
const atOnce = /^(?:[初末底]|年底|已|又|再次|正式|全面|全线|顺利|如期|提前|全部|[，,])*$/;

/** What is studied and not yet built. */
export const studied = rank({ status: 'preliminary_study' });
