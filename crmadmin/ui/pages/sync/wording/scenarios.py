"""The four scenarios: what each is called, what it simulates, which question it answers."""

from crmadmin.core.sync.scenarios import Scenario
from crmadmin.ui.i18n import Texts


class SyncScenarios(Texts):
    """The texts of this module."""


def scenario_name(scenario: Scenario) -> str:
    """Name a scenario."""
    match scenario:
        case Scenario.FIRST_MATCH:
            return SyncScenarios.tr("First match")
        case Scenario.NEXT_SYNC:
            return SyncScenarios.tr("Next sync")
        case Scenario.RESYNC_FROM_HUBSPOT:
            return SyncScenarios.tr("Resync from HubSpot")
        case Scenario.SALESFORCE_IMPORT:
            return SyncScenarios.tr("Salesforce import")


def scenario_explanation(scenario: Scenario) -> str:
    """Say in a sentence what a scenario simulates."""
    match scenario:
        case Scenario.FIRST_MATCH:
            return SyncScenarios.tr(
                "The integration meets records that are not linked yet: it links those that "
                "match and creates the others."
            )
        case Scenario.NEXT_SYNC:
            return SyncScenarios.tr(
                "The next automatic sync: linked records of which a mapped value changed since "
                "their last sync."
            )
        case Scenario.RESYNC_FROM_HUBSPOT:
            return SyncScenarios.tr(
                "Somebody resyncs every HubSpot record by hand: HubSpot’s values start, whether "
                "they changed or not."
            )
        case Scenario.SALESFORCE_IMPORT:
            return SyncScenarios.tr(
                "Somebody imports every Salesforce record into HubSpot: Salesforce’s values "
                "start, whether they changed or not."
            )


def scenario_question(scenario: Scenario) -> str:
    """Say what the page answers in a scenario."""
    match scenario:
        case Scenario.FIRST_MATCH:
            return SyncScenarios.tr("What linking and creating records would do, rule by rule")
        case Scenario.NEXT_SYNC:
            return SyncScenarios.tr("What the next sync would do, rule by rule")
        case Scenario.RESYNC_FROM_HUBSPOT:
            return SyncScenarios.tr("What a resync from HubSpot would do, rule by rule")
        case Scenario.SALESFORCE_IMPORT:
            return SyncScenarios.tr("What a Salesforce import would do, rule by rule")
