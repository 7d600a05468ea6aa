const mediaTypes: Readonly<Record<string, string>> = {
  arrow: 'application/vnd.apache.arrow.file',
  cff: 'application/yaml',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  parquet: 'application/vnd.apache.parquet',
  py: 'text/x-python',
  sqlite: 'application/vnd.sqlite3',
  sql: 'application/sql',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** `figures.csv` is text/csv; a file without an ending is plain text. */
export function mediaType(path: string): string {
  return mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
}
