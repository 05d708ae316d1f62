"""Whatever was drafted is in the portal after a push, and a push can be undone."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from crmadmin.core.changes.changes import diff, invert
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.runs.journal import RunState
from tests.effort import examples
from tests.services.pushes.desk import Desk, desk_of
from tests.services.pushes.strategies import configurations


def pushed(desk: Desk, target: Configuration) -> None:
    """Push what leads to a configuration."""
    plan = desk.plan_of(diff(desk.base, target))
    if not plan.steps:
        return
    run = desk.pushing.push(plan).run
    assert run.state is RunState.FINISHED, run.entries


def beside(base: Configuration, wanted: Configuration) -> Configuration:
    """Put a configuration in place of all that may differ; the rest stays as it is."""
    kept = (each for each in base.settings.values() if not may_differ(each))
    return Configuration.of([*kept, *wanted.settings.values()])


def may_differ(setting: Setting) -> bool:
    """Tell whether a setting is of those that are drawn."""
    if isinstance(setting, PropertyOption):
        return setting.property_name == "hs_lead_status"
    return isinstance(setting, AssociationLabel | AssociationLimit)


def drawn(configuration: Configuration) -> dict[Address, Setting]:
    """Give those settings that may differ."""
    return {address: each for address, each in configuration.settings.items() if may_differ(each)}


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    max_examples=examples(3),
)
@given(configurations(), configurations())
def test_a_push_leaves_nothing_and_can_be_undone(
    pulled: Path, first: Configuration, second: Configuration
) -> None:
    """Pushed and pulled, nothing differs; the same changes the other way lead back."""
    with tempfile.TemporaryDirectory() as name, desk_of(Path(name), pulled) as desk:
        before = beside(desk.base, first)
        pushed(desk, before)
        target = beside(before, second)
        changes = diff(before, target)
        pushed(desk, target)
        assert not diff(desk.pull(), target)
        assert not desk.plan_of(diff(desk.base, target)).steps
        back = desk.plan_of(invert(changes))
        if back.steps:
            assert desk.pushing.push(back).run.state is RunState.FINISHED
        assert drawn(desk.read(apart(before, target))) == drawn(before)


def apart(one: Configuration, other: Configuration) -> Configuration:
    """Give all settings of two configurations that may differ, of which addresses count."""
    return Configuration({**drawn(one), **drawn(other)})
