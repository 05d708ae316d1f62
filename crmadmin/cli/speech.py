"""The language of the command line, and texts in both."""

import ctypes
import os
from collections.abc import Mapping
from dataclasses import dataclass

from crmadmin.errors import Language, Problem

_FRENCH_ON_WINDOWS = 0x0C
_PRIMARY_LANGUAGE = 0x3FF


@dataclass(frozen=True, slots=True)
class Text:
    """A text in each language; ``str.format`` templates over the same facts."""

    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class Speech:
    """Says texts in one language."""

    language: Language

    def __call__(self, text: Text, **facts: object) -> str:
        """Say a text, its facts filled in."""
        template = text.fr if self.language is Language.FRENCH else text.en
        return template.format(**facts)

    def problem(self, problem: Problem) -> str:
        """Say a problem: what happened, and what to do."""
        sentence, remedy = problem.sentence(self.language), problem.remedy(self.language)
        return f"{sentence}\n{remedy}" if remedy else sentence

    def number(self, count: int) -> str:
        """Write a count with its thousands apart."""
        separator = "\u202f" if self.language is Language.FRENCH else ","
        return f"{count:,}".replace(",", separator)

    def tenths(self, figure: float) -> str:
        """Write a figure with one decimal."""
        text = f"{figure:.1f}"
        return text.replace(".", ",") if self.language is Language.FRENCH else text

    def percent(self, share: float) -> str:
        """Write a share as a whole percentage, rounded down: 100 % means all."""
        return f"{int(share * 100)}{chr(0x202F) if self.language is Language.FRENCH else ''}%"


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
