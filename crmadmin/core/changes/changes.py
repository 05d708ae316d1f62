"""What separates two configurations: create, update or delete of one address each."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import assert_never

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Create:
    """A setting appears at an address that held none."""

    address: Address
    new: Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Update:
    """A setting takes another's place."""

    address: Address
    old: Setting
    new: Setting


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """A setting goes."""

    address: Address
    old: Setting


Change = Create | Update | Delete


class ChangeDoesNotApply(Exception):  # noqa: N818 - says what happened, not that code is wrong
    """The configuration does not hold what the change says was there before."""

    def __init__(self, change: Change) -> None:
        super().__init__(str(change.address))
        self.change = change


def diff(base: Configuration, target: Configuration) -> tuple[Change, ...]:
    """List the changes that make ``target`` of ``base``.

    Deletes come first, in the order of ``base``; then the rest in the order of ``target``.
    The order of settings within a configuration is no change.
    """
    deletes = [
        Delete(address=address, old=old)
        for address, old in base.settings.items()
        if address not in target.settings
    ]
    return (*deletes, *_creates_and_updates(base, target))


def _creates_and_updates(base: Configuration, target: Configuration) -> Iterable[Change]:
    for address, new in target.settings.items():
        old = base.get(address)
        if old is None:
            yield Create(address=address, new=new)
        elif old != new:
            yield Update(address=address, old=old, new=new)


def applicable(configuration: Configuration, change: Change) -> bool:
    """Tell whether the configuration holds what the change says was there before."""
    present = configuration.get(change.address)
    match change:
        case Create():
            return present is None
        case Update() | Delete():
            return present == change.old
        case _:
            assert_never(change)


def apply(configuration: Configuration, changes: Iterable[Change]) -> Configuration:
    """Make changes one after the other.

    Raises ChangeDoesNotApply at the first that finds something else than it expects.
    """
    for change in changes:
        if not applicable(configuration, change):
            raise ChangeDoesNotApply(change)
        new = None if isinstance(change, Delete) else change.new
        configuration = configuration.replaced(change.address, new)
    return configuration


def invert(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Give the changes that undo these, last first."""
    return tuple(_inverse(change) for change in reversed(tuple(changes)))


def _inverse(change: Change) -> Change:
    match change:
        case Create():
            return Delete(address=change.address, old=change.new)
        case Update():
            return Update(address=change.address, old=change.new, new=change.old)
        case Delete():
            return Create(address=change.address, new=change.old)
        case _:
            assert_never(change)
