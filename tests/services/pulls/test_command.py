"""``crmadmin pull`` from the command line, in this process."""

import csv
import json
from pathlib import Path

import pytest

from crmadmin.cli.run import run
from crmadmin.cli.session import Session
from crmadmin.core.definitions import System
from crmadmin.core.progress import Cancelled, Monitor, Progress
from crmadmin.core.pull.request import PullRequest
from crmadmin.services.pulling import Pulling
from crmadmin.store.database import Database
from tests.services.pulls import world as seeded
from tests.services.pulls.dump import count
from tests.services.pulls.world import World


class Connected:
    """Stands in for the connections: HubSpot is connected, Salesforce is not."""

    def __init__(self, world: World) -> None:
        self.open_client = world.open_client

    def connection(self, system: System) -> object | None:
        """Tell what is connected."""
        return self if system is System.HUBSPOT else None


@pytest.fixture
def workspace(world: World, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a workspace that is connected to the sandbox; the program speaks English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setattr(Session, "connecting", lambda _session, _database: Connected(world))
    with world.workspace("one") as database:
        return database.path


def pull(workspace: Path, *arguments: str) -> int:
    """Run the command."""
    return run(["-w", str(workspace), "pull", *arguments], open_app=lambda *_a, **_k: 0)


def test_a_pull_tells_what_it_read(
    workspace: Path, world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a table with what to declare, as JSON and as CSV."""
    assert pull(workspace, "--only", "contacts") == 0
    table = capsys.readouterr().out
    assert "contacts" in table
    assert "Settings → Objects → Leads" in table
    assert pull(workspace, "--only", "contacts", "--format", "json") == 0
    (told,) = json.loads(capsys.readouterr().out)["pulls"]
    assert told["account_id"] == "900001"
    out = world.folder / "pull.csv"
    assert pull(workspace, "--only", "contacts", "--out", str(out)) == 0
    rows = list(csv.DictReader(out.read_text().splitlines()))
    records = next(row for row in rows if row["part"] == "records")
    assert (records["held"], records["equal"]) == (str(seeded.CONTACTS), "True")


def test_a_word_that_is_no_property_is_refused(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is pulled, and the sentence shows how to write it."""
    assert pull(workspace, "--history", "jobtitle") == 1
    assert "contacts.email" in capsys.readouterr().err


def test_ctrl_c_says_that_it_goes_on(
    workspace: Path,
    world: World,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A cancelled pull ends with status 1 and can be resumed."""
    original = Pulling.pull

    def interrupted(self: Pulling, request: PullRequest, _monitor: Monitor) -> object:
        def stop(progress: Progress) -> None:
            if progress.step.startswith("records:"):
                raise Cancelled

        return original(self, request, stop)

    monkeypatch.setattr(Pulling, "pull", interrupted)
    assert pull(workspace) == 1
    assert "pull again to go on" in capsys.readouterr().err
    monkeypatch.undo()
    with Database.open(workspace) as database:
        assert count(database, "pull_page") > 0
        assert world.pulling(database).pull(PullRequest()).sittings == 2
