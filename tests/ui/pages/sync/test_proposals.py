"""Proposed mappings in the window: looked for, read, accepted, changed, rejected."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import COMPANIES, CONTACTS
from crmadmin.core.progress import Monitor, Progress
from crmadmin.errors import Language
from crmadmin.services.proposing import Proposal, Proposing, Standing
from crmadmin.services.workspaces import Database
from crmadmin.ui.notices import Toast
from crmadmin.ui.pages.sync.proposals.rows import Chosen, ProposalRow
from crmadmin.ui.pages.sync.proposals.view import ProposalsView
from crmadmin.ui.pages.sync.proposals.wording import agreeing
from tests.preview.people import linked_people
from tests.ui.pages.sync.conftest import Portal, Toasts
from tests.ui.pages.sync.portal import fill_portal


@pytest.fixture
def people(bare: Portal, tmp_path: Path) -> Portal:
    """Open a workspace of sixty linked contacts and no mappings."""
    path = tmp_path / "people.crmadmin"
    columns = {
        ("nickname", "Alias__c"): lambda n: (f"N{n}", f"N{n}" if n % 10 else "other"),
        ("shoe", "Hat__c"): lambda n: (f"S{n}", f"S{n}"),
    }
    with Database.create(path) as database:
        records = linked_people(60, columns)
        fill_portal(database, records=records, configuration=Configuration())
    bare.open(path)
    return bare


def proposed(portal: Portal) -> ProposalsView:
    """Open the proposals by the banner."""
    button = portal.page.findChild(QPushButton, "banner.button")
    assert button is not None
    button.click()
    portal.settle()
    return portal.page.proposals.view


def listed(view: ProposalsView) -> list[str]:
    """Name the properties that are listed."""
    model = view.table.table
    rows = (model.row_at(position) for position in range(model.rowCount()))
    return [row.mapping.property_name for row in rows if isinstance(row, ProposalRow)]


def said(portal: Portal, name: str) -> str:
    """Give the text of a part of the page."""
    part = portal.page.findChild(QLabel, name)
    assert part is not None
    return part.text()


def detail(portal: Portal) -> str:
    """Join what the detail panel says of a proposal."""
    panel = portal.page.detail().findChild(type(portal.page._detail.proposal), "sync.proposal")
    assert panel is not None
    return "\n".join(each.text() for each in panel.findChildren(QLabel))


def test_a_page_without_mappings_offers_to_propose_them(people: Portal) -> None:
    """A banner and a button say what HubSpot lets nobody read."""
    assert "lets nobody read" in said(people, "banner.text")
    assert people.find(QPushButton, "sync.empty.sync.propose").isVisible()
    view = proposed(people)
    assert view.isVisible()
    assert listed(view) == ["lastname", "nickname", "shoe"]
    evidence = view.table.table.index(1, 2)
    assert evidence.data() == "54 of 60 agree"
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Escape)
    assert people.find(QPushButton, "sync.empty.sync.propose").isVisible()


def test_evidence_leads_to_records_that_differ(people: Portal) -> None:
    """A click on the evidence shows both values; a record can be opened."""
    view = proposed(people)
    view.table.go_to(1)
    people.settle()
    assert "54 of 60 agree." in detail(people)
    assert "sync-rules §12" in detail(people)
    people.find(QPushButton, "sync.proposal.samples").click()
    people.settle()
    assert "other" in detail(people)
    opened: list[object] = []
    people.shell.navigation.requested.connect(opened.append)
    people.find(QPushButton, "sync.proposal.record.10").click()
    assert len(opened) == 1


def test_selected_proposals_are_accepted_by_keyboard(people: Portal, toasts: Toasts) -> None:
    """Ctrl+Enter declares them, each with its rule as changed; nothing is drafted."""
    view = proposed(people)
    row = view.selected()[0]
    view.rule_chosen.emit(row, SyncRule.TWO_WAY)
    view.table.selectAll()
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    people.settle()
    drafting = people.page.services.drafting
    declared = drafting.base().mappings(CONTACTS)
    assert drafting.draft().changes == ()
    assert {each.property_name: each.rule for each in declared} == {
        "lastname": SyncRule.TWO_WAY,
        "shoe": SyncRule.PREFER_SALESFORCE_UNLESS_BLANK,
        "nickname": SyncRule.PREFER_SALESFORCE_UNLESS_BLANK,
    }
    assert toasts() == ["3 mappings declared"]
    assert listed(view) == []
    view.choose(Chosen.MAPPED)
    assert len(listed(view)) == 3


def test_the_toast_takes_all_of_them_back(people: Portal) -> None:
    """However many were accepted together; they are proposed again."""
    offered: list[Toast] = []
    people.shell.notices.toasted.connect(offered.append)
    view = proposed(people)
    view.table.selectAll()
    people.find(QPushButton, "sync.proposals.accept").click()
    people.settle()
    assert listed(view) == []
    assert offered[0].run is not None
    offered[0].run()
    people.settle()
    assert len(listed(view)) == 3
    assert people.page.services.drafting.base().mappings(CONTACTS) == ()


def test_what_was_declared_can_be_withdrawn_later(people: Portal) -> None:
    """Whatever rule it was declared with; it is proposed again, and the toast declares it again."""
    offered: list[Toast] = []
    people.shell.notices.toasted.connect(offered.append)
    view = proposed(people)
    view.rule_chosen.emit(view.selected()[0], SyncRule.TWO_WAY)
    QTest.keyClick(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    people.settle()
    view.choose(Chosen.MAPPED)
    people.find(QPushButton, "sync.proposals.withdraw").click()
    people.settle()
    assert listed(view) == []
    assert people.page.services.drafting.base().mappings(CONTACTS) == ()
    view.choose(Chosen.OPEN)
    assert len(listed(view)) == 3
    assert offered[-1].run is not None
    offered[-1].run()
    people.settle()
    (mapping,) = people.page.services.drafting.base().mappings(CONTACTS)
    assert mapping.rule is SyncRule.TWO_WAY


def test_those_hardly_in_doubt_are_accepted_at_once(people: Portal) -> None:
    """The others stay proposed, and the next of them is selected."""
    view = proposed(people)
    people.find(QPushButton, "sync.proposals.accept_sure").click()
    people.settle()
    assert listed(view) == ["nickname", "shoe"]
    assert [row.mapping.property_name for row in view.selected()] == ["nickname"]


def test_rejected_proposals_can_be_restored(people: Portal, toasts: Toasts) -> None:
    """Del rejects; the workspace remembers; they come back when asked for."""
    view = proposed(people)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    people.settle()
    assert toasts() == ["1 proposal rejected"]
    assert listed(view) == ["nickname", "shoe"]
    assert [row.mapping.property_name for row in view.selected()] == ["nickname"]
    view._again.click()
    people.settle()
    assert listed(view) == ["nickname", "shoe"]
    view.choose(Chosen.REJECTED)
    assert listed(view) == ["lastname"]
    people.find(QPushButton, "sync.proposals.restore").click()
    people.settle()
    assert listed(view) == []


def test_looking_can_be_cancelled(people: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancel in the status bar leaves the list empty, ready to compare again."""

    def endless(_self: Proposing, _object: str, monitor: Monitor) -> tuple[Proposal, ...]:
        while True:
            monitor(Progress(step="Lead", done=1, total=9, unit="comparisons"))

    with monkeypatch.context() as patched:
        patched.setattr(Proposing, "propose", endless)
        people.page.proposals.open()
        assert "Comparing" in said(people, "sync.proposals.empty")
        cancel = people.find(QPushButton, "work.cancel")
        people.qtbot.waitUntil(cancel.isVisible)
        cancel.click()
        people.settle()
    assert "Comparing" not in said(people, "sync.proposals.empty")
    assert people.page.proposals.view._again.isEnabled()


def test_declared_mappings_that_differ_are_to_check(bare: Portal, tmp_path: Path) -> None:
    """They are counted on their own chip, and cannot be accepted."""
    path = tmp_path / "wrong.crmadmin"
    columns = {("nickname", "Alias__c"): lambda n: (f"N{n}", f"A{n}")}
    declared = Configuration.of(
        [
            FieldMapping(
                object=CONTACTS,
                property_name="nickname",
                fields=(("Contact", "Alias__c"),),
                rule=SyncRule.TWO_WAY,
            )
        ]
    )
    with Database.create(path) as database:
        fill_portal(database, records=linked_people(60, columns), configuration=declared)
    bare.open(path)
    bare.do("sync.propose")
    view = bare.page.proposals.view
    view.choose(Chosen.DOUBTED)
    assert listed(view) == ["nickname"]
    assert view.selected()[0].standing is Standing.DISAGREES
    assert not bare.find(QPushButton, "sync.proposals.accept").isVisible()


def test_evidence_is_told_in_french(people: Portal) -> None:
    """With the plural and the numbers of the language."""
    people.shell.languages.choose(Language.FRENCH)
    assert agreeing(1914, 1931) == "1\u202f914 sur 1\u202f931 concordent"
    assert agreeing(1, 3) == "1 sur 3 concorde"
    people.shell.languages.choose(Language.ENGLISH)
    assert agreeing(1, 3) == "1 of 3 agrees"


def test_another_object_has_its_own_proposals(people: Portal) -> None:
    """Whoever chooses one stays among proposals; there, accepting is the first deed."""
    view = proposed(people)
    assert people.page.primary() == ""
    people.page.choose_object(COMPANIES)
    people.settle()
    assert view.isVisible()
    assert listed(view) == []
    people.page.choose_object(CONTACTS)
    people.settle()
    assert listed(view) == ["lastname", "nickname", "shoe"]
    view.left.emit()
    assert people.page.primary() == "sync.add"
