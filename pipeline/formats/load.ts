import { duckdbSql } from './load/duckdb.ts';
import { javascript } from './load/javascript.ts';
import { python } from './load/python.ts';
import { r } from './load/r.ts';
import { sqliteSql } from './load/sqlite.ts';
import { type ReleaseWriter, textFile } from './output.ts';

/** Snippets that load every table with the type of every column, for those who would else have to guess them. */
export const load: ReleaseWriter = () => [
  textFile('load/load.py', python()),
  textFile('load/load.R', r()),
  textFile('load/load.sql', duckdbSql()),
  textFile('load/load.mjs', javascript()),
  textFile('load/search.sql', sqliteSql()),
];
