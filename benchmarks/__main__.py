"""Run the benchmarks: ``python -m benchmarks [NAME…] [--rows N] [--out FILE]``."""

import argparse
import os
import platform
import sqlite3
import sys
from importlib import import_module
from pathlib import Path

from benchmarks.measured import Measured, as_table

NAMES = (
    "preview",
    "importing",
    "browsing",
    "pulling",
    "effects",
    "merging",
    "simulating",
    "leading",
)


def main() -> int:
    """Measure, print the table, and give 1 if a target was missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*NAMES, []], default=[])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--out", type=Path, help="also write the table to this file")
    asked = parser.parse_args()
    found: list[Measured] = []
    for name in asked.names or NAMES:
        print(f"measuring {name} with {asked.rows:,} rows…", file=sys.stderr)
        found += import_module(f"benchmarks.{name}").measure(asked.rows)
    table = f"{_machine()}\n\n{as_table(found)}\n"
    print(table)
    if asked.out:
        asked.out.write_text(table, encoding="utf-8")
    return int(any(each.is_met is False for each in found))


def _machine() -> str:
    return (
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, "
        f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}"
    )


if __name__ == "__main__":
    sys.exit(main())
