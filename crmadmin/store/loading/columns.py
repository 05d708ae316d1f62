"""The columns that a file fills in a wide table, quoted for SQL."""

from collections.abc import Sequence
from dataclasses import dataclass

from crmadmin.core.definitions import Definition
from crmadmin.store.records import RecordTable, compared_column, key_column


def quote(name: str) -> str:
    """Quote an identifier for SQLite."""
    return '"' + name.replace('"', '""') + '"'


@dataclass(frozen=True, slots=True)
class Filled:
    """The columns of ``table`` for these properties: texts first, then keys."""

    table: RecordTable
    properties: Sequence[Definition]

    @property
    def name(self) -> str:
        """Give the table's quoted name."""
        return quote(self.table.table.name)

    @property
    def id(self) -> str:
        """Give the quoted name of the id's column."""
        return quote(self.table.id_column)

    @property
    def texts(self) -> list[str]:
        """Give the quoted columns of the wire texts."""
        return [quote(each.name) for each in self.properties]

    @property
    def keys(self) -> list[str]:
        """Give the quoted columns of the keys."""
        return [quote(key_column(each.name)) for each in self.properties if each.kind.has_key]

    @property
    def all(self) -> list[str]:
        """Give every quoted column, in the order of a row's values."""
        return self.texts + self.keys

    @property
    def shown(self) -> str:
        """Select a row from ``VALUES``, whose columns are numbered: an empty text is blank."""
        texts, every = len(self.texts), len(self.all)
        blanked = [f"NULLIF(column{number + 1}, '')" for number in range(texts)]
        return ", ".join(blanked + [f"column{number + 1}" for number in range(texts, every)])


def compared(definition: Definition) -> str:
    """Quote the column by which a property's values are compared."""
    return quote(compared_column(definition))
