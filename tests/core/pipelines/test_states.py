"""The states of stages."""

from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.stages import Stage
from crmadmin.core.pipelines.states import canonical, new_state, state_of, states_offered


def lead_stage(state: str, *, closed: str = "false") -> Stage:
    """Give a stage of leads in a state."""
    return Stage(
        object="leads",
        pipeline_id="p",
        stage_id=state,
        label=state,
        position=0,
        metadata=(("isClosed", closed), ("leadState", state)),
    )


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"probability": "0.50", "isClosed": "false"}, (("probability", "0.5"),)),
        ({"probability": "1", "isClosed": "true"}, (("probability", "1.0"),)),
        ({"probability": "?"}, (("probability", "?"),)),
        ({"ticketState": "OPEN", "isClosed": "false"}, (("ticketState", "OPEN"),)),
        ({"state": "CLOSED", "isClosed": True}, (("state", "CLOSED"),)),
        (
            {"leadState": "QUALIFIED", "isClosed": True},
            (("isClosed", "true"), ("leadState", "QUALIFIED")),
        ),
        ({"leadState": None}, ()),
    ],
)
def test_equal_metadata_are_written_alike(
    told: Mapping[str, Any], expected: tuple[tuple[str, str], ...]
) -> None:
    """What a portal prints in several ways, or derives, is no difference."""
    assert canonical(told) == expected


@given(st.floats(0, 1))
def test_a_probability_stays_what_it_is(probability: float) -> None:
    """Writing one canonically loses nothing, and does it once."""
    once = canonical({"probability": str(probability)})
    assert float(dict(once)["probability"]) == probability
    assert canonical(dict(once)) == once


def test_leads_are_offered_the_states_that_the_portal_has() -> None:
    """Nobody documents which others there are (domain/leads.md §2)."""
    stages = [lead_stage("NEW"), lead_stage("QUALIFIED", closed="true"), lead_stage("NEW")]
    assert states_offered("leads", stages) == (stages[0].metadata, stages[1].metadata)
    assert states_offered("leads", []) == ()


@pytest.mark.parametrize(
    ("name", "state", "first", "last"),
    [
        ("deals", "probability", "0.0", "1.0"),
        ("tickets", "ticketState", "OPEN", "CLOSED"),
        ("projets", "state", "OPEN", "CLOSED"),
    ],
)
def test_other_objects_have_their_own_states(name: str, state: str, first: str, last: str) -> None:
    """Deals have probabilities in steps of a tenth, the others are open or closed."""
    offered = states_offered(name, [])
    assert (offered[0], offered[-1]) == (((state, first),), ((state, last),))
    assert state_of(name) == state


@pytest.mark.parametrize(
    ("name", "expected"),
    [("deals", (("probability", "0.1"),)), ("tickets", (("ticketState", "OPEN"),))],
)
def test_a_new_stage_is_open(name: str, expected: tuple[tuple[str, str], ...]) -> None:
    """Work goes on in it."""
    assert new_state(name, []) == expected


def test_a_new_stage_of_leads_is_as_an_open_one() -> None:
    """A portal that has none to go by gives a stage no state."""
    stages = [lead_stage("QUALIFIED", closed="true"), lead_stage("NEW")]
    assert new_state("leads", stages) == stages[1].metadata
    assert new_state("leads", stages[:1]) == stages[0].metadata
    assert new_state("leads", []) == ()
