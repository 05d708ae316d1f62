"""Text compared without regard to case and accents, as far as possible inside SQLite.

SQLite folds ASCII only. Calling Python for every value of a million rows takes ten seconds and
more; so Python is asked for values beyond ASCII only, and searching uses patterns instead.
"""

import sqlite3
import unicodedata
from functools import cache

from sqlalchemy import ColumnElement, Connection, LargeBinary, and_, case, cast, func, or_

_LATIN = range(0x00C0, 0x0180)


def fold(text: str | None) -> str | None:
    """Give a text without case and accents."""
    if text is None:
        return None
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Give SQLite's own connection beneath one of SQLAlchemy's."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError(driver)
    return driver


def teach_folding(connection: Connection) -> None:
    """Let a connection use what the expressions of this module need."""
    driver_of(connection).create_function("fold", 1, fold, deterministic=True)


def folded(text: ColumnElement[str]) -> ColumnElement[str]:
    """Give the expression of a text without case and accents, to sort by."""
    return case((_is_ascii(text), func.lower(text)), else_=func.fold(text))


def contains(text: ColumnElement[str], part: str) -> ColumnElement[bool]:
    """Give the condition that a text contains another, whatever case and accents."""
    plain = fold(part) or ""
    condition = text.like(f"%{_escaped(plain)}%", escape="\\")
    if all(_variants(letter).isascii() for letter in plain):
        return condition
    return or_(condition, and_(~_is_ascii(text), text.op("GLOB")(f"*{_pattern(plain)}*")))


def same(text: ColumnElement[str], other: str) -> ColumnElement[bool]:
    """Give the condition that a text is another, whatever case and accents."""
    plain = fold(other) or ""
    condition = text.like(_escaped(plain), escape="\\")
    return or_(condition, and_(~_is_ascii(text), text.op("GLOB")(_pattern(plain))))


def _is_ascii(text: ColumnElement[str]) -> ColumnElement[bool]:
    return func.length(text) == func.length(cast(text, LargeBinary))


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _pattern(text: str) -> str:
    """Write a GLOB pattern; a class of one is how GLOB quotes its own signs."""
    classes = [_variants(letter) for letter in text]
    return "".join(f"[{one}]" if len(one) > 1 or one in "*?[" else one for one in classes)


@cache
def _variants(letter: str) -> str:
    """Give every letter that folds to this one, itself first."""
    others = {letter.upper(), *(chr(c) for c in _LATIN if fold(chr(c)) == letter)} - {letter}
    return letter + "".join(sorted(other for other in others if len(other) == 1))
