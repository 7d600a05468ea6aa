"""Checks that Python slices the published words out of the articles: offsets.py ARTICLES OUT.

Prints how many it checked, and how many of them stand behind a character beyond the basic plane.
"""
import csv
import pathlib
import sys

articles, out = map(pathlib.Path, sys.argv[1:3])
texts = {}
for article in articles.glob("*/article.txt"):
    data = article.read_bytes()
    try:
        texts[article.parent.name] = data.decode("utf-8")
    except UnicodeDecodeError:
        texts[article.parent.name] = data.decode("gb18030")

columns = {
    "evidence": ("exact", "start", "end"),
    "timelines": ("quote", "quote_start", "quote_end"),
    "figures": ("quote", "quote_start", "quote_end"),
    "projects": ("quote", "quote_start", "quote_end"),
    "statements": ("quote", "quote_start", "quote_end"),
    "corrections": ("as_printed", "start", "end"),
    "issues": ("exact", "start", "end"),
}
checked = beyond = 0
for table, (words, start, end) in columns.items():
    with open(out / f"{table}.csv", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row[words] == "":
                continue
            text = texts[row["source_id"]]
            assert text[int(row[start]) : int(row[end])] == row[words], (table, row)
            checked += 1
            beyond += any(character > "\uffff" for character in text[: int(row[start])])
print(checked, beyond)
