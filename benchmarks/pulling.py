"""Pulls of sandboxes against HubSpot's own client reading the same, in the same run."""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from benchmarks.measured import Measured, as_table
from benchmarks.served import INTERVAL, Served, served
from crmadmin.connectors.http import Check
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.core.definitions import System
from crmadmin.core.pull.request import PullRequest
from crmadmin.services.pulling import Pulling
from crmadmin.store.database import Database

PEER = "hubspot-api-client into JSON lines"
UNLIMITED = 1_000_000
"""A burst that nobody reaches: what then counts is the work of both sides."""

_HISTORY = ["lifecyclestage", "hs_lead_status", "hubspot_owner_id"]
_MOST, _MOST_WITH_HISTORY, _MOST_ASSOCIATED = 100, 50, 1_000
_TOO_FAST = 429


def measure(rows: int = 1_000_000) -> list[Measured]:
    """Pull the demo's portal, and portals of ``rows`` / 5 and ``rows`` / 50 contacts.

    The second is as fast as HubSpot's allowance lets it be, the third as the work allows. All
    are timed as whole processes, with the sandbox in one of its own.
    """
    large, small = rows // 5, rows // 50
    return [
        *_beside("the demo", peer=False, limited=False),
        *_beside(f"{large:,} contacts", "--contacts", str(large)),
        *_beside(
            f"{small:,} contacts without a limit",
            *("--contacts", str(small), "--burst", str(UNLIMITED)),
            limited=False,
        ),
    ]


def _beside(
    what: str, *options: str, peer: bool = True, limited: bool = True
) -> Iterator[Measured]:
    with served(*options) as portal:
        seconds, peak = _run("--pull", portal)
    _tell(what, seconds, portal)
    peer_seconds = _peer_seconds(what, *options) if peer else None
    yield Measured(
        what=f"pull of {what}",
        seconds=seconds,
        peer=PEER if peer else "",
        peer_seconds=peer_seconds,
    )
    yield Measured(what="– calls", value=float(portal.calls))
    yield Measured(what="– calls refused as too fast", value=float(portal.refused), target=0)
    if limited and portal.share:
        left = 100 * (1 - portal.share)
        yield Measured(what="– of the allowed rate, unused", value=left, unit="%", target=5)
    yield Measured(what="– peak memory", value=peak, unit="MB", target=400)


def _tell(what: str, seconds: float, portal: Served) -> None:
    told = f"{what}: {seconds:.0f} s, {portal.calls:,} calls, {portal.refused:,} refused"
    print(f"{told}, {portal.share:.1%} of the rate", file=sys.stderr)


def _peer_seconds(what: str, *options: str) -> float:
    with served(*options) as portal:
        seconds, _peak = _run("--peer", portal)
    _tell(f"{what}, {PEER}", seconds, portal)
    return seconds


def _run(part: str, portal: Served) -> tuple[float, float]:
    """Be measured in a process of its own: give its seconds and its peak memory in MB."""
    command = [sys.executable, "-m", "benchmarks.pulling", part, portal.address, portal.token]
    begun = time.perf_counter()
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return time.perf_counter() - begun, float(json.loads(done.stdout)["peak"])


def _pull(folder: Path, address: str, token: str) -> None:
    """Pull a portal into a new workspace."""

    @contextmanager
    def opened(_system: System, check: Check) -> Iterator[HubSpot]:
        with HubSpot.connect(token, host=address, check=check) as client:
            yield client

    with Database.create(folder / "bench.crmadmin") as database:
        report = Pulling(database, opened).pull(PullRequest())
    if not report.complete:
        raise SystemExit(f"not all was read: {report}")


def _read_plainly(folder: Path, address: str, token: str) -> None:
    """Read the same records, history and associations page by page, as its authors show it."""
    from hubspot import HubSpot as Client  # noqa: PLC0415 - the peer's, only in its own process

    portal = Client(access_token=token, host=address, base_url=address)
    found: dict[str, list[str]] = {}
    with (folder / "portal.jsonl").open("w", encoding="utf-8") as out:
        for kind in ("contacts", "companies"):
            listed = _patiently(portal.crm.properties.core_api.get_all, kind)
            names = [each.name for each in listed.results if not each.hidden]
            found[kind] = _read_records(portal, kind, names, out)
        for here, there in (("contacts", "companies"), ("companies", "contacts")):
            _read_associations(portal, here, there, found[here], out)


def _read_records(portal: Any, kind: str, names: Sequence[str], out: TextIO) -> list[str]:
    ids: list[str] = []
    after = None
    while True:
        page = _patiently(
            portal.crm.objects.basic_api.get_page,
            kind,
            limit=_MOST_WITH_HISTORY,
            after=after,
            properties=names,
            properties_with_history=_HISTORY,
        )
        for record in page.results:
            out.write(json.dumps(record.to_dict(), default=str) + "\n")
            ids.append(record.id)
        if page.paging is None:
            return ids
        after = page.paging.next.after


def _read_associations(portal: Any, here: str, there: str, ids: Sequence[str], out: TextIO) -> None:
    from hubspot.crm.associations.v4 import (  # noqa: PLC0415 - as above
        BatchInputPublicFetchAssociationsBatchRequest,
        PublicFetchAssociationsBatchRequest,
    )

    batch_api = portal.crm.associations.v4.batch_api
    for start in range(0, len(ids), _MOST_ASSOCIATED):
        inputs = [
            PublicFetchAssociationsBatchRequest(id=each)
            for each in ids[start : start + _MOST_ASSOCIATED]
        ]
        wanted = BatchInputPublicFetchAssociationsBatchRequest(inputs=inputs)
        page = _patiently(batch_api.get_page, here, there, wanted)
        for row in page.results:
            out.write(json.dumps(row.to_dict(), default=str) + "\n")


def _patiently(call: Callable[..., Any], *asked: object, **options: object) -> Any:
    """Call, and again after ten seconds when that was too fast."""
    while True:
        try:
            return call(*asked, **options)
        except Exception as error:
            if getattr(error, "status", 0) != _TOO_FAST:
                raise
            time.sleep(INTERVAL)


def main() -> None:
    """Measure, or be one of the processes that are measured."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pull", nargs=2, metavar=("ADDRESS", "TOKEN"))
    parser.add_argument("--peer", nargs=2, metavar=("ADDRESS", "TOKEN"))
    parser.add_argument("--rows", type=int, default=1_000_000)
    asked = parser.parse_args()
    if not (asked.pull or asked.peer):
        print(as_table(measure(asked.rows)))
        return
    with tempfile.TemporaryDirectory(prefix="crmadmin-bench-") as folder:
        if asked.pull:
            _pull(Path(folder), *asked.pull)
        else:
            _read_plainly(Path(folder), *asked.peer)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"peak": round(peak, 1)}))


if __name__ == "__main__":
    main()
