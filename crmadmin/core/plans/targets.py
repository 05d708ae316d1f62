"""What of a portal a step is about: what must be there before it, and what is there after it."""

from collections.abc import Collection, Iterable

from crmadmin.core.changes.changes import Delete
from crmadmin.core.configuration import property_options
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.plans.manual import PLACES
from crmadmin.core.plans.plan import Step
from crmadmin.core.plans.subjects import new_of, old_of

_Key = tuple[str, str]


def before(step: Step) -> Configuration:
    """Give what the target of a step must hold for it to go."""
    return _standing(step, (old_of(change) for change in step.changes))


def after(step: Step) -> Configuration:
    """Give what the target of a step holds once it was carried out."""
    return _standing(step, (new_of(change) for change in step.changes))


def target(step: Step, found: Configuration) -> Configuration:
    """Give those of the settings found that a step is about.

    Its own addresses, and whatever else stands where it would write: all options of its
    property, all stages of a pipeline that goes, and settings that have taken a text that it
    gives. Compare with ``before`` and ``after``.
    """
    own = {change.address for change in step.changes} | {each.address for each in step.holds}
    lists = {_list(address) for address in own} - {None}
    going = {each.address for each in step.changes if isinstance(each, Delete)}
    wanted = {key for change in step.changes for key in _keys(new_of(change))}
    return Configuration(
        {
            address: setting
            for address, setting in found.settings.items()
            if (address in own and _is_looked_at(step, address))
            or _list(address) in lists
            or _goes_along(setting, going)
            or wanted & _keys(setting)
        }
    )


def _standing(step: Step, changed: Iterable[Setting | None]) -> Configuration:
    present = (each for each in changed if each is not None)
    looked_at = (each for each in present if _is_looked_at(step, each.address))
    return Configuration.of((*step.holds, *looked_at))


def _is_looked_at(step: Step, address: Address) -> bool:
    """Tell whether the target can show an address: a call may take along what no API tells."""
    return step.call is None or address.kind not in PLACES


def _goes_along(setting: Setting, going: Collection[Address]) -> bool:
    """Tell whether a deletion would take a setting along, planned or not."""
    return isinstance(setting, Stage) and setting.pipeline in going


def _list(address: Address) -> tuple[str, ...] | None:
    """Name the list that a setting is written with; None for one that is written alone."""
    return address.path[:-1] if address.kind == property_options.KIND else None


def _keys(setting: Setting | None) -> frozenset[_Key]:
    if setting is None:
        return frozenset()
    return frozenset((setting.address.kind, key) for key in setting.occupies())
