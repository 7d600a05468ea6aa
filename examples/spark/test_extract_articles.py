"""Shows that Spark's rows are those of the one-machine run, byte for byte: `make spark-test`.

Without pyspark or Java it says so and ends well: `pip install pyspark==4.3.0`, and a Java 17.
"""

import datetime
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COUNT = 20
PARTITIONS = 2
SETTINGS = {"spark.ui.enabled": "false", "spark.ui.showConsoleProgress": "false", "spark.sql.shuffle.partitions": "2"}


def one_machine(articles: Path, scratch: Path) -> Path:
    """Builds the articles as `make` does."""
    out = scratch / "one"
    tsx = str(ROOT / "node_modules" / ".bin" / "tsx")
    command = [tsx, "pipeline/build.ts", "--out", str(out), "--cache", str(scratch / "cache"), str(articles)]
    subprocess.run(command, cwd=ROOT, check=True)
    return out


def articles_table(spark, articles: Path):
    """A folder of articles as a table."""
    rows = []
    for home in sorted(home for home in articles.iterdir() if home.is_dir()):
        source = json.loads((home / "source.json").read_text("utf-8"))
        beside = {
            name: (home / f"{name}.csv").read_bytes().decode("utf-8") if (home / f"{name}.csv").exists() else None
            for name in ("corrections", "review")
        }
        text = (home / "article.txt").read_bytes().decode("utf-8")
        rows.append({"id": home.name, "text": text, **{k: source.get(k) for k in KEYS}, **beside})
    columns = "id string, text string, title string, published string, publisher string, published_basis string, "
    columns += "authors array<string>, url string, language string, rights string, reuse string, corrections string, review string"
    return spark.createDataFrame(rows, columns)


KEYS = ["title", "published", "publisher", "published_basis", "authors", "url", "language", "rights", "reuse"]


def line_of(row: dict) -> bytes:
    """A row as one line of canonical JSON."""

    def plain(value):
        if isinstance(value, datetime.date):
            return value.isoformat()
        raise TypeError(type(value))

    numbers = {k: float(v) if isinstance(v, int) else v for k, v in row.items()}
    return json.dumps(numbers, ensure_ascii=False, sort_keys=True, default=plain).encode("utf-8")


def main() -> int:
    try:
        from pyspark.sql import SparkSession
    except ImportError:
        print("spark-test: skipped, pyspark is not installed: pip install pyspark==4.3.0")
        return 0
    if shutil.which("java") is None:
        print("spark-test: skipped, there is no java: apt-get install openjdk-17-jre-headless")
        return 0
    from extract_articles import table_schemas

    with tempfile.TemporaryDirectory(prefix="spark-test-") as name:
        scratch = Path(name)
        articles = scratch / "articles"
        tsx = str(ROOT / "node_modules" / ".bin" / "tsx")
        subprocess.run([tsx, "bench/generate.ts", "--count", str(COUNT), str(articles)], cwd=ROOT, check=True)
        # Our own article has corrections, a review and authors.
        shutil.copytree(ROOT / "sources" / "articles", articles, dirs_exist_ok=True)
        one = one_machine(articles, scratch)
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
        builder = SparkSession.builder.master("local[2]")
        for setting, value in SETTINGS.items():
            builder = builder.config(setting, value)
        spark = builder.getOrCreate()
        spark.sparkContext.setLogLevel("ERROR")
        articles_table(spark, articles).write.parquet(str(scratch / "articles.parquet"))
        table, out = str(scratch / "articles.parquet"), str(scratch / "spark")
        # As a user runs it, in a Spark of its own.
        job = [sys.executable, str(ROOT / "examples" / "spark" / "extract_articles.py")]
        submit = f"--master local[2] {' '.join(f'--conf {name}={value}' for name, value in SETTINGS.items())} pyspark-shell"
        subprocess.run(
            [*job, "--articles", table, "--out", out, "--partitions", str(PARTITIONS)],
            env={**os.environ, "PYSPARK_SUBMIT_ARGS": submit},
            check=True,
        )
        schemas = table_schemas(str(ROOT / "out" / "dictionary.json"))
        differing = 0
        for table in schemas:
            expected = [line_of(row) for row in json.loads((one / f"{table}.json").read_text("utf-8"))]
            parts = sorted((scratch / "spark" / f"{table}.parquet").glob("part-*"))
            read = [row for part in parts for row in spark.read.parquet(str(part)).coalesce(1).collect()]
            found = [line_of(row.asDict()) for row in read]
            same = found == expected
            differing += not same
            print(f"spark-test: {table}: {len(found)} rows, {'the same bytes' if same else 'DIFFERENT'}")
            if not same:
                for a, b in zip(expected, found):
                    if a != b:
                        print(a.decode(), b.decode(), sep="\n")
                        break
        spark.stop()
        return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
