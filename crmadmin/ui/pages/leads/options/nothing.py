"""What stands in place of options while there are none, and the banner over those that are odd."""

from collections.abc import Callable

from crmadmin.services.option_sheet import PropertySheet
from crmadmin.ui.i18n import Texts
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.leads.options.rows import OptionRow
from crmadmin.ui.pages.leads.options.table import OptionTable
from crmadmin.ui.pages.leads.options.words import lock_sentence
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner, Weight
from crmadmin.ui.widgets.empty import EmptyState


class NoOptions(Texts):
    """The texts of this module."""


def say_nothing(state: EmptyState, shell: Shell, *, read_only: bool) -> None:
    """Say that the workspace holds no properties of a portal."""
    state.say(
        NoOptions.tr("No property list yet"),
        NoOptions.tr(
            "This page says which statuses, types and reasons leads are worked by, how many "
            "records hold each, and what changing them would do. Pull your portal’s configuration, "
            "or import its property lists as files."
        ),
        action="" if read_only else NoOptions.tr("Import files…"),
        run=shell.actions.qt("file.import").trigger,
        other="" if read_only else NoOptions.tr("Pull from a portal"),
        other_run=lambda: shell.navigation.go(Place("pull")),
    )


def say_no_options(
    state: EmptyState,
    shell: Shell,
    options: OptionTable,
    sheet: PropertySheet,
    widen: Callable[[], None],
) -> None:
    """Say that a property has no option, or none that the filter lets through."""
    if options.is_filtered:
        state.say(
            NoOptions.tr("No option is meant by this filter"),
            NoOptions.tr("Labels and internal values are looked at, whatever the case."),
            action=NoOptions.tr("Show all options"),
            run=widen,
        )
    elif sheet.lock is not None:
        state.say(NoOptions.tr("No options here"), lock_sentence(sheet.lock))
    else:
        state.say(
            NoOptions.tr("This property has no options"),
            NoOptions.tr("Without options nobody can choose a value."),
            action=NoOptions.tr("Add option…"),
            run=lambda: shell.actions.qt("leads.add").trigger(),
        )


def tell_odd(banner: Banner, sheet: PropertySheet, rows: tuple[OptionRow, ...]) -> None:
    """Say that options are locked, or that records hold values that are none."""
    orphans = [row for row in rows if row.is_orphan]
    if sheet.lock is not None and sheet.lines:
        banner.say(Weight.INFORMATION, lock_sentence(sheet.lock))
    elif orphans and sheet.lock is None:
        count = sum(row.records or 0 for row in orphans)
        banner.say(
            Weight.WARNING,
            NoOptions.tr("%Ln record(s) hold(s) a value that is no option.", None, count),
        )
    else:
        banner.hide()
