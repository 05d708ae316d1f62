"""One run of the command line, in this process."""

import os
import sys
from pathlib import Path

import pytest

from crmadmin.cli.run import run
from crmadmin.errors.workspace import MISSING


class Window:
    """Stands in for the app: remembers what it was asked to open."""

    def __init__(self) -> None:
        self.opened: list[tuple[Path | None, bool]] = []
        self.fails: Exception | None = None

    def __call__(self, workspace: Path | None, *, demo: bool = False) -> int:
        """Open nothing; give a status of its own."""
        if self.fails is not None:
            raise self.fails
        self.opened.append((workspace, demo))
        return 0


@pytest.fixture
def window(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Window:
    """Give the app's stand-in, in an empty folder, in English and with no display."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CRMADMIN_LANGUAGE", "en")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr("platformdirs.user_log_path", lambda *_a, **_k: tmp_path / "log")
    return Window()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("preview",), "No workspace was named."),
        (("-w", "absent", "preview"), "There is no workspace at"),
        (("-w", "absent", "config", "export"), "There is no workspace at"),
        (("-w", "absent", "preview", "--scenario", "never"), "'never' is not one of"),
        (("previw",), "No such command 'previw'."),
        (("preview", "--object"), "requires an argument"),
        (("-w", "w", "import"), "Missing argument"),
        (("-w", "w", "import", "absent.csv"), "absent.csv"),
        (("-w", "w", "config", "import", "absent.yaml"), "absent.yaml"),
        (("-w", "w", "preview", "--against", "absent.yaml"), "absent.yaml"),
        ((), "There is no display here"),
        (("absent.crmadmin",), "There is no display here"),
    ],
)
def test_a_mistake_is_told_and_leaves_nothing(
    window: Window,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    arguments: tuple[str, ...],
    told: str,
) -> None:
    """One sentence on standard error, status 1, no file made."""
    assert run(arguments, open_app=window) == 1
    captured = capsys.readouterr()
    assert told in captured.err
    assert "Traceback" not in captured.err
    assert captured.out == ""
    assert list(tmp_path.iterdir()) == []
    assert window.opened == []


def test_a_word_that_is_no_command_is_a_workspace(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window opens on it, or on nothing, or on the demo."""
    monkeypatch.setenv("DISPLAY", ":0")
    path = tmp_path / "acme.crmadmin"
    path.write_bytes(b"")
    for arguments in ((str(path),), ("-w", str(path)), ("-w", str(path.with_suffix(""))), ()):
        assert run(arguments, open_app=window) == 0
    assert run(["demo"], open_app=window) == 0
    assert window.opened == [(path, False)] * 3 + [(None, False), (None, True)]


def test_the_window_sees_the_environment_as_it_was(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What click is made to speak does not reach Qt."""
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setenv("LANGUAGE", "de")
    seen: list[str | None] = []

    def look(workspace: Path | None, *, demo: bool = False) -> int:
        seen.append(os.environ.get("LANGUAGE"))
        return 0

    assert run([], open_app=look) == 0
    assert seen == ["de"]
    assert os.environ["LANGUAGE"] == "de"


def test_an_absent_workspace_is_not_opened(
    window: Window, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The window would only say the same."""
    monkeypatch.setenv("DISPLAY", ":0")
    assert run(["absent.crmadmin"], open_app=window) == 1
    assert MISSING.en.format(path="absent.crmadmin") in capsys.readouterr().err


def test_missing_libraries_of_the_window_are_named(
    window: Window, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A bare Debian lacks what Qt links to."""
    monkeypatch.setenv("DISPLAY", ":0")
    window.fails = ImportError("libEGL.so.1: cannot open shared object file")
    assert run([], open_app=window) == 1
    assert "libegl1" in capsys.readouterr().err
    window.fails = ImportError("cannot import name 'run'")
    assert run([], open_app=window) == 1
    assert "(ImportError)" in capsys.readouterr().err


def test_the_status_of_the_window_is_that_of_the_run(
    monkeypatch: pytest.MonkeyPatch, window: Window
) -> None:
    """What the app ends with is what the shell sees."""
    monkeypatch.setenv("DISPLAY", ":0")
    assert run([], open_app=lambda _workspace, *, demo=False: 1) == 1  # noqa: ARG005 - its shape


def test_ctrl_c_is_no_error_of_the_program(
    window: Window, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It ends with status 1 and one sentence."""
    monkeypatch.setenv("DISPLAY", ":0")

    def interrupt(workspace: Path | None, *, demo: bool = False) -> int:
        raise KeyboardInterrupt

    assert run([], open_app=interrupt) == 1
    assert capsys.readouterr().err.strip() == "Cancelled; the workspace is unchanged."
