"""Pull an account into the workspace: resumable, checked, and in effect all at once."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

from crmadmin.core.definitions import System
from crmadmin.core.progress import Monitor, unwatched
from crmadmin.core.pull.declarations import ToDeclare
from crmadmin.core.pull.report import PullPlan, PullReport, Snapshot, Unfinished
from crmadmin.core.pull.request import PullRequest
from crmadmin.store.database import Database

OpenClient = Callable[[System], AbstractContextManager[Any]]
"""Opens a client of a system, from the workspace's connection and the keychain."""


class Pulling:
    """The pulls of one workspace; usable from any thread, one pull at a time."""

    def __init__(self, database: Database, open_client: OpenClient) -> None: ...

    def plan(self, request: PullRequest) -> PullPlan:
        """Say what a pull would read, without a call."""
        raise NotImplementedError

    def pull(self, request: PullRequest, monitor: Monitor = unwatched) -> PullReport:
        """Read the account; the workspace changes at the very end, in one transaction."""
        raise NotImplementedError

    def unfinished(self, system: System) -> Unfinished | None:
        """Give the pull of a system that was interrupted; None if there is none."""
        raise NotImplementedError

    def discard(self, system: System) -> None:
        """Forget what an unfinished pull has read."""
        raise NotImplementedError

    def last_report(self, system: System) -> PullReport | None:
        """Give what the last complete pull of a system did; None before the first."""
        raise NotImplementedError

    def to_declare(self) -> tuple[ToDeclare, ...]:
        """List what no API tells, and whether the configuration says it."""
        raise NotImplementedError

    def snapshot(self, system: System) -> Snapshot | None:
        """Give when a system's configuration was pulled last, and its fingerprint."""
        raise NotImplementedError
