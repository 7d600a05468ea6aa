"""Reads every data file with independent readers and compares each cell with the JSON files: `readers.py out`."""

import csv
import sys
from pathlib import Path

import duckdb
import mlcroissant
import pandas
import polars
import pyarrow
import pyarrow.csv
import pyarrow.feather
import pyarrow.parquet
from cells import check
from csvw import CSVW

FOLDER = Path(sys.argv[1]).resolve()


def path(table, extension):
    return str(FOLDER / f"{table}.{extension}")


def with_lists(types, rows):
    """Rows of CSV, whose lists are text parted by `|`."""
    lists = [column for column, kind in types.items() if kind == "list"]
    for row in rows:
        for column in lists:
            row[column] = row[column].split("|") if row[column] else []
    return rows


def typed(types, row):
    """A row of texts as a program without a library of types would read it."""
    kinds = {"int": int, "decimal": float}
    return {column: None if text == "" else kinds.get(types[column], str)(text) for column, text in row.items()}


def python_csv(table, types):
    with open(path(table, "csv"), encoding="utf-8", newline="") as file:
        return with_lists(types, [typed(types, row) for row in csv.DictReader(file)])


def pandas_rows(frame):
    return frame.astype(object).to_dict("records")


def pyarrow_csv(table, types):
    kinds = {"date": pyarrow.date32(), "int": pyarrow.int32(), "decimal": pyarrow.float64()}
    options = pyarrow.csv.ConvertOptions(
        column_types={column: kinds.get(kind, pyarrow.string()) for column, kind in types.items()},
        null_values=[""],
        strings_can_be_null=True,
    )
    parse = pyarrow.csv.ParseOptions(newlines_in_values=True)
    read = pyarrow.csv.read_csv(path(table, "csv"), convert_options=options, parse_options=parse)
    return with_lists(types, read.to_pylist())


def duckdb_rows(table, extension):
    found = duckdb.sql(f"SELECT * FROM '{path(table, extension)}'")
    return [dict(zip(found.columns, row)) for row in found.fetchall()]


def duckdb_json(table, types):
    """With the types of the columns: a column without a value has none that could be guessed."""
    kinds = {"date": "DATE", "int": "INTEGER", "decimal": "DOUBLE", "list": "VARCHAR[]"}
    columns = {column: kinds.get(kind, "VARCHAR") for column, kind in types.items()}
    found = duckdb.read_json(path(table, "json"), columns=columns, format="array")
    return [dict(zip(found.columns, row)) for row in found.fetchall()]


def csvw_rows(tables):
    return lambda table, types: [dict(row) for row in tables[f"{table}.csv"].iterdicts()]


def croissant_rows(dataset):
    """A record's members are called `table/column`."""
    return lambda table, types: [
        {name.split("/", 1)[1]: value for name, value in record.items()} for record in dataset.records(table)
    ]


check("python, CSV", FOLDER, python_csv)
check("pandas, JSON", FOLDER, lambda table, types: pandas_rows(
    pandas.read_json(path(table, "json"), dtype=False, precise_float=True).reindex(columns=list(types))
))
check("pandas, Parquet", FOLDER, lambda table, types: pandas_rows(pandas.read_parquet(path(table, "parquet"))))
check("pandas, Arrow", FOLDER, lambda table, types: pandas_rows(pandas.read_feather(path(table, "arrow"))))
check("polars, Parquet", FOLDER, lambda table, types: polars.read_parquet(path(table, "parquet")).to_dicts())
check("polars, Arrow", FOLDER, lambda table, types: polars.read_ipc(path(table, "arrow")).to_dicts())
check("pyarrow, CSV", FOLDER, pyarrow_csv)
check("pyarrow, Parquet", FOLDER, lambda table, types: pyarrow.parquet.read_table(path(table, "parquet")).to_pylist())
check("pyarrow, Arrow", FOLDER, lambda table, types: pyarrow.feather.read_table(path(table, "arrow")).to_pylist())
check("duckdb, Parquet", FOLDER, lambda table, types: duckdb_rows(table, "parquet"))
check("duckdb, JSON", FOLDER, duckdb_json)
check("csvw, CSV", FOLDER, csvw_rows({table.url.string: table for table in CSVW(path("csv-metadata", "json")).tables}))
check("mlcroissant, Parquet", FOLDER, croissant_rows(mlcroissant.Dataset(path("croissant", "json"))))
