"""``crmadmin history`` from the command line, in this process."""

import csv
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from crmadmin.cli import history_tables
from crmadmin.cli.run import run
from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.connection import AccountKind
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Plan, PlannedPortal
from crmadmin.core.plans.planning import planned
from crmadmin.core.runs.journal import Entry, Event, RunState, Target
from crmadmin.exchange.audit_files import COLUMNS
from crmadmin.store.audit import add_entries
from crmadmin.store.database import Database
from crmadmin.store.plans import save_plan
from crmadmin.store.runs import add_entry, begin_run, set_run_state
from tests.core.runs.entries import entry

DECIDER = AssociationLabel(
    from_object="contacts", to_object="companies", name="decideur", label="Décideur"
)
OPTION = PropertyOption(object="contacts", property_name="hs_lead_status", value="NEW", label="New")

PLAN = Plan(
    plan_id="a1",
    made_at="2026-10-01T07:00:00Z",
    portal=PlannedPortal(account_id="900001", name="Portal", kind=AccountKind.SANDBOX),
    steps=planned([Create(address=DECIDER.address, new=DECIDER)], Configuration(), Ground()),
)

Asked = Callable[..., int]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Give the command on a workspace with a push and a rehearsal; it speaks English."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    path = tmp_path / "one.crmadmin"
    with Database.create(path) as database, database.writing() as connection:
        save_plan(connection, PLAN)
        for target in (Target.PORTAL, Target.SANDBOX):
            run_id = begin_run(
                connection,
                plan_id=PLAN.plan_id,
                account_id="900001",
                target=target,
                who="Marie Curie",
                started_at="2026-10-01T08:00:00.000Z",
            )
            add_entry(connection, run_id, Entry(sequence=1, step=1, event=Event.DONE, at=""))
            at = "2026-10-01T08:01:00.000Z"
            set_run_state(connection, run_id, RunState.FINISHED, finished_at=at)
        add_entries(
            connection,
            [entry(None, DECIDER), replace(entry(OPTION, None, step=2), at="2026-10-02T08:00:00Z")],
        )
    return lambda *words: run(["-w", str(path), "history", *words], open_app=lambda *_a, **_k: 0)


def test_runs_are_listed(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """As a table, where rehearsals say that they are."""
    assert ask() == 0
    table = capsys.readouterr().out

    assert table.count("Marie Curie") == 2
    assert "Rehearsal" in table
    assert "Done: 1" in table


def test_runs_are_written_for_programs(
    ask: Asked, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """JSON and CSV say the same of each run."""
    assert ask("--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    out = tmp_path / "runs.csv"
    assert ask("--out", str(out)) == 0
    rows = list(csv.DictReader(out.read_text().splitlines()))

    assert [each["run"] for each in told] == [2, 1]
    assert [each["target"] for each in told] == ["sandbox", "portal"]
    assert (told[1]["done"], told[1]["changed"], told[1]["can_be_rolled_back"]) == (1, 2, True)
    assert tuple(told[0]) == tuple(rows[0]) == history_tables.RUN_COLUMNS
    assert [row["changed"] for row in rows] == ["0", "2"]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        (("--changes",), ["property_options", "association_labels"]),
        (("--run", "1"), ["property_options", "association_labels"]),
        (("--run", "2"), []),
        (("--address", str(DECIDER.address)), ["association_labels"]),
        (("--kind", "property_options"), ["property_options"]),
        (("--who", "curie", "--text", "decideur"), ["association_labels"]),
        (("--since", "2026-10-02"), ["property_options"]),
        (("--until", "2026-10-01"), ["association_labels"]),
    ],
)
def test_changes_are_narrowed(
    ask: Asked, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], kinds: list[str]
) -> None:
    """Run, setting, kind, person, text and days."""
    assert ask(*words, "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert ask(*words, "--format", "csv") == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))

    assert [each["kind"] for each in told] == [row["kind"] for row in rows] == kinds
    assert all(tuple(each) == COLUMNS for each in (*told, *rows))


def test_a_table_of_changes_says_what_it_leaves_out(
    ask: Asked, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In sentences, the latest first, as many as one reads."""
    monkeypatch.setattr(history_tables, "MOST_SHOWN", 1)
    assert ask("--changes") == 0
    table = capsys.readouterr().out

    assert "Remove the option" in table
    assert "Create the label" not in table
    assert "One more is not shown" in table
    assert ask("--text", "nowhere") == 0
    assert "No change is like this" in capsys.readouterr().out


def test_a_run_that_is_not_there_is_told(ask: Asked, capsys: pytest.CaptureFixture[str]) -> None:
    """A wrong number is an error, not an empty list."""
    assert ask("--run", "7") == 1
    assert "There is no run 7" in capsys.readouterr().err


def test_pipelines_and_stages_that_are_gone_are_called_as_they_were(
    ask: Asked, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A run that deleted a pipeline with its stages says their labels, not their ids."""
    pipeline = Pipeline(object="leads", pipeline_id="fairs", label="Trade fairs", position=1)
    stage = Stage(
        object="leads",
        pipeline_id="fairs",
        stage_id="fairs_badge",
        label="Badge scanned",
        position=0,
        metadata=(("isClosed", "false"), ("leadState", "NEW")),
    )
    with Database.open(tmp_path / "one.crmadmin") as database, database.writing() as connection:
        add_entries(connection, [entry(pipeline, None), entry(stage, None)])
    assert ask("--kind", "stages", "--format", "table") == 0
    table = " ".join(capsys.readouterr().out.split())
    assert "Badge scanned" in table
    assert "Trade fairs" in table
