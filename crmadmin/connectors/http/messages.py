"""A request to a system, and its answer; neither shows what it carries when it is printed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

Query = tuple[tuple[str, str], ...]

SUCCESSES = range(200, 300)
_BETWEEN = frozenset({HTTPStatus.FORBIDDEN, HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A call beneath the host of a connection.

    ``path`` begins with a slash. ``repeatable`` says that a second call would do no more than
    the first, so that it may be tried again. ``about`` names the feature (``core.scopes``) that
    a refusal is explained with, ``objects`` those it concerns. ``json`` or ``form`` is the body.
    """

    method: str
    path: str
    query: Query = field(default=(), repr=False)
    json: Any = field(default=None, repr=False)
    form: Mapping[str, str] | None = field(default=None, repr=False)
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    repeatable: bool = False
    about: str = ""
    objects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came back: ``body`` is the JSON value, None for an empty one.

    ``text`` holds what is not JSON. Header names are in lower case.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    body: Any = field(default=None, repr=False)
    text: str = field(default="", repr=False)
    size: int = 0

    @property
    def succeeded(self) -> bool:
        """Tell whether the call was carried out, wholly or in parts (207)."""
        return self.status in SUCCESSES

    @property
    def is_strange(self) -> bool:
        """Tell whether somebody in between refused: a proxy's page, the network's sign-in."""
        return self.status in _BETWEEN and bool(self.text)

    @property
    def document(self) -> Mapping[str, Any]:
        """Give the body as an object, empty if it is anything else."""
        return self.body if isinstance(self.body, dict) else {}
