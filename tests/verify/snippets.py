"""Runs the snippets of load/ and compares each cell with the JSON files: `snippets.py out`."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path

import duckdb
from cells import check

FOLDER = Path(sys.argv[1]).resolve()

spec = importlib.util.spec_from_file_location("load", FOLDER / "load" / "load.py")
load = importlib.util.module_from_spec(spec)
spec.loader.exec_module(load)

check("load.py, pandas", FOLDER, lambda table, types: load.pandas_table(table).astype(object).to_dict("records"))
check("load.py, polars", FOLDER, lambda table, types: load.polars_table(table).to_dicts())

connection = duckdb.connect()
connection.execute(f"SET file_search_path = '{FOLDER}'")
connection.execute((FOLDER / "load" / "load.sql").read_text("utf-8"))


def duckdb_rows(table, types):
    found = connection.sql(f'SELECT * FROM "{table}"')
    return [dict(zip(found.columns, row)) for row in found.fetchall()]


check("load.sql, DuckDB", FOLDER, duckdb_rows)


def node_rows(table, types):
    """The module's rows, with its dates as days again."""
    script = f"""
      import {{ load }} from {json.dumps((FOLDER / "load" / "load.mjs").as_uri())};
      const rows = await load({json.dumps(table)});
      const day = (_, value) => typeof value === 'string' && /T00:00:00.000Z$/.test(value) ? value.slice(0, 10) : value;
      for (const row of rows) for (const [column, type] of Object.entries({json.dumps(types)}))
        if (type === 'date' && row[column] !== null && !(row[column] instanceof Date)) throw new Error(column);
      console.log(JSON.stringify(rows, day));
    """
    run = subprocess.run(["node", "--input-type=module", "-e", script], capture_output=True, text=True, check=True)
    return json.loads(run.stdout)


check("load.mjs, Node", FOLDER, node_rows)


def shell_search(words):
    """The ids that search.sql finds in the sqlite3 shell."""
    shell = ["sqlite3", "-csv", "-cmd", ".parameter init", "-cmd", f".parameter set :words {words}"]
    with open(FOLDER / "load" / "search.sql", encoding="utf-8") as script:
        database = next(FOLDER.glob("*.sqlite"))
        run = subprocess.run([*shell, str(database)], stdin=script, capture_output=True, text=True, check=True)
    return {line.split(",")[0] for line in run.stdout.splitlines() if "-" in line.split(",")[0]}


for row in json.loads((FOLDER / "figures.json").read_text("utf-8")):
    words = row["indicator"][:2]
    if len(words) == 2 and words.isalnum() and row["id"] not in shell_search(words):
        raise SystemExit(f"search.sql: {words} does not find {row['id']}")
print("ok  search.sql, sqlite3: every figure is found by the first two characters of its indicator")
