import { withRole } from '../../../lexicons/any-of.ts';
import { readLexicon } from '../../../lexicons/read.ts';
import { type Token, wordList } from '../../sentences/names/tokens.ts';

/** Halls, parks and hospitals of which a town has one. */

const rows = readLexicon('lexicons/halls.csv');

/** 甲市体育馆、图书馆、|影剧院: a bare one is of the town that the list has named. */
export const halls = wordList(...withRole(rows, ['shares']));
/** 体育中心、会展中心|投入使用, where the list opens its clause: 甲公司建设|体育中心 may be its own. */
export const namedInLists: ReadonlySet<string> = new Set(withRole(rows, ['listed']));
/** 启动|市民中心|建设: its kind is its name. */
export const onlyOnes: ReadonlySet<string> = new Set(withRole(rows, ['named']));

/** 青云|花园, 柳河|新村: where people live, by the end of its name. */
export const isResidence = /.{2}(?:花园|[苑庭邸]|公寓|人家|[佳家雅新]园|[名豪华]府|新[村居])$/;

/** 机场|综合交通中心, 高铁站|综合交通枢纽: a city has one. */
export const isOfTerminal = (before: string, { word }: Token): boolean =>
  word?.kind?.category === 'public_transport' && /^(?:机场|高铁站|火车站)$/.test(before);
