"""Who may write a workspace: one program at a time, the others read.

The lock is the operating system's (``NAME.crmadmin-lock``), so it ends with the process that
holds it; who that is stands in ``NAME.crmadmin-holder`` beside it.
"""

import getpass
import json
import os
import socket
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from crmadmin.store.checks import telling_files
from crmadmin.store.files import private_file

_READ_ATTEMPTS = 10
_READ_PAUSE = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The program that holds a workspace; empty texts and 0 where that is not known."""

    host: str = ""
    user: str = ""
    process_id: int = 0
    since: datetime | None = None

    def __str__(self) -> str:
        return f"{self.user}@{self.host}, {self.process_id}"


class WorkspaceLock:
    """The right to write one workspace file."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._holder_file = path.with_name(path.name + "-holder")
        self._lock = FileLock(
            path.with_name(path.name + "-lock"), mode=0o600, thread_local=False, timeout=0
        )

    def acquire(self) -> Holder | None:
        """Take the lock; say who holds it if another program does.

        A lock whose program died is free. Problem if the folder cannot be written.
        """
        with telling_files(self._path):
            try:
                self._lock.acquire()
            except Timeout:
                return self._read_holder()
            try:
                self._write_holder()
            except BaseException:
                self._lock.release()
                raise
        return None

    def release(self) -> None:
        """Give the lock back; nothing happens if it is not held."""
        if self._lock.is_locked:
            self._holder_file.unlink(missing_ok=True)
            self._lock.release()

    def _write_holder(self) -> None:
        text = json.dumps(
            {
                "host": socket.gethostname(),
                "user": _user_name(),
                "process_id": os.getpid(),
                "since": datetime.now(UTC).isoformat(timespec="seconds"),
            }
        )
        fresh = self._holder_file.with_name(self._holder_file.name + "-new")
        fresh.unlink(missing_ok=True)
        private_file(fresh, text.encode())
        fresh.replace(self._holder_file)

    def _read_holder(self) -> Holder:
        """Read who holds the lock; they write it down just after they took it."""
        for _ in range(_READ_ATTEMPTS):
            try:
                facts = json.loads(self._holder_file.read_text(encoding="utf-8"))
                return Holder(
                    host=str(facts["host"]),
                    user=str(facts["user"]),
                    process_id=int(facts["process_id"]),
                    since=datetime.fromisoformat(facts["since"]),
                )
            except (OSError, ValueError, KeyError, TypeError):
                time.sleep(_READ_PAUSE)
        return Holder()


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user id without a name
        return ""
