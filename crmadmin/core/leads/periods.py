"""A stretch of history."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """From a moment on, and before another one; UTC as history notes it, empty = without end.

    A day (``2026-09-01``) is the moment at which it begins.
    """

    since: str = ""
    until: str = ""

    def holds(self, moment: str) -> bool:
        """Tell whether a moment lies within."""
        return moment >= self.since and (not self.until or moment < self.until)


ALWAYS = Period()
"""All of history."""
