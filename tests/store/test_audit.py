"""The audit: every change of a setting, found again by what one knows of it."""

import json
from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, update
from sqlalchemy.exc import IntegrityError

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.runs.audit import AuditEntry, AuditQuery
from crmadmin.errors import Problem
from crmadmin.models import AuditRow
from crmadmin.store.audit import add_entries, count_by_run, count_entries, read_entries
from crmadmin.store.database import Database
from tests.core.runs.entries import entry
from tests.effort import examples

DECIDER = AssociationLabel(
    from_object="contacts", to_object="companies", name="decideur", label="Décisionnaire"
)
RENAMED = replace(DECIDER, label="Décideur 100%")
OPTION = PropertyOption(object="contacts", property_name="hs_lead_status", value="NEW", label="New")

MADE = replace(entry(None, DECIDER), ids={"forward": 21, "inverse": 22}, request_id="0b1c")
EDITED = replace(entry(DECIDER, RENAMED, step=2), at="2026-10-02T23:59:59.999Z")
HIDDEN = replace(
    entry(OPTION, replace(OPTION, hidden=True), step=1, run_id=2),
    at="2026-10-03T00:00:00.000Z",
    who="Émilie du Châtelet",
)
GONE = replace(entry(RENAMED, None, step=2, run_id=2), at="2026-10-04T09:00:00.000Z")
ALL = (MADE, EDITED, HIDDEN, GONE)


def written(database: Database, entries: Iterable[AuditEntry] = ALL) -> None:
    """Write entries down."""
    with database.writing() as connection:
        add_entries(connection, entries)


def found(database: Database, query: AuditQuery) -> list[AuditEntry]:
    """Read the entries of a query, without their numbers."""
    with database.reading() as connection:
        entries = [replace(each, audit_id=0) for each in read_entries(connection, query)]
        assert count_entries(connection, query) == len(entries)
    return entries


def test_entries_are_read_as_they_were_written(database: Database) -> None:
    """All that is known of a change comes back, the last one first."""
    written(database)

    assert found(database, AuditQuery()) == [GONE, HIDDEN, EDITED, MADE]
    assert found(database, AuditQuery(newest_first=False)) == list(ALL)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (AuditQuery(run_id=1), [EDITED, MADE]),
        (AuditQuery(kind="property_options"), [HIDDEN]),
        (AuditQuery(kind="property"), []),
        (AuditQuery(within="association_labels/contacts"), [GONE, EDITED, MADE]),
        (AuditQuery(within=str(DECIDER.address)), [GONE, EDITED, MADE]),
        (AuditQuery(within="association_labels/contacts/companies/deci"), []),
        (AuditQuery(who="emilie"), [HIDDEN]),
        (AuditQuery(since="2026-10-03"), [GONE, HIDDEN]),
        (AuditQuery(until="2026-10-02"), [EDITED, MADE]),
        (AuditQuery(since="2026-10-02", until="2026-10-03"), [HIDDEN, EDITED]),
        (AuditQuery(until="2026-10-02T23:59"), [EDITED, MADE]),
        (AuditQuery(text="decisionnaire"), [EDITED, MADE]),
        (AuditQuery(text="100%"), [GONE, EDITED]),
        (AuditQuery(text="0B1C"), [MADE]),
        (AuditQuery(text="hs_lead"), [HIDDEN]),
        (AuditQuery(text="inverse_label"), []),
        (AuditQuery(run_id=2, text="decideur"), [GONE]),
    ],
)
def test_an_entry_is_found_by_what_one_knows_of_it(
    database: Database, query: AuditQuery, expected: list[AuditEntry]
) -> None:
    """Run, kind, address, person, days and texts narrow; texts fold case and accents."""
    written(database)

    assert found(database, query) == expected


@settings(max_examples=examples(10))
@given(
    runs=st.lists(st.integers(1, 3), max_size=12),
    query=st.builds(
        AuditQuery,
        run_id=st.none() | st.integers(1, 3),
        newest_first=st.booleans(),
    ),
    size=st.integers(1, 5),
)
def test_pages_make_up_the_whole(
    tmp_path_factory: pytest.TempPathFactory, runs: list[int], query: AuditQuery, size: int
) -> None:
    """Page by page, each entry comes once and in its order."""
    entries = [entry(None, OPTION, step=step, run_id=run) for step, run in enumerate(runs)]
    with Database.create(tmp_path_factory.mktemp("pages") / "w.crmadmin") as database:
        written(database, entries)
        with database.reading() as connection:
            paged = [
                each
                for offset in range(0, len(entries) + size, size)
                for each in read_entries(connection, query, offset, size)
            ]
            counts = count_by_run(connection)
        whole = [each for each in entries if query.run_id in {None, each.run_id}]

    assert [each.step for each in paged] == [
        each.step for each in (reversed(whole) if query.newest_first else whole)
    ]
    assert counts == {run: runs.count(run) for run in runs}


def test_no_entry_is_ever_changed_or_deleted(database: Database) -> None:
    """The file itself refuses it, whoever asks."""
    written(database)
    statements = (update(AuditRow).values(who="nobody"), delete(AuditRow))
    for statement in statements:
        with pytest.raises(IntegrityError), database.writing() as connection:
            connection.execute(statement)

    assert found(database, AuditQuery(newest_first=False)) == list(ALL)


def test_an_entry_of_a_newer_kind_is_told(database: Database) -> None:
    """What this version does not know is a problem that names the address, no traceback."""
    written(database, [])
    with database.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO audit (at, who, account_id, address, before, after, ids, channel,"
            " request_id, plan_id, run_id, step) VALUES ('', '', '', 'later/a', NULL, ?, NULL,"
            " 'api', '', '', 1, 1)",
            (json.dumps({"kind": "later"}),),
        )
    with pytest.raises(Problem) as caught:
        found(database, AuditQuery())

    assert caught.value.facts["address"] == "later/a"
