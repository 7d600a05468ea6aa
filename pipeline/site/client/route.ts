/** What the address says is shown. */
export interface Route {
  readonly view: 'overview' | 'reader' | 'tables' | 'dictionary' | 'download';
  /** The table, or the source in the reader, or the entry of the dictionary. */
  readonly name: string | null;
  /** The open row. */
  readonly key: string | null;
  readonly params: URLSearchParams;
}

/** `#/figures/fig-3f9a?q=城际` → the row over the table that is searched. Unknown addresses show the overview. */
export function readRoute(hash: string, tables: ReadonlySet<string>): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first = '', ...rest] = path.split('/');
  const params = new URLSearchParams(query);
  const second = rest.length > 0 ? decoded(rest.join('/')) : null;
  if (tables.has(first)) return { view: 'tables', name: first, key: second, params };
  if (first === 'tables') return { view: 'tables', name: 'timelines', key: null, params };
  if (first === 'read') return { view: 'reader', name: second, key: params.get('r'), params };
  if (first === 'dictionary') return { view: 'dictionary', name: second, key: null, params };
  if (first === 'download' || first === 'cite') return { view: 'download', name: null, key: null, params };
  return { view: 'overview', name: null, key: null, params };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The address of a table with its search, filters and order, and of an open row over it. */
export function tableHash(table: string, params: URLSearchParams, key: string | null = null): string {
  const query = params.toString();
  return `#/${table}${key === null ? '' : `/${encodeURIComponent(key)}`}${query === '' ? '' : `?${query}`}`;
}
