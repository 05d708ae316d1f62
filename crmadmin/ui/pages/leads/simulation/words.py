"""What rules, fates and sources are called on the tab."""

from crmadmin.core.leads.exemption import Origin, Standing
from crmadmin.core.leads.governance import Rule
from crmadmin.core.leads.rulings import Ruling
from crmadmin.ui.i18n import Texts
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.wording.governance import ORIGINS, RULES, RULINGS, STANDINGS


class SimulationWords(Texts):
    """The texts of this module."""


def rule_name(shell: Shell, rule: Rule) -> str:
    """Name a rule as HubSpot's window does."""
    return speech_of(shell)(RULES[rule])


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


def ruling_name(shell: Shell, ruling: Ruling) -> str:
    """Say what becomes of an entry."""
    return speech_of(shell)(RULINGS[ruling])


LOOKS = {
    Ruling.BLOCKED: ("prohibit", "blocked"),
    Ruling.EXEMPT: ("key", "excluded"),
    Ruling.ALLOWED: ("check", "create"),
    Ruling.UNJUDGED: ("question", "muted"),
}
"""Icon and colour of what becomes of an entry; its word stands beside them."""


def origin_name(shell: Shell, origin: Origin) -> str:
    """Name what made a change."""
    return speech_of(shell)(ORIGINS[origin])


def standing_name(shell: Shell, standing: Standing) -> str:
    """Say whether rules bind, and if not, why."""
    return speech_of(shell)(STANDINGS[standing])
