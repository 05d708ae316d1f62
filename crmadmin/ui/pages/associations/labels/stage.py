"""What is on show: pairs beside their labels, associations, or that there is nothing."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.settings import Settings, splitter_sizes

_WIDTHS = (208, 720)
_NARROWEST = 168
_SPLITTER = splitter_sizes("associations")


class Stage(QStackedWidget):
    """Show one of three; how wide the list of pairs is is remembered."""

    def __init__(
        self,
        settings: Settings,
        *,
        pairs: QWidget,
        banner: QWidget,
        labels: QWidget,
        carrying: QWidget,
        nothing: QWidget,
    ) -> None:
        super().__init__()
        self._settings = settings
        self._labels = labels
        self._carrying = carrying
        self._nothing = nothing
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(banner)
        column.addWidget(labels, 1)
        pairs.setMinimumWidth(_NARROWEST)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(pairs)
        self._splitter.addWidget(right)
        self._splitter.setStretchFactor(1, 1)
        widths = settings.get(_SPLITTER)
        self._splitter.setSizes(widths or _WIDTHS)
        self._splitter.splitterMoved.connect(self._remember_widths)
        for part in (self._splitter, carrying, nothing):
            self.addWidget(part)

    def is_listing(self) -> bool:
        """Tell whether associations are listed."""
        return self.currentWidget() is self._carrying

    def list_carrying(self) -> None:
        """List associations."""
        self.setCurrentWidget(self._carrying)

    def leave_list(self) -> None:
        """Go back from associations to labels."""
        self.setCurrentWidget(self._splitter)
        self._labels.setFocus()

    def show_nothing(self) -> None:
        """Say that there is nothing."""
        self.setCurrentWidget(self._nothing)

    def show_labels(self) -> None:
        """Show labels where there was nothing; a list of associations stays."""
        if self.currentWidget() is self._nothing:
            self.setCurrentWidget(self._splitter)

    @Slot()
    def _remember_widths(self) -> None:
        self._settings.set(_SPLITTER, tuple(self._splitter.sizes()))
