"""Why a rule lets a value flow the way it does, in a sentence (domain/sync-rules.md §3, D32)."""

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.sync.rules import Flow
from crmadmin.core.sync.scenarios import Trigger
from crmadmin.ui.i18n import Texts

_DELETED_IN_SALESFORCE = frozenset({Trigger.SF_CLEAR, Trigger.BOTH_SF_LATER})
_CHANGED_IN_HUBSPOT = frozenset({Trigger.HS_SET, Trigger.HS_CLEAR, Trigger.BOTH_HS_LATER})


class SyncDecisions(Texts):
    """The texts of this module."""


def rule_sentence(
    rule: SyncRule,
    trigger: Trigger,
    flow: Flow,
    *,
    hubspot_filled: bool,
    salesforce_filled: bool,
) -> str:
    """Say what the rule in effect makes of what happened."""
    if flow is Flow.NONE:
        return _nothing(rule, trigger)
    if trigger in {Trigger.CREATE_IN_SF, Trigger.CREATE_IN_HS}:
        return _creating(trigger)
    match rule:
        case SyncRule.PREFER_SALESFORCE_UNLESS_BLANK:
            return _prefer(trigger, flow, salesforce_filled=salesforce_filled)
        case SyncRule.ALWAYS_USE_SALESFORCE:
            return _always(trigger, salesforce_filled=salesforce_filled)
        case SyncRule.TWO_WAY:
            both = hubspot_filled and salesforce_filled
            return _two_way(trigger, flow, both_filled=both)
        case SyncRule.DONT_SYNC:
            return _nothing(rule, trigger)


def _nothing(rule: SyncRule, trigger: Trigger) -> str:
    if rule is SyncRule.DONT_SYNC:
        return SyncDecisions.tr("Under “Don’t sync” nothing passes.")
    if rule is SyncRule.ALWAYS_USE_SALESFORCE:
        return SyncDecisions.tr(
            "Under “Always use Salesforce”, HubSpot never writes to Salesforce."
        )
    if trigger is Trigger.OTHER_FIELD:
        return SyncDecisions.tr(
            "Under “Two-way”, a field that did not change itself is left alone."
        )
    return SyncDecisions.tr("While Salesforce is blank, an import changes nothing.")


def _creating(trigger: Trigger) -> str:
    if trigger is Trigger.CREATE_IN_SF:
        return SyncDecisions.tr("The new record takes HubSpot’s values.")
    return SyncDecisions.tr("The new record takes Salesforce’s values.")


def _prefer(trigger: Trigger, flow: Flow, *, salesforce_filled: bool) -> str:
    if salesforce_filled:
        return SyncDecisions.tr(
            "Under “Prefer Salesforce unless blank”, a Salesforce value always overwrites "
            "HubSpot’s."
        )
    if flow is Flow.TO_SALESFORCE:
        return SyncDecisions.tr(
            "Under “Prefer Salesforce unless blank”, HubSpot’s value passes because Salesforce "
            "is blank."
        )
    if trigger in _DELETED_IN_SALESFORCE:
        return SyncDecisions.tr(
            "Under “Prefer Salesforce unless blank”, a value deleted in Salesforce is deleted in "
            "HubSpot too."
        )
    return SyncDecisions.tr(
        "Under “Prefer Salesforce unless blank”, and by the assumption that was chosen, "
        "Salesforce’s blank clears HubSpot."
    )


def _always(trigger: Trigger, *, salesforce_filled: bool) -> str:
    if salesforce_filled:
        return SyncDecisions.tr(
            "Under “Always use Salesforce”, a Salesforce value always overwrites HubSpot’s."
        )
    if trigger in _DELETED_IN_SALESFORCE | {Trigger.BOTH_HS_LATER}:
        return SyncDecisions.tr(
            "Under “Always use Salesforce”, a value deleted in Salesforce is deleted in HubSpot "
            "too."
        )
    return SyncDecisions.tr(
        "Under “Always use Salesforce”, and by the assumption that was chosen, Salesforce’s "
        "blank clears HubSpot."
    )


def _two_way(trigger: Trigger, flow: Flow, *, both_filled: bool) -> str:
    if trigger in _CHANGED_IN_HUBSPOT:
        return SyncDecisions.tr("Under “Two-way”, the most recent value wins: HubSpot’s.")
    if trigger in _DELETED_IN_SALESFORCE | {Trigger.SF_SET}:
        return SyncDecisions.tr("Under “Two-way”, the most recent value wins: Salesforce’s.")
    if trigger is Trigger.MATCH:
        return _first_match(flow, both_filled=both_filled)
    return {
        (Trigger.SF_IMPORT, Flow.TO_HUBSPOT): SyncDecisions.tr(
            "Under “Two-way”, an import brings what Salesforce has to HubSpot."
        ),
        (Trigger.SF_IMPORT, Flow.TO_SALESFORCE): SyncDecisions.tr(
            "Under “Two-way”, and by the assumption that was chosen, an import lets HubSpot "
            "fill a blank Salesforce field."
        ),
        (Trigger.RESYNC_FROM_HS, Flow.TO_SALESFORCE): SyncDecisions.tr(
            "Under “Two-way”, a resync brings what HubSpot has to Salesforce."
        ),
        (Trigger.RESYNC_FROM_HS, Flow.TO_HUBSPOT): SyncDecisions.tr(
            "Under “Two-way”, a resync lets Salesforce’s value fill the blank in HubSpot."
        ),
    }[trigger, flow]


def _first_match(flow: Flow, *, both_filled: bool) -> str:
    if both_filled and flow is Flow.TO_HUBSPOT:
        return SyncDecisions.tr(
            "Under “Two-way”, Salesforce’s value wins when records are first linked."
        )
    if both_filled:
        return SyncDecisions.tr(
            "Under “Two-way”, HubSpot’s value wins when records are first linked."
        )
    if flow is Flow.TO_HUBSPOT:
        return SyncDecisions.tr(
            "Under “Two-way”, HubSpot takes what Salesforce has when one of the two is blank."
        )
    return SyncDecisions.tr(
        "Under “Two-way”, Salesforce takes what HubSpot has when one of the two is blank."
    )
