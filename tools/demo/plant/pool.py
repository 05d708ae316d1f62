"""Who may play a part: pairs that play none yet."""

from collections.abc import Callable
from datetime import datetime

from tools.demo.chance import Chance
from tools.demo.clock import MINUTE, NOW
from tools.demo.crm import Crm, Pair
from tools.demo.schema.mappings import field_of
from tools.demo.schema.options import IN_SALESFORCE

Test = Callable[[Pair], bool]


class TooFewError(Exception):
    """The story is too small for what it should contain."""


def take(crm: Crm, chance: Chance, kind: str, count: int, test: Test) -> list[Pair]:
    """Choose that many free pairs that pass a test; they are free no more."""
    free = [pair for pair in crm.pairs[kind] if not pair.spent and test(pair)]
    if len(free) < count:
        raise TooFewError(f"{count} {kind} wanted, {len(free)} free")
    chosen = chance.some(free, count)
    for pair in chosen:
        pair.spent = True
    return chosen


def sound(pair: Pair) -> bool:
    """Tell whether a pair is linked and nothing stops its sync."""
    if not pair.linked or pair.hubspot is None or pair.salesforce is None:
        return False
    if pair.salesforce.values["IsDeleted"] == "true":
        return False
    if pair.object != "contacts":
        return True
    values = pair.hubspot.values
    return bool(values["email"]) and values["lifecyclestage"] in IN_SALESFORCE


def sound_with(*filled: str, blank: str = "") -> Test:
    """Give a test: sound, with these properties filled and mapped, and perhaps one blank."""

    def test(pair: Pair) -> bool:
        if not sound(pair):
            return False
        kind, values = pair.right.object, pair.left.values
        names = (*filled, blank) if blank else filled
        mapped = all(field_of(pair.object, name, kind) for name in names)
        return (
            mapped
            and all(values.get(name) for name in filled)
            and not (blank and values.get(blank))
        )

    return test


def alone(pair: Pair) -> bool:
    """Tell whether only HubSpot knows this pair."""
    return pair.hubspot is not None and pair.salesforce is None and not pair.linked


def since(chance: Chance, pair: Pair) -> datetime:
    """Give a moment after the pair's last sync."""
    if pair.synced is None:
        raise LookupError("an unlinked pair was never synced")
    return chance.moment(pair.synced + 3 * MINUTE, NOW - 5 * MINUTE)
