"""Some of the records behind the effects of a plan, for its report."""

from collections.abc import Iterator

from crmadmin.core.changes.changes import Change
from crmadmin.core.configuration.address import Address
from crmadmin.core.effects.effect import Effect
from crmadmin.core.plans.net import net_changes
from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.errors import Language
from crmadmin.exchange.plan_report.details import Samples
from crmadmin.services.effecting import ChangedValue, Effecting, EffectRow, Page
from crmadmin.wording.effect_rows import row_line
from crmadmin.wording.speech import Speech

MOST = 10
"""Records that a report names for one effect."""


def sampled(
    effecting: Effecting,
    plan: Plan,
    language: Language,
    *,
    most: int = MOST,
    monitor: Monitor = unwatched,
) -> Samples:
    """Name the first records, lists or workflows behind each effect of a plan.

    They are those of the workspace as it is now. Raises Cancelled.
    """
    speech, changes = Speech(language), net_changes(plan.steps)
    by_address = {change.address: change for change in changes}
    page = Page(limit=most)
    return {
        effect: tuple(
            _line(speech, row)
            for row in effecting.rows(effect, change, page, changes=changes, monitor=monitor).rows
        )
        for effect, change in _counting(plan, by_address)
    }


def _counting(plan: Plan, changes: dict[Address, Change]) -> Iterator[tuple[Effect, Change]]:
    for effect in (effect for step in plan.steps for effect in step.effects):
        if effect.count and effect.address in changes:
            yield effect, changes[effect.address]


def _line(speech: Speech, row: EffectRow) -> str:
    if isinstance(row, ChangedValue):
        return " ⇄ ".join(filter(None, (row.hubspot_name, row.salesforce_name)))
    return row_line(speech, row)
