"""When a plan asks for the typed count."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.changes.changes import Create, Delete, Update, diff
from crmadmin.core.changes.valve import THRESHOLDS, Thresholds, tripped_by
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.property_options import PropertyOption
from tests.core.settings import CONFIGURATIONS


def options(count: int) -> list[PropertyOption]:
    """Give options of one property."""
    return [
        PropertyOption(object="contacts", property_name="p", value=str(number), label=str(number))
        for number in range(count)
    ]


@pytest.mark.parametrize(
    ("count", "existing", "trips"),
    [
        (2, 2, False),  # two slips are seen without a valve
        (3, 3, True),
        (3, 10, False),  # exactly three tenths pass
        (4, 10, True),
        (10, 100, False),
        (11, 100, True),
    ],
)
def test_share_and_count_are_both_watched(count: int, existing: int, trips: bool) -> None:
    """A few settings pass whatever their share; many do not, whatever theirs."""
    base = Configuration.of(options(existing))
    deletes = [Delete(address=each.address, old=each) for each in options(count)]
    updates = [
        Update(address=each.address, old=each, new=replace(each, hidden=True))
        for each in options(count)
    ]
    found = tripped_by([*deletes, *updates], base)
    assert [each.verb for each in found] == (["delete", "update"] if trips else [])
    assert all((each.count, each.existing) == (count, existing) for each in found)


def test_the_valve_tells_its_numbers() -> None:
    """What passes without a word is told beside the count."""
    mild = Thresholds(most_count=1, most_share=0.5, least_count=1)
    one, other = options(2)
    base = Configuration.of([one, other])
    changes = diff(base, Configuration())
    (tripped,) = tripped_by(changes, base, mild)
    assert (tripped.kind, tripped.verb) == ("property_options", "delete")
    assert (tripped.count, tripped.existing) == (2, 2)
    assert (tripped.most_count, tripped.most_share) == (1, 0.5)


@pytest.mark.parametrize("percent", range(101))
def test_exactly_the_share_passes(percent: int) -> None:
    """Whole per cents of a hundred settings are exact, although floats are not."""
    wide = Thresholds(most_count=100, most_share=percent / 100, least_count=0)
    assert wide.pass_silently(percent, 100)
    assert not wide.pass_silently(percent + 1, 100)


@pytest.mark.parametrize(
    "senseless",
    [{"most_count": -1}, {"least_count": -1}, {"most_share": -0.1}, {"most_share": 1.1}],
)
def test_senseless_thresholds_are_none(senseless: dict[str, Any]) -> None:
    """A count is none or more, a share at most all."""
    with pytest.raises(ValueError, match="Thresholds"):
        Thresholds(**senseless)


@given(CONFIGURATIONS, CONFIGURATIONS)
def test_what_is_created_trips_nothing(base: Configuration, target: Configuration) -> None:
    """The verdict is the same without creates, and no change trips nothing."""
    changes = diff(base, target)
    others = [change for change in changes if not isinstance(change, Create)]
    strict = Thresholds(most_count=1, most_share=0.1, least_count=1)
    assert tripped_by(changes, base, strict) == tripped_by(others, base, strict)
    assert tripped_by([], base, strict) == ()


@given(st.integers(0, 50), st.integers(0, 50))
def test_fewer_of_more_never_trip_sooner(count: int, existing: int) -> None:
    """Whatever passes also passes with one change less, or one more setting beside it."""
    if THRESHOLDS.pass_silently(count, existing):
        assert THRESHOLDS.pass_silently(max(count - 1, 0), existing)
        assert THRESHOLDS.pass_silently(count, existing + 1)
