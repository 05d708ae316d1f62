"""A fingerprint tells configurations apart, and nothing else."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.definitions import System
from crmadmin.core.pull.documents import VOLATILE, AccountDocument, fingerprint

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


def pipeline(body: Any, document_id: str = "1") -> AccountDocument:
    """Give a pipeline with this body."""
    return AccountDocument(
        system=System.HUBSPOT, kind="pipeline", document_id=document_id, body={"stages": body}
    )


@given(JSON, JSON, st.sampled_from(sorted(VOLATILE)))
def test_times_and_authors_do_not_count(body: Any, when: Any, key: str) -> None:
    """A volatile key changes nothing, however deep it lies."""
    assert fingerprint([pipeline({"a": body})]) == fingerprint([pipeline({"a": body, key: when})])


def test_order_does_not_count_and_values_do() -> None:
    """The order of documents is not a setting; a value is."""
    one, two = pipeline("a", "1"), pipeline("b", "2")
    assert fingerprint([one, two]) == fingerprint([two, one])
    assert fingerprint([one]) != fingerprint([pipeline("c", "1")])


def test_people_do_not_count() -> None:
    """Owners come and go without anybody changing a setting."""
    owner = AccountDocument(system=System.HUBSPOT, kind="owner", document_id="1")
    assert fingerprint([owner]) == fingerprint([])
