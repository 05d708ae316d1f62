"""What the steps of a plan come to."""

from hypothesis import given

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.net import net_changes
from crmadmin.core.plans.planning import planned
from tests.core.changes.soundness import SOUND


@given(SOUND, SOUND)
def test_steps_come_to_the_changes_that_they_carry_out(
    base: Configuration, target: Configuration
) -> None:
    """Temporary texts, and settings taken out and put back, leave no trace."""
    changes = diff(base, target)
    assert set(net_changes(planned(changes, base, Ground()))) == set(changes)
