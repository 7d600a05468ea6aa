/** The last month in which a year has only begun, and what is told of it is what it is to bring. */
const newYear = '02';

/** Whether a year has only begun on a day (YYYY-MM-DD): `2022年，启动甲大桥建设`, published in January. */
export const isNewYear = (day: string): boolean => day.slice(5, 7) <= newYear;
