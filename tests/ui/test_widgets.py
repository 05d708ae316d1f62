"""The small parts that pages are made of."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from crmadmin.ui.shell import Shell
from crmadmin.ui.widgets.banner import Banner, Weight
from crmadmin.ui.widgets.card import Card
from crmadmin.ui.widgets.card_grid import CardGrid
from crmadmin.ui.widgets.empty import EmptyState
from crmadmin.ui.widgets.text import ElidedLabel, label


def test_cards_stand_below_each_other_where_it_is_narrow(qtbot: QtBot) -> None:
    """No card is cut off, whatever the width."""
    grid = CardGrid([Card("a"), Card("b"), Card("c")])
    qtbot.addWidget(grid)
    grid.show()
    grid.resize(1260, 600)
    wide = grid.columns
    grid.resize(800, 600)
    assert (wide, grid.columns) == (2, 1)


def test_a_line_that_does_not_fit_is_elided_and_tells_the_whole(qtbot: QtBot) -> None:
    """The tooltip has what the line has not."""
    line = ElidedLabel()
    qtbot.addWidget(line)
    line.resize(60, 20)
    line.show()
    line.say("a name that is far too long for this line")
    assert line.text().endswith("…")
    assert line.toolTip() == line.whole()
    line.resize(600, 20)
    assert (line.text(), line.toolTip()) == (line.whole(), "")


def test_texts_of_records_are_never_read_as_markup(qtbot: QtBot) -> None:
    """A value that looks like HTML is shown as it is."""
    made = label("", "<b>bold</b>")
    qtbot.addWidget(made)
    plain = label("", "x")
    qtbot.addWidget(plain)
    assert made.sizeHint().width() > 3 * plain.sizeHint().width()


def test_a_banner_has_a_button_only_for_something_to_do(qtbot: QtBot, shell: Shell) -> None:
    """Said again without an action, it has none."""
    done: list[str] = []
    banner = Banner(shell.icons)
    qtbot.addWidget(banner)
    banner.say(Weight.WARNING, "Held", action="Try again", run=lambda: done.append("tried"))
    button = banner.findChild(QPushButton, "banner.button")
    assert button is not None
    button.click()
    assert done == ["tried"]
    banner.say(Weight.INFORMATION, "Free")
    assert not button.isVisible()


def test_an_empty_state_does_what_its_button_says(qtbot: QtBot, shell: Shell) -> None:
    """Said again, the button does the new thing only."""
    done: list[str] = []
    empty = EmptyState(shell.icons, "tray")
    qtbot.addWidget(empty)
    empty.say("Nothing", "yet", action="One", run=lambda: done.append("one"))
    empty.say("Nothing", "yet", action="Two", run=lambda: done.append("two"))
    empty.button.click()
    assert done == ["two"]


def test_an_empty_page_may_know_a_second_way_out(qtbot: QtBot, shell: Shell) -> None:
    """Said again without it, there is one button only."""
    done: list[str] = []
    empty = EmptyState(shell.icons, "tray")
    qtbot.addWidget(empty)
    empty.say("Nothing", "Yet", action="One", other="Other", other_run=lambda: done.append("other"))
    empty.show()
    empty.other.click()
    assert done == ["other"]
    empty.say("Nothing", "Yet", action="One")
    assert not empty.other.isVisible()
