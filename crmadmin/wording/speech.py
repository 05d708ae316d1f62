"""Texts in both languages, and how they are said: sentences, counts, figures."""

from dataclasses import dataclass

from crmadmin.errors import Language, Problem


@dataclass(frozen=True, slots=True)
class Text:
    """A text in each language; ``str.format`` templates over the same facts."""

    en: str
    fr: str


@dataclass(frozen=True, slots=True)
class Counted:
    """A text for one and a text for several; both may use ``{count}``.

    French counts none as one, English as several.
    """

    one: Text
    many: Text


@dataclass(frozen=True, slots=True)
class Speech:
    """Says texts in one language."""

    language: Language

    def __call__(self, text: Text, /, **facts: object) -> str:
        """Say a text, its facts filled in."""
        template = text.fr if self.language is Language.FRENCH else text.en
        return template.format(**facts)

    def count(self, counted: Counted, count: int, /, **facts: object) -> str:
        """Say how many there are, with the count as ``{count}``."""
        text = counted.one if self.is_singular(count) else counted.many
        return self(text, count=self.number(count), **facts)

    def is_singular(self, count: int) -> bool:
        """Tell whether the language says that many in the singular."""
        return count < _SEVERAL if self.language is Language.FRENCH else count == 1

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

    def day(self, at: str) -> str:
        """Write the day of a UTC time (``2026-09-01T…``); an empty text stays empty."""
        year, month, day = at[:4], at[5:7], at[8:10]
        if self.language is Language.FRENCH and at:
            return f"{day}/{month}/{year}"
        return at[:_DAY]

    def percent(self, share: float) -> str:
        """Write a share as a whole percentage, rounded down: 100 % means all."""
        return f"{int(share * 100)}{chr(0x202F) if self.language is Language.FRENCH else ''}%"


_SEVERAL = 2
_DAY = len("2026-09-01")
