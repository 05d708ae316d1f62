"""What an object's properties are, in either system: names, types, options, limits."""

from dataclasses import dataclass, field
from enum import StrEnum


class System(StrEnum):
    """The two connected systems."""

    HUBSPOT = "hubspot"
    SALESFORCE = "salesforce"


class ValueKind(StrEnum):
    """How values of a property are parsed, compared and sorted."""

    TEXT = "text"
    EMAIL = "email"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    ENUMERATION = "enumeration"
    SET = "set"
    REFERENCE = "reference"

    @property
    def has_key(self) -> bool:
        """Tell whether values are compared by a key that may differ from their own text."""
        return self in _KEYED


_KEYED = frozenset(
    {
        ValueKind.EMAIL,
        ValueKind.NUMBER,
        ValueKind.BOOLEAN,
        ValueKind.DATE,
        ValueKind.DATETIME,
        ValueKind.SET,
    }
)

CONTACTS, COMPANIES, DEALS, LEADS = "contacts", "companies", "deals", "leads"
LEAD, CONTACT, ACCOUNT, OPPORTUNITY = "Lead", "Contact", "Account", "Opportunity"

LINK_PROPERTIES = frozenset(
    {
        "salesforceleadid",
        "salesforcecontactid",
        "salesforceaccountid",
        "salesforceownerid",
        "hs_salesforceopportunityid",
        "salesforcecaseid",
    }
)
"""HubSpot properties that hold a Salesforce Id (domain/hubspot-api.md §9)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One choice of a HubSpot enumeration or a Salesforce picklist.

    ``hidden`` is HubSpot's flag; ``active`` Salesforce's. ``position`` is the display order.
    """

    value: str
    label: str
    position: int = 0
    hidden: bool = False
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """A HubSpot property or a Salesforce field, as the system declares it.

    ``type`` and ``field_type`` are the system's own words (HubSpot ``type``/``fieldType``,
    Salesforce ``type``). ``length`` counts Unicode code points, 0 = no limit known. The
    Salesforce flags keep describe's meaning; where no describe was read they are permissive.
    ``declared`` is false for a column met in a file without a property list.
    ``referenced_object`` is HubSpot's ``referencedObjectType``: ``OWNER`` for a HubSpot user.
    """

    system: System
    object: str
    name: str
    label: str = ""
    type: str = "string"
    field_type: str = ""
    group: str = ""
    options: tuple[Option, ...] = field(default=())
    length: int = 0
    nillable: bool = True
    defaulted_on_create: bool = False
    createable: bool = True
    updateable: bool = True
    calculated: bool = False
    restricted: bool = False
    read_only: bool = False
    standard: bool = False
    declared: bool = True
    referenced_object: str = ""

    @property
    def kind(self) -> ValueKind:
        """Say how values of this property are parsed, compared and sorted."""
        if self.system is System.SALESFORCE:
            return _SALESFORCE_KINDS.get(self.type, ValueKind.TEXT)
        return self._hubspot_kind()

    def _hubspot_kind(self) -> ValueKind:
        if self.object == CONTACTS and self.name == "email":
            return ValueKind.EMAIL
        if self.name in LINK_PROPERTIES or self.name == "hs_object_id":
            return ValueKind.REFERENCE
        if self.field_type == "booleancheckbox":
            return ValueKind.BOOLEAN
        if self.type == "enumeration":
            return ValueKind.SET if self.field_type == "checkbox" else ValueKind.ENUMERATION
        return _HUBSPOT_KINDS.get(self.type, ValueKind.TEXT)


_HUBSPOT_KINDS = {
    "bool": ValueKind.BOOLEAN,
    "number": ValueKind.NUMBER,
    "date": ValueKind.DATE,
    "datetime": ValueKind.DATETIME,
}
_SALESFORCE_KINDS = {
    "boolean": ValueKind.BOOLEAN,
    "int": ValueKind.NUMBER,
    "double": ValueKind.NUMBER,
    "currency": ValueKind.NUMBER,
    "percent": ValueKind.NUMBER,
    "date": ValueKind.DATE,
    "datetime": ValueKind.DATETIME,
    "multipicklist": ValueKind.SET,
    "picklist": ValueKind.ENUMERATION,
    "id": ValueKind.REFERENCE,
    "reference": ValueKind.REFERENCE,
    "email": ValueKind.EMAIL,
}

ID_PROPERTY = {System.HUBSPOT: "hs_object_id", System.SALESFORCE: "Id"}
"""The property that names a record within its system."""


def id_definition(system: System, name: str) -> Definition:
    """Give the definition of an object's id property, declared or not."""
    salesforce = system is System.SALESFORCE
    return Definition(
        system=system,
        object=name,
        name=ID_PROPERTY[system],
        label="Id" if salesforce else "Record ID",
        type="id" if salesforce else "string",
        length=18 if salesforce else 0,
        nillable=False,
        defaulted_on_create=True,
        createable=False,
        updateable=False,
        read_only=True,
        standard=True,
    )
