"""What choosing another primary company does, and what of it is not known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.ui.i18n import Texts
from crmadmin.ui.widgets.tag import tag
from crmadmin.ui.widgets.text import label


class PrimaryNotes(Texts):
    """The texts of this module."""


def primary_notes() -> QWidget:
    """Make the sentences that stand wherever a primary company is chosen."""
    made = QWidget()
    made.setObjectName("primary.notes")
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(8)
    for text in (
        PrimaryNotes.tr("The company that was primary stays associated, without that mark."),
        PrimaryNotes.tr(
            "What another primary company does to lifecycle stages comes with the lifecycle "
            "rules, which this version does not know yet."
        ),
    ):
        column.addWidget(label("secondary", text, wraps=True))
    row = QHBoxLayout()
    row.setSpacing(8)
    mark = tag(PrimaryNotes.tr("assumption"))
    mark.setToolTip("FIRST_COMPANY_IS_PRIMARY, PROMOTE_PRIMARY (domain/associations.md §2)")
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    text = PrimaryNotes.tr(
        "HubSpot makes a record’s first company its primary one, and promotes no other when that "
        "one goes."
    )
    row.addWidget(label("secondary", text, wraps=True), 1)
    column.addLayout(row)
    return made
