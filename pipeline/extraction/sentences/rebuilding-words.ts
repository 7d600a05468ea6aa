import type { Status } from './names/words.ts';

/** What is done to a thing that stands: 改造, 除险加固; and how far it is by the word before it. */

/** Deeds of which any of the words below may stand before. */
const deeds =
  '除险加固 提标改造 升级改造 改造升级 提质升级 现代化改造 扩能改造 改造提升 提升改造 加固改造 路面大修 大修 修缮 灾后重建 增效扩容 标准化改造 数字化改造 智能化改造 扩容提标';
/** 完成改造 and 正在改造 are read word by word, with what stands around them. */
const begun = '改造 扩建 改扩建 维修加固 提质改造 技术改造';

const leads: readonly (readonly [string, Status])[] = [
  ['启动', 'under_construction'],
  ['正在进行', 'under_construction'],
];
const furtherLeads: readonly (readonly [string, Status])[] = [
  ['完成', 'completed'],
  ['正在', 'under_construction'],
];

const withLeads = (words: string, before: readonly (readonly [string, Status])[]): [string, Status][] =>
  words
    .split(' ')
    .flatMap((deed) => before.map(([lead, status]): [string, Status] => [`${lead}${deed}`, status]));

/** 完成除险加固 → completed, 正在进行扩建 → under construction: behind the name of what it is done to. */
export const rebuildingStages: readonly (readonly [string, Status])[] = [
  ...withLeads(deeds, [...furtherLeads, ...leads]),
  ...withLeads(begun, leads),
];
