"""What HubSpot shows only some time after it was written (domain/hubspot-api.md §5.3)."""

from datetime import UTC, datetime, timedelta


def later(moment: str, seconds: float) -> str:
    """Give the time that is some seconds after a moment, as HubSpot writes times."""
    then = datetime.fromisoformat(moment).astimezone(UTC) + timedelta(seconds=seconds)
    return then.strftime("%Y-%m-%dT%H:%M:%S.") + f"{then.microsecond // 1000:03d}Z"
