import { measureWords } from '../../../grammar/measures.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { wordsIn } from '../words/words.ts';

/** What is told of a work before its name: `备受关注的甲水厂总投资|8000万元|` → 甲水厂总投资 */

const isProperty = new RegExp(`^(?:概算|计划|估算|规划)?${measureWords('size', 'cost')}$`);

/** 备受关注的|甲水厂总投资: what is told of a work before its name, where what it has so much of stands behind. */
export function withoutModifier(words: string): string {
  const at = words.lastIndexOf('的');
  if (at < 2) return words;
  const { owner, rest, kind } = splitOwner(words.slice(at + 1));
  const isNamed =
    kind === 'thing' && owner.length > 3 && !/^(?:[一二三四]期|主体|核心|配套|项目|工程|新)/.test(owner);
  return isNamed &&
    isProperty.test(rest) &&
    (words.startsWith('作为') || ownerKind(words.slice(0, at)) !== 'thing')
    ? words.slice(at + 1)
    : words;
}

/** 位于某省境内的高速铁路 → 高速铁路: a clause that ends in 的 is not part of the name. */
export function withoutClause(phrase: string): string {
  const at = phrase.lastIndexOf('的');
  if (at < 0) return phrase;
  const said = phrase.slice(0, at);
  const isClause = wordsIn(said, 0, said.length).some(
    ({ word }) => (word.role === 'verb' && !word.nominal) || word.role === 'frame',
  );
  return isClause ? phrase.slice(at + 1) : phrase;
}
