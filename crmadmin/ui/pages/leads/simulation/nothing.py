"""What stands where there is nothing to simulate."""

from collections.abc import Callable

from crmadmin.ui.i18n import Texts
from crmadmin.ui.navigation import Place
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.empty import EmptyState


class NothingWords(Texts):
    """The texts of this module."""


def say_no_pipeline(empty: EmptyState, shell: Shell) -> None:
    """Say that no pipeline is known."""
    empty.say(
        NothingWords.tr("No pipelines yet"),
        NothingWords.tr(
            "Here you try rules on what happened: which moves and creations each would have "
            "refused, to whom, and why. Pull the portal, or import its pipelines and leads with "
            "their history."
        ),
        action=NothingWords.tr("Pull from HubSpot"),
        run=lambda: shell.navigation.go(Place("pull")),
        other=NothingWords.tr("Import files…"),
        other_run=shell.actions.qt("file.import").trigger,
    )


def say_no_history(empty: EmptyState, shell: Shell) -> None:
    """Say that no history of stages is in the workspace."""
    empty.say(
        NothingWords.tr("No history of this pipeline"),
        NothingWords.tr(
            "Rules are tried on the stages that records went through. Pull the records with "
            "their history, or import a history file of the stage property."
        ),
        action=NothingWords.tr("Import files…"),
        run=shell.actions.qt("file.import").trigger,
        other=NothingWords.tr("Pull from HubSpot"),
        other_run=lambda: shell.navigation.go(Place("pull")),
    )


def say_no_moves(empty: EmptyState, widen: Callable[[], None]) -> None:
    """Say that nothing happened in the period."""
    empty.say(
        NothingWords.tr("No moves in this period"),
        NothingWords.tr("No record was created in this pipeline or moved in the days chosen."),
        action=NothingWords.tr("Look at all of history"),
        run=widen,
    )


def say_stopped(empty: EmptyState, read: Callable[[], None]) -> None:
    """Say that the history was not read to its end."""
    empty.say(
        NothingWords.tr("The history was not read"),
        NothingWords.tr("Reading was stopped before the end, so nothing can be counted."),
        action=NothingWords.tr("Read the history"),
        run=read,
    )
