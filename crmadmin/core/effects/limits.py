"""How records stand to a limit of their associations (domain/associations.md §3).

A limit is not retroactive: a record that has more keeps what it has, and gets no more.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

from crmadmin.core.effects.associations import Association, AssociationType, joined
from crmadmin.core.effects.effect import Consequence


def counts(associations: Iterable[Association], kind: AssociationType) -> Mapping[str, int]:
    """Count the records that each record has, by a type, in the type's direction."""
    return Counter(one for one, _other in joined(associations, kind))


def standing(count: int, before: int | None, after: int | None) -> Consequence | None:
    """Say what a change of the limit means to a record that has ``count``; None is no limit.

    A record is freed that could get no more under the limit before and can now.
    """
    if after is not None and count > after:
        return Consequence.OVER_LIMIT
    if after is not None and count == after:
        return Consequence.AT_LIMIT
    if before is not None and count >= before:
        return Consequence.FREED
    return None
