"""Filters in words, in days, in the editor."""

from datetime import datetime

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QListWidget, QWidget

from crmadmin.core.records.query import Filter, Operator
from crmadmin.services.browsing import ColumnLabels
from crmadmin.ui.filters.by_value import filter_by
from crmadmin.ui.filters.days import by_days, by_times
from crmadmin.ui.filters.editor import FilterEditor
from crmadmin.ui.filters.value_editors import number_of_text
from crmadmin.ui.filters.words import filter_words
from crmadmin.ui.shell import Shell
from tests.store.people import CONTACTS

COLUMNS = {
    definition.name: ColumnLabels(
        definition=definition,
        labels={option.value: option.label for option in definition.options},
    )
    for definition in CONTACTS
}


def given(name: str, operator: Operator, *values: str) -> Filter:
    """Make a filter."""
    return Filter(property=name, operator=operator, values=values)


def make_editor(parent: QWidget, name: str, current: Filter | None = None) -> FilterEditor:
    """Open the editor on a property."""
    editor = FilterEditor(tuple(COLUMNS.values()), parent, name=name, given=current)
    editor.show()
    return editor


def part(editor: FilterEditor, kind: type[QWidget], name: str) -> QWidget:
    """Find the newest part of the editor of that name."""
    return editor.findChildren(kind, name)[-1]


def choose(editor: FilterEditor, operator: Operator) -> None:
    """Choose an operator."""
    box = part(editor, QComboBox, "filter.operator")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData(str(operator)))


@pytest.mark.parametrize(
    ("filter_", "words"),
    [
        (given("firstname", Operator.CONTAINS, "ad"), "First name contains “ad”"),
        (given("stage", Operator.ONE_OF, "a_last", "z_first"), "Stage: Dernière, First stage"),
        (given("score", Operator.BETWEEN, "1000", "2000.5"), "Score between 1,000 and 2,000.5"),
        (given("score", Operator.GREATER, "9"), "Score > 9"),
        (given("born", Operator.LESS, "1990-01-02"), "Born before 1/2/1990"),
        (given("optout", Operator.EQUALS, "true"), "optout: Yes"),
        (given("score", Operator.UNPARSED), "Score could not be read"),
        (given("email", Operator.BLANK), "Email is blank"),
    ],
)
def test_filters_are_said_in_words(shell: Shell, filter_: Filter, words: str) -> None:
    """A chip says what it does, with labels, and numbers and dates as people write them."""
    assert filter_words(COLUMNS[filter_.property], filter_) == words


@pytest.mark.parametrize(
    ("operator", "days"),
    [
        (Operator.EQUALS, ("2026-03-29",)),
        (Operator.BETWEEN, ("2026-01-05", "2026-10-25")),
        (Operator.GREATER, ("2026-01-05",)),
        (Operator.LESS, ("2026-01-05",)),
    ],
)
def test_days_become_times_and_days_again(operator: Operator, days: tuple[str, ...]) -> None:
    """What a person chose is what the editor shows again, also on days of summer time."""
    by_day = given("seen", operator, *days)
    assert by_days(by_times(by_day)) == by_day


def test_a_day_is_that_of_the_person() -> None:
    """It begins and ends at midnight where the person is."""
    first, last = by_times(given("seen", Operator.EQUALS, "2026-01-05")).values
    assert datetime.fromisoformat(first).astimezone().isoformat()[:19] == "2026-01-05T00:00:00"
    assert datetime.fromisoformat(last).astimezone().isoformat()[:23] == "2026-01-05T23:59:59.999"


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("email", "", given("email", Operator.BLANK)),
        ("firstname", "Ada", given("firstname", Operator.EQUALS, "Ada")),
        ("score", "811.0", given("score", Operator.EQUALS, "811")),
        ("score", "many", given("score", Operator.UNPARSED)),
        ("stage", "a_last", given("stage", Operator.ONE_OF, "a_last")),
        ("interests", "Music; Art", given("interests", Operator.ONE_OF, "Art", "Music")),
    ],
)
def test_a_value_makes_its_filter(name: str, text: str, expected: Filter) -> None:
    """The filter that a cell offers finds that cell's record."""
    assert filter_by(COLUMNS[name].definition, text) == expected


def test_numbers_are_read_as_the_language_writes_them() -> None:
    """A French decimal comma and an English point are both understood."""
    QLocale.setDefault(QLocale(QLocale.Language.French))
    try:
        assert number_of_text("1 234,50") == "1234.5"
        assert number_of_text("12.5") == "12.5"
        assert number_of_text("much") == ""
    finally:
        QLocale.setDefault(QLocale(QLocale.Language.English))


def test_the_editor_gives_texts(window: QWidget, shell: Shell) -> None:
    """Text first asks whether it contains something; without a value there is no filter."""
    editor = make_editor(window, "firstname")
    assert editor.filter() is None
    line = part(editor, QLineEdit, "filter.value0")
    assert isinstance(line, QLineEdit)
    line.setText("ada")
    assert editor.filter() == given("firstname", Operator.CONTAINS, "ada")


def test_the_editor_refuses_what_is_no_number(window: QWidget, shell: Shell) -> None:
    """The filter cannot be applied while its number is none."""
    editor = make_editor(window, "score")
    choose(editor, Operator.BETWEEN)
    low, high = part(editor, QLineEdit, "filter.value0"), part(editor, QLineEdit, "filter.value1")
    assert isinstance(low, QLineEdit)
    assert isinstance(high, QLineEdit)
    low.setText("1,000")
    high.setText("x")
    assert editor.filter() is None
    high.setText("2000")
    assert editor.filter() == given("score", Operator.BETWEEN, "1000", "2000")


def test_the_editor_ticks_choices(window: QWidget, shell: Shell) -> None:
    """Choices are offered by label; a filter that is changed comes ticked."""
    editor = make_editor(window, "", given("stage", Operator.ONE_OF, "a_last"))
    offered = part(editor, QListWidget, "filter.choices")
    assert isinstance(offered, QListWidget)
    states = {offered.item(row).text(): offered.item(row).checkState() for row in range(2)}
    assert states == {
        "First stage": Qt.CheckState.Unchecked,
        "Dernière": Qt.CheckState.Checked,
    }
    offered.item(0).setCheckState(Qt.CheckState.Checked)
    assert editor.filter() == given("stage", Operator.ONE_OF, "z_first", "a_last")


def test_the_editor_gives_days_of_times(window: QWidget, shell: Shell) -> None:
    """A time is filtered by day, and its filter is read back as days."""
    current = by_times(given("seen", Operator.EQUALS, "2026-01-05"))
    editor = make_editor(window, "", current)
    day = part(editor, QDateEdit, "filter.value0")
    assert isinstance(day, QDateEdit)
    assert day.date().toString("yyyy-MM-dd") == "2026-01-05"
    assert editor.filter() == current


def test_another_property_brings_its_own_operators(window: QWidget, shell: Shell) -> None:
    """Changing the property changes what can be asked of it."""
    editor = make_editor(window, "firstname")
    box = part(editor, QComboBox, "filter.property")
    operators = part(editor, QComboBox, "filter.operator")
    assert isinstance(box, QComboBox)
    assert isinstance(operators, QComboBox)
    box.setCurrentIndex(box.findData("optout"))
    assert [operators.itemText(row) for row in range(operators.count())] == [
        "is",
        "is blank",
        "is not blank",
        "could not be read",
    ]
    choose(editor, Operator.BLANK)
    assert editor.filter() == given("optout", Operator.BLANK)
