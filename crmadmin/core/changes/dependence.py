"""What must go with some settings, when they take other values than they have.

One rule serves both ways: taking changes back, where the values are the base's, and making them
again, where they are those that had been drafted.
"""

from collections.abc import Iterable, Iterator, Mapping

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.configuration import Configuration, Setting

Key = tuple[str, str]
"""What no two settings of a kind may hold at once: the kind and the text."""


class Standing:
    """Who holds which text and who refers to whom, in one configuration."""

    def __init__(self, configuration: Configuration, only: Iterable[Address] | None = None) -> None:
        """Look at a configuration, or ``only`` at some of its addresses."""
        self._configuration = configuration
        self._holders: dict[Key, set[Address]] = {}
        self._referrers: dict[Address, set[Address]] = {}
        for address in configuration.settings if only is None else only:
            setting = configuration.get(address)
            for key in _keys(setting):
                self._holders.setdefault(key, set()).add(address)
            for other in _needs(setting):
                self._referrers.setdefault(other, set()).add(address)

    def in_the_way(self, wanted: Setting) -> Iterator[Address]:
        """Name the other settings that hold what this one would hold."""
        for key in _keys(wanted):
            yield from sorted(self._holders.get(key, set()) - {wanted.address})

    def referring_to(self, address: Address) -> Iterator[Address]:
        """Name the settings that refer to one."""
        yield from sorted(self._referrers.get(address, ()))

    def stays_sound(self, values: Mapping[Address, Setting | None]) -> bool:
        """Tell whether these values can stand beside all that has no value here.

        They can where each finds what it refers to and no two hold the same text.
        """
        held: set[Key] = set()
        for address, setting in values.items():
            if setting is None:
                if not values.keys() >= set(self.referring_to(address)):
                    return False
                continue
            keys = _keys(setting)
            others = {other for key in keys for other in self._holders.get(key, ())}
            if keys & held or not values.keys() >= others:
                return False
            held |= keys
            if any(self._holds(values, other) is None for other in _needs(setting)):
                return False
        return True

    def _holds(self, values: Mapping[Address, Setting | None], address: Address) -> Setting | None:
        return values[address] if address in values else self._configuration.get(address)


class Dependence:
    """Which settings take their values of another configuration together."""

    def __init__(self, present: Configuration, target: Configuration) -> None:
        every = {**present.settings, **target.settings}
        self._present = present
        self._target = target
        self._moving = {each for each in every if present.get(each) != target.get(each)}
        self._standing = Standing(present, self._moving)

    def entailed(self, addresses: Iterable[Address]) -> tuple[Address, ...]:
        """Name the settings that take their values of the target when these do, these included.

        A setting takes along what it refers to where that is not there, what refers to it where
        it goes, and what has taken the text that it takes. An edit of records that goes takes the
        deletion of a label along whose pairs it was to free first. Only addresses at which the
        target differs are named, those asked for first.
        """
        found: dict[Address, None] = {}
        waiting = list(addresses)
        while waiting:
            address = waiting.pop(0)
            if address in self._moving and address not in found:
                found[address] = None
                waiting += self._taken_along(address)
        return tuple(found)

    def _taken_along(self, address: Address) -> Iterator[Address]:
        wanted, present = self._target.get(address), self._present.get(address)
        if wanted is None:
            yield from self._standing.referring_to(address)
            if isinstance(present, AssociationEdit):
                taken = sorted(present.takes())
                yield from (each for each in taken if self._present.get(each) is None)
            return
        yield from (other for other in _needs(wanted) if self._present.get(other) is None)
        yield from self._standing.in_the_way(wanted)


def _keys(setting: Setting | None) -> frozenset[Key]:
    if setting is None:
        return frozenset()
    return frozenset((setting.address.kind, text) for text in setting.occupies())


def _needs(setting: Setting | None) -> frozenset[Address]:
    return frozenset() if setting is None else setting.references()
