"""The same count of differences by pandas, Polars and DuckDB, loading included."""

import sqlite3
from contextlib import closing
from pathlib import Path

from benchmarks.pairs import Pairing, compared


def pandas_count(path: Path, columns: tuple[Pairing, ...]) -> int:
    """Load both sides with pandas and count the differences."""
    import pandas as pd  # noqa: PLC0415 - a peer, loaded only where it is measured

    names = [compared(column) for column in columns]
    with closing(sqlite3.connect(path)) as raw:
        left = pd.read_sql_query(_side(names, hubspot=True), raw)
        right = pd.read_sql_query(_side(names, hubspot=False), raw)
    joined = left.merge(right, on="id", suffixes=("_h", "_s"))
    total = 0
    for name in names:
        ours, theirs = joined[f"{name}_h"], joined[f"{name}_s"]
        total += int((ours.ne(theirs) & ~(ours.isna() & theirs.isna())).sum())
    return total


def polars_count(path: Path, columns: tuple[Pairing, ...]) -> int:
    """Load both sides with Polars and count the differences."""
    import polars as pl  # noqa: PLC0415 - a peer, loaded only where it is measured

    names = [compared(column) for column in columns]
    with closing(sqlite3.connect(path)) as raw:
        left = pl.read_database(_side(names, hubspot=True), raw, infer_schema_length=None)
        right = pl.read_database(_side(names, hubspot=False), raw, infer_schema_length=None)
    joined = left.join(right, on="id", suffix="_s")
    counts = joined.select(pl.col(name).ne_missing(pl.col(f"{name}_s")).sum() for name in names)
    return int(sum(counts.row(0)))


def duckdb_count(path: Path, columns: tuple[Pairing, ...]) -> int:
    """Load both sides into DuckDB, a batch of Arrow at a time, and count the differences."""
    import duckdb  # noqa: PLC0415 - a peer, loaded only where it is measured
    import pyarrow as pa  # noqa: PLC0415 - likewise

    names = [compared(column) for column in columns]
    with closing(sqlite3.connect(path)) as raw, closing(duckdb.connect()) as quack:
        for table in ("hubspot", "salesforce"):
            cursor = raw.execute(_side(names, hubspot=table == "hubspot"))
            made = ", ".join(["id VARCHAR", *(f'"{name}" VARCHAR' for name in names)])
            quack.execute(f"CREATE TABLE {table} ({made})")
            while rows := cursor.fetchmany(50_000):
                arrays = [pa.array(values, pa.string()) for values in zip(*rows, strict=True)]
                quack.register("batch", pa.table(arrays, names=["id", *names]))
                quack.execute(f"INSERT INTO {table} SELECT * FROM batch")
        sums = " + ".join(f'sum((h."{n}" IS DISTINCT FROM s."{n}")::BIGINT)' for n in names)
        row = quack.execute(f"SELECT {sums} FROM hubspot h JOIN salesforce s USING (id)").fetchone()
    return int(row[0]) if row else 0


def _side(names: list[str], *, hubspot: bool) -> str:
    key, table = (
        ("salesforcecontactid", "hubspot_contacts") if hubspot else ("Id", "salesforce_Contact")
    )
    columns = ", ".join(f'"{name}"' for name in names)
    return f'SELECT {key} AS id, {columns} FROM "{table}"'


PEERS = {"pandas": pandas_count, "Polars": polars_count, "DuckDB": duckdb_count}
