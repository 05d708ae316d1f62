"""Crash reports: where an unforeseen error passed, never what records hold."""

import platform
import sys
import tempfile
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import platformdirs

from crmadmin import __version__


def write_crash_report(error: BaseException) -> Path:
    """Write the types and places of an error and its causes; give the file.

    Messages are left out: they often hold the value that the code stumbled over.
    """
    now = datetime.now(UTC)
    lines = [
        f"crmadmin {__version__}",
        f"Python {platform.python_version()} on {platform.platform()}",
        f"{now.isoformat(timespec='seconds')}",
        *_places(error),
    ]
    name = f"crash-{now:%Y%m%d-%H%M%S-%f}.txt"
    for folder in (platformdirs.user_log_path("crmadmin", appauthor=False), _temporary()):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        except OSError:
            continue
        return folder / name
    sys.stderr.write("\n".join(lines) + "\n")
    return Path("stderr")


def _temporary() -> Path:
    return Path(tempfile.gettempdir())


def _places(error: BaseException) -> Iterator[str]:
    cause: BaseException | None = error
    seen: set[int] = set()
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield ""
        yield f"{type(cause).__module__}.{type(cause).__name__}"
        for frame in traceback.extract_tb(cause.__traceback__):
            yield f"  {frame.filename}:{frame.lineno} {frame.name}"
        cause = cause.__cause__ or cause.__context__
