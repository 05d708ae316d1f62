"""What changes do to records, lists and workflows: counted, and row by row."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.labels import Labelling
from crmadmin.core.effects.references import Certainty, Family, Place
from crmadmin.core.effects.rows import CountedRecord, HeldOption, LabelledPair, Page, Referrer
from crmadmin.core.effects.usage import LabelUsage, LimitUsage, Usage
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.services.comparing import EffectChange
from crmadmin.store.database import Database

Effects = Mapping[Address, tuple[Effect, ...]]
"""Effects of each change by its address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedValue:
    """A value that the next sync would write otherwise, and what its records are called."""

    change: EffectChange
    hubspot_name: str = ""
    salesforce_name: str = ""


EffectRow = LabelledPair | CountedRecord | HeldOption | Referrer | ChangedValue
"""One row behind the count of an effect, by its consequence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectPage:
    """Some rows behind an effect; ``total`` counts all of them."""

    total: int
    rows: tuple[EffectRow, ...]


class Effecting:
    """What changes of one workspace do; usable from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def effects(
        self,
        changes: Sequence[Change],
        configuration: Configuration | None = None,
        monitor: Monitor = unwatched,
    ) -> Effects:
        """Count what changes do when all of them are made; by address, in their order.

        ``configuration`` is what they are made on, None = the base. Every address has its first
        consequence, be it of nothing; others are told where they count anything. Raises
        Cancelled.
        """
        raise NotImplementedError

    def rows(
        self,
        effect: Effect,
        change: Change,
        page: Page,
        *,
        changes: Sequence[Change] | None = None,
        configuration: Configuration | None = None,
        monitor: Monitor = unwatched,
    ) -> EffectPage:
        """Give some of the rows that an effect of a change counts.

        ``changes`` are all that are made together, None = those of the draft. Raises Cancelled.
        """
        raise NotImplementedError

    def usage(
        self,
        kinds: Collection[str] | None = None,
        *,
        configuration: Configuration | None = None,
        monitor: Monitor = unwatched,
    ) -> Usage:
        """Count what records use of every label, limit and option, or of some kinds of these.

        ``configuration`` None = the draft: a label that the portal has not yet is not used.
        Raises Cancelled.
        """
        raise NotImplementedError


__all__ = [
    "Certainty",
    "ChangedValue",
    "Consequence",
    "CountedRecord",
    "Effect",
    "EffectPage",
    "EffectRow",
    "Effecting",
    "Effects",
    "Family",
    "HeldOption",
    "LabelUsage",
    "LabelledPair",
    "Labelling",
    "LimitUsage",
    "Page",
    "Place",
    "Referrer",
    "Usage",
]
