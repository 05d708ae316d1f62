"""The shape of every problem a person can meet."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """The languages that crmadmin speaks."""

    ENGLISH = "en"
    FRENCH = "fr"


@dataclass(frozen=True, slots=True)
class Wording:
    """One kind of problem: a sentence and a remedy in each language.

    The texts are ``str.format`` templates over the facts of the problem. Declare each as a
    constant in the module of ``crmadmin.errors`` that its room owns.
    """

    code: str
    en: str
    en_remedy: str
    fr: str
    fr_remedy: str


class Problem(Exception):  # noqa: N818 - named after what the person meets
    """A failure that is told to a person: what happened, in detail, and what to do.

    ``facts`` fill the templates of ``wording``; ``detail`` is technical text shown on demand.
    """

    def __init__(self, wording: Wording, *, detail: str = "", **facts: object) -> None:
        super().__init__(wording.code)
        self.wording = wording
        self.detail = detail
        self.facts = facts

    @property
    def code(self) -> str:
        """Name the kind of problem, for tests and logs."""
        return self.wording.code

    def sentence(self, language: Language = Language.ENGLISH) -> str:
        """Say what happened."""
        template = self.wording.fr if language is Language.FRENCH else self.wording.en
        return template.format(**self.facts)

    def remedy(self, language: Language = Language.ENGLISH) -> str:
        """Say what to do about it."""
        french = language is Language.FRENCH
        template = self.wording.fr_remedy if french else self.wording.en_remedy
        return template.format(**self.facts)

    def __str__(self) -> str:
        return f"{self.sentence()} {self.remedy()}".strip()
