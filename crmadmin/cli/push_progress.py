"""How far a push is, on standard error where that is a terminal."""

from contextlib import AbstractContextManager

from rich.console import Console
from rich.markup import escape
from rich.progress import MofNCompleteColumn, Progress

from crmadmin.cli.progress import drawing
from crmadmin.core import progress as core
from crmadmin.core.runs.report import PushProgress
from crmadmin.wording.speech import Speech, Text
from crmadmin.wording.steps import EVENTS

STEP = Text("Step {number}: {event}", "Étape {number} : {event}")
BEGINS = Text("Comparing with the portal", "Comparaison avec le portail")
SETTLING = Text("Reading everything again", "Relecture de l’ensemble")


def watching_push(console: Console, speech: Speech) -> AbstractContextManager[core.Monitor]:
    """Give a monitor that draws one bar for the steps, and that Ctrl-C stops."""
    return drawing(console, speech, MofNCompleteColumn(), lambda drawn: _Drawing(drawn, speech))


class _Drawing:
    """One bar: items of steps where there are any, else steps; then what is read again."""

    def __init__(self, drawn: Progress, speech: Speech) -> None:
        self._drawn = drawn
        self._speech = speech
        self._task = drawn.add_task("", total=None, unit="")

    def __call__(self, progress: core.Progress) -> None:
        if isinstance(progress, PushProgress):
            of_items = bool(progress.items) and not progress.settling
            self._drawn.update(
                self._task,
                description=escape(self._words(progress)),
                completed=progress.judged if of_items else progress.done,
                total=(progress.items if of_items else progress.total) or None,
                unit=_unit(progress) if of_items else "",
            )

    def _words(self, progress: PushProgress) -> str:
        if progress.settling:
            return self._speech(SETTLING)
        if progress.entry is None:
            return self._speech(BEGINS)
        event = self._speech(EVENTS[progress.entry.event])
        return self._speech(STEP, number=progress.number, event=event)


def _unit(progress: PushProgress) -> str:
    """Name what is counted: nothing where there are pairs and records."""
    units = {0: "pairs", progress.items: "records"}
    return units.get(progress.records, "")
