"""Files that only their owner may read."""

import os
from pathlib import Path

_JOURNALS = ("-journal", "-wal", "-shm")


def private_file(path: Path, content: bytes = b"") -> None:
    """Create a file with mode 0600, whatever the umask; ``FileExistsError`` if it exists."""
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
    path.chmod(0o600)  # a umask may have taken even the owner's rights


def remove_database(path: Path) -> None:
    """Remove a SQLite file and its journals, as far as they exist."""
    for suffix in ("", *_JOURNALS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def flush_to_disk(path: Path) -> None:
    """Wait until a file, or a folder's list of names, is on the disk."""
    if os.name == "nt" and path.is_dir():  # Windows keeps folders in order by itself
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
