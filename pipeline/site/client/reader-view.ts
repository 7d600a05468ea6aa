import { cardOf } from './card.ts';
import type { Item, Store } from './data.ts';
import { figureText, titleOf, words } from './data.ts';
import { announce, byId, el, language, say } from './dom.ts';
import type { Route } from './route.ts';

const factsOf = (root: ParentNode): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-r]')];

const recordsOf = (element: HTMLElement): string[] => (element.dataset.r ?? '').split(' ');

/** Shows the article that the address names, with the words of its row marked and the row beside them. */
export function showReader(store: Store, route: Route): void {
  const sources = [...document.querySelectorAll<HTMLElement>('.source')];
  const item = route.key === null ? undefined : store.byKey.get(route.key);
  const wanted = route.name ?? item?.row.source_id ?? sources[0]?.dataset.source;
  for (const source of sources) source.hidden = sources.length > 1 && source.dataset.source !== wanted;
  if (item === undefined) {
    mark([]);
    byId('reader-panel').replaceChildren();
    return;
  }
  const facts = mark([item.key]);
  showPanel(store, [item.key], item.key);
  facts[0]?.scrollIntoView({ block: 'center' });
}

/** Lets the words of every article be chosen by mouse and keyboard. */
export function listenToReader(store: Store): void {
  for (const text of document.querySelectorAll<HTMLElement>('.reading')) {
    text.addEventListener('click', (event) => {
      const fact = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-r]') : null;
      if (fact === null || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      choose(store, text, recordsOf(fact));
    });
  }
}

function choose(store: Store, text: HTMLElement, keys: readonly string[]): void {
  const known = keys.filter((key) => store.byKey.has(key));
  const [first] = known;
  if (first === undefined) return;
  history.replaceState(null, '', `#/read/${text.dataset.source ?? ''}?r=${encodeURIComponent(first)}`);
  mark([first]);
  showPanel(store, known, first);
  announce(
    known
      .flatMap((key) => store.byKey.get(key) ?? [])
      .map(titleOf)
      .join('; '),
  );
}

/** Marks every stretch that supports one of the rows. */
function mark(keys: readonly string[]): HTMLElement[] {
  const chosen = new Set(keys);
  return factsOf(document).filter((fact) => {
    const on = recordsOf(fact).some((key) => chosen.has(key));
    fact.classList.toggle('chosen', on);
    fact.classList.toggle(
      'own',
      (fact.dataset.own ?? '').split(' ').some((key) => chosen.has(key)),
    );
    return on;
  });
}

function showPanel(store: Store, keys: readonly string[], open: string): void {
  const items = keys.flatMap((key) => store.byKey.get(key) ?? []);
  const current = items.find(({ key }) => key === open);
  const panel = byId('reader-panel');
  const close = el('button', { type: 'button', class: 'button quiet small close' }, say('close'));
  close.addEventListener('click', () => {
    panel.replaceChildren();
    const [fact] = mark([open]).filter((each) => each instanceof HTMLAnchorElement);
    mark([]);
    fact?.focus();
  });
  const choices = items.map((item) =>
    choiceOf(store, item, item === current, () => {
      mark([item.key]);
      showPanel(store, keys, item.key);
      document.querySelector<HTMLElement>('#reader-panel [aria-pressed="true"]')?.focus();
    }),
  );
  panel.replaceChildren(
    close,
    ...(items.length > 1
      ? [el('p', { class: 'soft' }, say('facts_here')), el('ul', { class: 'choices' }, choices)]
      : []),
    ...(current === undefined ? [] : [el('div', { class: 'card' }, cardOf(store, current, 'text'))]),
  );
  panel.scrollTop = 0;
}

function choiceOf(store: Store, item: Item, pressed: boolean, open: () => void): HTMLElement {
  const value = item.table.name === 'figures' ? ` ${figureText(store, item.row)}` : '';
  const button = el(
    'button',
    { type: 'button', 'aria-pressed': String(pressed) },
    el('small', {}, item.table[language()]),
    ' ',
    words(`${titleOf(item)}${value}`),
  );
  button.addEventListener('click', open);
  return el('li', {}, button);
}
