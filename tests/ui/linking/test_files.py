"""Editing associations by a file: problems row by row, all or nothing."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from crmadmin.ui.linking.columns import CHANGE
from crmadmin.ui.linking.files.dialog import LinkFileDialog
from crmadmin.ui.linking.files.saving import save
from crmadmin.ui.linking.opening import LinkEditing
from tests.ui.linking.conftest import Desk
from tests.ui.pages.opened import change, column
from tests.ui.pages.seeing import part, words

HEADER = "from_object,from_id,from_email,to_object,to_id,add,remove,primary\n"
GOOD = (
    "contacts,,ada@example.org,companies,11,,Décideur,\n"
    "contacts,3,,companies,12,Salarié,,yes\n"
    "contacts,2,,companies,11,Salarié,,\n"
)
BAD = "contacts,,nobody@example.org,companies,11,Salarié,,\ncontacts,1,,companies,11,Chief,,\n"


def opened(desk: Desk, tmp_path: Path, rows: str) -> LinkFileDialog:
    """Open the dialog and read a file of these rows."""
    path = tmp_path / "links.csv"
    path.write_text(HEADER + rows, encoding="utf-8")
    LinkEditing(desk.page, desk.shell, desk.page.services).import_file()
    dialog = desk.dialog(LinkFileDialog, "linking.file_dialog")
    dialog.read(path)
    desk.settle()
    return dialog


def test_a_good_file_is_shown_then_staged(desk: Desk, tmp_path: Path) -> None:
    """Counts and pairs before → after; rows that are so already are left out."""
    dialog = opened(desk, tmp_path, GOOD)
    figures = part(dialog, QLabel, "linking.file.figures").text()
    assert figures == "2 associations would change · 1 are so already"
    shown = [change(dialog.checked.table, row, CHANGE) for row in range(2)]
    assert shown == [
        "Primary · Décideur · Salarié → Primary · Salarié",
        "not associated → Primary · Salarié",
    ]
    button = part(dialog, QPushButton, "linking.file.do")
    assert button.text() == "Draft 2 edits"
    button.click()
    desk.settle()
    (staged,) = desk.page.services.linking.edits()
    assert (staged.edit.chosen, staged.edit.pairs) == ("links.csv", 2)
    assert desk.toasts == ["2 associations edited in the draft"]


def test_every_problem_has_its_line_and_remedy(desk: Desk, tmp_path: Path) -> None:
    """Nothing can be staged; the list can be copied."""
    dialog = opened(desk, tmp_path, BAD)
    assert "2 problems: nothing is drafted" in words(dialog)
    assert column(dialog.problems, "line") == ["2", "3"]
    assert column(dialog.problems, "cell") == ["nobody@example.org", "Chief"]
    assert all(column(dialog.problems, "remedy"))
    assert not part(dialog, QPushButton, "linking.file.do").isEnabled()
    part(dialog, QPushButton, "linking.file.copy").click()
    copied = QGuiApplication.clipboard().text().splitlines()
    assert copied[0].startswith("Line\tColumn")
    assert len(copied) == 3


def test_a_file_that_is_none_says_so(desk: Desk, tmp_path: Path) -> None:
    """The header is checked before any row; another file can be chosen."""
    dialog = opened(desk, tmp_path, "")
    assert part(dialog, QLabel, "linking.file.message").text()
    path = tmp_path / "other.csv"
    path.write_text("colour\nred\n", encoding="utf-8")
    dialog.read(path)
    desk.settle()
    assert "nobody knows the column “colour”" in part(dialog, QLabel, "linking.file.message").text()
    assert not part(dialog, QPushButton, "linking.file.do").isEnabled()


def test_a_template_is_saved_to_be_filled_in(desk: Desk, tmp_path: Path) -> None:
    """It is a file that can be read again: its records alone are in no portal."""
    dialog = opened(desk, tmp_path, GOOD)
    part(dialog, QPushButton, "linking.file.template").click()
    (asked,) = dialog.findChildren(QFileDialog)
    path = tmp_path / "associations.csv"
    asked.fileSelected.emit(str(path))
    asked.close()
    desk.settle()
    assert desk.toasts == ["associations.csv saved"]
    dialog.read(path)
    desk.settle()
    assert column(dialog.problems, "line") == ["2", "2"]


def test_what_cannot_be_written_is_a_problem(desk: Desk, tmp_path: Path) -> None:
    """The folder may be gone."""
    with desk.qtbot.waitSignal(desk.shell.notices.met) as met:
        save(desk.shell, desk.page, "text", tmp_path / "gone" / "file.txt")
    assert met.args is not None
    assert met.args[0].code == "export.cannot_write"
