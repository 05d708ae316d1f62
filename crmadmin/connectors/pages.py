"""What connectors give: documents as the API tells them, and pages of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

Json = Mapping[str, Any]
"""A JSON object as the API tells it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Some results, and where the rest begins.

    ``next`` is all that another process needs to go on; None after the last page.
    """

    results: tuple[Json, ...]
    next: str | None = None
