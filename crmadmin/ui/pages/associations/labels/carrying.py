"""The associations behind a count: which records, and which labels join them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from crmadmin.core.changes.changes import Change, Delete
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.rows import Among, AssociatedPairs, LabelledPair, Page
from crmadmin.core.progress import Monitor
from crmadmin.services.effecting import Effecting
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.pages.associations.labels.rows import LabelRow
from crmadmin.ui.pages.associations.words import direction_name
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.text import ElidedLabel, label

RECORD, OTHER, LABELS, PRIMARY = "record", "other", "labels", "primary"
_KEY = "associations.carrying"


class Carrying(Texts):
    """The texts of this module."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarryingRows:
    """The associations that an effect of a change counts, read in pages."""

    effecting: Effecting
    effect: Effect
    change: Change

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[LabelledPair]:
        """Give the first of them."""
        return self.page(0, limit, monitor)

    def count(self, monitor: Monitor, /) -> int:
        """Count them."""
        found = self.effecting.rows(
            self.effect, self.change, Page(limit=1), changes=(self.change,), monitor=monitor
        )
        return found.total

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[LabelledPair]:
        """Give some of them."""
        found = self.effecting.rows(
            self.effect,
            self.change,
            Page(offset=offset, limit=limit),
            changes=(self.change,),
            monitor=monitor,
        )
        return [row for row in found.rows if isinstance(row, LabelledPair)]


@dataclass(frozen=True, slots=True, kw_only=True)
class AssociatedRows:
    """The associated pairs of two objects, read in pages; ``total`` was counted before."""

    effecting: Effecting
    which: AssociatedPairs
    total: int

    def head(self, limit: int, monitor: Monitor, /) -> Sequence[LabelledPair]:
        """Give the first of them."""
        return self.page(0, limit, monitor)

    def count(self, _monitor: Monitor, /) -> int:
        """Give how many there are."""
        return self.total

    def page(self, offset: int, limit: int, monitor: Monitor, /) -> Sequence[LabelledPair]:
        """Give some of them."""
        return self.effecting.associated(self.which, Page(offset=offset, limit=limit), monitor)


def carried(row: LabelRow) -> Effect | None:
    """Give what counts every association that carries a label; None where nothing is known."""
    before = row.line.before
    if before is None or row.usage is None:
        return None
    return Effect(
        address=before.address,
        consequence=Consequence.LABEL_LOST,
        count=row.usage.associations,
        object=before.from_object,
        other=before.to_object,
    )


class CarryingList(QFrame):
    """List associations.

    ``left`` says that the person goes back; ``record_opened`` carries a record to be shown.
    """

    left = Signal()
    record_opened = Signal(object)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("associations.carrying")
        wear(self, "page")
        self._shell = shell
        self._title_of: Callable[[], str] = str
        self._back = QPushButton()
        self._back.setObjectName("associations.carrying.back")
        wear(self._back, "link")
        shell.icons.put(self._back, "arrow-left", "accent")
        self._back.clicked.connect(self.left)
        self._title = ElidedLabel("section")
        self._title.setObjectName("associations.carrying.title")
        self._count = label("secondary")
        self._count.setObjectName("associations.carrying.count")
        self._count.setFont(numeric(self._count.font()))
        self.table = TableView(_KEY, choosable=True)
        self._model: PagedTableModel[LabelledPair] = PagedTableModel(
            _columns(shell), shell.operations, self.table
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        self._layout.use(_KEY, _columns(shell), (RECORD, OTHER, LABELS, PRIMARY))
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        head.addWidget(self._back)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self._model.counted.connect(self._tell_count)
        self._model.failed.connect(shell.notices.problem)
        self.table.link_opened.connect(self._open)
        self.table.opened.connect(lambda row: self.record_opened.emit(row.record))
        self.retranslate()

    def show_effect(self, effecting: Effecting, effect: Effect, label: AssociationLabel) -> None:
        """List the associations that deleting a label would touch."""
        change = Delete(address=label.address, old=label)
        rows = CarryingRows(effecting=effecting, effect=effect, change=change)
        self._show(rows, lambda: self._title_of_effect(effect, label.label))

    def show_associated(
        self, effecting: Effecting, which: AssociatedPairs, total: int, type_name: str = ""
    ) -> None:
        """List associated pairs of two objects; ``type_name`` is that of a type of HubSpot's."""
        rows = AssociatedRows(effecting=effecting, which=which, total=total)
        self._show(rows, lambda: self._title_of_pairs(which, type_name))

    def _show(self, rows: CarryingRows | AssociatedRows, title: Callable[[], str]) -> None:
        self._title_of = title
        self._count.clear()
        self.retranslate()
        self._model.set_source(rows)
        self.table.setFocus()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._back.setText(self.tr("All labels"))
        self._back.setToolTip(self.tr("Back to all labels (Esc)"))
        self.table.setAccessibleName(self.tr("Associations that carry the label"))
        self._layout.retitle(_columns(self._shell))
        self._title.say(self._title_of())

    def _title_of_effect(self, effect: Effect, text: str) -> str:
        title = self.tr("“%1” · %2")
        if effect.consequence is Consequence.UNLABELLED:
            title = self.tr("“%1” · %2 · without another label")
        return fill(title, text, direction_name(effect.object, effect.other))

    def _title_of_pairs(self, which: AssociatedPairs, type_name: str) -> str:
        names = {
            Among.ALL: self.tr("All associations", "title"),
            Among.LABELLED: self.tr("With a label", "title"),
            Among.UNLABELLED: self.tr("Without a label", "title"),
            Among.PRIMARY: self.tr("Primary", "title"),
        }
        name = type_name or names[which.among]
        return f"{name} · {direction_name(which.from_object, which.to_object)}"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @Slot(int)
    def _tell_count(self, count: int) -> None:
        self._count.setText(self.tr("%Ln association(s)", None, count))
        if count and not self.table.currentIndex().isValid():
            self.table.go_to(0)

    @Slot(object, str)
    def _open(self, row: LabelledPair, name: str) -> None:
        self.record_opened.emit(row.record if name == RECORD else row.other)


def _columns(shell: Shell) -> tuple[TableColumn[LabelledPair], ...]:
    def star(row: LabelledPair) -> QIcon | None:
        return shell.icons.icon("star", "accent") if row.primary else None

    def accent(_row: LabelledPair) -> QColor:
        return QColor(shell.theme.tokens.accent)

    return (
        TableColumn[LabelledPair](
            name=RECORD,
            title=Carrying.tr("Record"),
            text=lambda row: row.record.name,
            tooltip=lambda row: row.record.id,
            linked=lambda row: row.record.known,
            colour=accent,
            width=200,
        ),
        TableColumn[LabelledPair](
            name=OTHER,
            title=Carrying.tr("Associated with"),
            text=lambda row: row.other.name,
            tooltip=lambda row: row.other.id,
            linked=lambda row: row.other.known,
            colour=accent,
            width=200,
        ),
        TableColumn[LabelledPair](
            name=LABELS,
            title=Carrying.tr("Labels"),
            description=Carrying.tr("The labels of the portal’s own that join the two"),
            text=lambda row: " · ".join(row.before.there),
            width=240,
        ),
        TableColumn[LabelledPair](
            name=PRIMARY,
            title=Carrying.tr("Primary"),
            description=Carrying.tr("Whether one is the primary of the other"),
            text=lambda row: Carrying.tr("yes", "primary") if row.primary else "",
            icon=star,
            width=96,
        ),
    )
