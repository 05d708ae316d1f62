"""The menu bar, made of the registry of actions."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QMenuBar

from crmadmin.ui.actions import Actions, Menu
from crmadmin.ui.i18n import Languages


class Menus(QObject):
    """Keep a menu bar equal to the registry; a menu without actions is absent."""

    def __init__(self, bar: QMenuBar, actions: Actions, languages: Languages) -> None:
        super().__init__(bar)
        self._bar = bar
        self._actions = actions
        self._menus = {menu: QMenu(bar) for menu in Menu}
        for made in self._menus.values():
            bar.addMenu(made)
            made.aboutToShow.connect(actions.refresh)
        actions.altered.connect(self.fill)
        languages.changed.connect(self.retranslate)
        self.retranslate()
        self.fill()

    @Slot()
    def retranslate(self) -> None:
        """Name the menus in the language spoken now."""
        names = {
            Menu.FILE: self.tr("&File"),
            Menu.EDIT: self.tr("&Edit"),
            Menu.VIEW: self.tr("&View"),
            Menu.DRAFT: self.tr("&Draft"),
            Menu.TOOLS: self.tr("&Tools"),
            Menu.HELP: self.tr("&Help"),
        }
        for menu, name in names.items():
            self._menus[menu].setTitle(name)

    @Slot()
    def fill(self) -> None:
        """Make the menus anew from the actions that there are."""
        for menu, made in self._menus.items():
            made.clear()
            group = None
            for action in self._actions.of_menu(menu):
                if group is not None and group != action.group:
                    made.addSeparator()
                group = action.group
                made.addAction(self._actions.qt(action.id))
            made.menuAction().setVisible(not made.isEmpty())
