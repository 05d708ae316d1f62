"""The records that the rows of a file name, all of them found at once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from crmadmin.core.associations.link_objections import FileObjection
from crmadmin.core.definitions import System
from crmadmin.core.labels import fold
from crmadmin.core.objections import Objection
from crmadmin.exchange.association_files import Heading, PairRow
from crmadmin.services.links.working import LinkGround
from crmadmin.store.record_lookup import LookUp, find_records

_WAYS = {
    Heading.FROM_OBJECT: {
        LookUp.ID: Heading.FROM_ID,
        LookUp.EMAIL: Heading.FROM_EMAIL,
        LookUp.DOMAIN: Heading.FROM_DOMAIN,
    },
    Heading.TO_OBJECT: {
        LookUp.ID: Heading.TO_ID,
        LookUp.EMAIL: Heading.TO_EMAIL,
        LookUp.DOMAIN: Heading.TO_DOMAIN,
    },
}
_CALLED = {
    "contact": "contacts",
    "company": "companies",
    "entreprise": "companies",
    "entreprises": "companies",
    "deal": "deals",
    "transaction": "deals",
    "transactions": "deals",
    "ticket": "tickets",
    "lead": "leads",
    "prospect": "leads",
    "prospects": "leads",
}
"""Other names of HubSpot's objects (domain/glossary.md)."""

_MOST_IDS = 5

Wrong = tuple[Heading | None, Objection]
"""What is wrong with a row, and in which column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedRecord:
    """A record that a row names."""

    object: str
    id: str


class FileRecords:
    """Every record that a file names, by object and by what it is named by."""

    def __init__(self, ground: LinkGround, rows: Iterable[PairRow]) -> None:
        """Look all of them up, set by set."""
        tables = ground.tables
        self._objects = {
            fold(table.object): table.object
            for table in tables.all()
            if table.system is System.HUBSPOT
        }
        asked: dict[tuple[str, LookUp], dict[str, None]] = {}
        for row in rows:
            for end, ways in _WAYS.items():
                name = self._object(row.cells.get(end, ""))
                for by, heading in ways.items():
                    if name and (value := row.cells.get(heading, "")):
                        asked.setdefault((name, by), {})[value] = None
        self._found: Mapping[tuple[str, LookUp], Mapping[str, tuple[str, ...]] | None] = {
            (name, by): find_records(ground.connection, tables, name, by, list(values))
            for (name, by), values in asked.items()
        }

    def record(self, row: PairRow, end: Heading) -> NamedRecord | Wrong:
        """Give the record at one end of a row, ``FROM_OBJECT`` or ``TO_OBJECT``."""
        text = row.cells.get(end, "")
        if not text:
            return end, Objection(code=FileObjection.OBJECT_MISSING)
        name = self._object(text)
        if not name:
            known = ", ".join(sorted(self._objects.values()))
            facts = {"object": text, "known": known}
            return end, Objection(code=FileObjection.OBJECT_UNKNOWN, facts=facts)
        named: list[tuple[Heading, str, str]] = []
        for by, heading, value in _told(row, end):
            found = self._one(name, by, value)
            if isinstance(found, Objection):
                return heading, found
            named.append((heading, value, found))
        return _agreed(name, end, named)

    def _object(self, text: str) -> str:
        folded = fold(text)
        return self._objects.get(_CALLED.get(folded, folded), "")

    def _one(self, name: str, by: LookUp, value: str) -> str | Objection:
        found = self._found[name, by]
        if found is None:
            facts: dict[str, object] = {"object": name, "property": str(by)}
            return Objection(code=FileObjection.NOT_BY, facts=facts)
        ids = found.get(value, ())
        if not ids:
            facts = {"object": name, "record": value}
            return Objection(code=FileObjection.RECORD_UNKNOWN, facts=facts)
        if len(ids) > 1:
            some = ", ".join((*ids[:_MOST_IDS], *(("…",) if len(ids) > _MOST_IDS else ())))
            facts = {"object": name, "record": value, "count": len(ids), "ids": some}
            return Objection(code=FileObjection.RECORD_AMBIGUOUS, facts=facts)
        return ids[0]


def _told(row: PairRow, end: Heading) -> Iterator[tuple[LookUp, Heading, str]]:
    for by, heading in _WAYS[end].items():
        if value := row.cells.get(heading, ""):
            yield by, heading, value


def _agreed(name: str, end: Heading, named: list[tuple[Heading, str, str]]) -> NamedRecord | Wrong:
    """Give the record that all that is told of it names."""
    if not named:
        heading = _WAYS[end][LookUp.ID]
        return heading, Objection(code=FileObjection.RECORD_MISSING, facts={"object": name})
    _heading, first, first_id = named[0]
    for heading, value, record_id in named[1:]:
        if record_id != first_id:
            facts = {"one": first, "one_id": first_id, "other": value, "other_id": record_id}
            return heading, Objection(code=FileObjection.RECORDS_DIFFER, facts=facts)
    return NamedRecord(object=name, id=first_id)
