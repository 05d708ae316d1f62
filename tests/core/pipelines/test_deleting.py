"""What a stage or a pipeline takes along when it goes."""

from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import stage_address
from crmadmin.core.pipelines.deleting import Wanted, without_pipeline, without_stage
from tests.core.settings import (
    BY_HAND,
    MOVES,
    PERMISSIONS,
    PIPELINE_IDS,
    PIPELINED,
    PIPELINES,
    RULES,
    STAGE_IDS,
    STAGES,
)
from tests.effort import examples

TARGET = ("kept", "kept")
DRAFTED = MOVES.filter(lambda move: move.of_run is None)
SETTINGS: st.SearchStrategy[list[Setting]] = st.lists(
    PIPELINES | STAGES | RULES | PERMISSIONS | BY_HAND | DRAFTED, max_size=12
)
COUNTS = st.sampled_from([0, 7])


def made(configuration: Configuration, wanted: Wanted) -> Configuration:
    """Carry an edit out."""
    found = configuration
    for address, setting in wanted.items():
        found = found.replaced(address, setting)
    return found


def targets(configuration: Configuration) -> set[Address]:
    """Give where records are to move."""
    return {move.target for move in configuration.each(StageMove)}


@given(SETTINGS, PIPELINED, PIPELINE_IDS, STAGE_IDS, COUNTS)
@settings(max_examples=examples(60))
def test_nothing_names_a_stage_that_went(
    found: list[Setting], name: str, pipeline_id: str, stage_id: str, count: int
) -> None:
    """Its records and those on their way into it go to the target; what is of others stays."""
    before = Configuration.of(found)
    stage, to = stage_address(name, pipeline_id, stage_id), stage_address(name, *TARGET)
    wanted = without_stage(before, stage, to, {stage: count})
    after = made(before, wanted)
    assert after.get(stage) is None
    assert not [each for each in after.settings.values() if stage in each.references()]
    moved = {each.source for each in after.each(StageMove) if each.target == to}
    waiting = {each.source for each in before.each(StageMove) if each.target == stage}
    assert moved == waiting | ({stage} if count else set())
    for address, setting in before.settings.items():
        names_it = stage in setting.references() or address.path == stage.path
        assert names_it or address in wanted or after.get(address) == setting
        assert names_it or wanted.get(address, setting) == setting


@given(SETTINGS, PIPELINED, PIPELINE_IDS)
@settings(max_examples=examples(60))
def test_nothing_is_left_of_a_pipeline_that_went(
    found: list[Setting], name: str, pipeline_id: str
) -> None:
    """Rules, access and what a person set go with its stages; every record has a place to go."""
    before = Configuration.of(found)
    pipeline, to = Address("pipelines", (name, pipeline_id)), stage_address(name, *TARGET)
    stages = {
        address: 1
        for address in before.settings
        if address.kind == "stages" and address.path[:2] == pipeline.path
    }
    after = made(before, without_pipeline(before, pipeline, to, stages))
    left = [
        each
        for each in after.settings.values()
        if each.address.path[:2] == pipeline.path and not isinstance(each, StageMove)
    ]
    assert left == []
    assert not targets(after) & stages.keys()
    assert {each.source for each in after.each(StageMove) if each.target == to} >= stages.keys()


@given(SETTINGS, PIPELINED, PIPELINE_IDS, STAGE_IDS)
@settings(max_examples=examples(30))
def test_without_a_target_no_record_moves(
    found: list[Setting], name: str, pipeline_id: str, stage_id: str
) -> None:
    """Whether that will do is judged elsewhere: moves stay as they were drafted."""
    before = Configuration.of(found)
    stage = stage_address(name, pipeline_id, stage_id)
    after = made(before, without_stage(before, stage, None, {stage: 7}))
    assert after.each(StageMove) == before.each(StageMove)
