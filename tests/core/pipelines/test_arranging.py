"""Positions that make an order."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.arranging import arranged, in_order


def stage(stage_id: str, position: int = 0) -> Stage:
    """Give a stage of one pipeline."""
    return Stage(
        object="leads", pipeline_id="p", stage_id=stage_id, label=stage_id, position=position
    )


def positions(stages: Sequence[Stage]) -> list[tuple[str, int]]:
    """Give ids with their positions."""
    return [(each.stage_id, each.position) for each in stages]


A, B, C, D = stage("A", 0), stage("B", 1), stage("C", 2), stage("D", 3)
N = stage("N", 9)


@pytest.mark.parametrize(
    ("present", "wanted", "expected"),
    [
        ([A, B, C], [A, B, C], [("A", 0), ("B", 1), ("C", 2)]),
        ([A, B, C], [A, C], [("A", 0), ("C", 2)]),
        ([A, B], [A, B, N], [("A", 0), ("B", 1), ("N", 2)]),
        ([A, B], [B, A], [("B", 1), ("A", 2)]),
        ([A, B, C, D], [D, A, B, C], [("D", 3), ("A", 4), ("B", 5), ("C", 6)]),
        ([A, C, D], [A, N, C, D], [("A", 0), ("N", 1), ("C", 2), ("D", 3)]),
        ([A, B], [A, N, B], [("A", 0), ("N", 1), ("B", 2)]),
        ([replace(A, position=7)], [N, A], [("N", 0), ("A", 7)]),
        ([], [N, A], [("N", 0), ("A", 1)]),
        ([A, B], [], []),
    ],
)
def test_what_can_stay_keeps_its_position(
    present: list[Stage], wanted: list[Stage], expected: list[tuple[str, int]]
) -> None:
    """Only stages that must move get another position."""
    assert positions(arranged(present, wanted)) == expected


def test_pipelines_are_arranged_alike() -> None:
    """An object's pipelines have an order too."""
    one = Pipeline(object="deals", pipeline_id="one", label="One", position=0)
    two = Pipeline(object="deals", pipeline_id="two", label="Two", position=1)
    assert arranged([one, two], [two, one]) == (two, replace(one, position=2))


STAGES = st.lists(st.integers(0, 9), max_size=6, unique=True).map(
    lambda numbers: [stage(chr(65 + place), number) for place, number in enumerate(numbers)]
)


@given(present=STAGES, data=st.data())
def test_the_fewest_stages_change(present: list[Stage], data: st.DataObject) -> None:
    """No choice of stages that stay could be larger and still leave room for the others."""
    shuffled = data.draw(st.permutations([*present, N]))
    wanted = shuffled[: data.draw(st.integers(0, len(shuffled)))]
    found = arranged(present, wanted)

    assert [each.stage_id for each in found] == [each.stage_id for each in wanted]
    assert in_order(found) == found
    assert all(one.position < other.position for one, other in pairwise(found))
    assert all(each.position >= 0 for each in found)
    stay = sum(each in present for each in found)
    for more in range(stay + 1, len(wanted) + 1):
        assert not any(_fits(present, wanted, chosen) for chosen in combinations(wanted, more))


def _fits(present: Sequence[Stage], wanted: Sequence[Stage], stay: Sequence[Stage]) -> bool:
    """Tell whether exactly these could keep their position."""
    held = {each.stage_id: each.position for each in present}
    if any(each.stage_id not in held for each in stay):
        return False
    below, room = -1, 0
    for each in wanted:
        room += 1
        if each in stay:
            if held[each.stage_id] - below < room:
                return False
            below, room = held[each.stage_id], 0
    return True
