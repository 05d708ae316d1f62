"""``crmadmin push`` and ``history`` of moved leads: those that were not moved are told, and why."""

import csv
import json
from pathlib import Path

import pytest

from crmadmin.cli.run import run
from crmadmin.cli.session import Session
from crmadmin.exchange.moved_files import COLUMNS
from crmadmin.services.history import FileFormat, History
from crmadmin.services.pushing import Pushing
from tests.services.pushes.desk import Quick
from tests.services.pushes.records.desk import FIRST, RecordDesk
from tests.services.pushes.test_command import Connected, push, written


@pytest.fixture
def planned(desk: RecordDesk, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write a plan of twelve leads, of which somebody moves one meanwhile; speak English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setattr(Session, "connecting", lambda _session, _database: Connected(desk))
    monkeypatch.setattr(Pushing, "_pulled", Quick._pulled)
    plan = desk.delete_stage()
    desk.move(str(FIRST), "sales_won")
    return written(desk, plan)


def test_a_table_tells_the_leads_that_went_elsewhere(
    desk: RecordDesk, planned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With their names, the stage that was planned and the one that was found."""
    push(desk, planned, "--yes")
    told = " ".join(capsys.readouterr().out.replace("│", " ").split())
    assert "Moved 11 · Elsewhere 1" in told
    assert "1 record is not as planned" in told
    assert "Lead 0" in told
    assert "“Won”" in told


def test_programs_read_them_too(
    desk: RecordDesk, planned: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As JSON beside the steps."""
    push(desk, planned, "--yes", "--format", "json")
    told = json.loads(capsys.readouterr().out)
    (moving,) = (step for step in told["steps"] if step["records"] is not None)
    assert (moving["records"]["done"], moving["records"]["refused"]) == (11, 1)
    assert told["not_done"] == []
    (record,) = told["records_not_done"]
    assert (record["record_id"], record["outcome"]) == (str(FIRST), "refused")
    assert record["found"] == {"hs_pipeline_stage": "sales_won"}


def test_all_of_them_are_rows_of_a_file(desk: RecordDesk, planned: Path, tmp_path: Path) -> None:
    """Below the steps those that were not moved; of the run's history every one."""
    out = tmp_path / "run.csv"
    push(desk, planned, "--yes", "--out", out)
    rows = list(csv.DictReader(out.read_text(encoding="utf-8").splitlines()))
    assert [row["from_id"] for row in rows if row["state"] == "refused"] == [str(FIRST)]
    records = tmp_path / "all.csv"
    words = ["-w", str(desk.database.path), "history", "--run", "1", "--records"]
    assert run([*words, "--out", str(records)], open_app=lambda *_a, **_k: 0) == 0
    lines = records.read_text(encoding="utf-8").splitlines()
    assert (len(lines), lines[0]) == (13, ",".join(COLUMNS))
    for file_format in FileFormat:
        path = tmp_path / f"records.{file_format}"
        assert History(desk.database).records(1).export(path, file_format) == 12
