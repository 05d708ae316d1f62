"""The log: a rotating file that tells where errors passed, never what records hold."""

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

NAME = "crmadmin.log"
_BYTES = 1_000_000
_KEPT = 3


class SafeFormatter(logging.Formatter):
    """Write the type and the places of an exception, without its message.

    Messages of exceptions often hold the value that they stumbled over, and logs travel.
    """

    def formatException(self, ei: object) -> str:  # noqa: N802 - the standard library's name
        """Write an exception's type and places."""
        error = ei[1] if isinstance(ei, tuple) else None
        if not isinstance(error, BaseException):
            return ""
        return f"{type(error).__name__}\n{places(error)}"


def log_to(folder: Path) -> RotatingFileHandler:
    """Send the log of the program to a file in a folder, made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8", delay=True
    )
    handler.setFormatter(SafeFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger("crmadmin")
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler


def places(error: BaseException) -> str:
    """Name where an error passed through, without its message."""
    frames = traceback.extract_tb(error.__traceback__)
    return "\n".join(f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
