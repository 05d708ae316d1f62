"""Frozen plans in the workspace."""

from dataclasses import replace

import pytest

from crmadmin.core.connection import AccountKind
from crmadmin.core.plans.plan import Plan, PlannedPortal
from crmadmin.errors import Problem
from crmadmin.store.database import Database
from crmadmin.store.plans import PlanEntry, read_plan, read_plans, save_plan

PLAN = Plan(
    plan_id="a1",
    made_at="2026-11-22T12:00:00Z",
    portal=PlannedPortal(account_id="42", name="HubSpot 42", kind=AccountKind.SANDBOX),
    steps=(),
)


def test_plans_are_kept_and_listed(database: Database) -> None:
    """The latest first; one that is kept again is there once."""
    later = replace(PLAN, plan_id="b2", made_at="2026-11-22T13:00:00Z", rolls_back=3)
    with database.writing() as connection:
        for plan in (PLAN, later, PLAN):
            save_plan(connection, plan)
    with database.reading() as connection:
        assert read_plan(connection, "a1") == PLAN
        assert read_plan(connection, "b2") == later
        assert read_plan(connection, "c3") is None
        assert read_plans(connection) == (
            PlanEntry(
                plan_id="b2",
                made_at="2026-11-22T13:00:00Z",
                account_id="42",
                steps=0,
                rolls_back=3,
            ),
            PlanEntry(
                plan_id="a1",
                made_at="2026-11-22T12:00:00Z",
                account_id="42",
                steps=0,
                rolls_back=None,
            ),
        )


def test_of_plans_made_in_one_second_the_last_is_the_latest(database: Database) -> None:
    """Times are told in seconds, and ids are random."""
    plans = [replace(PLAN, plan_id=plan_id) for plan_id in ("b2", "c3", "a1")]
    for plan in plans:
        with database.writing() as connection:
            save_plan(connection, plan)
    with database.reading() as connection:
        assert [entry.plan_id for entry in read_plans(connection)] == ["a1", "c3", "b2"]


def test_a_plan_is_never_changed(database: Database) -> None:
    """Another one under the same id is refused, and the first stays."""
    with database.writing() as connection:
        save_plan(connection, PLAN)
        with pytest.raises(Problem) as caught:
            save_plan(connection, replace(PLAN, rolls_back=3))
    assert caught.value.code == "planning.edited"
    with database.reading() as connection:
        assert read_plan(connection, "a1") == PLAN
