"""The four rules in HubSpot's words, and what each does (domain/sync-rules.md §1)."""

from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.ui.i18n import Texts


class SyncRules(Texts):
    """The texts of this module."""


def rule_name(rule: SyncRule) -> str:
    """Name a rule as HubSpot's mapping screen does."""
    match rule:
        case SyncRule.PREFER_SALESFORCE_UNLESS_BLANK:
            return SyncRules.tr("Prefer Salesforce unless blank")
        case SyncRule.ALWAYS_USE_SALESFORCE:
            return SyncRules.tr("Always use Salesforce")
        case SyncRule.TWO_WAY:
            return SyncRules.tr("Two-way")
        case SyncRule.DONT_SYNC:
            return SyncRules.tr("Don’t sync")


def rule_explanation(rule: SyncRule) -> str:
    """Say in a sentence or two what a rule does."""
    match rule:
        case SyncRule.PREFER_SALESFORCE_UNLESS_BLANK:
            return SyncRules.tr(
                "A Salesforce value always overwrites HubSpot. HubSpot only fills Salesforce "
                "while Salesforce is blank. A value deleted in Salesforce is deleted in HubSpot."
            )
        case SyncRule.ALWAYS_USE_SALESFORCE:
            return SyncRules.tr(
                "A Salesforce value always overwrites HubSpot. HubSpot never writes to "
                "Salesforce, even while Salesforce is blank."
            )
        case SyncRule.TWO_WAY:
            return SyncRules.tr(
                "The most recent value wins, on either side. A deleted value is deleted on the "
                "other side too."
            )
        case SyncRule.DONT_SYNC:
            return SyncRules.tr("Nothing passes, in either direction.")
