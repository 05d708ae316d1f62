"""A plan told in one language."""

from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.connection import AccountKind
from crmadmin.core.plans.plan import FORMAT, Plan
from crmadmin.core.plans.subjects import named, old_of
from crmadmin.errors import Language
from crmadmin.exchange.plan_report.content import ReportContent
from crmadmin.exchange.plan_report.details import Samples, Telling
from crmadmin.exchange.plan_report.overview import summary_of
from crmadmin.wording import reports
from crmadmin.wording.accounts import ACCOUNT_KINDS
from crmadmin.wording.speech import Speech

_HEADINGS = {
    "summary": reports.SUMMARY,
    "details": reports.DETAILS,
    "portal": reports.PORTAL,
    "kind": reports.KIND,
    "effects": reports.EFFECTS,
    "hazards": reports.HAZARDS,
    "no_hazard": reports.NO_HAZARD,
    "valves": reports.VALVES,
    "manual_steps": reports.MANUAL_STEPS,
    "lost": reports.LOST,
    "field": reports.FIELD,
    "before": reports.BEFORE,
    "afterwards": reports.AFTERWARDS,
    "absent": reports.ABSENT,
    "blank": reports.BLANK,
    "why": reports.WHY,
    "call": reports.CALL,
    "where": reports.WHERE,
    "done_by_me": reports.DONE_BY_ME,
    "reviewed_by": reports.REVIEWED_BY,
    "on": reports.ON,
    "nothing_to_do": reports.NOTHING_TO_DO,
}


def told(
    plan: Plan,
    language: Language,
    *,
    configuration: Configuration | None = None,
    samples: Samples | None = None,
) -> ReportContent:
    """Tell a plan; ``configuration`` knows the labels that limits count."""
    speech = Speech(language)
    known = named(plan.changes, configuration or Configuration())
    telling = Telling(
        speech=speech,
        configuration=known,
        creators=_creators(plan),
        samples=samples or {},
    )
    return ReportContent(
        language=str(language),
        title=_title(plan, speech),
        is_production=plan.portal.kind is AccountKind.PRODUCTION,
        account_kind=speech(ACCOUNT_KINDS[plan.portal.kind]) if plan.portal.account_id else "",
        summary=summary_of(plan, telling),
        steps=tuple(telling.step(step) for step in plan.steps),
        words={name: speech(text) for name, text in _HEADINGS.items()},
        made_by=speech(reports.MADE_BY, format=FORMAT),
    )


def _title(plan: Plan, speech: Speech) -> str:
    portal = plan.portal.name or plan.portal.account_id
    if not portal:
        return speech(reports.TITLE_WITHOUT_PORTAL)
    if plan.rolls_back is None:
        return speech(reports.TITLE, portal=portal)
    return speech(reports.TITLE_OF_ROLLBACK, portal=portal, run=plan.rolls_back)


def _creators(plan: Plan) -> dict[Address, int]:
    """Say which steps create settings."""
    return {
        change.address: step.number
        for step in plan.steps
        for change in step.changes
        if old_of(change) is None
    }
