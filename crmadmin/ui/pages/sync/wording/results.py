"""What a field comes to, in a sentence that names the values."""

from crmadmin.core.sync.fields import Decision, Inputs
from crmadmin.core.sync.scenarios import OWNER_UNKNOWN, Outcome, Side, Trigger
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.wording.refusals import Labels, refusal_sentence
from crmadmin.ui.pages.sync.wording.values import quoted

_CREATING = frozenset({Trigger.CREATE_IN_SF, Trigger.CREATE_IN_HS})


class SyncResults(Texts):
    """The texts of this module."""


def result_sentence(inputs: Inputs, decision: Decision, labels: Labels) -> str:
    """Say what is written where in place of what, or why it is refused."""
    outcome = decision.outcome
    if outcome is None:
        return SyncResults.tr("Nothing is written.")
    if outcome.is_refusal:
        return _refused(outcome, inputs, decision, labels)
    to_hubspot = outcome.side is Side.HUBSPOT
    old = (
        quoted(inputs.hubspot, labels.hubspot)
        if to_hubspot
        else quoted(inputs.salesforce, labels.salesforce)
    )
    new = quoted(decision.new, labels.hubspot if to_hubspot else labels.salesforce)
    replaces = bool(inputs.hubspot if to_hubspot else inputs.salesforce)
    return fill(_written(outcome, replaces=replaces), new, old)


def _written(outcome: Outcome, *, replaces: bool) -> str:
    return {
        (Outcome.WRITE_HUBSPOT, True): SyncResults.tr("HubSpot takes %1 in place of %2."),
        (Outcome.WRITE_HUBSPOT, False): SyncResults.tr("HubSpot takes %1."),
        (Outcome.WRITE_SALESFORCE, True): SyncResults.tr("Salesforce takes %1 in place of %2."),
        (Outcome.WRITE_SALESFORCE, False): SyncResults.tr("Salesforce takes %1."),
        (Outcome.CLEAR_HUBSPOT, True): SyncResults.tr("HubSpot’s value %2 is deleted."),
        (Outcome.CLEAR_SALESFORCE, True): SyncResults.tr("Salesforce’s value %2 is deleted."),
    }[outcome, replaces]


def _refused(outcome: Outcome, inputs: Inputs, decision: Decision, labels: Labels) -> str:
    sentence = refusal_sentence(outcome, inputs, decision, labels)
    if inputs.trigger in _CREATING:
        rest = SyncResults.tr(
            "A record is created with all its values or not at all, so it is not."
        )
        return f"{sentence} {rest}"
    return sentence


def owner_sentence(inputs: Inputs, decision: Decision, labels: Labels) -> str:
    """Say what is particular about the owner mapping; empty for any other (D45–D49)."""
    mapped = inputs.mapped
    if not mapped.is_owner:
        return ""
    if decision.reason.endswith(f"/{OWNER_UNKNOWN}"):
        text = SyncResults.tr(
            "HubSpot’s owner %1 is no active Salesforce user (same first name, last name and "
            "e-mail), so HubSpot goes back to Salesforce’s owner."
        )
        return fill(text, quoted(inputs.hubspot, labels.hubspot))
    if mapped.rule is not mapped.mapping.rule:
        return SyncResults.tr(
            "The owner always syncs both ways, even where the rule shown is “Prefer Salesforce "
            "unless blank”."
        )
    return ""
