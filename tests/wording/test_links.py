"""What became of pairs of records, in both languages."""

import pytest

from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.core.runs.verdicts import ItemOutcome, Tally
from crmadmin.errors.problem import Language
from crmadmin.wording.links import (
    LINK_OUTCOMES,
    LINK_OUTCOMES_EXPLAINED,
    carried_words,
    tally_words,
)
from crmadmin.wording.speech import Speech

OBJECTS = ("contacts", "companies")


@pytest.mark.parametrize("language", Language)
def test_every_outcome_is_named_and_explained(language: Language) -> None:
    """Each in words of its own."""
    speech = Speech(language)
    for texts in (LINK_OUTCOMES, LINK_OUTCOMES_EXPLAINED):
        assert texts.keys() == set(ItemOutcome)
        assert len({speech(text) for text in texts.values()}) == len(ItemOutcome)


def test_what_a_pair_carries_is_said() -> None:
    """Labels, no label at all, and no association at all are three things."""
    speech = Speech(Language.ENGLISH)
    assert carried_words(speech, OBJECTS, frozenset({PLAIN, PRIMARY})) == "primary"
    assert carried_words(speech, OBJECTS, frozenset()) == "no label"
    assert carried_words(speech, OBJECTS, None) == "not associated"


def test_a_tally_leaves_out_what_there_is_none_of() -> None:
    """As a line of a table has room for."""
    told = tally_words(Speech(Language.FRENCH), Tally(done=2, refused=1))
    assert told == "Faite 2 · Modifiée depuis 1"
