"""``make`` sets everything up, quietly, and says what it cannot do."""

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tools.set_up import environment, libraries
from tools.set_up.environment import SetUpError

ROOT = Path(__file__).parents[1]
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def normalised(requirement: str) -> str:
    """Give the name of a requirement as indexes compare it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s<>=!~;\[]", requirement)[0]).lower()


def pinned(lock: str) -> dict[str, str]:
    """Give the versions that a lock names, by package and marker."""
    text = (ROOT / "requirements" / f"{lock}.txt").read_text(encoding="utf-8")
    lines = [line.rstrip(" \\") for line in text.splitlines() if line[:1].isalnum()]
    return {line.replace(match[0], ""): match[0] for line in lines if (match := _VERSION(line))}


def versions(lock: str) -> set[tuple[str, str]]:
    """Give the packages that a lock names, each with its versions."""
    return {(package.split(" ")[0], version) for package, version in pinned(lock).items()}


_VERSION = re.compile(r"==[^ ;]+").search


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.stem)
def test_locks_name_no_registry(lock: Path) -> None:
    """A lock holds versions and hashes; where packages come from is not its business."""
    text = lock.read_text(encoding="utf-8")
    assert "--hash=sha256:" in text
    assert not re.search(r"://|--(extra-)?index|--find-links|@ ", text)


@pytest.mark.parametrize("extra", [None, "dev", "bench"])
def test_locks_pin_what_the_project_asks_for(extra: str | None) -> None:
    """Every dependency of pyproject.toml is in its lock."""
    asked = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"].get(extra, ())]
    names = {name.split(" ")[0] for name in pinned(extra or "app")}
    assert {normalised(requirement) for requirement in asked} <= names


@pytest.mark.parametrize("lock", ["dev", "bench"])
def test_locks_agree(lock: str) -> None:
    """One environment can hold every lock: what the program needs has one version.

    A tool may want for every system what the program wants for one: markers may differ.
    """
    assert versions("app") <= versions(lock)


@pytest.fixture
def fresh(tmp_path: Path) -> tuple[Path, Path]:
    """Give the places of an environment and of its locks, the lock of one empty."""
    folder = tmp_path / "requirements"
    folder.mkdir()
    (folder / "app.txt").write_text("", encoding="ascii")
    return tmp_path / "venv", folder


def test_an_environment_is_made_once(
    fresh: tuple[Path, Path], capfd: pytest.CaptureFixture[str]
) -> None:
    """The second time nothing is done and nothing said."""
    environment.ensure_environment("app", *fresh)
    assert environment.interpreter(fresh[0]).exists()
    assert "requirements/app.txt" in capfd.readouterr().out
    environment.ensure_environment("app", *fresh)
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def recorded(fresh: tuple[Path, Path]) -> tuple[Path, Path]:
    """Give an environment whose Python writes down what it is asked, and fails if told so."""
    venv, folder = fresh
    python = environment.interpreter(venv)
    python.parent.mkdir(parents=True)
    python.write_text(
        f'#!/bin/sh\necho "$@" >>{venv}/asked\ntest ! -e {venv}/fail\n', encoding="ascii"
    )
    python.chmod(0o755)
    return venv, folder


def asked(venv: Path) -> list[str]:
    """List what the environment's Python was asked to run."""
    return (venv / "asked").read_text(encoding="utf-8").splitlines()


posix = pytest.mark.skipif(sys.platform == "win32", reason="make is for Linux and macOS")


@posix
def test_only_what_the_lock_vouches_for_is_installed(recorded: tuple[Path, Path]) -> None:
    """Pip is told to want a hash for everything and to look for nothing else."""
    environment.ensure_environment("app", *recorded)
    (command,) = asked(recorded[0])
    assert "--require-hashes" in command
    assert "--no-deps" in command
    assert command.endswith(str(recorded[1] / "app.txt"))


@posix
def test_a_changed_lock_is_installed(recorded: tuple[Path, Path]) -> None:
    """A lock that differs from the installed one is not taken for done; the same one is."""
    environment.ensure_environment("app", *recorded)
    environment.ensure_environment("app", *recorded)
    assert len(asked(recorded[0])) == 1
    (recorded[1] / "app.txt").write_text("# another\n", encoding="ascii")
    environment.ensure_environment("app", *recorded)
    assert len(asked(recorded[0])) == 2


@posix
def test_a_failed_installation_is_told_and_tried_again(recorded: tuple[Path, Path]) -> None:
    """What failed once is not taken for done the next time."""
    (recorded[0] / "fail").touch()
    with pytest.raises(SetUpError, match=r"requirements/app\.txt"):
        environment.ensure_environment("app", *recorded)
    (recorded[0] / "fail").unlink()
    environment.ensure_environment("app", *recorded)
    assert len(asked(recorded[0])) == 2


def test_a_python_without_venv_is_told(
    fresh: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Debian's bare Python is told what to install."""
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    with pytest.raises(SetUpError, match="apt-get install -y python3-venv"):
        environment.ensure_environment("app", *fresh)


def test_missing_libraries_are_named_by_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not load is translated to Debian's packages, a font included."""
    monkeypatch.setattr(libraries, "has_font", lambda: False)
    lacking = {"libEGL.so.1", "libxcb-cursor.so.0"}
    packages = libraries.missing(lambda library: library not in lacking)
    assert packages == ["libegl1", "libxcb-cursor0", "fonts-dejavu-core"]


def test_who_may_not_install_is_given_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without root and without sudo the exact command is said."""
    monkeypatch.setattr(libraries, "is_debian", lambda: True)
    monkeypatch.setattr(libraries, "missing", lambda: ["libegl1", "libxcb-cursor0"])
    monkeypatch.setattr(libraries, "may_install", lambda: False)
    command = r"apt-get install -y --no-install-recommends libegl1 libxcb-cursor0$"
    with pytest.raises(libraries.MissingError, match=command):
        libraries.ensure()


def test_nothing_is_installed_where_nothing_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A complete system is left alone, and other systems are not asked."""

    def refuse() -> bool:
        pytest.fail("wanted to install")

    monkeypatch.setattr(libraries, "may_install", refuse)
    monkeypatch.setattr(libraries, "missing", list)
    libraries.ensure()
    monkeypatch.setattr(libraries, "is_debian", lambda: False)
    monkeypatch.setattr(libraries, "missing", lambda: ["libegl1"])
    libraries.ensure()


def test_a_font_is_found_in_any_folder(tmp_path: Path) -> None:
    """A font deep in a folder counts; an empty folder does not."""
    assert not libraries.has_font((str(tmp_path), str(tmp_path / "none")))
    (tmp_path / "truetype").mkdir()
    (tmp_path / "truetype" / "a.ttf").touch()
    assert libraries.has_font((str(tmp_path),))


@posix
def test_the_readme_names_what_ci_runs() -> None:
    """CI calls nothing that a contributor is not told of, and every target exists."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`make (\w+)`", readme))
    run = set(re.findall(r"^make (\w+)", (ROOT / ".ci" / "run").read_text(), re.MULTILINE))
    assert run == {"lint", "test"}
    assert run <= named
    for target in sorted(named):
        subprocess.run(["make", "-n", target], cwd=ROOT, check=True, capture_output=True)
