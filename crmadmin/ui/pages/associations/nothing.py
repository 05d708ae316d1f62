"""What stands in place of a tab while the workspace holds no labels of a portal."""

from crmadmin.ui.i18n import Texts
from crmadmin.ui.navigation import Place
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.empty import EmptyState


class Nothing(Texts):
    """The texts of this module."""


def say_nothing(state: EmptyState, shell: Shell, *, read_only: bool) -> None:
    """Say that the workspace holds no labels of a portal."""
    state.say(
        Nothing.tr("No association labels yet"),
        Nothing.tr(
            "This page says which labels and limits join records, how many associations carry "
            "each, and what deleting one would do. Pull your portal’s configuration, or import "
            "its labels as files."
        ),
        action="" if read_only else Nothing.tr("Import files…"),
        run=shell.actions.qt("file.import").trigger,
        other="" if read_only else Nothing.tr("Pull from a portal"),
        other_run=lambda: shell.navigation.go(Place("pull")),
    )
