"""What a pull is asked to read."""

from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import CONFIGURATION


class PropertyScope(StrEnum):
    """Which properties' values are read; definitions always are, all of them.

    ``IN_USE`` leaves hidden properties out, unless a mapping or this program needs them.
    """

    IN_USE = "in_use"
    ALL = "all"


class HistoryScope(StrEnum):
    """Of which properties the history is read.

    ``NEEDED``: of those that a preview of the sync asks "when did this change, and who did it":
    the properties of the field mappings (of the configuration and of the draft), and those by
    which people and stages move: lifecycle stage, lead status, owner, pipeline stage.
    """

    NEEDED = "needed"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class PullRequest:
    """What one pull reads of one system.

    ``only`` narrows it to objects (``contacts``, ``Lead``); settings are read in any case, and
    nothing else for the word ``configuration``. ``full`` reads every record again where a pull
    would read the changed ones. ``properties`` are (object, property) pairs whose values are read
    although ``property_scope`` would leave them out; ``history_of`` likewise for history.
    ``restart`` drops what an unfinished pull has read.
    """

    system: System = System.HUBSPOT
    only: tuple[str, ...] = ()
    full: bool = False
    property_scope: PropertyScope = PropertyScope.IN_USE
    properties: tuple[tuple[str, str], ...] = ()
    history: HistoryScope = HistoryScope.NEEDED
    history_of: tuple[tuple[str, str], ...] = ()
    restart: bool = False

    def wants(self, name: str) -> bool:
        """Tell whether an object's records are asked for."""
        return not self.only or name in self.only

    @property
    def wants_records(self) -> bool:
        """Tell whether any records are asked for."""
        return self.only != (CONFIGURATION,)
