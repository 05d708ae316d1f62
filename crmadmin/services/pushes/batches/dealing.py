"""What a batch needs to know of its sort of items: how they are read, sent and kept."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Self, TypeVar

from crmadmin.core.plans.plan import Call, Step
from crmadmin.core.runs.journal import Event
from crmadmin.core.runs.verdicts import ItemChange, ItemVerdict, Tally
from crmadmin.store.database import Transaction
from crmadmin.store.run_items import ItemRows

K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class Look(Generic[K, V]):
    """What some items held when they were read, by their keys; None = nothing."""

    held: dict[K, V | None] = field(default_factory=dict)

    def take(self, later: Self) -> None:
        """Take what was read later, which is newer."""
        self.held.update(later.held)


L = TypeVar("L", bound=Look[Any, Any])


class Dealing(ABC, Generic[K, V, L]):
    """How one sort of items is dealt with; ``rows`` are the rows that tell what became of them."""

    rows: ItemRows[K, V]

    @abstractmethod
    def changes(self, step: Step) -> tuple[Sequence[ItemChange[K, V]], Sequence[ItemChange[K, V]]]:
        """Give what becomes of the items of a step: those that its call names, and others.

        What becomes of the others the portal does by itself; TypeError for a step that is about no
        items of this sort.
        """

    @abstractmethod
    def look(self, step: Step, changes: Iterable[ItemChange[K, V]]) -> L:
        """Read what the items of some changes hold now."""

    @abstractmethod
    def call(self, step: Step, sent: Sequence[ItemChange[K, V]], look: L) -> Call:
        """Give the call for some items of a step; raises NotCreated if an id is not known."""

    @abstractmethod
    def named(self, context: Mapping[str, Any], keys: Iterable[K]) -> Iterator[K]:
        """Give the items among those sent that the context of an error names (§5.2)."""

    @abstractmethod
    def ending(self, tally: Tally) -> Event:
        """Say how a step ends whose items came to this."""

    @abstractmethod
    def put(
        self,
        connection: Transaction,
        step: Step,
        verdicts: Iterable[ItemVerdict[K, V]],
        look: L,
    ) -> None:
        """Let the workspace know what was read of the items judged."""

    @abstractmethod
    def settle(self, connection: Transaction, last: Step) -> None:
        """Let what is carried out leave the draft, now that the last of its steps is."""
