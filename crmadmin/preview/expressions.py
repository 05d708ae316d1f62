"""The two values of a mapping as SQL: keys, blankness, equality, what is passed on (D21–D26)."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, FromClause, and_, case, false, func, null, select

from crmadmin.core.definitions import ValueKind
from crmadmin.core.sync.canonical import UNPARSED
from crmadmin.core.sync.comparison import Comparison, MappedField
from crmadmin.preview.owners import OWNER_OF_USER, USER_OF_OWNER
from crmadmin.preview.sources import Expression, key_of, text_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Sides:
    """The records that a query stands on; None where that side has none.

    ``contacts`` is the table of all HubSpot contacts, for what must be unique among them.
    """

    hubspot: FromClause | None = None
    salesforce: FromClause | None = None
    contacts: FromClause | None = None


def is_unparsed(key: Expression) -> ColumnElement[bool]:
    """Tell whether a key belongs to a text that did not parse."""
    return func.substr(key, 1, 1) == UNPARSED


def hubspot_text(mapped: MappedField, sides: Sides) -> Expression:
    """Give HubSpot's wire text, NULL = blank."""
    return null() if sides.hubspot is None else text_of(sides.hubspot, mapped.hubspot.name)


def salesforce_text(mapped: MappedField, sides: Sides) -> Expression:
    """Give Salesforce's wire text, NULL = blank."""
    if sides.salesforce is None:
        return null()
    return text_of(sides.salesforce, mapped.salesforce.name)


def hubspot_key(mapped: MappedField, sides: Sides) -> Expression:
    """Give what HubSpot's value is compared by, NULL = blank."""
    return _key(mapped, mapped.hubspot.name, mapped.hubspot.kind, sides.hubspot)


def salesforce_key(mapped: MappedField, sides: Sides) -> Expression:
    """Give what Salesforce's value is compared by, NULL = blank."""
    return _key(mapped, mapped.salesforce.name, mapped.salesforce.kind, sides.salesforce)


def _key(mapped: MappedField, name: str, kind: ValueKind, side: FromClause | None) -> Expression:
    if side is None:
        return null()
    match mapped.comparison:
        case Comparison.TEXT | Comparison.OWNER:
            return text_of(side, name)
        case Comparison.EMAIL if kind is not ValueKind.EMAIL:
            return func.email_key(text_of(side, name))
        case Comparison.DAY if kind is ValueKind.DATETIME:
            key = key_of(side, name, kind)
            return case((is_unparsed(key), key), else_=func.substr(key, 1, 10))
        case _:
            return key_of(side, name, kind)


def differ(mapped: MappedField, sides: Sides) -> ColumnElement[bool]:
    """Tell whether the two values differ (D21); never NULL."""
    hubspot, salesforce = hubspot_key(mapped, sides), salesforce_key(mapped, sides)
    if not mapped.is_owner:
        return hubspot.is_distinct_from(salesforce)
    same = func.coalesce(owner_of(salesforce) == hubspot, false())
    return ~case((salesforce.is_(None), hubspot.is_(None)), else_=same)


def owner_of(user: Expression) -> Expression:
    """Give the HubSpot owner that a Salesforce user is, NULL if nobody (D46)."""
    table = OWNER_OF_USER
    return select(table.c.owner_id).where(table.c.user_id == user).scalar_subquery()


def user_of(owner: Expression) -> Expression:
    """Give the active Salesforce user that a HubSpot owner is, NULL if nobody (D46)."""
    table = USER_OF_OWNER
    return select(table.c.user_id).where(table.c.owner_id == owner).scalar_subquery()


def passed_to_salesforce(mapped: MappedField, sides: Sides) -> Expression:
    """Write HubSpot's value as Salesforce takes it (D23–D26)."""
    key, text = hubspot_key(mapped, sides), hubspot_text(mapped, sides)
    match mapped.comparison:
        case Comparison.OWNER:
            return user_of(text)
        case Comparison.BOOLEAN:
            return _parsed(key, key, text)
        case Comparison.DAY if mapped.salesforce.kind is ValueKind.DATETIME:
            return _parsed(key, key.concat("T00:00:00.000+0000"), text)
        case Comparison.DAY:
            return _parsed(key, key, text)
        case Comparison.INSTANT:
            return _parsed(key, func.replace(key, "Z", "+0000"), text)
        case _:
            return text


def passed_to_hubspot(mapped: MappedField, sides: Sides) -> Expression:
    """Write Salesforce's value as HubSpot takes it (D23–D26)."""
    key, text = salesforce_key(mapped, sides), salesforce_text(mapped, sides)
    match mapped.comparison:
        case Comparison.OWNER:
            return owner_of(text)
        case Comparison.DAY if mapped.hubspot.kind is ValueKind.DATETIME:
            return _parsed(key, key.concat("T00:00:00.000Z"), text)
        case Comparison.BOOLEAN | Comparison.DAY | Comparison.INSTANT:
            return _parsed(key, key, text)
        case _:
            return text


def _parsed(key: Expression, converted: Expression, text: Expression) -> Expression:
    return case((and_(key.is_not(None), ~is_unparsed(key)), converted), else_=text)
