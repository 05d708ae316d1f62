"""The base configuration in the workspace."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import update

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import default_settings
from crmadmin.errors import Problem
from crmadmin.models import SettingRow
from crmadmin.store.configurations import (
    put_setting,
    read_base,
    read_bindings,
    replace_base,
)
from crmadmin.store.database import Database
from tests.core.settings import CONFIGURATIONS


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(CONFIGURATIONS)
def test_a_configuration_is_read_as_it_was_written(
    database: Database, configuration: Configuration
) -> None:
    """Settings and their order survive; whatever was there before is gone."""
    with database.writing() as connection:
        replace_base(connection, configuration)
    with database.reading() as connection:
        found = read_base(connection)
    assert list(found.settings.items()) == list(configuration.settings.items())


def test_one_address_is_set_where_it_stands(database: Database) -> None:
    """A setting keeps its place, a new one comes last, ids come and go with it."""
    deals, contacts, companies = (
        default_settings(name) for name in ("deals", "contacts", "companies")
    )
    changed = replace(deals, create_in_hubspot=not deals.create_in_hubspot)
    ids = {"forward": 7}
    with database.writing() as connection:
        replace_base(connection, Configuration.of([deals, contacts]))
        put_setting(connection, deals.address, changed, ids)
        put_setting(connection, companies.address, companies, None)
        assert list(read_base(connection).settings.values()) == [changed, contacts, companies]
        assert read_bindings(connection).ids == {deals.address: ids}
        put_setting(connection, deals.address, None, None)
        assert list(read_base(connection).settings.values()) == [contacts, companies]
        assert read_bindings(connection).ids == {}


@pytest.mark.parametrize("value", ["", "[]", '{"kind": "pipelines"}'])
def test_a_setting_that_cannot_be_read_is_told(database: Database, value: str) -> None:
    """A damaged row, or one of a later version, gives a sentence that names its address."""
    with database.writing() as connection:
        replace_base(connection, Configuration.of([default_settings("deals")]))
        connection.execute(update(SettingRow).values(value=value))
    with database.reading() as connection, pytest.raises(Problem) as caught:
        read_base(connection)
    assert caught.value.code == "configuration.damaged"
    assert "sync_settings/deals" in str(caught.value)
