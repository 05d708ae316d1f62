"""Where the parts of a graph lie: a record in the middle, the others around it by object.

Pure and deterministic. Cards are wider than high, so rings are ellipses: in units of a card with
its margin they are circles, and two cards keep clear of each other where they are one unit apart
to the side or in height. Each object has a sector as wide as its number of cards asks for; what
does not fit into the innermost ring goes to the next.
"""

import math
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

CARD = (176.0, 44.0)
CHIP_HEIGHT = 20.0
_MARGIN = (20.0, 32.0)
_GAP = 4.0
_ABOUT_CHIP = 4.0
_CHIP_ROOM = CHIP_HEIGHT + _GAP
_UNIT = (CARD[0] + _MARGIN[0], CARD[1] + _CHIP_ROOM + _MARGIN[1])
_FIRST_RING = 2.2
_RING = 1.0
_STEP = math.radians(1.0)
_TURN = 2 * math.pi
_TOP = -math.pi / 2
_WIDEST = math.radians(150)
_ALONG = (0.5, 0.56, 0.44, 0.62, 0.68, 0.74)
_MANY = 40
_BESIDE = 2

Key = Hashable


@dataclass(frozen=True, slots=True)
class Point:
    """A place, in pixels from the middle; downwards is positive."""

    x: float
    y: float


_Line = tuple[Point, Point]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its middle and its size."""

    x: float
    y: float
    width: float
    height: float

    def meets(self, other: "Box") -> bool:
        """Tell whether two rectangles share any room."""
        return (
            abs(self.x - other.x) * 2 < self.width + other.width
            and abs(self.y - other.y) * 2 < self.height + other.height
        )

    def is_crossed(self, one: Point, other: Point) -> bool:
        """Tell whether the line between two points goes through the rectangle."""
        left, right = self.x - self.width / 2, self.x + self.width / 2
        top, bottom = self.y - self.height / 2, self.y + self.height / 2
        first, last = 0.0, 1.0
        dx, dy = other.x - one.x, other.y - one.y
        for start, delta, low, high in ((one.x, dx, left, right), (one.y, dy, top, bottom)):
            if delta == 0:
                if not low < start < high:
                    return False
                continue
            near, far = sorted(((low - start) / delta, (high - start) / delta))
            first, last = max(first, near), min(last, far)
        return first < last


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A card to be placed: what it belongs to, and how wide the words on its line are.

    ``parent`` is the card that its line comes from; ``sector`` keeps cards of one kind together.
    ``chip`` is 0 where no words are.
    """

    key: Key
    parent: Key
    sector: Key
    chip: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A further line between two cards, and how wide its words are."""

    key: Key
    one: Key
    other: Key
    chip: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """The middles of cards, and of the words on lines, by the key of the outer card or the link.

    Words that have no room of their own are left out.
    """

    cards: dict[Key, Point]
    chips: dict[Key, Point]


def arrange(centre: Key, slots: Sequence[Slot], links: Sequence[Link] = ()) -> Arrangement:
    """Place cards around the one in the middle; those of its children go further out."""
    cards: dict[Key, Point] = {centre: Point(0.0, 0.0)}
    taken: list[Point] = [Point(0.0, 0.0)]
    inner = [slot for slot in slots if slot.parent == centre]
    ring = _place(_sectors(inner), _FIRST_RING, cards, taken)
    outer = [slot for slot in slots if slot.parent != centre]
    if outer:
        _place(_fans(outer, cards), ring + _RING, cards, taken)
    found = {key: Point(at.x * _UNIT[0], at.y * _UNIT[1]) for key, at in cards.items()}
    return Arrangement(cards=found, chips=_chips(centre, slots, links, found))


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
    start = _TOP if len(groups) > 1 else _first_of_one(total)
    for group in groups:
        span = _TURN * len(group) / total
        yield _Wedge(start, span, group)
        start += span


def _first_of_one(total: int) -> float:
    """Begin a lone sector so that one or two cards lie beside the middle, more from the top on."""
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


def _chips(
    centre: Key, slots: Sequence[Slot], links: Sequence[Link], cards: dict[Key, Point]
) -> dict[Key, Point]:
    """Put words on the middle of their line where there is room, else onto the outer card."""
    boxes = {slot.key: _block(slot, cards[slot.key], cards[slot.parent]) for slot in slots}
    boxes[centre] = Box(0.0, 0.0, *CARD)
    lines = {slot.key: (cards[slot.parent], cards[slot.key]) for slot in slots}
    room = _Room([*boxes.values()], lines)
    found: dict[Key, Point] = {}
    for slot in slots:
        if slot.chip:
            free = room.along(slot.key, lines[slot.key], slot.chip)
            found[slot.key] = free or _at_card(cards[slot.key], cards[slot.parent])
            room.take(found[slot.key], slot.chip)
    for link in links:
        lone = room.along(link.key, (cards[link.one], cards[link.other]), link.chip)
        if lone is not None and link.chip:
            room.take(lone, link.chip)
            found[link.key] = lone
    return found


class _Room:
    """What is taken by cards, words and lines."""

    def __init__(self, boxes: list[Box], lines: dict[Key, _Line]) -> None:
        self._is_crowded = len(boxes) > _MANY
        self._boxes = boxes
        self._lines = lines

    def along(self, key: Key, line: _Line, width: float) -> Point | None:
        """Find room for words along a line; among many cards it is not worth searching for."""
        one, other = line
        for along in () if self._is_crowded else _ALONG:
            at = Point(one.x + along * (other.x - one.x), one.y + along * (other.y - one.y))
            box = _chip_box(at, width)
            if not any(box.meets(each) for each in self._boxes) and not any(
                box.is_crossed(*each) for owner, each in self._lines.items() if owner != key
            ):
                return at
        return None

    def take(self, at: Point, width: float) -> None:
        """Let nothing else lie where these words do."""
        self._boxes.append(_chip_box(at, width))


def _block(slot: Slot, at: Point, parent: Point) -> Box:
    """Give the room of a card with the words that may lie at it."""
    if not slot.chip:
        return Box(at.x, at.y, *CARD)
    side = -1 if at.y > parent.y else 1
    return Box(at.x, at.y + side * _CHIP_ROOM / 2, CARD[0], CARD[1] + _CHIP_ROOM)


def _at_card(at: Point, parent: Point) -> Point:
    """Give the place right at a card, on the side of its parent."""
    side = -1 if at.y > parent.y else 1
    return Point(at.x, at.y + side * (CARD[1] + CHIP_HEIGHT + _GAP) / 2)


def _chip_box(at: Point, width: float) -> Box:
    return Box(at.x, at.y, width + _ABOUT_CHIP, CHIP_HEIGHT)
