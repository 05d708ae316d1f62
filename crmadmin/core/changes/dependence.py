"""What must go with some settings, when they take other values than they have.

One rule serves both ways: taking changes back, where the values are the base's, and making them
again, where they are those that had been drafted.
"""

from collections.abc import Iterable, Iterator

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting


def entailed(
    present: Configuration, target: Configuration, addresses: Iterable[Address]
) -> tuple[Address, ...]:
    """Name the settings that take their values of ``target`` when these do, these included.

    A setting takes along what it refers to where that is not there, what refers to it where it
    goes, and what has taken the text that it takes. Only addresses at which ``target`` differs
    from ``present`` are named, those asked for first.
    """
    found: dict[Address, None] = {}
    waiting = list(dict.fromkeys(addresses))
    while waiting:
        address = waiting.pop(0)
        if address in found or present.get(address) == target.get(address):
            continue
        found[address] = None
        waiting += _taken_along(present, target, address)
    return tuple(found)


def is_sound(configuration: Configuration, addresses: Iterable[Address]) -> bool:
    """Tell whether these settings find what they refer to, and share no text with another.

    Where a setting of ``addresses`` is absent, nothing may refer to it.
    """
    for address in addresses:
        setting = configuration.get(address)
        if setting is None:
            if any(address in each.references() for each in configuration.settings.values()):
                return False
        elif any(configuration.get(other) is None for other in setting.references()) or any(
            True for _other in _holders(configuration, setting)
        ):
            return False
    return True


def _taken_along(
    present: Configuration, target: Configuration, address: Address
) -> Iterator[Address]:
    wanted = target.get(address)
    if wanted is None:
        yield from _referrers(present, address)
        return
    yield from (other for other in wanted.references() if present.get(other) is None)
    yield from _holders(present, wanted)


def _referrers(configuration: Configuration, address: Address) -> Iterator[Address]:
    for other, setting in configuration.settings.items():
        if address in setting.references():
            yield other


def _holders(configuration: Configuration, wanted: Setting) -> Iterator[Address]:
    """Name the other settings that hold what this one would hold."""
    keys = wanted.occupies()
    for other, setting in configuration.settings.items() if keys else ():
        alike = other.kind == wanted.address.kind and other != wanted.address
        if alike and not keys.isdisjoint(setting.occupies()):
            yield other
