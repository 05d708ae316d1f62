"""Two records of one pair side by side, as their mappings join them."""

from sqlalchemy import Connection, select

from crmadmin.core.configuration.field_mappings import FieldMapping
from crmadmin.core.definitions import System
from crmadmin.core.records.detail import ComparedField, PropertyValue, RecordDetail
from crmadmin.core.sync.comparison import (
    Comparison,
    MappedField,
    hubspot_value,
    mapped_fields,
    salesforce_value,
)
from crmadmin.models import OwnerRow, UserRow


def compare_records(
    connection: Connection,
    hubspot: RecordDetail,
    salesforce: RecordDetail,
    mappings: tuple[FieldMapping, ...],
) -> tuple[ComparedField, ...]:
    """Put the values of every mapping that applies to the pair side by side (D20–D26)."""
    left = {value.definition.name: value for value in hubspot.values}
    right = {value.definition.name: value for value in salesforce.values}
    fields = mapped_fields(
        mappings,
        salesforce.record.object,
        {name: value.definition for name, value in left.items()},
        {name: value.definition for name, value in right.items()},
    )
    compared = []
    for mapped in fields:
        one = left.get(mapped.hubspot.name, PropertyValue(definition=mapped.hubspot, value=None))
        other = right.get(
            mapped.salesforce.name, PropertyValue(definition=mapped.salesforce, value=None)
        )
        compared.append(
            ComparedField(
                hubspot=one,
                salesforce=other,
                rule=mapped.mapping.rule,
                equal=_equal(connection, mapped, one, other),
            )
        )
    return tuple(compared)


def _equal(
    connection: Connection, mapped: MappedField, one: PropertyValue, other: PropertyValue
) -> bool:
    owner = one.value.text if one.value else None
    user = other.value.text if other.value else None
    if mapped.comparison is Comparison.OWNER and owner and user:
        return _identity(connection, System.HUBSPOT, owner) == _identity(
            connection, System.SALESFORCE, user
        )
    return hubspot_value(mapped, owner).key == salesforce_value(mapped, user).key


def _identity(connection: Connection, system: System, person: str) -> str:
    """Give who an owner or user is (D46); an unknown one is only himself."""
    if system is System.HUBSPOT:
        found = connection.scalar(select(OwnerRow.identity).where(OwnerRow.owner_id == person))
    else:
        found = connection.scalar(select(UserRow.identity).where(UserRow.user_id == person))
    return found if found is not None else f"{system}/{person}"
