"""What stands in place of the pipelines while the workspace holds none."""

from crmadmin.ui.i18n import Texts
from crmadmin.ui.navigation import Place
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.empty import EmptyState


class NoPipelines(Texts):
    """The texts of this module."""


def say_nothing(state: EmptyState, shell: Shell, *, read_only: bool) -> None:
    """Say that the workspace holds no pipelines of a portal."""
    state.say(
        NoPipelines.tr("No pipelines yet"),
        NoPipelines.tr(
            "This tab says through which stages leads, deals and tickets go, how many are in "
            "each, which rules guard them, and what changing them would do. Pull your portal’s "
            "configuration, or import its pipelines as files."
        ),
        action="" if read_only else NoPipelines.tr("Import files…"),
        run=shell.actions.qt("file.import").trigger,
        other="" if read_only else NoPipelines.tr("Pull from a portal"),
        other_run=lambda: shell.navigation.go(Place("pull")),
    )


def say_no_stages(state: EmptyState, shell: Shell, *, editable: bool) -> None:
    """Say that a pipeline has no stage."""
    state.say(
        NoPipelines.tr("This pipeline has no stage"),
        NoPipelines.tr("A pipeline needs at least one: without it no record can be in it."),
        action=NoPipelines.tr("Add stage…") if editable else "",
        run=lambda: shell.actions.qt("leads.pipelines.add").trigger(),
    )
