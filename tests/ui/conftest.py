"""A window's services on a temporary folder, without a display."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from crmadmin.errors import Language
from crmadmin.settings import Settings, ThemeChoice
from crmadmin.ui.actions import Actions
from crmadmin.ui.i18n import Languages
from crmadmin.ui.icons import Icons
from crmadmin.ui.navigation import Navigation
from crmadmin.ui.notices import Notices
from crmadmin.ui.operations import Operations
from crmadmin.ui.settings_store import IniStore
from crmadmin.ui.shell import Shell
from crmadmin.ui.theme import Theme

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TRANSLATIONS = Path(__file__).parents[2] / "resources" / "translations"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Give settings kept in a file of this test alone."""
    return Settings(IniStore(tmp_path / "settings.ini"))


@pytest.fixture
def shell(qapp: QApplication, settings: Settings) -> Iterator[Shell]:
    """Give the window's services, in English and in light colours."""
    theme = Theme(qapp, ThemeChoice.LIGHT)
    icons = Icons(theme)
    languages = Languages(qapp, TRANSLATIONS, Language.ENGLISH)
    operations = Operations(qapp)
    yield Shell(
        settings=settings,
        theme=theme,
        icons=icons,
        languages=languages,
        operations=operations,
        actions=Actions(icons, qapp),
        notices=Notices(qapp),
        navigation=Navigation(qapp),
    )
    assert operations.close()
    languages.choose(Language.ENGLISH)
