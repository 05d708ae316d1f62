"""Runs and their journals are kept as they were written."""

import pytest
from sqlalchemy import delete, select, update
from sqlalchemy.exc import IntegrityError

from crmadmin.core.runs.journal import Entry, Event, RunState, Target
from crmadmin.models import JournalRow
from crmadmin.store.database import Database
from crmadmin.store.runs import (
    add_entry,
    begin_run,
    next_sequence,
    read_entries,
    read_run,
    read_runs,
    runs_of_plan,
    set_run_state,
    unfinished_run,
)

AT = "2026-10-01T08:00:00.000Z"


def begun(database: Database, plan_id: str = "p1", target: Target = Target.PORTAL) -> int:
    """Begin a run."""
    with database.writing() as connection:
        return begin_run(
            connection,
            plan_id=plan_id,
            account_id="900001",
            target=target,
            who="Ada",
            started_at=AT,
        )


def entry(sequence: int, event: Event = Event.STARTED) -> Entry:
    """Give a line of a journal."""
    return Entry(sequence=sequence, step=1, event=event, at=AT, detail={"facts": {"é": [1, None]}})


def test_a_run_begins_running(database: Database) -> None:
    """What is known of a run at its beginning can be read again."""
    run_id = begun(database)
    with database.reading() as connection:
        found = read_run(connection, run_id)
        assert read_run(connection, run_id + 1) is None
    assert found is not None
    assert (found.plan_id, found.account_id, found.who) == ("p1", "900001", "Ada")
    assert (found.state, found.target, found.started_at) == (RunState.RUNNING, Target.PORTAL, AT)
    assert (found.finished_at, found.outcome) == ("", None)


def test_the_outcome_stays_until_another_is_found(database: Database) -> None:
    """Another state alone does not forget what was found."""
    run_id = begun(database)
    with database.writing() as connection:
        set_run_state(connection, run_id, RunState.PAUSED, outcome="{}")
        set_run_state(connection, run_id, RunState.FINISHED, finished_at=AT)
        found = read_run(connection, run_id)
    assert found is not None
    assert (found.state, found.outcome, found.finished_at) == (RunState.FINISHED, "{}", AT)


def test_only_a_push_to_the_portal_is_unfinished(database: Database) -> None:
    """A rehearsal is never resumed, nor is what is over."""
    begun(database, target=Target.SANDBOX)
    over, left = begun(database), begun(database, "p2")
    with database.writing() as connection:
        assert [each.run_id for each in read_runs(connection)] == [3, 2, 1]
        assert [each.run_id for each in runs_of_plan(connection, "p1", Target.PORTAL)] == [over]
        set_run_state(connection, over, RunState.PARTLY, finished_at=AT)
        found = unfinished_run(connection)
        assert found is not None
        assert found.run_id == left
        set_run_state(connection, left, RunState.FINISHED, finished_at=AT)
        assert unfinished_run(connection) is None
        assert [each.run_id for each in read_runs(connection, Target.PORTAL)] == [left, over]


def test_a_journal_is_read_in_its_order(database: Database) -> None:
    """Lines come back as they were written, each run's by themselves."""
    one, other = begun(database), begun(database, "p2")
    with database.writing() as connection:
        assert next_sequence(connection, one) == 1
        for number, event in enumerate(Event, 1):
            add_entry(connection, one, entry(number, event))
        add_entry(connection, other, entry(1))
        assert next_sequence(connection, one) == len(Event) + 1
        assert read_entries(connection, one) == tuple(
            entry(number, event) for number, event in enumerate(Event, 1)
        )
        assert read_entries(connection, other) == (entry(1),)


def test_a_line_cannot_be_written_twice_nor_changed(database: Database) -> None:
    """The file itself refuses whatever would change a journal."""
    run_id = begun(database)
    with database.writing() as connection:
        add_entry(connection, run_id, entry(1))
    for statement in (update(JournalRow).values(event="done"), delete(JournalRow)):
        with pytest.raises(IntegrityError, match="only grows"), database.writing() as connection:
            connection.execute(statement)
    with pytest.raises(IntegrityError), database.writing() as connection:
        add_entry(connection, run_id, entry(1, Event.DONE))
    with database.reading() as connection:
        assert connection.scalar(select(JournalRow.event)) == Event.STARTED
