"""The board counts what stands in each stage, and lists the same records as cards."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine

from crmadmin.core.definitions import LEADS
from crmadmin.core.effects.rows import Page
from crmadmin.core.leads.board import BoardQuery, Card, Column, ages_of
from crmadmin.core.leads.staged import DEFAULT_PIPELINE
from crmadmin.core.records.query import Filter, Operator
from crmadmin.preview.leads.board import count_columns, read_cards
from crmadmin.store.records import load_tables
from tests.effort import examples
from tests.preview.leads.portals import PORTALS, SIZE, STAGES, Portal, empty_portal, stored

NOW = "2026-09-05T07:00:00Z"
OURS = tuple(each for each in STAGES if each.pipeline_id == DEFAULT_PIPELINE)
IDS = {each.stage_id for each in OURS}


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = empty_portal()
    yield made
    made.dispose()


def _days(portal: Portal, record: str) -> int | None:
    stage = portal.leads[record]["hs_pipeline_stage"]
    moments = [
        each.entered_at
        for each in portal.entries
        if (each.record_id, each.to_stage) == (record, stage)
    ]
    if not moments:
        return None
    passed = datetime.fromisoformat(NOW) - datetime.fromisoformat(max(moments))
    return max(0, passed.days)


def _shown(portal: Portal, *, narrowed: bool) -> Iterator[tuple[str, str, int | None]]:
    for record, told in portal.leads.items():
        pipeline, stage = told["hs_pipeline"], told["hs_pipeline_stage"]
        ours = pipeline == DEFAULT_PIPELINE or (pipeline is None and stage in IDS)
        if ours and (not narrowed or told[SIZE] is not None):
            yield record, stage or "", _days(portal, record)


@settings(max_examples=examples(40))
@given(portal=PORTALS, narrowed=st.booleans())
def test_the_board_holds_the_records_of_the_pipeline(
    engine: Engine, portal: Portal, narrowed: bool
) -> None:
    """In the stage that they are in, as old as they are there, narrowed as the table is."""
    filters = (Filter(property=SIZE, operator=Operator.NOT_BLANK),) if narrowed else ()
    query = BoardQuery(object=LEADS, pipeline_id=DEFAULT_PIPELINE, now=NOW, filters=filters)
    with stored(engine, portal) as connection:
        tables = load_tables(connection)
        counts = count_columns(connection, tables, query, OURS)
        cards: dict[str, list[Card]] = {}
        for stage, ages in counts.items():
            column = Column(
                query=query,
                stage_id=stage,
                before=None,
                after=None,
                count=sum(ages.values()),
                ages=ages_of(ages),
            )
            found = [
                card
                for offset in range(0, 4, 2)
                for card in read_cards(
                    connection, tables, column, OURS, Page(offset=offset, limit=2)
                )
            ]
            assert len(found) == column.count
            known = [card.days for card in found if card.days is not None]
            assert known == sorted(known, reverse=True)
            assert [card.days for card in found][len(known) :] == [None] * column.ages.unknown
            assert column.ages.oldest == max(known, default=None)
            cards[stage] = found
    assert sorted(
        (card.record.id, stage, -1 if card.days is None else card.days)
        for stage, own in cards.items()
        for card in own
    ) == sorted(
        (each, stage, -1 if days is None else days)
        for each, stage, days in _shown(portal, narrowed=narrowed)
    )
