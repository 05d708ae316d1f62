"""Secrets in the system's keychain; the only importer of keyring.

What would keep a token readable in a file, or nowhere, is refused: keyring's ``null`` and ``fail``
backends, those of ``keyrings.alt``, and whatever says of itself that it is not recommended.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import keyring
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked

from crmadmin.core.secret import Secret
from crmadmin.errors import Problem, Wording
from crmadmin.errors.keychain import (
    FAILED,
    LOCKED,
    NONE_ON_LINUX,
    NONE_ON_MACOS,
    NONE_ON_WINDOWS,
    TOO_LONG,
)

SERVICE = "crmadmin"
"""The begin of the name of every entry."""

PART = 1200
"""Characters of an entry: Windows takes 2,560 bytes of UTF-16 (CRED_MAX_CREDENTIAL_BLOB_SIZE)."""

MOST_PARTS = 16
_SPLIT = "crmadmin-parts:"
_RECOMMENDED = 1
_NONE: dict[str, Wording] = {"darwin": NONE_ON_MACOS, "win32": NONE_ON_WINDOWS}


class Keychain:
    """Keep, give and forget secrets by name; nothing is asked of the system before that.

    ``choose`` gives keyring's backend. Every verb raises Problem where the system has no safe
    keychain, or a locked one. May be used from every thread.
    """

    def __init__(self, choose: Callable[[], KeyringBackend] = keyring.get_keyring) -> None:
        self._choose = choose

    def check(self) -> None:
        """Make sure that there is a safe keychain, before a person is asked for a token."""
        with _told():
            self._backend()

    def get(self, name: str) -> Secret | None:
        """Give the secret of a name, None where none is kept."""
        with _told():
            backend = self._backend()
            kept = _read(backend, name)
            if kept is None or not kept.startswith(_SPLIT):
                return None if kept is None else Secret(kept)
            parts = [_read(backend, part) for part in _parts_of(name, kept)]
            return None if None in parts else Secret("".join(part or "" for part in parts))

    def set(self, name: str, secret: Secret) -> None:
        """Keep a secret in place of the one of that name; Problem if it is absurdly long."""
        text = secret.reveal()
        if len(text) > PART * MOST_PARTS:
            raise Problem(TOO_LONG)
        with _told():
            backend = self._backend()
            former = _read(backend, name) or ""
            if len(text) <= PART:
                backend.set_password(*_entry(name), text)
                fresh = text
            else:
                pieces = [text[start : start + PART] for start in range(0, len(text), PART)]
                fresh = f"{_SPLIT}{len(pieces)}"
                # The entry that names the parts comes last: whoever reads it finds them all.
                for part, piece in zip(_parts_of(name, fresh), pieces, strict=True):
                    backend.set_password(*_entry(part), piece)
                backend.set_password(*_entry(name), fresh)
            for part in set(_parts_of(name, former)) - set(_parts_of(name, fresh)):
                _drop(backend, part)

    def forget(self, name: str) -> bool:
        """Remove a secret with all its parts; tell whether there was one."""
        with _told():
            backend = self._backend()
            kept = _read(backend, name)
            if kept is None:
                return False
            for part in (name, *_parts_of(name, kept)):
                _drop(backend, part)
            return True

    def _backend(self) -> KeyringBackend:
        for backend in _flat(self._choose()):
            if _is_safe(backend):
                return backend
        raise Problem(_NONE.get(sys.platform, NONE_ON_LINUX))


def _flat(backend: KeyringBackend) -> Iterator[KeyringBackend]:
    """Give what a chain holds one by one: a chain would fall back to its unsafe links."""
    if isinstance(backend, ChainerBackend):
        yield from backend.backends
    else:
        yield backend


def _is_safe(backend: KeyringBackend) -> bool:
    if isinstance(backend, (null.Keyring, fail.Keyring)):
        return False
    if any(kind.__module__.startswith("keyrings.alt") for kind in type(backend).__mro__):
        return False
    return float(backend.priority) >= _RECOMMENDED


def _entry(name: str) -> tuple[str, str]:
    """Name service and user of an entry; a service each, as Windows has one user for a service."""
    return f"{SERVICE} {name}", SERVICE


def _parts_of(name: str, kept: str) -> list[str]:
    if not kept.startswith(_SPLIT):
        return []
    return [f"{name} ({number})" for number in range(1, int(kept.removeprefix(_SPLIT)) + 1)]


def _read(backend: KeyringBackend, name: str) -> str | None:
    return backend.get_password(*_entry(name))


def _drop(backend: KeyringBackend, name: str) -> None:
    if _read(backend, name) is not None:
        backend.delete_password(*_entry(name))


@contextmanager
def _told() -> Iterator[None]:
    """Turn what backends raise into problems; their messages and causes stay behind."""
    try:
        yield
    except Problem:
        raise
    except KeyringLocked:
        raise Problem(LOCKED) from None
    except Exception as error:  # noqa: BLE001 - each system's library raises its own kinds
        raise Problem(FAILED, detail=type(error).__name__) from None
