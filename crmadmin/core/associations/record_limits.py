"""How records stand to a limit of their associations as it is (domain/associations.md §3)."""

from collections.abc import Mapping

from crmadmin.core.associations.findings import FindingCode
from crmadmin.core.policies import high_usage

STANDINGS = (FindingCode.NEAR_LIMIT, FindingCode.AT_LIMIT, FindingCode.OVER_LIMIT)


def limit_finding(count: int, most: int) -> FindingCode | None:
    """Say how a record stands that has so many associations; None with room to spare."""
    if count > most:
        return FindingCode.OVER_LIMIT
    if count == most:
        return FindingCode.AT_LIMIT
    return FindingCode.NEAR_LIMIT if count >= high_usage(most) else None


def limit_counts(spread: Mapping[int, int], most: int) -> Mapping[FindingCode, int]:
    """Count records by how they stand, out of how many have how many associations."""
    found = dict.fromkeys(STANDINGS, 0)
    for count, records in spread.items():
        code = limit_finding(count, most)
        if code is not None:
            found[code] += records
    return found
