"""Settings: declared once, kept as text."""

import pytest

from crmadmin import settings
from crmadmin.errors import Language
from crmadmin.settings import RecentWorkspace, Setting, Settings, ThemeChoice


class Memory:
    """Settings kept in a dictionary."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def read(self, key: str) -> str | None:
        """Give a text."""
        return self.texts.get(key)

    def write(self, key: str, value: str) -> None:
        """Keep a text."""
        self.texts[key] = value


VALUES = [
    (settings.LANGUAGE, Language.FRENCH),
    (settings.LANGUAGE, None),
    (settings.THEME, ThemeChoice.DARK),
    (settings.WINDOW_GEOMETRY, b"\x00\xffgeometry"),
    (settings.RAIL_COLLAPSED, True),
    (settings.DETAIL_WIDTHS, (900, 320)),
    (settings.LAST_PAGE, "sync"),
    (settings.RECENT_WORKSPACES, (RecentWorkspace(path="/à/b.crmadmin", opened_at="2026-01-01"),)),
    (settings.table_columns("contacts"), ("email", "a,b")),
    (settings.column_widths("contacts"), {"email": 180}),
    (settings.splitter_sizes("sync"), (1, 2)),
]


@pytest.mark.parametrize(("setting", "value"), VALUES)
def test_a_setting_reads_what_was_written(setting: Setting[object], value: object) -> None:
    """Every kind of setting survives being kept as text."""
    kept = Settings(Memory())
    kept.set(setting, value)
    assert kept.get(setting) == value


@pytest.mark.parametrize("setting", [setting for setting, _ in VALUES])
def test_an_unreadable_setting_gives_its_default(setting: Setting[object]) -> None:
    """A text that somebody spoilt never stops the program."""
    memory = Memory()
    memory.write(setting.key, "{spoilt")
    value = Settings(memory).get(setting)
    assert value in (setting.default, "{spoilt")


def test_a_setting_never_written_gives_its_default() -> None:
    """A first start finds nothing kept."""
    assert Settings(Memory()).get(settings.THEME) is ThemeChoice.SYSTEM
