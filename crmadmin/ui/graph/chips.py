"""Where the words on the lines of a graph lie: on their line, where that has room."""

from collections.abc import Mapping, Sequence

from crmadmin.ui.graph.geometry import CARD, CHIP_HEIGHT, Box, Key, Line, Link, Point, Slot

CHIP_ROOM = CHIP_HEIGHT + 4.0
"""The height that is kept free at each card for the words on its line."""
_ABOUT = 4.0
_ALONG = (0.5, 0.56, 0.44, 0.62, 0.68, 0.74)
_MANY = 40
"""From how many cards on there is no room along lines worth searching for."""


def place_chips(
    centre: Key, slots: Sequence[Slot], links: Sequence[Link], cards: Mapping[Key, Point]
) -> dict[Key, Box]:
    """Give the room of words by the key of their card or link; links may go without.

    Words get the width that they ask for on a line that has it, else no more than a card's.
    """
    boxes = {slot.key: _block(slot, cards[slot.key], cards[slot.parent]) for slot in slots}
    boxes[centre] = Box(0.0, 0.0, *CARD)
    lines = {slot.key: (cards[slot.parent], cards[slot.key]) for slot in slots}
    room = _Room([*boxes.values()], lines)
    found: dict[Key, Box] = {}
    for slot in slots:
        if slot.chip:
            free = room.along(slot.key, lines[slot.key], slot.chip)
            at_card = _at_card(cards[slot.key], cards[slot.parent])
            found[slot.key] = free or _chip(at_card, min(slot.chip, CARD[0]))
            room.take(found[slot.key])
    for link in links:
        lone = room.along(link.key, (cards[link.one], cards[link.other]), link.chip)
        if lone is not None and link.chip:
            room.take(lone)
            found[link.key] = lone
    return found


class _Room:
    """What is taken by cards, words and lines."""

    def __init__(self, boxes: list[Box], lines: Mapping[Key, Line]) -> None:
        self._is_crowded = len(boxes) > _MANY
        self._boxes = boxes
        self._lines = lines

    def along(self, key: Key, line: Line, width: float) -> Box | None:
        """Find room for words along a line, of their own width or of a card's."""
        if self._is_crowded:
            return None
        one, other = line
        for wide in dict.fromkeys((width, min(width, CARD[0]))):
            for along in _ALONG:
                at = Point(one.x + along * (other.x - one.x), one.y + along * (other.y - one.y))
                if self._is_free(key, _chip(at, wide + _ABOUT)):
                    return _chip(at, wide)
        return None

    def take(self, box: Box) -> None:
        """Let nothing else lie where these words do."""
        self._boxes.append(box)

    def _is_free(self, key: Key, box: Box) -> bool:
        return not any(box.meets(each) for each in self._boxes) and not any(
            box.is_crossed(*line) for owner, line in self._lines.items() if owner != key
        )


def _block(slot: Slot, at: Point, parent: Point) -> Box:
    """Give the room of a card with the words that may lie at it."""
    if not slot.chip:
        return Box(at.x, at.y, *CARD)
    side = -1 if at.y > parent.y else 1
    return Box(at.x, at.y + side * CHIP_ROOM / 2, CARD[0], CARD[1] + CHIP_ROOM)


def _at_card(at: Point, parent: Point) -> Point:
    """Give the place right at a card, on the side of its parent."""
    side = -1 if at.y > parent.y else 1
    return Point(at.x, at.y + side * (CARD[1] + CHIP_ROOM) / 2)


def _chip(at: Point, width: float) -> Box:
    return Box(at.x, at.y, width, CHIP_HEIGHT)
