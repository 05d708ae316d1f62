"""Primary companies in SQL and the rules in Python give the same figures and the same rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

import pytest
from hypothesis import given, settings
from sqlalchemy import Engine

from crmadmin.core.associations.companies import (
    companies_of,
    primaries_of_leads,
    primary_finding,
    tally,
)
from crmadmin.core.associations.domains import (
    domain_of_company,
    domain_of_email,
    has_better,
    primary_of_other_domain,
)
from crmadmin.core.associations.findings import AssociatedCompany, FindingCode
from crmadmin.core.definitions import CONTACTS, ValueKind
from crmadmin.core.effects.rows import Page
from crmadmin.core.sync.canonical import key_of
from crmadmin.preview.findings.companies import (
    company_rows,
    count_companies,
    several_records,
    wrong_records,
)
from crmadmin.preview.findings.domains import Domains, count_domains, domain_records
from crmadmin.preview.findings.held import HELD, gather_companies
from crmadmin.preview.findings.leads import count_last_primaries, last_primary_rows
from crmadmin.store.records import load_tables
from tests.effort import examples
from tests.preview.findings.portals import OBJECTS, Portal, empty_portal, portals, stored

Row = TypeVar("Row")
EXAMPLES = examples(40)
CODES = (FindingCode.NO_PRIMARY, FindingCode.TWO_PRIMARY, FindingCode.LONE_NOT_PRIMARY)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = empty_portal()
    yield made
    made.dispose()


def every(rows: Callable[[Page], Sequence[Row]]) -> list[Row]:
    """Read page by page, two rows each."""
    found: list[Row] = []
    while page := rows(Page(offset=len(found), limit=2)):
        found.extend(page)
    return found


@settings(max_examples=EXAMPLES)
@given(portal=portals)
def test_records_stand_the_same_to_their_companies(engine: Engine, portal: Portal) -> None:
    """Whichever direction tells it, and whoever else has the number of the type."""
    with stored(engine, portal) as connection:
        gather_companies(connection, OBJECTS)
        tables = load_tables(connection)
        for name in OBJECTS:
            found = companies_of(portal.ties, name)
            assert count_companies(connection, name) == tally(found.values())
            some = HELD.c.record.in_(["1", "10"])
            narrowed = tally(own for record, own in found.items() if record in {"1", "10"})
            assert count_companies(connection, name, some) == narrowed
            for code in CODES:
                wrong = wrong_records(name, code)
                rows = every(partial(company_rows, connection, tables, name, wrong))
                assert {row.record.id: _told(row.companies) for row in rows} == {
                    record: dict(own)
                    for record, own in found.items()
                    if primary_finding(len(own), sum(own.values())) is code
                }
            several = every(partial(company_rows, connection, tables, name, several_records(name)))
            assert [(row.record.id, row.total) for row in several] == sorted(
                ((record, len(own)) for record, own in found.items() if len(own) > 1),
                key=lambda each: (-each[1], each[0]),
            )


def _told(companies: Sequence[AssociatedCompany]) -> dict[str, bool]:
    return {each.company.id: each.primary for each in companies}


@settings(max_examples=EXAMPLES)
@given(portal=portals)
def test_domains_differ_the_same(engine: Engine, portal: Portal) -> None:
    """Of one primary company, with e-mail and domain known, none of them free mail."""
    with stored(engine, portal) as connection:
        gather_companies(connection, OBJECTS)
        tables = load_tables(connection)
        expected = {
            record: has_better(email, companies)
            for record, own in companies_of(portal.ties, CONTACTS).items()
            for email in (_email(portal, record),)
            for companies in (_domains(portal, own),)
            if primary_of_other_domain(email, companies)
        }
        assert count_domains(connection, tables) == Domains(
            contacts=len(expected), better=sum(expected.values())
        )
        records = domain_records(tables)
        assert records is not None
        rows = every(partial(company_rows, connection, tables, CONTACTS, records))
        assert [row.record.id for row in rows] == sorted(
            expected, key=lambda record: (not expected[record], record)
        )


def _email(portal: Portal, record: str) -> str:
    return domain_of_email(key_of(ValueKind.EMAIL, portal.emails.get(record)))


def _domains(portal: Portal, own: Mapping[str, bool]) -> list[tuple[bool, str]]:
    return [
        (primary, domain_of_company(portal.domains.get(company)))
        for company, primary in own.items()
    ]


@settings(max_examples=EXAMPLES)
@given(portal=portals)
def test_the_same_leads_have_one_primary_left(engine: Engine, portal: Portal) -> None:
    """A contact and a company of one id are two records."""
    with stored(engine, portal) as connection:
        expected = {
            (lead, *others)
            for lead, found in primaries_of_leads(portal.ties).items()
            for others in (*found,)
            if len(found) == 1
        }
        assert count_last_primaries(connection) == len(expected)
        rows = every(partial(last_primary_rows, connection, load_tables(connection)))
        assert {(row.lead.id, row.primary.object, row.primary.id) for row in rows} == expected


@pytest.mark.parametrize(
    ("text", "domain"),
    [
        ("Acme.com", "acme.com"),
        (" https://www.acme.com/fr/ ", "acme.com"),
        ("http://acme.com", "acme.com"),
        (None, ""),
    ],
)
def test_a_domain_is_read_out_of_what_people_paste(text: str | None, domain: str) -> None:
    """Companies made by hand hold addresses of pages."""
    assert domain_of_company(text) == domain


def test_free_mail_says_nothing() -> None:
    """People write from home."""
    assert domain_of_email("marie@gmail.com") == ""
    assert domain_of_email("marie@acme.com") == "acme.com"
    assert not primary_of_other_domain("", [(True, "acme.com")])


def test_part_of_a_company_belongs_to_it() -> None:
    """A domain within the other is no other company; one that only ends alike is."""
    assert not primary_of_other_domain("fr.acme.com", [(True, "acme.com")])
    assert primary_of_other_domain("notacme.com", [(True, "acme.com")])
