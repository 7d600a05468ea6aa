import { type ChangeObject, diffArrays } from 'diff';
import { escaped } from './html.ts';

/** Two texts in one, with what went and what came marked; texts that share little stand one after the other. */
export function inlineText(before: string | null, after: string | null): string {
  if (before === null) return marked(added(after ?? ''));
  if (after === null) return marked(removed(before));
  const parts = diffArrays(tokens(before), tokens(after)).map((part) => ({
    ...part,
    value: part.value.join(''),
  }));
  const shared = parts.filter((part) => !part.added && !part.removed);
  const kept = shared.reduce((sum, { value }) => sum + value.length, 0);
  if (kept * 2 < Math.max(before.length, after.length))
    return `${marked(removed(before))} → ${marked(added(after))}`;
  return parts.map(marked).join('');
}

/** Two lists in one, item by item. */
export function inlineList(before: readonly string[], after: readonly string[]): string {
  const parts = diffArrays([...before], [...after]);
  return parts.flatMap((part) => part.value.map((value) => marked({ ...part, value }))).join('、');
}

type Part = Pick<ChangeObject<string>, 'value' | 'added' | 'removed'>;

const added = (value: string): Part => ({ value, added: true, removed: false });
const removed = (value: string): Part => ({ value, added: false, removed: true });

function marked(part: Part): string {
  const text = escaped(part.value);
  if (part.added) return `<ins>${text}</ins>`;
  return part.removed ? `<del>${text}</del>` : text;
}

/** Words and numbers in Latin script whole, everything else a character a token. */
function tokens(text: string): string[] {
  return text.match(/[\p{Script=Latin}\d.-]+|./gsu) ?? [];
}
