"""What a token lacks is known before HubSpot refuses."""

import pytest

from crmadmin.core.scopes import Feature, missing, to_read


@pytest.mark.parametrize(
    ("feature", "granted", "objects", "lacking"),
    [
        (Feature.RECORDS, ("crm.objects.contacts.read",), ("contacts",), ()),
        (Feature.RECORDS, (), ("contacts", "tickets"), ("crm.objects.contacts.read", "tickets")),
        (Feature.RECORDS, (), ("2-123",), ("crm.objects.custom.read",)),
        (Feature.USERS, ("crm.objects.users.read",), (), ()),
        (Feature.PIPELINE_RULES, ("crm-pipelines-governance-read",), (), ()),
        (Feature.ASSOCIATION_LABELS, ("crm.objects.deals.write.v2",), (), ()),
        (Feature.LISTS, ("oauth",), (), ("crm.lists.read",)),
        (Feature.PROPERTIES, (), ("leads",), ("crm.objects.leads.read",)),
    ],
)
def test_lacking_scopes_are_known_beforehand(
    feature: Feature, granted: tuple[str, ...], objects: tuple[str, ...], lacking: tuple[str, ...]
) -> None:
    """Alternatives, older names and the suffix of introspection count as granted."""
    assert missing(feature, granted, objects) == lacking


def test_records_ask_for_every_object_unless_told() -> None:
    """Without objects, everything is named."""
    assert len(to_read(Feature.RECORDS)) == 5
