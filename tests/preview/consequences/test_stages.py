"""Records in stages that change or go: counted in SQL as the rule says of each, and listed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, insert

from crmadmin.core.changes.changes import Change, diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.rows import Page
from crmadmin.core.effects.stages import consequences, leaving
from crmadmin.core.plans.stage_moves import move_values
from crmadmin.core.runs.verdicts import ItemOutcome
from crmadmin.models import RunRecordRow
from crmadmin.preview.consequences.ground import read_ground
from crmadmin.preview.consequences.stages import stage_effects, stage_rows
from crmadmin.store.run_records import encode_values
from tests.effort import examples
from tests.preview.consequences.leads import Lead, leads_portal, stored_leads

PIPELINES = ("p", "q")
STAGES = ("a", "b")
LEADS = st.lists(
    st.tuples(st.sampled_from([*PIPELINES, None]), st.sampled_from([*STAGES, None])), max_size=8
)


def whole(own: str) -> Iterator[Setting]:
    """Give a pipeline with its stages."""
    yield Pipeline(object="leads", pipeline_id=own, label=own)
    for place, name in enumerate(STAGES):
        yield Stage(
            object="leads",
            pipeline_id=own,
            stage_id=f"{own}_{name}",
            label=name,
            position=place,
            metadata=(("leadState", "NEW"),),
        )


NOW = Configuration.of(setting for own in PIPELINES for setting in whole(own))
EMPTYING = StageMove(
    object="leads", pipeline_id="p", stage_id="p_a", to_pipeline_id="q", to_stage_id="q_a"
)
BACK = replace(EMPTYING, of_run=1)
MOVED_BY_RUN = frozenset({"1", "2", "5"})
"""The leads that the run had brought into the stage which its rollback leaves."""


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give a portal of leads in memory, filled and emptied for each example."""
    made = leads_portal()
    yield made
    made.dispose()


@st.composite
def targets(draw: st.DrawFn) -> Configuration:
    """Draw what the pipelines could become: renamed, moved, otherwise, gone, emptied in part."""
    after = NOW
    for address, setting in NOW.settings.items():
        after = after.replaced(address, draw(st.sampled_from([*_ways(setting)])))
    for move in draw(st.sampled_from([(), (EMPTYING,), (BACK,), (BACK, EMPTYING)])):
        after = after.replaced(move.address, move)
    return after


def _ways(setting: Setting) -> Iterable[Setting | None]:
    match setting:
        case Pipeline():
            yield from (setting, replace(setting, label="other"), replace(setting, position=9))
        case Stage():
            closed = (("leadState", "QUALIFIED"),)
            yield from (setting, None, replace(setting, position=9), replace(setting, label="New"))
            yield replace(setting, label="New", metadata=closed)
        case _:
            raise AssertionError(setting)


def expected(
    change: Change, consequence: Consequence, after: Configuration, leads: Iterable[Lead]
) -> set[str]:
    """Give the leads that a change concerns in one way, one by one."""
    concerned = {each.id for each in leads if _concerns(change.address, each)}
    if consequence is not Consequence.STAGE_LOST:
        return concerned
    for move in leaving(after).get(change.address, ()):
        concerned -= concerned if move.of_run is None else MOVED_BY_RUN
    return concerned


def record_run(connection: Connection) -> None:
    """Write what the run did that :data:`BACK` takes back."""
    came, stood = (encode_values(each) for each in move_values(BACK))
    rows = [
        {
            "run_id": 1,
            "step": 1,
            "record_id": each,
            "attempt": 1,
            "outcome": str(ItemOutcome.DONE),
            "before": stood,
            "planned": came,
            "after": came,
            "message": "",
        }
        for each in MOVED_BY_RUN
    ]
    connection.execute(insert(RunRecordRow), rows)


def _concerns(address: Address, lead: Lead) -> bool:
    if lead.stage is None or lead.pipeline is None:
        return False
    if address.kind == "pipelines":
        return lead.pipeline == address.path[1]
    return (lead.pipeline, lead.stage) == address.path[1:]


@given(places=LEADS, after=targets())
@settings(max_examples=examples(30))
def test_records_are_counted_as_one_by_one(
    engine: Engine, places: list[tuple[str | None, str | None]], after: Configuration
) -> None:
    """Each consequence has its records, which pages list; what nothing concerns is not told."""
    leads = [
        Lead(id=str(number), pipeline=own, stage=None if name is None else f"{own}_{name}")
        for number, (own, name) in enumerate(places, 1)
    ]
    changes = diff(NOW, after)
    with stored_leads(engine, leads) as connection:
        record_run(connection)
        ground = read_ground(connection, changes, NOW)
        found = list(stage_effects(ground, changes))
        told = [each for each in found if each.consequence is not Consequence.RECORDS_TOUCHED]
        assert [(each.address, each.consequence) for each in told] == [
            (change.address, each) for change in changes for each in consequences(change)
        ]
        by_address = {change.address: change for change in changes}
        for each in told:
            wanted = expected(by_address[each.address], each.consequence, after, leads)
            assert each.count == len(wanted)
            assert each.of == sum(
                one.stage is not None and one.pipeline is not None for one in leads
            )
            if each.count:
                assert rows_of(connection, each, changes) == wanted


def rows_of(connection: Connection, effect: Effect, changes: tuple[Change, ...]) -> set[str]:
    """List the records behind a count, in pages of two."""
    ground = read_ground(connection, changes, NOW)
    (change,) = (each for each in changes if each.address == effect.address)
    pages = (
        stage_rows(ground, effect, change, Page(offset=offset, limit=2))
        for offset in range(0, effect.count, 2)
    )
    return {row.record.id for page in pages for row in page}


def test_all_records_of_an_object_are_touched_once(engine: Engine) -> None:
    """Whatever the number of edits, the object is told of once."""
    leads = [Lead(id="1", pipeline="p", stage="p_a"), Lead(id="2", pipeline=None, stage=None)]
    pipeline = NOW.get(Address("pipelines", ("leads", "p")))
    assert isinstance(pipeline, Pipeline)
    other = Pipeline(object="leads", pipeline_id="new", label="New", position=5)
    after = NOW.replaced(pipeline.address, replace(pipeline, position=7))
    changes = diff(NOW, after.replaced(other.address, other))
    with stored_leads(engine, leads) as connection:
        ground = read_ground(connection, changes, NOW)
        (touched,) = stage_effects(ground, changes)
        assert (touched.consequence, touched.count) == (Consequence.RECORDS_TOUCHED, 2)
        (change,) = (each for each in changes if each.address == touched.address)
        assert len(stage_rows(ground, touched, change, Page())) == 2


def test_a_rollback_does_not_empty_a_stage(engine: Engine) -> None:
    """Records that came into the stage otherwise keep it from going, and are listed."""
    leads = [Lead(id=each, pipeline="p", stage="p_a") for each in ("1", "3")]
    doomed = Address("stages", ("leads", "p", "p_a"))
    changes = diff(NOW, NOW.replaced(doomed, None).replaced(BACK.address, BACK))
    with stored_leads(engine, leads) as connection:
        record_run(connection)
        ground = read_ground(connection, changes, NOW)
        (lost,) = (
            each
            for each in stage_effects(ground, changes)
            if each.consequence is Consequence.STAGE_LOST
        )
        assert (lost.address, lost.count, lost.of) == (doomed, 1, 2)
        assert rows_of(connection, lost, changes) == {"3"}
