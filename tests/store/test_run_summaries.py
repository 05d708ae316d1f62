"""Runs in one line each: counted as their journals say."""

import json
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import insert

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.runs.journal import Entry, Event, RunState, StepState, Target, states
from crmadmin.models import PlanRow
from crmadmin.store.audit import add_entries
from crmadmin.store.database import Database
from crmadmin.store.run_summaries import read_summaries, read_summary
from crmadmin.store.runs import add_entry, begin_run, set_run_state
from tests.core.runs.entries import entry
from tests.effort import examples

OPTION = PropertyOption(object="contacts", property_name="hs_lead_status", value="NEW", label="New")
STEPS = 4


def planned(database: Database, plan_id: str, *, rolls_back: int | None = None) -> None:
    """Keep a plan, as far as its runs are summed up by it."""
    body = {"steps": [{"number": n} for n in range(1, STEPS + 1)], "rolls_back": rolls_back}
    with database.writing() as connection:
        connection.execute(
            insert(PlanRow).values(
                plan_id=plan_id, made_at="", account_id="", digest="", body=json.dumps(body)
            )
        )


def ran(
    database: Database,
    plan_id: str,
    lines: Sequence[Entry] = (),
    *,
    changes: int = 0,
    target: Target = Target.PORTAL,
) -> int:
    """Keep a run of a plan with its journal and as many changes of settings."""
    with database.writing() as connection:
        run_id = begin_run(
            connection,
            plan_id=plan_id,
            account_id="900001",
            target=target,
            who="Ada",
            started_at="2026-10-01T08:00:00.000Z",
        )
        for line in lines:
            add_entry(connection, run_id, line)
        add_entries(connection, [entry(None, OPTION, run_id=run_id) for _ in range(changes)])
        set_run_state(connection, run_id, RunState.FINISHED, finished_at="2026-10-01T08:01:00.000Z")
    return run_id


DETAILS = st.fixed_dictionaries(
    {},
    optional={"took_effect": st.booleans(), "as_planned": st.booleans(), "ids": st.just({"a": 1})},
)
LINES = st.lists(st.tuples(st.integers(1, STEPS), st.sampled_from(Event), DETAILS), max_size=12)


@settings(max_examples=examples(25))
@given(journals=st.lists(LINES, min_size=1, max_size=3))
def test_steps_are_counted_as_the_journal_says(
    journals: list[list[tuple[int, Event, dict[str, object]]]],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """SQL counts each step once, where the pure rule puts it; the others wait."""
    path = tmp_path_factory.mktemp("runs") / "w.crmadmin"
    expected: list[dict[int, StepState]] = []
    with Database.create(path) as database:
        planned(database, "p")
        for journal in journals:
            lines = [
                Entry(sequence=number, step=step, event=event, at="", detail=detail)
                for number, (step, event, detail) in enumerate(journal, 1)
            ]
            ran(database, "p", lines)
            expected.insert(0, states(range(1, STEPS + 1), lines))
        with database.reading() as connection:
            found = read_summaries(connection)

    for summary, stood in zip(found, expected, strict=True):
        assert summary.steps == STEPS
        assert summary.counts == {
            state: list(stood.values()).count(state) for state in set(stood.values())
        }


def test_a_run_knows_what_rolled_it_back(database: Database) -> None:
    """Only what changed the portal counts: no rehearsal, and no run that did nothing."""
    planned(database, "first")
    first = ran(database, "first", changes=2)
    planned(database, "undo", rolls_back=first)
    ran(database, "undo")
    rehearsed = ran(database, "undo", target=Target.SANDBOX)
    undone = ran(database, "undo", changes=2)
    with database.reading() as connection:
        found = {each.run_id: each for each in read_summaries(connection)}

    assert found[first].rolled_back_by == (undone,)
    assert found[first].rolls_back is None
    assert found[undone].rolls_back == first
    assert found[rehearsed].is_rehearsal
    assert [found[each].can_be_rolled_back for each in (first, rehearsed)] == [True, False]


def test_a_run_that_can_be_resumed_is_not_rolled_back(database: Database) -> None:
    """What it still changes is not known."""
    planned(database, "p")
    line = Entry(sequence=1, step=1, event=Event.STARTED, at="")
    run_id = ran(database, "p", [line], changes=1)
    with database.writing() as connection:
        set_run_state(connection, run_id, RunState.PAUSED)
        found = read_summary(connection, run_id)

    assert found is not None
    assert found.counts == {StepState.UNKNOWN: 1, StepState.WAITING: STEPS - 1}
    assert not found.can_be_rolled_back


def test_a_run_that_is_not_there_has_no_summary(database: Database) -> None:
    """A number that was never given finds nothing."""
    with database.reading() as connection:
        assert read_summary(connection, 7) is None
