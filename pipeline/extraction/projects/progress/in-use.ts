import { dayText } from '../../../grammar/calendar.ts';
import type { Article } from '../../sentences/article.ts';
import type { Latest } from './latest.ts';

/**
 * What was finished years ago, or handed over to those who use it, runs by now.
 *
 * `乙产业园二期2016年建成`, written in 2019: operating · `去年底丙公寓交付` operating · `去年甲河治理工程完工` completed
 */
export function asInUse({ published }: Article, latest: Latest): Latest {
  const { mention, progress } = latest;
  if (progress.status !== 'completed' || progress.isFuture || !used.has(mention.category)) return latest;
  if (isWork.test(mention.name)) return latest;
  const { text } = mention.sentence.passage;
  const words = text.slice(progress.from, progress.to);
  const year = Number(progress.time?.date_end?.slice(0, 4));
  const isLongAgo =
    Number(dayText(published.last).slice(0, 4)) - year >= yearsUntilUsed && /建成|竣工|完工/.test(words);
  return isLongAgo || handedOver.test(words)
    ? { mention, progress: { ...progress, status: 'operating', rule: 'what was finished then runs by now' } }
    : latest;
}
/** Works on what is there. */
const isWork = /(?:项目|工程|改造|[扩改迁]建|治理|整治|修缮|加固|提升)(?:[一二三四]期)?$/;
const yearsUntilUsed = 2;
const handedOver = /^(?:已|全部|陆续|正式)*交付(?:使用|入住)?$/;
/** What people live or work in; a line or a bridge that is finished may wait for the rest of it. */
const used: ReadonlySet<string> = new Set([
  'factory',
  'industrial_park',
  'housing',
  'school',
  'hospital',
  'culture_tourism',
  'innovation_platform',
  'public_service',
  'commerce',
]);
