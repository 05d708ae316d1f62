"""Files that edit associations, one row a pair: read and written; what rows mean is checked later.

A file is a CSV in any usual encoding and separator, or an XLSX. Its header is in English or in
French, whatever the case and accents of its names.
"""

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from crmadmin.core.texts import folded
from crmadmin.errors import Problem
from crmadmin.errors.link_files import (
    FILE_COLUMN_MISSING,
    FILE_COLUMN_TWICE,
    FILE_COLUMN_UNKNOWN,
    FILE_NO_DEED,
    FILE_NO_RECORD,
)
from crmadmin.exchange.decoding import Watch, unwatched
from crmadmin.exchange.opening import opened
from crmadmin.exchange.sheets import Sheet


class Heading(StrEnum):
    """The columns of a file, by their English headings."""

    FROM_OBJECT = "from_object"
    FROM_ID = "from_id"
    FROM_EMAIL = "from_email"
    FROM_DOMAIN = "from_domain"
    TO_OBJECT = "to_object"
    TO_ID = "to_id"
    TO_EMAIL = "to_email"
    TO_DOMAIN = "to_domain"
    ADD = "add"
    REMOVE = "remove"
    PRIMARY = "primary"


FRENCH: Mapping[Heading, str] = {
    Heading.FROM_OBJECT: "objet_origine",
    Heading.FROM_ID: "id_origine",
    Heading.FROM_EMAIL: "email_origine",
    Heading.FROM_DOMAIN: "domaine_origine",
    Heading.TO_OBJECT: "objet_destination",
    Heading.TO_ID: "id_destination",
    Heading.TO_EMAIL: "email_destination",
    Heading.TO_DOMAIN: "domaine_destination",
    Heading.ADD: "ajouter",
    Heading.REMOVE: "retirer",
    Heading.PRIMARY: "principale",
}
"""The French headings."""

DEEDS = (Heading.ADD, Heading.REMOVE, Heading.PRIMARY)
"""The columns that say what becomes of a pair."""

_ENDS = (
    (Heading.FROM_ID, Heading.FROM_EMAIL, Heading.FROM_DOMAIN),
    (Heading.TO_ID, Heading.TO_EMAIL, Heading.TO_DOMAIN),
)


def _bare(name: str) -> str:
    return re.sub(r"[\W_]+", "_", folded(name)).strip("_")


_MEANING = {
    **{_bare(heading): heading for heading in Heading},
    **{_bare(name): heading for heading, name in FRENCH.items()},
    "principal": Heading.PRIMARY,
    "e_mail_origine": Heading.FROM_EMAIL,
    "e_mail_destination": Heading.TO_EMAIL,
    "from_e_mail": Heading.FROM_EMAIL,
    "to_e_mail": Heading.TO_EMAIL,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PairRow:
    """One row as it stands in the file; ``cells`` are trimmed, a missing column is blank."""

    line: int
    cells: Mapping[Heading, str]


class AssociationFile:
    """An open file of pairs. ``headings`` are its columns as it calls them."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._places = _columns(sheet.path.name, sheet.header_line, sheet.header)
        self.headings = {each: sheet.header[place] for each, place in self._places.items()}

    def rows(self) -> Iterator[PairRow]:
        """Read the rows that are not blank, once; Problem where the file is damaged."""
        for batch in self._sheet.batches():
            for cells, line in zip(batch.rows, batch.lines, strict=True):
                if any(map(str.strip, cells)):
                    found = {each: cells[place].strip() for each, place in self._places.items()}
                    yield PairRow(line=line, cells=found)


@contextmanager
def opened_associations(path: Path, watch: Watch = unwatched) -> Iterator[AssociationFile]:
    """Open a file for the length of the block.

    Problem if it is no table, or if its header lacks a column or has one that nobody knows.
    """
    with opened(path, watch) as sheet:
        yield AssociationFile(sheet)


def template(rows: Sequence[Mapping[Heading, str]] = (), *, french: bool = False) -> str:
    """Write a file with every column, and some rows, as CSV."""
    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(FRENCH[heading] if french else heading for heading in Heading)
    writer.writerows([row.get(heading, "") for heading in Heading] for row in rows)
    return stream.getvalue()


def _columns(file: str, line: int, header: Sequence[str]) -> dict[Heading, int]:
    found: dict[Heading, int] = {}
    for place, name in enumerate(header):
        if not name:
            continue
        heading = _MEANING.get(_bare(name))
        if heading is None:
            raise Problem(FILE_COLUMN_UNKNOWN, file=file, line=line, column=name)
        if heading in found:
            raise Problem(FILE_COLUMN_TWICE, file=file, line=line, column=name, heading=heading)
        found[heading] = place
    for heading in (Heading.FROM_OBJECT, Heading.TO_OBJECT):
        if heading not in found:
            raise Problem(FILE_COLUMN_MISSING, file=file, line=line, column=heading)
    for ways in _ENDS:
        if not found.keys() & set(ways):
            raise Problem(FILE_NO_RECORD, file=file, line=line, columns=", ".join(ways))
    if not found.keys() & set(DEEDS):
        raise Problem(FILE_NO_DEED, file=file, line=line, columns=", ".join(DEEDS))
    return found
