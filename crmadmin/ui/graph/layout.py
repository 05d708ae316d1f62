"""Where the parts of a graph lie: a record in the middle, the others around it by object.

Pure and deterministic. Cards are wider than high, so rings are ellipses: in units of a card with
its margin they are circles, and two cards keep clear of each other where they are one unit apart
to the side or in height. Each object has a sector as wide as its number of cards asks for. Where
one ring is too narrow, every other card stands further out, so that its line passes between its
neighbours; among very many, cards fill ring after ring.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from crmadmin.ui.graph.chips import CHIP_ROOM, place_chips
from crmadmin.ui.graph.geometry import CARD, Box, Key, Link, Point, Slot

_MARGIN = (20.0, 60.0)
_UNIT = (CARD[0] + _MARGIN[0], CARD[1] + CHIP_ROOM + _MARGIN[1])
_FIRST_RING = 2.0
_RING = 1.0
_FURTHER = 1.05
_ASTRAY = {2: 2, 3: 1}
"""The ring of a last card that would lie beside the first on the innermost, by number of rings."""
_WIDEST_RING = 4.0
_SPREADS = sorted(
    (
        (_FIRST_RING + 0.2 * n, rings)
        for n in range(int((_WIDEST_RING - _FIRST_RING) / 0.2) + 1)
        for rings in (1, 2, 3)
    ),
    key=lambda spread: (spread[0] + (spread[1] - 1) * _FURTHER, spread[1]),
)
"""Radius of the innermost ring and number of rings, the smallest whole first."""
_STEP = math.radians(1.0)
_TURN = 2 * math.pi
_TOP = -math.pi / 2
_WIDEST = math.radians(150)
_BESIDE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """The middles of cards, and the room of words by the key of the outer card or the link.

    Words on links that have no room of their own are left out.
    """

    cards: dict[Key, Point]
    chips: dict[Key, Box]


def arrange(centre: Key, slots: Sequence[Slot], links: Sequence[Link] = ()) -> Arrangement:
    """Place cards around the one in the middle; those of its children go further out."""
    cards: dict[Key, Point] = {centre: Point(0.0, 0.0)}
    taken: list[Point] = [Point(0.0, 0.0)]
    inner = [slot for slot in slots if slot.parent == centre]
    whole = _zigzag(inner)
    cards |= whole
    taken += whole.values()
    ring = max((math.hypot(at.x, at.y) for at in taken), default=0.0)
    if inner and not whole:
        ring = _place(_sectors(inner), _FIRST_RING, cards, taken)
    outer = [slot for slot in slots if slot.parent != centre]
    if outer:
        _place(_fans(outer, cards), ring + _RING, cards, taken)
    found = {key: Point(at.x * _UNIT[0], at.y * _UNIT[1]) for key, at in cards.items()}
    return Arrangement(cards=found, chips=place_chips(centre, slots, links, found))


def _zigzag(slots: Sequence[Slot]) -> dict[Key, Point]:
    """Spread cards evenly around the middle, on as few rings as keep them and their lines clear.

    Nothing where that takes too wide a ring.
    """
    for radius, rings in _SPREADS:
        step = _TURN / max(1, len(slots))
        start = _first_angle(len({slot.sector for slot in slots}), len(slots))
        places = [
            _at(radius + nth_ring * _FURTHER, start + (n + 0.5) * step)
            for n, nth_ring in enumerate(_alternating(len(slots), rings))
        ]
        if all(_is_clear(at, places[:n]) for n, at in enumerate(places)) and (
            rings == 1 or all(_is_seen(at, places) for at in places)
        ):
            return {slot.key: at for slot, at in zip(slots, places, strict=True)}
    return {}


def _alternating(count: int, rings: int) -> Iterator[int]:
    """Give the ring of each card in turn; the last one keeps clear of the first."""
    for n in range(count):
        is_beside_first = n == count - 1 and n % rings == 0 and rings > 1
        yield _ASTRAY[rings] if is_beside_first else n % rings


def _is_seen(at: Point, places: Iterable[Point]) -> bool:
    """Tell whether the line from the middle to a card passes all others."""
    shares = CARD[0] / _UNIT[0], CARD[1] / _UNIT[1]
    boxes = (Box(each.x, each.y, *shares) for each in places if each is not at)
    return not any(box.is_crossed(Point(0.0, 0.0), at) for box in boxes)


@dataclass(frozen=True, slots=True)
class _Wedge:
    """Cards that share a part of the circle, in radians from its start."""

    start: float
    span: float
    slots: tuple[Slot, ...]


def _sectors(slots: Sequence[Slot]) -> Iterator[_Wedge]:
    """Divide the circle among sectors, as wide as their cards are many, from the top."""
    groups = [tuple(group) for _key, group in groupby(slots, key=lambda slot: slot.sector)]
    total = sum(len(group) for group in groups)
    start = _first_angle(len(groups), total)
    for group in groups:
        span = _TURN * len(group) / total
        yield _Wedge(start, span, group)
        start += span


def _first_angle(sectors: int, total: int) -> float:
    """Begin at the top; one or two cards of a lone sector lie beside the middle."""
    if sectors > 1:
        return _TOP
    return (0.0 if total <= _BESIDE else _TOP) - math.pi / max(1, total)


def _fans(slots: Sequence[Slot], cards: dict[Key, Point]) -> Iterator[_Wedge]:
    """Give the children of each card the part of the circle behind it."""
    families: dict[Key, list[Slot]] = {}
    for slot in slots:
        families.setdefault(slot.parent, []).append(slot)
    turned = sorted((_angle(cards[parent]), place) for place, parent in enumerate(families))
    members = list(families.values())
    for nth, (angle, place) in enumerate(turned):
        before, after = turned[nth - 1][0], turned[(nth + 1) % len(turned)][0]
        room = min((angle - before) % _TURN or _TURN, (after - angle) % _TURN or _TURN)
        span = min(_WIDEST, room)
        yield _Wedge(angle - span / 2, span, tuple(members[place]))


def _angle(at: Point) -> float:
    return math.atan2(at.y, at.x)


def _place(
    wedges: Iterable[_Wedge], radius: float, cards: dict[Key, Point], taken: list[Point]
) -> float:
    """Place the cards of wedges from a ring on; give the last ring that was needed."""
    last = radius
    for wedge in wedges:
        left, ring = wedge.slots, radius
        while left:
            found = _row(wedge, ring, len(left), taken)
            for slot, at in zip(left, found, strict=False):
                cards[slot.key] = at
            taken.extend(found)
            left, last = left[len(found) :], max(last, ring)
            ring += _RING
    return last


def _row(wedge: _Wedge, radius: float, wanted: int, taken: list[Point]) -> list[Point]:
    """Find places on one ring: spread evenly where that keeps clear, else as close as may be."""
    step = wedge.span / wanted
    even = [_at(radius, wedge.start + (n + 0.5) * step) for n in range(wanted)]
    if all(_is_clear(at, (*taken, *even[:n])) for n, at in enumerate(even)):
        return even
    found: list[Point] = []
    for n in range(max(1, int(wedge.span / _STEP))):
        at = _at(radius, wedge.start + (n + 0.5) * _STEP)
        if len(found) < wanted and _is_clear(at, (*taken, *found)):
            found.append(at)
    return found


def _at(radius: float, angle: float) -> Point:
    return Point(radius * math.cos(angle), radius * math.sin(angle))


def _is_clear(at: Point, taken: Iterable[Point]) -> bool:
    return all(abs(at.x - each.x) >= 1.0 or abs(at.y - each.y) >= 1.0 for each in taken)
