import type { Language } from '../format.ts';

type Theme = 'auto' | 'light' | 'dark';

const isLanguage = (value: string | null): value is Language => value === 'zh' || value === 'en';
const isTheme = (value: string | null): value is Theme =>
  value === 'auto' || value === 'light' || value === 'dark';

/** Storage may be forbidden, as it is for files in some browsers. */
function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice where storage is allowed. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The address keeps the language; a theme lasts as long as the page.
  }
}

/** The address decides, then the last choice, then the browser. */
export function startLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const kept = stored('language');
  if (isLanguage(kept)) return kept;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

/** The last choice, else the system's. */
export function startTheme(): Theme {
  const kept = stored('theme');
  return isTheme(kept) ? kept : 'auto';
}

/** Writes the language into the address, so that a copied link opens in it. */
export function writeLanguage(language: Language): void {
  const search = new URLSearchParams(location.search);
  search.set('lang', language);
  history.replaceState(null, '', `?${search}${location.hash}`);
}

/** The theme that a radio button stands for. */
export const themeOf = (value: string): Theme => (isTheme(value) ? value : 'auto');

/** The language that a radio button stands for. */
export const languageOf = (value: string): Language => (isLanguage(value) ? value : 'en');
