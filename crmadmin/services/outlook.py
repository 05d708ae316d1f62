"""What one change would do, before it is drafted: counted, and which definitions name it."""

from dataclasses import dataclass

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.rows import Page, Referrer
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.services.effecting import Effecting

MOST_REFERRERS = 50
"""How many lists, and how many workflows, are named."""

_REFERRING = frozenset({Consequence.LIST_REFERS, Consequence.WORKFLOW_REFERS})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """A change, what it does to records, and the lists and workflows that name what it changes.

    ``effects`` are those on records; ``references`` those on definitions, whose first are in
    ``referrers``.
    """

    change: Change
    effects: tuple[Effect, ...]
    references: tuple[Effect, ...]
    referrers: tuple[Referrer, ...]


def read_outlook(
    effecting: Effecting,
    change: Change,
    *,
    configuration: Configuration | None = None,
    monitor: Monitor = unwatched,
) -> Outlook:
    """Count what a change would do if it were the only one. Raises Cancelled.

    ``configuration`` is what it is made on, None = the base.
    """
    found = effecting.effects((change,), configuration, monitor).get(change.address, ())
    references = tuple(each for each in found if each.consequence in _REFERRING)
    referrers: list[Referrer] = []
    for effect in references:
        page = effecting.rows(
            effect,
            change,
            Page(limit=MOST_REFERRERS),
            changes=(change,),
            configuration=configuration,
            monitor=monitor,
        )
        referrers += [row for row in page.rows if isinstance(row, Referrer)]
    return Outlook(
        change=change,
        effects=tuple(each for each in found if each.consequence not in _REFERRING),
        references=references,
        referrers=tuple(referrers),
    )
