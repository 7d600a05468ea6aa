"""Runs every snippet of a Markdown file and compares what it prints with the block below it.

    recipes.py FILE FOLDER [--write]

FOLDER holds the released files. With --write, the blocks are written anew.
"""

import argparse
import contextlib
import csv
import io
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb
import openpyxl

SNIPPET = re.compile(r"```(python|sql|js|r|excel)\n(.*?)```\n(?:\n```text\n(.*?)```\n)?", re.DOTALL)
HOW_TO_INSTALL = {"Rscript": "apt-get install r-base-core", "soffice": "apt-get install libreoffice-calc-nogui"}


def run(command, text=None):
    """What a program prints; its name and how to install it where it is missing."""
    try:
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        sys.exit(f"{command[0]} is missing: {HOW_TO_INSTALL.get(command[0], 'install it')}")
    if done.returncode != 0:
        sys.exit(f"{command[0]} failed:\n{done.stderr}")
    return done.stdout


def run_python(code):
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "recipe", "exec"), {"__name__": "recipe"})
    return printed.getvalue()


def run_sql(code):
    found = duckdb.connect().sql(code)
    lines = [found.columns, *found.fetchall()]
    return "\n".join(" | ".join("" if cell is None else str(cell) for cell in line) for line in lines) + "\n"


def run_excel(formula):
    """Puts the formula into a sheet of its own in the released workbook and lets LibreOffice work it out."""
    with tempfile.TemporaryDirectory() as scratch:
        (released,) = Path().glob("*.xlsx")
        book = openpyxl.load_workbook(released)
        sheet = book.create_sheet("recipe", 0)
        sheet["A1"] = formula.strip()
        book.active = 0
        book.save(f"{scratch}/recipe.xlsx")
        profile = f"-env:UserInstallation=file://{scratch}/profile"
        run(["soffice", profile, "--headless", "--convert-to", "csv", "--outdir", scratch, f"{scratch}/recipe.xlsx"])
        with open(f"{scratch}/recipe.csv", encoding="utf-8", newline="") as lines:
            return next(csv.reader(lines))[0] + "\n"


RUNNERS = {
    "python": run_python,
    "sql": run_sql,
    "js": lambda code: run(["node", "--input-type=module"], code),
    "r": lambda code: run(["Rscript", "--vanilla", "-"], code),
    "excel": run_excel,
}


def shown(language, code):
    """What the snippet prints, without blanks at the ends of lines."""
    return "".join(f"{line.rstrip()}\n" for line in RUNNERS[language](code).splitlines())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    file = options.file.resolve()
    text = file.read_text(encoding="utf-8")
    os.environ.update(LC_ALL="C.UTF-8", TZ="UTC")
    os.chdir(options.folder)
    failures = 0

    def renewed(match):
        nonlocal failures
        language, code, expected = match.groups()
        printed = shown(language, code)
        if printed != expected and not options.write:
            failures += 1
            line = text.count("\n", 0, match.start()) + 1
            print(f"{file.name}:{line}: {language}: prints\n{printed}instead of\n{expected or ''}", file=sys.stderr)
        return f"```{language}\n{code}```\n\n```text\n{printed}```\n"

    new = SNIPPET.sub(renewed, text)
    count = len(SNIPPET.findall(text))
    if options.write:
        file.write_text(new, encoding="utf-8")
    print(f"{file.name}: {count - failures} of {count} snippets print what stands below them")
    sys.exit(1 if failures or count == 0 else 0)


if __name__ == "__main__":
    main()
