import type { Named } from '../names.ts';
import type { Progress } from './progress.ts';

/** What a stage means for a line, a body of research or a programme. */

/** What runs on trial on a railway carries nobody yet. */
const rails: ReadonlySet<string> = new Set(['railway', 'intercity_rail', 'metro']);

const bodies: ReadonlySet<string> = new Set(['laboratory', 'innovation_platform', 'school']);
/** 与甲大学共建的乙实验室|已有博士30人 */
const atWork =
  /^(?:已|现|目前|如今|先后|累计)*(?:有|拥有|聚集|汇聚|集聚|承担|取得|获得|研[发制]出|突破|攻克)/;
const longestWork = 8;
const founded = /(?:^|联合|合作|共同)(?:共建|合办|联办)了?$/;

/** A programme that is being carried out runs: 实施…行动; one that builds is under construction: 加快…项目建设; so do bodies of research, and lines on trial do not yet. */
export function ofSort({ category, name, to }: Named, progress: Progress, text: string): Progress {
  const words = text.slice(progress.from, progress.to);
  if (rails.has(category) && progress.status === 'operating' && words.endsWith('试运行'))
    return { ...progress, status: 'under_construction', rule: 'a line that runs on trial is not open yet' };
  // 与甲大学共建|乙实验室, 布局了|丙创新中心: a body of research is there once it is founded
  const isFounded = words === '布局了' || (progress.status === 'under_construction' && founded.test(words));
  const isThere = text.charAt(progress.to) !== '的' || atWork.test(text.slice(to, to + longestWork));
  if (isFounded && bodies.has(category) && isThere)
    return { ...progress, status: 'operating', rule: 'a body of research is there once it is founded' };
  // 即将开通的甲公交: no works go before a bus
  if (category === 'public_transport' && progress.isFuture && progress.said === 'operating')
    return { ...progress, status: 'planned', rule: 'what runs on streets is not built' };
  const isRun =
    /实施|开展|启动|推进|落实|投资/.test(words) &&
    !/建设|构建|工/.test(words) &&
    !text.startsWith('建设', to);
  const isProgramme = (category === 'programme' && !name.endsWith('建设项目')) || name.endsWith('试点');
  return isProgramme && isRun && progress.status === 'under_construction'
    ? { ...progress, status: 'operating', rule: 'a programme that is carried out runs' }
    : progress;
}
