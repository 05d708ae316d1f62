"""Pipeline rules and edit access are rehearsed on what the portal has of them."""

from dataclasses import replace

from crmadmin.core.configuration.pipeline_rules import NO_STAGE
from crmadmin.core.runs.journal import StepState
from crmadmin.services.rehearsing import Rehearsing
from tests.services.pushes.conftest import desk, pulled
from tests.services.pushes.desk import Desk
from tests.services.pushes.test_pipeline_rules import PERMISSIONS, RULES, TRYING

__all__ = ["desk", "pulled"]


def test_what_is_changed_is_there_in_the_rehearsal(desk: Desk) -> None:
    """The sandbox begins with the portal's rules: each step finds what the plan says before it."""
    desk.pushing.push(desk.plan(RULES, PERMISSIONS))
    desk.pull()
    before = desk.base
    plan = desk.plan(
        replace(RULES, creation=(TRYING,), no_skipping=NO_STAGE), without=[PERMISSIONS]
    )
    rehearsal = Rehearsing(desk.database).rehearse(plan)
    assert {step.state for step in rehearsal.steps} == {StepState.DONE}
    assert rehearsal.differing == ()
    assert desk.base == before
