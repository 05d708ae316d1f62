"""Several steps of a pull at once on standard error, where that is a terminal."""

from contextlib import AbstractContextManager

from rich.console import Console
from rich.markup import escape
from rich.progress import Progress, TaskID, TextColumn

from crmadmin.cli.progress import drawing
from crmadmin.cli.pull_words import PARTS
from crmadmin.core import progress as core
from crmadmin.core.pull.progress import PullProgress
from crmadmin.wording.speech import Speech


def watching_pull(console: Console, speech: Speech) -> AbstractContextManager[core.Monitor]:
    """Give a monitor that draws a bar for each step that takes time, and that Ctrl-C stops."""
    count = TextColumn("{task.completed:,.0f}")
    return drawing(console, speech, count, lambda drawn: _Drawing(drawn, speech))


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
        """Take bars away that are full."""
        for step, task in list(self._tasks.items()):
            if any(each.id == task and each.finished for each in self._drawn.tasks):
                self._drawn.remove_task(task)
                del self._tasks[step]
