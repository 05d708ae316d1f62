"""What changes are about."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration.configuration import Configuration, Setting

S = TypeVar("S", bound=Setting)


def old_of(change: Change) -> Setting | None:
    """Give the setting that was there before a change."""
    return None if isinstance(change, Create) else change.old


def new_of(change: Change) -> Setting | None:
    """Give the setting that is there after a change."""
    return None if isinstance(change, Delete) else change.new


def setting_of(change: Change) -> Setting:
    """Give the setting that a change leaves, or takes out."""
    return change.old if isinstance(change, Delete) else change.new


def subject(change: Change, kind: type[S]) -> S:
    """Give ``setting_of`` a change of one kind; TypeError for another."""
    setting = setting_of(change)
    if not isinstance(setting, kind):
        raise TypeError(f"{change.address} is not of {kind.__name__}")
    return setting


def named(changes: Iterable[Change], known: Configuration) -> Configuration:
    """Give a configuration with the settings of changes besides: what goes has a name too."""
    settings = {change.address: setting_of(change) for change in changes}
    return replace(known, settings={**known.settings, **settings})
