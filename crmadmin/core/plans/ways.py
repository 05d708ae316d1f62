"""How one move is carried out: what the module of each kind of setting answers."""

from dataclasses import dataclass

from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.plans.batches import Batch
from crmadmin.core.plans.plan import Call, Card, Fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A call or a card; ``fetches``, ``holds`` and ``batch`` as a step has them.

    ``after`` are the places of those ways of the same move that go before it.
    """

    call: Call | None = None
    card: Card | None = None
    fetches: tuple[Fetch, ...] = ()
    holds: tuple[Setting, ...] = ()
    batch: Batch | None = None
    after: frozenset[int] = frozenset()
