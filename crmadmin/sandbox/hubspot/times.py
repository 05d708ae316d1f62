"""Times as HubSpot writes them, and what it shows only later (domain/hubspot-api.md §5.3)."""

from datetime import UTC, datetime, timedelta


def later(moment: str, seconds: float) -> str:
    """Give the time that is some seconds after a moment."""
    return as_text(datetime.fromisoformat(moment) + timedelta(seconds=seconds))


def as_text(moment: datetime) -> str:
    """Write a time: UTC, ``2026-10-01T08:00:00.000Z``."""
    then = moment.astimezone(UTC)
    return then.strftime("%Y-%m-%dT%H:%M:%S.") + f"{then.microsecond // 1000:03d}Z"
