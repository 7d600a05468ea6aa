import { readLexicon } from '../../../lexicons/read.ts';
import type { QuantityMention } from '../../../mention.ts';
import type { Counted } from '../counted/counted.ts';
import { type Before, spans } from '../said.ts';
import { readBefore } from './clause.ts';

/**
 * Verbs of one character before a number and what is counted: too short to be read anywhere else, where they may be a part
 * of another word.
 *
 * `甲村养了300只|羊` is read as `甲村养殖着300只|羊`
 */

const verbs = readLexicon('lexicons/spoken-verbs.csv');
const written: ReadonlyMap<string, string> = new Map(verbs.map(({ surface, verb }) => [surface, verb]));
const alone = verbs.map(({ surface, not_after }) => `(?<![${not_after}])${surface}`).join('|');
/** 他家又养|了, 先后修|起|近: no 品种, 喂养, 装修 and no 购买, whose last character is another's. */
const spoken = new RegExp(`(${alone})[了着起过出上下成]{0,2}((?:大约|将近|约|近|超过?|逾|上|共)?)$`);

/** The words before a number and what is counted, read with the verb that ends them written out; the verb stays as it stands. */
export function readSpoken(words: string, { noun }: Counted, { unit }: QuantityMention): Before {
  const found = noun === '' || spans.has(unit) ? null : spoken.exec(words);
  if (found === null) return readBefore(words);
  const [, said = '', rest = ''] = found;
  const verb = written.get(said) ?? said;
  const before = readBefore(`${words.slice(0, found.index)}${verb}${rest}`);
  return before.verb === verb ? { ...before, verb: said } : before;
}
