"""A pull that is interrupted goes on where it was, and ends as if nothing had happened."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from crmadmin.core.definitions import System
from crmadmin.core.progress import Cancelled, Monitor, Progress
from crmadmin.core.pull.request import PullRequest
from crmadmin.store.database import Database
from tests.services.pulls.dump import dump
from tests.services.pulls.world import World

_PULL = """
import sys
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
KILLS = 10


@pytest.mark.parametrize("system", list(System))
def test_a_killed_pull_goes_on(world: World, system: System) -> None:
    """Killed at ten random moments and resumed, it equals a pull that nobody disturbed."""
    chance = random.Random(7)  # noqa: S311 - moments, not secrets
    request = PullRequest(system=system)
    with world.workspace("whole") as whole:
        world.pulling(whole).pull(request)
        expected = dump(whole)
    path = world.folder / "killed.crmadmin"
    Database.create(path).close()
    killed = sum(_killed(world, path, system, chance.uniform(0.0, 0.5)) for _ in range(KILLS))
    with Database.open(path) as database:
        report = world.pulling(database).pull(request)
        assert dump(database) == expected
        assert report.sittings >= 1
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
    with world.workspace("whole") as whole:
        world.pulling(whole).pull(PullRequest())
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
