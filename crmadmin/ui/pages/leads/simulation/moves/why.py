"""Why a move would have been blocked, or would not, in sentences."""

from collections.abc import Iterable, Iterator

from crmadmin.core.leads.exemption import Standing
from crmadmin.core.leads.governance import Reason, Rule, Ruling
from crmadmin.core.leads.stage_history import JudgedEntry
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.simulation.naming import Names
from crmadmin.ui.shell import Shell


class Why(Texts):
    """The texts of this module."""


def why_lines(_shell: Shell, names: Names, entry: JudgedEntry) -> Iterator[str]:
    """Say why, a sentence for each rule, and last who is exempt."""
    judgement = entry.judgement
    for reason in judgement.reasons:
        yield _reason(names, entry, reason)
    match judgement.ruling:
        case Ruling.EXEMPT:
            yield _exempt(judgement.standing)
        case Ruling.UNJUDGED:
            yield Why.tr("Not judged: it crosses pipelines, or a stage that is no more.")
        case Ruling.ALLOWED:
            yield Why.tr("No rule is against it.")
        case Ruling.BLOCKED:
            pass


def _reason(names: Names, entry: JudgedEntry, reason: Reason) -> str:
    stages = _listed(names, reason.stages)
    match reason.rule:
        case Rule.CREATION:
            return fill(Why.tr("Records may be created in %1 only."), stages)
        case Rule.SKIPPING:
            return fill(Why.tr("It passes over %1, which cannot be skipped."), stages)
        case Rule.BACKWARDS:
            left = names.source(entry.from_stage)
            if reason.reopens:
                return fill(Why.tr("It reopens a record out of %1, which cannot be left."), left)
            return fill(Why.tr("It goes back from %1, which only allows forward."), left)
        case Rule.EDIT_ACCESS:
            left, user = names.source(entry.from_stage), names.user(entry.user_id)
            return fill(Why.tr("%1 may not edit records in %2."), user, left)
        case Rule.DEAL:
            return Why.tr("A lead needs a deal to be qualified, and this one has none.")


def _exempt(standing: Standing) -> str:
    return {
        Standing.BOUND: "",
        Standing.WORKFLOW: Why.tr("Not blocked: rules do not bind workflows."),
        Standing.NO_USER: Why.tr("Not blocked: rules do not bind calls without a user."),
        Standing.SUPER_ADMIN: Why.tr("Not blocked: rules do not bind super admins."),
        Standing.PROPERTY_EDITOR: Why.tr(
            "Not blocked: rules do not bind users who may edit property settings."
        ),
    }[standing]


def _listed(names: Names, stages: Iterable[str]) -> str:
    return ", ".join(map(names.stage, stages))
