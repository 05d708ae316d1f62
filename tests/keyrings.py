"""Keyring backends for tests: one in memory, one in a file for programs that are started."""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from crmadmin.keychain import Keychain

FILE = "CRMADMIN_TEST_KEYRING"
"""The variable that names the file of :class:`FileKeyring`."""


class MemoryKeyring(KeyringBackend):
    """Keep passwords as long as it lives."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call] # keyring leaves it untyped
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        """Give a password."""
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a password."""
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget a password."""
        if self.entries.pop((service, username), None) is None:
            raise PasswordDeleteError("not found")


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


def memory_keychain() -> Keychain:
    """Give a keychain that lives as long as the test."""
    backend = MemoryKeyring()
    return Keychain(lambda: backend)
