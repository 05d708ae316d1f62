"""One record's companies in the detail panel: their labels, which is primary, choose another."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.findings import CompaniesOfRecord
from crmadmin.core.associations.graph import Edge, Mark, Node
from crmadmin.core.portal_pages import PortalPages
from crmadmin.ui import formats
from crmadmin.ui.graph.items import mark_tint
from crmadmin.ui.graph.words import label_text, mark_text, object_icon, objects_name
from crmadmin.ui.i18n import fill
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.primary.companies import RecordCompanies
from crmadmin.ui.pages.associations.primary.notes import primary_notes
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.outside import browser_link
from crmadmin.ui.widgets.panel import Panel
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import ElidedLabel, label, selectable


class CompaniesDetail(Panel):
    """Show the companies of a record; ``chosen`` carries the id of one to be the primary one."""

    chosen = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__("primary.detail")
        self._shell = shell

    def show_record(
        self,
        row: CompaniesOfRecord | None,
        companies: RecordCompanies,
        pages: PortalPages,
        *,
        editable: bool,
    ) -> None:
        """Show a record with its companies, or how to choose one."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if row is None:
            text = self.tr("Choose a record to see its companies and to choose the primary one.")
            column.addWidget(label("secondary", text, wraps=True))
        else:
            self._head(column, row)
            domains = {each.company.id: each.domain for each in row.companies}
            for node, edge in companies.rows():
                domain = domains.get(node.record.id, "")
                column.addWidget(self._company(node, edge, domain, editable=editable))
            if left := companies.left():
                more = fill(self.tr("+ %1 more", None, left), formats.number(left))
                column.addWidget(label("secondary", more))
            column.addWidget(primary_notes())
            self._verbs(column, row, pages)
        self.show_body(body)

    def _head(self, column: QVBoxLayout, row: CompaniesOfRecord) -> None:
        record = row.record
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(Symbol(self._shell.icons, object_icon(record.object), "text", pixels=20))
        name = ElidedLabel("title")
        name.setObjectName("primary.detail.name")
        name.say(record.name)
        head.addWidget(name, 1)
        column.addLayout(head)
        where = " · ".join(filter(None, (objects_name(record.object), row.email, record.id)))
        column.addWidget(selectable(label("secondary", where, wraps=True)))
        column.addSpacing(4)
        column.addWidget(label("section", self.tr("Companies")))

    def _company(self, node: Node, edge: Edge, domain: str, *, editable: bool) -> QWidget:
        """Show a company: its name, its labels, and that it is primary or the verb for it."""
        card = QWidget()
        card.setObjectName(f"primary.company.{node.record.id}")
        lines = QVBoxLayout(card)
        lines.setContentsMargins(0, 0, 0, 4)
        lines.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(8)
        is_primary = edge.primary in {Mark.KEPT, Mark.ADDED}
        tint = mark_tint(edge.primary or Mark.KEPT) or "accent"
        icon, colour = ("star", tint) if is_primary else ("buildings", "muted")
        first.addWidget(Symbol(self._shell.icons, icon, colour))
        name = ElidedLabel("section" if is_primary else "")
        name.say(node.record.name)
        first.addWidget(name, 1)
        if editable and not is_primary and edge.mark is not Mark.REMOVED:
            first.addWidget(self._choosing(node))
        lines.addLayout(first)
        for text in filter(None, (self._primary_words(edge), self._label_words(edge), domain)):
            said = label("secondary", text, wraps=True)
            said.setContentsMargins(24, 0, 0, 0)
            lines.addWidget(said)
        return card

    def _choosing(self, node: Node) -> QPushButton:
        made = link(
            self.tr("Make primary"), lambda: self.chosen.emit(node.record.id), "primary.choose"
        )
        made.setAccessibleName(fill(self.tr("Make %1 the primary company"), node.record.name))
        return made

    def _primary_words(self, edge: Edge) -> str:
        match edge.primary:
            case None:
                return ""
            case Mark.KEPT:
                return self.tr("Primary company")
            case Mark.ADDED:
                return self.tr("Primary company as drafted")
            case Mark.REMOVED:
                return self.tr("Primary company no more, as drafted")

    def _label_words(self, edge: Edge) -> str:
        words = [
            " ".join(filter(None, (label_text(each), _in_brackets(mark_text(each.mark)))))
            for each in edge.labels
            if each.there
        ]
        return " · ".join(words) or self.tr("without a label")

    def _verbs(self, column: QVBoxLayout, row: CompaniesOfRecord, pages: PortalPages) -> None:
        record = row.record

        def to(page: str, *subject: str) -> None:
            self._shell.navigation.go(Place(page, subject))

        column.addSpacing(4)
        column.addWidget(
            link(
                self.tr("Show as a graph"),
                lambda: to("associations", "graph", record.object, record.id),
                "primary.graph",
            )
        )
        column.addWidget(
            link(
                self.tr("Show on the page Records"),
                lambda: to("records", record.system, record.object, record.id),
                "primary.records",
            )
        )
        address = pages.record(record.object, record.id)
        if address:
            text = self.tr("Open in HubSpot")
            column.addWidget(browser_link(self._shell.icons, text, address, "primary.portal"))


def _in_brackets(text: str) -> str:
    return f"({text})" if text else ""
