import { showCard, watchCard } from './card-dialog.ts';
import { loadStore } from './data.ts';
import { byId, language } from './dom.ts';
import { store as keep, languageOf, startTheme, themeOf, writeLanguage } from './preferences.ts';
import { listenToReader, showReader } from './reader-view.ts';
import { type Route, readRoute, tableHash } from './route.ts';
import { showTable } from './table-view.ts';

const store = loadStore(globalThis.siteData);
const names = new Set(store.data.tables.map(({ name }) => name));
/** The address of the view that lies under the open row. */
let beneath = '';

const go = (hash: string): void => {
  if (location.hash === hash) show();
  else location.hash = hash;
};

const isRow = ({ view, key }: Route): boolean => view === 'tables' && key !== null;

/** Draws what the address says. A row opens over the view that was shown, or over its table. */
function show(previous: string | null = null): void {
  const route = readRoute(location.hash, names);
  const before = previous === null ? null : readRoute(previous, names);
  if (!isRow(route)) {
    // The view under a closed row stands as it was, with the reader's place and focus.
    const closed = before !== null && isRow(before) && location.hash === beneath;
    if (!closed) showView(route);
  } else if (before === null) {
    beneath = tableHash(route.name ?? '', route.params);
    showView(route);
  } else if (!isRow(before)) beneath = previous ?? '';
  showCard(store, isRow(route) ? route.key : null);
}

function showView(route: Route): void {
  for (const view of document.querySelectorAll<HTMLElement>('.view'))
    view.classList.toggle('current', view.dataset.view === route.view);
  for (const link of document.querySelectorAll<HTMLElement>('[data-nav]')) {
    if (link.dataset.nav === route.view) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
  if (route.view === 'tables') showTable(store, route, go);
  if (route.view === 'reader') showReader(store, route);
  else if (route.view === 'dictionary' && route.name !== null) showEntry(route.name);
  else scrollTo({ top: 0, behavior: 'instant' });
}

function showEntry(name: string): void {
  const entry = document.getElementById(`/dictionary/${name}`);
  for (const target of document.querySelectorAll('.target')) target.classList.remove('target');
  entry?.classList.add('target');
  const details = entry?.querySelector('details');
  if (details != null) details.open = true;
  entry?.scrollIntoView({ block: 'start' });
}

function closeCard(): void {
  if (isRow(readRoute(location.hash, names))) go(beneath);
}

function listenToSwitches(): void {
  const root = document.documentElement;
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=language]')) {
    input.checked = input.value === language();
    input.addEventListener('change', () => {
      root.dataset.language = languageOf(input.value);
      keep('language', input.value);
      writeLanguage(languageOf(input.value));
      setDocumentLanguage();
      redraw();
    });
  }
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name=theme]')) {
    input.checked = input.value === startTheme();
    input.addEventListener('change', () => {
      root.dataset.theme = themeOf(input.value);
      keep('theme', input.value);
    });
  }
}

function redraw(): void {
  const place = scrollY;
  show();
  scrollTo({ top: place, behavior: 'instant' });
}

function setDocumentLanguage(): void {
  document.documentElement.lang = language() === 'zh' ? 'zh-Hans' : 'en';
  const { zh, en } = store.data;
  document.title = language() === 'zh' ? zh : en;
}

byId('main').querySelector('.static')?.remove();
// Their ids are places to jump to without scripts; with scripts a view shows from its top.
for (const view of document.querySelectorAll('.view')) view.removeAttribute('id');
setDocumentLanguage();
listenToSwitches();
listenToReader(store);
watchCard(closeCard);
addEventListener('hashchange', ({ oldURL }) => show(new URL(oldURL).hash));
show();
