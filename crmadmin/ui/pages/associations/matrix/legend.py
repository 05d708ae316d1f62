"""What the marks of the matrix mean."""

from PySide6.QtCore import QRect, QRectF, QSize, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from crmadmin.ui.pages.associations.matrix.looks import (
    DRAFTED_ICON,
    FULL_ICON,
    HIGH_ICON,
    UNUSED_ICON,
    Ground,
    draw_ground,
)
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.flow import FlowLayout
from crmadmin.ui.widgets.share import draw_share
from crmadmin.ui.widgets.symbol import Symbol
from crmadmin.ui.widgets.text import label

_WIDTH, _HEIGHT, _BAR = 28, 14, 5


class Legend(QWidget):
    """Explain bars, grounds and icons, each with its words."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self.setObjectName("associations.matrix.legend")
        self._texts: list[QLabel] = []
        flow = FlowLayout(self, 12)
        flow.setContentsMargins(16, 8, 16, 8)
        for sample in (
            _Sample(shell, share=0.4),
            Symbol(shell.icons, *HIGH_ICON),
            Symbol(shell.icons, *FULL_ICON),
            Symbol(shell.icons, *UNUSED_ICON),
            _Sample(shell, ground=Ground.HATCHED),
            _Sample(shell, ground=Ground.MUTED),
            Symbol(shell.icons, *DRAFTED_ICON),
        ):
            flow.addWidget(self._entry(sample))
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Say it in the language spoken now."""
        texts = (
            self.tr("used of the limit"),
            self.tr("80 % or more"),
            self.tr("full"),
            self.tr("unused labels"),
            self.tr("no label yet"),
            self.tr("no associations"),
            self.tr("drafted"),
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

    def __init__(self, shell: Shell, *, share: float = 0, ground: Ground = Ground.PLAIN) -> None:
        super().__init__()
        self._shell = shell
        self._share = share
        self._ground = ground
        self.setFixedSize(QSize(_WIDTH, _HEIGHT))
        shell.theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar, or the ground with a frame."""
        painter = QPainter(self)
        tokens = self._shell.theme.tokens
        if self._share:
            bar = QRectF(0, (_HEIGHT - _BAR) / 2, _WIDTH, _BAR)
            draw_share(painter, bar, self._share, "control", tokens)
            return
        rect = QRect(0, 0, _WIDTH, _HEIGHT)
        draw_ground(painter, rect, self._ground, tokens)
        painter.setPen(QColor(tokens.line))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
