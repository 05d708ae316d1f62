"""The figures of all rules together: how many moves, how many blocked, how many exempt."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from crmadmin.core.leads.rulings import Ruling
from crmadmin.core.leads.verdicts import Verdict
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.pages.leads.simulation.holdings import Judged
from crmadmin.ui.shell import Shell
from crmadmin.ui.stylesheet import wear
from crmadmin.ui.theme import numeric
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.link import link
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label


class Totals(QFrame):
    """Say what all rules make of the history; ``opened`` carries the ruling of a figure.

    ``standing_opened`` asks for the records that stand against the rules, ``left_trial`` to go back
    to the rules as drafted.
    """

    opened = Signal(object)
    standing_opened = Signal()
    left_trial = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("simulation.totals")
        wear(self, "page")
        self._judged: Judged | None = None
        self._tried = 0
        self._text = label("secondary")
        self._text.setObjectName("simulation.considered")
        self._text.setFont(numeric(self._text.font()))
        self._blocked = self._figure("simulation.total_blocked", Ruling.BLOCKED)
        self._former = label("struck")
        self._exempt = self._figure("simulation.total_exempt", Ruling.EXEMPT)
        self._unjudged = self._figure("simulation.total_unjudged", Ruling.UNJUDGED)
        self._standing = link("", self.standing_opened.emit, "simulation.total_standing")
        self._back = link("", self.left_trial.emit, "simulation.leave_trial")
        shell.icons.put(self._back, "arrow-counter-clockwise", "accent")
        inner = QWidget()
        flow = FlowLayout(inner, 12)
        flow.addWidget(self._text)
        flow.addWidget(Symbol(shell.icons, "prohibit", "blocked"))
        figures = (self._former, self._blocked, self._exempt, self._unjudged, self._standing)
        for part in (*figures, self._back):
            flow.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 16, 4)
        column.addWidget(inner)

    def _figure(self, name: str, ruling: Ruling) -> QPushButton:
        return link("", lambda: self.opened.emit(ruling), name)

    def show_judged(self, judged: Judged | None, tried: int) -> None:
        """Show figures, None while nothing is judged; ``tried`` rules are not as drafted."""
        self._judged, self._tried = judged, tried
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        judged = self._judged
        self._back.setText(self.tr("Back to the draft"))
        self._back.setToolTip(
            self.tr("%Ln rule(s) tried otherwise than drafted", None, self._tried)
        )
        self._back.setVisible(self._tried > 0)
        figures = (self._blocked, self._former, self._exempt, self._unjudged, self._standing)
        if judged is None:
            for figure in figures:
                figure.hide()
            self._text.setText(self.tr("Reading the history…"))
            return
        for figure in (self._blocked, self._exempt, self._standing):
            figure.show()
        self._text.setText(self._considered(judged.tried))
        total = judged.tried.total
        blocked = self.tr("%Ln would have been blocked (%1)", None, total.blocked)
        self._say(self._blocked, fill(blocked, formats.percent(total.share)), total.blocked)
        self._say(self._exempt, self.tr("%Ln exempt", None, total.exempt), total.exempt)
        self._say(self._unjudged, self.tr("%Ln not judged", None, total.unjudged), total.unjudged)
        self._unjudged.setVisible(bool(total.unjudged))
        standing = judged.standing.total.blocked
        self._say(
            self._standing, self.tr("%Ln record(s) break them today", None, standing), standing
        )
        former = None if judged.drafted is None else judged.drafted.total.blocked
        self._former.setVisible(former is not None and former != total.blocked)
        self._former.setText("" if former is None else formats.number(former))
        self._former.setToolTip(self.tr("As it is drafted"))
        self.updateGeometry()

    def _considered(self, verdict: Verdict) -> str:
        moves = self.tr("%Ln move(s)", None, verdict.moves.entries)
        creations = self.tr("%Ln creation(s)", None, verdict.creations.entries)
        return fill(self.tr("%1 and %2"), moves, creations)

    def _say(self, figure: QPushButton, text: str, count: int) -> None:
        figure.setText(text)
        figure.setEnabled(count > 0)
