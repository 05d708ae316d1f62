"""What no API tells: where to see it in HubSpot, and whether it was declared."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
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

_ICONS = {
    Declared.YES: ("check-circle", "create"),
    Declared.NO: ("circle-dashed", "blocked"),
    Declared.CANNOT: ("minus-circle", "muted"),
}


class Declare(Texts):
    """The texts of this module."""


class ToDeclareList(QWidget):
    """List the settings; ``declare_asked`` carries the object whose sync is to be declared."""

    declare_asked = Signal(str)

    def __init__(
        self, shell: Shell, portal: Connection | None, settings: Sequence[ToDeclare]
    ) -> None:
        super().__init__()
        self._shell = shell
        self._portal = portal
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        lead = Declare.tr(
            "HubSpot lets no program read these settings. Look them up there; what crmadmin has a "
            "place for can be declared here."
        )
        self._grid.addWidget(label("secondary", lead, wraps=True), 0, 0, 1, 6)
        for row, group in enumerate(_grouped(settings), 1):
            self._add(row, group)

    def _add(self, row: int, group: Sequence[ToDeclare]) -> None:
        first = group[0]
        icon, tint = _ICONS[first.declared]
        self._grid.addWidget(Symbol(self._shell.icons, icon, tint), row, 0)
        self._grid.addWidget(label("", _named(group)), row, 1)
        self._grid.addWidget(label("secondary", declared_text(first.declared)), row, 2)
        path = label("secondary", menu_path(first.setting), wraps=True)
        self._grid.addWidget(path, row, 3)
        name = f"{first.setting}.{first.object}"
        if first.declared is Declared.NO:
            shown = link(
                Declare.tr("Declare…"),
                lambda: self.declare_asked.emit(first.object),
                f"pull.declare.{name}",
            )
            self._grid.addWidget(shown, row, 4)
        portal = self._portal
        address = first.address(portal.ui_host, portal.account_id) if portal else ""
        if address:
            opened = browser_link(
                self._shell.icons, Declare.tr("Open"), address, f"pull.open.{name}"
            )
            opened.setAccessibleName(f"{Declare.tr('Open')}: {_named(group)}")
            self._grid.addWidget(opened, row, 5)


def _grouped(settings: Sequence[ToDeclare]) -> list[list[ToDeclare]]:
    """Put the objects of a setting on one line, where they stand alike."""
    groups: dict[tuple[str, Declared], list[ToDeclare]] = {}
    for each in settings:
        groups.setdefault((each.setting, each.declared), []).append(each)
    return list(groups.values())


def _named(group: Sequence[ToDeclare]) -> str:
    objects = ", ".join(object_name(System.HUBSPOT, each.object) for each in group if each.object)
    name = setting_name(group[0].setting)
    return fill(Declare.tr("%1 (%2)", "setting and objects"), name, objects) if objects else name
