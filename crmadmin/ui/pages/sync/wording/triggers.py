"""What happened to a field before the sync looks at it (domain/sync-rules.md §3, D28)."""

from crmadmin.core.sync.scenarios import Trigger
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.sync.wording.values import instant


class SyncTriggers(Texts):
    """The texts of this module."""


def trigger_name(trigger: Trigger) -> str:
    """Name what happened, for a table."""
    return {
        Trigger.HS_SET: SyncTriggers.tr("HubSpot was changed"),
        Trigger.HS_CLEAR: SyncTriggers.tr("HubSpot was cleared"),
        Trigger.SF_SET: SyncTriggers.tr("Salesforce was changed"),
        Trigger.SF_CLEAR: SyncTriggers.tr("Salesforce was cleared"),
        Trigger.BOTH_HS_LATER: SyncTriggers.tr("both changed, HubSpot last"),
        Trigger.BOTH_SF_LATER: SyncTriggers.tr("both changed, Salesforce last"),
        Trigger.RESYNC_FROM_HS: SyncTriggers.tr("resync from HubSpot"),
        Trigger.SF_IMPORT: SyncTriggers.tr("Salesforce import"),
        Trigger.OTHER_FIELD: SyncTriggers.tr("another field changed"),
        Trigger.MATCH: SyncTriggers.tr("first match"),
        Trigger.CREATE_IN_SF: SyncTriggers.tr("creation in Salesforce"),
        Trigger.CREATE_IN_HS: SyncTriggers.tr("creation in HubSpot"),
    }[trigger]


def trigger_sentence(trigger: Trigger, hubspot_at: str | None, salesforce_at: str | None) -> str:
    """Say what happened, and when."""
    if hubspot_at and hubspot_at == salesforce_at:
        text = SyncTriggers.tr("Both sides were changed at the same instant, on %1.")
        return fill(text, instant(hubspot_at))
    return fill(_sentence(trigger), instant(hubspot_at), instant(salesforce_at))


def _sentence(trigger: Trigger) -> str:
    return {
        Trigger.HS_SET: SyncTriggers.tr(
            "HubSpot’s value was changed on %1, after the last sync; Salesforce’s was not."
        ),
        Trigger.HS_CLEAR: SyncTriggers.tr(
            "HubSpot’s value was deleted on %1, after the last sync; Salesforce’s was not changed."
        ),
        Trigger.SF_SET: SyncTriggers.tr(
            "Salesforce’s value was changed on %2, after the last sync; HubSpot’s was not."
        ),
        Trigger.SF_CLEAR: SyncTriggers.tr(
            "Salesforce’s value was deleted on %2, after the last sync; HubSpot’s was not changed."
        ),
        Trigger.BOTH_HS_LATER: SyncTriggers.tr(
            "Both sides were changed after the last sync: Salesforce on %2, HubSpot later, on %1."
        ),
        Trigger.BOTH_SF_LATER: SyncTriggers.tr(
            "Both sides were changed after the last sync: HubSpot on %1, Salesforce later, on %2."
        ),
        Trigger.RESYNC_FROM_HS: SyncTriggers.tr(
            "The record is resynced from HubSpot, whichever side was changed last."
        ),
        Trigger.SF_IMPORT: SyncTriggers.tr(
            "The record is imported from Salesforce, whichever side was changed last."
        ),
        Trigger.OTHER_FIELD: SyncTriggers.tr(
            "Neither side of this field was changed since the last sync, but another field of "
            "the record was, so the whole record is looked at."
        ),
        Trigger.MATCH: SyncTriggers.tr("The two records are linked for the first time."),
        Trigger.CREATE_IN_SF: SyncTriggers.tr(
            "The HubSpot record has no Salesforce record yet, so the sync creates one."
        ),
        Trigger.CREATE_IN_HS: SyncTriggers.tr(
            "The Salesforce record has no HubSpot record yet, so the sync creates one."
        ),
    }[trigger]
