"""Progress that queries of one connection tell, and that can stop each of them."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from crmadmin.core.progress import Monitor, Progress
from crmadmin.store.interruption import interruptible


@contextmanager
def watched(connection: Connection, monitor: Monitor, step: str) -> Iterator[Monitor]:
    """Give a monitor to tell progress to; ``monitor`` can stop whatever runs meanwhile.

    Raises Cancelled as soon as ``monitor`` does, in the middle of a query too.
    """
    last = Progress(step=step, done=0, total=0)

    def tell(progress: Progress) -> None:
        nonlocal last
        last = progress
        monitor(progress)

    with interruptible(connection, lambda _look: monitor(last), step):
        yield tell
