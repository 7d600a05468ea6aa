"""Loads the tables with the type of every column, with pandas or polars.

    import load
    figures = load.pandas_table("figures")
    figures = load.polars_table("figures")

Text stays text (an id such as fig-12e5, a code such as 0012, the word NA), an empty field is missing, a day is a date,
an uncertain date stays EDTF text, and a list is a list, empty where nothing is named.
"""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent

COLUMNS = {
    "timelines": {
        "id": "string",
        "source_id": "string",
        "date": "edtf",
        "date_start": "date",
        "date_end": "date",
        "date_precision": "enum",
        "date_text": "string",
        "date_basis": "enum",
        "status": "enum",
        "type": "enum",
        "title": "string",
        "title_en": "string",
        "participants": "list",
        "documents": "list",
        "project_id": "string",
        "places": "list",
        "quote": "string",
        "quote_start": "int",
        "quote_end": "int",
        "section": "string",
        "review": "enum",
    },
    "figures": {
        "id": "string",
        "source_id": "string",
        "subject": "string",
        "indicator": "string",
        "indicator_en": "string",
        "kind": "enum",
        "direction": "enum",
        "baseline": "enum",
        "qualifier": "enum",
        "value": "decimal",
        "lower": "decimal",
        "upper": "decimal",
        "unit": "string",
        "counter": "string",
        "dimension": "enum",
        "si_value": "decimal",
        "si_unit": "string",
        "value_text": "string",
        "status": "enum",
        "date": "edtf",
        "date_start": "date",
        "date_end": "date",
        "date_text": "string",
        "date_basis": "enum",
        "project_id": "string",
        "series_id": "string",
        "places": "list",
        "quote": "string",
        "quote_start": "int",
        "quote_end": "int",
        "section": "string",
        "review": "enum",
    },
    "projects": {
        "id": "string",
        "source_id": "string",
        "name": "string",
        "name_en": "string",
        "aliases": "list",
        "category": "enum",
        "status": "enum",
        "status_text": "string",
        "start_date": "edtf",
        "completion_date": "edtf",
        "target_date": "edtf",
        "from_place": "string",
        "to_place": "string",
        "part_of": "string",
        "organisations": "list",
        "places": "list",
        "quote": "string",
        "quote_start": "int",
        "quote_end": "int",
        "section": "string",
        "review": "enum",
    },
    "sources": {
        "id": "string",
        "title": "string",
        "publisher": "string",
        "authors": "list",
        "published": "edtf",
        "published_start": "date",
        "published_end": "date",
        "published_basis": "string",
        "language": "string",
        "url": "string",
        "rights": "string",
        "sha256": "string",
        "characters": "int",
        "reuse": "enum",
    },
    "entities": {
        "id": "string",
        "type": "enum",
        "name": "string",
        "name_en": "string",
        "code": "string",
        "aliases": "list",
        "functions": "list",
        "mentions": "int",
    },
    "relations": {
        "id": "string",
        "subject_id": "string",
        "predicate": "enum",
        "object_id": "string",
        "source_id": "string",
        "evidence": "string",
        "start": "int",
        "end": "int",
    },
    "statements": {
        "id": "string",
        "source_id": "string",
        "speaker": "string",
        "post": "string",
        "kind": "enum",
        "text": "string",
        "date": "edtf",
        "date_start": "date",
        "date_end": "date",
        "date_text": "string",
        "date_basis": "enum",
        "quote": "string",
        "quote_start": "int",
        "quote_end": "int",
        "review": "enum",
    },
    "evidence": {
        "record_id": "string",
        "field": "string",
        "source_id": "string",
        "exact": "string",
        "prefix": "string",
        "suffix": "string",
        "start": "int",
        "end": "int",
        "utf16_start": "int",
        "utf16_end": "int",
    },
    "corrections": {
        "source_id": "string",
        "start": "int",
        "end": "int",
        "as_printed": "string",
        "corrected": "string",
        "kind": "enum",
        "reason": "string",
    },
    "issues": {
        "source_id": "string",
        "stage": "enum",
        "code": "enum",
        "severity": "enum",
        "message": "string",
        "exact": "string",
        "start": "int",
        "end": "int",
    },
    "codes": {
        "table": "string",
        "column": "string",
        "code": "string",
        "label_zh": "string",
        "label_en": "string",
        "definition": "string",
    },
}


def pandas_table(name, folder=FOLDER):
    """A pandas DataFrame; lists are Python lists, days datetime64[s], whole numbers Int32."""
    import pandas as pd

    types = COLUMNS[name]
    frame = pd.read_csv(
        Path(folder) / f"{name}.csv", dtype="string", keep_default_na=False, na_values=[""], encoding="utf-8"
    )
    for column, kind in types.items():
        if kind == "date":
            days = pd.to_datetime(frame[column].astype(object), format="%Y-%m-%d", errors="raise")
            frame[column] = days.astype("datetime64[s]")
        elif kind == "int":
            frame[column] = frame[column].astype("Int32")
        elif kind == "decimal":
            frame[column] = frame[column].astype("Float64")
        elif kind == "list":
            frame[column] = [[] if pd.isna(text) else text.split("|") for text in frame[column]]
    return frame


def polars_table(name, folder=FOLDER):
    """A polars DataFrame; lists are List(String), days Date, whole numbers Int32."""
    import polars as pl

    kinds = {"date": pl.Date, "int": pl.Int32, "decimal": pl.Float64}
    types = COLUMNS[name]
    frame = pl.read_csv(
        Path(folder) / f"{name}.csv",
        schema={column: kinds.get(kind, pl.String) for column, kind in types.items()},
        null_values=[""],
        encoding="utf8",
    )
    lists = [column for column, kind in types.items() if kind == "list"]
    return frame.with_columns(
        pl.when(pl.col(column).is_null())
        .then(pl.lit([], dtype=pl.List(pl.String)))
        .otherwise(pl.col(column).str.split("|"))
        .alias(column)
        for column in lists
    )


if __name__ == "__main__":
    for table in COLUMNS:
        print(table, pandas_table(table).shape)
