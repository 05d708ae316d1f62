"""The workspace that is open."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from crmadmin.services.workspaces import Database
from crmadmin.ui.services import Services
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell


def test_creating_opens_and_remembers(qtbot: QtBot, session: Session, tmp_path: Path) -> None:
    """A new workspace is open at once, and listed first among the recent ones."""
    then: list[Services] = []
    with qtbot.waitSignal(session.entered):
        session.create(tmp_path / "one.crmadmin", then.append)
    assert then == [session.services]
    assert [Path(kept.path).name for kept in session.recent()] == ["one.crmadmin"]


def test_opening_another_closes_the_first(
    qtbot: QtBot, session: Session, shell: Shell, tmp_path: Path
) -> None:
    """A workspace that was left can be written by others again."""
    first, second = tmp_path / "one.crmadmin", tmp_path / "two.crmadmin"
    for path in (first, second):
        with qtbot.waitSignal(session.entered):
            session.create(path)
    qtbot.waitUntil(lambda: shell.operations.running == 0)
    with Database.open(first) as again:
        assert not again.read_only
    assert [Path(kept.path).stem for kept in session.recent()] == ["two", "one"]


def test_a_workspace_that_cannot_be_opened_is_a_problem(
    qtbot: QtBot, session: Session, shell: Shell, tmp_path: Path
) -> None:
    """The person is told; what was open stays open."""
    with qtbot.waitSignal(session.entered):
        session.create(tmp_path / "one.crmadmin")
    (tmp_path / "foreign.crmadmin").write_text("not a database")
    with qtbot.waitSignal(shell.notices.met) as met:
        session.open(tmp_path / "foreign.crmadmin")
    assert met.args[0].code.startswith("workspace.")
    assert session.services is not None
    assert session.services.database.path.stem == "one"


def test_the_demo_is_made_once(qtbot: QtBot, session: Session) -> None:
    """Opening the demo again keeps what was done in it."""
    with qtbot.waitSignal(session.entered):
        session.open_demo()
    assert session.is_demo
    made = session.doors.demo_path.stat().st_ino
    with qtbot.waitSignal(session.left):
        session.close()
    with qtbot.waitSignal(session.entered):
        session.open_demo()
    assert session.doors.demo_path.stat().st_ino == made


def test_a_workspace_that_another_holds_can_be_tried_again(
    qtbot: QtBot, session: Session, tmp_path: Path
) -> None:
    """Once it is free, opening it again makes it writable."""
    path = tmp_path / "shared.crmadmin"
    with Database.create(path):
        with qtbot.waitSignal(session.entered):
            session.open(path)
        assert session.services is not None
        assert session.services.database.read_only
    with qtbot.waitSignal(session.entered):
        session.reopen()
    assert not session.services.database.read_only


def test_recent_workspaces_that_are_gone_are_not_listed(
    qtbot: QtBot, session: Session, shell: Shell, tmp_path: Path
) -> None:
    """A door that leads nowhere is not shown."""
    with qtbot.waitSignal(session.entered):
        session.create(tmp_path / "one.crmadmin")
    session.close()
    qtbot.waitUntil(lambda: shell.operations.running == 0)
    (tmp_path / "one.crmadmin").unlink()
    assert session.recent() == ()
