"""What stands in place of labels while there are none: why, and what changes that."""

from collections.abc import Callable

from crmadmin.services.associating import PairSheet
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.labels.table import LabelTable
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner, Weight
from crmadmin.ui.widgets.empty import EmptyState


class NoLabels(Texts):
    """The texts of this module."""


def say_no_labels(
    state: EmptyState, shell: Shell, labels: LabelTable, widen: Callable[[], None]
) -> None:
    """Say that a pair has no label, or none that the filter lets through."""
    if labels.is_filtered:
        state.say(
            NoLabels.tr("No label is meant by this filter"),
            NoLabels.tr("Texts and internal names are looked at, whatever the case."),
            action=NoLabels.tr("Show all labels"),
            run=widen,
        )
        return
    state.say(
        NoLabels.tr("No labels between these objects"),
        NoLabels.tr(
            "A label says how two records belong together: employee, reseller, decision maker…"
        ),
        action=NoLabels.tr("Add label…"),
        run=lambda: shell.actions.qt("associations.add").trigger(),
    )


def tell_unlabelled(banner: Banner, shell: Shell, pair: PairSheet) -> None:
    """Say over HubSpot's types that a pair has no label of its own."""
    if pair.lines and not (pair.used or pair.used_before):
        banner.say(
            Weight.INFORMATION,
            NoLabels.tr("These objects have no labels of their own yet."),
            action=NoLabels.tr("Add label…"),
            run=lambda: shell.actions.qt("associations.add").trigger(),
        )
    else:
        banner.hide()
