import type { Language } from '../format.ts';
import { type Word, words } from '../words.ts';

export type Child = Node | string | number | null | readonly Child[];

/** Makes an element. Texts become text nodes: nothing that comes from data is ever read as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | null>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === false) continue;
    element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...nodesOf(children));
  return element;
}

function nodesOf(children: readonly Child[]): (Node | string)[] {
  return children.flatMap((child): (Node | string)[] => {
    if (child === null) return [];
    if (typeof child === 'string') return [child];
    if (typeof child === 'number') return [String(child)];
    return child instanceof Node ? [child] : nodesOf(child);
  });
}

/** The element with an id that the page has. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`#${id} is missing`);
  return element;
}

/** The language that is shown. */
export const language = (): Language => (document.documentElement.dataset.language === 'zh' ? 'zh' : 'en');

/** A word of the page in the language that is shown. */
export const say = (word: Word): string => words[word][language() === 'zh' ? 0 : 1];

/** Says something to screen readers. */
export function announce(text: string): void {
  byId('live').textContent = text;
}

/** A button that copies a text and says so. */
export function copyButton(word: Word, text: () => string): HTMLButtonElement {
  const button = el('button', { type: 'button', class: 'button quiet small' }, say(word));
  button.addEventListener('click', async () => {
    await copyText(text());
    button.textContent = say('copied');
    announce(say('copied'));
    setTimeout(() => {
      button.textContent = say(word);
    }, 1600);
  });
  return button;
}

/** The clipboard is closed to pages that were opened from a file in some browsers; selecting and copying is not. */
async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el('textarea', { class: 'sr', 'aria-hidden': 'true' }, text);
    (document.querySelector('dialog[open]') ?? document.body).append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
