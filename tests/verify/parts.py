"""Opens every table of a corpus as one dataset, with the calls that its README names: `parts.py out`."""

import json
import re
import sys
from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow.dataset

out = Path(sys.argv[1])
dictionary = json.loads((out / "dictionary.json").read_text("utf-8"))
tables = {table["name"]: table["rows"] for table in dictionary["tables"] if table["name"] != "codes"}
checked = 0
for name, rows in tables.items():
    parquet, arrow = str(out / f"{name}.parquet"), str(out / f"{name}.arrow")
    parts = [json.loads(part.read_text("utf-8")) for part in sorted((out / f"{name}.json").iterdir())]
    expected = [row for part in parts for row in part]
    assert len(expected) == rows, f"{name}: the dictionary says {rows}"
    frames = [polars.scan_parquet(parquet).collect(), polars.scan_ipc(arrow).collect()]
    datasets = [pyarrow.dataset.dataset(parquet), pyarrow.dataset.dataset(arrow, format="ipc")]
    assert frames[0].equals(frames[1]), f"{name}: Parquet and Arrow differ in polars"
    assert datasets[0].to_table().equals(datasets[1].to_table()), f"{name}: Parquet and Arrow differ in pyarrow"
    read = json.loads(frames[0].write_json()) if rows else []
    for got, want in zip(read, expected, strict=True):
        assert got == want, f"{name}: polars reads {got}, not {want}"
    assert len(pandas.read_parquet(parquet)) == rows
    for format in ("parquet", "csv", "json"):
        counted = duckdb.sql(f"SELECT count(*) FROM '{out / f'{name}.{format}'}/*.{format}'").fetchall()
        assert counted == [(rows,)], f"{name}: DuckDB counts {counted} in {format}"
    checked += 1
assert checked == 10
shown = (out / "README.md").read_text("utf-8")
assert all(re.search(call, shown) for call in ("scan_parquet", "scan_ipc", "dataset", "read_parquet", "part-00000"))
print(f"ok  polars, pyarrow, pandas and DuckDB open the parts of {checked} tables as one")
