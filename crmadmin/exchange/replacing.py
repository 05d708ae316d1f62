"""Files that are there whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crmadmin.errors import Problem
from crmadmin.errors.exporting import CANNOT_WRITE

READABLE = 0o644
"""Permissions of a new file."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file to write; it takes the place of ``path`` when the block ends well.

    After an exception ``path`` is as it was. A file that is there keeps its permissions, and
    a link keeps pointing at it. Problem where the disk refuses.
    """
    target = path.resolve()
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=f"-{target.name}", dir=target.parent)
        os.close(handle)
    except OSError as error:
        raise Problem(CANNOT_WRITE, path=path, detail=str(error)) from error
    part = Path(name)
    try:
        yield part
        part.chmod(target.stat().st_mode & 0o777 if target.exists() else READABLE)
        part.replace(target)
    except OSError as error:
        raise Problem(CANNOT_WRITE, path=path, detail=str(error)) from error
    finally:
        part.unlink(missing_ok=True)


def replace_text(path: Path, text: str) -> None:
    """Write a text as UTF-8, its line ends as they are, in place of whatever is there."""
    with replacing(path) as part:
        part.write_text(text, encoding="utf-8", newline="")
