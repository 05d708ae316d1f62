"""Kill a push at every point with every fault: ``python -m tests.services.pushes.killing``."""

import argparse
import sys
import tempfile
import time
from dataclasses import astuple
from pathlib import Path

from tests.services.pushes.killing.chain import (
    ANSWERS,
    FAULTS,
    IN_TURN,
    LINES,
    chain,
    prepared,
)

HEADINGS = (
    "steps",
    "programs",
    "of them killed",
    "faults met",
    "unknown, took effect",
    "unknown, had not",
    "still unknown",
    "steps done",
    "done twice",
    "never done",
    "left",
)
"""What the fields of ``Counts`` are called, in their order."""

WAYS = {"at every line": LINES, "at every answer": ANSWERS}


def main() -> int:
    """Run every chain, print a row for each, and give 1 if anything was lost or done twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--fault", choices=[IN_TURN, *FAULTS], action="append")
    parser.add_argument("--killed", choices=WAYS, action="append")
    asked = parser.parse_args()
    _print(["fault", "killed", *HEADINGS, "seconds"])
    _print(["---", "---", *["---:"] * (len(HEADINGS) + 1)])
    whole = True
    with tempfile.TemporaryDirectory() as name:
        pulled = prepared(Path(name))
        for fault in asked.fault or [IN_TURN, *FAULTS]:
            for way in asked.killed or WAYS:
                folder = Path(name) / f"{fault} {way}"
                folder.mkdir()
                began = time.monotonic()
                found = chain(folder, pulled, fault=fault, steps=asked.steps, points=WAYS[way])
                took = f"{time.monotonic() - began:.0f}"
                _print([fault, way, *map(str, astuple(found)), took])
                whole &= found.is_whole
    return 0 if whole else 1


def _print(cells: list[str]) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
