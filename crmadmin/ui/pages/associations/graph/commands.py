"""What can be done on the tab of the graph, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.associations.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.associations.graph.tab import GraphTab


class GraphCommands(Texts):
    """The texts of this module."""


def graph_actions(tab: "GraphTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (*_walking(tab), *_looking(tab), *_taking_away(tab))


def _walking(tab: "GraphTab") -> tuple[Action, ...]:
    return (
        Action(
            id="associations.graph.back",
            text=lambda: GraphCommands.tr("&Back to the record before"),
            run=lambda: tab.reading.step(-1),
            shortcut="Alt+Left",
            icon="arrow-left",
            menu=Menu.VIEW,
            group=3,
            page=PAGE,
            enabled=lambda: bool(tab.reading.walk.behind),
        ),
        Action(
            id="associations.graph.on",
            text=lambda: GraphCommands.tr("&Forward to the record after"),
            run=lambda: tab.reading.step(1),
            shortcut="Alt+Right",
            icon="arrow-right",
            menu=Menu.VIEW,
            group=3,
            page=PAGE,
            enabled=lambda: tab.reading.walk.can_go_on,
        ),
        Action(
            id="associations.graph.around",
            text=lambda: GraphCommands.tr("Show or hide what is &around the record too"),
            run=tab.open_current,
            shortcut="Ctrl+Shift+G",
            icon="tree-structure",
            menu=Menu.VIEW,
            group=3,
            page=PAGE,
            enabled=tab.may_open,
        ),
        Action(
            id="associations.graph.edit",
            text=lambda: GraphCommands.tr("&Edit the association…"),
            run=tab.edit,
            shortcut="F2",
            icon="pencil-simple",
            menu=Menu.DRAFT,
            page=PAGE,
            enabled=tab.may_edit,
        ),
        Action(
            id="associations.graph.records",
            text=lambda: GraphCommands.tr("Show the record on the page &Records"),
            run=tab.lead_to_record,
            shortcut="Ctrl+R",
            icon="table",
            menu=Menu.VIEW,
            group=3,
            page=PAGE,
            enabled=lambda: tab.current_node() is not None,
        ),
    )


def _looking(tab: "GraphTab") -> tuple[Action, ...]:
    return (
        Action(
            id="associations.graph.larger",
            text=lambda: GraphCommands.tr("&Larger"),
            run=tab.view.zoom_in,
            shortcut="Ctrl++",
            also=("Ctrl+=",),
            icon="magnifying-glass-plus",
            menu=Menu.VIEW,
            group=4,
            page=PAGE,
            enabled=tab.is_drawn,
        ),
        Action(
            id="associations.graph.smaller",
            text=lambda: GraphCommands.tr("&Smaller"),
            run=tab.view.zoom_out,
            shortcut="Ctrl+-",
            icon="magnifying-glass-minus",
            menu=Menu.VIEW,
            group=4,
            page=PAGE,
            enabled=tab.is_drawn,
        ),
        Action(
            id="associations.graph.fit",
            text=lambda: GraphCommands.tr("Show the &whole graph"),
            run=tab.view.fit,
            shortcut="Ctrl+0",
            icon="corners-out",
            menu=Menu.VIEW,
            group=4,
            page=PAGE,
            enabled=tab.is_drawn,
        ),
    )


def _taking_away(tab: "GraphTab") -> tuple[Action, ...]:
    return (
        Action(
            id="associations.graph.copy",
            text=lambda: GraphCommands.tr("&Copy the graph as a picture"),
            run=tab.copy,
            shortcut="Ctrl+Shift+C",
            icon="copy",
            menu=Menu.EDIT,
            page=PAGE,
            enabled=tab.is_drawn,
        ),
        Action(
            id="associations.graph.save",
            text=lambda: GraphCommands.tr("&Save the graph as SVG or PNG…"),
            run=tab.save,
            shortcut="Ctrl+E",
            icon="export",
            menu=Menu.FILE,
            page=PAGE,
            enabled=tab.is_drawn,
        ),
    )
