"""Settings kept in an INI file."""

from pathlib import Path

from PySide6.QtCore import QSettings


class IniStore:
    """Keep settings in one INI file, one text a key."""

    def __init__(self, path: Path) -> None:
        self._ini = QSettings(str(path), QSettings.Format.IniFormat)

    def read(self, key: str) -> str | None:
        """Give the text kept under a key, None where there is none."""
        value = self._ini.value(key)
        return value if isinstance(value, str) else None

    def write(self, key: str, value: str) -> None:
        """Keep a text under a key."""
        self._ini.setValue(key, value)
