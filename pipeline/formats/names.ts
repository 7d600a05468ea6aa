import { program } from '../../schemas/dataset.ts';

/** The database that holds all tables. */
export const sqlitePath = `${program.name}.sqlite`;

/** The workbook that holds all tables. */
export const xlsxPath = `${program.name}.xlsx`;

/** The page that shows the dataset. */
export const sitePath = 'site/index.html';
