"""What the grounds of the picture mean."""

from PySide6.QtCore import QRect, QSize, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crmadmin.ui.pages.leads.simulation.matrix.looks import BLOCKED_ICON, Ground, draw_ground
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_WIDTH, _HEIGHT = 28, 14


class FlowLegend(QWidget):
    """Explain grounds and the figure, each with its words."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("simulation.legend")
        self._texts: list[QLabel] = []
        flow = FlowLayout(self, 12)
        flow.setContentsMargins(16, 8, 16, 8)
        for sample in (
            Symbol(shell.icons, *BLOCKED_ICON),
            _Sample(shell, Ground.BLOCKED),
            _Sample(shell, Ground.FORBIDDEN),
            _Sample(shell, Ground.MUTED),
        ):
            flow.addWidget(self._entry(sample))
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        texts = (
            self.tr("blocked, and their share"),
            self.tr("some would have been blocked"),
            self.tr("refused, but nobody bound by the rules took it"),
            self.tr("nobody took it"),
        )
        for shown, text in zip(self._texts, texts, strict=True):
            shown.setText(text)
        self.updateGeometry()

    def _entry(self, sample: QWidget) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        text = label("secondary")
        self._texts.append(text)
        row.addWidget(sample)
        row.addWidget(text)
        return made


class _Sample(QWidget):
    """A piece of a cell."""

    def __init__(self, shell: Shell, ground: Ground) -> None:
        super().__init__()
        self._shell = shell
        self._ground = ground
        self.setFixedSize(QSize(_WIDTH, _HEIGHT))
        shell.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground with a frame."""
        painter = QPainter(self)
        tokens = self._shell.theme.tokens
        rect = QRect(0, 0, _WIDTH, _HEIGHT)
        draw_ground(painter, rect, self._ground, tokens)
        painter.setPen(QColor(tokens.line))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
