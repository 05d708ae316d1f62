"""What announces pages."""

from crmadmin.app import PAGES
from crmadmin.ui.pages.page import Page, PageSpec, shortcuts


def test_pages_aside_take_no_number() -> None:
    """The screens keep Ctrl+1 to Ctrl+9, whatever stands at the foot of the rail."""
    keys = shortcuts(PAGES)
    assert keys["overview"] == "Ctrl+1"
    assert (keys["pull"], keys["connections"]) == ("Ctrl+Shift+P", "Ctrl+Shift+K")
    assert len(set(keys.values())) == len(PAGES)


def test_a_page_may_keep_a_shortcut_of_its_own() -> None:
    """It does not move when pages come before it."""

    def spec(name: str, shortcut: str = "") -> PageSpec:
        return PageSpec(id=name, title=str, icon="", build=Page, shortcut=shortcut)

    assert shortcuts([spec("one"), spec("eight", "Ctrl+8")]) == {"one": "Ctrl+1", "eight": "Ctrl+8"}
