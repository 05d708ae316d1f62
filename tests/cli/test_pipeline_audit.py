"""``crmadmin pipelines audit`` from the command line, in this process."""

import csv
import io
import json

import pytest

from crmadmin.cli.pipeline_audit import COLUMNS
from crmadmin.cli.run import run
from crmadmin.cli.session import Session
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.services.drafting import Drafting
from tests.services.pushes.conftest import desk, pulled
from tests.services.pushes.desk import Desk

__all__ = ["desk", "pulled"]

PIPELINE_ID = "lead-pipeline-id"
STAGES = f"/crm/pipelines/2026-09/0-136/{PIPELINE_ID}/stages"


class Connected:
    """Stands in for the connections of a workspace."""

    def __init__(self, desk: Desk) -> None:
        self.open_client = desk.world.open_client


@pytest.fixture
def program(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Let the command find the sandbox; it speaks English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setattr(Session, "connecting", lambda _session, _database: Connected(desk))
    return desk


def audit(desk: Desk, *arguments: str) -> int:
    """Run the command."""
    words = ["-w", str(desk.database.path), "pipelines", "audit", *arguments]
    return run(words, open_app=lambda *_a, **_k: 0)


def rename(desk: Desk) -> None:
    """Rename a stage as a colleague does."""
    body = {"label": "Fresh", "metadata": {"leadState": "NEW"}}
    desk.world.call("PATCH", f"{STAGES}/new-stage-id", body)


def test_a_table_says_who_changed_what(
    program: Desk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the language spoken, with what differs since the last pull."""
    assert audit(program, "leads") == 0
    assert "The portal tells of no change." in capsys.readouterr().out
    rename(program)
    assert audit(program, "leads") == 0
    table = " ".join(capsys.readouterr().out.split())
    assert "Changed the stage" in table
    assert "New → Fresh" in table
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "fr")
    assert audit(program, "leads", "lead-pipeline-id") == 0
    assert "Depuis la" in capsys.readouterr().out


def test_files_have_a_row_for_each_change(
    program: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """CSV and JSON of the same columns."""
    rename(program)
    assert audit(program, "leads", "--format", "csv") == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert tuple(row) == COLUMNS
    assert (row["action"], row["id"], row["label"]) == ("update", "new-stage-id", "Fresh")
    assert row["differs"]
    assert audit(program, "leads", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out) == [row]


def test_what_differs_without_a_row_is_told_too(
    program: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nobody is named for it."""
    rename(program)
    program.world.server.state.drop_document("pipeline_audit", "1", "leads")
    assert audit(program, "leads", "--format", "csv") == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["action"], row["kind"], row["id"]) == ("", "stages", "new-stage-id")
    assert row["differs"]
    assert audit(program, "leads") == 0
    assert "The stage" in capsys.readouterr().out


def test_one_pipeline_is_named_by_its_id_or_its_label(
    program: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    """As in every other command about pipelines."""
    rename(program)
    base = Drafting(program.database).base()
    (label,) = (each.label for each in base.each(Pipeline) if each.pipeline_id == PIPELINE_ID)
    told = []
    for named in (PIPELINE_ID, label.upper()):
        assert audit(program, "leads", named, "--format", "json") == 0
        told.append(json.loads(capsys.readouterr().out))
    assert told[0] == told[1] != []


def test_a_pipeline_that_nobody_knows(program: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    """The error says what to name."""
    assert audit(program, "leads", "nowhere") == 1
    assert "There is no pipeline nowhere of leads." in capsys.readouterr().err
