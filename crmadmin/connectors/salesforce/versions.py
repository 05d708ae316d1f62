"""Which version of Salesforce's API is called (domain/salesforce-api.md §1)."""

from collections.abc import Iterable

VERSION = "65.0"
"""The version that this program was written for."""


def best_of(listed: Iterable[str]) -> str | None:
    """Choose our version, else the highest lower one; None if an org has newer ones only."""
    fitting = [each for each in listed if _order(each) <= _order(VERSION)]
    return max(fitting, key=_order, default=None)


def _order(version: str) -> float:
    try:
        return float(version)
    except ValueError:
        return float("inf")
