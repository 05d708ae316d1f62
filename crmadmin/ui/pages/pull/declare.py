"""What no API tells: where to see it in HubSpot, and whether it was declared."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from crmadmin.core.connection import Connection
from crmadmin.core.definitions import System
from crmadmin.core.pull.declarations import Declared, ToDeclare, Unreadable
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name
from crmadmin.ui.pages.pull.declare_words import declared_text
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.outside import browser_link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label
from crmadmin.wording.cards import PATHS, SETTINGS

_ICONS = {
    Declared.YES: ("check-circle", "create"),
    Declared.NO: ("circle-dashed", "blocked"),
    Declared.CANNOT: ("minus-circle", "muted"),
}


_OF_SYNC = frozenset(
    {Unreadable.FIELD_MAPPINGS, Unreadable.OBJECT_SETTINGS, Unreadable.INCLUSION_LIST}
)


class Declare(Texts):
    """The texts of this module."""


class ToDeclareList(QWidget):
    """List the settings; ``declare_asked`` carries the page on which one is declared."""

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
        self._grid.addWidget(label("", self._named(group)), row, 1)
        self._grid.addWidget(label("secondary", declared_text(first.declared)), row, 2)
        where = speech_of(self._shell)(PATHS[first.setting], object=_objects(group))
        path = label("secondary", where, wraps=True)
        self._grid.addWidget(path, row, 3)
        name = f"{first.setting}.{first.object}"
        if first.declared is Declared.NO:
            shown = link(
                Declare.tr("Declare…"),
                lambda: self.declare_asked.emit(_page_of(first.setting)),
                f"pull.declare.{name}",
            )
            self._grid.addWidget(shown, row, 4)
        portal = self._portal
        address = first.address(portal.ui_host, portal.account_id) if portal else ""
        if address:
            opened = browser_link(
                self._shell.icons, Declare.tr("Open"), address, f"pull.open.{name}"
            )
            opened.setAccessibleName(f"{Declare.tr('Open')}: {self._named(group)}")
            self._grid.addWidget(opened, row, 5)

    def _named(self, group: Sequence[ToDeclare]) -> str:
        objects, name = _objects(group), speech_of(self._shell)(SETTINGS[group[0].setting])
        return (
            fill(Declare.tr("%1 (%2)", "setting and objects"), name, objects) if objects else name
        )


def _grouped(settings: Sequence[ToDeclare]) -> list[list[ToDeclare]]:
    """Put the objects of a setting on one line, where they stand alike."""
    groups: dict[tuple[str, Declared], list[ToDeclare]] = {}
    for each in settings:
        groups.setdefault((each.setting, each.declared), []).append(each)
    return list(groups.values())


def _objects(group: Sequence[ToDeclare]) -> str:
    return ", ".join(object_name(System.HUBSPOT, each.object) for each in group if each.object)


def _page_of(setting: Unreadable) -> str:
    """Name the page on which a setting is declared."""
    return "sync" if setting in _OF_SYNC else "leads"
