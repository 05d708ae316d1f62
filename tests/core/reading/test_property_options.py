"""Options that an admin may edit."""

from typing import Any

import pytest

from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.reading.portal import read_settings
from tests.core.reading.told import property_

NEW = {"value": "NEW", "label": "Nouveau", "displayOrder": 3, "hidden": True, "description": "d"}


def options(**more: Any) -> tuple[PropertyOption, ...]:
    """Read the options of one property."""
    told = property_("contacts", "hs_lead_status", [NEW, {"value": "OLD", "label": ""}], **more)
    return read_settings([told]).configuration.each(PropertyOption)


def test_options_are_read_as_they_are_told() -> None:
    """Without an order of its own an option has its place, without a label its value."""
    assert options() == (
        PropertyOption(
            object="contacts",
            property_name="hs_lead_status",
            value="NEW",
            label="Nouveau",
            position=3,
            hidden=True,
            description="d",
        ),
        PropertyOption(
            object="contacts",
            property_name="hs_lead_status",
            value="OLD",
            label="OLD",
            position=1,
        ),
    )


@pytest.mark.parametrize(
    "more",
    [
        {"type": "string"},
        {"calculated": True},
        {"externalOptions": True},
        {"archived": True},
        {"modificationMetadata": {"readOnlyOptions": True}},
    ],
)
def test_what_nobody_may_edit_is_no_setting(more: dict[str, Any]) -> None:
    """Calculated properties, owners, stages and archived properties have no options here."""
    assert options(**more) == ()


def test_only_told_families_are_whole() -> None:
    """Labels that were not read are not gone, and a portal without a limit has none."""
    read = read_settings([property_("contacts", "hs_lead_status", [NEW])])
    assert read.families == {"property_options"}
    assert read_settings([]).families == set()
