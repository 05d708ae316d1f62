"""``crmadmin rehearse`` from the command line, in this process."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.cli import rehearsing
from crmadmin.cli.run import run
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.codec import plan_to_json
from crmadmin.errors import remote
from tests.services.rehearsals.portal import BOARD, RED, Workspace, limit

Asked = Callable[..., int]
MAPPING = FieldMapping(
    object="contacts", property_name="phone", fields=(("Lead", "Phone"),), rule=SyncRule.TWO_WAY
)


@pytest.fixture
def ask(workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Write a plan that predicts so many records with a removed value; it speaks English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    path = workspace.database.path

    def asked(predicted: int, *words: str) -> int:
        file = tmp_path / "plan.json"
        if not file.exists():
            effect = Effect(address=RED.address, consequence=Consequence.ORPHANED, count=predicted)
            target = workspace.changed(MAPPING, replace(BOARD, label="Director"), without=(RED,))
            plan = workspace.plan(target, {RED.address: (effect,)})
            file.write_text(plan_to_json(plan))
            workspace.database.close()
        arguments = ["-w", str(path), "rehearse", str(file), *words]
        return run(arguments, open_app=lambda *_a, **_k: 0)

    return asked


def test_a_rehearsal_is_told_step_by_step(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """Outcome and counts beside the predictions; what is by hand says so."""
    assert ask(3) == 0
    told = capsys.readouterr()

    assert "Director" in told.out
    assert "by hand: not rehearsed" in told.out
    assert "Everything came out as predicted." in told.err


def test_what_differs_is_told_with_a_status(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """2, so that a script stops; JSON and CSV say what differs."""
    assert ask(7, "--format", "json") == rehearsing.OTHERWISE_STATUS == 2
    told = json.loads(capsys.readouterr().out)
    assert ask(7, "--format", "csv") == 2
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))

    (differing,) = (each for each in told if not each["agrees"])
    assert (differing["subject"], differing["predicted"], differing["found"]) == ("orphaned", 7, 3)
    assert tuple(rows[0]) == tuple(told[0]) == rehearsing.COLUMNS
    assert [row["agrees"] for row in rows] == [str(each["agrees"]) for each in told]
    assert {each["state"] for each in told} == {"done", "by_hand"}


def test_a_step_that_is_refused_says_why(
    workspace: Workspace,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A sentence for people; scripts get the code, which no language changes."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    file = tmp_path / "plan.json"
    file.write_text(plan_to_json(workspace.plan(workspace.changed(limit(60_000)))))
    workspace.database.close()
    words = ["-w", str(workspace.database.path), "rehearse", str(file)]
    assert run(words, open_app=lambda *_a, **_k: 0) == 2
    table = " ".join(capsys.readouterr().out.replace("│", " ").split())
    assert run([*words, "--format", "json"], open_app=lambda *_a, **_k: 0) == 2
    (step,) = json.loads(capsys.readouterr().out)

    assert step["problem"] == remote.INVALID.code
    assert step["problem"] not in table
    assert "HubSpot does not accept this call." in table


def test_a_file_that_is_no_plan_is_refused(
    workspace: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is rehearsed."""
    workspace.database.close()
    words = ["-w", str(workspace.database.path), "rehearse", str(tmp_path / "none.json")]
    assert run(words, open_app=lambda *_a, **_k: 0) == 1
    assert "none.json" in capsys.readouterr().err
