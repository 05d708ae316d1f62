"""Whom a list or workflow is about, as far as its filters tell (domain/associations.md §6, W4).

Filters of a known shape become conditions on properties. Whatever else narrows a definition is
left out: then more records are meant than are enrolled, and a count of them is "at most".
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Any

from crmadmin.core.definitions import Definition, ValueKind
from crmadmin.core.records.query import Filter, Operator
from crmadmin.core.sync.canonical import is_unparsed, key_of, parts_of

Body = Mapping[str, Any]

Group = tuple[Filter, ...]
"""Conditions that hold at once."""

_MOST_GROUPS = 64
"""Alternatives of a definition; beyond that they are left out."""

_MEASURED = {
    "IS_EQUAL_TO": Operator.EQUALS,
    "IS_GREATER_THAN": Operator.GREATER,
    "IS_LESS_THAN": Operator.LESS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Population:
    """The records that meet one of some groups of conditions; an empty group is everybody.

    ``exact``: these are the records that the definition means; else at most these.
    """

    groups: tuple[Group, ...] = ((),)
    exact: bool = False

    @property
    def is_everybody(self) -> bool:
        """Tell whether no record is left out."""
        return () in self.groups


EVERYBODY = Population()


def population_of(body: Body, definitions: Mapping[str, Definition]) -> Population:
    """Read whom a list or workflow is about; ``definitions`` are the properties of its object."""
    criteria = body.get("enrollmentCriteria")
    if isinstance(criteria, Mapping):
        branch = criteria.get("listFilterBranch") if criteria.get("type") == "LIST_BASED" else None
    else:
        branch = body.get("filterBranch")
    return _branch(branch, definitions) if isinstance(branch, Mapping) else EVERYBODY


def is_met(
    population: Population,
    definitions: Mapping[str, Definition],
    values: Mapping[str, tuple[str | None, str | None]],
) -> bool:
    """Tell whether a record is one of a population; ``values`` are texts and keys."""
    return any(
        all(_holds(each, definitions[each.property].kind, *values[each.property]) for each in group)
        for group in population.groups
    )


def _holds(condition: Filter, kind: ValueKind, text: str | None, key: str | None) -> bool:
    match condition.operator:
        case Operator.BLANK:
            return text is None
        case Operator.NOT_BLANK:
            return text is not None
        case Operator.ONE_OF if kind is ValueKind.SET:
            return bool(parts_of(key) & {part for v in condition.values for part in parts_of(v)})
        case Operator.ONE_OF:
            return text in condition.values
        case _:
            return text is not None and _measures(condition, kind, key)


def _measures(condition: Filter, kind: ValueKind, key: str | None) -> bool:
    wanted = key_of(kind, condition.values[0])
    if kind is ValueKind.BOOLEAN:
        return key == wanted
    if key is None or wanted is None or is_unparsed(key):
        return False
    own, other = float(key), float(wanted)
    match condition.operator:
        case Operator.GREATER:
            return own > other
        case Operator.LESS:
            return own < other
        case _:
            return own == other


def _branch(node: Body, definitions: Mapping[str, Definition]) -> Population:
    kind = node.get("filterBranchType")
    if kind not in {"AND", "OR"}:
        return EVERYBODY
    parts = [
        *(_filter(each, definitions) for each in node.get("filters") or ()),
        *(_branch(each, definitions) for each in node.get("filterBranches") or ()),
    ]
    if not parts:
        return EVERYBODY
    return _either(parts) if kind == "OR" else _both(parts)


def _either(parts: Iterable[Population]) -> Population:
    given = list(parts)
    groups = tuple(dict.fromkeys(group for each in given for group in each.groups))
    if () in groups or len(groups) > _MOST_GROUPS:
        return EVERYBODY
    return Population(groups=groups, exact=all(each.exact for each in given))


def _both(parts: Iterable[Population]) -> Population:
    given = list(parts)
    told = [each for each in given if not each.is_everybody]
    if not told or prod(len(each.groups) for each in told) > _MOST_GROUPS:
        return EVERYBODY
    groups = tuple(
        tuple(condition for group in chosen for condition in group)
        for chosen in product(*(each.groups for each in told))
    )
    return Population(groups=groups, exact=all(each.exact for each in given))


def _filter(node: Body, definitions: Mapping[str, Definition]) -> Population:
    operation = node.get("operation")
    definition = definitions.get(str(node.get("property")))
    if (
        node.get("filterType") != "PROPERTY"
        or not isinstance(operation, Mapping)
        or definition is None
        or operation.get("includeObjectsWithNoValueSet")
    ):
        return EVERYBODY
    told = _told(operation, definition.kind)
    if told is None:
        return EVERYBODY
    operator, values = told
    condition = Filter(property=definition.name, operator=operator, values=values)
    return Population(groups=((condition,),), exact=True)


def _told(operation: Body, kind: ValueKind) -> tuple[Operator, tuple[str, ...]] | None:
    """Read an operation; None where its shape or the kind of the property is another."""
    name = str(operation.get("operator"))
    match str(operation.get("operationType")), kind:
        case "ALL_PROPERTY", _ if name in {"IS_KNOWN", "IS_UNKNOWN"}:
            return Operator.NOT_BLANK if name == "IS_KNOWN" else Operator.BLANK, ()
        case "ENUMERATION", ValueKind.ENUMERATION | ValueKind.SET if name == "IS_ANY_OF":
            values = tuple(str(each) for each in operation.get("values") or ())
            return (Operator.ONE_OF, values) if values else None
        case "NUMBER", ValueKind.NUMBER if name in _MEASURED and _is_number(operation):
            return _MEASURED[name], (str(operation["value"]),)
        case "BOOL", ValueKind.BOOLEAN if name == "IS_EQUAL_TO":
            return Operator.EQUALS, (str(operation.get("value")).lower(),)
        case _:
            return None


def _is_number(operation: Body) -> bool:
    value = operation.get("value")
    return isinstance(value, int | float) and not isinstance(value, bool)
