"""Times as HubSpot writes them: UTC, ``2026-10-01T08:00:00.000Z``."""

from datetime import UTC, datetime, timedelta


def written(moment: datetime) -> str:
    """Write a time."""
    utc = moment.astimezone(UTC)
    return utc.strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc.microsecond // 1000:03d}Z"


def moment(text: str) -> str:
    """Write a time of any ISO 8601 notation; empty for what is no time. UTC if it names no zone."""
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError:
        return ""
    return written(parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC))


def later(now: str, seconds: float) -> str:
    """Give the time some seconds after another one."""
    return written(datetime.fromisoformat(now) + timedelta(seconds=seconds))
