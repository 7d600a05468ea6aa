import type { Sentence } from '../../sentences/article.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import { timeBefore } from '../../sentences/period.ts';
import { speaksOfPlans } from './progress.ts';

/** 首要任务是|建设甲大桥: what is still to be done; 1958年，首要任务是|修建乙水库 is over, and so is 任务是|建设丙医院，10天建成. */
export function isTask(
  sentence: Sentence,
  { from }: Token,
  lead: string,
  until: number,
  today: string,
): boolean {
  if (!task.test(lead)) return false;
  const time = timeBefore(sentence, from);
  const rest = sentence.passage.text.slice(until, sentence.end);
  return (
    !(time?.date_end != null && time.date_end < today) && !(builtSince.test(rest) && !speaksOfPlans(rest))
  );
}
/** 他们的任务是: what somebody was sent to do goes on. */
const task =
  /(?:目标|(?<!(?:们|[部队团员工军厂班组]|公司|集团)的)任务|愿景|打算)(?:就|也|都)?[是为](?:要|加快|尽快|全力|抓紧|如期)*(?:新?建[设成]?|修建|打造|完成|推进|启动|实施)?$/;
const builtSince = /，[^。；]*(?:已|目前|(?:建成|完工|竣工|贯通|通车|投用)(?=[，。；了]))/;

/** 会议提出，|要高标准建设甲走廊, 要加大力度，|加快启动乙大桥建设: what is to be done, and what goes on so without a subject. */
export const isObliged = (
  { passage: { text }, start }: Sentence,
  { from }: Token,
  clause: number,
  lead: string,
): boolean =>
  obliged.test(lead) ||
  (urgent.test(text.slice(clause, from)) && obligedBefore.test(text.slice(start, clause)));
/** 要求, 要点, 要看到 oblige to no work. */
const must = '要(?![素求点务闻道塞么看清充认])';
const obliged = new RegExp(`^(?:还|更|也|都|就)?${must}`);
/** 要加大力度，|加快启动甲大桥建设: so is what goes on without a subject; 要看到，目前已启动乙大桥建设 tells of what is so. */
const obligedBefore = new RegExp(
  `^(?:会议|大会)?(?:要求|强调|指出)?[，,]?(?:还|也|就|各级各部门|各地|各部门)?${must}(?![^。]*(?:已|目前|正在))[^。]*[，,、；]$`,
);

const urgent = /^(?:加快|尽快|抓紧|全力|大力|积极|着力|全面)*$/;
