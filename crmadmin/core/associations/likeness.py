"""Labels of two objects that people take for each other (domain/associations.md §6).

In case, accents, spaces and plural; by a slip of the keyboard; or because one says in French what
the other says in English. One text for several pairs of objects is no duplicate: nobody ever has
to choose between them.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import combinations

from crmadmin.core.associations.suggestions import roles_of
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.texts import folded, nearly_same, without_plurals

Distance = Callable[[str, str], int]
"""Counts the letters to add, drop, replace or swap to make one text of another."""


class Likeness(StrEnum):
    """Why two labels are taken for each other, the surest first."""

    SPELLING = "spelling"
    TYPO = "typo"
    TRANSLATION = "translation"


_FIRST_SLIP, _SECOND_SLIP = 5, 9
"""Letters of a word from which on one slip is likelier than another word, and two are."""

_SIDES = {"er", "ee"}
"""Ends of words that differ by a letter and mean the two sides: *employer*, *employee*."""

_Reading = tuple[str, str, str]
"""The text of a label, behind the objects in the direction in which it is read."""


def likeness(one: str, other: str, distance: Distance) -> Likeness | None:
    """Say why people may take one text for the other; None if they do not."""
    ours, theirs = without_plurals(one), without_plurals(other)
    if nearly_same(one, other) or (ours and ours.replace(" ", "") == theirs.replace(" ", "")):
        return Likeness.SPELLING
    if _is_slip(folded(one), folded(other), distance):
        return Likeness.TYPO
    return Likeness.TRANSLATION if roles_of(one) & roles_of(other) else None


def alike(
    labels: Sequence[AssociationLabel], distance: Distance
) -> tuple[tuple[tuple[Likeness, ...], tuple[AssociationLabel, ...]], ...]:
    """Group the labels of two objects that are alike, with the reasons, the surest first.

    A label is in one group only: with all that are like any of it.
    """
    joined: dict[AssociationLabel, tuple[AssociationLabel, ...]] = {
        label: (label,) for label in labels
    }
    reasons: dict[tuple[AssociationLabel, AssociationLabel], Likeness] = {}
    for one, other in combinations(labels, 2):
        reason = _reason(one, other, distance)
        if reason is None:
            continue
        reasons[one, other] = reason
        if joined[one] is not joined[other]:
            group = (*joined[one], *joined[other])
            joined |= dict.fromkeys(group, group)
    groups = dict.fromkeys(group for group in joined.values() if len(group) > 1)
    return tuple((_reasons(group, reasons), group) for group in groups)


def _reasons(
    group: Iterable[AssociationLabel],
    reasons: Mapping[tuple[AssociationLabel, AssociationLabel], Likeness],
) -> tuple[Likeness, ...]:
    members = set(group)
    own = {reason for pair, reason in reasons.items() if members.issuperset(pair)}
    return tuple(each for each in Likeness if each in own)


def _reason(one: AssociationLabel, other: AssociationLabel, distance: Distance) -> Likeness | None:
    """Compare what two labels say in the same direction."""
    found = [
        reason
        for *way, ours in _read_as(one)
        for *there, theirs in _read_as(other)
        if way == there and (reason := likeness(ours, theirs, distance)) is not None
    ]
    return min(found, key=list(Likeness).index, default=None)


def _read_as(label: AssociationLabel) -> tuple[_Reading, ...]:
    text, inverse = label.texts
    one, other = label.from_object, label.to_object
    return tuple(dict.fromkeys(((one, other, text), (other, one, inverse))))


def _is_slip(ours: str, theirs: str, distance: Distance) -> bool:
    """Tell whether each word is another by a slip at most; not *interne* and *externe*."""
    if _digits(ours) != _digits(theirs):
        return False
    pairs = list(zip(ours.split(), theirs.split(), strict=False))
    if len(pairs) != len(ours.split()) or len(pairs) != len(theirs.split()):
        return False
    return bool(pairs) and all(
        one == other or _is_misspelt(one, other, distance) for one, other in pairs
    )


def _is_misspelt(one: str, other: str, distance: Distance) -> bool:
    """Tell whether a word is another by a slip: a long one, which begins alike."""
    shorter = min(len(one), len(other))
    slips = (shorter >= _FIRST_SLIP) + (shorter >= _SECOND_SLIP)
    if one[0] != other[0] or _are_sides(one, other):
        return False
    return bool(slips) and distance(one, other) <= slips


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _are_sides(one: str, other: str) -> bool:
    """Tell whether words are the two sides of one relation."""
    return {one[-2:], other[-2:]} == _SIDES and one[:-2] == other[:-2]
