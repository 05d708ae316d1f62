"""Texts that nobody shall see by accident: tokens and what renews them."""

import hmac
from typing import Never

HIDDEN = "•••"
"""What a secret shows of itself, wherever it is written."""


class Secret:
    """Hold a text that only :meth:`reveal` gives; it neither prints, logs, copies nor pickles it.

    White space around it is dropped: it comes with the clipboard.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text.strip()

    def reveal(self) -> str:
        """Give the text itself, for the one call or keychain that needs it."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    def __str__(self) -> str:
        return HIDDEN

    def __reduce__(self) -> Never:
        raise TypeError("A secret is never written anywhere.")
