"""How one move is carried out: what the module of each kind of setting answers."""

from dataclasses import dataclass

from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.plans.plan import Call, Card, Fetch


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A call or a card; ``fetches`` and ``holds`` as a step has them."""

    call: Call | None = None
    card: Card | None = None
    fetches: tuple[Fetch, ...] = ()
    holds: tuple[Setting, ...] = ()
