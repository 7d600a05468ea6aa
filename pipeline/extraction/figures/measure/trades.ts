import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { listed } from '../scene/list.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { nearTopic } from '../topic/where.ts';

/** Trades that the clause before lists, each with a growth of its own: `医药、汽车产业增长较快，分别增长|3%|和|4%|` → 医药产业, 汽车产业 */

/** 医药、汽车产业增长较快，分别增长|3%|和|4%|: each is what has grown; null where the clause before lists no trades. */
export function grownLabel(scene: Scene): Label | null {
  if (!scene.before.changed) return null;
  const near = nearTopic(scene.where);
  const trade = tradeOf(near?.indicator || near?.name || causeBefore(scene), scene);
  if (trade === '') return null;
  // 医药、汽车产业增加值分别为3亿元、4亿元，分别增长|3%|和|4%|: of the levels that the list has given
  const { said, run, index } = scene;
  const given = said.levels.at(index - run.first - run.count);
  if (given !== undefined && `${given.subject}${given.indicator}` === trade) return given;
  const isHome = near !== null && near.indicator !== '';
  return label(isHome ? near.name : findSubject(scene.where, 'place', trade), trade);
}

/** 医药、汽车产业 → 医药产业, for the first of two numbers; empty for a list of something else, 甲市、乙县工业增加值. */
function tradeOf(listing: string, { run, index }: Scene): string {
  const list = listed(listing, run.count);
  const member = list?.members[index - run.first];
  const trade =
    list === null || member === undefined || placeEnd(member) === member.length
      ? ''
      : `${member}${list.head}`;
  return trades.test(trade) ? trade : '';
}
const trades =
  /^(?!全[省市国])[^、]{2,12}(?:产业|行业|制造业|服务业|工业|领域|板块)(?:增加值|总?产值|投资|营业?收入?)?$/;

/** 这主要是由于医药、汽车产业增长较快，分别增长|3%|和|4%|: what the clause before says it is due to. */
const causeBefore = ({ where: { sentence }, mention }: Scene): string =>
  due.exec(sentence.text.slice(0, mention.from - sentence.start))?.[1] ?? '';
const due =
  /(?:主要是)?(?:由于|得益于|因为|归功于|(?<=主要)是)([^，,。；;]{4,40}?)等?(?:保持|持续|继续|增长|发展|增势|势头|表现|回升)[^，,。；;]{0,8}[，,][^。；;]{0,24}$/;
