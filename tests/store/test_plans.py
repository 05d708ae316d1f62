"""Plans are kept as they were frozen."""

from hypothesis import HealthCheck, given, settings

from crmadmin.core.plans.plan import Plan
from crmadmin.store.database import Database
from crmadmin.store.plans import read_plan, save_plan
from tests.core.plans.plans import plans
from tests.effort import examples


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=examples(20))
@given(plans(), plans())
def test_a_plan_is_read_as_it_was_kept(database: Database, plan: Plan, other: Plan) -> None:
    """It stays as it was reviewed, whatever is kept later."""
    with database.writing() as connection:
        kept = read_plan(connection, plan.plan_id) or plan
        save_plan(connection, plan)
        save_plan(connection, other)
        assert read_plan(connection, plan.plan_id) == kept
        assert read_plan(connection, "none") is None
