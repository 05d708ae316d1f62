"""What each rule of a pipeline says, before and after the draft, and how it is pushed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from crmadmin.core.configuration import pipeline_rules, stage_permissions
from crmadmin.core.definitions import LEADS
from crmadmin.core.leads.governance import Rule, Ruleset, ruleset_of
from crmadmin.core.leads.trials import covered, differing, is_on
from crmadmin.core.plans.denials import Denial
from crmadmin.services.denying import Denials
from crmadmin.services.pipeline_lines import PipelineLine, PipelineSheet
from crmadmin.ui.i18n import Texts, fill
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import enumerated


class RuleTexts(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleLine:
    """One rule: what it says as drafted; ``was`` as the portal has it, None where alike.

    ``by_hand`` says why no API sets it, so that a change of it becomes a manual step; empty where
    one does.
    """

    rule: Rule
    is_on: bool
    says: str
    was: str | None
    by_hand: str


@dataclass(frozen=True, kw_only=True)
class Governed:
    """A pipeline with its rules as the portal has them, and as they are drafted."""

    line: PipelineLine
    before: Ruleset
    after: Ruleset


def governed(sheet: PipelineSheet, line: PipelineLine) -> Governed:
    """Collect the rules of a pipeline."""
    path = (line.pipeline.object, line.pipeline.pipeline_id)
    return Governed(
        line=line,
        before=ruleset_of(sheet.base, *path),
        after=ruleset_of(sheet.drafted, *path),
    )


def rule_lines(speech: Speech, known: Governed, denied: Denials) -> tuple[RuleLine, ...]:
    """Say every rule of a pipeline; a deal is asked for of leads only."""
    changed = differing(known.before, known.after)
    return tuple(
        RuleLine(
            rule=rule,
            is_on=is_on(known.after, rule),
            says=rule_says(speech, known.after, rule),
            was=rule_says(speech, known.before, rule) if rule in changed else None,
            by_hand=_why_by_hand(rule, known.line.pipeline.object, denied),
        )
        for rule in Rule
        if rule is not Rule.DEAL or known.line.pipeline.object == LEADS
    )


def rule_says(speech: Speech, ruleset: Ruleset, rule: Rule) -> str:
    """Say which stages a rule is about, or that it is off."""
    if not is_on(ruleset, rule):
        return RuleTexts.tr("off", "rule")
    stages = covered(ruleset, rule)
    names = enumerated(speech, _labels(ruleset, stages))
    if rule not in {Rule.SKIPPING, Rule.BACKWARDS}:
        return names
    return RuleTexts.tr("all stages") if len(stages) == len(ruleset.stages) else names


def _why_by_hand(rule: Rule, hubspot_object: str, denied: Denials) -> str:
    if rule is Rule.DEAL:
        return RuleTexts.tr("HubSpot has no API for it.")
    kind = stage_permissions.KIND if rule is Rule.EDIT_ACCESS else pipeline_rules.KIND
    found = denied.get((kind, hubspot_object))
    if found is None:
        return ""
    match found.why:
        case Denial.SCOPE:
            lacking = ", ".join(found.scopes)
            return fill(RuleTexts.tr("The token lacks the scope %1."), lacking)
        case Denial.UNTOLD:
            return RuleTexts.tr(
                "No pull could read it: a scope or the subscription is missing, or nothing was "
                "pulled yet."
            )
        case Denial.REFUSED:
            return RuleTexts.tr("HubSpot refused the last push of it.")


def like(ruleset: Ruleset, model: Ruleset, rule: Rule) -> Ruleset:
    """Give a ruleset with one rule as another one has it."""
    match rule:
        case Rule.CREATION:
            return replace(ruleset, rules=replace(ruleset.rules, creation=model.rules.creation))
        case Rule.SKIPPING:
            skipping = model.rules.no_skipping
            return replace(ruleset, rules=replace(ruleset.rules, no_skipping=skipping))
        case Rule.BACKWARDS:
            backwards = model.rules.no_backwards
            return replace(ruleset, rules=replace(ruleset.rules, no_backwards=backwards))
        case Rule.EDIT_ACCESS:
            return replace(ruleset, permissions=model.permissions)
        case Rule.DEAL:
            return replace(ruleset, deal_required=model.deal_required)


def _labels(ruleset: Ruleset, stages: Sequence[str]) -> list[str]:
    labels = {stage.stage_id: stage.label for stage in ruleset.stages}
    return [labels.get(each, each) for each in stages]
