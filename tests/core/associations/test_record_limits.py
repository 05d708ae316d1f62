"""How records stand to a limit as it is."""

import pytest

from crmadmin.core.associations.findings import FindingCode
from crmadmin.core.associations.record_limits import limit_counts, limit_finding
from crmadmin.core.policies import high_usage


@pytest.mark.parametrize(
    ("count", "most", "expected"),
    [
        (7, 10, None),
        (8, 10, FindingCode.NEAR_LIMIT),
        (10, 10, FindingCode.AT_LIMIT),
        (11, 10, FindingCode.OVER_LIMIT),
        (1, 1, FindingCode.AT_LIMIT),
        (2, 3, None),
    ],
)
def test_usage_is_high_from_four_fifths_on(
    count: int, most: int, expected: FindingCode | None
) -> None:
    """Of a limit of three, two are not yet."""
    assert limit_finding(count, most) is expected


def test_four_fifths_are_whole_records() -> None:
    """A product of decimals must not cost a record."""
    assert [high_usage(most) for most in (1, 5, 10, 15, 35)] == [1, 4, 8, 12, 28]


def test_records_are_counted_by_how_they_stand() -> None:
    """Out of how many have how many."""
    found = limit_counts({1: 100, 8: 3, 9: 2, 10: 1, 12: 4}, 10)
    assert list(found.values()) == [5, 1, 4]
