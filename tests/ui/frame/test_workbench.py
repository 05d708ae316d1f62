"""The pages of an open workspace."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.settings import DETAIL_SHOWN, LAST_PAGE
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.frame.workbench import Workbench
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.text import ElidedLabel


class Recorder(Page):
    """A page that writes down what it is asked."""

    def __init__(self, shell: Shell, services: Services, name: str) -> None:
        super().__init__(shell, services)
        self.name = name
        self.heard: list[object] = []
        self.done = 0
        self.panel = QLabel("detail") if name == "one" else None
        self.panel_is_wanted = True

    def subtitle(self) -> str:
        """Ask a question."""
        return f"What is {self.name}?"

    def primary(self) -> str:
        """Offer the one action of page one."""
        return "one.act" if self.name == "one" else ""

    def page_actions(self) -> tuple[Action, ...]:
        """Give the one action of page one."""
        if self.name != "one":
            return ()
        return (Action(id="one.act", text=lambda: "Act", run=self.act, page="one"),)

    def act(self) -> None:
        """Count."""
        self.done += 1

    def detail(self) -> QWidget | None:
        """Give a panel on page one only."""
        return self.panel

    def shows_detail(self) -> bool:
        """Want the panel or not, as the test says."""
        return self.panel_is_wanted

    def refresh(self, changes: Changes) -> None:
        """Write down the changes."""
        self.heard.append(changes)

    def go(self, place: Place) -> None:
        """Write down the place."""
        self.heard.append(place)


def spec(name: str) -> PageSpec:
    """Announce a recorder."""
    return PageSpec(
        id=name,
        title=name.title,
        icon="table",
        build=lambda shell, services: Recorder(shell, services, name),
    )


@pytest.fixture
def workbench(qtbot: QtBot, shell: Shell, services: Services) -> Iterator[Workbench]:
    """Show a workbench of two pages."""
    made = Workbench(shell, services, [spec("one"), spec("two")])
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.show_first()
    yield made
    made.leave()


def recorder(workbench: Workbench, name: str) -> Recorder:
    """Give a page."""
    page = workbench.page(name)
    assert isinstance(page, Recorder)
    return page


def test_pages_are_made_when_they_are_first_shown(workbench: Workbench) -> None:
    """Opening a workspace does not wait for pages that nobody looks at."""
    assert workbench.findChild(QWidget, "page.one") is not None
    assert workbench.findChild(QWidget, "page.two") is None
    workbench.show_page("two")
    assert workbench.findChild(QWidget, "page.two") is not None


def test_the_detail_leaves_the_page_most_of_a_small_window(workbench: Workbench) -> None:
    """It is wider where there is room, until a person says how wide it is."""
    workbench.resize(1100, 700)
    small = workbench.detail.width()
    workbench.resize(1600, 900)
    assert 300 < small < workbench.detail.width() < 400


def test_a_hidden_page_is_refreshed_when_it_is_shown(workbench: Workbench) -> None:
    """Changes met in the meantime are told at once, together."""
    workbench.show_page("two")
    workbench.show_page("one")
    one, two = recorder(workbench, "one"), recorder(workbench, "two")
    one.heard.clear()
    two.heard.clear()
    workbench.refresh(Changes.DRAFT)
    workbench.refresh(Changes.RECORDS)
    assert one.heard == [Changes.DRAFT, Changes.RECORDS]
    assert two.heard == []
    workbench.show_page("two")
    assert two.heard == [Changes.DRAFT | Changes.RECORDS]


def test_a_place_leads_to_its_subject(workbench: Workbench, shell: Shell) -> None:
    """One page leads to another through the navigation alone."""
    place = Place("two", ("hubspot", "contacts"))
    shell.navigation.go(place)
    assert workbench.current == "two"
    assert recorder(workbench, "two").heard[-1] == place


def test_a_place_that_does_not_exist_leads_nowhere(workbench: Workbench, shell: Shell) -> None:
    """The page that is shown stays."""
    shell.navigation.go(Place("nowhere"))
    assert workbench.current == "one"


def test_the_header_names_the_page_and_offers_its_action(
    qtbot: QtBot, workbench: Workbench
) -> None:
    """Title, question and the one primary action come from the page."""
    title = workbench.findChild(ElidedLabel, "header.title")
    subtitle = workbench.findChild(ElidedLabel, "header.subtitle")
    primary = workbench.findChild(QPushButton, "header.primary")
    assert title is not None
    assert subtitle is not None
    assert primary is not None
    assert (title.whole(), subtitle.whole(), primary.text()) == ("One", "What is one?", "Act")
    primary.click()
    assert recorder(workbench, "one").done == 1


def test_the_detail_panel_follows_the_page_and_is_remembered(
    workbench: Workbench, shell: Shell
) -> None:
    """It is shown where a page has a detail, unless the person hid it."""
    assert workbench.detail.isVisible()
    workbench.show_page("two")
    assert not workbench.detail.isVisible()
    workbench.show_page("one")
    workbench.toggle_detail()
    assert not workbench.detail.isVisible()
    assert not shell.settings.get(DETAIL_SHOWN)


def test_the_page_shown_last_is_shown_first(
    qtbot: QtBot, workbench: Workbench, shell: Shell, services: Services
) -> None:
    """A workspace opens where the person was."""
    workbench.show_page("two")
    assert shell.settings.get(LAST_PAGE) == "two"
    again = Workbench(shell, services, [spec("one"), spec("two")])
    qtbot.addWidget(again)
    again.show_first()
    assert again.current == "two"
    again.leave()


def test_the_rail_leads_to_pages_and_folds(qtbot: QtBot, workbench: Workbench) -> None:
    """Its buttons show pages; folded, it keeps the icons only."""
    button = workbench.findChild(QPushButton, "rail.two")
    assert button is not None
    button.click()
    assert workbench.current == "two"
    assert button.text().strip() == "Two"
    workbench.rail.toggle()
    assert button.text() == ""
    assert button.accessibleName() == "Two"


def test_a_page_may_do_without_its_detail_for_a_while(workbench: Workbench) -> None:
    """What it shows then has none; the person's own wish stays."""
    one = recorder(workbench, "one")
    assert workbench.detail.isVisible()
    one.panel_is_wanted = False
    one.heading_changed.emit()
    assert not workbench.detail.isVisible()
    assert not workbench.has_detail
    assert workbench.detail_is_shown
    one.panel_is_wanted = True
    one.heading_changed.emit()
    assert workbench.detail.isVisible()
