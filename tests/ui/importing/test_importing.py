"""The course of an import, with an import that does as the test says."""

import threading
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot

from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.import_report import (
    Example,
    FileKind,
    FileReport,
    ImportReport,
    Layout,
    Loaded,
    Unparsed,
)
from crmadmin.core.progress import Monitor, Progress
from crmadmin.errors import Problem
from crmadmin.errors.importing import NO_ID
from crmadmin.services.workspaces import create_workspace, open_workspace
from crmadmin.ui.importing import Importing
from crmadmin.ui.importing.dialog import CHOOSE, OUTCOME, RUNNING, ImportDialog
from crmadmin.ui.services import Doors
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from tests.ui.conftest import services_of

REPORT = ImportReport(
    started_at="2026-01-01T00:00:00Z",
    seconds=2.0,
    files=(
        FileReport(
            path="/exports/contacts.csv",
            kind=FileKind.RECORDS,
            system=System.HUBSPOT,
            object="contacts",
            layout=Layout(),
            loaded=Loaded(read=3, new=2, changed=1),
            unknown=("shoe_size",),
            unparsed=(
                Unparsed(
                    property="amount",
                    kind=ValueKind.NUMBER,
                    count=1,
                    examples=(Example(property="amount", line=14, value="n/a"),),
                ),
            ),
        ),
    ),
)


class Import:
    """An import that waits at a gate, then gives its report or its problem."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.problem: Problem | None = None
        self.asked: list[tuple[tuple[Path, ...], str | None]] = []

    def __call__(
        self, paths: Sequence[Path], *, monitor: Monitor, object_name: str | None = None
    ) -> ImportReport:
        """Report progress until the gate opens."""
        self.asked.append((tuple(paths), object_name))
        done = 0
        while not self.gate.wait(0.005):
            done += 1_000_000
            monitor(Progress(step="contacts.csv", done=done, total=10**9, unit="bytes"))
        if self.problem:
            raise self.problem
        return REPORT


@pytest.fixture
def imported() -> Import:
    """Give the import that stands in."""
    return Import()


@pytest.fixture
def doors(doors: Doors, imported: Import) -> Doors:
    """Open workspaces whose import stands in."""
    return replace(
        doors,
        open=lambda path: services_of(open_workspace(path), imported),
        create=lambda path: services_of(create_workspace(path), imported),
    )


@pytest.fixture
def importing(qtbot: QtBot, shell: Shell, session: Session) -> Importing:
    """Give the import of a window that is shown."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Importing(window, shell, session)


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """Give a file to import."""
    path = tmp_path / "contacts.csv"
    path.write_text("Record ID,First Name,Email\n1,Marie,marie@example.org\n")
    return path


def open_dialog(importing: Importing, *paths: Path) -> ImportDialog:
    """Open the dialog on files."""
    importing.ask(paths)
    assert importing.dialog is not None
    return importing.dialog


def press(dialog: ImportDialog, name: str) -> None:
    """Press a button of the dialog."""
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isEnabled(), name
    button.click()


def can_press(dialog: ImportDialog, name: str) -> bool:
    """Tell whether a button can be pressed."""
    button = dialog.findChild(QPushButton, name)
    return button is not None and button.isEnabled()


def said(dialog: ImportDialog, name: str) -> str:
    """Read a label of the dialog."""
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def listed(dialog: ImportDialog) -> QTreeWidget:
    """Give the list of what was chosen."""
    found = dialog.findChild(QTreeWidget, "import.list")
    assert found is not None
    return found


def row(dialog: ImportDialog, number: int) -> QTreeWidgetItem:
    """Give a row of the list."""
    item = listed(dialog).topLevelItem(number)
    assert item is not None
    return item


def test_nothing_can_be_imported_before_files_are_chosen(importing: Importing) -> None:
    """The button waits for a file."""
    dialog = open_dialog(importing)
    button = dialog.findChild(QPushButton, "import.go")
    assert button is not None
    assert not button.isEnabled()


def test_files_are_chosen_once_each_and_can_be_removed(importing: Importing, export: Path) -> None:
    """The same file dropped twice is imported once."""
    dialog = open_dialog(importing, export, export)
    assert list(dialog.choose.paths) == [export]
    listed(dialog).selectAll()
    press(dialog, "import.remove")
    assert list(dialog.choose.paths) == []


def test_without_a_workspace_one_is_created_where_proposed(
    qtbot: QtBot, importing: Importing, session: Session, imported: Import, export: Path
) -> None:
    """One click is enough: the proposed place is sensible and free."""
    imported.gate.set()
    dialog = open_dialog(importing, export)
    press(dialog, "import.go")
    qtbot.waitUntil(lambda: dialog.step == OUTCOME)
    assert session.services is not None
    assert session.services.database.path == session.doors.folder / "my portal.crmadmin"
    assert imported.asked == [((export,), None)]


def test_progress_is_shown_with_rate_and_remaining_time(
    qtbot: QtBot, importing: Importing, imported: Import, export: Path
) -> None:
    """While it runs, the dialog says how far, how fast and how long."""
    dialog = open_dialog(importing, export)
    press(dialog, "import.go")
    qtbot.waitUntil(lambda: "left" in said(dialog, "import.done"))
    assert dialog.step == RUNNING
    assert "MB/s" in said(dialog, "import.done")
    assert "of 1.0 GB" in said(dialog, "import.done")
    bar = dialog.findChild(QProgressBar, "import.bar")
    assert bar is not None
    assert bar.maximum() > 0
    imported.gate.set()
    qtbot.waitUntil(lambda: dialog.step == OUTCOME)


def test_cancel_stops_the_import_and_says_that_nothing_changed(
    qtbot: QtBot, importing: Importing, export: Path
) -> None:
    """The dialog goes back to the choice, which is kept."""
    dialog = open_dialog(importing, export)
    press(dialog, "import.go")
    qtbot.waitUntil(lambda: dialog.step == RUNNING and can_press(dialog, "import.cancel"))
    press(dialog, "import.cancel")
    qtbot.waitUntil(lambda: dialog.step == CHOOSE)
    assert "as it was before" in said(dialog, "banner.text")
    assert dialog.choose.paths == (export,)


def test_a_problem_names_file_line_and_remedy(
    qtbot: QtBot, importing: Importing, imported: Import, export: Path
) -> None:
    """The dialog goes back to the choice and says what is wrong with it."""
    imported.problem = Problem(NO_ID, file="contacts.csv", line=7, column="Record ID")
    imported.gate.set()
    dialog = open_dialog(importing, export)
    press(dialog, "import.go")
    qtbot.waitUntil(lambda: bool(said(dialog, "banner.text")))
    assert dialog.step == CHOOSE
    assert "contacts.csv" in said(dialog, "banner.text")
    assert "line 7" in said(dialog, "banner.text")


def test_a_hidden_import_tells_when_it_is_done(
    qtbot: QtBot, importing: Importing, shell: Shell, imported: Import, export: Path
) -> None:
    """A toast leads to the report."""
    dialog = open_dialog(importing, export)
    press(dialog, "import.go")
    qtbot.waitUntil(lambda: dialog.step == RUNNING)
    press(dialog, "import.go")
    assert not dialog.isVisible()
    with qtbot.waitSignal(shell.notices.toasted) as toasted:
        imported.gate.set()
    toasted.args[0].run()
    assert dialog.isVisible()
    assert dialog.step == OUTCOME


def test_the_report_can_be_copied(
    qtbot: QtBot, importing: Importing, imported: Import, export: Path
) -> None:
    """Counts, unknown columns and unparsed values with their line are in it."""
    imported.gate.set()
    dialog = open_dialog(importing, export)
    press(dialog, "import.go")
    qtbot.waitUntil(lambda: dialog.step == OUTCOME)
    press(dialog, "import.copy")
    copied = QApplication.clipboard().text()
    assert "contacts.csv · Contacts of HubSpot · 3 read, 2 new, 1 changed, 0 unchanged" in copied
    assert "1 column that no property list declares: shoe_size" in copied
    assert "amount: 1 value not readable as a number, kept as text (line 14: “n/a”)" in copied


def test_only_a_single_file_can_be_said_to_hold_an_object(
    importing: Importing, export: Path, tmp_path: Path
) -> None:
    """Folders and several files say themselves what they hold."""
    dialog = open_dialog(importing, export)
    dialog.choose.choose_object(System.SALESFORCE, "Lead")
    assert dialog.choose.object_name == "Lead"
    dialog.choose.add((tmp_path,))
    assert dialog.choose.object_name is None


def test_what_a_file_holds_is_said_before_it_is_imported(
    qtbot: QtBot, importing: Importing, export: Path, tmp_path: Path
) -> None:
    """Of a folder, every file is listed, and what is left out too."""
    (tmp_path / "exports").mkdir()
    for name in ("contacts.csv", "notes.csv"):
        (tmp_path / "exports" / name).write_text(export.read_text() if "c" in name[0] else "a\n1\n")
    dialog = open_dialog(importing, export, tmp_path / "exports")
    qtbot.waitUntil(lambda: row(dialog, 0).text(1) == "Contacts of HubSpot")
    folder = row(dialog, 1)
    children = [folder.child(number) for number in range(2)]
    inside = [(child.text(0), child.text(1)) for child in children if child is not None]
    assert inside[0] == ("contacts.csv", "Contacts of HubSpot")
    assert inside[1][0] == "notes.csv"
    assert "left out" in inside[1][1]


def test_a_file_that_cannot_be_imported_is_told_at_once(
    qtbot: QtBot, importing: Importing, tmp_path: Path
) -> None:
    """Nothing is started with it; without it the import is possible."""
    empty = tmp_path / "contacts.csv"
    empty.touch()
    dialog = open_dialog(importing, empty)
    qtbot.waitUntil(lambda: "is empty" in row(dialog, 0).text(1))
    button = dialog.findChild(QPushButton, "import.go")
    assert button is not None
    assert not button.isEnabled()


def test_leaving_the_workspace_stops_its_import(
    qtbot: QtBot, importing: Importing, session: Session, shell: Shell, export: Path
) -> None:
    """Nothing is written into a workspace that nobody looks at any more."""
    dialog = open_dialog(importing, export)
    press(dialog, "import.go")
    qtbot.waitUntil(lambda: dialog.step == RUNNING and can_press(dialog, "import.cancel"))
    session.close()
    qtbot.waitUntil(lambda: shell.operations.running == 0)
    assert not dialog.isVisible()
    assert open_dialog(importing).step == CHOOSE


def test_a_workspace_that_cannot_be_created_leads_back_to_the_choice(
    qtbot: QtBot, importing: Importing, session: Session, export: Path
) -> None:
    """The dialog says why and stays."""
    dialog = open_dialog(importing, export)
    dialog.choose.target = session.doors.folder / "taken.crmadmin"
    create_workspace(dialog.choose.target).close()
    press(dialog, "import.go")
    assert dialog.step == RUNNING
    qtbot.waitUntil(lambda: dialog.step == CHOOSE)
    assert "exists already" in said(dialog, "banner.text")
    assert not session.is_open
