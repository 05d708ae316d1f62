"""What rules, fates and sources are called on the tab."""

from crmadmin.core.leads.exemption import Origin, Standing
from crmadmin.core.leads.governance import Rule, Ruling
from crmadmin.ui.i18n import Texts


class SimulationWords(Texts):
    """The texts of this module."""


def rule_name(rule: Rule) -> str:
    """Name a rule as HubSpot's window does."""
    return {
        Rule.CREATION: SimulationWords.tr("Limit creation"),
        Rule.SKIPPING: SimulationWords.tr("No skipping of stages"),
        Rule.BACKWARDS: SimulationWords.tr("No moving backward"),
        Rule.EDIT_ACCESS: SimulationWords.tr("Edit access"),
        Rule.DEAL: SimulationWords.tr("Deal on qualification"),
    }[rule]


def rule_hint(rule: Rule) -> str:
    """Say what a rule refuses."""
    return {
        Rule.CREATION: SimulationWords.tr("Refuses to create a record in any other stage."),
        Rule.SKIPPING: SimulationWords.tr(
            "Refuses to pass over an open stage that is protected. A closed stage may always be "
            "entered."
        ),
        Rule.BACKWARDS: SimulationWords.tr(
            "Refuses to leave a stage that is protected for an earlier one."
        ),
        Rule.EDIT_ACCESS: SimulationWords.tr(
            "Refuses whoever is not admitted to move a record out of a restricted stage."
        ),
        Rule.DEAL: SimulationWords.tr(
            "Refuses to qualify a lead that has no deal. HubSpot has no API for it: pushing it is "
            "a step by hand."
        ),
    }[rule]


def ruling_name(ruling: Ruling) -> str:
    """Say what becomes of an entry."""
    return {
        Ruling.BLOCKED: SimulationWords.tr("Blocked"),
        Ruling.EXEMPT: SimulationWords.tr("Exempt"),
        Ruling.ALLOWED: SimulationWords.tr("Allowed"),
        Ruling.UNJUDGED: SimulationWords.tr("Not judged"),
    }[ruling]


LOOKS = {
    Ruling.BLOCKED: ("prohibit", "blocked"),
    Ruling.EXEMPT: ("key", "excluded"),
    Ruling.ALLOWED: ("check", "create"),
    Ruling.UNJUDGED: ("question", "muted"),
}
"""Icon and colour of what becomes of an entry; its word stands beside them."""


def origin_name(origin: Origin) -> str:
    """Name what made a change."""
    return {
        Origin.USER: SimulationWords.tr("In HubSpot"),
        Origin.MOBILE: SimulationWords.tr("Mobile app"),
        Origin.IMPORT: SimulationWords.tr("Import"),
        Origin.INTEGRATION: SimulationWords.tr("Integration"),
        Origin.API: SimulationWords.tr("API call"),
        Origin.WORKFLOW: SimulationWords.tr("Workflow"),
        Origin.SYNC: SimulationWords.tr("Salesforce sync"),
        Origin.OTHER: SimulationWords.tr("Other source"),
    }[origin]


def standing_name(standing: Standing) -> str:
    """Say whether rules bind, and if not, why."""
    return {
        Standing.BOUND: SimulationWords.tr("Bound by the rules"),
        Standing.WORKFLOW: SimulationWords.tr("Workflows"),
        Standing.NO_USER: SimulationWords.tr("Calls without a user"),
        Standing.SUPER_ADMIN: SimulationWords.tr("Super admins"),
        Standing.PROPERTY_EDITOR: SimulationWords.tr("Users who edit property settings"),
    }[standing]


def nobody() -> str:
    """Say that no user is known."""
    return SimulationWords.tr("No user")


def no_team() -> str:
    """Say that a user has no team."""
    return SimulationWords.tr("No team")


def created() -> str:
    """Say that there was no stage before."""
    return SimulationWords.tr("Created", "in place of the stage before")
