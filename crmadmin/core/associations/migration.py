"""Which lists and workflows reach fewer companies than before (domain/associations.md §6)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from crmadmin.core.associations.companies import TICKETS, Tally
from crmadmin.core.associations.findings import (
    Condition,
    Finding,
    FindingCode,
    Holds,
    Reader,
    Reading,
    Severity,
)
from crmadmin.core.definitions import COMPANIES, DEALS

AFFECTED = (DEALS, TICKETS)
"""The objects that an API could associate with several companies before opting in (W1)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A list or workflow and the records whose companies it reads: W1 to W3.

    ``certain`` where a place surely reads the primary company; else a person has to see.
    """

    reader: Reader
    object: str
    certain: bool


def cases(reader: Reader) -> Iterator[Case]:
    """Give the objects for which a definition reads primary companies, or may (W1 to W3).

    A place that does not say whose companies it reads is taken to be about the own records.
    """
    for name in AFFECTED:
        own = {
            place.reading
            for place in reader.places
            if place.object == name or (not place.object and reader.object == name)
        }
        if Reading.PRIMARY in own:
            yield Case(reader=reader, object=name, certain=True)
        elif Reading.UNKNOWN in own:
            yield Case(reader=reader, object=name, certain=False)


def migration_finding(case: Case, tally: Tally, *, exact: bool) -> Finding | None:
    """Judge a case by the records that it is about; None where none has several companies (W4).

    ``exact`` tells that ``tally`` counts the records that are enrolled, and not more.
    That the companies came from the API (W5) nothing can tell: it is inferred.
    """
    if not tally.several:
        return None
    reader = case.reader
    conditions: Mapping[Condition, Holds] = {
        Condition.OF_DEAL_OR_TICKET: Holds.YES,
        Condition.REFERS_TO_COMPANY: Holds.YES if case.certain else Holds.TO_CHECK,
        Condition.READS_PRIMARY_ONLY: Holds.YES if case.certain else Holds.TO_CHECK,
        Condition.SEVERAL_COMPANIES: Holds.YES,
        Condition.FROM_API: Holds.INFERRED,
    }
    return Finding(
        code=FindingCode.MIGRATION if case.certain else FindingCode.MIGRATION_TO_CHECK,
        severity=Severity.INFO if reader.enabled is False else Severity.WARNING,
        count=tally.several,
        object=case.object,
        other=COMPANIES,
        subject=f"{reader.family}/{reader.id}",
        name=reader.name or reader.id,
        facts={
            "family": str(reader.family),
            "beyond": tally.beyond,
            "at_most": not exact,
            "enabled": reader.enabled is not False,
        },
        conditions=conditions,
    )
