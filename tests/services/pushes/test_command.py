"""``crmadmin push`` from the command line, in this process."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.cli.run import run
from crmadmin.cli.session import Session
from crmadmin.core.plans.plan import Plan, Tripped
from crmadmin.sandbox.faults import Where
from crmadmin.services.planning import Planning
from crmadmin.services.pushing import Pushing
from tests.services.pushes.desk import LABELS, PARTNER, RESELLER, Desk, Quick, limit
from tests.services.pushes.test_cards import MAPPING

ANY = {"status": "error", "category": "VALIDATION_ERROR"}
VALVE = Tripped(
    kind="association_labels",
    verb="delete",
    count=1,
    existing=1,
    most_count=0,
    most_share=0.0,
)


class Connected:
    """Stands in for the connections of a workspace."""

    def __init__(self, desk: Desk) -> None:
        self.open_client = desk.world.open_client


@pytest.fixture
def program(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Let the command find the sandbox; it speaks English and does not pull after a push."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setattr(Session, "connecting", lambda _session, _database: Connected(desk))
    monkeypatch.setattr(Pushing, "_pulled", Quick._pulled)
    return desk


def written(desk: Desk, plan: Plan) -> Path:
    """Write a plan to a file, and let go of the workspace."""
    path = desk.world.folder / "plan.json"
    Planning(desk.database).write(plan, path)
    desk.database.close()
    return path


def push(desk: Desk, *arguments: str | Path) -> int:
    """Run the command."""
    words = ["-w", str(desk.database.path), "push", *map(str, arguments)]
    return run(words, open_app=lambda *_a, **_k: 0)


def test_a_plan_is_pushed(program: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The table says what became of each step, and that nothing is left."""
    plan = written(program, program.plan(PARTNER))
    assert push(program, plan, "--yes") == 0
    told = capsys.readouterr()
    assert "Run 1: Finished" in told.out
    assert "Partner" in told.out
    assert "nothing is left" in told.err


def test_a_refused_push_says_why(program: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """A plan is pushed once."""
    plan = written(program, program.plan(PARTNER))
    assert push(program, plan, "--yes") == 0
    assert push(program, plan, "--yes") == 1
    assert "was pushed already" in capsys.readouterr().err


def test_without_an_answer_nothing_is_pushed(
    program: Desk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A person confirms, or says --yes."""
    plan = written(program, program.plan(PARTNER))
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert push(program, plan) == 1
    assert "Push 1 call to the portal Sandbox" in capsys.readouterr().err
    assert program.writes() == []


def test_a_valve_asks_for_its_count(program: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """--yes does not open it."""
    plan = written(program, replace(program.plan(PARTNER), valves=(VALVE,)))
    assert push(program, plan, "--yes") == 1
    assert "--count association_labels.delete=1" in capsys.readouterr().err
    assert push(program, plan, "--yes", "--count", "association_labels=1") == 1
    assert "is no count" in capsys.readouterr().err
    assert push(program, plan, "--yes", "--count", "association_labels.delete=1") == 0


def test_what_failed_is_told_and_left(program: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The push pauses; --resume goes on with what does not depend on it and exits with 2."""
    where = Where(method="POST", path=LABELS)
    program.world.server.faults.answer(400, ANY, where)
    plan = written(program, program.plan(RESELLER, limit(2, RESELLER), PARTNER))
    assert push(program, plan, "--yes") == 1
    assert "push --resume" in capsys.readouterr().err
    out = program.world.folder / "run.csv"
    assert push(program, "--resume", "--out", out) == 2
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert [row["state"] for row in rows] == ["failed", "skipped", "done"]
    assert rows[0]["problem"] == "remote.invalid"
    assert rows[2]["request_id"]


def test_json_tells_three_ways_what_moved(
    program: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Planned from, planned to, found."""
    plan = written(program, program.plan(PARTNER))
    program.world.call("POST", LABELS, {"name": "other", "label": "Partner"})
    assert push(program, plan, "--yes", "--format", "json") == 2
    told = json.loads(capsys.readouterr().out)
    (step,) = told["steps"]
    assert (told["state"], step["state"]) == ("partly", "refused")
    (moved,) = step["moved"]
    assert moved["address"] == "association_labels/contacts/companies/other"
    assert (moved["old"], moved["new"]) == (None, None)
    assert moved["found"]["label"] == "Partner"
    assert [each["address"] for each in told["differs"]] == [str(PARTNER.address)]


def test_cards_are_done_and_the_run_ends(program: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The card says where to click; --done ends the run."""
    plan = written(program, program.plan(MAPPING, PARTNER))
    assert push(program, plan, "--yes") == 2
    assert "push --done 1" in capsys.readouterr().err
    assert push(program, "--done", "1", "--done", "99") == 1  # and nothing is noted
    assert push(program, "--done", "1") == 0
    assert push(program, "--resume") == 1
    assert "No run of this workspace" in capsys.readouterr().err


def test_what_waits_is_left(program: Desk) -> None:
    """The run is over, with something left."""
    plan = written(program, program.plan(MAPPING, PARTNER))
    assert push(program, plan, "--yes") == 2
    assert push(program, "--leave") == 2
    assert push(program, "--leave") == 1


def test_one_wish_at_a_time(program: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """A plan, or something of a run."""
    plan = written(program, program.plan(PARTNER))
    assert push(program) == 1
    assert push(program, plan, "--resume") == 1
    assert push(program, "--leave", "--done", "1") == 1
    told = capsys.readouterr().err
    assert "No plan was named" in told
    assert "exclude each other" in told
