"""Portals with hundreds of mappings stay within what SQLite takes in one query."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Connection

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import CONTACT, CONTACTS, LEAD, Definition, System
from crmadmin.core.sync.dataset import Dataset, HistoryEntry
from crmadmin.core.sync.evaluation import evaluate
from crmadmin.core.sync.scenarios import Scenario
from crmadmin.preview.agreement import measure_agreement
from crmadmin.preview.effects import ALL, effects_page
from crmadmin.preview.pairing import pair_records
from crmadmin.preview.populations import Question
from crmadmin.preview.session import open_session
from crmadmin.preview.sources import load_sources
from crmadmin.preview.summaries import Summaries
from tests.effort import chosen
from tests.preview.filling import fill, memory_engine

MAPPINGS = 860
"""As many as one production portal has (domain/sync-rules.md R10)."""

NAMES = tuple(f"column_{number}" for number in range(MAPPINGS))
RULES = tuple(SyncRule)


def large_portal() -> tuple[Dataset, Configuration]:
    """Make a linked contact, a lonely one on each side, and very many mappings."""
    ours = dict.fromkeys(NAMES, "12345")
    theirs = dict.fromkeys(NAMES, "1")
    links = {
        name: Definition(system=System.HUBSPOT, object=CONTACTS, name=name)
        for name in ("email", "salesforcecontactid", "salesforceleadid")
    }
    dataset = Dataset(
        hubspot={
            CONTACTS: {
                "1": {"email": "a@x.fr", "salesforcecontactid": "003", **ours},
                "2": {"email": "b@x.fr", **ours},
            }
        },
        salesforce={
            CONTACT: {"003": {"Email": "a@x.fr", **theirs}},
            LEAD: {"00Q": {"Email": "c@x.fr", **theirs}},
        },
        hubspot_definitions={
            CONTACTS: links
            | {n: Definition(system=System.HUBSPOT, object=CONTACTS, name=n) for n in NAMES}
        },
        salesforce_definitions={
            target: {
                "Email": Definition(
                    system=System.SALESFORCE, object=target, name="Email", type="email"
                )
            }
            | {
                name: Definition(system=System.SALESFORCE, object=target, name=name, length=4)
                for name in NAMES
            }
            for target in (LEAD, CONTACT)
        },
        history=tuple(
            HistoryEntry(
                system=System.HUBSPOT,
                object=CONTACTS,
                record_id="1",
                property_name=name,
                changed_at="2026-09-05T00:00:00.000Z",
            )
            for name in NAMES[::3]
        ),
    )
    configuration = Configuration.of(
        FieldMapping(
            object=CONTACTS,
            property_name=name,
            fields=((LEAD, name), (CONTACT, name)),
            rule=RULES[number % len(RULES)],
        )
        for number, name in enumerate(NAMES)
    )
    return dataset, configuration


@pytest.fixture(scope="module")
def portal() -> Iterator[tuple[Dataset, Configuration, Connection]]:
    """Open a workspace with the large portal."""
    dataset, configuration = large_portal()
    engine = memory_engine()
    with engine.begin() as connection:
        fill(connection, dataset)
        pair_records(connection)
        yield dataset, configuration, connection
    engine.dispose()


@pytest.mark.parametrize("scenario", chosen([Scenario.NEXT_SYNC], Scenario))
def test_hundreds_of_mappings_are_counted(
    portal: tuple[Dataset, Configuration, Connection], scenario: Scenario
) -> None:
    """The summary agrees with the rules in Python, and a page of rows can be had."""
    dataset, configuration, connection = portal

    @contextmanager
    def read() -> Iterator[Connection]:
        yield connection

    expected = evaluate(dataset, configuration, CONTACTS, scenario)
    summary = Summaries(read, lambda: 0).summarize(configuration, CONTACTS, scenario)
    counted = sum(sum(rules.values()) for rules in summary.outcomes.values())
    assert (summary.considered, counted) == (expected.considered, len(expected.effects))
    question = Question(
        sources=load_sources(connection),
        configuration=configuration,
        object=CONTACTS,
        scenario=scenario,
    )
    rows = effects_page(open_session(connection, question), ALL, 0, 5)
    assert len(rows) == min(5, counted)


def test_agreement_of_hundreds_of_mappings(
    portal: tuple[Dataset, Configuration, Connection],
) -> None:
    """Every mapping is compared, however many there are."""
    _, configuration, connection = portal
    shares = measure_agreement(connection, configuration, CONTACTS)
    assert {(share.compared, share.equal) for share in shares.values()} == {(1, 0)}
    assert len(shares) == MAPPINGS
