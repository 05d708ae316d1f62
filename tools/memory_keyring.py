"""A keyring in memory, for pictures and tests: the system's own is never touched by them."""

from keyring.backend import KeyringBackend
from keyring.errors import PasswordDeleteError

from crmadmin.keychain import Keychain


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


def memory_keychain() -> Keychain:
    """Give a keychain that lives as long as whoever holds it."""
    backend = MemoryKeyring()
    return Keychain(lambda: backend)
