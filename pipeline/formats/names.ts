import { dataset } from '../../schemas/dataset.ts';

/** The database that holds all tables. */
export const sqlitePath = `${dataset.name}.sqlite`;

/** The workbook that holds all tables. */
export const xlsxPath = `${dataset.name}.xlsx`;

/** The page that shows the dataset. */
export const sitePath = 'site/index.html';
