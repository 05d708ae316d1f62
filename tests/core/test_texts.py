"""Texts that people take for each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.texts import folded, lookalikes, nearly_same

WORDS = st.text("aAéEsx ", max_size=5)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Décisionnaire", " DECISIONNAIRE "),
        ("client", "Clients"),
        ("jeu", "jeux"),
        ("box", "Boxes"),
        ("two  words", "two words"),
    ],
)
def test_looking_the_same(one: str, other: str) -> None:
    """In case, accents, spaces and plural."""
    assert nearly_same(one, other)


@pytest.mark.parametrize(("one", "other"), [("A", "As"), ("lead", "leader"), ("a b", "ab")])
def test_looking_different(one: str, other: str) -> None:
    """Single letters have no plural; other endings and words that run together are seen."""
    assert not nearly_same(one, other)


@given(WORDS, WORDS)
def test_likeness_goes_both_ways(one: str, other: str) -> None:
    """Whichever is looked at first; a text is always like itself."""
    assert nearly_same(one, other) == nearly_same(other, one)
    assert folded(one) in lookalikes(one)
