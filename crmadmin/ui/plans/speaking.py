"""The shared sentences in the language of the window."""

from datetime import datetime

from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.plans.plan import PlannedPortal
from crmadmin.errors import Problem
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.shell import Shell
from crmadmin.wording.settings import differences
from crmadmin.wording.speech import Speech


class Plans(Texts):
    """The texts of this module."""


def speech_of(shell: Shell) -> Speech:
    """Give what says the sentences that the command line and reports say too."""
    return Speech(shell.languages.language)


def fields_of(speech: Speech, setting: Setting | None) -> tuple[tuple[str, str], ...] | None:
    """Tell a setting field by field in words; None where there is none."""
    if setting is None:
        return None
    return tuple((each.field, each.new or "") for each in differences(speech, None, setting))


def said(shell: Shell, problem: Problem) -> str:
    """Say a problem with its remedy, in one text."""
    language = shell.languages.language
    return f"{problem.sentence(language)} {problem.remedy(language)}".strip()


def portal_name(portal: PlannedPortal) -> str:
    """Name the portal of a plan, by its id where no name is known."""
    return portal.name or portal.account_id or Plans.tr("the portal")


def when(moment: str) -> str:
    """Write a moment (UTC, ISO 8601) as a person of this place does; empty for none."""
    return formats.moment(datetime.fromisoformat(moment)) if moment else ""


def ago(moment: str) -> str:
    """Write how long ago a moment was; empty for none."""
    return formats.ago(datetime.fromisoformat(moment)) if moment else ""
