"""Settings as JSON and back."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.codec import NotASetting, from_plain, to_plain
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.sync_settings import default_settings
from tests.core.settings import SETTINGS

MAPPING = {
    "kind": "field_mappings",
    "object": "contacts",
    "property": "email",
    "fields": [["Lead", "Email"]],
    "rule": "two_way",
}


@given(SETTINGS)
def test_a_setting_survives_json(setting: Setting) -> None:
    """What is written as JSON is read back as the same value."""
    assert from_plain(json.loads(json.dumps(to_plain(setting)))) == setting


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "pipelines"},
        {"rule": "prefer_hubspot"},
        {"fields": [["Lead"]]},
        {"fields": "Lead"},
        {"object": None},
        {"colour": "red"},
    ],
)
def test_an_unknown_mapping_is_refused(change: dict[str, Any]) -> None:
    """An unknown kind, key or value is never read as something else."""
    with pytest.raises(NotASetting):
        from_plain(MAPPING | change)


@pytest.mark.parametrize(
    "plain", [None, [], {**to_plain(default_settings("deals")), "create_in_hubspot": 1}]
)
def test_what_is_no_setting_is_refused(plain: object) -> None:
    """Neither another JSON value nor a number for a boolean is a setting."""
    with pytest.raises(NotASetting):
        from_plain(plain)


@given(st.lists(st.text("a/%25F", max_size=6), min_size=1))
def test_an_address_survives_its_written_form(path: list[str]) -> None:
    """A slash or a percent sign inside a name is not taken for another part."""
    address = Address("field_mappings", tuple(path))
    assert Address.parse(str(address)) == address


def test_an_address_reads_as_a_path() -> None:
    """Ordinary names are written as they are."""
    assert str(Address("field_mappings", ("contacts", "email"))) == "field_mappings/contacts/email"
