"""How a text may be written: what trims away, decimal sign, order of day and month."""

from dataclasses import dataclass

BLANKS = " \t\n\r\v\f\u00a0"
"""The characters that trimming takes away, the same in Python and in SQL."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notation:
    """How a file writes numbers and dates, found from its columns."""

    decimal_comma: bool = False
    day_first: bool = False


PLAIN = Notation()
"""The notation of both APIs: decimal point; slashed dates begin with the month."""
