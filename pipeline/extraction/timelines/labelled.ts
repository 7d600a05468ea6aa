import type { TimelineRow } from '../../../schemas/index.ts';
import type { Publication } from '../../grammar/resolve.ts';
import { eventVerbRows } from '../../lexicons/verbs.ts';
import type { TimeMention } from '../../mention.ts';
import type { Sentence } from '../sentences/article.ts';
import { eventStatus, tenseOf } from './event/status.ts';
import type { DatedEvent } from './row.ts';
import type { Topics } from './title/title.ts';
import { isBuilt, isNamed } from './title/topic.ts';

/** What a label dates: `批复时间：|2021年5月|` below the heading 甲大桥项目 → 甲大桥项目批复 */

const label =
  /(?:^|[，。；\s])([^，。；：\s0-9（(]{0,24}?)的?(计划|预计|拟|预期|实际)?(批复|获批|核准|立项|开工|动工|奠基|竣工|完工|建成|投产|投用|通车|通航|开通|开业|启用|开园|签约|揭牌|封顶|贯通|合龙)(?:建设)?(?:日期|时间|年月)[：:](?:为|是)?$/;
const longestLabel = 44;
const types: ReadonlyMap<string, TimelineRow['type']> = new Map(
  eventVerbRows.map(({ surface, type }) => [surface, type] as const),
);

/** The event of a label and its time, where what it happened to is named on the same line or by the heading; null elsewhere. */
export function labelledEvent(
  { passage: { text }, start }: Sentence,
  time: TimeMention,
  { topic, earlier }: Topics,
  published: Publication,
): DatedEvent | null {
  const [, own = '', lead = '', verb = ''] =
    label.exec(text.slice(Math.max(start, time.from - longestLabel), time.from)) ?? [];
  const type = types.get(verb);
  if (type === undefined || !/^[，。；、\s]?$/.test(text.charAt(time.to))) return null;
  const subject = [own, topic, earlier].find((name) => isNamed(name) || isBuilt(name));
  if (subject === undefined) return null;
  const seen = { words: verb, lead, between: '' };
  const tense = tenseOf(time, published, verb, lead);
  return {
    title: { text: `${subject}${verb}`, subject, end: time.to, rule: 'a label before the time' },
    type,
    documents: [],
    decision: eventStatus(time, type, tense, published, seen),
    seen,
  };
}
