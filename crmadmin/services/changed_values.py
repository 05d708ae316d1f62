"""Values that the next sync would write otherwise if settings of the sync change."""

from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change, Delete
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import KIND as MAPPINGS
from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.configuration.sync_settings import KIND as SETTINGS
from crmadmin.core.configuration.sync_settings import SyncObjectSettings
from crmadmin.core.definitions import CONTACTS
from crmadmin.core.progress import Monitor, Progress
from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import Outcome, Scenario, Side
from crmadmin.preview.effects import Wanted, effects
from crmadmin.preview.ground import policies_or_chosen
from crmadmin.preview.populations import Question
from crmadmin.preview.session import open_session
from crmadmin.preview.sources import load_sources
from crmadmin.preview.watching import watched
from crmadmin.services.comparing import EffectChange, compare_effects
from crmadmin.services.previewing import OBJECTS
from crmadmin.store.database import Database

_WRITES = frozenset(outcome for outcome in Outcome if outcome.side is not Side.NONE)
_TELL_EVERY = 1000


def is_of_the_sync(change: Change) -> bool:
    """Tell whether a change is of a field mapping or of an object's sync settings."""
    held = change.old if isinstance(change, Delete) else change.new
    return isinstance(held, FieldMapping | SyncObjectSettings)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedValues:
    """What the next sync writes under one configuration and not, or otherwise, under another.

    Refusals and exclusions write nothing. Of a difference the change of the property's mapping
    is the cause, and where that did not change the settings of its object, else those of
    contacts: they say which other records are in the sync.
    """

    database: Database
    before: Configuration
    after: Configuration
    changes: Sequence[Change]
    monitor: Monitor

    def counts(self) -> Mapping[Address, int]:
        """Count by the address of the change that is the cause. Raises Cancelled."""
        changed = self._changed()
        found = Counter(
            self._cause(each, changed) for name in OBJECTS for each in self._differences(name)
        )
        return {address: found[address] for address in changed}

    def of(self, address: Address) -> Generator[EffectChange, None, None]:
        """Give those that one change causes. Raises Cancelled."""
        changed, path = self._changed(), address.path
        wanted = path[1] if address.kind == MAPPINGS else None
        for name in OBJECTS if address == Address(SETTINGS, (CONTACTS,)) else path[:1]:
            for each in self._differences(name, wanted):
                if self._cause(each, changed) == address:
                    yield each

    def _changed(self) -> tuple[Address, ...]:
        return tuple(change.address for change in self.changes if is_of_the_sync(change))

    @staticmethod
    def _cause(difference: EffectChange, changed: Collection[Address]) -> Address | None:
        effect = difference.effect
        causes = (
            Address(MAPPINGS, (effect.object, effect.property)),
            Address(SETTINGS, (effect.object,)),
            Address(SETTINGS, (CONTACTS,)),
        )
        return next((address for address in causes if address in changed), None)

    def _differences(self, name: str, wanted: str | None = None) -> Iterator[EffectChange]:
        """Compare both previews of an object, of one property where no other matters."""
        paths = {address.path for address in self._changed()}
        properties = {path[1] for path in paths if len(path) > 1 and path[0] == name}
        if paths.isdisjoint({(CONTACTS,), (name,)}):
            if not properties:
                return
            if len(properties) == 1:
                (wanted,) = properties
        yield from compare_effects(
            self._written(self.before, name, wanted), self._written(self.after, name, wanted)
        )

    def _written(
        self, configuration: Configuration, name: str, wanted: str | None
    ) -> Callable[[], Iterator[Effect]]:
        return lambda: self._preview(
            configuration, name, Wanted(property_name=wanted, outcomes=_WRITES)
        )

    def _preview(self, configuration: Configuration, name: str, wanted: Wanted) -> Iterator[Effect]:
        with (
            self.database.reading() as connection,
            watched(connection, self.monitor, name) as tell,
        ):
            question = Question(
                sources=load_sources(connection),
                configuration=configuration,
                object=name,
                scenario=Scenario.NEXT_SYNC,
            )
            session = open_session(connection, question, policies_or_chosen(connection, None))
            for done, effect in enumerate(effects(session, wanted)):
                if done % _TELL_EVERY == 0:
                    tell(Progress(step=name, done=done, total=0, unit="rows"))
                yield effect
