"""Kill a push at every point with every fault: ``python -m tests.services.pushes.killing``.

``--links`` pushes a merge of labels on pairs of records instead of settings, ``--leads 10000`` the
deletion of a stage with so many leads in it.
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
from tests.services.pushes.killing.records import RecordCounts, prepared_leads, record_chain
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

RECORD_HEADINGS = (
    "batches",
    "leads",
    "programs",
    "of them killed",
    "faults met",
    "leads done",
    "judged twice",
    "moved twice",
    "wrong",
    "left",
)
"""What the fields of ``RecordCounts`` are called, in their order."""

WAYS = {"at every line": LINES, "at every answer": ANSWERS}


def main() -> int:
    """Run every chain, print a row for each, and give 1 if anything was lost or done twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--links", action="store_true")
    parser.add_argument("--leads", type=int, default=0)
    parser.add_argument("--fault", choices=[IN_TURN, *FAULTS], action="append")
    parser.add_argument("--killed", choices=WAYS, action="append")
    asked = parser.parse_args()
    headings = RECORD_HEADINGS if asked.leads else LINK_HEADINGS if asked.links else HEADINGS
    _print(["fault", "killed", *headings, "seconds"])
    _print(["---", "---", *["---:"] * (len(headings) + 1)])
    whole = True
    with tempfile.TemporaryDirectory() as name:
        pulled = _prepared(Path(name), asked)
        for fault in asked.fault or [IN_TURN, *FAULTS]:
            for way in asked.killed or WAYS:
                folder = Path(name) / f"{fault} {way}"
                folder.mkdir()
                began = time.monotonic()
                found = _killed(folder, pulled, asked, fault, WAYS[way])
                took = f"{time.monotonic() - began:.0f}"
                _print([fault, way, *map(str, astuple(found)), took])
                whole &= found.is_whole
    return 0 if whole else 1


def _prepared(folder: Path, asked: argparse.Namespace) -> Path:
    if asked.leads:
        return prepared_leads(folder, asked.leads)
    return pulled_links(folder) if asked.links else prepared(folder)


def _killed(
    folder: Path, pulled: Path, asked: argparse.Namespace, fault: str, points: frozenset[str]
) -> Counts | LinkCounts | RecordCounts:
    if asked.leads:
        return record_chain(folder, pulled, leads=asked.leads, fault=fault, points=points)
    if asked.links:
        return link_chain(folder, pulled, fault=fault, points=points)
    return chain(folder, pulled, fault=fault, steps=asked.steps, points=points)


def _print(cells: list[str]) -> None:
    sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
