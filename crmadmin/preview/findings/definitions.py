"""Findings about lists and workflows that read companies (domain/associations.md §5, §6)."""

from collections.abc import Iterator, Mapping

from crmadmin.core.associations.companies import Tally
from crmadmin.core.associations.findings import (
    Finding,
    FindingCode,
    FindingRow,
    Reader,
    Reading,
    Severity,
)
from crmadmin.core.associations.migration import AFFECTED, Case, cases, migration_finding
from crmadmin.core.effects.references import Family
from crmadmin.core.effects.rows import Page
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.findings.companies import company_rows, count_companies, several_records
from crmadmin.preview.findings.held import gather_companies
from crmadmin.preview.findings.readers import Definition, enrolled, read_readers

CODES = frozenset(
    {FindingCode.READS_PRIMARY, FindingCode.MIGRATION, FindingCode.MIGRATION_TO_CHECK}
)
"""The codes of this module."""

_COULD_READ_MORE = frozenset({Reading.PRIMARY, Reading.UNKNOWN})


def definition_findings(ground: Ground, tallies: Mapping[str, Tally]) -> Iterator[Finding]:
    """Find lists and workflows that read primary companies, out of gathered companies."""
    definitions = list(read_readers(ground.connection))
    for family in Family:
        readers = [each.reader for each in definitions if each.reader.family is family]
        count = sum(map(_could_read_more, readers))
        if count:
            yield Finding(
                code=FindingCode.READS_PRIMARY,
                severity=Severity.INFO,
                count=count,
                subject=str(family),
                facts={"family": str(family)},
            )
    for definition in definitions:
        for case in cases(definition.reader):
            found = _judged(ground, definition, case, tallies)
            if found is not None:
                yield found


def definition_rows(ground: Ground, finding: Finding, page: Page) -> tuple[FindingRow, ...]:
    """Give some of the lists, workflows or records that such a finding counts."""
    definitions = list(read_readers(ground.connection))  # read to the end before tables are made
    if finding.code is FindingCode.READS_PRIMARY:
        own = [each.reader for each in definitions if each.reader.family == finding.subject]
        listed = [each for each in own if _could_read_more(each)]
        return tuple(listed[page.offset : page.offset + page.limit])
    for definition in definitions:
        reader = definition.reader
        if finding.object in AFFECTED and f"{reader.family}/{reader.id}" == finding.subject:
            case = Case(reader=reader, object=finding.object, certain=True)
            population, _exact = enrolled(ground.tables, case, definition.body)
            gather_companies(ground.connection, (finding.object,))
            records = several_records(finding.object, population)
            return company_rows(ground.connection, ground.tables, finding.object, records, page)
    return ()


def _could_read_more(reader: Reader) -> bool:
    return any(place.reading in _COULD_READ_MORE for place in reader.places)


def _judged(
    ground: Ground, definition: Definition, case: Case, tallies: Mapping[str, Tally]
) -> Finding | None:
    everybody = tallies[case.object]
    if not everybody.several:
        return None
    population, exact = enrolled(ground.tables, case, definition.body)
    if population is None:
        return migration_finding(case, everybody, exact=exact)
    tally = count_companies(ground.connection, case.object, population)
    return migration_finding(case, tally, exact=exact)
