import { cardOf } from './card.ts';
import type { Store } from './data.ts';
import { byId, el, say } from './dom.ts';

function dialog(): HTMLDialogElement {
  const element = byId('card');
  if (!(element instanceof HTMLDialogElement)) throw new Error('#card is no dialog');
  return element;
}

/** Opens the card of a row, or closes it; the browser keeps the focus inside and gives it back. */
export function showCard(store: Store, key: string | null): void {
  const card = dialog();
  if (key === null) {
    if (card.open) card.close();
    return;
  }
  const item = store.byKey.get(key);
  const close = el('button', { type: 'button', class: 'button quiet small close' }, say('close'));
  close.addEventListener('click', () => card.close());
  const body =
    item === undefined
      ? [
          el('h2', { id: 'card-title' }, say('not_in_database')),
          el('p', {}, el('code', {}, key)),
          el('p', {}, say('not_in_database_hint')),
        ]
      : cardOf(store, item);
  card.replaceChildren(el('div', { class: 'card' }, close, body));
  if (!card.open) card.showModal();
  card.scrollTop = 0;
}

/** Calls back when the reader closes the card: by button, Escape, or a click beside it. */
export function watchCard(closed: () => void): void {
  const card = dialog();
  card.addEventListener('close', closed);
  card.addEventListener('click', (event) => {
    if (event.target === card) card.close();
  });
}
