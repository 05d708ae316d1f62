"""What properties, their locks and the states of options are called on the page."""

from crmadmin.services.option_sheet import Lock, OptionLine, PropertySheet
from crmadmin.services.standing import Standing
from crmadmin.ui.i18n import Texts
from crmadmin.wording.kinds import PROPERTIES
from crmadmin.wording.speech import Speech
from crmadmin.wording.typography import sentence_case


class OptionWords(Texts):
    """The texts of this module."""


def property_title(speech: Speech, sheet: PropertySheet) -> str:
    """Name a property: as HubSpot does where that is known, else by the portal's label."""
    known = PROPERTIES.get(sheet.name)
    return sheet.label if known is None else sentence_case(speech(known))


def lock_sentence(lock: Lock) -> str:
    """Say why nobody can edit the options of a property here."""
    match lock:
        case Lock.CALCULATED:
            return OptionWords.tr("HubSpot calculates this property: its options cannot be edited.")
        case Lock.EXTERNAL:
            return OptionWords.tr(
                "The options of this property come from elsewhere, such as owners or the stages of "
                "pipelines, and are edited there."
            )
        case Lock.READ_ONLY:
            return OptionWords.tr("HubSpot lets nobody edit the options of this property here.")


def standing_name(line: OptionLine) -> str:
    """Say what the draft has made of an option."""
    match line.standing:
        case Standing.CREATED:
            return OptionWords.tr("New", "option")
        case Standing.DELETED:
            return OptionWords.tr("Removed", "option")
        case Standing.UPDATED:
            return _updated(line)
        case Standing.UNCHANGED:
            return ""


def _updated(line: OptionLine) -> str:
    before, after = line.before, line.after
    if before is None or after is None:
        return ""
    if before.label != after.label:
        return OptionWords.tr("Renamed", "option")
    if before.hidden != after.hidden:
        return OptionWords.tr("Hidden") if after.hidden else OptionWords.tr("Shown again")
    if before.position != after.position:
        return OptionWords.tr("Moved")
    return OptionWords.tr("Changed", "option")


def standing_look(line: OptionLine) -> tuple[str, str] | None:
    """Give the icon and the colour of what the draft has made of an option; None for nothing."""
    match line.standing:
        case Standing.CREATED:
            return "plus-circle", "create"
        case Standing.DELETED:
            return "minus-circle", "delete"
        case Standing.UPDATED:
            return "pencil-simple", "update"
        case Standing.UNCHANGED:
            return None
