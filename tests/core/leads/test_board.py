"""The order of a board's columns, ages, and the property that tells when a stage was entered."""

from collections.abc import Sequence
from statistics import median_low

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.stages import Stage
from crmadmin.core.leads.board import ages_of, arranged, entered_property


def _stages(ids: Sequence[str]) -> tuple[Stage, ...]:
    return tuple(
        Stage(object="leads", pipeline_id="p", stage_id=each, label=each, position=place)
        for place, each in enumerate(ids)
    )


IDS = st.lists(st.sampled_from("abcdef"), unique=True).map(_stages)


@given(before=IDS, after=IDS)
def test_every_stage_has_one_column(before: tuple[Stage, ...], after: tuple[Stage, ...]) -> None:
    """Drafted ones in their order, leaving ones besides; each with what it is in either."""
    found = arranged(before, after)
    drafted = [new.stage_id for _id, _old, new in found if new is not None]
    assert drafted == [each.stage_id for each in after]
    assert {old.stage_id for _id, old, _new in found if old is not None} == {
        each.stage_id for each in before
    }
    assert len({stage_id for stage_id, _old, _new in found}) == len(found)


@pytest.mark.parametrize(
    ("before", "after", "order"),
    [("abc", "ac", "abc"), ("abc", "cb", "cab"), ("ab", "", "ab"), ("", "ab", "ab")],
)
def test_a_stage_that_goes_stays_behind_the_one_before_it(
    before: str, after: str, order: str
) -> None:
    """The first one stays first, unless another takes its place."""
    found = [stage_id for stage_id, _old, _new in arranged(_stages(before), _stages(after))]
    assert set(found) == set(order)
    if before == "abc" and after == "ac":
        assert found == list(order)


@given(days=st.lists(st.integers(0, 5) | st.none()))
def test_ages_are_those_of_the_records(days: list[int | None]) -> None:
    """The lower median, the oldest, and how many are not known."""
    known = [each for each in days if each is not None]
    found = ages_of({each: days.count(each) for each in days})
    assert found.median == (median_low(known) if known else None)
    assert (found.oldest, found.unknown) == (max(known, default=None), days.count(None))


@pytest.mark.parametrize(
    ("stage_id", "name"),
    [
        ("new-stage-id", "hs_v2_date_entered_new_stage_id_1318266061"),
        ("912340001", "hs_v2_date_entered_912340001"),
        ("appointmentscheduled", "hs_v2_date_entered_appointmentscheduled_1"),
        ("stage", None),
        ("a.b", None),
    ],
)
def test_the_property_of_a_stage_is_found_by_name(stage_id: str, name: str | None) -> None:
    """Its last number is the portal's: the list of properties tells it."""
    names = [
        "hs_v2_date_entered_new_stage_id_1318266061",
        "hs_v2_date_entered_new_stage_id_2_55",
        "hs_v2_date_entered_912340001",
        "hs_v2_date_entered_appointmentscheduled_1",
        "hs_v2_date_exited_stage",
        "hs_v2_date_entered_axb",
    ]
    assert entered_property(stage_id, names) == name
