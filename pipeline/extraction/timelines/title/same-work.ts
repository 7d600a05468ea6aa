import { anyOf } from '../../../lexicons/any-of.ts';
import { workNouns } from '../../sentences/work-nouns.ts';
import { resolved } from './topic.ts';

/** Which work a sentence goes on with that names a part or a kind alone. */

const theWork = /^(?:该|本)?(?:项目|工程)$/;

/** 王明介绍，|工程|分为两段。工程2020年开工: the work that its article is about, where a paragraph opens so. */
export const ofTheme = (told: string, theme: () => string): string =>
  theWork.test(told) ? resolved(told, theme()) : told;

/** 甲电站可研报告6月通过审查。|电站枢纽|由两座水库构成。电站明年开工: a sentence about a part tells of the same work. */
export function stillOf(told: string, earlier: string): string {
  const kind = opensWithKind.exec(told)?.[0] ?? '';
  const work = kind === '' || kind === told ? kind : resolved(kind, earlier);
  return work === kind ? told : work;
}
const opensWithKind = new RegExp(
  `^(?:${anyOf(workNouns('line', 'network', 'facility'))})(?=[^至到、和与]{2,6}$)`,
);
