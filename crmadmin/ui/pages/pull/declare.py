"""What no API tells: where to see it in HubSpot, and whether it was declared."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from crmadmin.core.connection import Connection
from crmadmin.core.definitions import System
from crmadmin.core.pull.declarations import Declared, ToDeclare
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.pull.declare_words import declared_text, menu_path, setting_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.outside import browser_link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_TOP = Qt.AlignmentFlag.AlignTop
_ICONS = {
    Declared.YES: ("check-circle", "create"),
    Declared.NO: ("circle-dashed", "blocked"),
    Declared.CANNOT: ("minus-circle", "muted"),
}


class Declare(Texts):
    """The texts of this module."""


def to_declare_list(
    shell: Shell,
    portal: Connection | None,
    settings: Sequence[ToDeclare],
    declare: Callable[[str], None],
) -> QWidget:
    """Make the list; ``declare`` leads to where an object's sync settings are declared."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(2, 1)
    grid.addWidget(
        label(
            "secondary",
            Declare.tr(
                "HubSpot lets no program read these settings. Look them up there; what crmadmin "
                "has a place for can be declared here."
            ),
            wraps=True,
        ),
        *(0, 0, 1, 5),
    )
    for row, (paths, group) in enumerate(_grouped(settings), 1):
        first = group[0]
        icon, tint = _ICONS[first.declared]
        grid.addWidget(Symbol(shell.icons, icon, tint), row, 0, _TOP)
        grid.addWidget(label("", _named(group)), row, 1, _TOP)
        told = f"{declared_text(first.declared)} · {paths}"
        grid.addWidget(label("secondary", told, wraps=True), row, 2)
        if first.declared is Declared.NO:
            shown = link(
                Declare.tr("Declare…"),
                lambda name=first.object: declare(name),  # type: ignore[misc] # a default
                f"pull.declare.{first.setting}.{first.object}",
            )
            grid.addWidget(shown, row, 3, _TOP)
        address = first.address(portal.ui_host, portal.account_id) if portal else ""
        if address:
            opened = browser_link(
                shell.icons, Declare.tr("Open"), address, f"pull.open.{first.setting}.{first.object}"
            )
            opened.setAccessibleName(f"{Declare.tr('Open')}: {_named(group)}")
            grid.addWidget(opened, row, 4, _TOP)
    return made
