"""Rows of facts in files: history, associations, list members, users."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from crmadmin.core.definitions import Definition, System, ValueKind
from crmadmin.core.labels import fold
from crmadmin.core.portal import User
from crmadmin.core.sync.canonical import BLANKS, is_unparsed, key_of, longer_id, wire_of
from crmadmin.errors import Problem
from crmadmin.errors.importing import BAD_CELL, MISSING_COLUMN, NO_ID
from crmadmin.exchange.sheets import Sheet

Fact = tuple[str | int, ...]
"""A row for the workspace; an empty text is blank."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Some rows and the bytes of the file read so far."""

    rows: list[Fact]
    done: int


@dataclass(frozen=True, slots=True)
class _Row:
    """The cells of one row in the order asked for, and its line."""

    cells: Sequence[str]
    line: int


def hubspot_history(sheet: Sheet, definitions: Iterable[Definition]) -> Iterator[Facts]:
    """Read property history: ``record_id, property, value, timestamp, source_type``.

    Problem if a column is missing, or if a time or a record's id cannot be read.
    """
    wanted = (
        ("record_id", "contact_id", "company_id", "deal_id", "ticket_id"),
        ("property", "name"),
        ("value",),
        ("timestamp",),
    )
    spare = (("source_type", "source"), ("source_user_id",))
    names, moments = PropertyNames(definitions), _Moments(sheet)

    def fact(row: _Row) -> Fact:
        record_id, name, value, time, source, user = row.cells
        definition = names.find(name)
        return (
            _id(sheet, row, record_id.strip(BLANKS)),
            definition.name if definition else name,
            moments.read(time, row.line),
            wire_value(definition, value),
            "",
            source,
            user,
        )

    return _read(sheet, wanted, spare, fact)


def salesforce_history(
    sheet: Sheet, name: str, definitions: Iterable[Definition]
) -> Iterator[Facts]:
    """Read field history: ``<name>Id, Field, OldValue, NewValue, CreatedDate``.

    Problem as for :func:`hubspot_history`.
    """
    wanted = (
        (f"{fold(name)}id", "parentid"),
        ("field",),
        ("oldvalue",),
        ("newvalue",),
        ("createddate",),
    )
    names, moments = PropertyNames(definitions), _Moments(sheet)

    def fact(row: _Row) -> Fact:
        record_id, field, old, new, time, user = row.cells
        definition = names.find(field)
        return (
            _id(sheet, row, longer_id(record_id.strip(BLANKS))),
            definition.name if definition else field,
            moments.read(time, row.line),
            wire_value(definition, new),
            wire_value(definition, old),
            "",
            user,
        )

    return _read(sheet, wanted, (("createdbyid",),), fact)


def associations(sheet: Sheet) -> Iterator[Facts]:
    """Read associations: both ends, category, type id and label.

    Problem if a column is missing, a type id is no number, or an end has no id.
    """
    names = ("from_object", "from_id", "to_object", "to_id", "category", "type_id")

    def fact(row: _Row) -> Fact:
        from_object, from_id, to_object, to_id, category, type_id, label = row.cells
        number = type_id.strip(BLANKS)
        if not (number.isdigit() and number.isascii()):
            raise Problem(
                BAD_CELL, file=sheet.path.name, line=row.line, value=type_id, column="type_id"
            )
        return (
            from_object.strip(BLANKS).lower(),
            _id(sheet, row, from_id.strip(BLANKS)),
            to_object.strip(BLANKS).lower(),
            _id(sheet, row, to_id.strip(BLANKS)),
            category.strip(BLANKS),
            int(number),
            label,
        )

    return _read(sheet, tuple((name,) for name in names), (("label",),), fact)


def memberships(sheet: Sheet) -> Iterator[Facts]:
    """Read list members: ``list_id, record_id``; Problem if one is missing."""
    wanted = (("list_id", "contact_list_id"), ("record_id", "contact_id"))

    def fact(row: _Row) -> Fact:
        return tuple(_id(sheet, row, cell.strip(BLANKS)) for cell in row.cells)

    return _read(sheet, wanted, (), fact)


def users(sheet: Sheet) -> Iterator[tuple[list[User], int]]:
    """Read Salesforce users with the bytes read so far; Problem if one has no id."""
    wanted = (("id",),)
    spare = tuple(
        (name,) for name in ("username", "email", "firstname", "lastname", "isactive", "usertype")
    )
    for rows, done in _rows(sheet, wanted, spare):
        found = []
        for row in rows:
            record_id, username, email, first, last, active, kind = row.cells
            found.append(
                User(
                    user_id=_id(sheet, row, longer_id(record_id.strip(BLANKS))),
                    username=username,
                    email=email,
                    first_name=first,
                    last_name=last,
                    active=not active or key_of(ValueKind.BOOLEAN, active) == "true",
                    type=kind,
                )
            )
        yield found, done


def _read(
    sheet: Sheet,
    wanted: Sequence[tuple[str, ...]],
    spare: Sequence[tuple[str, ...]],
    fact: Callable[[_Row], Fact],
) -> Iterator[Facts]:
    for rows, done in _rows(sheet, wanted, spare):
        yield Facts([fact(row) for row in rows], done)


def _rows(
    sheet: Sheet, wanted: Sequence[tuple[str, ...]], spare: Sequence[tuple[str, ...]]
) -> Iterator[tuple[list[_Row], int]]:
    """Read columns in the order asked for, each by the first of its names that is there.

    A spare column that is missing is blank.
    """
    header = [fold(name) for name in sheet.header]
    places: list[int] = []
    for names in wanted:
        place = _place(header, names)
        if place is None:
            raise Problem(
                MISSING_COLUMN, file=sheet.path.name, line=sheet.header_line, column=names[0]
            )
        places.append(place)
    blank = len(header)
    for names in spare:
        place = _place(header, names)
        places.append(blank if place is None else place)
    pick = itemgetter(*places)
    for batch in sheet.batches():
        rows = [
            _Row(pick([*row, ""]), line)
            for row, line in zip(batch.rows, batch.lines, strict=True)
            if any(map(str.strip, row))
        ]
        yield rows, batch.done


def _place(header: Sequence[str], names: tuple[str, ...]) -> int | None:
    return next((header.index(name) for name in names if name in header), None)


def _id(sheet: Sheet, row: _Row, record_id: str) -> str:
    if not record_id:
        raise Problem(NO_ID, file=sheet.path.name, line=row.line, column="id")
    return record_id


class PropertyNames:
    """Finds definitions whatever the case of the name, remembering each name."""

    def __init__(self, definitions: Iterable[Definition]) -> None:
        self._found: Mapping[str, Definition] = {fold(each.name): each for each in definitions}
        self._seen: dict[str, Definition | None] = {}

    def find(self, name: str) -> Definition | None:
        """Find a property by its internal name, a reference also without ``Id`` at its end.

        Salesforce calls a change of ``OwnerId`` one of ``Owner``.
        """
        if name not in self._seen:
            folded = fold(name)
            found = self._found.get(folded)
            if found is None:
                found = self._found.get(f"{folded}id")
                if found is not None and found.kind is not ValueKind.REFERENCE:
                    found = None
            self._seen[name] = found
        return self._seen[name]


def wire_value(definition: Definition | None, text: str) -> str:
    """Write a value of a property as its API would; of an unknown one it stays as it is."""
    if definition is None or not text:
        return text
    return wire_of(definition.kind, text, definition.system)


class _Moments:
    """Reads moments of one column as canonical keys; Problem where one is none."""

    def __init__(self, sheet: Sheet) -> None:
        self._file = sheet.path.name

    def read(self, text: str, line: int) -> str:
        """Give the canonical key of a moment."""
        key = key_of(ValueKind.DATETIME, wire_of(ValueKind.DATETIME, text, System.HUBSPOT))
        if key is None or is_unparsed(key):
            raise Problem(BAD_CELL, file=self._file, line=line, value=text, column="date-time")
        return key
