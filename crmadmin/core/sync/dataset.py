"""A whole small dataset as plain values, for the rules that look at more than one record.

The SQL of ``preview`` answers the same questions for a million records; this is what it is
held equal to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from crmadmin.core.definitions import Definition, Option, System, ValueKind
from crmadmin.core.sync.canonical import is_unparsed, key_of
from crmadmin.core.sync.owners import Owners

Values = Mapping[str, str]
"""A record's wire texts by property; a missing one is blank."""

Records = Mapping[str, Values]
"""Records by id."""

INTEGRATION_SOURCE = "SALESFORCE"
"""Source type of history rows that the integration itself wrote (D30)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Association:
    """A contact's association with a company; ``primary`` for HubSpot's type 1."""

    contact_id: str
    company_id: str
    primary: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One change of a property: the time as a canonical datetime key, and who wrote it."""

    system: System
    object: str
    record_id: str
    property_name: str
    changed_at: str
    source_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """Records of both systems with what the rules read beside them."""

    hubspot: Mapping[str, Records] = field(default_factory=dict)
    salesforce: Mapping[str, Records] = field(default_factory=dict)
    hubspot_definitions: Mapping[str, dict[str, Definition]] = field(default_factory=dict)
    salesforce_definitions: Mapping[str, dict[str, Definition]] = field(default_factory=dict)
    associations: tuple[Association, ...] = ()
    members: Mapping[str, frozenset[str]] = field(default_factory=dict)
    owners: Owners = field(default_factory=Owners)
    history: tuple[HistoryEntry, ...] = ()


def email_of(values: Values, name: str) -> str:
    """Give a record's e-mail trimmed and lower-cased, "" if blank (D7)."""
    return key_of(ValueKind.EMAIL, values.get(name)) or ""


def is_true(values: Values, name: str) -> bool:
    """Tell whether a Salesforce flag such as IsDeleted is set."""
    return key_of(ValueKind.BOOLEAN, values.get(name)) == "true"


def moment_of(values: Values, name: str) -> str:
    """Give a datetime's canonical key, "" if blank or unparseable."""
    key = key_of(ValueKind.DATETIME, values.get(name))
    return "" if key is None or is_unparsed(key) else key


def with_stages(definition: Definition, stage_ids: tuple[str, ...]) -> Definition:
    """Give ``dealstage`` the stage ids of all pipelines as its options (D43)."""
    return replace(
        definition,
        options=tuple(
            Option(value=stage, label=stage, position=position)
            for position, stage in enumerate(stage_ids)
        ),
    )
