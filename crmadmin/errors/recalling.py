"""Problems that were written down by their code, found again."""

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

import crmadmin.errors
from crmadmin.errors.problem import Problem, Wording


@cache
def wordings() -> Mapping[str, Wording]:
    """Collect every wording of this package by its code."""
    found: dict[str, Wording] = {}
    for module in pkgutil.iter_modules(crmadmin.errors.__path__):
        names = vars(importlib.import_module(f"crmadmin.errors.{module.name}"))
        found |= {each.code: each for each in names.values() if isinstance(each, Wording)}
    return found


def recall(code: str, facts: Mapping[str, object], detail: str = "") -> Problem | None:
    """Give the problem of a code; None for one of another version, or without its facts."""
    wording = wordings().get(code)
    if wording is None:
        return None
    problem = Problem(wording, detail=detail, **facts)
    try:
        str(problem)
    except (KeyError, IndexError):
        return None
    return problem
