"""Which language is spoken, and that both are there."""

import importlib
import pkgutil
from string import Formatter

import pytest

import crmadmin.cli
from crmadmin.cli.importing import KINDS
from crmadmin.cli.names import OUTCOMES, RULES, SCENARIOS
from crmadmin.cli.speech import spoken_language
from crmadmin.core.configuration.field_mappings import SyncRule
from crmadmin.core.import_report import FileKind
from crmadmin.core.sync.scenarios import Outcome, Scenario
from crmadmin.errors import Language, Problem
from crmadmin.errors.command import NO_WORKSPACE
from crmadmin.services.previewing import OBJECTS as SYNCED
from crmadmin.wording.objects import OBJECTS
from crmadmin.wording.speech import Speech, Text


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, Language.ENGLISH),
        ({"LANG": "fr_FR.UTF-8"}, Language.FRENCH),
        ({"LANG": "fr_FR.UTF-8", "LC_ALL": "C"}, Language.ENGLISH),
        ({"LANG": "de_DE", "LC_MESSAGES": "fr_CA"}, Language.FRENCH),
        ({"LANG": "fr_FR", "CRMADMIN_LANGUAGE": "en"}, Language.ENGLISH),
        ({"LC_ALL": "C.UTF-8", "CRMADMIN_LANGUAGE": "FR"}, Language.FRENCH),
        ({"LC_ALL": "", "LANG": "fr_BE"}, Language.FRENCH),
    ],
)
def test_the_locale_decides_unless_told(environment: dict[str, str], language: Language) -> None:
    """CRMADMIN_LANGUAGE comes first, then the locale as POSIX orders its variables."""
    assert spoken_language(environment) is language


def texts() -> list[tuple[str, Text]]:
    """Collect the texts of every module of the command line."""
    found = []
    for module in pkgutil.iter_modules(crmadmin.cli.__path__):
        names = vars(importlib.import_module(f"crmadmin.cli.{module.name}"))
        found += [(name, value) for name, value in names.items() if isinstance(value, Text)]
    return found


def fields_of(template: str) -> set[str]:
    """Give the facts that a template asks for."""
    return {name for _, name, _, _ in Formatter().parse(template) if name}


def test_both_languages_use_the_same_facts() -> None:
    """A text that names a fact names it in French too."""
    assert len(texts()) > 40
    for name, text in texts():
        assert fields_of(text.en) == fields_of(text.fr), name


def test_every_word_of_a_table_has_a_name() -> None:
    """No enum shows through a table, nor one of an import."""
    assert set(OUTCOMES) == set(Outcome)
    assert set(SCENARIOS) == set(Scenario)
    assert set(OBJECTS) >= set(SYNCED)
    assert set(KINDS) == set(FileKind)
    assert set(RULES) == {"record", *map(str, SyncRule)}


def test_a_problem_is_said_with_its_remedy() -> None:
    """What happened, and on the next line what to do."""
    sentence, remedy = Speech(Language.FRENCH).problem(Problem(NO_WORKSPACE)).splitlines()
    assert sentence == "Aucun espace de travail n’est indiqué."
    assert "-w ESPACE" in remedy


def test_thousands_stand_apart() -> None:
    """As each language writes them."""
    assert Speech(Language.ENGLISH).number(1234567) == "1,234,567"
    assert Speech(Language.FRENCH).number(1234567) == "1\u202f234\u202f567"


@pytest.mark.parametrize(
    ("language", "written"), [(Language.ENGLISH, "28.4"), (Language.FRENCH, "28,4")]
)
def test_decimals_are_written_as_the_language_does(language: Language, written: str) -> None:
    """French writes a comma."""
    assert Speech(language).tenths(28.36) == written
