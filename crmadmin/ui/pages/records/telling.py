"""What the table of records has to say in passing."""

from collections.abc import Callable

from crmadmin.errors import Problem
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner, Weight


class Telling(Texts):
    """The texts of this module."""


def tell_copied(shell: Shell, count: int) -> None:
    """Say how many records went to the clipboard."""
    shell.notices.toast(Telling.tr("%Ln record(s) copied with headers", None, count))


def tell_refused(shell: Shell, count: int) -> None:
    """Say that so many records are not copied, and offer the export."""
    words = fill(Telling.tr("%1 records are too many to copy."), formats.number(count))
    export = shell.actions.qt("records.export").trigger
    shell.notices.toast(words, action=Telling.tr("Export…"), run=export)


def tell_problem(
    banner: Banner, shell: Shell, problem: Problem, try_again: Callable[[], None]
) -> None:
    """Say why records could not be read, with a way to try again."""
    language = shell.languages.language
    words = f"{problem.sentence(language)} {problem.remedy(language)}".strip()
    banner.say(Weight.ERROR, words, action=Telling.tr("Try again"), run=try_again)
