"""The tabs of a page: made when they are first shown, and what they may count on."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.errors import Language
from crmadmin.resource_files import resource
from crmadmin.services.workspaces import create_workspace
from crmadmin.settings import last_tab
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.main_window import MainWindow
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.page import Page, PageSpec
from crmadmin.ui.services import Services
from crmadmin.ui.session import Session
from crmadmin.ui.shell import Shell
from crmadmin.ui.tabbed.page import TabbedPage
from crmadmin.ui.tabbed.tab import Desk, Tab, TabSpec
from tests.ui.pages.opened import Opened

PAGE = "things"
LAST = last_tab(PAGE)


class Noted(Tab[Desk]):
    """A tab that notes what the page asks of it."""

    name = "first"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.noted: list[object] = []
        self.panel = QLabel("Panel") if self.name == "second" else None

    def title(self) -> str:
        """Give the name."""
        return self.name

    def primary(self) -> str:
        """Give the one action."""
        return f"things.{self.name}.do"

    def tab_actions(self) -> tuple[Action, ...]:
        """Give an action that is noted when it is done."""
        return (
            Action(
                id=self.primary(),
                text=lambda: "Do",
                run=lambda: self.noted.append("done"),
                page=PAGE,
                shortcut="Ctrl+F",
            ),
        )

    def detail(self) -> QWidget | None:
        """Give the panel where there is one."""
        return self.panel

    def count(self) -> int | None:
        """Give a figure."""
        return 1204 if self.name == "second" else None

    def refresh(self, changes: Changes) -> None:
        """Note the changes."""
        self.noted.append(changes)

    def go(self, subject: tuple[str, ...]) -> None:
        """Note the subject."""
        self.noted.append(subject)

    def retranslate(self) -> None:
        """Note that the language changed."""
        self.noted.append("spoken to")


class Second(Noted):
    """Another one."""

    name = "second"


SPECS = (
    TabSpec(id="first", text=lambda: "First", build=Noted),
    TabSpec(id="second", text=lambda: "Second", build=Second),
)


class Things(TabbedPage[Desk]):
    """A page of two tabs."""

    def __init__(self, shell: Shell, services: Services) -> None:
        super().__init__(Desk(page=PAGE, shell=shell, services=services), SPECS, home="second")


Portal = Opened[Page]


@pytest.fixture
def bare(qtbot: QtBot, shell: Shell, session: Session, tmp_path: Path) -> Portal:
    """Show the window on an empty workspace."""
    spec = PageSpec(id="blank", title=lambda: "Blank", icon="funnel", build=Page)
    window = MainWindow(shell, session, (spec,), help_folder=resource("help"))
    qtbot.addWidget(window)
    window.show()
    create_workspace(tmp_path / "empty.crmadmin").close()
    portal = Portal(qtbot, window, "blank", Page)
    portal.open(tmp_path / "empty.crmadmin")
    return portal


@pytest.fixture
def page(bare: Portal) -> Things:
    """Make a page of two tabs."""
    bare.shell.settings.set(LAST, "")
    return made(bare)


def made(bare: Portal) -> Things:
    """Make a page."""
    page = Things(bare.page.shell, bare.page.services)
    bare.shell.actions.enter_page(PAGE)
    bare.qtbot.addWidget(page)
    return page


def noted(page: Things, name: str) -> list[object]:
    """Give what a tab noted."""
    tab = page.tab(name)
    assert isinstance(tab, Noted)
    return tab.noted


def test_a_tab_is_refreshed_while_it_is_shown(bare: Portal, page: Things) -> None:
    """The other learns all that it missed when it is shown, the first time everything."""
    page.refresh(Changes.EVERYTHING)
    page.refresh(Changes.DRAFT)
    assert noted(page, "first") == [Changes.EVERYTHING, Changes.DRAFT]
    page.bar.setCurrentIndex(1)
    assert noted(page, "second") == [Changes.EVERYTHING]
    page.refresh(Changes.RECORDS)
    page.refresh(Changes.DRAFT)
    page.bar.setCurrentIndex(0)
    assert noted(page, "first")[2:] == [Changes.RECORDS | Changes.DRAFT]
    bare.settle()


def test_the_page_says_what_the_tab_says(page: Things) -> None:
    """Title, primary action, detail; the count stands beside the tab's name."""
    assert (page.title(), page.primary()) == ("first", "things.first.do")
    assert not page.shows_detail()
    page.show_tab("second")
    assert (page.title(), page.primary()) == ("second", "things.second.do")
    assert page.shows_detail()
    assert [page.bar.tabText(place) for place in (0, 1)] == ["First", "Second  1,204"]


def test_actions_are_possible_on_their_tab_only(bare: Portal, page: Things) -> None:
    """So that two tabs may have the same shortcut."""
    page.show_tab("second")
    assert bare.is_possible("things.second.do")
    assert not bare.is_possible("things.first.do")
    bare.do("things.second.do")
    assert "done" in noted(page, "second")


def test_a_place_names_the_tab_first(page: Things) -> None:
    """The rest is for the tab; a subject without a tab is for the home tab."""
    page.go(Place(PAGE, ("second", "contacts", "companies")))
    assert page.current == "second"
    assert noted(page, "second")[-1] == ("contacts", "companies")
    page.show_tab("first")
    page.go(Place(PAGE, ("contacts", "companies")))
    assert page.current == "second"


def test_the_tab_that_was_shown_last_is_shown_first(bare: Portal, page: Things) -> None:
    """It is remembered; one that is no more is not missed."""
    page.show_tab("second")
    again = made(bare)
    assert again.current == "second"
    page.shell.settings.set(LAST, "gone")
    assert made(bare).current == "first"


def test_tabs_are_spoken_to_in_another_language(bare: Portal, page: Things) -> None:
    """Each that was made."""
    bare.shell.languages.choose(Language.FRENCH)
    assert noted(page, "first")[-1] == "spoken to"
