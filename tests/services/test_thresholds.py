"""What a person lets pass without a word, and the plans that follow it."""

import pytest

from crmadmin.core.changes.valve import THRESHOLDS, Thresholds
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.errors import Problem
from crmadmin.services.planning import Planning
from crmadmin.services.thresholds import choose_thresholds, chosen_thresholds
from crmadmin.store.database import Database
from tests.core.plans.plans import RESELLER
from tests.services.test_planning import put_base

STRICT = Thresholds(most_count=0)


def test_plans_follow_the_thresholds_chosen(database: Database) -> None:
    """One deleted label passes; under stricter thresholds it does not, and the valve tells them."""
    put_base(database, RESELLER)
    planning = Planning(database)
    assert planning.review_restoring(Configuration()).valves == ()

    choose_thresholds(database, STRICT)
    assert chosen_thresholds(database) == STRICT
    (valve,) = planning.review_restoring(Configuration()).valves
    assert (valve.count, valve.existing) == (1, 1)
    assert (valve.most_count, valve.most_share) == (0, THRESHOLDS.most_share)

    choose_thresholds(database, THRESHOLDS)
    assert planning.review_restoring(Configuration()).valves == ()


def test_a_plan_keeps_its_valves(database: Database) -> None:
    """What was reviewed asks for its count, whatever is chosen afterwards."""
    put_base(database, RESELLER)
    planning = Planning(database)
    choose_thresholds(database, STRICT)
    plan = planning.freeze(planning.review_restoring(Configuration()))
    choose_thresholds(database, THRESHOLDS)
    assert planning.plan(plan.plan_id).valves == plan.valves != ()


def test_a_read_only_workspace_keeps_its_thresholds(database: Database) -> None:
    """Nothing is written where nothing can be."""
    database.close()
    with Database.open(database.path, read_only=True) as onlooker:
        with pytest.raises(Problem):
            choose_thresholds(onlooker, STRICT)
        assert chosen_thresholds(onlooker) == THRESHOLDS
