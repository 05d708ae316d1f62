"""``crmadmin associations`` from the command line, in this process."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from crmadmin.cli.association_rows import COLUMNS
from crmadmin.cli.run import run
from crmadmin.core.definitions import ValueKind
from crmadmin.core.records.conditions import property_of, read_condition
from crmadmin.core.records.query import Filter, Operator
from crmadmin.exchange.association_files import Heading
from crmadmin.services.drafting import Drafting
from crmadmin.services.linking import Doing, Linking, StagedEdit
from crmadmin.services.links import file_reports
from crmadmin.store.database import Database
from tests.services.labelled_portal import make_labelled

Asked = Callable[..., int]
HEADER = "from_object,from_id,to_object,to_id,add\n"


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a workspace of four contacts and two companies; the program speaks English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setenv("COLUMNS", "200")
    return make_labelled(tmp_path / "one.crmadmin")


@pytest.fixture
def ask(workspace: Path) -> Asked:
    """Give the command on that workspace."""
    words = ["-w", str(workspace), "associations"]
    return lambda *more: run([*words, *map(str, more)], open_app=lambda *_a, **_k: 0)


@pytest.fixture
def staged(workspace: Path) -> Callable[[], tuple[StagedEdit, ...]]:
    """Give what the draft holds."""

    def read() -> tuple[StagedEdit, ...]:
        with Database.open(workspace) as database:
            return Linking(database).edits()

    return read


Staged = Callable[[], tuple[StagedEdit, ...]]


def rows(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    """Read what was written as CSV."""
    return list(csv.DictReader(io.StringIO(capsys.readouterr().out)))


def test_labels_are_given_to_filtered_records(
    ask: Asked, staged: Staged, capsys: pytest.CaptureFixture[str]
) -> None:
    """A dry run says the same, and leaves the draft as it is."""
    words = ("label", "contacts", "companies", "--from-where", "firstname~o", "--add", "Décideur")
    assert ask(*words, "--dry-run", "--format", "csv") == 0
    dry = rows(capsys)
    assert [(row["from_name"], row["to_name"], row["after"]) for row in dry] == [
        ("Bo", "Acme", "associated;Décideur;Salarié"),
        ("Bo", "Globex", "associated;Décideur;Salarié"),
    ]
    assert list(dry[0]) == list(COLUMNS)
    assert staged() == ()
    assert ask(*words, "--format", "csv") == 0
    assert rows(capsys) == dry
    (found,) = staged()
    assert (found.edit.doing, found.edit.pairs) == (Doing.LABEL, 2)


def test_records_are_associated_and_parted(
    ask: Asked, staged: Staged, capsys: pytest.CaptureFixture[str]
) -> None:
    """Read from either end, records by id or address; a table shows the first pairs."""
    words = ("label", "companies", "contacts", "--from", "12", "--to", "cy@example.org")
    assert ask(*words, "--associate", "--add", "Employeur") == 0
    told = capsys.readouterr()
    assert "Cy (3)" in told.out
    assert "1 association is edited in the draft; 0 are so already." in told.err
    assert ask("label", "contacts", "companies", "--carrying", "Salarié", "--end") == 0
    assert [each.edit.doing for each in staged()] == [Doing.ASSOCIATE, Doing.PART]
    assert staged()[1].edit.pairs == 4
    assert ask("label", "contacts", "companies", "--associate", "--from", "1") == 1


def test_merge_split_and_move_say_that_no_link_is_lost(
    ask: Asked, staged: Staged, workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Labels by text or internal name, into one that is there or a new one."""
    ends = ("contacts", "companies")
    split = ("split", *ends, "Salarié", "--to", "12", "--into", "Ancien", "--inverse", "Avant")
    assert ask(*split, "--dry-run", "--format", "json") == 0
    told = capsys.readouterr()
    assert [row["to_name"] for row in json.loads(told.out)] == ["Globex"]
    assert "Associations between the two objects: 3 before, 3 after." in told.err
    assert ask(*split) == 0
    assert ask("move", *ends, "Ancien", "--into", "Parti", "--keep") == 0
    assert ask("merge", *ends, "salarié", "Décideur", "--into", "Équipe", "--inverse", "Chez") == 0
    assert "1 association carries several" in capsys.readouterr().err
    assert [each.edit.doing for each in staged()] == [Doing.SPLIT, Doing.MOVE, Doing.MERGE]
    with Database.open(workspace) as database:
        kept = {address.path[-1] for address in Drafting(database).configuration().settings}
    assert {"ancien", "parti", "equipe"} <= kept
    assert not {"salarié", "décideur"} & kept


def test_primary_companies_are_chosen_by_a_rule(
    ask: Asked, staged: Staged, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of all contacts, or of some; a rule by label needs the label."""
    assert ask("primary", "contacts", "--rule", "label") == 1
    assert ask("primary", "contacts", "--rule", "label", "--label", "Décideur") == 1
    assert "so already" in capsys.readouterr().err
    assert ask("primary", "contacts", "--rule", "oldest", "--format", "csv") == 0
    assert [row["from_id"] for row in rows(capsys)] == ["2"]
    (found,) = staged()
    assert found.edit.doing is Doing.PRIMARY


def test_a_file_is_edited_whole_or_not_at_all(
    ask: Asked, staged: Staged, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bad lines are shown, and written to a report that names file, line and remedy."""
    file, report = tmp_path / "pairs.csv", tmp_path / "bad.csv"
    file.write_text(HEADER + "contacts,3,companies,11,Décideur\ncontacts,9,companies,11,Chef\n")
    assert ask("edit", file, "--report", report) == 1
    assert "1 bad lines" in capsys.readouterr().err
    assert staged() == ()
    with report.open(encoding="utf-8-sig", newline="") as stream:
        (bad,) = csv.DictReader(stream)
    assert tuple(bad) == file_reports.COLUMNS
    assert (bad["file"], bad["line"], bad["column"], bad["cell"]) == (
        "pairs.csv",
        "3",
        "from_id",
        "9",
    )
    file.write_text(HEADER + "contacts,3,companies,11,Décideur\n")
    assert ask("edit", file, "--dry-run", "--format", "csv") == 0
    assert [row["after"] for row in rows(capsys)] == ["associated;Décideur"]
    assert staged() == ()
    assert ask("edit", file) == 0
    assert [each.edit.chosen for each in staged()] == ["pairs.csv"]


def test_a_template_is_written(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """With every column, and an example of a row."""
    assert ask("edit", "--template") == 0
    (row,) = rows(capsys)
    assert set(row) == set(Heading)
    assert ask("edit") == 1


def test_a_record_is_shown_with_what_is_drafted(
    ask: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    """Named by its id or address, before and after the draft."""
    assert ask("label", "contacts", "companies", "--from", "2", "--to", "12", "--end") == 0
    capsys.readouterr()
    assert ask("show", "contacts/bo@example.org", "--format", "json") == 0
    found = {row["to_id"]: row for row in json.loads(capsys.readouterr().out)}
    assert found["11"]["before"] == found["11"]["after"] == ["associated", "Salarié"]
    assert (found["12"]["before"], found["12"]["after"]) == (["associated", "Salarié"], None)
    for bad in ("contacts/nobody", "cars/1", "contacts"):
        assert ask("show", bad) == 1


def test_the_matrix_lists_pairs(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """Those that are associated or labelled, or all of them."""
    assert ask("matrix", "--format", "csv") == 0
    some = rows(capsys)
    (pair,) = (row for row in some if row["to_object"] == "companies" and row["labels"] == "2")
    assert (pair["associations"], pair["labelled"], pair["primary"]) == ("3", "3", "1")
    assert ask("matrix", "--all", "--format", "csv") == 0
    assert len(rows(capsys)) > len(some)
    assert ask("matrix") == 0
    assert "2 / 50?" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "kind", "condition"),
    [
        ("city=Lyon", ValueKind.TEXT, (Operator.EQUALS, ("Lyon",))),
        ("city ~ Ly=on", ValueKind.TEXT, (Operator.CONTAINS, ("Ly=on",))),
        ("amount>1000", ValueKind.NUMBER, (Operator.GREATER, ("1000",))),
        ("city=", ValueKind.TEXT, (Operator.BLANK, ())),
        ("city!=", ValueKind.TEXT, (Operator.NOT_BLANK, ())),
        ("city!=Lyon", ValueKind.TEXT, None),
        ("city>", ValueKind.TEXT, None),
        ("stage=new;open", ValueKind.ENUMERATION, (Operator.ONE_OF, ("new", "open"))),
        ("Lyon", ValueKind.TEXT, None),
    ],
)
def test_conditions_are_read(
    text: str, kind: ValueKind, condition: tuple[Operator, tuple[str, ...]] | None
) -> None:
    """A property, a sign, a value; anything else is none."""
    found = read_condition(text, kind)
    if condition is None:
        assert found is None
    else:
        name = property_of(text) or ""
        assert found == Filter(property=name, operator=condition[0], values=condition[1])


def test_conditions_name_properties_that_are_there(
    ask: Asked, capsys: pytest.CaptureFixture[str]
) -> None:
    """The refusal shows how one is written."""
    assert ask("label", "contacts", "companies", "--from-where", "colour=red", "--end") == 1
    assert "city=Lyon" in capsys.readouterr().err
