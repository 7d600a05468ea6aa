"""Reads the workbook with openpyxl and LibreOffice and compares each cell with the JSON files: `workbook.py out`."""

import csv
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
from cells import check, tables, with_line_feeds

FOLDER = Path(sys.argv[1]).resolve()
(FILE,) = FOLDER.glob("*.xlsx")
# What each field of the filter's options means: comma, quotation mark, UTF-8, from line 1, English, all sheets.
ALL_SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,true,false,false,false,-1"

book = openpyxl.load_workbook(FILE)


def with_lists(types, row):
    return {name: (value.split("|") if value else []) if types[name] == "list" else value for name, value in row.items()}


def shown(value):
    """A value as LibreOffice writes it to CSV: numbers with 15 digits."""
    return float(f"{value:.15g}") if isinstance(value, float) else with_line_feeds(value)


def openpyxl_rows(table, types):
    header, *rows = book[table].iter_rows(values_only=True)
    return [with_lists(types, dict(zip(header, row))) for row in rows]


check("openpyxl, workbook", FOLDER, openpyxl_rows, with_line_feeds)

expected = ["about", *tables(FOLDER), "dictionary"]
if book.sheetnames != expected:
    raise SystemExit(f"openpyxl: sheets {book.sheetnames}, not {expected}")
for sheet in book.worksheets[1:]:
    if sheet.freeze_panes != "A2" or sheet.auto_filter.ref is None:
        raise SystemExit(f"openpyxl: {sheet.title}: the header is not frozen, or has no filter")
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            if cell.data_type == "f" or (cell.data_type == "s" and cell.number_format != "@"):
                raise SystemExit(f"openpyxl: {sheet.title}!{cell.coordinate} is, or could become, a formula")
print("ok  openpyxl, sheets, frozen headers, filters, and no cell that could become a formula")

with tempfile.TemporaryDirectory() as folder:
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", ALL_SHEETS]
    run = subprocess.run([*command, "--outdir", folder, str(FILE)], capture_output=True, text=True, timeout=300)
    if run.returncode != 0:
        raise SystemExit(f"LibreOffice: {run.stderr}")

    def libreoffice_rows(table, types):
        kinds = {"int": int, "decimal": float}
        with open(Path(folder) / f"{FILE.stem}-{table}.csv", encoding="utf-8", newline="") as file:
            rows = [
                {name: None if text == "" else kinds.get(types[name], str)(text) for name, text in row.items()}
                for row in csv.DictReader(file)
            ]
        return [with_lists(types, row) for row in rows]

    check("LibreOffice, workbook", FOLDER, libreoffice_rows, shown)
