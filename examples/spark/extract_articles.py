"""Reads a table of articles into the tables of this project, on any number of machines.

    spark-submit extract_articles.py --articles articles.parquet --out tables --pipeline /path/to/czt-open-data

The table of articles has the columns id, text, title, published and publisher, and may have published_basis, authors (a
list), url, language, rights, reuse, corrections and review (the contents of the two CSV files). Every partition goes through the
project's own stage scripts, chained over newline-delimited JSON. `--out` gets one folder of Parquet files a table.
"""

import argparse
import json
import subprocess
import tempfile
from pathlib import Path

from pyspark.sql import DataFrame, Row, SparkSession
from pyspark.sql import functions as F
from pyspark.sql import types as T

STAGES = ["annotate", "extract", "review", "validate"]
REQUIRED = ["title", "published", "publisher"]
OPTIONAL = ["published_basis", "authors", "url", "language", "rights", "reuse"]
BESIDE = ["corrections", "review"]

# The order of rows in every table; what agrees in all of these stays as the stages made it.
SORT_COLUMNS = ["source_id", "quote_start", "start", "id", "record_id", "field"]

SPARK_TYPES = {
    "string": T.StringType(),
    "enum": T.StringType(),
    "edtf": T.StringType(),
    "date": T.DateType(),
    "int": T.IntegerType(),
    "decimal": T.DoubleType(),
    "list": T.ArrayType(T.StringType()),
}

RECORD = T.StructType(
    [
        T.StructField("table", T.StringType()),
        T.StructField("article", T.StringType()),
        T.StructField("position", T.IntegerType()),
        T.StructField("json", T.StringType()),
    ]
)


def table_schemas(dictionary_file: str) -> dict[str, T.StructType]:
    """The columns of every table that articles have rows in, from the published dictionary."""
    dictionary = json.loads(Path(dictionary_file).read_text("utf-8"))
    return {
        table["name"]: T.StructType([T.StructField(c["name"], SPARK_TYPES[c["type"]]) for c in table["columns"]])
        for table in dictionary["tables"]
        if table["name"] != "codes"
    }


def write_article(folder: Path, row: Row) -> None:
    """Writes an article as a folder, the form in which `read` takes it."""
    article = row.asDict()
    home = folder / article["id"]
    home.mkdir()
    (home / "article.txt").write_bytes(article["text"].encode("utf-8"))
    source = {name: article[name] for name in REQUIRED}
    source |= {name: article[name] for name in OPTIONAL if article.get(name) is not None}
    (home / "source.json").write_text(json.dumps(source, ensure_ascii=False), "utf-8")
    for name in BESIDE:
        if article.get(name) is not None:
            (home / f"{name}.csv").write_bytes(article[name].encode("utf-8"))


def run_stages(pipeline: str, folder: Path, errors: Path):
    """Chains the stage scripts and yields the lines of the last; raises with what they say when one fails."""
    pipeline = str(Path(pipeline).resolve())
    tsx = str(Path(pipeline, "node_modules", ".bin", "tsx"))
    with errors.open("wb") as log:
        started = []
        feed = subprocess.DEVNULL
        for command in [[tsx, "pipeline/read.ts", str(folder)], *([tsx, f"pipeline/{s}.ts"] for s in STAGES)]:
            process = subprocess.Popen(command, cwd=pipeline, stdin=feed, stdout=subprocess.PIPE, stderr=log)
            if started:
                started[-1].stdout.close()
            feed = process.stdout
            started.append(process)
        try:
            yield from started[-1].stdout
            failed = [process for process in started if process.wait() != 0]
        finally:
            for process in started:
                if process.poll() is None:
                    process.kill()
                    process.wait()
    if failed:
        raise RuntimeError(errors.read_text("utf-8", "replace")[:10_000])


def records_of(pipeline: str, tables: list[str]):
    """A function from the articles of a partition to their rows, as JSON, table by table."""

    def records(articles):
        with tempfile.TemporaryDirectory(prefix="articles-") as scratch:
            folder = Path(scratch, "articles")
            folder.mkdir()
            count = 0
            for article in articles:
                write_article(folder, article)
                count += 1
            if count == 0:
                return
            for line in run_stages(pipeline, folder, Path(scratch, "errors")):
                found = json.loads(line)
                for table in tables:
                    for position, row in enumerate(found[table]):
                        yield table, found["id"], position, json.dumps(row, ensure_ascii=False)

    return records


def merge_entities(entities: DataFrame, schema: T.StructType) -> DataFrame:
    """One row an entity, in the words of the first article that has them; mentions are counted over all."""
    same = ["id", "type", "name"]
    others = [field for field in schema.fields if field.name not in same]
    said = F.sort_array(F.collect_list(F.struct("article", *(field.name for field in others))))

    def merged(field: T.StructField):
        if field.name == "mentions":
            return F.expr("aggregate(said.mentions, 0, (sum, each) -> sum + each)")
        if isinstance(field.dataType, T.ArrayType):
            return F.expr(f"array_distinct(flatten(said.{field.name}))")
        return F.expr(f"get(filter(said, each -> each.{field.name} is not null), 0).{field.name}")

    columns = [merged(field).alias(field.name) for field in others]
    return entities.groupBy(*same).agg(said.alias("said")).select(*same, *columns).select(*schema.fieldNames())


def table_of(records: DataFrame, name: str, schema: T.StructType) -> DataFrame:
    """The rows of one table, typed and in order."""
    rows = records.where(F.col("table") == name).select(
        "article", "position", F.from_json("json", schema, {"mode": "FAILFAST"}).alias("row")
    )
    if name == "entities":
        return merge_entities(rows.select("article", "row.*"), schema).orderBy("id")
    order = [f"row.{column}" for column in SORT_COLUMNS if column in schema.fieldNames()]
    return rows.orderBy(*order, "article", "position").select("row.*")


def run(
    spark: SparkSession,
    articles: DataFrame,
    out: str,
    pipeline: str,
    partitions: int,
    schemas: dict[str, T.StructType],
) -> None:
    """Writes every table of the articles below `out`; `partitions` is how many runs of the stages there are in all."""
    spread = articles.repartition(partitions, "id")
    found = spark.createDataFrame(spread.rdd.mapPartitions(records_of(pipeline, list(schemas))), RECORD)
    # The stages run once: all tables are made from what they left here.
    found.write.mode("overwrite").partitionBy("table").parquet(f"{out}/_records")
    records = spark.read.schema(RECORD).parquet(f"{out}/_records")
    for name, schema in schemas.items():
        table_of(records, name, schema).write.mode("overwrite").parquet(f"{out}/{name}.parquet")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--articles", required=True, help="a Parquet table")
    options.add_argument("--out", required=True)
    home = Path(__file__).resolve().parents[2]
    options.add_argument("--pipeline", default=str(home), help="this project, as the workers see it")
    options.add_argument("--dictionary", default=str(home / "out" / "dictionary.json"), help="as the driver sees it")
    options.add_argument("--partitions", type=int, default=200)
    given = options.parse_args()
    spark = SparkSession.builder.appName("czt-open-data").getOrCreate()
    schemas = table_schemas(given.dictionary)
    run(spark, spark.read.parquet(given.articles), given.out, given.pipeline, given.partitions, schemas)
    spark.stop()


if __name__ == "__main__":
    main()
