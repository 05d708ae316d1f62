"""The objects of a pull, a row each: whether to read it, how far it is, what came of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QProgressBar, QWidget

from crmadmin.core.definitions import System
from crmadmin.core.pull.parts import Part
from crmadmin.core.pull.report import PartReport, PlannedObject, PullReport
from crmadmin.ui import formats
from crmadmin.ui.i18n import Texts, fill
from crmadmin.ui.names import object_name, system_name
from crmadmin.ui.pages.pull.tally import PullOverview
from crmadmin.ui.pages.pull.words import mode_text
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.text import label

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BAR = 8
_BAR_WIDTH = 160
_ROW = 24


class ObjectTexts(Texts):
    """The texts of this module."""


@dataclass(slots=True)
class _Row:
    """The parts of a row that change while a pull runs."""

    check: QCheckBox
    how: QLabel
    bar: QProgressBar
    held: QLabel
    outcome: QLabel
    counted: QLabel


class ObjectTable(QWidget):
    """Choose objects and follow them; ``ticked`` says that others are chosen."""

    ticked = Signal()

    def __init__(self, system: System, planned: Sequence[PlannedObject]) -> None:
        super().__init__()
        self._system = system
        self._rows: dict[str, _Row] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        heads = (
            ObjectTexts.tr("Object"),
            ObjectTexts.tr("What is read"),
            ObjectTexts.tr("Last pull"),
            ObjectTexts.tr("In the workspace"),
            fill(ObjectTexts.tr("%1 counts", "a system"), system_name(system)),
        )
        for column, head in enumerate(heads):
            place = (_RIGHT,) if column > 2 else ()  # noqa: PLR2004 - the columns of figures
            grid.addWidget(label("secondary", head), 0, column, *place)
        for number, each in enumerate(planned, 1):
            grid.setRowMinimumHeight(number, _ROW)
            self._add(grid, number, each)

    def _add(self, grid: QGridLayout, number: int, each: PlannedObject) -> None:
        name = object_name(self._system, each.object)
        check = QCheckBox(name)
        check.setObjectName(f"pull.object.{each.object}")
        check.setChecked(True)
        check.toggled.connect(lambda _checked: self.ticked.emit())
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setFixedSize(_BAR_WIDTH, _BAR)
        bar.setAccessibleName(name)
        bar.hide()
        row = _Row(check, label("secondary"), bar, _figure(), label("secondary"), _figure())
        row.outcome.setObjectName(f"pull.outcome.{each.object}")
        row.counted.setObjectName(f"pull.counted.{each.object}")
        self._rows[each.object] = row
        grid.addWidget(check, number, 0)
        grid.addWidget(row.how, number, 1)
        grid.addWidget(bar, number, 1)
        grid.addWidget(row.outcome, number, 2)
        grid.addWidget(row.held, number, 3, _RIGHT)
        grid.addWidget(row.counted, number, 4, _RIGHT)
        self.plan(each)

    @property
    def chosen(self) -> tuple[str, ...]:
        """Name the objects that are ticked."""
        return tuple(name for name, row in self._rows.items() if row.check.isChecked())

    @property
    def objects(self) -> tuple[str, ...]:
        """Name all objects."""
        return tuple(self._rows)

    def choose(self, chosen: Sequence[str]) -> None:
        """Tick these objects, and no others."""
        for name, row in self._rows.items():
            row.check.setChecked(name in chosen)

    def plan(self, each: PlannedObject) -> None:
        """Say how an object will be read."""
        row = self._rows.get(each.object)
        if row is None:
            return
        since = formats.moment(datetime.fromisoformat(each.since)) if each.since else ""
        row.how.setText(mode_text(each.mode, since))
        row.held.setText(formats.number(each.held) if each.held else "–")

    def report(self, report: PullReport | None) -> None:
        """Say what the last pull did to each object."""
        parts = (
            {part.object: part for part in report.parts if part.part is Part.RECORDS}
            if (report)
            else {}
        )
        for name, row in self._rows.items():
            part = parts.get(name)
            row.outcome.setText(_outcome(part) if part else "–")
            _count(row.counted, part)

    def begin(self) -> None:
        """Get ready to follow a pull: nothing can be chosen meanwhile."""
        for row in self._rows.values():
            row.check.setEnabled(False)
            row.how.setText(ObjectTexts.tr("waiting") if row.check.isChecked() else "")

    def end(self) -> None:
        """Let objects be chosen again."""
        for row in self._rows.values():
            row.check.setEnabled(True)
            row.bar.hide()
            row.how.show()

    def follow(self, overview: PullOverview) -> None:
        """Show how far each object is; several are read side by side."""
        for name, row in self._rows.items():
            done, known = overview.objects.get(name, (0, 0))
            reads = done < known
            if reads:
                row.bar.setRange(0, known)
                row.bar.setValue(done)
            elif known:
                row.how.setText(ObjectTexts.tr("read"))
            row.bar.setVisible(reads)
            row.how.setVisible(not reads)


def _figure() -> QLabel:
    made = label()
    made.setFont(numeric(made.font()))
    return made


def _outcome(part: PartReport) -> str:
    said = (
        (part.new, ObjectTexts.tr("%Ln new", None, part.new)),
        (part.changed, ObjectTexts.tr("%Ln changed", None, part.changed)),
        (part.removed, ObjectTexts.tr("%Ln removed", None, part.removed)),
    )
    told = [text for count, text in said if count]
    return " · ".join(told) or ObjectTexts.tr("nothing new")


def _count(place: QLabel, part: PartReport | None) -> None:
    """Show the account's own count beside ours, and whether the two agree."""
    if part is None or part.portal_count is None:
        place.setText("–")
        place.setToolTip("")
        return
    mark = "✓" if part.equal else "≠"
    place.setText(f"{formats.number(part.portal_count)} {mark}")
    wear(place, "create" if part.equal else "blocked")
    place.setToolTip(
        ObjectTexts.tr("The workspace holds as many.")
        if part.equal
        else ObjectTexts.tr("The workspace holds another number: records moved meanwhile.")
    )
