"""What stands where there is nothing to set yet."""

from collections.abc import Callable

from crmadmin.ui.i18n import Texts
from crmadmin.ui.navigation import Place
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.empty import EmptyState


class NothingTexts(Texts):
    """The texts of this module."""


def say_no_pipeline(empty: EmptyState, shell: Shell) -> None:
    """Say that no pipeline of leads is known."""
    empty.say(
        NothingTexts.tr("No lead pipelines yet"),
        NothingTexts.tr(
            "Here you say what HubSpot asks of leads and does with them by itself, which no API "
            "tells, and see what a change would do. Pull the portal, or import its pipelines and "
            "leads."
        ),
        action=NothingTexts.tr("Pull from HubSpot"),
        run=lambda: shell.navigation.go(Place("pull")),
        other=NothingTexts.tr("Import files…"),
        other_run=shell.actions.qt("file.import").trigger,
    )


def say_stopped(empty: EmptyState, read: Callable[[], None]) -> None:
    """Say that the records were not counted to the end."""
    empty.say(
        NothingTexts.tr("The records were not counted"),
        NothingTexts.tr("Counting was stopped before the end, so nothing can be told."),
        action=NothingTexts.tr("Count again"),
        run=read,
    )
