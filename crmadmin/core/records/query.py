"""Which records are asked for, in which order, and which of their values."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from crmadmin.core.definitions import ID_PROPERTY, System, ValueKind
from crmadmin.core.sync.canonical import is_unparsed


class Operator(StrEnum):
    """How a filter compares a property with its values."""

    CONTAINS = "contains"
    EQUALS = "equals"
    ONE_OF = "one_of"
    GREATER = "greater"
    LESS = "less"
    BETWEEN = "between"
    BLANK = "blank"
    NOT_BLANK = "not_blank"
    UNPARSED = "unparsed"

    @property
    def takes(self) -> tuple[int, int | None]:
        """Give how few and how many values the operator takes; None = any number."""
        return _TAKES[self]


_TAKES: dict[Operator, tuple[int, int | None]] = {
    Operator.CONTAINS: (1, 1),
    Operator.EQUALS: (1, 1),
    Operator.ONE_OF: (1, None),
    Operator.GREATER: (1, 1),
    Operator.LESS: (1, 1),
    Operator.BETWEEN: (2, 2),
    Operator.BLANK: (0, 0),
    Operator.NOT_BLANK: (0, 0),
    Operator.UNPARSED: (0, 0),
}
_TEXTS = (Operator.CONTAINS, Operator.EQUALS, Operator.BLANK, Operator.NOT_BLANK)
_MEASURES = (
    Operator.EQUALS,
    Operator.GREATER,
    Operator.LESS,
    Operator.BETWEEN,
    Operator.BLANK,
    Operator.NOT_BLANK,
    Operator.UNPARSED,
)
_CHOICES = (Operator.ONE_OF, Operator.CONTAINS, Operator.BLANK, Operator.NOT_BLANK)
OPERATORS: Mapping[ValueKind, tuple[Operator, ...]] = {
    ValueKind.TEXT: _TEXTS,
    ValueKind.EMAIL: _TEXTS,
    ValueKind.REFERENCE: _TEXTS,
    ValueKind.NUMBER: _MEASURES,
    ValueKind.DATE: _MEASURES,
    ValueKind.DATETIME: _MEASURES,
    ValueKind.BOOLEAN: (
        Operator.EQUALS,
        Operator.BLANK,
        Operator.NOT_BLANK,
        Operator.UNPARSED,
    ),
    ValueKind.ENUMERATION: _CHOICES,
    ValueKind.SET: _CHOICES,
}
"""The operators that make sense for each kind, the most usual first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """A condition on one property; ``values`` are wire texts.

    Texts are compared without regard to case and accents; numbers, dates, times and e-mail
    addresses by their keys. ``BETWEEN`` includes both ends. ``ONE_OF`` on a multi-select
    property holds where any of the values is among those chosen.
    """

    property: str
    operator: Operator
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """The property that orders the records; blanks come last in both directions."""

    property: str
    descending: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordQuery:
    """Records of one object: which of them, in which order, with which properties.

    ``search`` is looked for in the values of ``columns`` and in the record's id, without
    regard to case and accents. All filters hold at once. Without ``sort`` the order is the
    one in which the records were read in.
    """

    system: System
    object: str
    columns: tuple[str, ...]
    sort: Sort | None = None
    search: str = ""
    filters: tuple[Filter, ...] = ()

    @property
    def id_property(self) -> str:
        """Name the property that names a record."""
        return ID_PROPERTY[self.system]

    @property
    def narrowed(self) -> bool:
        """Tell whether not every record is asked for."""
        return bool(self.search.strip() or self.filters)


@dataclass(frozen=True, slots=True)
class RecordValue:
    """A value that is not blank: its wire text and, for kinds that have one, its key."""

    text: str
    key: str | None = None

    @property
    def unparsed(self) -> bool:
        """Tell whether the text could not be read as its kind."""
        return is_unparsed(self.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """One record of a page.

    ``cells`` holds texts and keys as they were read; ``positions`` gives for each property the
    place of its text and of its key, -1 without one. All rows of a page share it. (A page is
    read in milliseconds; a value object for each of its cells would take longer than that.)
    """

    id: str
    positions: Mapping[str, tuple[int, int]]
    cells: tuple[str | None, ...]

    def has(self, name: str) -> bool:
        """Tell whether the value of a property was read."""
        return name in self.positions

    def is_unparsed(self, name: str) -> bool:
        """Tell whether a value that was read is a text that did not parse."""
        key = self.positions[name][1]
        return key >= 0 and is_unparsed(self.cells[key])

    def value(self, name: str) -> RecordValue | None:
        """Give the value of a property that was read; None if it is blank."""
        text, key = self.positions[name]
        found = self.cells[text]
        if found is None:
            return None
        return RecordValue(found, self.cells[key] if key >= 0 else None)
