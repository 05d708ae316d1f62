"""What can be done with the matrix, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.associations.matrix.tab import MatrixTab


class MatrixCommands(Texts):
    """The texts of this module."""


def matrix_actions(tab: "MatrixTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (
        Action(
            id="associations.matrix.open",
            text=lambda: MatrixCommands.tr("Show the &labels of the pair"),
            run=tab.open_current,
            icon="list-dashes",
            menu=Menu.VIEW,
            page=PAGE,
            enabled=tab.can_open,
        ),
        Action(
            id="associations.matrix.add",
            text=lambda: MatrixCommands.tr("&Add label…"),
            run=tab.add_label,
            shortcut="Ctrl+Shift+L",
            icon="plus",
            menu=Menu.DRAFT,
            group=1,
            page=PAGE,
            enabled=tab.can_add,
        ),
        Action(
            id="associations.matrix.copy",
            text=lambda: MatrixCommands.tr("&Copy the matrix"),
            run=tab.view.copy,
            icon="copy",
            menu=Menu.EDIT,
            page=PAGE,
            enabled=tab.is_known,
        ),
        Action(
            id="associations.matrix.export",
            text=lambda: MatrixCommands.tr("&Export the matrix…"),
            run=tab.ask_export,
            shortcut="Ctrl+E",
            icon="export",
            menu=Menu.FILE,
            page=PAGE,
            enabled=tab.is_known,
        ),
    )
