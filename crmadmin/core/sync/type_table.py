"""Which HubSpot property types may be mapped to which Salesforce field types.

Source: domain/sync-rules.md §4, first table; every row keeps its mark. Pairs that no row
names are refused as K1's table would (inferred: it lists what can sync).
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from crmadmin.core.definitions import Definition
from crmadmin.core.evidence import Evidence


class HubSpotType(StrEnum):
    """HubSpot's field types as its mapping screen tells them apart."""

    SELECT = "select"
    CHECKBOXES = "checkboxes"
    SINGLE_CHECKBOX = "single_checkbox"
    NUMBER = "number"
    SINGLE_LINE = "single_line"
    MULTI_LINE = "multi_line"
    DATE = "date"
    DATETIME = "datetime"
    USER = "user"
    RICH_TEXT = "rich_text"
    FILE = "file"
    CALCULATION = "calculation"
    SCORE = "score"
    PHONE = "phone"
    OTHER = "other"


class Verdict(StrEnum):
    """May the two be mapped."""

    ACCEPTED = "accepted"
    MISMATCH = "mismatch"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRow:
    """One row of the table: HubSpot types, Salesforce types, the verdict and its mark.

    An empty ``salesforce`` stands for every type, an empty ``hubspot`` likewise.
    """

    hubspot: frozenset[HubSpotType]
    salesforce: frozenset[str]
    verdict: Verdict
    evidence: Evidence

    def covers(self, hubspot: HubSpotType, salesforce: str) -> bool:
        """Tell whether this row speaks about that pair of types."""
        return (not self.hubspot or hubspot in self.hubspot) and (
            not self.salesforce or salesforce in self.salesforce
        )


def _accepts(hubspot: HubSpotType, salesforce: str, evidence: Evidence) -> TypeRow:
    return TypeRow(
        hubspot=frozenset({hubspot}),
        salesforce=frozenset(salesforce.split()),
        verdict=Verdict.ACCEPTED,
        evidence=evidence,
    )


def _refuses(hubspot: tuple[HubSpotType, ...], salesforce: str, evidence: Evidence) -> TypeRow:
    return TypeRow(
        hubspot=frozenset(hubspot),
        salesforce=frozenset(salesforce.split()),
        verdict=Verdict.MISMATCH,
        evidence=evidence,
    )


_TEXTS = (HubSpotType.SINGLE_LINE, HubSpotType.MULTI_LINE)
_NEVER = (
    HubSpotType.RICH_TEXT,
    HubSpotType.FILE,
    HubSpotType.CALCULATION,
    HubSpotType.SCORE,
    HubSpotType.PHONE,
    HubSpotType.DATETIME,
    HubSpotType.OTHER,
)

TYPE_TABLE: tuple[TypeRow, ...] = (
    _accepts(HubSpotType.SELECT, "picklist reference", Evidence.DOCUMENTED),
    _accepts(HubSpotType.CHECKBOXES, "multipicklist", Evidence.DOCUMENTED),
    _accepts(HubSpotType.SINGLE_CHECKBOX, "boolean", Evidence.DOCUMENTED),
    _accepts(HubSpotType.NUMBER, "double int", Evidence.DOCUMENTED),
    _accepts(HubSpotType.SINGLE_LINE, "string textarea", Evidence.DOCUMENTED),
    _accepts(HubSpotType.MULTI_LINE, "textarea", Evidence.DOCUMENTED),
    _accepts(HubSpotType.DATE, "date datetime", Evidence.DOCUMENTED),
    _refuses((HubSpotType.USER,), "", Evidence.DOCUMENTED),
    _accepts(HubSpotType.SINGLE_LINE, "email phone url", Evidence.INFERRED),
    _accepts(HubSpotType.NUMBER, "currency", Evidence.INFERRED),
    _accepts(HubSpotType.NUMBER, "percent", Evidence.ASSUMPTION),
    _refuses(_NEVER, "", Evidence.ASSUMPTION),
    _refuses(
        (),
        "encryptedstring address location time base64 anyType combobox",
        Evidence.ASSUMPTION,
    ),
    _refuses(_TEXTS, "double int currency percent", Evidence.DOCUMENTED_OLD),
    _refuses((HubSpotType.NUMBER,), "string textarea", Evidence.DOCUMENTED_OLD),
    _refuses((HubSpotType.SINGLE_LINE,), "picklist", Evidence.PARTNER),
    _refuses((HubSpotType.SELECT,), "string textarea multipicklist", Evidence.PARTNER),
    _refuses((), "", Evidence.INFERRED),
)
"""The rows in order; the first that speaks about a pair decides, the last about any."""

_FIELD_TYPES = {
    "select": HubSpotType.SELECT,
    "radio": HubSpotType.SELECT,
    "checkbox": HubSpotType.CHECKBOXES,
    "booleancheckbox": HubSpotType.SINGLE_CHECKBOX,
    "number": HubSpotType.NUMBER,
    "text": HubSpotType.SINGLE_LINE,
    "textarea": HubSpotType.MULTI_LINE,
    "html": HubSpotType.RICH_TEXT,
    "file": HubSpotType.FILE,
    "phonenumber": HubSpotType.PHONE,
    "date": HubSpotType.DATE,
}
OWNER_REFERENCE = "OWNER"
"""``referencedObjectType`` of a property of type "HubSpot user"."""


def hubspot_type(definition: Definition) -> HubSpotType:
    """Name a property's type as the mapping screen does.

    HubSpot's own phone numbers count as single-line text: the integration maps them to phone
    fields by itself (K3); only a custom property of that type is one that K1 does not list.
    """
    if definition.referenced_object == OWNER_REFERENCE and not definition.standard:
        return HubSpotType.USER
    if definition.calculated or definition.field_type.startswith("calculation"):
        score = definition.field_type == "calculation_score"
        return HubSpotType.SCORE if score else HubSpotType.CALCULATION
    if definition.type == "datetime":
        return HubSpotType.DATETIME
    if definition.field_type == "phonenumber" and definition.standard:
        return HubSpotType.SINGLE_LINE
    return _FIELD_TYPES.get(definition.field_type, HubSpotType.OTHER)


@cache
def row_for(hubspot: HubSpotType, salesforce: str) -> TypeRow:
    """Give the row of the table that decides about a pair of types."""
    return next(row for row in TYPE_TABLE if row.covers(hubspot, salesforce))


def allowed_types(hubspot: HubSpotType) -> tuple[str, ...]:
    """List the Salesforce types that a HubSpot type may be mapped to, firmest first."""
    return tuple(
        name
        for row in TYPE_TABLE
        if row.verdict is Verdict.ACCEPTED and hubspot in row.hubspot
        for name in sorted(row.salesforce)
    )


def verdict_on(hubspot: Definition, salesforce: Definition) -> Verdict:
    """Tell whether a property and a field have types that may be mapped.

    Unknown where either was only met in a file and never declared.
    """
    if not (hubspot.declared and salesforce.declared):
        return Verdict.UNKNOWN
    return row_for(hubspot_type(hubspot), salesforce.type).verdict
