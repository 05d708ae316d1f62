"""The detail panel of the Records page."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from crmadmin.core.associations.graph import Graph
from crmadmin.core.definitions import System
from crmadmin.core.records.detail import ComparedField, Counterpart, RecordDetail, RecordName
from crmadmin.ui import formats
from crmadmin.ui.names import system_name
from crmadmin.ui.pages.records.detail.counterpart import CounterpartView
from crmadmin.ui.pages.records.detail.heading import Heading
from crmadmin.ui.pages.records.detail.history import HistoryView
from crmadmin.ui.pages.records.detail.properties import PropertiesView
from crmadmin.ui.pages.records.detail.related import RelatedView
from crmadmin.ui.pages.records.detail.sentence import Sentence
from crmadmin.ui.shell import Shell


class RecordPanel(QWidget):
    """Show one record: properties, associations, history, counterpart.

    ``record_asked`` carries another record to show, ``graph_asked`` one whose graph is wanted,
    ``filter_asked`` a property and a value.
    """

    record_asked = Signal(object)
    graph_asked = Signal(object)
    back_asked = Signal()
    filter_asked = Signal(str, str)
    mappings_asked = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("record-panel")
        self._detail: RecordDetail | None = None
        self._missing: RecordName | None = None
        self._sentence = Sentence()
        self.heading = Heading(shell)
        self.properties = PropertiesView(shell)
        self.related = RelatedView(shell)
        self.history = HistoryView(shell)
        self.counterpart = CounterpartView(shell)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("record.tabs")
        self._tabs.setDocumentMode(True)
        for view in (self.properties, self.related, self.history, self.counterpart):
            self._tabs.addTab(view, "")
        record = QWidget()
        column = QVBoxLayout(record)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addWidget(self._tabs, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._sentence)
        self._stack.addWidget(record)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.heading.record_asked.connect(self.record_asked)
        self.heading.back_asked.connect(self.back_asked)
        self.related.record_asked.connect(self.record_asked)
        self.related.graph_asked.connect(self.graph_asked)
        self.properties.filter_asked.connect(self.filter_asked)
        self.counterpart.mappings_asked.connect(self.mappings_asked)
        shell.languages.changed.connect(self.retranslate)
        shell.theme.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def record(self) -> RecordName | None:
        """Give the record shown."""
        return self._detail.record if self._detail else None

    @Slot()
    def retranslate(self) -> None:
        """Word everything anew, in the colours worn now."""
        self._say_nothing()
        for view in (self.properties, self.related, self.history, self.counterpart):
            view.retranslate()
        if self._detail is not None:
            self.heading.say(self._detail)
            self._name_tabs(self._detail)

    def show_nothing(self) -> None:
        """Show no record."""
        self._detail = self._missing = None
        self._say_nothing()
        self._stack.setCurrentIndex(0)

    def show_missing(self, record: RecordName) -> None:
        """Say that a record is not in the workspace."""
        self._detail, self._missing = None, record
        self._say_nothing()
        self._stack.setCurrentIndex(0)

    def show_record(
        self,
        detail: RecordDetail,
        counterpart: Counterpart | None,
        fields: Sequence[ComparedField],
        graph: Graph | None,
        *,
        can_go_back: bool,
    ) -> None:
        """Show a record, its first counterpart, and what the draft makes of its associations."""
        self._detail = detail
        self.heading.say(detail)
        self.heading.back.setVisible(can_go_back)
        self.properties.say(detail)
        self.related.say(detail, graph)
        self.history.say(detail)
        self.counterpart.say(detail, counterpart, fields)
        self._name_tabs(detail)
        self._stack.setCurrentIndex(1)

    def _name_tabs(self, detail: RecordDetail) -> None:
        related = sum(group.total for group in detail.related)
        hubspot = detail.record.system is System.HUBSPOT
        other = System.SALESFORCE if hubspot else System.HUBSPOT
        titles = (
            self.tr("Properties"),
            _counted(self.tr("Associations"), related),
            _counted(self.tr("History"), detail.history_total),
            system_name(other),
        )
        for place, title in enumerate(titles):
            self._tabs.setTabText(place, title)
        self._tabs.setTabVisible(3, bool(detail.counterparts))

    def _say_nothing(self) -> None:
        if self._missing is not None:
            self._sentence.setText(
                self.tr("The record %1 is not in this workspace.").replace("%1", self._missing.id)
            )
        else:
            self._sentence.setText(
                self.tr(
                    "Select a record to see its properties, associations, history and its "
                    "counterpart in the other system."
                )
            )


def _counted(title: str, count: int) -> str:
    return f"{title} {formats.number(count)}" if count else title
