"""Every problem has its sentence and remedy in both languages."""

import importlib
import pkgutil
from string import Formatter

import pytest

import crmadmin.errors
from crmadmin.errors import Wording


def fields_of(template: str) -> set[str]:
    """Give the facts that a template asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def wordings() -> list[Wording]:
    """Collect the wordings that any module of ``crmadmin.errors`` declares."""
    found = []
    for module in pkgutil.iter_modules(crmadmin.errors.__path__):
        names = vars(importlib.import_module(f"crmadmin.errors.{module.name}"))
        found += [value for value in names.values() if isinstance(value, Wording)]
    return found


@pytest.mark.parametrize("wording", wordings(), ids=lambda wording: wording.code)
def test_both_languages_say_the_same(wording: Wording) -> None:
    """Sentence and remedy are there in both languages and use the same facts."""
    assert wording.en
    assert wording.fr != wording.en
    assert wording.en_remedy
    assert wording.fr_remedy != wording.en_remedy
    assert fields_of(wording.en) == fields_of(wording.fr)
    assert fields_of(wording.en_remedy) == fields_of(wording.fr_remedy)


def test_codes_are_distinct() -> None:
    """A code names one problem."""
    codes = [wording.code for wording in wordings()]
    assert len(set(codes)) == len(codes)
