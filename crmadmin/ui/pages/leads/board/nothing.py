"""What stands where there is nothing on the board."""

from collections.abc import Callable

from crmadmin.ui.i18n import Texts
from crmadmin.ui.navigation import Place
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.empty import EmptyState


class NoBoard(Texts):
    """The texts of this module."""


def say_no_pipeline(empty: EmptyState, shell: Shell) -> None:
    """Say that no pipeline is known."""
    empty.say(
        NoBoard.tr("No pipelines yet"),
        NoBoard.tr(
            "The board shows the records of a pipeline by stage: how many, and how long they have "
            "been there. Pull the portal, or import its pipelines and records as files."
        ),
        action=NoBoard.tr("Pull from HubSpot"),
        run=lambda: shell.navigation.go(Place("pull")),
        other=NoBoard.tr("Import files…"),
        other_run=shell.actions.qt("file.import").trigger,
    )


def say_no_records(empty: EmptyState, shell: Shell) -> None:
    """Say that no record is in the pipeline."""
    empty.say(
        NoBoard.tr("No records in this pipeline"),
        NoBoard.tr("Choose another pipeline, or pull its records."),
        action=NoBoard.tr("Pull from HubSpot"),
        run=lambda: shell.navigation.go(Place("pull")),
    )


def say_all_left_out(empty: EmptyState, widen: Callable[[], None]) -> None:
    """Say that search and filters leave nothing."""
    empty.say(
        NoBoard.tr("No record passes"),
        NoBoard.tr("The search and the filters leave no record of this pipeline."),
        action=NoBoard.tr("Remove search and filters"),
        run=widen,
    )
