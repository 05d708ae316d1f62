"""What is on show: a view of the figures, the moves behind one, or that there is nothing."""

from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from crmadmin.ui.pages.leads.simulation.views import View
from crmadmin.ui.stylesheet import wear


class Stage(QStackedWidget):
    """Show one of them; ``parts`` are the widgets of the views."""

    def __init__(
        self, *, bar: QWidget, parts: dict[View, QWidget], moves: QWidget, nothing: QWidget
    ) -> None:
        super().__init__()
        self._parts = parts
        self._moves = moves
        self._nothing = nothing
        self._views = QStackedWidget()
        for part in dict.fromkeys(parts.values()):
            self._views.addWidget(part)
        self._listed = QFrame()
        wear(self._listed, "page")
        column = QVBoxLayout(self._listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._views, 1)
        for page in (self._listed, moves, nothing):
            self.addWidget(page)

    def is_listing(self) -> bool:
        """Tell whether moves are listed."""
        return self.currentWidget() is self._moves

    def is_nothing(self) -> bool:
        """Tell whether there is nothing to show."""
        return self.currentWidget() is self._nothing

    def show_view(self, view: View) -> None:
        """Show a view; a list of moves goes."""
        self._views.setCurrentWidget(self._parts[view])
        self.setCurrentWidget(self._listed)

    def show_figures(self) -> None:
        """Show figures where there was nothing; a list of moves stays."""
        if self.is_nothing():
            self.setCurrentWidget(self._listed)

    def list_moves(self) -> None:
        """List the moves behind a figure."""
        self.setCurrentWidget(self._moves)
        self._moves.setFocus()

    def leave_moves(self) -> None:
        """Go back from moves to figures."""
        self.setCurrentWidget(self._listed)
        shown = self._views.currentWidget()
        if shown is not None:
            shown.setFocus()

    def show_nothing(self) -> None:
        """Say that there is nothing."""
        self.setCurrentWidget(self._nothing)
