"""A request to a system, and its answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Query = tuple[tuple[str, str], ...]

SUCCESSES = range(200, 300)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A call beneath the host of a connection.

    ``path`` begins with a slash. ``repeatable`` says that a second call would do no more than
    the first, so that it may be tried again. ``about`` names the feature (``core.scopes``) that
    a refusal is explained with, ``objects`` those it concerns. ``json`` or ``form`` is the body.
    """

    method: str
    path: str
    query: Query = ()
    json: Any = None
    form: Mapping[str, str] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)
    repeatable: bool = False
    about: str = ""
    objects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back: ``body`` is the JSON value, None for an empty one.

    ``text`` holds what is not JSON. Header names are in lower case.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    text: str = ""
    size: int = 0

    @property
    def succeeded(self) -> bool:
        """Tell whether the call was carried out, wholly or in parts (207)."""
        return self.status in SUCCESSES

    @property
    def document(self) -> Mapping[str, Any]:
        """Give the body as an object, empty if it is anything else."""
        return self.body if isinstance(self.body, dict) else {}
