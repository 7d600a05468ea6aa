import { worksOn } from '../../sentences/building-words.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { predicatesIn } from '../scene/predicates.ts';
import { wordsIn } from '../words/words.ts';
import { phraseTopic, type Topic } from './phrase.ts';

/** Things that a clause names and of which it tells nothing: `3.甲水库除险加固工程。` · `在甲项目施工现场，` */

/** 在某项目施工现场，: the thing that is built there; null where it is none. */
export function thingAt(name: string): Topic | null {
  const topic = phraseTopic(name);
  return topic?.kind === 'thing' && topic.indicator === '' ? topic : null;
}

/** 3.甲水库除险加固工程。全长…: an item of a list that names a work and tells nothing of it; null for any other words. */
export function thingAlone(body: string): Topic | null {
  const name = alone.exec(body)?.[1] ?? '';
  const topic = name === '' ? null : thingAt(name);
  return topic?.name === name &&
    predicatesIn(name, wordsIn(name, 0, name.length)).length === 0 &&
    !begins.test(name) &&
    isOneWork(name)
    ? topic
    : null;
}

/** 一、甲路改造工程。, 甲港3号、4号泊位工程。 */
const alone = /^(?:[一二三四五六七八九十]+、)?((?:[^，,。；;、：:的]|(?<=[0-9]号)、(?=[0-9])){4,30})[。；;]$/;
const begins = /新建|开工|启动|推进/;

/** 甲水库除险加固工程, 甲县供水工程: one work; 教育提质工程, 养老服务提升行动 are done all over, and their figures are the place's. */
const isOneWork = (name: string): boolean => {
  const stem = name.replace(workTail, '');
  if (/(?:行动|计划|活动)$/.test(name)) return false;
  return placeEnd(name) > 0 || ((ownerKind(stem) === 'thing' || aWay.test(stem)) && !/[和与及]/.test(stem));
};
const aWay = /.{2}[路街桥渠河]$|.{2}[0-9]号[^，,。的]{0,6}$/;
const workTail = new RegExp(`(?:${worksOn}|建设|整体|除险|[一二三四]期)*(?:工程|项目)$`);
