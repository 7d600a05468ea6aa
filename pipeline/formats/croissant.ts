import { type About, program } from '../../schemas/dataset.ts';
import { type Column, type Table, tables } from '../../schemas/index.ts';
import { croissantContext } from './croissant-context.ts';
import { mediaType } from './media-type.ts';
import { type PublishedFile, type Release, type ReleaseWriter, textFile } from './output.ts';
import { tableFiles } from './table-files.ts';

const types: Record<Column['type'], string> = {
  string: 'sc:Text',
  enum: 'sc:Text',
  edtf: 'sc:Text',
  date: 'sc:Date',
  int: 'cr:Int32',
  decimal: 'cr:Float64',
  list: 'sc:Text',
};

/** What Croissant's readers call a type that has since been registered otherwise. */
const encodingFormats: Readonly<Record<string, string>> = {
  'application/vnd.apache.parquet': 'application/x-parquet',
};

/** The columns of provenance, in the terms of PROV-O and of the Web Annotation vocabulary. */
const provenance: Readonly<Record<string, string>> = {
  source_id: 'prov:hadPrimarySource',
  quote: 'prov:value',
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  start: 'oa:start',
  end: 'oa:end',
  record_id: 'oa:hasBody',
};

/** Describes the Parquet files as record sets of Croissant 1.1; a value's words are an annotation of its field. */
export const croissant: ReleaseWriter = (release) => {
  const { about } = release;
  const described = tables.filter(({ name }) => tableFiles(release.files, name, 'parquet').length > 0);
  const inParts = described.filter(({ name }) => !isOneFile(release, name));
  const files = release.files.filter(
    ({ path }) => !path.includes('/') && /\.(csv|json|parquet|arrow|sqlite|xlsx)$/.test(path),
  );
  const content = {
    '@context': croissantContext,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: about.name,
    alternateName: [about.title_en, about.title_zh],
    description: about.description_en,
    ...(about.version !== null && { version: about.version }),
    ...(about.released !== null && { datePublished: about.released }),
    ...(about.licence !== null && { license: about.licence.url }),
    ...(about.keywords.length > 0 && { keywords: about.keywords }),
    inLanguage: ['zh', 'en'],
    isLiveDataset: false,
    ...(about.creators.length > 0 && {
      creator: about.creators.map((name) => ({ '@type': 'sc:Organization', name })),
      citeAs: bibtex(about),
    }),
    'prov:wasGeneratedBy': { '@type': 'prov:Activity', 'prov:label': `${program.name} ${program.version}` },
    'prov:wasDerivedFrom': release.sources.map(({ id, title, sha256 }) => ({
      '@type': 'prov:Entity',
      'prov:label': title,
      'sc:identifier': id,
      'sc:sha256': sha256,
    })),
    distribution: [...files.map(fileObject), ...inParts.map(fileSet)],
    recordSet: described.map((table) => recordSet(table, isOneFile(release, table.name))),
  };
  return [textFile('croissant.json', `${JSON.stringify(content, null, 2)}\n`)];
};

const parquetOf = (table: string) => `${table}.parquet`;
const isOneFile = ({ files }: Release, table: string) => files.some(({ path }) => path === parquetOf(table));

function bibtex({ name, title_en, creators, released, version, licence }: About): string {
  const fields = [
    `title = {${title_en}}`,
    `author = {${creators.map((creator) => `{${creator}}`).join(' and ')}}`,
    ...(released === null ? [] : [`year = {${released.slice(0, 4)}}`]),
    ...(version === null ? [] : [`version = {${version}}`]),
    ...(licence === null ? [] : [`note = {${licence.name}}`]),
  ];
  return `@misc{${name}, ${fields.join(', ')}}`;
}

function fileObject({ path, bytes, sha256 }: PublishedFile) {
  return {
    '@type': 'cr:FileObject',
    '@id': path,
    name: path,
    contentUrl: path,
    contentSize: `${bytes} B`,
    encodingFormat: encodingFormats[mediaType(path)] ?? mediaType(path),
    sha256,
  };
}

/** The parts of a table of a corpus. */
function fileSet({ name, title_en }: Table) {
  return {
    '@type': 'cr:FileSet',
    '@id': parquetOf(name),
    name: title_en,
    encodingFormat: encodingFormats[mediaType(parquetOf(name))],
    includes: `${parquetOf(name)}/*.parquet`,
  };
}

function recordSet(table: Table, isOne: boolean) {
  const { name, title_en, description, columns, key } = table;
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name: title_en,
    description,
    ...(key.length > 0 && { key: key.map((column) => ({ '@id': `${name}/${column}` })) }),
    field: columns.map((column) => field(table, column, isOne)),
  };
}

function field(table: Table, column: Column, isOne: boolean) {
  const { name, type, description } = column;
  const id = `${table.name}/${name}`;
  const words = table.columns.find((other) => other.name === `${name}_text`);
  const target = referenceOf(column);
  return {
    '@type': 'cr:Field',
    '@id': id,
    name: id,
    description,
    dataType: types[type],
    ...(type === 'list' && { isArray: true, arrayShape: '-1' }),
    ...(provenance[name] !== undefined && { equivalentProperty: provenance[name] }),
    ...(target !== null && { references: { field: { '@id': `${target}/id` } } }),
    source: source(table, name, isOne),
    ...(words !== undefined && {
      annotation: {
        '@type': 'cr:Field',
        '@id': `${id}/words`,
        name: `${id}/words`,
        description: words.description,
        dataType: 'sc:Text',
        equivalentProperty: 'prov:wasQuotedFrom',
        source: source(table, words.name, isOne),
      },
    }),
  };
}

/** mlcroissant reads no record set that both refers to others and is referred to: such references are left out. */
function referenceOf({ references = [] }: Column): string | null {
  const [target, ...others] = references;
  const table = tables.find(({ name }) => name === target);
  if (table === undefined || others.length > 0) return null;
  return table.columns.some((column) => column.references !== undefined) ? null : table.name;
}

function source(table: Table, column: string, isOne: boolean) {
  return { [isOne ? 'fileObject' : 'fileSet']: { '@id': parquetOf(table.name) }, extract: { column } };
}
