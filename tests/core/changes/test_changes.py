"""Diff, apply and invert."""

import pytest
from hypothesis import given

from crmadmin.core.changes.changes import (
    ChangeDoesNotApply,
    Create,
    Delete,
    Update,
    apply,
    diff,
    invert,
)
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.sync_settings import default_settings
from tests.core.settings import CONFIGURATIONS

EMAIL = FieldMapping(
    object="contacts",
    property_name="email",
    fields=(("Lead", "Email"),),
    rule=SyncRule.TWO_WAY,
)
SILENT = FieldMapping(
    object="contacts",
    property_name="email",
    fields=(("Lead", "Email"),),
    rule=SyncRule.DONT_SYNC,
)


@given(CONFIGURATIONS, CONFIGURATIONS)
def test_the_diff_makes_the_target_of_the_base(base: Configuration, target: Configuration) -> None:
    """Applying what separates two configurations gives the second."""
    assert apply(base, diff(base, target)).settings == target.settings


@given(CONFIGURATIONS, CONFIGURATIONS)
def test_inverted_changes_lead_back(base: Configuration, target: Configuration) -> None:
    """Applying changes and then their inverse gives the first configuration again."""
    changes = diff(base, target)
    assert apply(apply(base, changes), invert(changes)).settings == base.settings


@given(CONFIGURATIONS)
def test_a_configuration_does_not_differ_from_itself(base: Configuration) -> None:
    """Equal configurations have no changes."""
    assert diff(base, Configuration(dict(reversed(list(base.settings.items()))))) == ()


def test_each_kind_of_change_carries_old_and_new() -> None:
    """A delete comes first, then an update and a create in the target's order."""
    base = Configuration.of([EMAIL, default_settings("deals")])
    target = Configuration.of([default_settings("companies"), SILENT])
    assert diff(base, target) == (
        Delete(address=default_settings("deals").address, old=default_settings("deals")),
        Create(address=default_settings("companies").address, new=default_settings("companies")),
        Update(address=EMAIL.address, old=EMAIL, new=SILENT),
    )


@pytest.mark.parametrize(
    "change",
    [
        Create(address=EMAIL.address, new=SILENT),
        Update(address=EMAIL.address, old=SILENT, new=EMAIL),
        Delete(address=EMAIL.address, old=SILENT),
    ],
)
def test_a_change_that_finds_something_else_is_refused(change: Create | Update | Delete) -> None:
    """Nothing is overwritten that the change did not expect."""
    with pytest.raises(ChangeDoesNotApply):
        apply(Configuration.of([EMAIL]), [change])
