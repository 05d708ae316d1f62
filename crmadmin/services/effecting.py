"""What changes do to records, lists and workflows: counted, and row by row."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from itertools import islice

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_labels import KIND as LABELS
from crmadmin.core.configuration.association_limits import KIND as LIMITS
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import KIND as OPTIONS
from crmadmin.core.definitions import System
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.labels import Labelling
from crmadmin.core.effects.references import Certainty, Family, Place
from crmadmin.core.effects.rows import (
    AssociatedPairs,
    CountedRecord,
    HeldOption,
    LabelledPair,
    LinkedPair,
    Page,
    Referrer,
    StandingRecord,
)
from crmadmin.core.effects.usage import LabelUsage, LimitUsage, Usage
from crmadmin.core.plans.planning import Batches
from crmadmin.core.progress import Monitor, Progress, unwatched
from crmadmin.preview.consequences.between import pairs_between
from crmadmin.preview.consequences.edit_access import (
    EDIT_CONSEQUENCES,
    edit_effects,
    edit_rows,
)
from crmadmin.preview.consequences.ground import Ground, read_ground
from crmadmin.preview.consequences.labels import label_effects, label_rows
from crmadmin.preview.consequences.limits import limit_effects, limit_rows
from crmadmin.preview.consequences.links import (
    LINK_CONSEQUENCES,
    count_rows,
    link_effects,
    link_rows,
)
from crmadmin.preview.consequences.options import option_effects, option_rows
from crmadmin.preview.consequences.referring import reference_effects, reference_rows
from crmadmin.preview.consequences.stage_moves import (
    MOVE_CONSEQUENCES,
    move_effects,
    move_rows,
    planned_moves,
)
from crmadmin.preview.consequences.stages import (
    STAGE_CONSEQUENCES,
    stage_effects,
    stage_rows,
)
from crmadmin.preview.consequences.usage import label_usage, limit_usage, option_usage
from crmadmin.preview.linking.planned import planned_links
from crmadmin.services.changed_values import ChangedValues
from crmadmin.services.comparing import EffectChange
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database, Transaction
from crmadmin.store.drafts import read_draft
from crmadmin.store.interruption import interruptible
from crmadmin.store.record_names import name_records
from crmadmin.store.records import RecordTables

_STEP = "effects"
_TOLD = (
    link_effects,
    label_effects,
    limit_effects,
    option_effects,
    stage_effects,
    edit_effects,
    reference_effects,
    move_effects,
)

Effects = Mapping[Address, tuple[Effect, ...]]
"""Effects of each change by its address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangedValue:
    """A value that the next sync would write otherwise, and what its records are called."""

    change: EffectChange
    hubspot_name: str = ""
    salesforce_name: str = ""


EffectRow = (
    LabelledPair
    | LinkedPair
    | CountedRecord
    | HeldOption
    | StandingRecord
    | Referrer
    | ChangedValue
)
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

        ``configuration`` is what they are made on, None = the base. What goes or reads otherwise
        has its first consequence, be it of nothing; the others are told where they count
        anything, and what is new changes no record. Raises Cancelled.
        """
        return self.consequences(changes, configuration, monitor, with_batches=False)[0]

    def consequences(
        self,
        changes: Sequence[Change],
        configuration: Configuration | None = None,
        monitor: Monitor = unwatched,
        *,
        with_batches: bool = True,
    ) -> tuple[Effects, Batches]:
        """Give :meth:`effects`, and the calls that carry out edits of records and associations.

        Both come of the same net changes, which are worked out once. Raises Cancelled.
        """
        found: dict[Address, list[Effect]] = {change.address: [] for change in changes}
        with self._reading(monitor) as connection:
            ground = read_ground(connection, changes, configuration)
            for done, told in enumerate(_TOLD):
                monitor(Progress(step=_STEP, done=done, total=len(_TOLD), unit="kinds"))
                for effect in told(ground, changes):
                    found[effect.address].append(effect)
            batches = _batches(ground) if with_batches else {}
        for address, count in self._values(ground, changes, monitor).counts().items():
            found[address].append(_field_changed(address, count))
        return {address: tuple(effects) for address, effects in found.items()}, batches

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
        with self._reading(monitor) as connection:
            together = self._drafted(connection) if changes is None else changes
            ground = read_ground(connection, together, configuration)
            if effect.consequence is not Consequence.FIELD_CHANGED:
                total = effect.count
                if effect.consequence in LINK_CONSEQUENCES:
                    total = count_rows(ground, effect)
                return EffectPage(total=total, rows=_rows(ground, effect, change, page))
        with closing(self._values(ground, together, monitor).of(change.address)) as values:
            some = tuple(islice(values, page.offset, page.offset + page.limit))
        with self._reading(monitor) as connection:
            return EffectPage(total=effect.count, rows=_named(connection, ground.tables, some))

    def associated(
        self, which: AssociatedPairs, page: Page, monitor: Monitor = unwatched
    ) -> tuple[LabelledPair, ...]:
        """Give some associated pairs of two objects, as the base labels them. Raises Cancelled."""
        with self._reading(monitor) as connection:
            return pairs_between(read_ground(connection, ()), which, page)

    def usage(
        self,
        kinds: Collection[str] | None = None,
        *,
        properties: Collection[tuple[str, str]] | None = None,
        configuration: Configuration | None = None,
        monitor: Monitor = unwatched,
    ) -> Usage:
        """Count what records use of every label, limit and option, or of some kinds of these.

        With labels come the types that HubSpot defines.

        ``properties`` (object, name) narrows options to these properties, each of which costs a
        pass. ``configuration`` None = the draft: a label that the portal has not yet is not used.
        Raises Cancelled.
        """
        wanted = {LABELS, LIMITS, OPTIONS} if kinds is None else set(kinds)
        narrowed = None if properties is None else frozenset(properties)
        with self._reading(monitor) as connection:
            drafted = self._drafted(connection) if configuration is None else ()
            ground = read_ground(connection, drafted, configuration)
            labels = label_usage(ground) if LABELS in wanted else Usage()
            return replace(
                labels,
                limits=limit_usage(ground) if LIMITS in wanted else {},
                options=option_usage(ground, narrowed) if OPTIONS in wanted else {},
            )

    @contextmanager
    def _reading(self, monitor: Monitor) -> Iterator[Transaction]:
        with (
            self._database.reading() as connection,
            interruptible(connection, monitor, _STEP),
        ):
            yield connection

    @staticmethod
    def _drafted(connection: Transaction) -> tuple[Change, ...]:
        return read_draft(connection, read_base(connection)).changes()

    def _values(self, ground: Ground, changes: Sequence[Change], monitor: Monitor) -> ChangedValues:
        return ChangedValues(
            database=self._database,
            before=ground.before,
            after=ground.after,
            changes=changes,
            monitor=monitor,
        )


def _batches(ground: Ground) -> Batches:
    moves = planned_moves(ground.connection, ground.tables, ground.after)
    return {**planned_links(ground.nets), **moves}


_Listing = Callable[[Ground, Effect, Change, Page], tuple[EffectRow, ...]]

_LISTINGS: tuple[tuple[Collection[Consequence], _Listing], ...] = (
    (
        {Consequence.LABEL_LOST, Consequence.UNLABELLED, Consequence.LABEL_RENAMED},
        lambda ground, effect, _change, page: label_rows(ground, effect, page),
    ),
    ({Consequence.OVER_LIMIT, Consequence.AT_LIMIT, Consequence.FREED}, limit_rows),
    (LINK_CONSEQUENCES, link_rows),
    (MOVE_CONSEQUENCES, move_rows),
    (STAGE_CONSEQUENCES, stage_rows),
    (EDIT_CONSEQUENCES, edit_rows),
    ({Consequence.LIST_REFERS, Consequence.WORKFLOW_REFERS}, reference_rows),
)
"""How the rows behind each consequence are listed; those of options besides."""


def _rows(ground: Ground, effect: Effect, change: Change, page: Page) -> tuple[EffectRow, ...]:
    told = (each for of, each in _LISTINGS if effect.consequence in of)
    return next(told, option_rows)(ground, effect, change, page)


def _field_changed(address: Address, count: int) -> Effect:
    return Effect(
        address=address,
        consequence=Consequence.FIELD_CHANGED,
        count=count,
        object=address.path[0],
    )


def _named(
    connection: Transaction, tables: RecordTables, changes: Sequence[EffectChange]
) -> tuple[ChangedValue, ...]:
    """Say what the records of both systems are called."""
    wanted: dict[tuple[System, str], set[str]] = {}
    for each in changes:
        for system, name, record_id in _records(each):
            wanted.setdefault((system, name), set()).add(record_id)
    names = {
        (called.system, called.object, called.id): called.name
        for (system, name), ids in wanted.items()
        for called in name_records(connection, tables, system, name, ids)
        if called.known
    }
    return tuple(
        ChangedValue(
            change=each,
            hubspot_name=names.get(hubspot, ""),
            salesforce_name=names.get(salesforce, ""),
        )
        for each in changes
        for hubspot, salesforce in (_records(each),)
    )


_Record = tuple[System, str, str]


def _records(change: EffectChange) -> tuple[_Record, _Record]:
    effect = change.effect
    return (
        (System.HUBSPOT, effect.object, effect.hubspot_id),
        (System.SALESFORCE, effect.salesforce_object, effect.salesforce_id),
    )


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
    "LinkedPair",
    "Page",
    "Place",
    "Referrer",
    "StandingRecord",
    "Usage",
]
