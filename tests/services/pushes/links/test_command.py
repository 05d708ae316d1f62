"""``crmadmin push`` of pairs of records: those that were not done are told, and why."""

import csv
import json
from pathlib import Path

import pytest

from crmadmin.cli.run import run
from crmadmin.cli.session import Session
from crmadmin.core.plans.link_batches import LinkCall
from crmadmin.core.runs.verdicts import ItemQuery
from crmadmin.exchange.link_files import COLUMNS
from crmadmin.services.history import FileFormat, History
from crmadmin.services.pushing import Pushing
from crmadmin.store.database import Database
from tests.services.pushes.desk import Quick
from tests.services.pushes.links.desk import PART, LinkDesk, batch, having, move
from tests.services.pushes.test_command import Connected, push, written


@pytest.fixture
def planned(desk: LinkDesk, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a plan of four pairs, of which somebody parts one meanwhile; speak English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setattr(Session, "connecting", lambda _session, _database: Connected(desk))
    monkeypatch.setattr(Pushing, "_pulled", Quick._pulled)
    pairs = having("board_member")
    board, both = frozenset({"board_member"}), frozenset({"adviser", "board_member"})
    edit = desk.edit(len(pairs), adds=["adviser"])
    plan = desk.plan_links(edit, batch(LinkCall.ADD, move(board, both, *pairs)))
    body = {"inputs": [{"from": {"id": pairs[0][0]}, "to": [{"id": pairs[0][1]}]}]}
    desk.world.call("POST", PART, body)
    return written(desk, plan)


def test_a_table_tells_the_pairs_that_were_not_done(
    desk: LinkDesk, planned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With the names of their records, what was planned and what was found."""
    assert push(desk, planned, "--yes") == 2
    told = " ".join(capsys.readouterr().out.replace("│", " ").split())
    assert "Partly done" in told
    assert "Done 3 · Changed since 1" in told
    assert "1 association is not as planned" in told
    assert "not associated" in told


def test_programs_read_them_too(
    desk: LinkDesk, planned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As JSON beside the steps, as rows of CSV below them."""
    assert push(desk, planned, "--yes", "--format", "json") == 2
    told = json.loads(capsys.readouterr().out)
    (step,) = told["steps"]
    assert (step["state"], step["links"]["done"]) == ("partly", 3)
    (pair,) = told["not_done"]
    assert (pair["from_id"], pair["outcome"], pair["found"]) == ("101", "refused", None)
    assert pair["planned"] == ["adviser", "board_member"]


def test_rows_of_csv_name_the_records(desk: LinkDesk, planned: Path, tmp_path: Path) -> None:
    """Below the rows of the steps; and every pair of the run as a file of its own."""
    out = tmp_path / "run.csv"
    assert push(desk, planned, "--yes", "--out", out) == 2
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert [(row["state"], row["from_id"]) for row in rows] == [("partly", ""), ("refused", "101")]
    pairs = tmp_path / "all.csv"
    words = ["-w", str(desk.database.path), "history", "--run", "1", "--pairs"]
    assert run([*words, "--out", str(pairs)], open_app=lambda *_a, **_k: 0) == 0
    assert len(pairs.read_text(encoding="utf-8").splitlines()) == 5
    with Database.open(desk.database.path) as database:
        links = History(database).links(1, ItemQuery())
        assert links.export(tmp_path / "pairs.csv", FileFormat.CSV) == 4
        assert links.export(tmp_path / "pairs.xlsx", FileFormat.XLSX) == 4
        assert links.export(tmp_path / "pairs.json", FileFormat.JSON) == 4
    lines = (tmp_path / "pairs.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == ",".join(COLUMNS)
    told = json.loads((tmp_path / "pairs.json").read_text(encoding="utf-8"))
    assert [each["outcome"] for each in told] == ["refused", "done", "done", "done"]
    assert told[1]["found"] == "adviser; board_member"
