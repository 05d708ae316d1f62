"""Stored entries as they are listed: judged, with what their records are called."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Protocol

from crmadmin.core.definitions import System
from crmadmin.core.leads.choosing import MoveQuery
from crmadmin.core.leads.governance import Ruleset
from crmadmin.core.leads.people import People
from crmadmin.core.leads.rulings import Entry, Judgement
from crmadmin.core.leads.stage_history import JudgedEntry
from crmadmin.preview.leads.listing import Found
from crmadmin.store.database import Transaction
from crmadmin.store.record_names import name_records
from crmadmin.store.records import load_tables

_BATCH = 500
"""Records that are named at a time."""


class Judging(Protocol):
    """The rule book's word on an entry."""

    def __call__(self, ruleset: Ruleset, entry: Entry, people: People) -> Judgement:
        """Judge an entry."""


def judged_entries(
    connection: Transaction,
    found: Iterable[Found],
    query: MoveQuery,
    people: People,
    judging: Judging,
) -> Iterator[JudgedEntry]:
    """Judge entries in their order, and name their records."""
    name = query.ruleset.object
    tables = load_tables(connection)
    rest = iter(found)
    while rows := tuple(islice(rest, _BATCH)):
        ids = dict.fromkeys(row.record_id for row in rows)
        named = name_records(connection, tables, System.HUBSPOT, name, ids)
        names = {each.id: each for each in named}
        for row in rows:
            entry = _entry(row)
            against = None if query.against is None else judging(query.against, entry, people)
            yield JudgedEntry(
                record=names[row.record_id],
                entry_id=row.entry_id,
                from_stage=row.from_stage,
                to_stage=row.to_stage,
                entered_at=row.entered_at,
                source_type=row.source_type,
                user_id=row.user_id,
                has_deal=row.has_deal,
                judgement=judging(query.ruleset, entry, people),
                against=against,
            )


def _entry(row: Found) -> Entry:
    return Entry(
        from_stage=row.from_stage,
        to_stage=row.to_stage,
        source_type=row.source_type,
        user_id=row.user_id,
        has_deal=row.has_deal,
    )
