"""Validates the metadata files, each with its own tool, which must refuse a broken copy: `metadata.py out`."""

import json
import logging
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import mlcroissant
from frictionless import Package

FOLDER = Path(sys.argv[1]).resolve()
logging.disable(logging.WARNING)


def frictionless_errors(folder):
    report = Package(str(folder / "datapackage.json")).validate()
    return [str(error) for error in report.flatten(["rowNumber", "fieldName", "type", "message"])]


def csvw_errors(folder):
    # Lax: a key that is missing points at nothing, and is allowed to.
    command = [str(Path(sys.executable).parent / "csvwvalidate"), "--lax", "--verbose", str(folder / "csv-metadata.json")]
    run = subprocess.run(command, capture_output=True, text=True)
    return [] if run.returncode == 0 and "OK" in run.stdout else [run.stdout + run.stderr]


def croissant_errors(folder):
    try:
        dataset = mlcroissant.Dataset(str(folder / "croissant.json"))
    except mlcroissant.ValidationError as error:
        return [str(error)]
    issues = dataset.metadata.ctx.issues
    return [*issues.errors, *issues.warnings]


def replace(path, before, after):
    text = path.read_text("utf-8")
    if before not in text:
        raise SystemExit(f"{path.name}: {before} is not there to be broken")
    path.write_text(text.replace(before, after, 1), "utf-8")


def break_key(folder):
    """The first figure becomes one of a source that is not listed."""
    replace(folder / "figures.csv", json.loads((folder / "sources.json").read_text("utf-8"))[0]["id"], "no-such-source")


def break_type(folder):
    """The first offset of a quote becomes a word."""
    first = json.loads((folder / "timelines.json").read_text("utf-8"))[0]["quote_start"]
    replace(folder / "timelines.csv", f",{first},", ",soon,")


def break_code(folder):
    """The first kind of a figure becomes one that no list has."""
    first = json.loads((folder / "figures.json").read_text("utf-8"))[0]["kind"]
    replace(folder / "figures.csv", f",{first},", ",no such code,")


def break_source(folder):
    """The first field comes from a file that is not distributed."""
    path = folder / "croissant.json"
    content = json.loads(path.read_text("utf-8"))
    content["recordSet"][0]["field"][0]["source"]["fileObject"]["@id"] = "gone.parquet"
    path.write_text(json.dumps(content), "utf-8")


def break_licence(folder):
    """The dataset has no licence and no name."""
    path = folder / "croissant.json"
    content = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({key: value for key, value in content.items() if key not in ("name", "license")}), "utf-8")


CHECKS = {
    "frictionless, datapackage.json": (frictionless_errors, [break_key, break_type, break_code]),
    "csvw, csv-metadata.json": (csvw_errors, [break_key, break_type, break_code]),
    "mlcroissant, croissant.json": (croissant_errors, [break_source, break_licence]),
}

for label, (errors, breakers) in CHECKS.items():
    found = errors(FOLDER)
    if found:
        raise SystemExit(f"{label}: " + "; ".join(found[:5]))
    for breaker in breakers:
        with tempfile.TemporaryDirectory() as scratch:
            copy = Path(scratch) / "copy"
            shutil.copytree(FOLDER, copy)
            breaker(copy)
            if not errors(copy):
                raise SystemExit(f"{label}: accepts a copy with {breaker.__name__}")
    print(f"ok  {label}")
