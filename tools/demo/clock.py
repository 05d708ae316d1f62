"""The story's calendar, and how each system writes a moment."""

from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 10, 1, tzinfo=UTC)
"""When the two exports were taken; nothing in the story is later, except planned dates."""

FOUNDED = datetime(2021, 3, 1, tzinfo=UTC)
"""When the firm began to keep records."""

CONNECTED = datetime(2024, 1, 15, 8, tzinfo=UTC)
"""When HubSpot and Salesforce were connected."""

LEADS_BEGIN = datetime(2025, 4, 1, tzinfo=UTC)
"""When the sales team began to use the Leads object."""

SYNCS_FROM = datetime(2026, 9, 22, 6, tzinfo=UTC)
SYNCS_UNTIL = datetime(2026, 9, 29, 20, tzinfo=UTC)
"""The last syncs of all linked records fall between these two."""

DAY = timedelta(days=1)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def hubspot_time(moment: datetime) -> str:
    """Write a moment as HubSpot's API does."""
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def salesforce_time(moment: datetime) -> str:
    """Write a moment as Salesforce's exports do."""
    return moment.replace(tzinfo=None).isoformat(timespec="milliseconds") + "+0000"


def day(moment: datetime) -> str:
    """Write the calendar day of a moment."""
    return moment.date().isoformat()


def midnight(moment: datetime) -> str:
    """Write the beginning of a moment's day as HubSpot keeps close dates."""
    return day(moment) + "T00:00:00.000Z"


def working(moment: datetime) -> datetime:
    """Move a moment into office hours of a working day, never past ``NOW``."""
    moved = moment.replace(hour=7 + moment.hour % 11)
    if moved.weekday() >= 5:  # noqa: PLR2004 - Saturday
        moved -= DAY * (moved.weekday() - 4)
    return min(moved, NOW - HOUR)
