"""Who is behind a change, as histories of HubSpot tell it."""

from typing import Any

import pytest

from crmadmin.exchange.answers import hubspot_history


@pytest.mark.parametrize(
    ("told", "user"),
    [
        ({"updatedByUserId": 1001}, "1001"),
        ({"updatedByUserId": 1001, "sourceId": "userId:7"}, "1001"),
        ({"sourceId": "userId:7"}, "7"),
        ({"sourceId": "enrollmentId:7"}, ""),
        ({"sourceId": "userId:"}, ""),
        ({"sourceId": "12345"}, ""),
        ({}, ""),
    ],
)
def test_the_user_behind_a_change(told: dict[str, Any], user: str) -> None:
    """By a field of its own, else by the source; ids of other things are no users."""
    entry = {"value": "x", "timestamp": "2026-10-01T10:00:00Z", "sourceType": "CRM_UI", **told}
    record = {"id": "1", "propertiesWithHistory": {"hs_pipeline_stage": [entry]}}
    (fact,) = hubspot_history([record], [])
    assert (fact[-2], fact[-1]) == ("CRM_UI", user)
