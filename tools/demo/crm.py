"""Both systems as they grow while the story is told: records, links, histories, associations."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from tools.demo.clock import hubspot_time, salesforce_time
from tools.demo.ids import Ids
from tools.demo.schema.labels import HUBSPOT, Label
from tools.demo.schema.mappings import field_of

UI, API, WORKFLOW, FORM = "CRM_UI", "API", "AUTOMATION_PLATFORM", "FORM"
IMPORT, INTEGRATION, SYNC = "IMPORT", "INTEGRATION", "SALESFORCE"
"""HubSpot's source types of a change; ``SYNC`` is the Salesforce integration's own write."""

BLANK = ""
HUBSPOT_OBJECTS = ("contacts", "companies", "deals", "leads", "tickets")


@dataclass(slots=True, kw_only=True)
class Record:
    """A record of one system; ``values`` are as its API would give them."""

    id: str
    object: str
    values: dict[str, str]
    created: datetime
    modified: datetime


@dataclass(slots=True, kw_only=True, eq=False)
class Pair:
    """What one person, firm or sale is in the two systems.

    ``synced`` is None where the two are not linked (``salesforce`` may still be there, as a
    record that only the e-mail or the account joins). ``spent`` marks a pair that already plays
    a part in the story, so that no second part is given to it.
    """

    object: str
    hubspot: Record | None
    salesforce: Record | None
    synced: datetime | None = None
    spent: bool = False

    @property
    def linked(self) -> bool:
        """Tell whether HubSpot's record names Salesforce's."""
        return self.synced is not None

    @property
    def left(self) -> Record:
        """Give the HubSpot record of a pair that has one."""
        if self.hubspot is None:
            raise LookupError("this pair has no HubSpot record")
        return self.hubspot

    @property
    def right(self) -> Record:
        """Give the Salesforce record of a pair that has one."""
        if self.salesforce is None:
            raise LookupError("this pair has no Salesforce record")
        return self.salesforce


@dataclass(frozen=True, slots=True, kw_only=True)
class HubspotChange:
    """A row of HubSpot's property history."""

    record_id: str
    property: str
    value: str
    when: datetime
    source: str
    user: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SalesforceChange:
    """A row of Salesforce's field history."""

    record_id: str
    field: str
    old: str
    new: str
    when: datetime


@dataclass(frozen=True, slots=True)
class Association:
    """One association type that a pair of HubSpot records carries."""

    from_object: str
    from_id: str
    to_object: str
    to_id: str
    category: str
    type_id: int
    label: str


@dataclass(slots=True)
class Crm:
    """Everything that will be written."""

    ids: Ids = field(default_factory=Ids)
    pairs: dict[str, list[Pair]] = field(
        default_factory=lambda: {"contacts": [], "companies": [], "deals": []}
    )
    leads: list[Record] = field(default_factory=list)
    tickets: list[Record] = field(default_factory=list)
    roles: list[Record] = field(default_factory=list)
    loose: list[Record] = field(default_factory=list)
    hubspot_changes: dict[str, list[HubspotChange]] = field(
        default_factory=lambda: {name: [] for name in HUBSPOT_OBJECTS}
    )
    salesforce_changes: dict[str, list[SalesforceChange]] = field(
        default_factory=lambda: {"Lead": [], "Contact": [], "Account": [], "Opportunity": []}
    )
    associations: dict[Association, None] = field(default_factory=dict)
    newsletter: list[str] = field(default_factory=list)
    planted: Counter[str] = field(default_factory=Counter)

    def hubspot(self, kind: str) -> Iterator[Record]:
        """Give HubSpot's records of a kind."""
        if kind == "leads":
            yield from self.leads
        elif kind == "tickets":
            yield from self.tickets
        else:
            yield from (pair.hubspot for pair in self.pairs[kind] if pair.hubspot is not None)

    def salesforce(self, kind: str) -> Iterator[Record]:
        """Give Salesforce's records of a kind."""
        for pairs in self.pairs.values():
            for pair in pairs:
                if pair.salesforce is not None and pair.salesforce.object == kind:
                    yield pair.salesforce
        yield from (record for record in self.loose if record.object == kind)

    def note(self, record: Record, name: str, value: str, when: datetime, source: str) -> None:
        """Add a row to HubSpot's history without touching the record."""
        self.hubspot_changes[record.object].append(
            HubspotChange(record_id=record.id, property=name, value=value, when=when, source=source)
        )

    def last_noted(self, record: Record, name: str) -> datetime:
        """Give when a property last changed; the record's creation if never."""
        times = (
            row.when
            for row in self.hubspot_changes[record.object]
            if row.record_id == record.id and row.property == name
        )
        return max(times, default=record.created)

    def set_hubspot(
        self, record: Record, name: str, value: str, when: datetime, source: str = UI
    ) -> None:
        """Change a HubSpot value, with its history."""
        self.note(record, name, value, when, source)
        record.values[name] = value
        record.modified = max(record.modified, when)

    def set_salesforce(self, record: Record, name: str, value: str, when: datetime) -> None:
        """Change a Salesforce value, with its history."""
        self.salesforce_changes[record.object].append(
            SalesforceChange(
                record_id=record.id,
                field=name,
                old=record.values.get(name, ""),
                new=value,
                when=when,
            )
        )
        record.values[name] = value
        record.modified = max(record.modified, when)

    def associate(self, here: Record, there: Record, *types: Label) -> None:
        """Add association types to a pair of records."""
        for label in types:
            self.associations[
                Association(
                    here.object,
                    here.id,
                    there.object,
                    there.id,
                    label.category,
                    label.type_id,
                    label.text,
                )
            ] = None


def mapped_field(pair: Pair, name: str) -> str:
    """Give the Salesforce field that a property of this pair is mapped to."""
    found = field_of(pair.object, name, pair.right.object)
    if found is None:
        raise LookupError(f"{name} is not mapped on {pair.right.object}")
    return found


def unlabelled(type_id: int) -> Label:
    """Give HubSpot's own plain association type with that id."""
    return Label(category=HUBSPOT, type_id=type_id, text="")


def primary(type_id: int) -> Label:
    """Give HubSpot's own primary association type with that id."""
    return Label(category=HUBSPOT, type_id=type_id, text="Primary")


def stamp(record: Record) -> None:
    """Write a record's own times into its values."""
    if record.object in HUBSPOT_OBJECTS:
        created = "hs_createdate" if record.object == "leads" else "createdate"
        modified = "lastmodifieddate" if record.object == "contacts" else "hs_lastmodifieddate"
        record.values[created] = hubspot_time(record.created)
        record.values[modified] = hubspot_time(record.modified)
    else:
        record.values["CreatedDate"] = salesforce_time(record.created)
        record.values["LastModifiedDate"] = salesforce_time(record.modified)
