"""Findings about primary records: what is wrong with them, and which they are."""

from collections.abc import Iterator, Mapping

from crmadmin.core.associations.companies import PRIMARY_COMPANY, Tally
from crmadmin.core.associations.findings import Finding, FindingCode, FindingRow, Severity
from crmadmin.core.definitions import COMPANIES, CONTACTS, LEADS
from crmadmin.core.effects.rows import Page
from crmadmin.preview.consequences.ground import Ground
from crmadmin.preview.findings.companies import company_rows, wrong_records
from crmadmin.preview.findings.domains import count_domains, domain_records
from crmadmin.preview.findings.held import gather_companies
from crmadmin.preview.findings.leads import count_last_primaries, last_primary_rows

_SEVERITIES = {
    FindingCode.NO_PRIMARY: Severity.WARNING,
    FindingCode.TWO_PRIMARY: Severity.WARNING,
    FindingCode.LONE_NOT_PRIMARY: Severity.WARNING,
    FindingCode.PRIMARY_OF_OTHER_DOMAIN: Severity.INFO,
    FindingCode.LEAD_LAST_PRIMARY: Severity.INFO,
}
CODES = frozenset(_SEVERITIES)
"""The codes of this module."""


def record_findings(ground: Ground, tallies: Mapping[str, Tally]) -> Iterator[Finding]:
    """Find records whose primary company or record is amiss, out of gathered companies."""
    for name, tally in tallies.items():
        for code, count in (
            (FindingCode.NO_PRIMARY, tally.no_primary),
            (FindingCode.TWO_PRIMARY, tally.two_primary),
            (FindingCode.LONE_NOT_PRIMARY, tally.lone_not_primary),
        ):
            yield from _found(code, count, name, COMPANIES, of=tally.records)
    domains = count_domains(ground.connection, ground.tables)
    yield from _found(
        FindingCode.PRIMARY_OF_OTHER_DOMAIN,
        domains.contacts,
        CONTACTS,
        COMPANIES,
        better=domains.better,
    )
    leads = count_last_primaries(ground.connection)
    yield from _found(FindingCode.LEAD_LAST_PRIMARY, leads, LEADS)


def record_rows(ground: Ground, finding: Finding, page: Page) -> tuple[FindingRow, ...]:
    """Give some of the records that such a finding counts."""
    if finding.code is FindingCode.LEAD_LAST_PRIMARY:
        return last_primary_rows(ground.connection, ground.tables, page)
    if finding.object not in PRIMARY_COMPANY:
        return ()
    gather_companies(ground.connection, (finding.object,))
    if finding.code is FindingCode.PRIMARY_OF_OTHER_DOMAIN:
        records = domain_records(ground.tables)
    else:
        records = wrong_records(finding.object, finding.code)
    if records is None:
        return ()
    return company_rows(ground.connection, ground.tables, finding.object, records, page)


def _found(
    code: FindingCode, count: int, name: str, other: str = "", **facts: int
) -> Iterator[Finding]:
    if count:
        yield Finding(
            code=code,
            severity=_SEVERITIES[code],
            count=count,
            object=name,
            other=other,
            facts=facts,
        )
