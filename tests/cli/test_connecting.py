"""``crmadmin connect``: hidden tokens, and what is said of an account."""

import io
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.cli.run import run
from crmadmin.keychain import Keychain
from tests.connectors.answering import Server, answering
from tests.services.portals import TOKEN, Portal
from tools.memory_keyring import MemoryKeyring


@pytest.fixture
def keyring() -> MemoryKeyring:
    """Give the keyring that every command of a test uses."""
    return MemoryKeyring()


@pytest.fixture
def portal() -> Portal:
    """Give a portal to change before it is asked."""
    return Portal()


@pytest.fixture
def server(portal: Portal) -> Iterator[Server]:
    """Give the address of the portal."""
    with answering(portal) as made:
        yield made


class Terminal:
    """Runs commands in a folder of their own and remembers what they told."""

    def __init__(self, keyring: MemoryKeyring, capture: pytest.CaptureFixture[str]) -> None:
        self._keyring = keyring
        self._capture = capture

    def __call__(self, *arguments: str, typed: str = "") -> tuple[int, str]:
        """Run a command whose standard input is ``typed``."""

        def no_window(workspace: Path | None, *, demo: bool = False) -> int:
            raise AssertionError((workspace, demo))

        patch = pytest.MonkeyPatch()
        patch.setattr(sys, "stdin", io.StringIO(typed))
        try:
            status = run(
                ["-w", "w", *arguments],
                open_app=no_window,
                keychain=Keychain(lambda: self._keyring),
            )
        finally:
            patch.undo()
        captured = self._capture.readouterr()
        assert TOKEN not in captured.out + captured.err
        return status, captured.err


@pytest.fixture
def terminal(
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    keyring: MemoryKeyring,
    capsys: pytest.CaptureFixture[str],
) -> Terminal:
    """Give a terminal in an empty folder."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    monkeypatch.setenv("COLUMNS", "160")
    return Terminal(keyring, capsys)


def test_a_portal_is_connected_tested_and_forgotten(
    terminal: Terminal, server: Server, keyring: MemoryKeyring
) -> None:
    """The token comes by standard input, and is in the keychain only."""
    status, told = terminal("connect", "hubspot", "--host", server.address, typed=f"{TOKEN}\n")
    assert status == 0, told
    assert "Connected to HubSpot 900001 (sandbox of this computer)." in told
    assert "User: Ada L" in told
    assert "Super admin: yes" in told
    assert "Not readable, lists: tick crm.lists.read" in told
    assert list(keyring.entries.values()) == [TOKEN]
    assert TOKEN.encode() not in Path("w.crmadmin").read_bytes()
    assert terminal("connect", "hubspot", "--test")[0] == 0
    status, told = terminal("connect", "hubspot", "--forget")
    assert status == 0
    assert "the key stays valid until you delete it" in told
    assert keyring.entries == {}
    assert terminal("connect", "hubspot", "--test")[0] == 1


def test_it_speaks_french(
    terminal: Terminal, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every sentence of it."""
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "fr")
    _status, told = terminal("connect", "hubspot", "--host", server.address, typed=TOKEN)
    assert "Connecté à HubSpot 900001 (bac à sable de cet ordinateur)." in told
    assert "Super admin : oui" in told
    assert "Non lisible, listes : cochez crm.lists.read" in told


def test_a_renewal_calls_where_the_portal_was(terminal: Terminal, portal: Portal) -> None:
    """Without an address the former one is taken."""
    with answering(portal) as server:
        terminal("connect", "hubspot", "--host", server.address, typed=TOKEN)
        portal.tokens = ("pat-new",)
        assert terminal("connect", "hubspot", typed="pat-new")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "typed", "told"),
    [
        (("hubspot", TOKEN), "", "A token is never given on the command line"),
        (("hubspot",), "\n", "This is not a token."),
        (("hubspot", "--host", "http://api.hubapi.com"), TOKEN, "is not an address"),
        (("hubspot", "--test"), "", "not connected to HubSpot"),
        (("hubspot", "--test", "--forget"), "", "exclude each other"),
        (("salesforce",), "", "Which Salesforce app signs in is not said."),
        (("pipedrive",), "", "'pipedrive' is not one of"),
    ],
)
def test_a_mistake_is_told_and_leaves_nothing(
    terminal: Terminal, arguments: tuple[str, ...], typed: str, told: str
) -> None:
    """No token is shown, and no workspace is left behind."""
    status, errors = terminal("connect", *arguments, typed=typed)
    assert status == 1
    assert told in errors
    assert list(Path().iterdir()) == []


def test_another_portal_is_refused(terminal: Terminal, portal: Portal, server: Server) -> None:
    """It says which one the workspace holds."""
    terminal("connect", "hubspot", "--host", server.address, typed=TOKEN)
    portal.portal_id = 900002
    status, told = terminal("connect", "hubspot", typed=TOKEN)
    assert status == 1
    assert "create a workspace of its own for 900002" in told
