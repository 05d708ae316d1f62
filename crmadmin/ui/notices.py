"""What the window says in passing: toasts and problems."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from crmadmin.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Toast:
    """Something that is done, with at most one thing to do about it ("Undo")."""

    text: str
    action: str = ""
    run: Callable[[], None] | None = None


class Notices(QObject):
    """Carry what pages have to say to the window that shows it."""

    toasted = Signal(object)
    met = Signal(object)

    def toast(self, text: str, *, action: str = "", run: Callable[[], None] | None = None) -> None:
        """Say that something is done, with a button of that name where there is one."""
        self.toasted.emit(Toast(text=text, action=action, run=run))

    def problem(self, problem: Problem) -> None:
        """Show a problem in a dialog: sentence, remedy, detail."""
        self.met.emit(problem)
