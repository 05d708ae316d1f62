"""``crmadmin rollback`` from the command line, in this process."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.cli import rollback as rollback_cli
from crmadmin.cli.run import run
from crmadmin.core.plans.codec import plan_from_json
from crmadmin.services.history import History
from crmadmin.services.planning import Planning
from crmadmin.store.database import Database
from tests.services.pushes.desk import BOARD, GREEN, RED, Desk

Asked = Callable[..., int]
DIRECTOR, CHAIR = replace(BOARD, label="Director"), replace(BOARD, label="Chair")


@pytest.fixture
def ask(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Push, let somebody else edit, close the workspace; give the command, in English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    desk.pushing.push(desk.plan(DIRECTOR, GREEN, without=[RED]))
    desk.pushing.push(desk.plan(CHAIR))
    desk.database.close()
    path = str(desk.database.path)
    return lambda *words: run(["-w", path, "rollback", *words], open_app=lambda *_a, **_k: 0)


def test_each_item_is_told_and_a_plan_is_kept(
    ask: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    """What comes back, what does not and why; how to push it."""
    assert ask("1") == 0
    told = capsys.readouterr()

    assert "Somebody changed it since" in told.out
    assert "(red)" in told.out
    assert "1 setting stays as it is now" in told.err
    assert "push PLAN.json" in told.err


def test_the_plan_is_written_for_push(
    ask: Asked, tmp_path: Path, capsys: pytest.CaptureFixture[str], desk: Desk
) -> None:
    """The file is the plan that the workspace keeps; nothing was pushed."""
    out = tmp_path / "back.json"
    assert ask("1", "--out", str(out)) == 0
    plan = plan_from_json(out.read_text())
    with Database.open(desk.database.path) as database:
        kept = Planning(database).plan(plan.plan_id)
        runs = History(database).runs()

    assert kept == plan
    assert (plan.rolls_back, plan.lost) == (1, (BOARD.address,))
    assert len(runs) == 2
    assert f"push {out}" in capsys.readouterr().err.replace("\n", "")


def test_a_preview_makes_no_plan(
    ask: Asked, capsys: pytest.CaptureFixture[str], desk: Desk
) -> None:
    """Items as JSON and CSV, for programs."""
    assert ask("1", "--preview", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert ask("1", "--preview", "--format", "csv") == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    with Database.open(desk.database.path) as database:
        plans = Planning(database).plans()

    verdicts = {each["address"]: each["verdict"] for each in told}
    assert verdicts[str(BOARD.address)] == "changed_since"
    assert [row["verdict"] for row in rows] == [each["verdict"] for each in told]
    assert tuple(rows[0]) == tuple(told[0]) == rollback_cli.COLUMNS
    assert not any(plan.rolls_back for plan in plans)


def test_one_item_is_restored_by_name(ask: Asked, tmp_path: Path) -> None:
    """Also one that somebody changed since; the others stay."""
    out = tmp_path / "back.json"
    assert ask("1", "--item", str(BOARD.address), "--out", str(out)) == 0
    plan = plan_from_json(out.read_text())

    assert [change.address for step in plan.steps for change in step.changes] == [BOARD.address]
    assert plan.lost == ()


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("9",), "There is no run 9"),
        (("1", "--item", "association_labels/a/b/c"), "did not change association_labels/a/b/c"),
    ],
)
def test_what_cannot_be_rolled_back_is_an_error(
    ask: Asked, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], sentence: str
) -> None:
    """With its sentence, and nothing made."""
    assert ask(*words) == 1
    assert sentence in capsys.readouterr().err
