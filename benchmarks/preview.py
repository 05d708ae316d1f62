"""The preview of a million linked pairs against bare SQL and three peers.

The bare query counts the differences of the same column pairs on one connection; pandas,
Polars and DuckDB do the same count from the same SQLite file, their loading counted.
"""

import sqlite3
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.measured import Measured, timed
from benchmarks.pairs import Pairing, bare_query, build, configuration, pairings
from benchmarks.peers import PEERS
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.definitions import CONTACTS
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.preview.pairing import pair_records
from crmadmin.preview.summaries import Summaries
from crmadmin.store.database import Database


def _time_peer(name: str, path: Path, count: int) -> tuple[float, int]:
    """Time a peer; runs in a process of its own, so that memory is given back."""
    columns = pairings()[:count]
    start = time.perf_counter()
    total = PEERS[name](path, columns)
    return time.perf_counter() - start, total


def measure(rows: int = 1_000_000) -> list[Measured]:
    """Compare the preview of ``rows`` linked pairs with the bare query and the peers."""
    columns = pairings()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "pairs.crmadmin"
        with closing(build(path, rows, columns)) as database:
            paired = timed(lambda: _pair(database))
            measured = [
                Measured(what=f"pairing {rows:,} records a side, once an import", seconds=paired)
            ]
            measured += _measure_summaries(database, columns)
        for name in PEERS:
            measured += _measure_peer(name, path, measured, len(columns))
    return measured


def _pair(database: Database) -> None:
    with database.writing() as connection:
        pair_records(connection)


def _measure_summaries(database: Database, columns: tuple[Pairing, ...]) -> list[Measured]:
    with closing(sqlite3.connect(database.path)) as raw:
        bare_all, bare_one = bare_query(columns), bare_query(columns[1:2])
        raw.execute(bare_all).fetchall()  # both start from a warm cache
        all_bare = min(timed(lambda: raw.execute(bare_all).fetchall()) for _ in range(3))
        one_bare = min(timed(lambda: raw.execute(bare_one).fetchall()) for _ in range(3))
    found = []
    for scenario in (Scenario.RESYNC_FROM_HUBSPOT, Scenario.SALESFORCE_IMPORT):
        whole, one = [], []
        for _ in range(3):
            summaries = Summaries(database.reading, database.stamp)
            configured = configuration(columns)
            whole.append(timed(partial(summaries.summarize, configured, CONTACTS, scenario)))
            mapping = configured.mappings(CONTACTS)[1]
            edited = replace(mapping, rule=SyncRule.ALWAYS_USE_SALESFORCE)
            changed = configured.replaced(mapping.address, edited)
            one.append(timed(partial(summaries.summarize, changed, CONTACTS, scenario)))
        found += [
            Measured(
                what=f"summary of {len(columns)} mappings, {scenario}",
                seconds=min(whole),
                peer="bare count of their differences",
                peer_seconds=all_bare,
                target=2.0,
            ),
            Measured(
                what=f"after one rule change, {scenario}",
                seconds=min(one),
                peer="bare count of one column pair",
                peer_seconds=one_bare,
                target=2.0,
            ),
        ]
    return found


def _measure_peer(name: str, path: Path, measured: list[Measured], columns: int) -> list[Measured]:
    whole = next(each for each in measured if each.what.startswith("summary"))
    one = next(each for each in measured if each.what.startswith("after one"))
    found = []
    for ours, count in ((whole, columns), (one, 1)):
        with ProcessPoolExecutor(max_workers=1, mp_context=get_context("spawn")) as pool:
            seconds, _ = pool.submit(_time_peer, name, path, count).result()
        found.append(
            Measured(
                what=f"{ours.what}, beside {name}",
                seconds=ours.seconds,
                peer=f"{name}, loading counted",
                peer_seconds=seconds,
            )
        )
    return found
