"""What is in the workspace: records of each object, side by side for the two systems."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from crmadmin.core.definitions import System
from crmadmin.services.workspaces import ObjectCount, WorkspaceSummary
from crmadmin.ui import formats
from crmadmin.ui.names import object_name, system_name
from crmadmin.ui.navigation import Place
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.link import LINK_BORDER, link
from crmadmin.ui.widgets.text import label

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def holdings(summary: WorkspaceSummary, go: Callable[[Place], None]) -> QWidget:
    """Make the table of record counts; each count leads to its records."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    for column, system in enumerate(System):
        grid.setColumnStretch(column * 3, 1)
        grid.setColumnMinimumWidth(column * 3 + 2, 32 if column == 0 else 0)
        grid.addWidget(label("secondary", system_name(system)), 0, column * 3)
        total = label("secondary", formats.number(summary.records(system)))
        total.setFont(numeric(total.font()))
        total.setContentsMargins(0, 0, LINK_BORDER, 0)
        grid.addWidget(total, 0, column * 3 + 1, RIGHT)
        counts = [count for count in summary.objects if count.system is system]
        for row, count in enumerate(counts, 1):
            _add_row(grid, row, column * 3, count, go)
    return made


def _add_row(
    grid: QGridLayout, row: int, column: int, count: ObjectCount, go: Callable[[Place], None]
) -> None:
    place = Place("records", (count.system, count.object))
    name = label("", object_name(count.system, count.object))
    name.setToolTip(count.object)
    figure = link(
        formats.number(count.records), lambda: go(place), f"count.{count.system}.{count.object}"
    )
    grid.addWidget(name, row, column)
    grid.addWidget(figure, row, column + 1, RIGHT)
