"""Which records a move takes, and what they lack: SQL says what the pure rule says of each."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from sqlalchemy import insert

from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.asked_properties import AskedProperty
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.definitions import Definition, System
from crmadmin.core.effects.effect import Consequence
from crmadmin.core.effects.rows import HeldOption, Page
from crmadmin.core.effects.stage_moves import lacking
from crmadmin.core.plans.record_batches import RecordBatch
from crmadmin.services.effecting import Effecting
from crmadmin.store.database import Database
from crmadmin.store.records import define_object

PROPERTIES = ("hs_lead_label", "hs_lead_disqualification_reason", "region")
UNKNOWN = "never_pulled"
MOVE = StageMove(
    object="leads", pipeline_id="sales", stage_id="new", to_pipeline_id="sales", to_stage_id="lost"
)
ASKED = StageProperties(
    object="leads",
    pipeline_id="sales",
    stage_id="lost",
    properties=(
        AskedProperty(name=PROPERTIES[0], required=True),
        AskedProperty(name=PROPERTIES[1], required=True),
        AskedProperty(name=PROPERTIES[2], required=False),
        AskedProperty(name=UNKNOWN, required=True),
    ),
)
RECORDS = [
    {"hs_pipeline_stage": stage, **dict(zip(PROPERTIES, values, strict=True))}
    for stage in ("new", "lost", None)
    for values in product(("x", None), repeat=len(PROPERTIES))
]
"""Every way in which a lead can be in a stage with some of its properties filled in."""
CHANGES = [Create(address=MOVE.address, new=MOVE), Create(address=ASKED.address, new=ASKED)]


@pytest.fixture
def effecting(tmp_path: Path) -> Iterator[Effecting]:
    """Give a workspace with these leads."""
    with Database.create(tmp_path / "moves.crmadmin") as database:
        definitions = [
            Definition(system=System.HUBSPOT, object="leads", name=name, declared=True)
            for name in ("hs_pipeline_stage", *PROPERTIES)
        ]
        with database.writing() as connection:
            table = define_object(connection, System.HUBSPOT, "leads", definitions)
            rows = [
                {table.id_column: str(number), **record} for number, record in enumerate(RECORDS)
            ]
            connection.execute(insert(table.table), rows)
        yield Effecting(database)


def taken() -> dict[str, tuple[str, ...]]:
    """Say by the pure rule which leads a move takes, and what each lacks then."""
    return {
        str(number): lacking(ASKED.required, record)
        for number, record in enumerate(RECORDS)
        if record["hs_pipeline_stage"] == MOVE.stage_id
    }


def test_both_count_the_same(effecting: Effecting) -> None:
    """Of a property that was never pulled nothing is claimed."""
    effects = effecting.effects(CHANGES, Configuration())[MOVE.address]
    assert {each.consequence: (each.count, each.of) for each in effects} == {
        Consequence.RECORDS_MOVED: (len(taken()), len(RECORDS)),
        Consequence.MOVED_LACKING: (sum(map(bool, taken().values())), None),
    }


def test_both_list_the_same(effecting: Effecting) -> None:
    """Each lead with what it lacks, page by page."""
    effect = next(
        each
        for each in effecting.effects(CHANGES, Configuration())[MOVE.address]
        if each.consequence is Consequence.MOVED_LACKING
    )
    rows = [
        row
        for offset in (0, 4)
        for row in effecting.rows(
            effect,
            CHANGES[0],
            Page(offset=offset, limit=4),
            changes=CHANGES,
            configuration=Configuration(),
        ).rows
        if isinstance(row, HeldOption)
    ]
    found = {row.record.id: tuple(row.value.split(", ")) for row in rows}
    assert found == {record: names for record, names in taken().items() if names}
    assert {(row.before, row.after) for row in rows} == {("new", "lost")}


def test_the_calls_name_exactly_these(effecting: Effecting) -> None:
    """In the order in which they are stored."""
    _effects, calls = effecting.consequences(CHANGES, Configuration())
    (call,) = calls[MOVE.address]
    assert isinstance(call.batch, RecordBatch)
    assert call.batch.records == tuple(taken())
