import { type About, editionOf } from '../../schemas/dataset.ts';
import { type Dataset, tables } from '../../schemas/index.ts';

/** What the dataset is, and what each sheet holds. */
export function aboutSheet(dataset: Dataset, about: About): string[][] {
  return [
    [about.title_zh, about.title_en, 'rows'],
    [about.description_zh, about.description_en],
    ...(editionOf(about) === '' ? [] : [['版本', editionOf(about)]]),
    ...(about.licence === null ? [] : [['许可', `${about.licence.title}, ${about.licence.url}`]]),
    ...(about.creators.length === 0 ? [] : [['引用', citationOf(about)]]),
    ...tables.map(({ name, title_zh, description }) => [
      `${title_zh} ${name}`,
      description,
      String(dataset[name].length),
    ]),
    ['字典 dictionary', 'Every column and every code, in Chinese and English.'],
    ['', 'An empty cell means that the text does not say; a list is parted by |.'],
    ['', 'Dates in columns of type edtf are text, such as 2022-07-30/.. for from that day on.'],
  ];
}

function citationOf({ creators, title_en, version }: About): string {
  const edition = version === null ? '' : `, version ${version}`;
  return `${creators.join(', ')}: ${title_en}${edition}.`;
}

/** One line per column, and under it one per code. */
export function dictionarySheet({ codes }: Dataset): string[][] {
  const header = [
    'table',
    'column',
    'code',
    '名称',
    'title',
    'type',
    'unit',
    'meaning',
    'when empty',
    'example',
  ];
  const lines = tables.flatMap(({ name: table, columns }) =>
    columns.flatMap((column) => [
      [
        ...[table, column.name, '', column.title_zh, column.title_en, column.type, column.unit ?? ''],
        ...[column.description, column.missing ?? '', [column.example].flat().join('|')],
      ],
      ...codes
        .filter((row) => row.table === table && row.column === column.name)
        .map(({ code, label_zh, label_en, definition }) => [
          ...[table, column.name, code, label_zh, label_en, 'code', '', definition],
        ]),
    ]),
  );
  return [header, ...lines];
}
