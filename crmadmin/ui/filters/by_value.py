"""The filter that finds what has the same value as a cell."""

from crmadmin.core.definitions import Definition, ValueKind
from crmadmin.core.records.query import Filter, Operator
from crmadmin.core.sync.canonical import is_unparsed, key_of, parts_of
from crmadmin.ui.filters.days import by_times
from crmadmin.ui.filters.values import local


def filter_by(definition: Definition, text: str) -> Filter:
    """Make the filter for a wire text, "" for a blank. Times are filtered by their day."""
    name, kind = definition.name, definition.kind
    if not text:
        return Filter(property=name, operator=Operator.BLANK)
    key = key_of(kind, text)
    if kind.has_key and is_unparsed(key):
        return Filter(property=name, operator=Operator.UNPARSED)
    if kind is ValueKind.DATETIME:
        day = local(key or "").date().toString("yyyy-MM-dd")
        return by_times(Filter(property=name, operator=Operator.EQUALS, values=(day,)))
    if kind in (ValueKind.ENUMERATION, ValueKind.SET):
        values = tuple(sorted(parts_of(text))) if kind is ValueKind.SET else (text,)
        return Filter(property=name, operator=Operator.ONE_OF, values=values)
    exact = kind in (ValueKind.NUMBER, ValueKind.DATE, ValueKind.BOOLEAN)
    return Filter(
        property=name, operator=Operator.EQUALS, values=(key or "",) if exact else (text,)
    )
