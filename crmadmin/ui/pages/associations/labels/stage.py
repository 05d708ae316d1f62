"""What is on show: labels under their head, associations, or that there is nothing."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget


class Stage(QStackedWidget):
    """Show one of three."""

    def __init__(
        self,
        *,
        head: QWidget,
        banner: QWidget,
        labels: QWidget,
        carrying: QWidget,
        nothing: QWidget,
    ) -> None:
        super().__init__()
        self._labels = labels
        self._carrying = carrying
        self._nothing = nothing
        self._listed = QWidget()
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, banner):
            column.addWidget(part)
        column.addWidget(labels, 1)
        for part in (self._listed, carrying, nothing):
            self.addWidget(part)

    def is_listing(self) -> bool:
        """Tell whether associations are listed."""
        return self.currentWidget() is self._carrying

    def list_carrying(self) -> None:
        """List associations."""
        self.setCurrentWidget(self._carrying)

    def leave_list(self) -> None:
        """Go back from associations to labels."""
        self.setCurrentWidget(self._listed)
        self._labels.setFocus()

    def show_nothing(self) -> None:
        """Say that there is nothing."""
        self.setCurrentWidget(self._nothing)

    def show_labels(self) -> None:
        """Show labels where there was nothing; a list of associations stays."""
        if self.currentWidget() is self._nothing:
            self.setCurrentWidget(self._listed)
