"""Several steps of a pull at once on standard error, where that is a terminal."""

from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from crmadmin.cli.progress import RateColumn
from crmadmin.cli.pull_words import PARTS
from crmadmin.cli.speech import Speech
from crmadmin.cli.stopping import stoppable
from crmadmin.core import progress as core
from crmadmin.core.pull.progress import PullProgress


@contextmanager
def watching_pull(console: Console, speech: Speech) -> Iterator[core.Monitor]:
    """Give a monitor that draws a bar for each step that takes time, and that Ctrl-C stops.

    Nothing is drawn where the console is no terminal.
    """
    if not console.is_terminal:
        with stoppable(core.unwatched) as monitor:
            yield monitor
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:,.0f}"),
        RateColumn(speech),
        TimeRemainingColumn(),
    )
    with (
        Progress(*columns, console=console, transient=True) as drawn,
        stoppable(_Drawing(drawn, speech)) as monitor,
    ):
        yield monitor


class _Drawing:
    """A bar a step; one that is at its end goes."""

    def __init__(self, drawn: Progress, speech: Speech) -> None:
        self._drawn = drawn
        self._speech = speech
        self._tasks: dict[str, TaskID] = {}

    def __call__(self, progress: core.Progress) -> None:
        if not isinstance(progress, PullProgress):
            return
        self._tidy()
        task = self._tasks.get(progress.step)
        if task is None:
            words = f"{progress.scope} {self._speech(PARTS[progress.part])}".strip()
            task = self._drawn.add_task(escape(words), total=None, unit="records")
            self._tasks[progress.step] = task
        total = progress.total or None
        self._drawn.update(task, completed=progress.done, total=total)

    def _tidy(self) -> None:
        """Take bars away that are full or that nothing moved for a while."""
        for step, task in list(self._tasks.items()):
            finished = self._drawn.tasks and any(
                each.id == task and each.finished for each in self._drawn.tasks
            )
            if finished:
                self._drawn.remove_task(task)
                del self._tasks[step]
