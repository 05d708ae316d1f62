"""What whoever pushes types for a valve."""

from crmadmin.core.plans.plan import Tripped
from crmadmin.core.runs.choices import PushChoices

VALVE = Tripped(
    kind="association_labels",
    verb="delete",
    count=12,
    existing=20,
    most_count=5,
    most_share=0.3,
)
KEY = ("association_labels", "delete")


def test_a_valve_wants_its_own_count() -> None:
    """No count, and another one, leave a valve shut."""
    assert PushChoices().untyped([VALVE]) == (VALVE,)
    assert PushChoices(typed={KEY: 11}).untyped([VALVE]) == (VALVE,)
    assert PushChoices(typed={KEY: 12}).untyped([VALVE]) == ()


def test_a_count_is_for_one_verb() -> None:
    """The count of deletions does not let updates pass."""
    assert PushChoices(typed={("association_labels", "update"): 12}).untyped([VALVE]) == (VALVE,)
