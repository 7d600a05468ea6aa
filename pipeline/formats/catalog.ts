import { tables } from '../../schemas/index.ts';
import { mediaType } from './media-type.ts';
import { type ReleaseWriter, textFile } from './output.ts';

/** Lists the tables, every file but itself and the checksums, and what this release does not have. */
export const catalog: ReleaseWriter = ({ about, rows, files, leftOut }) => {
  const { name, version, title_zh, title_en, description_zh, description_en, released, licence } = about;
  const content = {
    name,
    ...{ version, released, title_zh, title_en, description_zh, description_en },
    licence: licence?.url ?? null,
    tables: tables.map((table) => ({
      name: table.name,
      title_zh: table.title_zh,
      title_en: table.title_en,
      description: table.description,
      rows: rows[table.name],
      files: files.map(({ path }) => path).filter((path) => isOf(table.name, path)),
    })),
    files: files.map(({ path, bytes, sha256 }) => ({ path, media_type: mediaType(path), bytes, sha256 })),
    left_out: leftOut,
  };
  return [textFile('catalog.json', `${JSON.stringify(content, null, 2)}\n`)];
};

/** `figures.csv`, `figures.csv/part-00000.csv`, `preview/figures.md` and `schemas/figures.schema.json` are about figures. */
function isOf(table: string, path: string): boolean {
  return path.split('/').some((name) => name.startsWith(`${table}.`));
}
