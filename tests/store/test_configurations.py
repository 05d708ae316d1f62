"""The base configuration in the workspace."""

import pytest
from hypothesis import HealthCheck, given, settings
from sqlalchemy import update

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import default_settings
from crmadmin.errors import Problem
from crmadmin.models import SettingRow
from crmadmin.store.configurations import read_base, replace_base
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
