"""What can be done with pipelines, for menus, shortcuts and the palette."""

from typing import TYPE_CHECKING

from crmadmin.ui.actions import Action, DraftActions
from crmadmin.ui.i18n import Texts
from crmadmin.ui.pages.leads.tab import PAGE

if TYPE_CHECKING:
    from crmadmin.ui.pages.leads.pipelines.tab import PipelinesTab

_action = DraftActions(PAGE, prefix="pipelines", group=1)


class PipelineCommands(Texts):
    """The texts of this module."""


def pipeline_actions(tab: "PipelinesTab") -> tuple[Action, ...]:
    """List the actions of the tab."""
    return (*_stages(tab), *_order(tab), *_pipelines(tab), _audit(tab), *_list(tab))


def _stages(tab: "PipelinesTab") -> tuple[Action, ...]:
    return (
        _action(
            "add",
            lambda: PipelineCommands.tr("&Add stage…"),
            tab.add_stage,
            shortcut="Ctrl+Shift+A",
            icon="plus",
            enabled=tab.possible.is_editable,
        ),
        _action(
            "change",
            lambda: PipelineCommands.tr("&Rename stage, or change its state…"),
            tab.change_stage,
            shortcut="F2",
            icon="pencil-simple",
            enabled=tab.possible.may_change,
        ),
        _action(
            "delete",
            lambda: PipelineCommands.tr("&Delete stage…"),
            tab.delete_stage,
            shortcut="Del",
            icon="trash",
            enabled=tab.possible.may_change,
        ),
        _action(
            "access",
            lambda: PipelineCommands.tr("&Who may edit in the stage…"),
            tab.change_access,
            shortcut="Ctrl+Shift+E",
            icon="users",
            enabled=tab.possible.may_guard,
        ),
        _action(
            "revert",
            lambda: PipelineCommands.tr("&Take back what is drafted of this stage"),
            tab.revert,
            shortcut="Ctrl+Backspace",
            icon="arrow-counter-clockwise",
            enabled=tab.possible.may_revert,
        ),
    )


def _order(tab: "PipelinesTab") -> tuple[Action, ...]:
    return (
        _action(
            "up",
            lambda: PipelineCommands.tr("Move stage &up"),
            lambda: tab.stages.step(-1),
            shortcut="Alt+Up",
            icon="arrow-up",
            group=2,
            enabled=tab.possible.may_move,
        ),
        _action(
            "down",
            lambda: PipelineCommands.tr("Move stage d&own"),
            lambda: tab.stages.step(1),
            shortcut="Alt+Down",
            icon="arrow-down",
            group=2,
            enabled=tab.possible.may_move,
        ),
    )


def _pipelines(tab: "PipelinesTab") -> tuple[Action, ...]:
    return (
        _action(
            "add_pipeline",
            lambda: PipelineCommands.tr("Add &pipeline…"),
            tab.add_pipeline,
            shortcut="Ctrl+Shift+P",
            icon="plus-circle",
            group=3,
            enabled=tab.possible.may_create,
        ),
        _action(
            "rename_pipeline",
            lambda: PipelineCommands.tr("Re&name pipeline…"),
            tab.rename_pipeline,
            icon="pencil-simple",
            group=3,
            enabled=tab.possible.is_editable,
        ),
        _action(
            "pipeline_up",
            lambda: PipelineCommands.tr("Move pipeline up"),
            lambda: tab.step_pipeline(-1),
            shortcut="Ctrl+Alt+Up",
            icon="arrow-up",
            group=3,
            enabled=tab.possible.is_editable,
        ),
        _action(
            "pipeline_down",
            lambda: PipelineCommands.tr("Move pipeline down"),
            lambda: tab.step_pipeline(1),
            shortcut="Ctrl+Alt+Down",
            icon="arrow-down",
            group=3,
            enabled=tab.possible.is_editable,
        ),
        _action(
            "delete_pipeline",
            lambda: PipelineCommands.tr("Delete pip&eline…"),
            tab.delete_pipeline,
            icon="trash",
            group=3,
            enabled=tab.possible.may_delete_pipeline,
        ),
    )


def _audit(tab: "PipelinesTab") -> Action:
    return _action(
        "audit",
        lambda: PipelineCommands.tr("Who &changed the pipeline in HubSpot…"),
        tab.editing.ask_audit,
        icon="clock-counter-clockwise",
        group=4,
        enabled=tab.possible.may_ask,
    )


def _list(tab: "PipelinesTab") -> tuple[Action, ...]:
    return (
        _action(
            "records",
            lambda: PipelineCommands.tr("&Show the records in the stage"),
            tab.open_records,
            icon="table",
            group=4,
            enabled=tab.possible.holds_records,
        ),
        _action(
            "find",
            lambda: PipelineCommands.tr("&Find a pipeline"),
            tab.focus_find,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            group=4,
        ),
    )
