"""How the records of the two systems stand to each other."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from crmadmin.core.definitions import System
from crmadmin.core.sync.scenarios import PairState
from crmadmin.services.workspaces import PairCount
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.names import object_name
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.text import label

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_GOOD = {
    PairState.LINKED: 0,
    PairState.MATCHED: 1,
    PairState.HUBSPOT_ONLY: 2,
    PairState.SALESFORCE_ONLY: 3,
    PairState.SALESFORCE_NO_EMAIL: 3,
    PairState.NOT_CHOSEN: 3,
}
_UNCLEAR = 4
_ROW = 20


class Pairs(Texts):
    """The texts of this module."""


def pairs(counts: tuple[PairCount, ...]) -> QWidget:
    """Make the table of pairs: a row an object, what is unclear last and in amber."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    heads = (
        Pairs.tr("Linked"),
        Pairs.tr("Will match"),
        Pairs.tr("Only HubSpot"),
        Pairs.tr("Only Salesforce"),
        Pairs.tr("Unclear"),
    )
    for column, head in enumerate(heads, 1):
        grid.addWidget(label("secondary", head), 0, column, RIGHT)
    for row, (name, figures) in enumerate(columns_of(counts).items(), 1):
        grid.setRowMinimumHeight(row, _ROW)
        grid.addWidget(label("", object_name(System.HUBSPOT, name)), row, 0)
        for column, figure in enumerate(figures):
            grid.addWidget(_figure(figure, unclear=column == _UNCLEAR), row, column + 1, RIGHT)
    return made


def columns_of(counts: tuple[PairCount, ...]) -> dict[str, list[int]]:
    """Add states up into the five columns, by object."""
    figures: dict[str, list[int]] = {}
    for count in counts:
        row = figures.setdefault(count.object, [0] * (_UNCLEAR + 1))
        row[_GOOD.get(count.state, _UNCLEAR)] += count.records
    return figures


def unclear(counts: tuple[PairCount, ...]) -> int:
    """Count the records whose standing to the other system is unclear."""
    return sum(figures[_UNCLEAR] for figures in columns_of(counts).values())


def _figure(figure: int, *, unclear: bool) -> QLabel:
    made = label("blocked" if unclear and figure else "", formats.number(figure))
    made.setFont(numeric(made.font()))
    if unclear:
        made.setToolTip(
            Pairs.tr(
                "Broken links, addresses or accounts that several records share, and links that "
                "another record holds."
            )
        )
    return made
