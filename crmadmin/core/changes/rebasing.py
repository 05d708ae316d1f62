"""A draft on another base: what is settled leaves it, so that undo and redo stay honest.

Where the base did not move, an address keeps all of its edits. Where it moved, edits up to the
last that set the address to what the base held or holds now are history: undoing them could
only set the portal back to a value that was pushed, or that others have changed since. So an
address without a pending change follows the base, one that was pushed leaves the draft, and a
pending change stays as it is, in conflict where its ground is not the new base.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from crmadmin.core.changes.changes import Change, Update
from crmadmin.core.changes.edits import Edit, Replacement
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration, Setting

Place = tuple[int, Address]
"""An address of one edit, by the number of the edit."""
_Part = tuple[int, Replacement]


def rebased(
    edits: Sequence[Edit], position: int, old: Configuration, new: Configuration
) -> tuple[tuple[Edit, ...], int]:
    """Give the edits that are left on another base, and how many of them are in effect.

    Undone edits lose what redoing would not change any more. Edits of which nothing is left
    are gone.
    """
    moved: dict[Address, list[_Part]] = {}
    for number, edit in enumerate(edits):
        for part in edit.parts:
            if old.get(part.address) != new.get(part.address):
                moved.setdefault(part.address, []).append((number, part))
    dropped = {
        (number, address)
        for address, parts in moved.items()
        for number in _settled(parts, position, old.get(address), new.get(address))
    }
    kept = [_without(edit, number, dropped) for number, edit in enumerate(edits)]
    in_effect = sum(edit is not None for edit in kept[:position])
    return tuple(edit for edit in kept if edit is not None), in_effect


def stepped_aside(edits: Sequence[Edit], changes: Iterable[Change]) -> tuple[Edit, ...]:
    """Give the edits of a draft, on what a push itself put in place for a while.

    A setting that waits aside holds neither what it did nor what was drafted: that is nobody's
    change but the draft's own, and no conflict with it.
    """
    aside = {each.address: (each.old, each.new) for each in changes if isinstance(each, Update)}

    def moved(part: Replacement) -> Replacement:
        old, new = aside.get(part.address, (None, None))
        return replace(part, before=new) if part.before == old is not None else part

    return tuple(replace(edit, parts=tuple(map(moved, edit.parts))) for edit in edits)


def _settled(
    parts: Sequence[_Part], position: int, old: Setting | None, new: Setting | None
) -> Iterator[int]:
    """Name the edits whose part of one address is settled."""
    in_effect = [each for each in parts if each[0] < position]
    history = max(
        (place for place, (_number, part) in enumerate(in_effect, 1) if part.after in (old, new)),
        default=0,
    )
    yield from (number for number, _part in in_effect[:history])
    present = in_effect[-1][1].after if history < len(in_effect) else new
    for number, part in parts[len(in_effect) :]:
        if part.after == present:
            yield number
        present = part.after


def _without(edit: Edit, number: int, dropped: set[Place]) -> Edit | None:
    parts = tuple(part for part in edit.parts if (number, part.address) not in dropped)
    if len(parts) == len(edit.parts):
        return edit
    return replace(edit, parts=parts) if parts else None
