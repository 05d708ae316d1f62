"""How an edit of records, or of their associations, is rolled back: by another edit.

What undoes it touches the items that are as the run left them, and no others.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from crmadmin.core.configuration.association_edits import AssociationEdit
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.runs.verdicts import ItemChange, K, V

E_co = TypeVar("E_co", bound=AssociationEdit | StageMove, covariant=True)


class ItemRestoration(StrEnum):
    """Whether an item can hold what it did before a run; as ``Verdict`` for settings."""

    RESTORABLE = "restorable"
    ALREADY = "already"
    CHANGED_SINCE = "changed_since"


@dataclass(frozen=True, slots=True, kw_only=True)
class EditRollback(Generic[E_co]):
    """What rolling back does about one edit of a run: ``undone`` is the edit, ``edit`` undoes it.

    Counts are of items. ``incomplete`` are those that come back without ``missing``: labels that
    are not there any more and are not made again.
    """

    undone: E_co
    edit: E_co
    restored: int
    already: int
    changed_since: int
    incomplete: int = 0
    missing: tuple[str, ...] = ()


def restoration(change: ItemChange[K, V], now: V | None) -> ItemRestoration:
    """Say whether an item can be as before: it is as the run left it, as before, or neither."""
    if now == change.before:
        return ItemRestoration.ALREADY
    is_left = now == change.after
    return ItemRestoration.RESTORABLE if is_left else ItemRestoration.CHANGED_SINCE


def move_rollback(
    undone: StageMove,
    run_id: int,
    changes: Iterable[ItemChange[str, V]],
    now: Callable[[str], V | None],
) -> EditRollback[StageMove]:
    """Sum up what moving the records of a run back does; ``now`` tells what each holds."""
    counts = Counter(restoration(change, now(change.key)) for change in changes)
    return EditRollback(
        undone=undone,
        edit=undone.reversed(run_id),
        restored=counts[ItemRestoration.RESTORABLE],
        already=counts[ItemRestoration.ALREADY],
        changed_since=counts[ItemRestoration.CHANGED_SINCE],
    )
