"""Plans as files: what is written is read again, and nothing else is."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.connection import AccountKind
from crmadmin.core.plans import codec
from crmadmin.core.plans.codec import digest, plan_from_json, plan_to_json
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.plan import Plan, PlannedPortal
from crmadmin.core.plans.planning import planned
from crmadmin.errors import Problem
from tests.core.plans.plans import RESELLER, limit, plans
from tests.effort import examples

PLAN = Plan(
    plan_id="a1",
    made_at="2026-11-22T12:00:00Z",
    portal=PlannedPortal(account_id="42", name="HubSpot 42", kind=AccountKind.PRODUCTION),
    steps=planned(
        diff(Configuration(), Configuration.of([RESELLER, limit(3)])), Configuration(), Ground()
    ),
)


def code_of(text: str) -> str:
    """Read a text that is refused, and name the problem."""
    with pytest.raises(Problem) as caught:
        plan_from_json(text, file="plan.json")
    assert "plan.json" in caught.value.sentence()
    return caught.value.code


@settings(max_examples=examples(50))
@given(plans())
def test_a_plan_is_read_as_it_was_written(plan: Plan) -> None:
    """Every part of it, ids that are awaited included; and it is written alike again."""
    text = plan_to_json(plan)
    assert plan_from_json(text) == plan
    assert plan_to_json(plan_from_json(text)) == text
    assert json.loads(text)["digest"] == digest(plan)


@settings(max_examples=examples(50))
@given(st.data())
def test_a_plan_that_was_cut_short_is_refused(data: st.DataObject) -> None:
    """Whatever is missing at the end."""
    text = plan_to_json(PLAN)
    cut = data.draw(st.integers(0, len(text) - 2))
    assert code_of(text[:cut]) == "planning.not_a_plan"


@pytest.mark.parametrize(
    ("old", "new"),
    [('"Reseller"', '"Partner"'), ('"42"', '"43"'), ("/labels", "/labels/7"), ("3", "4")],
)
def test_a_plan_that_was_edited_is_refused(old: str, new: str) -> None:
    """The digest is of everything else in the file."""
    text = plan_to_json(PLAN)
    body = text.replace(digest(PLAN), "DIGEST")
    assert old in body
    edited = body.replace(old, new, 1).replace("DIGEST", digest(PLAN))
    assert code_of(edited) == "planning.edited"


def test_layout_is_no_edit() -> None:
    """A file that a tool indented or sorted otherwise is the same plan."""
    text = json.dumps(json.loads(plan_to_json(PLAN)), sort_keys=True)
    assert plan_from_json(text) == PLAN


def test_a_newer_plan_is_refused() -> None:
    """This version does not guess what a later one meant."""
    document = json.loads(plan_to_json(PLAN)) | {"format": 99}
    assert code_of(json.dumps(document)) == "planning.newer"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"crmadmin": 1}', "crmadmin: 1", '"plan"'])
def test_what_is_no_plan_is_refused(text: str) -> None:
    """Other files are not taken for plans."""
    assert code_of(text) == "planning.not_a_plan"


@pytest.mark.parametrize(
    ("key", "value"), [("extra", 1), ("steps", [{}]), ("portal", None), ("made_at", 7)]
)
def test_unknown_keys_and_values_are_refused(key: str, value: object) -> None:
    """Even under a digest that fits, nothing is half read."""
    document = json.loads(plan_to_json(PLAN)) | {key: value}
    del document["digest"]
    document["digest"] = codec._digest(document)
    assert code_of(json.dumps(document)) == "planning.not_a_plan"
