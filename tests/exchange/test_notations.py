"""How a file writes numbers and dates shows in its own cells."""

import pytest

from crmadmin.core.definitions import ValueKind
from crmadmin.core.sync.notation import Notation
from crmadmin.exchange.notations import find_notation

NUMBER, DATE, DATETIME = ValueKind.NUMBER, ValueKind.DATE, ValueKind.DATETIME


@pytest.mark.parametrize(
    ("cells", "delimiter", "comma"),
    [
        (["12.5", "3"], ",", False),
        (["12,5", "3"], ";", True),
        (["1 234,50 €"], ",", True),
        (["1.234,5"], ",", True),
        (["1,234.5"], ",", False),
        (["1,234"], ",", False),
        (["1,234"], ";", True),
        (["1.234"], ";", False),
        (["12,5", "12.5", "1.5"], ";", False),
        ([], ";", False),
    ],
)
def test_decimal_signs_show_in_numbers(cells: list[str], delimiter: str, comma: bool) -> None:
    """The more frequent sign counts; ``1,234`` alone is decided by the separator."""
    found = find_notation([(NUMBER, cells)], delimiter=delimiter)
    assert found.notation.decimal_comma is comma


@pytest.mark.parametrize(
    ("cells", "day_first", "assumed"),
    [
        (["25/12/2026", "01/02/2026"], True, False),
        (["12/25/2026", "01/02/2026"], False, False),
        (["07/15/2009 02:14:45+0800"], False, False),
        (["01/02/2026"], False, True),
        (["2026-02-01", "01.02.2026"], False, False),
        ([""], False, False),
    ],
)
def test_the_order_of_day_and_month_shows_in_dates(
    cells: list[str], day_first: bool, assumed: bool
) -> None:
    """A number above twelve is a day; where there is none, months first is assumed."""
    found = find_notation([(DATE, cells)], delimiter=",")
    assert (found.notation.day_first, found.assumed) == (day_first, assumed)


@pytest.mark.parametrize(
    ("delimiter", "french", "numbers"), [(";", False, []), (",", True, []), (",", False, ["1,5"])]
)
def test_french_files_write_days_first(delimiter: str, french: bool, numbers: list[str]) -> None:
    """Semicolons, French headers or decimal commas speak for it where dates do not tell."""
    columns = [(DATETIME, ["01/02/2026 10:00"]), (NUMBER, numbers)]
    found = find_notation(columns, delimiter=delimiter, french=french)
    assert found.notation.day_first
    assert found.assumed


def test_texts_show_nothing() -> None:
    """Columns of other kinds are not looked at."""
    columns = [(ValueKind.TEXT, ["12,5", "25/12/2026"])]
    assert find_notation(columns).notation == Notation()
