"""The tab of findings, on a small portal."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton

from crmadmin.core.associations.findings import Finding, FindingCode, Severity
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.findings.kinds import Kind, kind_of
from crmadmin.ui.pages.associations.findings.tab import FindingsTab
from crmadmin.ui.tables.view import TableView
from tests.services.labelled_portal import make_labelled
from tests.ui.pages.associations.conftest import Portal
from tests.ui.pages.opened import column
from tests.ui.pages.seeing import words


@pytest.fixture
def found(bare: Portal, tmp_path: Path) -> Portal:
    """Open the small portal on the tab of findings."""
    bare.open(make_labelled(tmp_path / "acme.crmadmin"))
    bare.page.show_tab("findings")
    bare.settle()
    return bare


def tab_of(portal: Portal) -> FindingsTab:
    """Give the tab of findings."""
    tab = portal.page.tab("findings")
    assert isinstance(tab, FindingsTab)
    return tab


def finding(portal: Portal, code: FindingCode) -> Finding:
    """Give the finding of a code."""
    return next(each for each in tab_of(portal).table.findings if each.code is code)


def rows(portal: Portal) -> TableView:
    """Give the table of what the finding counts."""
    return portal.find(TableView, "associations.finding_rows")


def test_a_finding_says_why_and_lists_what_it_counts(found: Portal) -> None:
    """Bo has two companies and no primary one: the record stands behind the count."""
    wrong = finding(found, FindingCode.NO_PRIMARY)
    tab_of(found).go((wrong.key,))
    found.settle()
    assert column(rows(found), "name") == ["Bo"]
    assert column(rows(found), "detail") == ["Acme, Globex · bo@example.org"]
    assert "Why it matters" in words(tab_of(found).detail())


def test_a_row_leads_to_its_record(found: Portal) -> None:
    """The name of a record opens it on its own page."""
    tab_of(found).go((finding(found, FindingCode.NO_PRIMARY).key,))
    found.settle()
    rows(found).link_opened.emit(rows(found).current_row(), "name")
    assert found.places[-1] == Place("records", ("hubspot", "contacts", "2"))


def test_the_tick_is_remembered(found: Portal) -> None:
    """What was seen to goes last, is not counted, and may be hidden."""
    wrong = finding(found, FindingCode.NO_PRIMARY)
    open_ones = tab_of(found).count() or 0
    tab_of(found).table.check_asked.emit(wrong)
    found.settle()
    assert finding(found, FindingCode.NO_PRIMARY).checked
    assert (tab_of(found).count() or 0) == open_ones - 1
    found.find(QCheckBox, "findings.open_only").setChecked(True)
    assert FindingCode.NO_PRIMARY not in {each.code for each in tab_of(found).table.findings}
    found.find(QCheckBox, "findings.open_only").setChecked(False)
    tab_of(found).table.select(wrong.key)
    found.do("associations.findings.check")
    assert not finding(found, FindingCode.NO_PRIMARY).checked


def test_findings_are_narrowed_by_what_they_are_about(found: Portal) -> None:
    """Only findings of that kind stay; without any, a sentence says why."""
    box = found.find(QComboBox, "findings.kind")
    box.setCurrentIndex(box.findData(Kind.PRIMARY))
    assert {kind_of(each) for each in tab_of(found).table.findings} == {Kind.PRIMARY}
    box.setCurrentIndex(box.findData(Kind.LIMITS))
    assert tab_of(found).table.findings == ()
    assert "No finding is meant by these filters" in words(tab_of(found))


def test_findings_are_copied_for_a_sheet(found: Portal) -> None:
    """Each finding is a line: what, how many, in words, what to do."""
    found.do("associations.findings.copy")
    lines = QApplication.clipboard().text().splitlines()
    assert len(lines) == len(tab_of(found).table.findings)
    assert all(line.count("\t") == 3 for line in lines)
    tab_of(found).go((finding(found, FindingCode.NO_PRIMARY).key,))
    found.find(QPushButton, "findings.detail.copy").click()
    assert "no primary" in QApplication.clipboard().text()


def test_every_code_has_a_kind() -> None:
    """The filter knows what each finding is about."""
    for code in FindingCode:
        assert kind_of(Finding(code=code, severity=Severity.INFO, count=1)) is not Kind.ALL


def test_an_empty_workspace_says_what_to_do(bare: Portal, tmp_path: Path) -> None:
    """Nothing was pulled: the tab says what it is for, and leads to pulling."""
    with bare.qtbot.waitSignal(bare.window.session.entered):
        bare.window.session.create(tmp_path / "new.crmadmin")
    bare.page.show_tab("findings")
    bare.settle()
    assert "Nothing to look into yet" in words(bare.page)
    assert "Pull from a portal" in words(bare.page)
