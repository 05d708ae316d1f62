"""How a file writes numbers and dates, found from a sample of its own columns."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from crmadmin.core.definitions import ValueKind
from crmadmin.core.sync.moments import day_and_month
from crmadmin.core.sync.notation import Notation

_COMMA_DECIMALS = re.compile(r"(?:[0-9]*|.*[.\s'’][0-9]{3}),(?:[0-9]{1,2}|[0-9]{4,})")
_COMMA_MAYBE = re.compile(r"[0-9]{1,3},[0-9]{3}")
_POINT_DECIMALS = re.compile(r"(?:[0-9]*|.*[,\s'’][0-9]{3})\.(?:[0-9]{1,2}|[0-9]{4,})")
_SIGNS = " \t\u00a0\u202f+-−€$£%"
_MONTHS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A notation, and whether an order of day and month had to be assumed."""

    notation: Notation
    assumed: bool = False


def find_notation(
    columns: Iterable[tuple[ValueKind, Sequence[str]]],
    *,
    delimiter: str = "",
    french: bool = False,
) -> Found:
    """Find the notation from sampled cells of typed columns.

    A number such as ``12,5`` shows a decimal comma, ``12.5`` a point: the more frequent
    counts; ``1,234`` shows nothing, and is a decimal only in a file separated by
    semicolons. A date whose first number is above twelve shows that days come first. Where
    no date shows an order, semicolons, a decimal comma or French headers speak for days
    first (assumption).
    """
    numbers: list[str] = []
    days = months = open_dates = 0
    for kind, cells in columns:
        if kind is ValueKind.NUMBER:
            numbers.extend(cell.strip(_SIGNS) for cell in cells)
        elif kind in {ValueKind.DATE, ValueKind.DATETIME}:
            for pair in map(day_and_month, cells):
                if pair is not None:
                    days += pair[0] > _MONTHS >= pair[1]
                    months += pair[1] > _MONTHS >= pair[0]
                    open_dates += max(pair) <= _MONTHS
    comma = _decimal_comma(numbers, semicolons=delimiter == ";")
    shown = days != months
    day_first = days > months if shown else comma or french or delimiter == ";"
    return Found(
        notation=Notation(decimal_comma=comma, day_first=day_first),
        assumed=not shown and open_dates > 0,
    )


def _decimal_comma(numbers: list[str], *, semicolons: bool) -> bool:
    commas = sum(1 for text in numbers if "," in text and _COMMA_DECIMALS.fullmatch(text))
    points = sum(1 for text in numbers if "." in text and _POINT_DECIMALS.fullmatch(text))
    if commas or points:
        return commas > points
    return semicolons and any(_COMMA_MAYBE.fullmatch(text) for text in numbers)
