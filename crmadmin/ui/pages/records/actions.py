"""What can be done on the Records page, for menus, shortcuts and the palette."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from crmadmin.ui.actions import Action, Menu
from crmadmin.ui.i18n import Texts

Run = Callable[[], None]
Ask = Callable[[], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbs:
    """What the actions run and ask."""

    export: Run
    search: Run
    filter: Run
    widen: Run
    columns: Run
    copy: Run
    edit_links: Run
    edit_record_links: Run
    step: Callable[[int], None]
    back: Run
    graph: Run
    is_known: Ask
    is_narrowed: Ask
    can_go_back: Ask
    has_graph: Ask
    can_edit_links: Ask
    can_edit_record_links: Ask


class RecordActions(Texts):
    """The texts of this module."""


def record_actions(page: str, verbs: Verbs) -> tuple[Action, ...]:
    """Give the page's actions."""
    return (
        *_taking_away(page, verbs),
        *_linking(page, verbs),
        *_narrowing(page, verbs),
        *_moving(page, verbs),
    )


def _taking_away(page: str, verbs: Verbs) -> tuple[Action, ...]:
    return (
        Action(
            id="records.export",
            text=lambda: RecordActions.tr("Export…"),
            run=verbs.export,
            shortcut="Ctrl+E",
            icon="export",
            menu=Menu.FILE,
            page=page,
            enabled=verbs.is_known,
        ),
        Action(
            id="records.copy",
            text=lambda: RecordActions.tr("Copy the selected rows with headers"),
            run=verbs.copy,
            icon="copy",
            menu=Menu.EDIT,
            page=page,
            enabled=verbs.is_known,
        ),
    )


def _linking(page: str, verbs: Verbs) -> tuple[Action, ...]:
    return (
        Action(
            id="records.edit_links",
            text=lambda: RecordActions.tr("Edit &associations…"),
            run=verbs.edit_links,
            shortcut="Ctrl+Shift+A",
            icon="arrows-left-right",
            menu=Menu.DRAFT,
            group=1,
            page=page,
            enabled=verbs.can_edit_links,
        ),
        Action(
            id="records.edit_record_links",
            text=lambda: RecordActions.tr("Edit associations of the &record shown…"),
            run=verbs.edit_record_links,
            shortcut="Ctrl+Alt+A",
            icon="arrows-left-right",
            menu=Menu.DRAFT,
            group=1,
            page=page,
            enabled=verbs.can_edit_record_links,
        ),
    )


def _narrowing(page: str, verbs: Verbs) -> tuple[Action, ...]:
    return (
        Action(
            id="records.search",
            text=lambda: RecordActions.tr("Search records"),
            run=verbs.search,
            shortcut="Ctrl+F",
            icon="magnifying-glass",
            menu=Menu.EDIT,
            page=page,
            enabled=verbs.is_known,
        ),
        Action(
            id="records.filter",
            text=lambda: RecordActions.tr("Add a filter…"),
            run=verbs.filter,
            shortcut="Ctrl+Shift+F",
            icon="funnel",
            menu=Menu.EDIT,
            page=page,
            enabled=verbs.is_known,
        ),
        Action(
            id="records.widen",
            text=lambda: RecordActions.tr("Remove search and filters"),
            run=verbs.widen,
            shortcut="Ctrl+Shift+X",
            menu=Menu.EDIT,
            page=page,
            enabled=verbs.is_narrowed,
        ),
        Action(
            id="records.columns",
            text=lambda: RecordActions.tr("Choose columns…"),
            run=verbs.columns,
            icon="columns",
            menu=Menu.VIEW,
            page=page,
            enabled=verbs.is_known,
        ),
    )


def _moving(page: str, verbs: Verbs) -> tuple[Action, ...]:
    return (
        Action(
            id="records.next-object",
            text=lambda: RecordActions.tr("Next object"),
            run=partial(verbs.step, 1),
            shortcut="Ctrl+PgDown",
            menu=Menu.VIEW,
            page=page,
            enabled=verbs.is_known,
        ),
        Action(
            id="records.former-object",
            text=lambda: RecordActions.tr("Previous object"),
            run=partial(verbs.step, -1),
            shortcut="Ctrl+PgUp",
            menu=Menu.VIEW,
            page=page,
            enabled=verbs.is_known,
        ),
        Action(
            id="records.back",
            text=lambda: RecordActions.tr("Back to the record before"),
            run=verbs.back,
            shortcut="Alt+Left",
            icon="arrow-left",
            menu=Menu.VIEW,
            page=page,
            enabled=verbs.can_go_back,
        ),
        Action(
            id="records.graph",
            text=lambda: RecordActions.tr("Show the record’s associations as a graph"),
            run=verbs.graph,
            shortcut="Ctrl+Shift+G",
            icon="share-network",
            menu=Menu.VIEW,
            page=page,
            enabled=verbs.has_graph,
        ),
    )
