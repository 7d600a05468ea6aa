import { tableToIPC } from 'apache-arrow';
import { Compression, Table, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';
import { arrowTable } from './arrow.ts';
import type { TableWriter } from './output.ts';

/** The Arrow table as Parquet, compressed with zstd. */
export const parquet: TableWriter = (table, rows) => {
  const stream = tableToIPC(arrowTable(table, rows), 'stream');
  const properties = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).build();
  return [{ path: `${table.name}.parquet`, bytes: writeParquet(Table.fromIPCStream(stream), properties) }];
};
