"""E-mail addresses, each given once."""

from tools.demo.chance import Chance
from tools.demo.world.spelling import folded


class Mailboxes:
    """Give out addresses under ``.example``."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free(self, chance: Chance, first: str, last: str, domain: str) -> str:
        """Give an address of that person which nobody has."""
        given, family = folded(first), folded(last)
        shape = chance.weighted(((f"{given}.{family}", 6), (f"{given[0]}.{family}", 2), (given, 1)))
        address, number = f"{shape}@{domain}", 1
        while address in self._taken:
            number += 1
            address = f"{shape}{number}@{domain}"
        self._taken.add(address)
        return address
