-- Makes every table one of DuckDB's, with the type of every column. In the folder of the CSV files:
--
--   duckdb -init load/load.sql
--
-- An empty field is NULL, an uncertain date stays EDTF text, and a list is a VARCHAR[], empty where nothing is named.
-- The Parquet files have the same types: SELECT * FROM 'figures.parquet';

CREATE OR REPLACE TABLE "timelines" AS SELECT
  "id",
  "source_id",
  "date",
  "date_start",
  "date_end",
  "date_precision",
  "date_text",
  "date_basis",
  "status",
  "type",
  "title",
  "title_en",
  CASE WHEN "participants" IS NULL THEN [] ELSE string_split("participants", '|') END AS "participants",
  CASE WHEN "documents" IS NULL THEN [] ELSE string_split("documents", '|') END AS "documents",
  "project_id",
  CASE WHEN "places" IS NULL THEN [] ELSE string_split("places", '|') END AS "places",
  "quote",
  "quote_start",
  "quote_end",
  "section",
  "review"
FROM read_csv('timelines.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'date': 'VARCHAR',
    'date_start': 'DATE',
    'date_end': 'DATE',
    'date_precision': 'VARCHAR',
    'date_text': 'VARCHAR',
    'date_basis': 'VARCHAR',
    'status': 'VARCHAR',
    'type': 'VARCHAR',
    'title': 'VARCHAR',
    'title_en': 'VARCHAR',
    'participants': 'VARCHAR',
    'documents': 'VARCHAR',
    'project_id': 'VARCHAR',
    'places': 'VARCHAR',
    'quote': 'VARCHAR',
    'quote_start': 'INTEGER',
    'quote_end': 'INTEGER',
    'section': 'VARCHAR',
    'review': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "figures" AS SELECT
  "id",
  "source_id",
  "subject",
  "indicator",
  "indicator_en",
  "kind",
  "direction",
  "baseline",
  "qualifier",
  "value",
  "lower",
  "upper",
  "unit",
  "counter",
  "dimension",
  "si_value",
  "si_unit",
  "value_text",
  "status",
  "date",
  "date_start",
  "date_end",
  "date_text",
  "date_basis",
  "project_id",
  "series_id",
  CASE WHEN "places" IS NULL THEN [] ELSE string_split("places", '|') END AS "places",
  "quote",
  "quote_start",
  "quote_end",
  "section",
  "review"
FROM read_csv('figures.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'subject': 'VARCHAR',
    'indicator': 'VARCHAR',
    'indicator_en': 'VARCHAR',
    'kind': 'VARCHAR',
    'direction': 'VARCHAR',
    'baseline': 'VARCHAR',
    'qualifier': 'VARCHAR',
    'value': 'DOUBLE',
    'lower': 'DOUBLE',
    'upper': 'DOUBLE',
    'unit': 'VARCHAR',
    'counter': 'VARCHAR',
    'dimension': 'VARCHAR',
    'si_value': 'DOUBLE',
    'si_unit': 'VARCHAR',
    'value_text': 'VARCHAR',
    'status': 'VARCHAR',
    'date': 'VARCHAR',
    'date_start': 'DATE',
    'date_end': 'DATE',
    'date_text': 'VARCHAR',
    'date_basis': 'VARCHAR',
    'project_id': 'VARCHAR',
    'series_id': 'VARCHAR',
    'places': 'VARCHAR',
    'quote': 'VARCHAR',
    'quote_start': 'INTEGER',
    'quote_end': 'INTEGER',
    'section': 'VARCHAR',
    'review': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "projects" AS SELECT
  "id",
  "source_id",
  "name",
  "name_en",
  CASE WHEN "aliases" IS NULL THEN [] ELSE string_split("aliases", '|') END AS "aliases",
  "category",
  "status",
  "status_text",
  "start_date",
  "completion_date",
  "target_date",
  "from_place",
  "to_place",
  "part_of",
  CASE WHEN "organisations" IS NULL THEN [] ELSE string_split("organisations", '|') END AS "organisations",
  CASE WHEN "places" IS NULL THEN [] ELSE string_split("places", '|') END AS "places",
  "quote",
  "quote_start",
  "quote_end",
  "section",
  "review"
FROM read_csv('projects.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'name': 'VARCHAR',
    'name_en': 'VARCHAR',
    'aliases': 'VARCHAR',
    'category': 'VARCHAR',
    'status': 'VARCHAR',
    'status_text': 'VARCHAR',
    'start_date': 'VARCHAR',
    'completion_date': 'VARCHAR',
    'target_date': 'VARCHAR',
    'from_place': 'VARCHAR',
    'to_place': 'VARCHAR',
    'part_of': 'VARCHAR',
    'organisations': 'VARCHAR',
    'places': 'VARCHAR',
    'quote': 'VARCHAR',
    'quote_start': 'INTEGER',
    'quote_end': 'INTEGER',
    'section': 'VARCHAR',
    'review': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "sources" AS SELECT
  "id",
  "title",
  "publisher",
  CASE WHEN "authors" IS NULL THEN [] ELSE string_split("authors", '|') END AS "authors",
  "published",
  "published_start",
  "published_end",
  "published_basis",
  "language",
  "url",
  "rights",
  "sha256",
  "characters",
  "reuse"
FROM read_csv('sources.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'title': 'VARCHAR',
    'publisher': 'VARCHAR',
    'authors': 'VARCHAR',
    'published': 'VARCHAR',
    'published_start': 'DATE',
    'published_end': 'DATE',
    'published_basis': 'VARCHAR',
    'language': 'VARCHAR',
    'url': 'VARCHAR',
    'rights': 'VARCHAR',
    'sha256': 'VARCHAR',
    'characters': 'INTEGER',
    'reuse': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "entities" AS SELECT
  "id",
  "type",
  "name",
  "name_en",
  "code",
  CASE WHEN "aliases" IS NULL THEN [] ELSE string_split("aliases", '|') END AS "aliases",
  CASE WHEN "functions" IS NULL THEN [] ELSE string_split("functions", '|') END AS "functions",
  "mentions"
FROM read_csv('entities.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'type': 'VARCHAR',
    'name': 'VARCHAR',
    'name_en': 'VARCHAR',
    'code': 'VARCHAR',
    'aliases': 'VARCHAR',
    'functions': 'VARCHAR',
    'mentions': 'INTEGER'
  });

CREATE OR REPLACE TABLE "relations" AS SELECT
  "id",
  "subject_id",
  "predicate",
  "object_id",
  "source_id",
  "evidence",
  "start",
  "end"
FROM read_csv('relations.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'subject_id': 'VARCHAR',
    'predicate': 'VARCHAR',
    'object_id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'evidence': 'VARCHAR',
    'start': 'INTEGER',
    'end': 'INTEGER'
  });

CREATE OR REPLACE TABLE "statements" AS SELECT
  "id",
  "source_id",
  "speaker",
  "post",
  "kind",
  "text",
  "date",
  "date_start",
  "date_end",
  "date_text",
  "date_basis",
  "quote",
  "quote_start",
  "quote_end",
  "review"
FROM read_csv('statements.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'speaker': 'VARCHAR',
    'post': 'VARCHAR',
    'kind': 'VARCHAR',
    'text': 'VARCHAR',
    'date': 'VARCHAR',
    'date_start': 'DATE',
    'date_end': 'DATE',
    'date_text': 'VARCHAR',
    'date_basis': 'VARCHAR',
    'quote': 'VARCHAR',
    'quote_start': 'INTEGER',
    'quote_end': 'INTEGER',
    'review': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "evidence" AS SELECT
  "record_id",
  "field",
  "source_id",
  "exact",
  "prefix",
  "suffix",
  "start",
  "end",
  "utf16_start",
  "utf16_end"
FROM read_csv('evidence.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'record_id': 'VARCHAR',
    'field': 'VARCHAR',
    'source_id': 'VARCHAR',
    'exact': 'VARCHAR',
    'prefix': 'VARCHAR',
    'suffix': 'VARCHAR',
    'start': 'INTEGER',
    'end': 'INTEGER',
    'utf16_start': 'INTEGER',
    'utf16_end': 'INTEGER'
  });

CREATE OR REPLACE TABLE "corrections" AS SELECT
  "source_id",
  "start",
  "end",
  "as_printed",
  "corrected",
  "kind",
  "reason"
FROM read_csv('corrections.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'source_id': 'VARCHAR',
    'start': 'INTEGER',
    'end': 'INTEGER',
    'as_printed': 'VARCHAR',
    'corrected': 'VARCHAR',
    'kind': 'VARCHAR',
    'reason': 'VARCHAR'
  });

CREATE OR REPLACE TABLE "issues" AS SELECT
  "source_id",
  "stage",
  "code",
  "severity",
  "message",
  "exact",
  "start",
  "end"
FROM read_csv('issues.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'source_id': 'VARCHAR',
    'stage': 'VARCHAR',
    'code': 'VARCHAR',
    'severity': 'VARCHAR',
    'message': 'VARCHAR',
    'exact': 'VARCHAR',
    'start': 'INTEGER',
    'end': 'INTEGER'
  });

CREATE OR REPLACE TABLE "codes" AS SELECT
  "table",
  "column",
  "code",
  "label_zh",
  "label_en",
  "definition"
FROM read_csv('codes.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '',
  columns = {
    'table': 'VARCHAR',
    'column': 'VARCHAR',
    'code': 'VARCHAR',
    'label_zh': 'VARCHAR',
    'label_en': 'VARCHAR',
    'definition': 'VARCHAR'
  });
