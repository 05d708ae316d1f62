"""How one page leads to another without knowing it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and what to show there, from the general to the particular.

    For instance ``Place("records", ("hubspot", "contacts", "4021"))``.
    """

    page: str
    subject: tuple[str, ...] = ()


class Navigation(QObject):
    """Ask the window to go to a place; ``requested`` carries the :class:`Place`."""

    requested = Signal(object)

    def go(self, place: Place) -> None:
        """Go to a place; nothing happens where that page does not exist."""
        self.requested.emit(place)
