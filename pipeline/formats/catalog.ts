import { tables } from '../../schemas/index.ts';
import { mediaType } from './media-type.ts';
import { type PublishedFile, type ReleaseWriter, textFile } from './output.ts';

/** Lists the tables, every file but itself and the checksums, and what this release does not have. */
export const catalog: ReleaseWriter = ({ about, rows, files, leftOut }) => {
  const { name, version, title_zh, title_en, description_zh, description_en, released, licence } = about;
  const paths = pathsByTable(files);
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
      files: paths.get(table.name) ?? [],
    })),
    files: files.map(({ path, bytes, sha256 }) => ({ path, media_type: mediaType(path), bytes, sha256 })),
    left_out: leftOut,
  };
  return [textFile('catalog.json', `${JSON.stringify(content, null, 2)}\n`)];
};

/** `figures.csv`, `figures.csv/part-00000.csv`, `preview/figures.md` and `schemas/figures.schema.json` are about figures. */
function pathsByTable(files: readonly PublishedFile[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, string[]>(tables.map(({ name }) => [name, []]));
  for (const { path } of files) {
    for (const name of new Set(path.split('/').map((word) => word.slice(0, word.indexOf('.')))))
      paths.get(name)?.push(path);
  }
  return paths;
}
