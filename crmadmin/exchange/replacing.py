"""Files that are there whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from crmadmin.errors import Problem
from crmadmin.errors.exporting import CANNOT_WRITE


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a file to write; it takes the place of ``path`` when the block ends well.

    After an exception ``path`` is as it was. Problem where the disk refuses.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=f"-{path.name}", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise Problem(CANNOT_WRITE, path=path, detail=str(error)) from error
    part = Path(name)
    try:
        yield part
        part.chmod(0o644)
        part.replace(path)
    except OSError as error:
        raise Problem(CANNOT_WRITE, path=path, detail=str(error)) from error
    finally:
        part.unlink(missing_ok=True)
