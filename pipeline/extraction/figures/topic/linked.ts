import { ownerKind } from '../owner/owner.ts';
import { isNamedThing } from './where.ts';

/** Names that stand alone in an item of a list, or behind what they link. */

/** 中心城区通往甲区和乙区的|甲港高速公路, 连接新区、通往甲县的|乙高速公路: what a way links says which one it is. */
const links =
  /^[^，,的]{0,10}(?:通往|通向|连接|连通|衔接|直通|往返|贯穿|横跨|跨越|途经|穿越|环绕)[^，,的]{2,30}的([^，,的]{4,24})$/;

/** The name behind what it links; empty for any other words. */
export const linkedName = (words: string): string => links.exec(words)?.[1] ?? '';

/** 开工建设3条高速公路：甲高速公路，|全长；乙高速公路，|全长: an item that is nothing but a name; empty for any other clause. */
export function itemAlone(words: string, before: string): string {
  const last = words.replace(/^.*：/, '').replace(/[，,]$/, '');
  const name = linkedName(last) || last;
  const opens = last.length < words.length - 1 || nextItem.test(before);
  return opens && !openedTo.test(name) && isNamedThing({ kind: ownerKind(name), name }) ? name : '';
}

/** ；国际新开至甲国航线，: what is done, and no name. */
const openedTo = /(?:新开|新增|增开|开通|开行|恢复|加密)[至到往]/;

/** Where the next item of a list begins. */
export const nextItem = /[；;]\s*$/;
