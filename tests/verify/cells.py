"""The cells that every reader must find: those of the JSON files, as plain Python values."""

import datetime
import json
import math
from pathlib import Path


def tables(folder):
    """Each table's name and its columns with their types."""
    dictionary = json.loads((Path(folder) / "dictionary.json").read_text("utf-8"))
    return {
        table["name"]: {column["name"]: column["type"] for column in table["columns"]} for table in dictionary["tables"]
    }


def reference(folder, table):
    return json.loads((Path(folder) / f"{table}.json").read_text("utf-8"))


def plain(value):
    """A reader's value as JSON has it: days as text, lists of text, missing values as None."""
    if isinstance(value, (list, tuple)) or type(value).__name__ == "ndarray":
        return [plain(item) for item in value]
    if value is None or type(value).__name__ in ("NAType", "NaTType"):
        return None
    if isinstance(value, bytes):
        return value.decode("utf-8")
    if isinstance(value, (datetime.datetime, datetime.date)):
        return value.isoformat()[:10]
    if isinstance(value, str):
        return value
    number = float(value)
    return None if math.isnan(number) else number


def compare(expected, found):
    """What differs between the rows of JSON and those of a reader, one line a cell, and how many cells were compared."""
    if len(expected) != len(found):
        return [f"{len(found)} rows, not {len(expected)}"], 0
    differences = []
    cells = 0
    for number, (right, row) in enumerate(zip(expected, found)):
        if list(right) != list(row):
            differences.append(f"row {number}: columns {list(row)}")
            continue
        for column, value in right.items():
            cells += 1
            if plain(value) != plain(row[column]):
                differences.append(f"row {number}, {column}: {plain(row[column])!r}, not {value!r}")
    return differences, cells


def with_line_feeds(value):
    """The value as programs have it that know one kind of line end."""
    if isinstance(value, list):
        return [with_line_feeds(item) for item in value]
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def check(label, folder, read, expect=lambda value: value):
    """Compares `read(table, columns)` for every table; stops the program where one cell differs."""
    total = 0
    columns = tables(folder)
    for table, types in columns.items():
        expected = [{name: expect(value) for name, value in row.items()} for row in reference(folder, table)]
        found = read(table, types)
        differences, cells = compare(expected, found)
        if differences:
            raise SystemExit(f"{label}: {table}: " + "; ".join(differences[:5]))
        total += cells
        refuse_other_cells(label, table, expected, found)
    print(f"ok  {label}: {len(columns)} tables, {total} cells")


def refuse_other_cells(label, table, expected, found):
    """A comparison that cannot fail proves nothing: every column of the first row is changed once."""
    if not expected:
        return
    for column in expected[0]:
        changed = [{**expected[0], column: "no such value"}, *expected[1:]]
        if len(compare(changed, found)[0]) != 1:
            raise SystemExit(f"{label}: {table}.{column}: a changed cell is not seen")
