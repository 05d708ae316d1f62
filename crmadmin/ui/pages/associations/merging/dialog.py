"""Merging, splitting or moving labels: what becomes what, and beside it what that does."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crmadmin.core.associations.staging import MergePreview
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.progress import Monitor
from crmadmin.errors import Problem
from crmadmin.ui.linking.sizes import keep_size
from crmadmin.ui.pages.associations.merging.forecast import forecast_parts
from crmadmin.ui.pages.associations.merging.portion import Portion
from crmadmin.ui.pages.associations.merging.sources import LabelSources
from crmadmin.ui.pages.associations.merging.target import LabelTarget
from crmadmin.ui.pages.associations.merging.task import Task
from crmadmin.ui.pages.associations.words import pair_name
from crmadmin.ui.plans.scrolling import Scroller
from crmadmin.ui.plans.speaking import said
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.widgets.message import Message
from crmadmin.ui.widgets.text import label

_SIZE, _FORM, _REST = (960, 640), 380, 250


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """For what the dialog is opened: labels of one pair of objects, and those chosen of them.

    ``counts`` says how many associations carry each.
    """

    doing: Doing
    pair: tuple[str, str]
    labels: tuple[AssociationLabel, ...]
    chosen: tuple[Address, ...]
    counts: Mapping[Address, int]


class MergeDialog(QDialog):
    """Put a merge, a split or a move together; ``asked`` carries the :class:`Task`.

    Whoever stages it calls :meth:`refuse` or :meth:`accept`.
    """

    asked = Signal(object)

    def __init__(
        self, window: QWidget, shell: Shell, services: Services, occasion: Occasion
    ) -> None:
        super().__init__(window)
        self.setObjectName("merging.dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._shell, self._services, self._occasion = shell, services, occasion
        self._task: Task | None = None
        self._preview: MergePreview | None = None
        self.sources = LabelSources(
            occasion.labels,
            occasion.counts,
            occasion.chosen,
            several=occasion.doing is Doing.MERGE,
        )
        self.target = LabelTarget(occasion.labels, occasion.pair, shell.languages.language)
        self.portion = Portion(shell, services.browsing, occasion.pair)
        self._delete = QCheckBox()
        self._delete.setObjectName("merging.delete")
        self._delete.setChecked(True)
        self._told = Scroller(margins=(0, 8, 8, 12))
        self._told.setObjectName("merging.forecast")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setMaximumHeight(4)
        self._bar.setRange(0, 0)
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        self._message = Message(shell.icons, "merging.message")
        self._do = QPushButton()
        self._do.setObjectName("merging.do")
        wear(self._do, "primary")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._count)
        self._lay_out()
        self._connect()
        keep_size(self, shell.settings, "merging", _SIZE)
        self._change()

    def refuse(self, problem: Problem) -> None:
        """Say why it cannot be staged; the dialog stays."""
        self._bar.hide()
        self._message.refuse(said(self._shell, problem))
        self._do.setEnabled(self._preview is not None)

    def _texts(self) -> tuple[str, str, str]:
        """Give the title, the heading of the labels that go, and that of what they become."""
        match self._occasion.doing:
            case Doing.SPLIT:
                return self.tr("Split a label"), self.tr("Split off"), self.tr("Becomes")
            case Doing.MOVE:
                return self.tr("Move a label"), self.tr("All with"), self.tr("Become")
            case _:
                return self.tr("Merge labels"), self.tr("These labels"), self.tr("Become")

    def _lay_out(self) -> None:
        title, going, becoming = self._texts()
        self.setWindowTitle(f"{title} · {pair_name(*self._occasion.pair)}")
        is_split = self._occasion.doing is Doing.SPLIT
        self._delete.setText(self.tr("Delete labels that are not used any more"))
        self._delete.setVisible(not is_split)
        form = QWidget()
        left = QVBoxLayout(form)
        left.setContentsMargins(0, 0, 8, 0)
        left.setSpacing(8)
        left.addWidget(label("section", going))
        left.addWidget(self.sources)
        if is_split:
            left.addWidget(label("section", self.tr("Of which records")))
            left.addWidget(self.portion)
        left.addSpacing(8)
        left.addWidget(label("section", becoming))
        left.addWidget(self.target)
        left.addSpacing(8)
        left.addWidget(self._delete)
        left.addStretch(1)
        self.portion.setVisible(is_split)
        scroll = QScrollArea()
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(form)
        scroll.setFixedWidth(_FORM)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addWidget(scroll)
        halves.addLayout(self._right(), 1)
        column.addLayout(halves, 1)
        column.addLayout(self._foot())

    def _right(self) -> QVBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(label("section", self.tr("What this would do")))
        right.addWidget(self._bar)
        right.addWidget(self._told, 1)
        return right

    def _foot(self) -> QHBoxLayout:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._ask)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._message, 1)
        foot.addWidget(buttons)
        return foot

    def _connect(self) -> None:
        for part in (self.sources, self.target, self.portion):
            part.altered.connect(self._change)
        self._delete.toggled.connect(self._change)

    @Slot()
    def _change(self) -> None:
        """Count anew once typing rests."""
        with QSignalBlocker(self.target):
            self.target.leave_out(self.sources.labels)
        self._task = self._preview = None
        self._message.clear()
        self._say_verb()
        if self._missing():
            self._rest.stop()
            self._bar.hide()
            self._told.fill([label("secondary", self._missing(), wraps=True)])
        else:
            self._bar.show()
            self._rest.start()

    def _missing(self) -> str:
        """Say what is still to be chosen; empty for nothing."""
        labels = self.sources.labels
        if not labels:
            return self.tr("Choose the labels that go.")
        if self.target.existing is None and self.target.texts is None:
            return self.tr("Choose a label that is there, or write the text of a new one.")
        if self._occasion.doing is Doing.SPLIT and self.portion.selection(labels[0].name) is None:
            return self.tr("Add a filter: it says which associations are split off.")
        return ""

    @Slot()
    def _count(self) -> None:
        services, occasion = self._services, self._occasion
        labels, existing, texts = self.sources.labels, self.target.existing, self.target.texts
        split = occasion.doing is Doing.SPLIT
        selection = self.portion.selection(labels[0].name) if split else None
        delete = self._delete.isChecked()

        def work(monitor: Monitor) -> tuple[Task, MergePreview]:
            into = existing
            if into is None:
                into = services.drafting.new_label(*occasion.pair, *cast("tuple[str, str]", texts))
            task = Task(
                doing=occasion.doing,
                labels=tuple(each.address for each in labels),
                into=into,
                selection=selection,
                delete=delete,
            )
            return task, task.preview(services.linking, monitor)

        self._shell.operations.start(
            work,
            owner=self,
            done=self._show,
            failed=self._fail,
            latest=f"merging.count.{id(self)}",
        )

    def _show(self, found: tuple[Task, MergePreview]) -> None:
        self._task, self._preview = found
        self._bar.hide()
        known = {each.address: each for each in self._occasion.labels}
        self._told.fill(forecast_parts(self._shell, self._preview, known), spacing=12)
        self._say_verb()

    def _fail(self, problem: Problem) -> None:
        self._told.fill(())
        self.refuse(problem)

    def _say_verb(self) -> None:
        preview = self._preview
        count = 0 if preview is None else preview.pairs
        labels = len(self.sources.labels)
        match self._occasion.doing:
            case Doing.SPLIT:
                text = self.tr("Split off %Ln association(s)", None, count)
            case Doing.MOVE:
                text = self.tr("Move %Ln association(s)", None, count)
            case _:
                text = self.tr("Merge %Ln label(s)", None, labels)
        self._do.setText(text)
        self._do.setEnabled(preview is not None and preview.is_possible)

    @Slot()
    def _ask(self) -> None:
        if self._task is not None and self._do.isEnabled():
            self._do.setEnabled(False)
            self.asked.emit(self._task)
