import { isMeasure } from '../../../grammar/measures.ts';
import type { Sentence } from '../../sentences/article.ts';
import { isWay } from '../../sentences/work-nouns.ts';
import { isNamedThing, type Where } from '../topic/where.ts';
import { actsOf } from './antecedent.ts';

/** What a road, a bridge, a reservoir or a train has not, though the whole page is about it: `产业园落户高速沿线，年产值|8亿元|`, `“以前运一车茶要|800元|，”` */

/** Whether a figure is none of the way that a page is about: of people and their trades, or what somebody tells of themselves. */
export const isNoneOfWay = (theme: string, told: string, sentence: Sentence, at: number): boolean =>
  aWay.test(theme) && (ofPeople.test(told) || isHeard(sentence, at));

/** “那时走一趟要一整天”: what is heard beside a way, and no measure of it. */
export const isSaidAside = (way: string, told: string, sentence: Sentence, at: number): boolean =>
  !isMeasure(told) && !/[长宽高深]$/.test(told) && isNoneOfWay(way, told, sentence, at);

const ofPeople =
  /企业|接待|旅游收入|民宿|宾馆|酒店|经营主体|就业|岗位|产值|税收|销售|消费|居民|人口|农户|贫困|脱贫|学位|招商/;
const aWay = /(?:[桥路线段库渠坝闸站港]|高速|高铁|地铁|隧道|机场|码头|航道|列车|专列|班列)$/;

/** “以前运一车茶要800元，”: whether somebody is heard, with more than a name in marks. */
function isHeard({ passage: { text }, start }: Sentence, at: number): boolean {
  const [open, end] = [text.lastIndexOf('“', at), text.indexOf('”', at)];
  return open >= start && end > at && /[，。？！]/.test(text.slice(open, end));
}

/** 柳白铁路继续领跑。…货运同样红火，运输货物|400万吨|: the way that the short first sentence of a paragraph names; empty where it names none. */
export function wayAhead({ earlier, topics, sentence, at }: Where, phrase: string): string {
  const [first] = earlier;
  if (
    first === undefined ||
    first.position > 0 ||
    first.text.length > longestHead ||
    first.quantities.length > 0
  )
    return '';
  const name = topics.first(first, (topic) => isNamedThing(topic) && isWay(topic.name))?.name ?? '';
  return name === '' || actsOf(sentence, at) || isNoneOfWay(name, phrase, sentence, at) ? '' : name;
}
const longestHead = 16;

/** 柳白高速东段通车，车流量4000辆次。¶云舟高速刚刚起步。该路全长|60公里|: whether a sentence without a number has gone on to another way. */
export function tellsOfAnother({ earlier, topics, handed }: Where): boolean {
  const last = earlier.at(-1);
  if (last === undefined || last.quantities.length > 0 || last.text.includes(handed)) return false;
  const name = topics.first(last, ({ kind, name }) => kind === 'thing' && isWay(name))?.name ?? '';
  return name !== '' && last.text.startsWith(name);
}

/** 大桥主跨320米，北岸连接线长2公里。|概算9亿元: a new sentence goes on with the whole; empty where the last is no part of one. */
export function wholeBehindPart({ handed, earlier, topics }: Where): string {
  const last = aPart.test(handed) ? earlier.at(-1) : undefined;
  if (last === undefined) return '';
  const whole = topics.first(last, (topic) => isNamedThing(topic))?.name ?? '';
  return aPart.test(whole) ? '' : whole;
}
const aPart =
  /(?:引桥|引线|连接线|匝道|辅道|[东西南北左右两]岸|(?<![阶工地])[^期标一二三四五六][^期]?段|[小初高]中?[学中]?部)$/;
