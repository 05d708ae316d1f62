"""The present moment as journals write it."""

from datetime import UTC, datetime

from crmadmin.core.sync.moments import iso_milliseconds


def now() -> str:
    """Give the present moment, UTC with milliseconds."""
    return iso_milliseconds(datetime.now(UTC)) + "Z"
