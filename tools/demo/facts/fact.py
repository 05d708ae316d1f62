"""A fact of the dataset: a sentence, and how to count it."""

from collections.abc import Callable
from dataclasses import dataclass

from tools.demo.facts.dataset import Dataset

Count = Callable[[Dataset], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What the files contain, how to count it, and what it was planted as.

    ``planted`` names the entry of ``Crm.planted``; blank for what the story brings by itself.
    ``exact``: found exactly as often as planted, else at least as often.
    """

    text: str
    count: Count
    planted: str = ""
    exact: bool = True


def planted(key: str, text: str, count: Count) -> Fact:
    """Give a fact that is found exactly as often as it was planted."""
    return Fact(text=text, count=count, planted=key)


def at_least(key: str, text: str, count: Count) -> Fact:
    """Give a fact of which the story itself brings some more."""
    return Fact(text=text, count=count, planted=key, exact=False)


def brought(text: str, count: Count) -> Fact:
    """Give a fact that the story brings by itself."""
    return Fact(text=text, count=count)
