"""``crmadmin associations findings`` from the command line, in this process."""

import csv
import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from crmadmin.cli.association_findings import COLUMNS, MOST_SHOWN, ROW_COLUMNS
from crmadmin.cli.run import run
from crmadmin.services.importing import import_files
from crmadmin.store.database import Database

DEMO = Path(__file__).parents[2] / "resources" / "demo" / "hubspot"

Asked = Callable[..., str]


@pytest.fixture(scope="module")
def portal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a workspace with the demo's associations, definitions, lists and workflows."""
    exports = tmp_path_factory.mktemp("exports")
    folder = exports / "hubspot"
    shutil.copytree(DEMO / "labels", folder / "labels")
    for name in ("associations.csv", "lists.json", "workflows.json"):
        shutil.copy(DEMO / name, folder / name)
    path = exports / "demo.crmadmin"
    with Database.create(path) as database:
        import_files(database, [exports])
    return path


@pytest.fixture
def ask(portal: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Give the command on that workspace; it speaks English unless told otherwise."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")

    def asked(*arguments: str) -> str:
        words = ["-w", str(portal), "associations", "findings", *arguments]
        assert run(words, open_app=lambda *_a, **_k: 0) == 0
        return capsys.readouterr().out

    return asked


def test_a_table_says_what_was_found_and_what_to_do(
    ask: Asked, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the language spoken."""
    table = " ".join(ask().split())
    assert "Warning" in table
    assert "no primary one." in table
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "fr")
    assert "Que faire" in ask()


def test_a_file_has_codes_and_sentences(ask: Asked) -> None:
    """One row for each finding, none seen to yet."""
    rows = list(csv.DictReader(io.StringIO(ask("--format", "csv"))))
    assert tuple(rows[0]) == COLUMNS
    found = {row["code"]: row for row in rows}
    assert {"no_primary", "migration", "labels_alike", "lead_last_primary"} <= set(found)
    assert found["lead_last_primary"]["checked"] == "false"
    assert found["migration"]["subject"].startswith("workflow/")
    assert json.loads(ask("--format", "json"))[0]["code"] == rows[0]["code"]


def test_the_rows_of_a_code_are_those_that_were_counted(ask: Asked) -> None:
    """All of them, whatever objects they are of."""
    counted = csv.DictReader(io.StringIO(ask("--format", "csv")))
    total = sum(int(row["count"]) for row in counted if row["code"] == "no_primary")
    rows = json.loads(ask("--rows", "no_primary", "--format", "json"))
    assert len(rows) == total
    assert tuple(rows[0]) == ROW_COLUMNS
    assert {row["object"] for row in rows} >= {"contacts", "deals"}


def test_a_long_list_is_cut_in_a_table(ask: Asked) -> None:
    """Nobody reads more of a terminal; where nothing is to be read, that is said."""
    assert ask("--rows", "lead_last_primary").count("(primary)") == MOST_SHOWN
    assert "Nothing was found." in ask("--rows", "over_limit")
    assert json.loads(ask("--rows", "over_limit", "--format", "json")) == []
