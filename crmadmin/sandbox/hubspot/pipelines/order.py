"""Where a stage comes among others (domain/hubspot-api.md §6)."""

from typing import Any

from crmadmin.sandbox.hubspot.answers import HubSpotError, Json


def order_of(asked: Any) -> int:
    """Read a ``displayOrder``; 400 for a negative one."""
    if isinstance(asked, bool) or not isinstance(asked, int):
        raise HubSpotError(400, "Invalid input JSON: displayOrder is no integer")
    if asked < 0:
        raise HubSpotError(400, "Pipeline display order cannot be negative", category="")
    return asked


def place(stages: list[Json], stage: Json, order: int) -> None:
    """Give a stage its place.

    A place that is taken puts it right after its holder, and all are numbered 0…n-1; otherwise
    gaps survive.
    """
    others = sorted(
        (other for other in stages if other is not stage), key=lambda other: other["displayOrder"]
    )
    holder = next((n for n, other in enumerate(others) if other["displayOrder"] == order), None)
    if holder is None:
        stage["displayOrder"] = order
        return
    others.insert(holder + 1, stage)
    for number, other in enumerate(others):
        other["displayOrder"] = number
