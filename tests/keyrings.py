"""A keyring in a file, for programs that tests start."""

import json
import os
from pathlib import Path

from tools.memory_keyring import MemoryKeyring

FILE = "CRMADMIN_TEST_KEYRING"
"""The variable that names the file of :class:`FileKeyring`."""


class FileKeyring(MemoryKeyring):
    """Keep passwords in the file that the environment names, across processes."""

    @property
    def _path(self) -> Path:
        return Path(os.environ[FILE])

    def get_password(self, service: str, username: str) -> str | None:
        """Give a password."""
        return self._kept().get(f"{service}|{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        self._path.write_text(json.dumps({**self._kept(), f"{service}|{username}": password}))

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""
        kept = self._kept()
        del kept[f"{service}|{username}"]
        self._path.write_text(json.dumps(kept))

    def _kept(self) -> dict[str, str]:
        return dict(json.loads(self._path.read_text())) if self._path.exists() else {}
