"""The tab of the graph, on a small portal."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from sqlalchemy import insert

from crmadmin.core.associations.graph import Mark
from crmadmin.models import AssociationRow
from crmadmin.store.database import Database
from crmadmin.ui.changes import Changes
from crmadmin.ui.graph.scene import More
from crmadmin.ui.graph.words import said
from crmadmin.ui.linking.dialog import LinkingDialog
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.graph.tab import GraphTab
from tests.services.labelled_portal import make_labelled
from tests.services.staged_links import delta, stage
from tests.ui.pages.associations.conftest import Portal
from tests.ui.pages.seeing import words

ADA, BO, ACME, GLOBEX = (
    ("contacts", "1"),
    ("contacts", "2"),
    ("companies", "11"),
    ("companies", "12"),
)


@pytest.fixture
def portal(bare: Portal, tmp_path: Path) -> Portal:
    """Open the small portal on the graph of a contact."""
    bare.open(make_labelled(tmp_path / "acme.crmadmin"))
    walk_to(bare, ADA)
    return bare


def walk_to(portal: Portal, record: tuple[str, str]) -> None:
    """Go to the graph of a record as other pages lead there."""
    portal.page.go(Place("associations", ("graph", *record)))
    portal.settle()


def tab_of(portal: Portal) -> GraphTab:
    """Give the tab of the graph."""
    tab = portal.page.tab("graph")
    assert isinstance(tab, GraphTab)
    return tab


def cards(portal: Portal) -> set[object]:
    """Give the keys of the cards that are shown."""
    shown = tab_of(portal).view.shown
    return set() if shown is None else set(shown.cards)


def press(portal: Portal, key: Qt.Key) -> None:
    """Press a key on the graph."""
    QTest.keyClick(tab_of(portal).view, key)
    portal.settle()


def test_labels_and_the_primary_mark_are_told_in_words(portal: Portal) -> None:
    """The line says what the pair carries; so does what is read aloud."""
    graph = tab_of(portal).reading.graph
    assert graph is not None
    texts = [piece.text for piece in said(graph.edges[0])]
    assert texts == ["Primary", "Décideur", "Salarié ⇄ Employeur"]
    press(portal, Qt.Key.Key_Right)
    assert tab_of(portal).view.current == ACME
    assert "Primary · Décideur · Salarié ⇄ Employeur" in tab_of(portal).view.accessibleDescription()
    assert "Ada → Acme: Salarié" in words(tab_of(portal).detail())


def test_enter_walks_on_and_the_way_leads_back(portal: Portal) -> None:
    """From Ada to Acme to Bo by keys alone, and back and forth."""
    press(portal, Qt.Key.Key_Right)
    press(portal, Qt.Key.Key_Return)
    assert portal.page.title() == "Associations · Acme"
    tab_of(portal).view.look_at(BO)
    press(portal, Qt.Key.Key_Return)
    assert [each.name for each in tab_of(portal).reading.walk.records] == ["Ada", "Acme", "Bo"]
    portal.do("associations.graph.back")
    assert portal.page.title() == "Associations · Acme"
    portal.do("associations.graph.on")
    assert portal.page.title() == "Associations · Bo"
    assert not portal.is_possible("associations.graph.on")
    portal.find(QPushButton, "graph.step").click()
    portal.settle()
    assert portal.page.title() == "Associations · Ada"


def test_a_click_selects_and_a_double_click_walks(portal: Portal) -> None:
    """The mouse does what keys do."""
    view = tab_of(portal).view
    assert view.shown is not None
    at = view.mapFromScene(view.shown.cards[ACME].pos())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.current == ACME
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    portal.settle()
    assert portal.page.title() == "Associations · Acme"


def test_what_is_around_a_neighbour_joins_on_demand(portal: Portal) -> None:
    """The second ring comes and goes with the same action."""
    tab_of(portal).view.look_at(ACME)
    portal.do("associations.graph.around")
    assert BO in cards(portal)
    portal.do("associations.graph.around")
    assert BO not in cards(portal)


def test_more_records_are_shown_when_asked_for(bare: Portal, tmp_path: Path) -> None:
    """The card that counts the rest opens some of it."""
    path = make_labelled(tmp_path / "acme.crmadmin")
    plain = {"from_object": "contacts", "to_object": "companies", "to_id": "12"}
    kind = {"category": "HUBSPOT_DEFINED", "type_id": 279}
    with Database.open(path) as database, database.writing() as connection:
        connection.execute(
            insert(AssociationRow), [{**plain, **kind, "from_id": str(n)} for n in range(50, 90)]
        )
    bare.open(path)
    walk_to(bare, GLOBEX)
    view = tab_of(bare).view
    before = len(cards(bare))
    view.look_at(More(GLOBEX, "contacts"))
    assert "more" in view.accessibleDescription()
    press(bare, Qt.Key.Key_Return)
    assert len(cards(bare)) == before + 12


def test_the_draft_is_seen_at_once(portal: Portal) -> None:
    """An edit elsewhere adds its line to the graph that is shown."""
    stage(portal.page.services.database, "e1", ("contacts", "companies"), [delta("1", "12", "")])
    portal.shell.operations.tell_changes(Changes.DRAFT)
    portal.settle()
    graph = tab_of(portal).reading.graph
    assert graph is not None
    assert {edge.outer: edge.mark for edge in graph.edges}[GLOBEX] is Mark.ADDED
    tab_of(portal).view.look_at(GLOBEX)
    portal.settle()
    assert "The draft makes this association." in words(tab_of(portal).detail())


def test_the_graph_is_looked_at_from_near_and_far(portal: Portal) -> None:
    """Actions, keys and the wheel zoom; the whole graph comes back."""
    view = tab_of(portal).view
    start = view.share
    portal.do("associations.graph.larger")
    assert view.share > start
    press(portal, Qt.Key.Key_Minus)
    assert view.share == pytest.approx(start)
    middle = QPointF(view.rect().center())
    wheel = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(wheel)
    assert view.share < start
    portal.do("associations.graph.fit")
    assert view.share == pytest.approx(start)


def test_the_graph_is_taken_away_as_a_picture(portal: Portal, tmp_path: Path) -> None:
    """It goes to the clipboard, and into files as a drawing or a picture."""
    portal.do("associations.graph.copy")
    assert not QApplication.clipboard().image().isNull()
    for name in ("ada.svg", "ada.png"):
        portal.do("associations.graph.save")
        dialog = portal.window.findChild(QFileDialog, "graph.save")
        assert dialog is not None
        dialog.fileSelected.emit(str(tmp_path / name))
        dialog.close()
        portal.settle()
    assert "<svg" in (tmp_path / "ada.svg").read_text(encoding="utf-8")
    assert (tmp_path / "ada.png").read_bytes().startswith(b"\x89PNG")


def test_a_record_that_is_gone_is_said_to_be(portal: Portal) -> None:
    """An id that is nowhere has no graph, and the tab says so."""
    walk_to(portal, ("contacts", "999"))
    assert "The record 999 is not in this workspace" in words(portal.page)
    assert not portal.is_possible("associations.graph.copy")


def test_the_association_that_is_looked_at_can_be_edited(portal: Portal) -> None:
    """The dialog of one association opens from its line's end, for both records."""
    tab_of(portal).view.look_at(ACME)
    portal.do("associations.graph.edit")
    dialog = portal.dialog(LinkingDialog, "linking.dialog")
    assert dialog.windowTitle() == "Edit the association Ada ↔ Acme"


def test_both_themes_draw_the_graph(portal: Portal) -> None:
    """Another theme draws in its own colours, and the record looked at stays."""
    view = tab_of(portal).view
    view.look_at(ACME)
    portal.shell.theme.changed.emit()
    portal.settle()
    assert view.current == ACME


def test_the_record_is_shown_on_its_page(portal: Portal) -> None:
    """The graph leads back to where records are listed."""
    portal.do("associations.graph.records")
    assert portal.places[-1] == Place("records", ("hubspot", "contacts", "1"))
