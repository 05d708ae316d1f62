"""The pairs of records of a run: what became of each, from what to what, and why not."""

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.definitions import System
from crmadmin.core.records.detail import RecordName
from crmadmin.core.runs.links import LinkStory
from crmadmin.core.runs.verdicts import ItemOutcome, ItemQuery, Tally
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts
from crmadmin.ui.linking.columns import carried_change
from crmadmin.ui.linking.words import KeyTexts
from crmadmin.ui.plans.looks import Look
from crmadmin.ui.plans.speaking import speech_of
from crmadmin.ui.shell import Shell
from crmadmin.ui.tables.change import ShownChange
from crmadmin.ui.tables.columns import TableColumn
from crmadmin.ui.tables.layout import TableLayout
from crmadmin.ui.tables.paged_table import PagedTableModel, PageSource
from crmadmin.ui.tables.view import TableView
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.text import ElidedLabel
from crmadmin.wording.run_links import LINK_OUTCOMES, LINK_OUTCOMES_EXPLAINED, tally_text

FROM, TO = "from", "to"
_DEFAULT = ("outcome", FROM, TO, "planned", "found", "why")
_LOOKS = {
    ItemOutcome.DONE: Look("check-circle", "create"),
    ItemOutcome.THERE: Look("check-circle", "muted"),
    ItemOutcome.REFUSED: Look("prohibit", "blocked"),
    ItemOutcome.FAILED: Look("x-circle", "delete"),
    ItemOutcome.DIFFERS: Look("warning-circle", "blocked"),
}
Read = Callable[[ItemQuery], PageSource[LinkStory]]
"""Gives the pairs of a run that a query wants."""


class RunLinkTexts(Texts):
    """The texts of this module's functions."""


@dataclass(slots=True)
class LabelTexts:
    """What labels are called, of any two objects."""

    configuration: Configuration = field(default_factory=Configuration)

    def of(self, one: str, other: str) -> KeyTexts:
        """Name the labels between two objects."""
        return KeyTexts.known(self.configuration.each(AssociationLabel), one, other)


def story_columns(shell: Shell, labels: LabelTexts) -> tuple[TableColumn[LinkStory], ...]:
    """List the columns, named in the language spoken now."""
    speech, tokens = speech_of(shell), shell.theme.tokens
    known: dict[tuple[str, str], KeyTexts] = {}

    def texts(row: LinkStory) -> KeyTexts:
        pair = (row.from_object, row.to_object)
        if pair not in known:
            known[pair] = labels.of(*pair)
        return known[pair]

    def why(row: LinkStory) -> str:
        return row.verdict.message or speech(LINK_OUTCOMES_EXPLAINED[row.verdict.outcome])

    def planned(row: LinkStory) -> ShownChange | None:
        return carried_change(tokens, texts(row), row.verdict.before, row.verdict.planned)

    def planned_text(row: LinkStory) -> str:
        found = planned(row)
        return texts(row).carried(row.verdict.planned) if found is None else found.words()

    def colour(row: LinkStory) -> QColor:
        return QColor(getattr(tokens, _LOOKS[row.verdict.outcome].tint))

    return (
        TableColumn[LinkStory](
            name="outcome",
            title=RunLinkTexts.tr("Outcome"),
            text=lambda row: speech(LINK_OUTCOMES[row.verdict.outcome]),
            tooltip=why,
            icon=lambda row: shell.icons.icon(*_LOOKS[row.verdict.outcome]),
            colour=colour,
            width=120,
        ),
        _record(shell, FROM, RunLinkTexts.tr("Record"), lambda row: (row.from_name, 0)),
        _record(shell, TO, RunLinkTexts.tr("Associated with"), lambda row: (row.to_name, 1)),
        TableColumn[LinkStory](
            name="planned",
            title=RunLinkTexts.tr("Planned: before → after"),
            text=planned_text,
            change=planned,
            width=260,
        ),
        TableColumn[LinkStory](
            name="found",
            title=RunLinkTexts.tr("In the portal now"),
            text=lambda row: texts(row).carried(row.verdict.found),
            width=180,
        ),
        TableColumn[LinkStory](
            name="why", title=RunLinkTexts.tr("Why"), text=why, tooltip=why, width=260
        ),
        TableColumn[LinkStory](
            name="step",
            title=RunLinkTexts.tr("Step"),
            text=lambda row: formats.number(row.step),
            numeric=True,
            width=56,
        ),
    )


def _record(
    shell: Shell, name: str, title: str, told: Callable[[LinkStory], tuple[str, int]]
) -> TableColumn[LinkStory]:
    def text(row: LinkStory) -> str:
        called, end = told(row)
        return called or row.verdict.key[end]

    return TableColumn[LinkStory](
        name=name,
        title=title,
        text=text,
        tooltip=lambda row: row.verdict.key[told(row)[1]],
        linked=lambda _row: True,
        colour=lambda _row: QColor(shell.theme.tokens.accent),
        width=160,
    )


class RunLinksPanel(QWidget):
    """Show the pairs of a run; ``record_opened`` carries a record to be shown.

    ``saving`` asks for a file of the pairs that are listed.
    """

    record_opened = Signal(object)
    saving = Signal(object)

    def __init__(self, shell: Shell, key: str) -> None:
        super().__init__()
        self.setObjectName(key)
        self._shell, self._key = shell, key
        self._read: Read | None = None
        self._tally = Tally()
        self._labels = LabelTexts()
        self._title = ElidedLabel("section")
        self._title.setObjectName(f"{key}.title")
        self._only = QCheckBox()
        self._only.setObjectName(f"{key}.not_done")
        self._save = link("", self._ask_to_save, f"{key}.save")
        self.table = TableView(f"{key}.table", choosable=True)
        self._model: PagedTableModel[LinkStory] = PagedTableModel(
            story_columns(shell, self._labels), shell.operations, self.table
        )
        self.table.show_model(self._model)
        self.table.header.setStretchLastSection(True)
        self._layout = TableLayout(self.table, shell.settings)
        self._layout.use(key, self._model.columns, _DEFAULT)
        head = QHBoxLayout()
        head.setContentsMargins(24, 8, 24, 8)
        head.setSpacing(16)
        head.addWidget(self._title, 1)
        head.addWidget(self._only)
        head.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self._only.toggled.connect(self._list)
        self._model.failed.connect(shell.notices.problem)
        self.table.opened.connect(lambda row: self._open(row, FROM))
        self.table.link_opened.connect(self._open)
        shell.theme.changed.connect(self.retranslate)
        self.retranslate()

    @property
    def query(self) -> ItemQuery:
        """Give which pairs are listed."""
        return ItemQuery(not_done=self._only.isChecked())

    def show_links(self, read: Read | None, tally: Tally, configuration: Configuration) -> None:
        """Show the pairs of another run: those that were not done, if there are any."""
        self._read, self._tally = read, tally
        self._labels.configuration = configuration
        with QSignalBlocker(self._only):
            self._only.setChecked(bool(tally.not_done))
            self._only.setEnabled(0 < tally.not_done < tally.judged)
        self.retranslate()
        self._list()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        self._title.say(tally_text(speech_of(self._shell), self._tally))
        self._only.setText(self.tr("Only what is not done"))
        self._save.setText(self.tr("Save the pairs…"))
        self.table.setAccessibleName(self.tr("Pairs of records of the push"))
        self._layout.retitle(story_columns(self._shell, self._labels))

    @Slot()
    def _list(self) -> None:
        self.table.setCurrentIndex(QModelIndex())
        self._model.set_source(None if self._read is None else self._read(self.query))

    def _ask_to_save(self) -> None:
        if self._read is not None:
            self.saving.emit(self.query)

    @Slot(object, str)
    def _open(self, row: LinkStory, name: str) -> None:
        end = 1 if name == TO else 0
        objects, names = (row.from_object, row.to_object), (row.from_name, row.to_name)
        self.record_opened.emit(
            RecordName(
                system=System.HUBSPOT,
                object=objects[end],
                id=row.verdict.key[end],
                name=names[end],
            )
        )
