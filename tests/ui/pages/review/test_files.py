"""Files of the Review page: the plan, and reports of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.core.plans.plan import Plan
from crmadmin.core.progress import Monitor, Progress
from crmadmin.errors import Language
from crmadmin.services.effecting import Effecting
from crmadmin.services.reporting import ReportFormat, Samples
from crmadmin.ui.changes import Changes
from crmadmin.ui.pages.review import planning
from crmadmin.ui.pages.review.files import ReportChoice, ReportDialog
from crmadmin.ui.pages.review.page import ReviewPage
from crmadmin.ui.services import Services
from tests.services.pushes.desk import BOARD
from tests.ui.pages.seeing import part, settle


@pytest.fixture
def window(qtbot: QtBot, page: ReviewPage, services: Services) -> Iterator[QWidget]:
    """Show the page with a label deleted in the draft."""
    services.drafting.delete_label(BOARD.address)
    page.shell.operations.tell_changes(Changes.EVERYTHING)
    settle(qtbot, page.shell.operations)
    yield page.window()
    for dialog in page.window().findChildren(ReportDialog):
        dialog.close()


def ask(page: ReviewPage, action: str) -> None:
    """Carry an action out that asks for a file."""
    page.shell.actions.qt(f"review.{action}").trigger()


def choose(qtbot: QtBot, page: ReviewPage, asked: QWidget, path: Path) -> None:
    """Answer the file dialog, and wait until the file is written."""
    (files,) = asked.findChildren(QFileDialog)
    assert files.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert files.defaultSuffix() == path.suffix.removeprefix(".")
    files.fileSelected.emit(str(path))
    files.close()
    settle(qtbot, page.shell.operations)


def test_a_plan_is_written_where_it_was_asked(
    qtbot: QtBot, page: ReviewPage, services: Services, window: QWidget, tmp_path: Path
) -> None:
    """The draft is made a plan first, and what is written can be read."""
    ask(page, "save")
    path = tmp_path / "ours.json"
    choose(qtbot, page, window, path)
    (made,) = services.planning.plans()
    assert services.planning.read(path).plan_id == made.plan_id


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Language, int]]:
    """Write down in which language and how many records are named."""
    heard: list[tuple[Language, int]] = []

    def some(
        _effecting: Effecting, _plan: Plan, language: Language, *, most: int, monitor: Monitor
    ) -> Samples:
        monitor(Progress(step="effects", done=0, total=1))
        heard.append((language, most))
        return {}

    monkeypatch.setattr(planning, "sampled", some)
    return heard


@pytest.mark.parametrize("named", [False, True])
@pytest.mark.usefixtures("window")
def test_a_report_names_records_only_where_that_is_wanted(
    qtbot: QtBot,
    page: ReviewPage,
    tmp_path: Path,
    asked: list[tuple[Language, int]],
    named: bool,
) -> None:
    """Names are personal data: nothing is named until a person says so."""
    ask(page, "export")
    dialog = part(page.window(), ReportDialog, "review.report_dialog")
    box = part(dialog, QCheckBox, "review.report.named")
    assert box.isEnabled()
    assert not box.isChecked()
    box.setChecked(named)
    language = part(dialog, QComboBox, "review.report.language")
    language.setCurrentIndex(language.findData(Language.FRENCH))
    part(dialog, QPushButton, "review.report.go").click()
    path = tmp_path / "report.html"
    choose(qtbot, page, dialog, path)
    written = path.read_text(encoding="utf-8")
    assert 'lang="fr"' in written
    assert asked == ([(Language.FRENCH, 20)] if named else [])


@pytest.mark.parametrize("wanted", [ReportFormat.CSV, ReportFormat.JSON])
def test_only_a_report_for_reading_is_in_a_language_and_names_records(
    qtbot: QtBot, tmp_path: Path, wanted: ReportFormat
) -> None:
    """What was chosen for the other format does not count."""
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ReportDialog(window, tmp_path / "plan-draft", Language.ENGLISH)
    dialog.open()
    box = part(dialog, QCheckBox, "review.report.named")
    box.setChecked(True)
    formats = part(dialog, QComboBox, "review.report.format")
    formats.setCurrentIndex(formats.findData(wanted))
    assert not box.isEnabled()
    assert not part(dialog, QComboBox, "review.report.language").isEnabled()
    part(dialog, QPushButton, "review.report.go").click()
    (files,) = dialog.findChildren(QFileDialog)
    assert files.defaultSuffix() == wanted
    path = tmp_path / f"plan.{wanted}"
    with qtbot.waitSignal(dialog.chosen) as chosen:
        files.fileSelected.emit(str(path))
    files.close()
    assert chosen.args == [ReportChoice(path=path, format=wanted, language=Language.ENGLISH)]
