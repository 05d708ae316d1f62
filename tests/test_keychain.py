"""Tokens lie in the system's keychain, or nowhere."""

import sys
import types
from collections.abc import Callable
from traceback import format_exception

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.backends.chainer import ChainerBackend
from keyring.errors import KeyringLocked

from crmadmin.core.secret import Secret
from crmadmin.errors import Problem
from crmadmin.keychain import MOST_PARTS, PART, Keychain
from tools.memory_keyring import MemoryKeyring, memory_keychain

NAME = "hubspot:900001@https://api.hubapi.com"
TOKEN = Secret("pat-eu1-planted")


class PlainFile(MemoryKeyring):
    """Stand for keyrings.alt's file of readable passwords."""

    priority = 5


PlainFile.__module__ = "keyrings.alt.file"


class NotRecommended(MemoryKeyring):
    """Say of itself that it is not recommended."""

    priority = 0.5  # type: ignore[assignment] # keyring declares a property of the class


class Chain(ChainerBackend):
    """Chain given backends."""

    backends: list[KeyringBackend] = []  # noqa: RUF012 - a property of the class, as in keyring


def chain(*backends: KeyringBackend) -> KeyringBackend:
    """Give a chain of backends."""
    kind = types.new_class("Chain", (Chain,), {}, lambda space: space.update(backends=[*backends]))
    made = kind()
    assert isinstance(made, KeyringBackend)
    return made


@pytest.mark.parametrize(
    "backend",
    [
        null.Keyring(),
        fail.Keyring(),
        PlainFile(),
        NotRecommended(),
        chain(),
        chain(PlainFile(), fail.Keyring()),
    ],
    ids=["null", "fail", "plaintext", "not recommended", "empty chain", "chain of unsafe ones"],
)
@pytest.mark.parametrize(
    ("platform", "code"),
    [
        ("linux", "keychain.none_on_linux"),
        ("darwin", "keychain.none_on_macos"),
        ("win32", "keychain.none_on_windows"),
    ],
)
def test_unsafe_keychains_are_refused(
    backend: KeyringBackend, platform: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each system's remedy is told, and nothing is kept."""
    monkeypatch.setattr(sys, "platform", platform)
    keychain = Keychain(lambda: backend)
    verbs: list[Callable[[], object]] = [
        keychain.check,
        lambda: keychain.set(NAME, TOKEN),
        lambda: keychain.get(NAME),
    ]
    for verb in verbs:
        with pytest.raises(Problem) as met:
            verb()
        assert met.value.code == code
    assert not getattr(backend, "entries", {})


def test_a_chain_never_falls_back() -> None:
    """Of a chain the safe link is used, and no other."""
    plain, safe = PlainFile(), MemoryKeyring()
    chained = chain(plain, safe)
    keychain = Keychain(lambda: chained)
    keychain.set(NAME, TOKEN)
    assert keychain.get(NAME) == TOKEN
    assert not plain.entries
    assert safe.entries


def test_a_secret_is_kept_and_forgotten() -> None:
    """What was set is given until it is forgotten."""
    keychain = memory_keychain()
    assert keychain.get(NAME) is None
    keychain.set(NAME, Secret("former"))
    keychain.set(NAME, TOKEN)
    assert keychain.get(NAME) == TOKEN
    assert keychain.forget(NAME)
    assert not keychain.forget(NAME)
    assert keychain.get(NAME) is None


def test_a_long_secret_is_split() -> None:
    """No entry exceeds what Windows takes, and no part outlives its secret."""
    backend = MemoryKeyring()
    keychain = Keychain(lambda: backend)
    for length in (PART, PART + 1, PART * MOST_PARTS, PART * 2 + 1, 10):
        secret = Secret("".join(chr(65 + number % 26) for number in range(length)))
        keychain.set(NAME, secret)
        assert keychain.get(NAME) == secret
        assert all(len(kept.encode("utf-16-le")) <= 2560 for kept in backend.entries.values())
    assert len(backend.entries) == 1
    keychain.set(NAME, Secret("x" * PART * 3))
    keychain.forget(NAME)
    assert not backend.entries


def test_half_a_secret_is_none() -> None:
    """Where a part is gone, nothing is given rather than a wrong token."""
    backend = MemoryKeyring()
    keychain = Keychain(lambda: backend)
    keychain.set(NAME, Secret("x" * PART * 2))
    del backend.entries[next(entry for entry in backend.entries if entry[0].endswith("(2)"))]
    assert keychain.get(NAME) is None


def test_an_absurd_length_is_refused() -> None:
    """A pasted document is no token."""
    with pytest.raises(Problem, match="longer than any token"):
        memory_keychain().set(NAME, Secret("x" * (PART * MOST_PARTS + 1)))


class Broken(MemoryKeyring):
    """Fail as backends do, and babble the password."""

    def __init__(self, error: type[Exception]) -> None:
        super().__init__()
        self._error = error

    def set_password(self, service: str, username: str, password: str) -> None:
        """Fail."""
        raise self._error(f"cannot keep {password} for {username} of {service}")


@pytest.mark.parametrize(
    ("error", "code"), [(KeyringLocked, "keychain.locked"), (OSError, "keychain.failed")]
)
def test_failures_are_told_without_the_secret(error: type[Exception], code: str) -> None:
    """What a backend says, and its traceback, stay behind."""
    with pytest.raises(Problem) as met:
        Keychain(lambda: Broken(error)).set(NAME, TOKEN)
    assert met.value.code == code
    told = "".join(format_exception(met.value)) + met.value.detail
    assert "planted" not in told


def test_nothing_is_asked_before_it_is_needed() -> None:
    """A workspace opens where there is no keychain."""

    def refuse() -> KeyringBackend:
        raise AssertionError("asked")

    Keychain(refuse)
