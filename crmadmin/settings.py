"""Every setting of the program, declared once with its type and default.

Nothing here knows where settings are kept: the app hands in a :class:`SettingsStore`.
"""

import base64
import binascii
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from crmadmin.errors import Language

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)


class ThemeChoice(StrEnum):
    """Which colours to wear."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentWorkspace:
    """A workspace that was open before; ``opened_at`` is UTC in ISO 8601."""

    path: str
    opened_at: str


class SettingsStore(Protocol):
    """Where settings are kept: one text a key."""

    def read(self, key: str) -> str | None:
        """Give the text kept under a key, None where there is none."""

    def write(self, key: str, value: str) -> None:
        """Keep a text under a key."""


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """A setting: its key, its default, and how it is written as text.

    ``decode`` raises ValueError, KeyError or TypeError on a text it cannot read.
    """

    key: str
    default: T
    encode: Callable[[T], str]
    decode: Callable[[str], T]


class Settings:
    """Read and write settings by their declarations."""

    def __init__(self, store: SettingsStore) -> None:
        self._store = store

    def get(self, setting: Setting[T]) -> T:
        """Give a setting's value, or its default where none or an unreadable one is kept."""
        text = self._store.read(setting.key)
        if text is None:
            return setting.default
        try:
            return setting.decode(text)
        except (ValueError, KeyError, TypeError):
            return setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a setting's value."""
        self._store.write(setting.key, setting.encode(value))


def _text(key: str, default: str = "") -> Setting[str]:
    return Setting(key, default, str, str)


def _switch(key: str, *, default: bool) -> Setting[bool]:
    return Setting(key, default, lambda on: "yes" if on else "no", lambda text: text == "yes")


def _choice(key: str, default: E) -> Setting[E]:
    return Setting(key, default, str, type(default))


def _blob(key: str) -> Setting[bytes]:
    return Setting(key, b"", lambda raw: base64.b64encode(raw).decode("ascii"), _unblob)


def _unblob(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError(text) from error


def _numbers(key: str) -> Setting[tuple[int, ...]]:
    return Setting(
        key,
        (),
        lambda numbers: " ".join(map(str, numbers)),
        lambda text: tuple(map(int, text.split())),
    )


def _names(key: str) -> Setting[tuple[str, ...]]:
    return Setting(key, (), json.dumps, lambda text: tuple(map(str, json.loads(text))))


def _write_recent(recent: tuple[RecentWorkspace, ...]) -> str:
    return json.dumps([[workspace.path, workspace.opened_at] for workspace in recent])


def _read_recent(text: str) -> tuple[RecentWorkspace, ...]:
    return tuple(
        RecentWorkspace(path=str(path), opened_at=str(opened_at))
        for path, opened_at in json.loads(text)
    )


LANGUAGE: Setting[Language | None] = Setting(
    "language",
    None,
    lambda language: language or "system",
    lambda text: None if text == "system" else Language(text),
)
"""The language of the window; None follows the system."""

THEME = _choice("theme", ThemeChoice.SYSTEM)
WINDOW_GEOMETRY = _blob("window/geometry")
RAIL_COLLAPSED = _switch("window/rail_collapsed", default=False)
DETAIL_SHOWN = _switch("window/detail_shown", default=True)
DETAIL_WIDTHS = _numbers("window/detail_widths")
"""Widths of the page and of the detail panel, in pixels."""
LAST_PAGE = _text("window/last_page")
LAST_RECORDS = _text("records/last_object")
"""The object whose records were shown last: ``hubspot/contacts``."""
LAST_EXPORT_FOLDER = _text("records/last_export_folder")
LAST_SCENARIO = _text("sync/last_scenario")
LAST_PIPELINE = _text("leads/last_pipeline")
"""The pipeline that was looked at last: ``leads/lead-pipeline-id``."""
SIMULATED_PERIOD = _names("leads/simulated_period")
"""The period of history that was simulated last: its name, then its days where they were chosen."""
SIMULATED_VIEW = _text("leads/simulated_view")
"""By what the figures of the simulation were looked at last."""
LAST_IMPORT_FOLDER = _text("import/last_folder")
RECENT_WORKSPACES: Setting[tuple[RecentWorkspace, ...]] = Setting(
    "workspaces/recent", (), _write_recent, _read_recent
)
"""Workspaces opened before, newest first."""


def last_tab(page: str) -> Setting[str]:
    """Declare which tab of a page was shown last, by its id; empty = its own choice."""
    return _text(f"{page}/last_tab")


def table_columns(table: str) -> Setting[tuple[str, ...]]:
    """Declare which columns a table shows, in order; empty = its own choice."""
    return _names(f"tables/{table}/columns")


def column_widths(table: str) -> Setting[dict[str, int]]:
    """Declare the widths of a table's columns by name, in pixels."""
    return Setting(f"tables/{table}/widths", {}, json.dumps, _read_widths)


def _read_widths(text: str) -> dict[str, int]:
    return {str(name): int(width) for name, width in json.loads(text).items()}


def table_sort(table: str) -> Setting[tuple[str, ...]]:
    """Declare a table's order: a column's name, then "descending" if it descends; empty = none."""
    return _names(f"tables/{table}/sort")


def splitter_sizes(splitter: str) -> Setting[tuple[int, ...]]:
    """Declare the sizes of a splitter's parts, in pixels; empty = its own choice."""
    return _numbers(f"splitters/{splitter}")
