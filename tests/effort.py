"""How much a test tries that takes long for each: little in ``make test``, all if thorough."""

from collections.abc import Iterable
from typing import TypeVar

from hypothesis import settings

T = TypeVar("T")

_USUAL = 50
"""The examples of a profile under which a test tries as many as it says."""


def examples(usual: int) -> int:
    """Give ``usual``, in the proportion in which the profile in force tries more or fewer."""
    profile = settings.default
    return usual if profile is None else max(1, usual * profile.max_examples // _USUAL)


def chosen(everyday: Iterable[T], every: Iterable[T]) -> tuple[T, ...]:
    """Give the cases of the everyday run, or every one under ``HYPOTHESIS_PROFILE=thorough``."""
    profile = settings.default
    thorough = profile is not None and profile.max_examples > _USUAL
    return tuple(every if thorough else everyday)
