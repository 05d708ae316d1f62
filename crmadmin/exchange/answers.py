"""Answers of the APIs as rows for the workspace: records, history, associations, people."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from crmadmin.core.definitions import ID_PROPERTY, Definition, System, ValueKind
from crmadmin.core.portal import User
from crmadmin.core.sync.canonical import is_unparsed, key_of, longer_id, wire_of
from crmadmin.core.sync.notation import PLAIN
from crmadmin.exchange.conversion import Conversion, Row
from crmadmin.exchange.facts import Fact, PropertyNames, wire_value
from crmadmin.exchange.headers import Column, Columns
from crmadmin.exchange.sheets import Batch

Json = Mapping[str, Any]


class RecordRows:
    """Makes canonical rows of records as an API gives them.

    ``properties`` are the columns of the rows, the id among them.
    """

    def __init__(self, properties: Sequence[Definition]) -> None:
        self.properties = tuple(properties)
        self._names = [each.name for each in self.properties]
        columns = tuple(
            Column(definition=each, places=(place,)) for place, each in enumerate(self.properties)
        )
        self._conversion = Conversion(
            Columns(columns=columns, unknown=(), french=False), PLAIN, lambda _definition: {}
        )

    def rows(self, records: Sequence[Json], system: System) -> list[Row]:
        """Make the rows of records; an empty text is blank."""
        if not records:
            return []
        values = [record_values(record, system) for record in records]
        texts = [[wire_text(each.get(name)) for name in self._names] for each in values]
        return self._conversion.rows(Batch(texts, list(range(1, len(texts) + 1)), 0))


def record_values(record: Json, system: System) -> Json:
    """Give a record's values by property, its id among them."""
    if system is System.SALESFORCE:
        return record
    return {**(record.get("properties") or {}), ID_PROPERTY[system]: record.get("id")}


def wire_text(value: object) -> str:
    """Write a JSON value as the text that is stored; an empty text is blank.

    A number keeps its digits and gets no exponent: Salesforce's JSON and its CSV write large
    ones differently.
    """
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float():
            return format(Decimal(repr(value)), "f")
        case str():
            return value.encode("utf-8", "replace").decode("utf-8")
        case _:
            return str(value)


def hubspot_history(records: Iterable[Json], definitions: Iterable[Definition]) -> Iterator[Fact]:
    """Read ``propertiesWithHistory`` of records; entries without a readable time are left out."""
    known = {each.name: each for each in definitions}
    for record in records:
        for name, entries in (record.get("propertiesWithHistory") or {}).items():
            for entry in entries or ():
                moment = _moment(entry.get("timestamp"))
                if moment:
                    yield (
                        str(record["id"]),
                        name,
                        moment,
                        wire_value(known.get(name), wire_text(entry.get("value"))),
                        "",
                        wire_text(entry.get("sourceType")),
                        _user_of(entry),
                    )


def _user_of(entry: Json) -> str:
    """Name the user behind a change: older entries tell it as the source, ``userId:1001``."""
    told = wire_text(entry.get("updatedByUserId"))
    mark, _colon, user = wire_text(entry.get("sourceId")).partition(":")
    return told or (user if mark == "userId" and user.isdecimal() else "")


def salesforce_history(
    rows: Iterable[Json], parent: str, definitions: Iterable[Definition]
) -> Iterator[Fact]:
    """Read rows of a history object whose records are named by ``parent`` (``LeadId``).

    A changed reference has two rows, one with names and one with Ids: the latter counts
    (domain/salesforce-api.md §10).
    """
    names = PropertyNames(definitions)
    for row in rows:
        definition = names.find(wire_text(row.get("Field")))
        old, new = wire_text(row.get("OldValue")), wire_text(row.get("NewValue"))
        moment = _moment(row.get("CreatedDate"))
        if definition is None or not moment or _names_only(definition, old, new):
            continue
        yield (
            longer_id(wire_text(row.get(parent))),
            definition.name,
            moment,
            wire_value(definition, new),
            wire_value(definition, old),
            "",
            wire_text(row.get("CreatedById")),
        )


def associations(from_object: str, to_object: str, pairs: Iterable[Json]) -> Iterator[Fact]:
    """Read pairs of records with their types; of types that are repeated one counts."""
    for pair in pairs:
        ends = (str(pair["fromObjectId"]), str(pair["toObjectId"]))
        kinds = {
            (str(kind["category"]), int(kind["typeId"])): kind
            for kind in pair.get("associationTypes") or ()
        }
        for (category, type_id), kind in kinds.items():
            label = wire_text(kind.get("label"))
            yield (from_object, ends[0], to_object, ends[1], category, type_id, label)


def users(rows: Iterable[Json]) -> tuple[User, ...]:
    """Read users as a query of Salesforce gives them."""
    return tuple(
        User(
            user_id=longer_id(wire_text(row.get("Id"))),
            username=wire_text(row.get("Username")),
            email=wire_text(row.get("Email")),
            first_name=wire_text(row.get("FirstName")),
            last_name=wire_text(row.get("LastName")),
            active=wire_text(row.get("IsActive")) != "false",
            type=wire_text(row.get("UserType")),
        )
        for row in rows
    )


def _names_only(definition: Definition, old: str, new: str) -> bool:
    """Tell whether a change of a reference is told by names, not by Ids."""
    if definition.kind is not ValueKind.REFERENCE:
        return False
    return not all(_is_id(each) for each in (old, new) if each)


def _is_id(text: str) -> bool:
    return len(text) in {15, 18} and text.isalnum() and text.isascii() and text[:1].isdigit()


def _moment(value: object) -> str:
    text = wire_text(value)
    key = key_of(ValueKind.DATETIME, wire_of(ValueKind.DATETIME, text, System.HUBSPOT))
    return "" if key is None or is_unparsed(key) else key
