"""What a run left: the plan's addresses beside what is known of the portal now; JSON of it."""

import json
from collections.abc import Mapping
from typing import Any

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.codec import from_plain, to_plain
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.plans.plan import Plan
from crmadmin.core.plans.subjects import new_of, old_of
from crmadmin.core.runs.journal import StepState
from crmadmin.core.runs.report import Moved, Outcome


def outcome_of(
    plan: Plan, present: Configuration, states: Mapping[int, StepState], *, at: str
) -> Outcome:
    """Compare what a plan wants with what is there; ``at`` is when it was read, UTC.

    A setting that waits under a temporary text meanwhile is wanted under its own. Pairs of records
    were read back one by one after each call, which is trusted: an edit of them is as planned when
    all of its batches are, as ``states`` of the steps tell.
    """
    olds: dict[Address, Setting | None] = {}
    news: dict[Address, Setting | None] = {}
    for step in plan.steps:
        if step.batch is not None and states[step.number] is StepState.DONE:
            continue
        for change in step.changes:
            olds.setdefault(change.address, old_of(change))
            news[change.address] = new_of(change)
    differs = (
        Moved(address=address, old=olds[address], new=new, found=present.get(address))
        for address, new in news.items()
        if present.get(address) != new
    )
    return Outcome(at=at, differs=tuple(differs))


def outcome_to_json(outcome: Outcome) -> str:
    """Write an outcome."""
    differs = [
        {
            "address": str(each.address),
            "old": _plain(each.old),
            "new": _plain(each.new),
            "found": _plain(each.found),
        }
        for each in outcome.differs
    ]
    return json.dumps({"at": outcome.at, "differs": differs}, ensure_ascii=False)


def outcome_from_json(text: str) -> Outcome:
    """Read what ``outcome_to_json`` wrote; raises ValueError, KeyError or TypeError otherwise."""
    plain: dict[str, Any] = json.loads(text)
    return Outcome(
        at=str(plain["at"]),
        differs=tuple(
            Moved(
                address=Address.parse(each["address"]),
                old=_setting(each["old"]),
                new=_setting(each["new"]),
                found=_setting(each["found"]),
            )
            for each in plain["differs"]
        ),
    )


def _plain(setting: Setting | None) -> dict[str, Any] | None:
    return None if setting is None else to_plain(setting)


def _setting(plain: dict[str, Any] | None) -> Setting | None:
    return None if plain is None else from_plain(plain)
