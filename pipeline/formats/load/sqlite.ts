import { sqlitePath } from '../names.ts';

/** A script for the sqlite3 shell that finds words of any length. */
export function sqliteSql(): string {
  return `-- Finds words of any length in the names and quotes of all tables. In the folder of the database:
--
--   sqlite3 -cmd ".parameter init" -cmd ".parameter set :words 城际" ${sqlitePath} < load/search.sql
--
-- The index has every character as a word, so what is searched for is a phrase of single characters: "城 际". From a
-- program, put a space between all characters and quotation marks around them:
--
--   SELECT id, "table", title FROM search WHERE phrase MATCH '"城 际"' ORDER BY rank;
--   SELECT id, "table", title FROM search WHERE phrase MATCH 'title:"城 际" AND quote:"株 洲"';

WITH RECURSIVE spaced (position, phrase) AS (
  SELECT 1, ''
  UNION ALL
  SELECT position + 1, phrase || replace(substr(:words, position, 1), '"', '""') || ' '
  FROM spaced WHERE position <= length(:words)
)
SELECT id, "table", title, quote
FROM search
WHERE phrase MATCH (SELECT '"' || phrase || '"' FROM spaced ORDER BY position DESC LIMIT 1)
ORDER BY rank, id;
`;
}
