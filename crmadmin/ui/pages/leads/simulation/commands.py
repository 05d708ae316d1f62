"""What can be done on the tab, for menus, shortcuts and the palette."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from crmadmin.core.leads.governance import Rule
from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.leads.rules.words import rule_name
from crmadmin.ui.pages.leads.simulation.views import View, view_name
from crmadmin.ui.pages.leads.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.leads.simulation.tab import SimulationTab


class SimulationCommands(Texts):
    """The texts of this module."""


def simulation_actions(tab: "SimulationTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (*_trying(tab), *_views(tab), *_taking_away(tab))


def _trying(tab: "SimulationTab") -> tuple[Action, ...]:
    return (
        Action(
            id="simulation.draft",
            text=lambda: SimulationCommands.tr("&Draft what is tried"),
            run=tab.trying.draft,
            shortcut="Ctrl+Return",
            icon="pencil-simple",
            menu=Menu.DRAFT,
            group=1,
            page=PAGE,
            enabled=tab.may_draft,
        ),
        Action(
            id="simulation.leave",
            text=lambda: SimulationCommands.tr("&Back to the rules as drafted"),
            run=tab.leave_trial,
            shortcut="Ctrl+Backspace",
            icon="arrow-counter-clockwise",
            menu=Menu.DRAFT,
            group=1,
            page=PAGE,
            enabled=lambda: bool(tab.simulation.differing),
        ),
        *(
            Action(
                id=f"simulation.switch_{rule}",
                text=_trying_text(tab, rule),
                run=partial(_switch, tab, rule),
                shortcut=f"Alt+{number}",
                menu=Menu.DRAFT,
                group=2,
                page=PAGE,
                enabled=partial(_may_switch, tab, rule),
                checked=lambda rule=rule: tab.rules.cards[rule].switch.isChecked(),  # type: ignore[misc]  # one closure a rule
            )
            for number, rule in enumerate(Rule, 1)
        ),
        Action(
            id="simulation.editors",
            text=lambda: SimulationCommands.tr("&Name users who edit property settings…"),
            run=tab.trying.ask_editors,
            icon="key",
            menu=Menu.DRAFT,
            group=3,
            page=PAGE,
            enabled=lambda: tab.simulation.is_editable,
        ),
        Action(
            id="simulation.reopening",
            text=lambda: SimulationCommands.tr("&Leaving a closed stage counts as going back"),
            run=tab.trying.switch_reopening,
            menu=Menu.DRAFT,
            group=3,
            page=PAGE,
            enabled=lambda: tab.simulation.is_editable,
            checked=lambda: tab.simulation.policies.closed_to_open_is_backward,
        ),
    )


def _trying_text(tab: "SimulationTab", rule: Rule) -> Callable[[], str]:
    return lambda: fill(SimulationCommands.tr("Try: %1"), rule_name(tab.shell, rule))


def _switch(tab: "SimulationTab", rule: Rule) -> None:
    tab.rules.cards[rule].switch.toggle()


def _may_switch(tab: "SimulationTab", rule: Rule) -> bool:
    return tab.simulation.tried is not None and tab.rules.cards[rule].switch.isEnabled()


def _views(tab: "SimulationTab") -> tuple[Action, ...]:
    def text(view: View) -> Callable[[], str]:
        return lambda: fill(SimulationCommands.tr("Show: %1"), view_name(view))

    return (
        *(
            Action(
                id=f"simulation.view_{view}",
                text=text(view),
                run=partial(tab.views.choose, view),
                menu=Menu.VIEW,
                group=3,
                page=PAGE,
                enabled=tab.is_judged,
            )
            for view in View
        ),
        Action(
            id="simulation.record",
            text=lambda: SimulationCommands.tr("Show the &record"),
            run=tab.lead_to_record,
            shortcut="Ctrl+R",
            icon="table",
            menu=Menu.VIEW,
            group=4,
            page=PAGE,
            enabled=lambda: tab.current_move() is not None,
        ),
    )


def _taking_away(tab: "SimulationTab") -> tuple[Action, ...]:
    return (
        Action(
            id="simulation.export",
            text=lambda: SimulationCommands.tr("&Export as CSV…"),
            run=tab.saving.ask_export,
            shortcut="Ctrl+E",
            icon="export",
            menu=Menu.FILE,
            page=PAGE,
            enabled=tab.is_judged,
        ),
        Action(
            id="simulation.save_picture",
            text=lambda: SimulationCommands.tr("&Save the picture as SVG or PNG…"),
            run=tab.saving.ask_picture,
            shortcut="Ctrl+Shift+E",
            icon="image",
            menu=Menu.FILE,
            page=PAGE,
            enabled=tab.is_judged,
        ),
        Action(
            id="simulation.copy_picture",
            text=lambda: SimulationCommands.tr("&Copy the picture"),
            run=tab.saving.copy_picture,
            shortcut="Ctrl+Shift+C",
            icon="copy",
            menu=Menu.EDIT,
            page=PAGE,
            enabled=tab.is_judged,
        ),
    )
