"""Progress on standard error, where that is a terminal."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text as Styled

from crmadmin.cli.stopping import stoppable
from crmadmin.core import progress as core
from crmadmin.wording.objects import OBJECTS
from crmadmin.wording.speech import Speech, Text

UNITS = {
    "rows": Text("rows", "lignes"),
    "records": Text("records", "fiches"),
    "pairs": Text("pairs", "paires"),
    "objects": Text("objects", "objets"),
    "comparisons": Text("comparisons", "comparaisons"),
    "mappings": Text("mappings", "mappages"),
    "names": Text("names", "noms"),
    "kinds": Text("kinds", "types"),
    "calls": Text("calls", "appels"),
}
STEPS = {
    "pairing": Text("Pairing records", "Appariement des fiches"),
    "history": Text("Reading the history", "Lecture de l’historique"),
    "filling_sandbox": Text("Filling the sandbox", "Remplissage du bac à sable"),
    "counting_effects": Text("Counting what it did", "Décompte de ce qui a changé"),
    "effects": Text("Counting effects", "Décompte des effets"),
    "audit": Text("Asking who changed what", "Qui a modifié quoi"),
    "findings": Text("Looking at associations", "Examen des associations"),
    **OBJECTS,
}
MEGABYTES = Text("{count} MB/s", "{count} Mo/s")
PER_SECOND = Text("{count} {unit}/s", "{count} {unit}/s")
_MEGABYTE = 1_000_000


class RateColumn(ProgressColumn):
    """How much is done and how fast, in the unit of the step."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech

    def render(self, task: Task) -> Styled:
        """Write the rate of a step."""
        if not task.speed:
            return Styled("")
        unit = task.fields.get("unit", "rows")
        if unit == "bytes":
            return Styled(self._speech(MEGABYTES, count=round(task.speed / _MEGABYTE, 1)))
        named = self._speech(UNITS[unit]) if unit in UNITS else unit
        count = self._speech.number(int(task.speed))
        return Styled(self._speech(PER_SECOND, count=count, unit=named))


def watching(console: Console, speech: Speech) -> AbstractContextManager[core.Monitor]:
    """Give a monitor that draws a bar with rate and remaining time, and that Ctrl-C stops."""
    share = TextColumn("{task.percentage:>3.0f} %")
    return drawing(console, speech, share, lambda drawn: _Drawing(drawn, speech))


@contextmanager
def drawing(
    console: Console,
    speech: Speech,
    figure: ProgressColumn,
    draws: Callable[[Progress], core.Monitor],
) -> Iterator[core.Monitor]:
    """Give a monitor that draws on bars, with a figure of its own, and that Ctrl-C stops.

    Nothing is drawn where the console is no terminal.
    """
    if not console.is_terminal:
        with stoppable(core.unwatched) as monitor:
            yield monitor
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        figure,
        RateColumn(speech),
        TimeRemainingColumn(),
    )
    with (
        Progress(*columns, console=console, transient=True) as drawn,
        stoppable(draws(drawn)) as monitor,
    ):
        yield monitor


class _Drawing:
    """One bar a step; a new step takes the place of the one before."""

    def __init__(self, drawn: Progress, speech: Speech) -> None:
        self._drawn = drawn
        self._speech = speech
        self._step: str | None = None
        self._task = drawn.add_task("", total=None, visible=False, unit="rows")

    def __call__(self, progress: core.Progress) -> None:
        if progress.step != self._step:
            self._step = progress.step
            named = STEPS.get(progress.step)
            shown = progress.step if named is None else self._speech(named)
            self._drawn.reset(self._task, description=escape(shown), visible=True)
        self._drawn.update(
            self._task,
            completed=progress.done,
            total=progress.total or None,
            unit=progress.unit,
        )
