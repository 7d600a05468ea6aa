import type { Sentence } from '../../sentences/article.ts';
import { listed } from './passing.ts';
import type { Topic } from './phrase.ts';
import type { PlacedTopic } from './topics.ts';
import type { Where } from './where.ts';

/** Topics that the figure before a number has gone past: `甲医院封顶；新建学校24所，新增学位|2万个|` are not the hospital's. */

/** 甲园、乙馆等平台加快建设，培育企业82家，年产值|: once the words have gone on with the place, the list has no more. */
const isListGone = ({ name, kind }: Topic, now: string): boolean =>
  kind !== 'agent' &&
  now !== name &&
  !/^(?:[0-9一二两三四五六七八九十]|$)/.test(now) &&
  name.includes('、') &&
  listed.test(name);

/** 甲医院封顶；新建学校24所，新增学位|2万个|: what a semicolon has ended before the last figure, which is of another; or such a list. */
export const isGone = (
  { topic, at }: PlacedTopic,
  previous: Where['previous'],
  { passage }: Sentence,
  now: number,
): boolean =>
  previous !== null &&
  at < previous.at &&
  (isListGone(topic, previous.name) ||
    (topic.kind === 'thing' &&
      previous.name !== '' &&
      previous.name !== topic.name &&
      /[；;]/.test(passage.text.slice(at, previous.at)) &&
      !/[；;]/.test(passage.text.slice(previous.at, now))));
