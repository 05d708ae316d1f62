"""Numbers as exports write them."""

import re
from decimal import Decimal

from crmadmin.core.sync.notation import BLANKS, PLAIN, Notation

_WHOLE = re.compile(r"[+-]?[0-9]+")
_PLAIN_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")
_DECIMAL = re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]{1,4})?")
_LARGEST_EXPONENT = 40

_CURRENCY = r"(?:[€$£¥]|EUR|USD|GBP|CHF|CAD|AUD|JPY)?"
_AMOUNT = re.compile(
    rf"([+\-−]?)\s*{_CURRENCY}\s*([+\-−]?)\s*((?:[0-9.,][0-9.,'’\s]*)?[0-9.,])\s*{_CURRENCY}"
)
_SPACED = r"[0-9]{1,3}(?:[\s'’][0-9]{3})+"
_POINT = re.compile(
    rf"(?:{_SPACED}|[1-9][0-9]{{0,2}}(?:,[0-9]{{3}})+|[0-9]+)(?:\.[0-9]*)?|\.[0-9]+"
)
_COMMA = re.compile(rf"(?:{_SPACED}|[1-9][0-9]{{0,2}}(?:\.[0-9]{{3}})+|[0-9]+)(?:,[0-9]*)?|,[0-9]+")
_GROUPING = re.compile(r"[\s'’]")


def number_of(text: str) -> Decimal | None:
    """Parse a plain decimal number; None if the text is none."""
    bare = text.strip(BLANKS)
    if not _DECIMAL.fullmatch(bare):
        return None
    number = Decimal(bare)
    return None if abs(number.adjusted()) > _LARGEST_EXPONENT else number


def plain_text(text: str) -> str | None:
    """Write a number without exponent, needless zeros or a plus sign; None if it is none."""
    if (simple := simple_text(text)) is not None:
        return simple
    number = number_of(text)
    if number is None:
        return None
    plain = format(number, "f")
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return "0" if plain in {"-0", ""} else plain


def simple_text(text: str) -> str | None:
    """Write a number that is just digits, or digits with a point between, without needless zeros.

    None for all else. This is the quick way for millions of numbers.
    """
    whole, point, fraction = text.partition(".")
    digits = whole + fraction
    if not digits.isdigit() or not digits.isascii() or len(digits) > _LARGEST_EXPONENT:
        return None
    if not whole or (point and not fraction):
        return None
    shown = fraction.rstrip("0")
    return (whole.lstrip("0") or "0") + ("." + shown if shown else "")


def bare_number(text: str, notation: Notation = PLAIN) -> str | None:
    """Write a number without grouping and currency, with a decimal point; None if it is none.

    With a decimal comma, ``1.234`` is one thousand two hundred and thirty-four and ``12.5``
    is still twelve and a half. Without one, ``1,234`` is grouped and ``12,5`` is no number.
    """
    if text.isdigit() and text.isascii():
        return text
    if _WHOLE.fullmatch(text) or (not notation.decimal_comma and _PLAIN_NUMBER.fullmatch(text)):
        return text
    if match := _AMOUNT.fullmatch(text.strip(BLANKS)):
        outer, inner, body = match.groups()
        digits = _ungrouped(body, notation)
        if digits is not None and not (outer and inner):
            return (outer or inner).replace("−", "-") + digits
    trimmed = text.strip(BLANKS)
    return None if number_of(trimmed) is None else trimmed


def _ungrouped(body: str, notation: Notation) -> str | None:
    if notation.decimal_comma and _COMMA.fullmatch(body):
        return _GROUPING.sub("", body).replace(".", "").replace(",", ".")
    if _POINT.fullmatch(body) and not (notation.decimal_comma and "," in body):
        return _GROUPING.sub("", body).replace(",", "")
    return None
