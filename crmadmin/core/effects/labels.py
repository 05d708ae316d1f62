"""What becomes of the labels that associations carry (domain/associations.md §1).

A label is a type that the portal made for itself and gave a text. Types that HubSpot defines are
none, the primary one included: an admin can neither make nor delete them, a portal does not count
them as labels, and a company that is no longer the primary one "stays associated, unlabelled" (§2).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from crmadmin.core.associations.links import RecordPair
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import FORWARD, INVERSE
from crmadmin.core.effects.associations import Association, AssociationType, pairs


def lost(associations: Iterable[Association], deleted: AssociationType) -> frozenset[RecordPair]:
    """Give the pairs that carry a label which goes: both its directions do (§1)."""
    return pairs(associations, deleted)


def unlabelled(
    associations: Sequence[Association],
    deleted: AssociationType,
    remaining: Iterable[AssociationType],
) -> frozenset[RecordPair]:
    """Give those of the pairs that lose a label which have none of the remaining ones."""
    kept = (pairs(associations, each) for each in remaining)
    return lost(associations, deleted).difference(*kept)


def renamed_ends(old: AssociationLabel, new: AssociationLabel) -> frozenset[str]:
    """Say which directions of a label read otherwise: ``forward``, ``inverse`` or both."""
    texts = zip((FORWARD, INVERSE), old.texts, new.texts, strict=True)
    return frozenset(end for end, before, after in texts if before != after)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelling:
    """The texts of the labels of one pair, from its first record and from its second."""

    there: tuple[str, ...]
    back: tuple[str, ...]


def labelling(
    associations: Sequence[Association],
    pair: RecordPair,
    labels: Mapping[AssociationType, AssociationLabel],
) -> Labelling:
    """Read the labels of a pair, in the order of ``labels``.

    Between records of one object the pair may carry a label in either direction, or in both.
    """
    there: dict[str, None] = {}
    back: dict[str, None] = {}
    for kind, label in labels.items():
        text, inverse = label.texts
        if _carries(associations, kind, pair):
            there[text], back[inverse] = None, None
        if kind.within and _carries(associations, kind, pair[::-1]):
            there[inverse], back[text] = None, None
    return Labelling(there=tuple(there), back=tuple(back))


def _carries(
    associations: Iterable[Association], kind: AssociationType, pair: tuple[str, ...]
) -> bool:
    one, other = pair
    return any(
        (kind.there.holds(each) and (each.from_id, each.to_id) == (one, other))
        or (
            kind.back is not None
            and kind.back.holds(each)
            and (each.to_id, each.from_id) == (one, other)
        )
        for each in associations
    )
