"""The tabs of the page: made when they are first shown, and what they may count on."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from crmadmin.errors import Language
from crmadmin.services.workspaces import create_workspace
from crmadmin.settings import LAST_ASSOCIATIONS_TAB
from crmadmin.ui.actions import Action
from crmadmin.ui.changes import Changes
from crmadmin.ui.navigation import Place
from crmadmin.ui.pages.associations.page import AssociationsPage
from crmadmin.ui.pages.associations.tab import PAGE, Desk, Tab, TabSpec
from crmadmin.ui.services import Services
from crmadmin.ui.shell import Shell
from tests.ui.pages.associations.conftest import Portal


class Noted(Tab):
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
        return f"associations.{self.name}.do"

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


@pytest.fixture
def page(bare: Portal, tmp_path: Path) -> AssociationsPage:
    """Make a page of two tabs beside the one in the window."""
    create_workspace(tmp_path / "empty.crmadmin").close()
    bare.open(tmp_path / "empty.crmadmin")
    shell, services = bare.page.shell, bare.page.services
    shell.settings.set(LAST_ASSOCIATIONS_TAB, "")
    return made(bare, shell, services)


def made(bare: Portal, shell: Shell, services: Services) -> AssociationsPage:
    """Make a page of two tabs."""
    page = AssociationsPage(shell, services, SPECS)
    bare.qtbot.addWidget(page)
    return page


def noted(page: AssociationsPage, name: str) -> list[object]:
    """Give what a tab noted."""
    tab = page.tab(name)
    assert isinstance(tab, Noted)
    return tab.noted


def test_a_tab_is_refreshed_while_it_is_shown(bare: Portal, page: AssociationsPage) -> None:
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


def test_the_page_says_what_the_tab_says(page: AssociationsPage) -> None:
    """Title, primary action, detail; the count stands beside the tab's name."""
    assert (page.title(), page.primary()) == ("first", "associations.first.do")
    assert not page.shows_detail()
    page.show_tab("second")
    assert (page.title(), page.primary()) == ("second", "associations.second.do")
    assert page.shows_detail()
    assert [page.bar.tabText(place) for place in (0, 1)] == ["First", "Second  1,204"]


def test_actions_are_possible_on_their_tab_only(bare: Portal, page: AssociationsPage) -> None:
    """So that two tabs may have the same shortcut."""
    page.show_tab("second")
    assert bare.is_possible("associations.second.do")
    assert not bare.is_possible("associations.first.do")
    bare.do("associations.second.do")
    assert "done" in noted(page, "second")


def test_a_place_names_the_tab_first(page: AssociationsPage) -> None:
    """The rest is for the tab."""
    page.go(Place(PAGE, ("second", "contacts", "companies")))
    assert page.current == "second"
    assert noted(page, "second")[-1] == ("contacts", "companies")


def test_the_tab_that_was_shown_last_is_shown_first(bare: Portal, page: AssociationsPage) -> None:
    """It is remembered; one that is no more is not missed."""
    page.show_tab("second")
    again = made(bare, page.shell, page.services)
    assert again.current == "second"
    page.shell.settings.set(LAST_ASSOCIATIONS_TAB, "gone")
    assert made(bare, page.shell, page.services).current == "first"


def test_tabs_are_spoken_to_in_another_language(bare: Portal, page: AssociationsPage) -> None:
    """Each that was made."""
    bare.shell.languages.choose(Language.FRENCH)
    assert noted(page, "first")[-1] == "spoken to"
