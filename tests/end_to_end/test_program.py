"""The program around its commands: help, mistakes, languages, windows."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.end_to_end.program import Program


@pytest.fixture
def bare(tmp_path: Path) -> Program:
    """Give the program in an empty folder, each command in a process of its own."""
    return Program(tmp_path, apart=True)


def test_help_is_in_both_languages(bare: Program) -> None:
    """Click's own words follow too."""
    english = bare.done("--help").output
    french = bare.done("preview", "--help", LANG="fr_FR.UTF-8").output
    assert "Usage: crmadmin" in english
    assert "Show this message and exit." in english
    assert "Utilisation : crmadmin preview" in french
    assert "Afficher cette aide et quitter." in french


def test_mistakes_are_told_in_french(tmp_path: Path) -> None:
    """Ours and click's."""
    bare = Program(tmp_path)
    assert "Aucun espace de travail n’est indiqué." in bare.failed(
        "preview", CRMADMIN_LANGUAGE="fr"
    )
    assert "L’option '--nope' n’existe pas." in bare.failed("--nope", CRMADMIN_LANGUAGE="fr")


def test_a_foreign_file_is_refused(bare: Program) -> None:
    """A file that is no workspace is not touched."""
    (bare.folder / "notes.crmadmin").write_text("not a database, but long enough " * 100)
    bare.failed("-w", "notes.crmadmin", "preview")
    assert (bare.folder / "notes.crmadmin").read_text().startswith("not a database")


def test_commands_never_load_qt(bare: Program) -> None:
    """A server has no Qt libraries; the command line must not ask for them."""
    code = (
        "import sys; sys.modules['PySide6'] = None; from crmadmin.__main__ import main; "
        "sys.argv = ['crmadmin', '--version']; sys.exit(main())"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], env=bare.environment(), capture_output=True, check=False
    )
    assert ended.returncode == 0, ended.stderr


def test_the_demo_prints_its_figures_without_a_display(bare: Program) -> None:
    """It says why no window opens; the second time the workspace is there already."""
    first = bare.done("demo")
    assert "There is no display here" in first.errors
    assert "Contacts: next sync" in first.output
    assert "Deals: next sync" in first.output
    again = Program(bare.folder).done("demo", CRMADMIN_LANGUAGE="fr")
    assert "Entreprises : prochaine synchronisation" in again.output
    assert len(list((bare.folder / "home").rglob("*.crmadmin"))) == 1


def test_an_error_that_nobody_foresaw_gives_a_report(program: Program) -> None:
    """No traceback before the person, no record values in the report."""
    broken = program.folder / "package" / "crmadmin"
    shutil.copytree(Path(__file__).parents[2] / "crmadmin", broken)
    source = broken / "services" / "previewing.py"
    text = source.read_text(encoding="utf-8")
    raising = 'raise RuntimeError("ada@example.org")\n        '
    source.write_text(
        text.replace("wanted = OBJECTS if objects", f"{raising}wanted = OBJECTS if objects", 1),
        encoding="utf-8",
    )
    told = Program(program.folder, apart=True).failed(
        "-w", "small", "preview", "--summary", PYTHONPATH=str(program.folder / "package")
    )
    assert "(RuntimeError)" in told
    report = Path(told.rpartition(": ")[2].strip())
    assert "previewing.py" in report.read_text(encoding="utf-8")
    assert "ada@" not in report.read_text(encoding="utf-8")
