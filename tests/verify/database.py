"""Checks the SQLite database with its own pragmas, and every cell and search in it: `database.py out`."""

import json
import sqlite3
import sys
from pathlib import Path

from cells import check, reference, tables

FOLDER = Path(sys.argv[1]).resolve()
(FILE,) = FOLDER.glob("*.sqlite")
# As a copy in memory: checking the search index counts as writing.
database = sqlite3.connect(":memory:", isolation_level=None)
sqlite3.connect(f"file:{FILE}?mode=ro&immutable=1", uri=True).backup(database)
database.row_factory = sqlite3.Row


def fail_unless(true, what):
    if not true:
        raise SystemExit(f"sqlite: {what}")


def rows(table, types):
    found = [dict(row) for row in database.execute(f'SELECT * FROM "{table}" ORDER BY rowid')]
    for row in found:
        for column, kind in types.items():
            if kind == "list":
                row[column] = json.loads(row[column])
    return found


fail_unless(database.execute("PRAGMA integrity_check").fetchall()[0][0] == "ok", "integrity_check")
fail_unless(not database.execute("PRAGMA foreign_key_check").fetchall(), "foreign_key_check")
database.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
print("ok  sqlite, integrity_check and foreign_key_check")

for table, types in tables(FOLDER).items():
    info = database.execute("SELECT * FROM pragma_table_info(?)", [table]).fetchall()
    fail_unless([row["name"] for row in info] == list(types), f"{table}: columns")
    keyed = any(row["pk"] for row in info)
    fail_unless(keyed or table == "issues", f"{table}: no primary key")
    if "source_id" in types:
        keys = database.execute("SELECT * FROM pragma_foreign_key_list(?)", [table]).fetchall()
        fail_unless(any(key["from"] == "source_id" and key["table"] == "sources" for key in keys), f"{table}: source_id")
check("sqlite, all tables", FOLDER, rows)

database.execute("PRAGMA foreign_keys = ON")
for statement in (
    "UPDATE figures SET source_id = 'no-such-source'",
    "UPDATE evidence SET record_id = 'fig-no-such-row'",
    "UPDATE figures SET kind = 'no such code'",
    "UPDATE figures SET quote_start = 'three'",
    "INSERT INTO codes SELECT * FROM codes LIMIT 1",
):
    try:
        database.execute(statement)
    except sqlite3.IntegrityError:
        continue
    raise SystemExit(f"sqlite: accepts {statement}")
print("ok  sqlite, refuses rows that break a key, a code or a type")

expected = {(row["record_id"], row["field"], row["exact"], row["start"]) for row in reference(FOLDER, "evidence")}
found = {(row["record_id"], row["field"], row["exact"], row["start"]) for row in database.execute("SELECT * FROM words")}
fail_unless(expected == found, "words: not the evidence")
for table, types in tables(FOLDER).items():
    for column in [name for name in types if name == "places"]:
        pairs = [(row["id"], at, place) for row in reference(FOLDER, table) for at, place in enumerate(row[column])]
        stored = database.execute(f"SELECT * FROM {table}_{column} ORDER BY record_id, position").fetchall()
        fail_unless(sorted(pairs) == [tuple(row) for row in stored], f"{table}_{column}")
print("ok  sqlite, the views and the lists of ids")

quotes = [(row["id"], row["quote"]) for row in database.execute("SELECT id, quote FROM records")]
pairs = sorted({quote[at : at + 2] for _, quote in quotes for at in range(len(quote) - 1)})
words = [pair for pair in pairs if all("\u4e00" <= character <= "\u9fff" for character in pair)]
for word in words:
    phrase = f'quote:"{" ".join(word)}"'
    hits = {row["id"] for row in database.execute("SELECT id FROM search WHERE phrase MATCH ?", [phrase])}
    missed = {record for record, quote in quotes if word in quote} - hits
    fail_unless(not missed, f"{word} does not find {missed}")
    apart = {record for record, quote in quotes if record in hits and word not in quote}
    letters = ["".join(filter(str.isalnum, quote)) for record, quote in quotes if record in apart]
    fail_unless(all(word in text for text in letters), f"{word} finds {apart}")
fail_unless(not database.execute("SELECT 1 FROM search WHERE phrase MATCH '\"龘 龘\"'").fetchall(), "finds 龘龘")
print(f"ok  sqlite, search finds each of {len(words)} pairs of Chinese characters where it stands, and nowhere else")
