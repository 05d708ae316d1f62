"""Queries that stop when the person asks for it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from crmadmin.core.progress import Cancelled, Monitor, Progress
from crmadmin.store.folding import driver_of

_INSTRUCTIONS = 200_000
"""How many steps of SQLite's machine lie between two looks at the monitor: some milliseconds."""


@contextmanager
def interruptible(connection: Connection, monitor: Monitor, step: str) -> Iterator[None]:
    """Let ``monitor`` stop what runs on the connection within the block.

    Raises Cancelled as soon as the monitor did; the progress told has no total.
    """
    stopped: list[Cancelled] = []
    looks = 0

    def look() -> int:
        nonlocal looks
        looks += 1
        try:
            monitor(Progress(step=step, done=looks, total=0, unit="steps"))
        except Cancelled as cancelled:
            stopped.append(cancelled)
        return len(stopped)

    driver = driver_of(connection)
    driver.set_progress_handler(look, _INSTRUCTIONS)
    try:
        yield
    except (OperationalError, sqlite3.OperationalError):
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)
