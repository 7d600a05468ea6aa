import { tableToIPC } from 'apache-arrow';
import { Compression, Table as ParquetTable, WriterPropertiesBuilder, writeParquet } from 'parquet-wasm';
import type { Row, Table } from '../../schemas/index.ts';
import { arrowTable } from './arrow.ts';
import type { OutputFile } from './output.ts';

/** The Arrow table as Parquet, compressed with zstd; takes the rows in Arrow where they are made already. */
export function parquet(table: Table, rows: readonly Row[], made = arrowTable(table, rows)): OutputFile[] {
  const stream = tableToIPC(made, 'stream');
  const properties = new WriterPropertiesBuilder().setCompression(Compression.ZSTD).build();
  return [
    { path: `${table.name}.parquet`, bytes: writeParquet(ParquetTable.fromIPCStream(stream), properties) },
  ];
}
