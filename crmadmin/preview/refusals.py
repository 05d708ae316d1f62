"""What each system refuses, as conditions over columns, in the order of the checks (D35–D44)."""

from collections.abc import Iterable

from sqlalchemy import (
    ColumnElement,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    literal,
    not_,
    or_,
)

from crmadmin.core.definitions import ValueKind
from crmadmin.core.sync.canonical import BLANKS
from crmadmin.core.sync.checks import (
    LENGTH_CHECKED,
    PARSED,
    active_values,
    checks_options,
    option_values,
    stage_order,
)
from crmadmin.core.sync.comparison import Comparison, MappedField
from crmadmin.core.sync.scenarios import Outcome
from crmadmin.preview.choices import Choice, Node, Verdict
from crmadmin.preview.expressions import (
    Sides,
    hubspot_key,
    hubspot_text,
    is_unparsed,
    passed_to_hubspot,
    passed_to_salesforce,
    salesforce_key,
)
from crmadmin.preview.sources import Expression
from crmadmin.store.records import ROW, key_column

_NESTED = 400
"""How many options one chain of REPLACE may hold: SQLite limits the depth of an expression."""


def is_address(text: Expression) -> ColumnElement[bool]:
    """Tell whether a text, trimmed, has the form of an e-mail address (D38)."""
    trimmed = func.trim(text, BLANKS)
    blanks = [func.instr(trimmed, blank) > 0 for blank in BLANKS]
    return and_(trimmed.like("_%@_%._%"), not_(trimmed.like("%@%@%")), not_(or_(*blanks)))


def cleared_in_salesforce(mapped: MappedField) -> Node:
    """Say what clearing a Salesforce field comes to (D35, D36)."""
    field = mapped.salesforce
    if field.calculated or not field.updateable:
        return Verdict(Outcome.ERROR_PERMISSION)
    if not field.nillable:
        return Verdict(Outcome.ERROR_REQUIRED)
    return Verdict(Outcome.CLEAR_SALESFORCE)


def written_to_salesforce(mapped: MappedField, sides: Sides, *, creating: bool) -> Node:
    """Say what writing HubSpot's value to Salesforce comes to (D35–D40)."""
    field = mapped.salesforce
    if field.calculated or not (field.createable if creating else field.updateable):
        return Verdict(Outcome.ERROR_PERMISSION)
    if mapped.is_owner:
        return Verdict(Outcome.WRITE_SALESFORCE)
    new, key = passed_to_salesforce(mapped, sides), hubspot_key(mapped, sides)
    branches: list[tuple[ColumnElement[bool], Node]] = []
    if mapped.comparison in PARSED:
        branches.append((is_unparsed(key), Verdict(Outcome.ERROR_FORMAT)))
    if mapped.comparison is Comparison.NUMBER and field.type == "int":
        branches.append((func.instr(key, ".") > 0, Verdict(Outcome.ERROR_FORMAT)))
    if field.type == "email":
        branches.append((~is_address(new), Verdict(Outcome.ERROR_FORMAT)))
    if field.restricted:
        unknown = _unknown(mapped, new, key, active_values(field))
        branches.append((unknown, Verdict(Outcome.ERROR_PICKLIST)))
    if field.type in LENGTH_CHECKED and field.length > 0:
        branches.append((func.length(new) > field.length, Verdict(Outcome.ERROR_TOO_LONG)))
    return Choice(tuple(branches), Verdict(Outcome.WRITE_SALESFORCE))


def written_to_hubspot(mapped: MappedField, sides: Sides) -> Node:
    """Say what writing Salesforce's value to HubSpot comes to (D41–D44)."""
    prop = mapped.hubspot
    new, key = passed_to_hubspot(mapped, sides), salesforce_key(mapped, sides)
    branches: list[tuple[ColumnElement[bool], Node]] = []
    if prop.kind is ValueKind.EMAIL:
        branches.append((~is_address(new), Verdict(Outcome.ERROR_FORMAT)))
        branches.append((_email_taken(mapped, sides), Verdict(Outcome.ERROR_DUPLICATE)))
    elif checks_options(prop):
        unknown = _unknown(mapped, new, key, option_values(prop))
        branches.append((unknown, Verdict(Outcome.ERROR_PICKLIST)))
    if prop.name == "lifecyclestage" and prop.options:
        backward = _is_backward(mapped, sides, new)
        branches.append((backward, Verdict(Outcome.REFUSED_LIFECYCLE_BACKWARD)))
    return Choice(tuple(branches), Verdict(Outcome.WRITE_HUBSPOT))


def _unknown(
    mapped: MappedField, new: Expression, key: Expression, options: frozenset[str]
) -> ColumnElement[bool]:
    """Tell whether a value, or any part of a multi-select one, is none of the options."""
    if mapped.comparison is not Comparison.SET:
        values: Expression = bindparam(None, sorted(options), expanding=True, literal_execute=True)
        return new.not_in(values)
    parts = [option for option in sorted(options) if option and ";" not in option]
    rest: Expression = literal(";").concat(func.replace(key, ";", ";;")).concat(";")
    if len(parts) <= _NESTED:
        return _without(rest, parts) != ""
    chunks = [parts[start : start + _NESTED] for start in range(0, len(parts), _NESTED)]
    left = [_part_count(_without(rest, chunk)) for chunk in chunks]
    whole = _part_count(rest)
    return sum((whole - count for count in left), literal(0)) != whole


def _without(text: Expression, parts: Iterable[str]) -> Expression:
    for part in parts:
        text = func.replace(text, f";{part};", "")
    return text


def _part_count(text: Expression) -> Expression:
    return (func.length(text) - func.length(func.replace(text, ";", ""))) / 2


def _email_taken(mapped: MappedField, sides: Sides) -> ColumnElement[bool]:
    """Tell whether another HubSpot contact has Salesforce's e-mail (D42)."""
    if sides.contacts is None:
        return false()
    other = sides.contacts.alias()
    held = exists().where(other.c[key_column("email")] == salesforce_key(mapped, sides))
    return held if sides.hubspot is None else held.where(other.c[ROW] != sides.hubspot.c[ROW])


def _is_backward(mapped: MappedField, sides: Sides, new: Expression) -> ColumnElement[bool]:
    """Tell whether a lifecycle stage is earlier than HubSpot's own (D44)."""
    order = stage_order(mapped.hubspot)
    current = case(order, value=hubspot_text(mapped, sides))
    return func.coalesce(case(order, value=new) < current, false())
