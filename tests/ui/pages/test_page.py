"""What announces pages."""

from crmadmin.app import PAGES
from crmadmin.ui.pages.page import shortcuts


def test_pages_aside_take_no_number() -> None:
    """The screens keep Ctrl+1 to Ctrl+9, whatever stands at the foot of the rail."""
    keys = shortcuts(PAGES)
    assert keys["overview"] == "Ctrl+1"
    assert (keys["pull"], keys["connections"]) == ("Ctrl+Shift+P", "Ctrl+Shift+K")
    assert len(set(keys.values())) == len(PAGES)
