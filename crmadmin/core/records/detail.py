"""One record as it is looked at: its values, what it is associated with, its history."""

from dataclasses import dataclass

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.definitions import Definition, System
from crmadmin.core.records.query import RecordValue
from crmadmin.core.sync.scenarios import PairState


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordName:
    """A record and what it is called. ``known`` is false where only its id was met."""

    system: System
    object: str
    id: str
    name: str
    known: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertyValue:
    """A property of a record; ``value`` is None for a blank, ``label`` what the value is called."""

    definition: Definition
    value: RecordValue | None
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedRecord:
    """A record associated with this one.

    ``labels`` are the association labels of the pair (HubSpot) or the field that refers to it
    (Salesforce); ``primary`` marks the primary company, contact or deal.
    """

    record: RecordName
    labels: tuple[str, ...] = ()
    primary: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RelatedRecords:
    """The associated records of one object, the primary first; ``total`` counts those left out."""

    system: System
    object: str
    records: tuple[RelatedRecord, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """A value that a property took; texts are labels where values have labels.

    ``changed_at`` is UTC (``…T10:11:12.345Z``). ``before`` is None where the value before is
    blank or not known. ``imported`` tells that an import brought a newer value.
    """

    property: str
    label: str
    changed_at: str
    before: str | None
    after: str | None
    source: str
    user: str
    imported: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """How a record stands to the other system.

    ``record`` is the other side, or what a broken link points at; None where there is none.
    ``state`` is None where only a link property says so, before any pairing.
    """

    record: RecordName | None
    state: PairState | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordDetail:
    """Everything known of one record; ``history`` is newest first, ``history_total`` long."""

    record: RecordName
    values: tuple[PropertyValue, ...]
    related: tuple[RelatedRecords, ...]
    history: tuple[HistoryEntry, ...]
    history_total: int
    counterparts: tuple[Counterpart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedField:
    """The two values that a mapping joins, and whether a sync takes them for the same."""

    hubspot: PropertyValue
    salesforce: PropertyValue
    rule: SyncRule
    equal: bool
