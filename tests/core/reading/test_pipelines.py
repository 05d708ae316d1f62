"""Pipelines and stages as a portal tells them."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.pipelines import KIND as PIPELINES
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.stages import KIND as STAGES
from crmadmin.core.configuration.stages import Stage, stage_address
from crmadmin.core.pull.documents import AccountDocument
from crmadmin.core.reading.portal import read_settings
from tests.core.changes.soundness import sound
from tests.core.reading.told import pipeline, stage
from tests.core.settings import PIPELINES as ANY_PIPELINE
from tests.core.settings import STAGES as ANY_STAGE
from tests.effort import examples

PIPELINED = st.lists(ANY_PIPELINE | ANY_STAGE, max_size=8).map(
    lambda drawn: sound(Configuration.of(sorted(drawn, key=lambda each: each.address.kind)))
)


def told(configuration: Configuration) -> Iterator[AccountDocument]:
    """Give what a portal with these pipelines tells."""
    for each in configuration.each(Pipeline):
        stages = [shown(one) for one in configuration.each(Stage) if one.pipeline == each.address]
        yield pipeline(
            each.object, each.pipeline_id, stages, label=each.label, displayOrder=each.position
        )


def shown(one: Stage) -> dict[str, Any]:
    """Give a stage as a portal tells it, with what it derives."""
    metadata = dict(one.metadata)
    if "probability" in metadata:
        metadata["isClosed"] = str(one.is_closed).lower()
    return stage(one.stage_id, one.position, label=one.label, metadata=metadata)


@given(PIPELINED)
@settings(max_examples=examples(50))
def test_what_a_portal_tells_is_what_was_set(drawn: Configuration) -> None:
    """Labels, places and states come back; pipelines at one place are numbered."""
    read = read_settings(told(drawn)).configuration
    assert set(read.each(Stage)) == set(drawn.each(Stage))
    assert {(each.address, each.label) for each in read.each(Pipeline)} == {
        (each.address, each.label) for each in drawn.each(Pipeline)
    }


def test_stages_come_in_their_order() -> None:
    """The API does not sort them."""
    read = read_settings([pipeline("leads", "p", [stage("B", 5), stage("A", 2)])])
    assert [(each.stage_id, each.position) for each in read.configuration.each(Stage)] == [
        ("A", 2),
        ("B", 5),
    ]
    assert read.families == {PIPELINES, STAGES}


@pytest.mark.parametrize("orders", [(1, 1, 0), (None, None, -1), (4, None, 4)])
def test_places_that_tell_no_order_are_numbered(orders: tuple[int | None, ...]) -> None:
    """A file may say anything; no two stages of a configuration have one place."""
    stages = [stage(name, order) for name, order in zip("ABC", orders, strict=True)]
    read = read_settings([pipeline("leads", "p", stages)]).configuration.each(Stage)
    assert [each.position for each in read] == [0, 1, 2]


def test_pipelines_with_one_place_keep_the_order_in_which_they_were_told() -> None:
    """Where all are told at 0, the first is the first."""
    read = read_settings([pipeline("deals", "one"), pipeline("deals", "two")])
    assert [each.position for each in read.configuration.each(Pipeline)] == [0, 1]


def test_what_is_archived_or_of_the_lifecycle_is_no_pipeline_of_work() -> None:
    """Contacts' stages are lifecycle stages, told in the same way."""
    read = read_settings(
        [
            pipeline("contacts", "contacts-lifecycle-pipeline", [stage("lead", 0)]),
            pipeline("deals", "gone", [stage("a", 0)], archived=True),
            pipeline("deals", "kept", [stage("b", 0), stage("c", 1, archived=True)]),
        ]
    )
    assert list(read.configuration.settings) == [
        pipeline_address("deals", "kept"),
        stage_address("deals", "kept", "b"),
    ]
