"""Comparing and converting the two values of a mapping (D20–D26)."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.core.sync.canonical import is_unparsed, key_of


class Comparison(StrEnum):
    """How two mapped values are compared and passed on."""

    TEXT = "text"
    EMAIL = "email"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DAY = "day"
    INSTANT = "instant"
    SET = "set"
    OWNER = "owner"


OWNER_PROPERTY, OWNER_FIELD = "hubspot_owner_id", "OwnerId"
_TIMES = frozenset({ValueKind.DATE, ValueKind.DATETIME})
_SAME_KIND = {
    ValueKind.NUMBER: Comparison.NUMBER,
    ValueKind.BOOLEAN: Comparison.BOOLEAN,
    ValueKind.SET: Comparison.SET,
    ValueKind.DATETIME: Comparison.INSTANT,
}


def comparison_of(hubspot: Definition, salesforce: Definition) -> Comparison:
    """Say how the values of a property and a field compare (D22–D26, D45)."""
    if hubspot.name == OWNER_PROPERTY and salesforce.name == OWNER_FIELD:
        return Comparison.OWNER
    if hubspot.kind is ValueKind.EMAIL:
        return Comparison.EMAIL
    if hubspot.kind is salesforce.kind and hubspot.kind in _SAME_KIND:
        return _SAME_KIND[hubspot.kind]
    if {hubspot.kind, salesforce.kind} <= _TIMES:
        return Comparison.DAY
    return Comparison.TEXT


@dataclass(frozen=True, kw_only=True)
class MappedField:
    """A mapping applied to one Salesforce object, with the definitions of both sides."""

    mapping: FieldMapping
    hubspot: Definition
    salesforce: Definition

    @cached_property
    def comparison(self) -> Comparison:
        """Say how the two values compare."""
        return comparison_of(self.hubspot, self.salesforce)

    @property
    def is_owner(self) -> bool:
        """Tell whether this is the owner mapping (D45–D50)."""
        return self.comparison is Comparison.OWNER

    @property
    def rule(self) -> SyncRule:
        """Give the rule in effect: an owner under PSUB works as two-way (D45)."""
        prefer = SyncRule.PREFER_SALESFORCE_UNLESS_BLANK
        if self.is_owner and self.mapping.rule is prefer:
            return SyncRule.TWO_WAY
        return self.mapping.rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One side's value of a mapping: its wire text, and what it is compared by.

    Both are None for a blank value; a boolean's key never is (D24).
    """

    text: str | None
    key: str | None

    @property
    def is_filled(self) -> bool:
        """Tell whether the rules see a value."""
        return self.key is not None


def hubspot_value(mapped: MappedField, text: str | None) -> Value:
    """Read HubSpot's wire text as the mapping compares it."""
    return _value(mapped.comparison, text, mapped.hubspot.kind)


def salesforce_value(mapped: MappedField, text: str | None) -> Value:
    """Read Salesforce's wire text as the mapping compares it."""
    return _value(mapped.comparison, text, mapped.salesforce.kind)


def _value(comparison: Comparison, text: str | None, kind: ValueKind) -> Value:
    text = text or None
    match comparison:
        case Comparison.TEXT | Comparison.OWNER:
            return Value(text=text, key=text)
        case Comparison.EMAIL:
            return Value(text=text, key=key_of(ValueKind.EMAIL, text))
        case Comparison.DAY:
            key = key_of(kind, text)
            return Value(text=text, key=key if key is None or is_unparsed(key) else key[:10])
        case _:
            return Value(text=text, key=key_of(kind, text))


def to_salesforce(mapped: MappedField, value: Value) -> str | None:
    """Write HubSpot's value as Salesforce takes it (D23–D26); None clears. Owners apart."""
    if value.key is None or is_unparsed(value.key):
        return value.text
    match mapped.comparison:
        case Comparison.BOOLEAN:
            return value.key
        case Comparison.DAY if mapped.salesforce.kind is ValueKind.DATETIME:
            return f"{value.key}T00:00:00.000+0000"
        case Comparison.DAY:
            return value.key
        case Comparison.INSTANT:
            return value.key.removesuffix("Z") + "+0000"
        case _:
            return value.text


def to_hubspot(mapped: MappedField, value: Value) -> str | None:
    """Write Salesforce's value as HubSpot takes it (D23–D26); None clears. Owners apart."""
    if value.key is None or is_unparsed(value.key):
        return value.text
    match mapped.comparison:
        case Comparison.DAY if mapped.hubspot.kind is ValueKind.DATETIME:
            return f"{value.key}T00:00:00.000Z"
        case Comparison.BOOLEAN | Comparison.DAY | Comparison.INSTANT:
            return value.key
        case _:
            return value.text


def mapped_fields(
    mappings: tuple[FieldMapping, ...],
    salesforce_object: str,
    hubspot_definitions: dict[str, Definition],
    salesforce_definitions: dict[str, Definition],
) -> tuple[MappedField, ...]:
    """Apply mappings to one Salesforce object (D20), in their order.

    A property or field of which no definition is known is taken as text.
    """
    applied: list[MappedField] = []
    for mapping in mappings:
        field = mapping.field_on(salesforce_object)
        if field is None:
            continue
        applied.append(
            MappedField(
                mapping=mapping,
                hubspot=hubspot_definitions.get(mapping.property_name)
                or _unknown(System.HUBSPOT, mapping.object, mapping.property_name),
                salesforce=salesforce_definitions.get(field)
                or _unknown(System.SALESFORCE, salesforce_object, field),
            )
        )
    return tuple(applied)


def _unknown(system: System, name: str, column: str) -> Definition:
    return Definition(system=system, object=name, name=column, declared=False)
