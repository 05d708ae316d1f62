"""The language of the command line."""

import ctypes
import os
from collections.abc import Mapping

from crmadmin.errors import Language

_FRENCH_ON_WINDOWS = 0x0C
_PRIMARY_LANGUAGE = 0x3FF


def spoken_language(environment: Mapping[str, str] = os.environ) -> Language:
    """Find the language to speak: CRMADMIN_LANGUAGE, else that of the locale."""
    names = ("CRMADMIN_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    named = next((value for name in names if (value := environment.get(name))), None)
    if named is None:
        return Language.FRENCH if _windows_speaks_french() else Language.ENGLISH
    return Language.FRENCH if named.casefold().startswith("fr") else Language.ENGLISH


def _windows_speaks_french() -> bool:
    windows = getattr(ctypes, "windll", None)
    if windows is None:
        return False
    language = windows.kernel32.GetUserDefaultUILanguage()
    return bool(language & _PRIMARY_LANGUAGE == _FRENCH_ON_WINDOWS)
