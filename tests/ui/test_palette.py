"""The command palette."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from crmadmin.ui.actions import Action
from crmadmin.ui.palette import Palette, matches
from crmadmin.ui.shell import Shell

NAMES = ("&Import files…", "Préférences…", "Go to Records", "Go to Sync", "Quit")


def actions(done: list[str]) -> list[Action]:
    """Make one action a name; each writes down its name."""
    return [
        Action(
            id=name,
            text=lambda name=name: name,  # type: ignore[misc]
            run=lambda name=name: done.append(name),  # type: ignore[misc]
            shortcut="Ctrl+I" if "Import" in name else "",
            enabled=lambda name=name: name != "Quit",  # type: ignore[misc]
        )
        for name in NAMES
    ]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("imp", "&Import files…"),
        ("preferences", "Préférences…"),
        ("PRÉF", "Préférences…"),
        ("recrods", "Go to Records"),
        ("sync", "Go to Sync"),
    ],
)
def test_a_few_letters_find_an_action(query: str, first: str) -> None:
    """Case, accents, mnemonics and small slips do not matter."""
    assert matches(query, actions([]))[0].id == first


def test_nonsense_finds_nothing() -> None:
    """What resembles no action gives an empty list."""
    assert matches("zzqqxx", actions([])) == []


@pytest.fixture
def palette(qtbot: QtBot, shell: Shell) -> Iterator[tuple[Palette, list[str]]]:
    """Open the palette over a window; give what is done through it too."""
    done: list[str] = []
    shell.actions.add(actions(done))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    opened = Palette(window, shell.actions)
    opened.open()
    yield opened, done
    window.close()


def listed(palette: Palette) -> list[tuple[str, str]]:
    """Read the list: names and shortcuts."""
    tree = palette.findChild(QTreeWidget, "palette.list")
    assert tree is not None
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items if item is not None]


def test_every_action_is_listed_with_its_shortcut(palette: tuple[Palette, list[str]]) -> None:
    """What cannot be done now comes last."""
    rows = listed(palette[0])
    assert rows[0] == ("Import files", "Ctrl+I")
    assert rows[-1] == ("Quit", "")
    assert len(rows) == len(NAMES)


def query_of(palette: Palette) -> QLineEdit:
    """Give the line that is typed into."""
    query = palette.findChild(QLineEdit, "palette.query")
    assert query is not None
    return query


def test_enter_does_the_first_and_arrows_choose_another(
    palette: tuple[Palette, list[str]],
) -> None:
    """The keyboard is enough."""
    opened, done = palette
    query = query_of(opened)
    QTest.keyClicks(query, "go to")
    QTest.keyClick(query, Qt.Key.Key_Down)
    QTest.keyClick(query, Qt.Key.Key_Return)
    assert done == ["Go to Sync"]


def test_an_action_that_cannot_be_done_is_not_done(palette: tuple[Palette, list[str]]) -> None:
    """A greyed entry stays where it is."""
    opened, done = palette
    query = query_of(opened)
    QTest.keyClicks(query, "quit")
    QTest.keyClick(query, Qt.Key.Key_Return)
    assert done == []
    assert opened.isVisible()
