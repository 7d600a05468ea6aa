import { worksOn } from '../../sentences/building-words.ts';
import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { predicatesIn } from '../scene/predicates.ts';
import { actsIn } from '../subject/want.ts';
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

/** 投入使用的|某镇某小学: what a clause that opens with its verb is said of, where that is a thing. */
export function saidOf(body: string): Topic | null {
  // 去年开工的某体育中心: 开工 is a deed, though it may name an activity
  const head = body.slice(body.lastIndexOf('的') + 1).replace(/[，,]$/, '');
  const topic =
    used.test(body) || head === body || head.length < 4 || actsIn(head) ? null : phraseTopic(head);
  return /^(?:thing|agent)$/.test(topic?.kind ?? '') && topic?.indicator === '' ? topic : null;
}

/** 采用先进的|自动化产线, 引进了先进的|薯片生产线: what is used; 引进的|甲产业园|投产 is what that is said of. */
const used =
  /^(?:采用|使用|运用|应用|选用|(?:引进|购置|购进|购买|添置|配备|安装)[^，,的]{0,8}(?:先进|领先|一流|全新|最新|新型|成熟|专业|高端|现代化?|智能化?|自动化?)的)/;

const worksFor =
  /^[，,\s]*(?:在)?((?!重[点大]|民生|惠民|基础设施|市政|相关|配套|各类)[\u4e00-\u9fffA-Z0-9]{2,10}工程)(?:建设)?方面[，,：:]?$/;
/** 飞行区工程方面，: which works are told of next; null where no words say so. */
export function worksInView(words: string): Topic | null {
  const name = worksFor.exec(words)?.[1] ?? '';
  return name === '' ? null : { name, kind: 'thing', indicator: '' };
}
