"""A pull that is interrupted goes on where it was, and ends as if nothing had happened."""

import random
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.core.definitions import System
from crmadmin.core.progress import Cancelled, Monitor, Progress
from crmadmin.core.pull.request import PullRequest
from crmadmin.errors import Problem
from crmadmin.sandbox.faults import Fault, FaultKind, Where
from crmadmin.store.database import Database
from tests.effort import examples
from tests.services.pulls.dump import count, dump
from tests.services.pulls.world import World

_PULL = """
import sys
from dataclasses import replace
from pathlib import Path
from crmadmin.connectors.http import FixedToken
from crmadmin.connectors.hubspot import HubSpot
from crmadmin.connectors.salesforce import Salesforce
from crmadmin.core.definitions import System
from crmadmin.core.pull.request import PullRequest
from crmadmin.services.pulling import Pulling
from crmadmin.store.database import Database

path, system, address, token = sys.argv[1:]
def open_client(system, check):
    if system is System.HUBSPOT:
        return HubSpot.connect(token, host=address, check=check)  # at HubSpot's own pace
    return Salesforce.connect(address, FixedToken(token), check=check)
with Database.open(Path(path)) as database:
    print("ready", flush=True)
    Pulling(database, open_client).pull(PullRequest(system=System(system)))
"""
KILLS = min(10, examples(5))
ALL = PullRequest()
PEOPLE = PullRequest(only=("contacts", "companies"))


@pytest.mark.parametrize("system", list(System))
def test_a_killed_pull_goes_on(world: World, system: System) -> None:
    """Killed at random moments, ten if thorough, it equals a pull that nobody disturbed."""
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    request = PullRequest(system=system)
    with world.pulled(request, "whole") as whole:
        expected = dump(whole)
    path = world.folder / "killed.crmadmin"
    Database.create(path).close()
    killed = sum(_killed(world, path, system, chance.uniform(0.0, 0.5)) for _ in range(KILLS))
    with Database.open(path) as database:
        world.pulling(database).pull(request)
        assert dump(database) == expected
    assert killed > 0


def _killed(world: World, path: Path, system: System, seconds: float) -> bool:
    """Pull in a process of its own and kill it after some time; tell whether it was running."""
    token = world.server.token if system is System.HUBSPOT else world.session
    arguments = [str(path), str(system), world.server.address, token]
    with subprocess.Popen(
        [sys.executable, "-c", _PULL, *arguments], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"ready"
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            return True
    return False


def test_a_cancelled_pull_goes_on(world: World) -> None:
    """Cancelled again and again, it ends like one that was not; meanwhile nothing changes."""
    with world.pulled(PullRequest(), "whole") as whole:
        expected = dump(whole)
    with world.workspace("stopped") as database:
        empty = dump(database)
        sittings = 0
        for patience in range(2, 12):
            sittings += 1
            try:
                world.pulling(database).pull(PullRequest(), _impatient(patience))
            except Cancelled:
                assert dump(database) == empty
                unfinished = world.pulling(database).unfinished(System.HUBSPOT)
                assert unfinished is not None
                assert unfinished.resumable
            else:
                break
        report = world.pulling(database).pull(PullRequest()) if sittings > 9 else None
        assert dump(database) == expected
        assert report is None or report.sittings == sittings + 1


def _impatient(patience: int) -> Monitor:
    """Give a monitor that cancels when it is asked for the nth time."""
    asked = 0

    def watch(_progress: Progress) -> None:
        nonlocal asked
        asked += 1
        if asked >= patience:
            raise Cancelled

    return watch


@pytest.mark.parametrize("path", ["*/associations/*", "*/batch/read", "*/0-1"])
def test_a_lost_network_costs_one_page(world: World, path: str) -> None:
    """When calls stop being answered the pull ends in a sentence; later it goes on."""
    with world.pulled(PEOPLE, "whole") as whole:
        expected = dump(whole)
    with world.workspace("cut") as database:
        where = Where(path=path, skip=1, times=0)
        world.server.faults.add(Fault(kind=FaultKind.DROP_BEFORE, where=where))
        with pytest.raises(Problem) as lost:
            world.pulling(database).pull(PEOPLE)
        assert lost.value.code.startswith("remote.")
        kept = count(database, "pull_page")
        assert kept > 0
        world.server.faults.clear()
        report = world.pulling(database).pull(PEOPLE)
        assert report.sittings == 2
        assert dump(database) == expected


def interrupted(world: World, database: Database, request: PullRequest = ALL) -> None:
    """Leave a pull unfinished behind."""
    with pytest.raises(Cancelled):
        world.pulling(database).pull(request, _at_records)


def _at_records(progress: Progress) -> None:
    if progress.step.startswith("records:"):
        raise Cancelled


def test_another_request_begins_anew(world: World) -> None:
    """What was read for something else is dropped; so it is when asked."""
    with world.workspace("one") as database:
        interrupted(world, database)
        assert world.pulling(database).pull(PEOPLE).sittings == 1
        interrupted(world, database, PEOPLE)
        assert world.pulling(database).pull(replace(PEOPLE, restart=True)).sittings == 1


def test_an_old_pull_begins_anew(world: World) -> None:
    """What lies for more than a week is not gone on with; it can be discarded too."""
    with world.workspace("one") as database:
        pulling = world.pulling(database)
        interrupted(world, database, PEOPLE)
        with database.writing() as connection:
            connection.exec_driver_sql("UPDATE pull_page SET read_at = '2026-01-01T00:00:00.000Z'")
        unfinished = pulling.unfinished(System.HUBSPOT)
        assert unfinished is not None
        assert not unfinished.resumable
        assert pulling.plan(PEOPLE).unfinished == unfinished
        assert pulling.pull(PEOPLE).sittings == 1
        interrupted(world, database, PullRequest(full=True))
        pulling.discard(System.HUBSPOT)
        assert pulling.unfinished(System.HUBSPOT) is None
        assert count(database, "pull_page") == 0


def test_nothing_personal_is_logged(world: World, caplog: pytest.LogCaptureFixture) -> None:
    """Neither values of records nor tokens are in any log record, however detailed."""
    caplog.set_level("DEBUG")
    with world.workspace("one") as database:
        world.pulling(database).pull(PEOPLE)
    told = caplog.text
    assert "example.org" not in told
    assert "Zoë" not in told
    assert world.server.token not in told
    caplog.clear()
