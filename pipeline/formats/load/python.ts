import { tables } from '../../../schemas/index.ts';

/** A module that reads the CSV files with pandas or polars. */
export function python(): string {
  const declared = tables.map(
    ({ name, columns }) =>
      `    "${name}": {\n${columns.map((column) => `        "${column.name}": "${column.type}",\n`).join('')}    },\n`,
  );
  return `${before}COLUMNS = {\n${declared.join('')}}\n${after}`;
}

const before = `"""Loads the tables with the type of every column, with pandas or polars.

    import load
    figures = load.pandas_table("figures")
    figures = load.polars_table("figures")

Text stays text (an id such as fig-12e5, a code such as 0012, the word NA), an empty field is missing, a day is a date,
an uncertain date stays EDTF text, and a list is a list, empty where nothing is named.
"""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent

`;

const after = `

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
`;
