"""What the rules of a pipeline are called, and what each refuses (domain/leads.md §4)."""

from crmadmin.core.leads.governance import Rule
from crmadmin.ui.i18n import Texts
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.wording.governance import RULES


class RuleWords(Texts):
    """The texts of this module."""


def rule_name(shell: Shell, rule: Rule) -> str:
    """Name a rule as HubSpot's window does."""
    return speech_of(shell)(RULES[rule])


def rule_hint(rule: Rule) -> str:
    """Say what a rule refuses."""
    match rule:
        case Rule.CREATION:
            return RuleWords.tr("Records may be created in the chosen stages only.")
        case Rule.SKIPPING:
            return RuleWords.tr(
                "A protected open stage cannot be passed over. A closed stage may always be "
                "entered."
            )
        case Rule.BACKWARDS:
            return RuleWords.tr("A protected stage cannot be left for an earlier one.")
        case Rule.EDIT_ACCESS:
            return RuleWords.tr("In a restricted stage only those named may edit records.")
        case Rule.DEAL:
            return RuleWords.tr("A lead without a deal cannot become qualified.")


def scope_question(rule: Rule) -> str:
    """Ask which stages a rule is about."""
    match rule:
        case Rule.CREATION:
            return RuleWords.tr("Stages in which records may be created")
        case Rule.SKIPPING:
            return RuleWords.tr("Stages that cannot be skipped")
        case Rule.BACKWARDS:
            return RuleWords.tr("Stages that cannot be left for an earlier one")
        case _:
            return RuleWords.tr("Restricted stages")
