"""What stands behind a finding, a line each: “Marie Dupont: Acme (primary), Globex”."""

from collections.abc import Iterator
from typing import assert_never

from crmadmin.core.associations.findings import (
    AssociatedCompany,
    AssociatedLead,
    CompaniesOfRecord,
    FindingRow,
    FoundLabel,
    Reader,
)
from crmadmin.core.effects.rows import CountedRecord
from crmadmin.wording.association_findings import READINGS
from crmadmin.wording.effect_rows import COUNTED, record_name
from crmadmin.wording.objects import object_name
from crmadmin.wording.references import FAMILIES
from crmadmin.wording.speech import Counted, Speech
from crmadmin.wording.typography import words

LINE = words("{name}: {detail}", "{name} : {detail}")
PRIMARY = words("{name} (primary)", "{name} (principale)")
MORE = Counted(words("{count} more", "{count} autre"), words("{count} more", "{count} autres"))
READER = words("{name} ({family})", "{name} ({family})")
SWITCHED_OFF = words("{name} ({family}, switched off)", "{name} ({family}, désactivé)")
PLACE = words("{object}: {reading}", "{object} : {reading}")
CARRIED = Counted(
    words("{count} association", "{count} association"),
    words("{count} associations", "{count} associations"),
)
TEXTS = words("{label} / {inverse}", "{label} / {inverse}")


def finding_row_line(speech: Speech, row: FindingRow) -> str:
    """Say in one line what a finding counted."""
    if isinstance(row, CountedRecord):
        return speech.count(COUNTED, row.count, record=record_name(row.record))
    return speech(LINE, name=row_name(speech, row), detail=row_detail(speech, row))


def row_id(row: FindingRow) -> str:
    """Give the id of the record, list or workflow of a row; the internal name of a label."""
    match row:
        case CompaniesOfRecord() | CountedRecord():
            return row.record.id
        case AssociatedLead():
            return row.lead.id
        case Reader():
            return row.id
        case FoundLabel():
            return row.address.path[-1]
        case _:
            assert_never(row)


def row_name(speech: Speech, row: FindingRow) -> str:
    """Name the record, list, workflow or label of a row."""
    match row:
        case CompaniesOfRecord() | CountedRecord():
            return record_name(row.record)
        case AssociatedLead():
            return record_name(row.lead)
        case Reader():
            text = SWITCHED_OFF if row.enabled is False else READER
            return speech(text, name=row.name or row.id, family=speech(FAMILIES[row.family].one))
        case FoundLabel():
            if row.label == row.inverse_label:
                return row.label
            return speech(TEXTS, label=row.label, inverse=row.inverse_label)
        case _:
            assert_never(row)


def row_detail(speech: Speech, row: FindingRow) -> str:
    """Say what is told of it: its companies, its places, how much carries it."""
    match row:
        case CompaniesOfRecord():
            return ", ".join(_companies(speech, row))
        case AssociatedLead():
            return speech(PRIMARY, name=record_name(row.primary))
        case Reader():
            return ", ".join(dict.fromkeys(_places(speech, row)))
        case FoundLabel():
            return speech.count(CARRIED, row.associations)
        case CountedRecord():
            return speech.count(CARRIED, row.count)
        case _:
            assert_never(row)


def _companies(speech: Speech, row: CompaniesOfRecord) -> Iterator[str]:
    for company in row.companies:
        yield _company(speech, company)
    left = row.total - len(row.companies)
    if left:
        yield speech.count(MORE, left)


def _company(speech: Speech, company: AssociatedCompany) -> str:
    name = record_name(company.company)
    return speech(PRIMARY, name=name) if company.primary else name


def _places(speech: Speech, row: Reader) -> Iterator[str]:
    for place in row.places:
        reading = speech(READINGS[place.reading])
        of = object_name(speech, place.object or row.object)
        yield speech(PLACE, object=of, reading=reading) if of else reading
