"""What an order would do: counted and sampled in the background, while it is put together."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from crmadmin.core.associations.selection import LinkOrder
from crmadmin.core.associations.staging import LinkCount, LinkRow
from crmadmin.core.effects.rows import Page
from crmadmin.core.objections import Objection, Severity
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.services.linking import Linking
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.linking.columns import NAMES, link_columns
from crmadmin.ui.linking.words import KeyTexts, objection_text
from crmadmin.ui.operations import Job
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import said
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.lines import line
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_REST = 250
_OBJECTIONS_HIGH = 120
_KEY = "linking.sample"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRows:
    """The pairs that an order changes, read in pages; ``changed`` of them."""

    linking: Linking
    order: LinkOrder
    changed: int

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[LinkRow]:
        """Give the first of them."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor, /) -> int:
        """Give how many they are: they were counted."""
        return self.changed

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[LinkRow]:
        """Give some of them."""
        return self.linking.sample(self.order, Page(offset=offset, limit=limit), monitor)


class LinkPreview(QWidget):
    """Show what an order would do; ``counted`` carries the :class:`LinkCount`, None until then."""

    counted = Signal(object)

    def __init__(self, shell: Shell, linking: Linking, dialog: QWidget) -> None:
        super().__init__()
        self._shell, self._linking = shell, linking
        self._order: LinkOrder | None = None
        self._shown: LinkOrder | None = None
        self._job: Job | None = None
        self._figures = label("section", wraps=True)
        self._figures.setObjectName("linking.figures")
        self._figures.setFont(numeric(self._figures.font()))
        self._stop = link(self.tr("Stop counting"), self._cancel, "linking.stop")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(4)
        self._bar.setRange(0, 0)
        self._told = Scroller(margins=(0, 0, 0, 0))
        self._told.setObjectName("linking.objections")
        self.table = TableView(_KEY, choosable=True)
        self.table.setAccessibleName(self.tr("Pairs of records, before and after"))
        self._model: PagedTableModel[LinkRow] = PagedTableModel((), shell.operations, self.table)
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        self._empty = EmptyState(shell.icons, "arrows-left-right")
        self.table.set_empty(self._empty)
        self._model.failed.connect(shell.notices.problem)
        self._rest = QTimer(dialog)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._count)
        self._lay_out()
        self._say_nothing()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._figures, 1)
        head.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._told)
        column.addWidget(self.table, 1)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)

    def ask(self, order: LinkOrder | None, texts: KeyTexts) -> None:
        """Count what an order would do, once typing rests; say what is missing without one."""
        if order is not None and order == self._order:
            return
        self._order = order
        self._say_objections(())
        self.counted.emit(None)
        if order is None:
            self._rest.stop()
            self._cancel()
            self._say_nothing()
            return
        pair = (order.from_object, order.to_object)
        columns = link_columns(self._shell, pair, texts)
        if self._shown is None or pair != (self._shown.from_object, self._shown.to_object):
            self._layout.use(_KEY, columns, NAMES)
        else:
            self._layout.retitle(columns)
        self._rest.start()
        self._say_busy(on=True)

    def _say_nothing(self) -> None:
        self._say_busy(on=False)
        self._figures.setText("")
        self._shown = None
        self._model.set_source(None)
        self._empty.say(
            self.tr("Nothing to show yet"),
            self.tr("Choose what to do: every pair of records appears here, before and after."),
        )

    def _say_busy(self, *, on: bool) -> None:
        self._bar.setVisible(on)
        self._stop.setVisible(on)
        if on:
            self._figures.setText(self.tr("Counting…"))

    @Slot()
    def _count(self) -> None:
        linking, order = self._linking, self._order
        if order is None:
            return

        def work(monitor: Monitor) -> LinkCount:
            return linking.count(order, monitor)

        self._job = self._shell.operations.start(
            work,
            owner=self,
            done=self._show,
            failed=self._fail,
            cancelled=self._say_stopped,
            latest=f"linking.count.{id(self)}",
        )

    @Slot()
    def _cancel(self) -> None:
        self._rest.stop()
        if self._job is not None and self._shell.operations.running:
            self._job.cancel()
        self._job = None
        self._say_stopped()

    def _say_stopped(self) -> None:
        self._say_busy(on=False)
        self._figures.setText(self.tr("Not counted"))

    def _show(self, count: LinkCount) -> None:
        self._job = None
        self._say_busy(on=False)
        self._figures.setText(self._told_count(count))
        self._say_objections(count.objections)
        self._empty.say(
            self.tr("Nothing would change"),
            self.tr("Every association chosen is so already.")
            if count.pairs
            else self.tr("No association is like this: choose others."),
        )
        if self._order is not None:
            self._shown = self._order
            self.table.setCurrentIndex(QModelIndex())
            self._model.set_source(
                OrderRows(linking=self._linking, order=self._order, changed=count.changed)
                if count.changed
                else None
            )
        self.counted.emit(count)

    def _fail(self, problem: Problem) -> None:
        self._job = None
        self._say_busy(on=False)
        self._figures.setText("")
        self._tell([(Severity.ERROR, said(self._shell, problem))])

    def _say_objections(self, objections: Sequence[Objection]) -> None:
        gravest = sorted(objections, key=lambda each: each.severity is not Severity.ERROR)
        self._tell([(each.severity, objection_text(self._shell, each)) for each in gravest])

    def _tell(self, told: Sequence[tuple[Severity, str]]) -> None:
        self._told.setVisible(bool(told))
        self._told.fill([self._line(severity, text) for severity, text in told], spacing=4)
        if told:
            high = self._told.wanted_height(self.width())
            self._told.setFixedHeight(min(_OBJECTIONS_HIGH, high))

    def _line(self, severity: Severity, text: str) -> QWidget:
        is_error = severity is Severity.ERROR
        icon, tint = ("warning-octagon", "delete") if is_error else ("warning", "blocked")
        made = line(Symbol(self._shell.icons, icon, tint), text)
        made.setObjectName(f"linking.objection.{severity}")
        return made

    def _told_count(self, count: LinkCount) -> str:
        if not count.changed:
            return self.tr("No association would change")
        changed = self.tr("%Ln association(s) would change", None, count.changed)
        if not count.unchanged:
            return changed
        rest = fill(self.tr("%1 are so already"), formats.number(count.unchanged))
        return f"{changed} · {rest}"
