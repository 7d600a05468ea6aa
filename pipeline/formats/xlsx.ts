import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DocProperties, ExcelDateTime, Format, Workbook, type Worksheet } from 'wasm-xlsxwriter';
import type { About } from '../../schemas/dataset.ts';
import { type Column, type Dataset, type Row, type Table, tables } from '../../schemas/index.ts';
import { xlsxPath } from './names.ts';
import type { DatasetWriter, LeftOut } from './output.ts';
import { aboutSheet, dictionarySheet } from './xlsx-words.ts';

/** A sheet holds a header and this many rows; a cell, this many characters. */
const mostRows = 1_048_575;
const mostCharacters = 32_767;

/** Excel counts days from 1900 and takes that year for a leap year: earlier days stay text. */
const firstDay = '1900-03-01';

/** Every table as a sheet, with what the dataset is before them and the dictionary after; nothing where one is too large. */
export const xlsx: DatasetWriter = (dataset, about) => {
  if (xlsxLeftOut(dataset).length > 0) return [];
  const workbook = new Workbook();
  try {
    workbook.setProperties(properties(about));
    const formats = cellFormats();
    writeText(workbook.addWorksheet().setName('about'), aboutSheet(dataset, about), formats);
    for (const table of tables) {
      writeTable(workbook.addWorksheet().setName(table.name), table, dataset[table.name], formats);
    }
    const lines = dictionarySheet(dataset);
    const sheet = workbook.addWorksheet().setName('dictionary');
    writeText(sheet, lines, formats);
    freezeHeader(sheet, lines.length - 1, lines[0]?.length ?? 1);
    return [
      { path: xlsxPath, bytes: withoutClock(workbook.saveToBufferSync(), about.released ?? firstArchiveDay) },
    ];
  } finally {
    workbook.free();
  }
};

/** Says why the dataset does not fit into a workbook; empty where it does. */
export function xlsxLeftOut(dataset: Dataset): LeftOut[] {
  return tables.flatMap(({ name, columns }) => {
    const rows: readonly Row[] = dataset[name];
    if (rows.length > mostRows) {
      return [{ path: xlsxPath, reason: `${name} has ${rows.length} rows; a sheet holds ${mostRows}` }];
    }
    const long = columns.find((column) =>
      rows.some((row) => cellText(row[column.name]).length > mostCharacters),
    );
    if (long === undefined) return [];
    return [
      { path: xlsxPath, reason: `${name}.${long.name} has a text of more than ${mostCharacters} characters` },
    ];
  });
}

interface Formats {
  header: Format;
  text: Format;
  whole: Format;
  day: Format;
}

/** Text has the format of text, so that a cell beginning with `=` stays what it is when it is edited. */
function cellFormats(): Formats {
  return {
    header: new Format().setBold().setNumFormat('@'),
    text: new Format().setNumFormat('@'),
    whole: new Format().setNumFormat('0'),
    day: new Format().setNumFormat('yyyy-mm-dd'),
  };
}

function writeTable(sheet: Worksheet, table: Table, rows: readonly Row[], formats: Formats): void {
  table.columns.forEach((column, index) => {
    sheet.writeStringWithFormat(0, index, column.name, formats.header);
    rows.forEach((row, number) => {
      writeCell(sheet, number + 1, index, column, row[column.name], formats);
    });
    sheet.setColumnWidth(index, columnWidth([column.name, ...rows.map((row) => cellText(row[column.name]))]));
  });
  freezeHeader(sheet, rows.length, table.columns.length);
}

function writeText(sheet: Worksheet, lines: readonly (readonly string[])[], formats: Formats): void {
  lines.forEach((line, row) => {
    line.forEach((text, column) => {
      if (text !== '')
        sheet.writeStringWithFormat(row, column, text, row === 0 ? formats.header : formats.text);
    });
  });
  const [header = []] = lines;
  header.forEach((_, column) => {
    sheet.setColumnWidth(column, columnWidth(lines.map((line) => line[column] ?? '')));
  });
}

function freezeHeader(sheet: Worksheet, rows: number, columns: number): void {
  sheet.setFreezePanes(1, 0);
  sheet.autofilter(0, 0, rows, columns - 1);
}

function writeCell(
  sheet: Worksheet,
  row: number,
  at: number,
  { type }: Column,
  value: Row[string] | undefined,
  formats: Formats,
): void {
  const text = cellText(value);
  if (text === '') return;
  if (typeof value === 'number') {
    if (Number.isInteger(value)) sheet.writeNumberWithFormat(row, at, value, formats.whole);
    else sheet.writeNumber(row, at, value);
  } else if (type === 'date' && text >= firstDay) {
    const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
    sheet.writeDateWithFormat(row, at, ExcelDateTime.fromYMD(year, month, day), formats.day);
  } else {
    sheet.writeStringWithFormat(row, at, text, formats.text);
  }
}

/** What a cell shows: a list is parted by `|`, as in CSV, and a line ends as it does in Excel. */
function cellText(value: Row[string] | undefined): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? value.join('|') : String(value);
  return text.replaceAll(/\r\n?/g, '\n');
}

/** Wide enough for most of the first hundred texts; a Chinese character takes the room of two letters. */
function columnWidth(texts: readonly string[]): number {
  const widths = texts.slice(0, 100).map((text) => text.replaceAll(/[\u2e80-\uffff]/g, 'xx').length);
  return Math.min(50, Math.max(8, ...widths)) + 2;
}

function properties(about: About): DocProperties {
  return new DocProperties()
    .setTitle([about.title_en, about.version].filter(Boolean).join(' '))
    .setAuthor(about.creators.join(', '))
    .setKeywords(about.keywords.join(', '))
    .setComment([about.description_en, about.licence?.url].filter(Boolean).join(' '));
}

/** The first day that an archive can name stands for a release without one. */
const firstArchiveDay = '1980-01-01';

/** The same workbook, made on the day of the release: the library stamps it, and the archive, with the present. */
function withoutClock(workbook: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(workbook);
  const core = parts['docProps/core.xml'];
  if (core === undefined) throw new Error(`${xlsxPath}: docProps/core.xml is missing`);
  const dated = strFromU8(core).replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, `${day}T00:00:00Z`);
  return zipSync({ ...parts, 'docProps/core.xml': strToU8(dated) }, { mtime: new Date(1980, 0, 1) });
}
