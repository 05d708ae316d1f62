"""What outcomes are called, with the icon and the colour that their kind has everywhere."""

from dataclasses import dataclass

from crmadmin.core.sync.scenarios import Outcome
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.sync.groups import Group


class SyncOutcomes(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True)
class Look:
    """An icon of the set and a colour of the theme."""

    icon: str
    tint: str


def outcome_name(outcome: Outcome) -> str:
    """Name an outcome, short."""
    return {
        Outcome.WRITE_HUBSPOT: SyncOutcomes.tr("written to HubSpot"),
        Outcome.WRITE_SALESFORCE: SyncOutcomes.tr("written to Salesforce"),
        Outcome.CLEAR_HUBSPOT: SyncOutcomes.tr("cleared in HubSpot"),
        Outcome.CLEAR_SALESFORCE: SyncOutcomes.tr("cleared in Salesforce"),
        Outcome.CREATE_IN_HUBSPOT: SyncOutcomes.tr("created in HubSpot"),
        Outcome.CREATE_IN_SALESFORCE: SyncOutcomes.tr("created in Salesforce"),
        Outcome.ERROR_PERMISSION: SyncOutcomes.tr("no permission"),
        Outcome.ERROR_REQUIRED: SyncOutcomes.tr("required field blank"),
        Outcome.ERROR_FORMAT: SyncOutcomes.tr("bad format"),
        Outcome.ERROR_PICKLIST: SyncOutcomes.tr("not in the picklist"),
        Outcome.ERROR_TOO_LONG: SyncOutcomes.tr("too long"),
        Outcome.ERROR_DUPLICATE: SyncOutcomes.tr("duplicate"),
        Outcome.REFUSED_LIFECYCLE_BACKWARD: SyncOutcomes.tr("stage would go back"),
        Outcome.EXCLUDED_NO_EMAIL: SyncOutcomes.tr("excluded: no e-mail"),
        Outcome.EXCLUDED_NOT_IN_INCLUSION_LIST: SyncOutcomes.tr("excluded: not in the list"),
        Outcome.EXCLUDED_AMBIGUOUS_MATCH: SyncOutcomes.tr("excluded: ambiguous"),
    }[outcome]


def record_outcome_name(outcome: Outcome) -> str:
    """Name the outcome of a whole record, where that is another thing than a field's."""
    return {
        Outcome.ERROR_PERMISSION: SyncOutcomes.tr("broken link"),
        Outcome.ERROR_DUPLICATE: SyncOutcomes.tr("duplicate e-mail"),
        Outcome.ERROR_REQUIRED: SyncOutcomes.tr("required field not mapped"),
    }.get(outcome) or outcome_name(outcome)


def record_outcome_counted(outcome: Outcome, count: int) -> str:
    """Write how many whole records have an outcome."""
    return {
        Outcome.CREATE_IN_SALESFORCE: SyncOutcomes.tr("%Ln created in Salesforce", None, count),
        Outcome.CREATE_IN_HUBSPOT: SyncOutcomes.tr("%Ln created in HubSpot", None, count),
        Outcome.EXCLUDED_NO_EMAIL: SyncOutcomes.tr("%Ln excluded: no e-mail", None, count),
        Outcome.EXCLUDED_NOT_IN_INCLUSION_LIST: SyncOutcomes.tr(
            "%Ln excluded: not in the list", None, count
        ),
        Outcome.EXCLUDED_AMBIGUOUS_MATCH: SyncOutcomes.tr("%Ln excluded: ambiguous", None, count),
        Outcome.ERROR_DUPLICATE: SyncOutcomes.tr("%Ln duplicate e-mail(s)", None, count),
        Outcome.ERROR_PERMISSION: SyncOutcomes.tr("%Ln broken link(s)", None, count),
        Outcome.ERROR_REQUIRED: SyncOutcomes.tr("%Ln required field(s) not mapped", None, count),
    }[outcome]


def group_name(group: Group) -> str:
    """Name a group of outcomes, as the head of its column."""
    return {
        Group.TO_HUBSPOT: SyncOutcomes.tr("→ HubSpot"),
        Group.TO_SALESFORCE: SyncOutcomes.tr("→ Salesforce"),
        Group.REFUSED: SyncOutcomes.tr("Refused"),
    }[group]


def group_description(group: Group) -> str:
    """Say what a group of outcomes counts."""
    return {
        Group.TO_HUBSPOT: SyncOutcomes.tr("Values that the sync writes or clears in HubSpot"),
        Group.TO_SALESFORCE: SyncOutcomes.tr("Values that the sync writes or clears in Salesforce"),
        Group.REFUSED: SyncOutcomes.tr("Values that the other side refuses; nothing is written"),
    }[group]


def outcome_look(outcome: Outcome) -> Look:
    """Give the icon and the colour of an outcome's kind."""
    match outcome:
        case Outcome.CREATE_IN_HUBSPOT | Outcome.CREATE_IN_SALESFORCE:
            return Look("plus-circle", "create")
        case Outcome.CLEAR_HUBSPOT | Outcome.CLEAR_SALESFORCE:
            return Look("eraser", "delete")
        case Outcome.WRITE_HUBSPOT | Outcome.WRITE_SALESFORCE:
            return Look("pencil-simple", "update")
        case _ if outcome.is_refusal:
            return Look("warning", "blocked")
        case _:
            return Look("prohibit", "excluded")
