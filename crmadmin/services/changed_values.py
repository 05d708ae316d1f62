"""Values that the next sync would write otherwise if one setting of the sync changes."""

from collections.abc import Callable, Generator, Iterator
from contextlib import closing

from crmadmin.core.changes.changes import Change, Delete
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.definitions import CONTACTS
from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import Outcome, Scenario, Side
from crmadmin.services.comparing import EffectChange, compare_effects
from crmadmin.services.previewing import OBJECTS, Previewing, Wanted

_WRITES = frozenset(outcome for outcome in Outcome if outcome.side is not Side.NONE)
_TELL_EVERY = 1000


def is_of_the_sync(change: Change) -> bool:
    """Tell whether a change is of a field mapping or of an object's sync settings."""
    held = change.old if isinstance(change, Delete) else change.new
    return isinstance(held, FieldMapping | SyncObjectSettings)


def changed_values(
    previewing: Previewing, base: Configuration, change: Change, monitor: Monitor
) -> Iterator[EffectChange]:
    """Give what the next sync would write with the change alone and not, or otherwise, without.

    Refusals and exclusions write nothing. Raises Cancelled.
    """
    new = None if isinstance(change, Delete) else change.new
    after = base.replaced(change.address, new)
    wanted = Wanted(property_name=_property(change), outcomes=_WRITES)

    def written(configuration: Configuration) -> Callable[[], Iterator[Effect]]:
        return lambda: _watched(
            previewing.effects(
                Scenario.NEXT_SYNC,
                objects=_objects(change),
                configuration=configuration,
                wanted=wanted,
            ),
            monitor,
        )

    yield from compare_effects(written(base), written(after))


def _property(change: Change) -> str | None:
    held = change.old if isinstance(change, Delete) else change.new
    return held.property_name if isinstance(held, FieldMapping) else None


def _objects(change: Change) -> tuple[str, ...]:
    """Name the objects that a change may concern: contacts decide for others who is in the sync."""
    name = change.address.path[0]
    return OBJECTS if name == CONTACTS and _property(change) is None else (name,)


def _watched(effects: Generator[Effect, None, None], monitor: Monitor) -> Iterator[Effect]:
    with closing(effects):
        for done, effect in enumerate(effects):
            if done % _TELL_EVERY == 0:
                monitor(Progress(step=effect.object, done=done, total=0, unit="rows"))
            yield effect
