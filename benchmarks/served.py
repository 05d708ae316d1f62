"""A sandbox in a process of its own: ``python -m benchmarks.served [--contacts N] [--burst N]``.

Prints its address and token, serves until a line comes in, then prints how it was called.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TextIO, cast

from benchmarks.linked import joined
from benchmarks.portals import made_up
from crmadmin.core.progress import unwatched
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.request_log import Request
from crmadmin.sandbox.server import SandboxServer
from crmadmin.sandbox.state import State
from crmadmin.services.demo import make_demo
from crmadmin.services.sandboxing import demo_documents, seed_of
from crmadmin.services.workspaces import open_workspace

INTERVAL = 10.0


@dataclass(slots=True)
class Served:
    """A sandbox that runs: where, and, once it has ended, how it was called.

    ``share`` is how much of the burst was used in the windows of ten seconds between the first
    and the last call for records; 0 where there was no whole window.
    """

    address: str
    token: str
    calls: int = 0
    refused: int = 0
    share: float = 0.0
    statuses: dict[str, int] = field(default_factory=dict)


@contextmanager
def served(*options: str) -> Iterator[Served]:
    """Serve a portal beside this process for the length of a block."""
    command = [sys.executable, "-m", "benchmarks.served", *options]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        told = cast("TextIO", process.stdout)
        address, token = told.readline().split()
        found = Served(address, token)
        try:
            yield found
        finally:
            print(file=cast("TextIO", process.stdin), flush=True)
            for name, value in json.loads(told.readline() or "{}").items():
                setattr(found, name, value)


def _told(requests: list[Request], burst: int) -> str:
    statuses: dict[str, int] = {}
    for each in requests:
        statuses[str(each.status)] = statuses.get(str(each.status), 0) + 1
    refused = statuses.get("429", 0)
    share = _share([each for each in requests if each.status != 429], burst)
    return json.dumps(
        {"calls": len(requests), "refused": refused, "share": share, "statuses": statuses}
    )


def _share(requests: list[Request], burst: int) -> float:
    """Give how much of the burst was used while records were listed.

    Searches and associations have narrower allowances of their own (domain/hubspot-api.md §4.1)
    and are left out, and so is what settings need before and after.
    """
    moments = sorted(
        datetime.fromisoformat(each.at).timestamp()
        for each in requests
        if "/objects/" in each.path and not each.path.endswith("/search")
    )
    windows = int((moments[-1] - moments[0]) // INTERVAL) if moments else 0
    if not windows:
        return 0.0
    end = moments[0] + windows * INTERVAL
    return sum(moment < end for moment in moments) / (burst * windows)


def _fill_demo(state: State, folder: Path) -> None:
    with open_workspace(make_demo(folder, unwatched), read_only=True) as database:
        fill(state, seed_of(database, demo_documents()))


def main() -> None:
    """Serve until a line comes in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=0, help="0 serves the demo")
    parser.add_argument("--links", type=int, default=0, help="pairs under two labels instead")
    parser.add_argument("--burst", type=int, default=0, help="calls in ten seconds")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="crmadmin-bench-") as folder:
        state = State(Path(folder) / "portal.db")
        if asked.contacts:
            fill(state, made_up(asked.contacts))
        elif asked.links:
            fill(state, joined(asked.links))
        else:
            _fill_demo(state, Path(folder))
        with SandboxServer(state) as server:
            if asked.burst:
                server.behaviour.app.burst = server.behaviour.associations.burst = asked.burst
                server.behaviour.search_per_second = asked.burst
            print(server.address, server.token, flush=True)
            sys.stdin.readline()
            print(_told(server.log.requests(), server.behaviour.app.burst), flush=True)
        state.close()


if __name__ == "__main__":
    main()
