"""The options of every enumeration property, before and after the draft, in one pass.

How many records hold each is asked of one property at a time: :func:`count_held`.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS, System
from crmadmin.core.reading.association_labels import rank
from crmadmin.core.reading.property_options import PROPERTIES, is_editable, options_of
from crmadmin.core.reading.told import Body, Told
from crmadmin.services.standing import Standing, standing
from crmadmin.store.configurations import read_base
from crmadmin.store.database import Database
from crmadmin.store.documents import read_documents
from crmadmin.store.drafts import read_draft
from crmadmin.store.held_options import HeldValues, count_held_values

LEAD_PROPERTIES = (
    (CONTACTS, "hs_lead_status"),
    (COMPANIES, "hs_lead_status"),
    (LEADS, "hs_lead_type"),
    (LEADS, "hs_lead_label"),
    (LEADS, "hs_lead_disqualification_reason"),
)
"""The properties whose options say how leads are worked (domain/leads.md §3)."""

PropertyKey = tuple[str, str]
"""An object and the name of a property of it."""


class Lock(StrEnum):
    """Why an admin cannot edit the options of a property (domain/hubspot-api.md §3.8, §8)."""

    CALCULATED = "calculated"
    EXTERNAL = "external"
    READ_ONLY = "read_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionLine:
    """One option in the base and in the draft; one of the two may be None."""

    value: str
    before: PropertyOption | None
    after: PropertyOption | None

    @property
    def option(self) -> PropertyOption:
        """Give the option as drafted, as it was where the draft removes it."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - a line is made of one of them
        return found

    @property
    def standing(self) -> Standing:
        """Say what the draft has made of it."""
        return standing(self.before, self.after)


@dataclass(frozen=True, slots=True, kw_only=True)
class PropertySheet:
    """An enumeration property and its options in their order.

    ``lock`` is None where the options can be edited. ``holds_several``: a record may hold more
    than one of them.
    """

    object: str
    name: str
    label: str
    lines: tuple[OptionLine, ...]
    lock: Lock | None
    holds_several: bool

    @property
    def key(self) -> PropertyKey:
        """Tell this property from every other."""
        return self.object, self.name

    @property
    def is_of_leads(self) -> bool:
        """Tell whether its options say how leads are worked."""
        return self.key in LEAD_PROPERTIES

    @property
    def options(self) -> tuple[PropertyOption, ...]:
        """Give the options as drafted, in their order."""
        return tuple(line.after for line in self.lines if line.after is not None)

    @property
    def drafted(self) -> int:
        """Count the options that the draft has made anything of."""
        return sum(line.standing is not Standing.UNCHANGED for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionSheet:
    """Every enumeration property: those of leads first, the others by object and label."""

    properties: tuple[PropertySheet, ...]
    read_only: bool

    def find(self, key: PropertyKey | None) -> PropertySheet | None:
        """Find a property."""
        return next((each for each in self.properties if each.key == key), None)


def read_option_sheet(database: Database) -> OptionSheet:
    """Read the options of every enumeration property, before and after the draft."""
    with database.reading() as connection:
        base = read_base(connection)
        drafted = read_draft(connection, base).configuration()
        told = Told(read_documents(connection, System.HUBSPOT, PROPERTIES))
    before, after = _by_property(base), _by_property(drafted)
    found = (
        _sheet(name, body, before, after)
        for name in told.scopes(PROPERTIES)
        for body in told.within(PROPERTIES, name)
        if body.get("type") == "enumeration" and not body.get("archived")
    )
    return OptionSheet(properties=tuple(sorted(found, key=_place)), read_only=database.read_only)


def count_held(database: Database, hubspot_object: str, name: str) -> HeldValues:
    """Count the records that hold each value of a property, options or not; one pass."""
    with database.reading() as connection:
        return count_held_values(connection, hubspot_object, name)


Options = Mapping[PropertyKey, dict[str, PropertyOption]]


def _by_property(configuration: Configuration) -> Options:
    found: dict[PropertyKey, dict[str, PropertyOption]] = {}
    for option in configuration.each(PropertyOption):
        found.setdefault((option.object, option.property_name), {})[option.value] = option
    return found


def _sheet(name: str, body: Body, before: Options, after: Options) -> PropertySheet:
    key = (name, str(body["name"]))
    editable = is_editable(body)
    fixed = {each.value: each for each in options_of(name, body)} if not editable else {}
    return PropertySheet(
        object=name,
        name=key[1],
        label=str(body.get("label") or body["name"]),
        lines=tuple(_lines(before.get(key, fixed), after.get(key, fixed))),
        lock=None if editable else _lock(body),
        holds_several=body.get("fieldType") == "checkbox",
    )


def _lines(
    before: Mapping[str, PropertyOption], after: Mapping[str, PropertyOption]
) -> Iterator[OptionLine]:
    lines = [
        OptionLine(value=value, before=before.get(value), after=after.get(value))
        for value in dict.fromkeys((*before, *after))
    ]
    yield from sorted(lines, key=lambda line: line.option.position)


def _lock(body: Body) -> Lock:
    if body.get("calculated"):
        return Lock.CALCULATED
    return Lock.EXTERNAL if body.get("externalOptions") else Lock.READ_ONLY


def _place(sheet: PropertySheet) -> tuple[int, tuple[int, str], str]:
    if sheet.is_of_leads:
        return LEAD_PROPERTIES.index(sheet.key), rank(sheet.object), ""
    return len(LEAD_PROPERTIES), rank(sheet.object), sheet.label.casefold()


__all__ = [
    "LEAD_PROPERTIES",
    "HeldValues",
    "Lock",
    "OptionLine",
    "OptionSheet",
    "PropertyKey",
    "PropertySheet",
    "count_held",
    "read_option_sheet",
]
