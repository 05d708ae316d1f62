"""French and English."""

from datetime import UTC, datetime, timedelta

import pytest

from crmadmin.errors import Language
from crmadmin.ui import formats
from crmadmin.ui.i18n import fill
from crmadmin.ui.shell import Shell

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "seconds", "expected"),
    [
        (Language.ENGLISH, 20, "just now"),
        (Language.ENGLISH, 2 * 3600, "2 h ago"),
        (Language.ENGLISH, 86400, "1 day ago"),
        (Language.ENGLISH, 3 * 86400, "3 days ago"),
        (Language.FRENCH, 2 * 3600, "il y a 2 h"),
        (Language.FRENCH, 86400, "il y a 1 jour"),
        (Language.FRENCH, 800 * 86400, "il y a 2 ans"),
    ],
)
def test_ages_are_written_in_the_language(
    shell: Shell, language: Language, seconds: int, expected: str
) -> None:
    """Plurals come from the translations, in English too."""
    shell.languages.choose(language)
    assert formats.ago(NOW - timedelta(seconds=seconds), NOW) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (Language.ENGLISH, ["1,234,567", "12.5%", "3.2 MB", "950 bytes"]),
        (Language.FRENCH, ["1\u202f234\u202f567", "12,5\u00a0%", "3,2 Mo", "950 octets"]),
    ],
)
def test_figures_are_written_in_the_language(
    shell: Shell, language: Language, expected: list[str]
) -> None:
    """Separators and units are those of the language."""
    shell.languages.choose(language)
    figures = [formats.number(1_234_567), formats.percent(0.125, 1), formats.size(3_200_000)]
    assert [*figures, formats.size(950)] == expected


def test_values_that_look_like_places_are_left_alone() -> None:
    """A value with %1 in it is not filled again, and a per cent sign stays."""
    assert fill("%1 of %2, 50 % of %3", "%2", 7) == "%2 of 7, 50 % of %3"


def test_a_share_that_rounds_to_nothing_is_still_told(shell: Shell) -> None:
    """Nothing is 0 per cent; very little is less than one."""
    assert formats.percent(0.0) == "0%"
    assert formats.percent(0.0004) == "< 1%"
    assert formats.percent(0.0004, 1) == "< 0.1%"
    assert formats.percent(0.005) != "< 1%"
