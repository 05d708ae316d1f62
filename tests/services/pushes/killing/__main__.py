"""Kill a push at every point with every fault: ``python -m tests.services.pushes.killing``.

``--links`` pushes a merge of labels on pairs of records instead of settings.
"""

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
    Counts,
    chain,
    prepared,
)
from tests.services.pushes.killing.links import LinkCounts, link_chain
from tests.services.pushes.links.desk import pulled_links

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

LINK_HEADINGS = (
    "batches",
    "pairs",
    "programs",
    "of them killed",
    "faults met",
    "pairs done",
    "judged twice",
    "wrong",
    "left",
)
"""What the fields of ``LinkCounts`` are called, in their order."""

WAYS = {"at every line": LINES, "at every answer": ANSWERS}


def main() -> int:
    """Run every chain, print a row for each, and give 1 if anything was lost or done twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--links", action="store_true")
    parser.add_argument("--fault", choices=[IN_TURN, *FAULTS], action="append")
    parser.add_argument("--killed", choices=WAYS, action="append")
    asked = parser.parse_args()
    headings = LINK_HEADINGS if asked.links else HEADINGS
    _print(["fault", "killed", *headings, "seconds"])
    _print(["---", "---", *["---:"] * (len(headings) + 1)])
    whole = True
    with tempfile.TemporaryDirectory() as name:
        pulled = pulled_links(Path(name)) if asked.links else prepared(Path(name))
        for fault in asked.fault or [IN_TURN, *FAULTS]:
            for way in asked.killed or WAYS:
                folder = Path(name) / f"{fault} {way}"
                folder.mkdir()
                began = time.monotonic()
                found: Counts | LinkCounts
                if asked.links:
                    found = link_chain(folder, pulled, fault=fault, points=WAYS[way])
                else:
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
