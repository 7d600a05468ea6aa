/** Markup that is safe to insert as it stands. */
export interface Html {
  readonly markup: string;
}

/** What a template takes: text is escaped, markup is not, null is nothing. */
type Part = Html | string | number | null | readonly Part[];

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** html`<p>${text}</p>` escapes every text that it takes, so that no value becomes markup. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((string, index) => string + markupOf(parts[index] ?? null)).join('') };
}

/** Takes markup as it is: only for what this program made. */
export const raw = (markup: string): Html => ({ markup });

/** Text as it may stand in an element or in a quoted attribute. */
export const escapeText = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(markupOf).join('');
}

/** The same in Chinese and in English; the page shows the one that the reader chose. */
export const both = (zh: Part, en: Part): Html =>
  html`<span class="zh" lang="zh-Hans">${zh}</span><span class="en" lang="en">${en}</span>`;

/** Words in the source's language, with English in its place where somebody has written it. */
export const orSource = (zh: string, en: string | null): Html =>
  en === null ? html`<span lang="zh-Hans">${zh}</span>` : both(zh, en);
