"""What is counted in a sandbox, to be held against what was predicted."""

from collections import Counter
from collections.abc import Collection, Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.definitions import Definition, Option, System
from crmadmin.core.effects.associations import End
from crmadmin.core.portal import AssociationType
from crmadmin.sandbox.filling import fill
from crmadmin.sandbox.hubspot.labels.definitions import delete_label, rename_label
from crmadmin.sandbox.hubspot.labels.pair_types import find_type
from crmadmin.sandbox.measuring import Measures
from crmadmin.sandbox.seed import Seed, SeedAssociation, SeedRecord
from crmadmin.sandbox.state import State
from tests.effort import examples

BUYER = End(from_object="contacts", to_object="companies", category="USER_DEFINED", type_id=21)
FRIEND = End(from_object="contacts", to_object="contacts", category="USER_DEFINED", type_id=31)
SUBJECT = Definition(
    system=System.HUBSPOT,
    object="contacts",
    name="subjects",
    type="enumeration",
    field_type="checkbox",
    options=(Option(value="A", label="Algebra"), Option(value="B", label="Botany", hidden=True)),
)


def _type(from_object: str, to_object: str, type_id: int, label: str) -> AssociationType:
    return AssociationType(
        from_object=from_object,
        to_object=to_object,
        category="USER_DEFINED",
        type_id=type_id,
        label=label,
    )


TYPES = (
    _type("contacts", "companies", 21, "Buyer"),
    _type("companies", "contacts", 22, "Buyer"),
    _type("contacts", "companies", 23, "Payer"),
    _type("companies", "contacts", 24, "Payer"),
    _type("contacts", "contacts", 31, "Teaches"),
    _type("contacts", "contacts", 32, "Learns from"),
)

Links = Collection[tuple[str, str, int]]


def seed(links: Links = (), subjects: tuple[str, ...] = ()) -> Seed:
    """Give a seed of associations (contact, other, type) and of values of a property."""

    def associations() -> Iterator[SeedAssociation]:
        for one, other, type_id in links:
            yield SeedAssociation(
                from_object="contacts",
                from_id=one,
                to_object="contacts" if type_id == FRIEND.type_id else "companies",
                to_id=other,
                category="USER_DEFINED",
                type_id=type_id,
            )

    def records() -> Iterator[SeedRecord]:
        for number, value in enumerate(subjects):
            yield SeedRecord(
                system=System.HUBSPOT,
                object="contacts",
                record_id=str(number),
                values={"subjects": value},
            )

    return Seed(
        definitions=(SUBJECT,), association_types=TYPES, associations=associations, records=records
    )


@pytest.fixture
def state() -> Iterator[State]:
    """Give an empty state."""
    opened = State()
    yield opened
    opened.close()


IDS = st.sampled_from("123")
LINKS = st.sets(st.tuples(IDS, IDS, st.sampled_from([21, 23, 31])), max_size=12)


@settings(max_examples=examples(20))
@given(LINKS)
def test_counts_are_those_of_a_person_with_a_list(links: Links) -> None:
    """Pairs by type, records by how many they have, and pairs that a deleted label leaves bare."""
    state = State()
    fill(state, seed(links))
    measures = Measures(state)
    buyers = {(one, other) for one, other, type_id in links if type_id == BUYER.type_id}
    payers = {(one, other) for one, other, type_id in links if type_id == 23}
    friends = {
        frozenset((one, other)) for one, other, type_id in links if type_id == FRIEND.type_id
    }
    counts = Counter(one for one, _other in buyers)

    assert measures.carrying(BUYER) == len(buyers)
    assert measures.carrying(FRIEND) == len(friends)
    assert dict(measures.spread(BUYER)) == Counter(counts.values())

    measures.remember("buyer", BUYER)
    buyer = find_type(state, "contacts", "companies", "USER_DEFINED", 21)
    assert buyer is not None
    delete_label(state, buyer, lag=0)

    assert measures.carrying(BUYER) == 0
    assert measures.remembered("buyer") == len(buyers)
    assert measures.without_label("buyer") == len(buyers - payers)
    assert measures.label(BUYER) is None
    state.close()


def test_the_text_of_a_label_is_read(state: State) -> None:
    """As it is at the time, and none where no label is."""
    fill(state, seed())
    measures = Measures(state)
    buyer = find_type(state, "contacts", "companies", "USER_DEFINED", 21)
    assert buyer is not None
    assert measures.label(BUYER) == "Buyer"

    rename_label(state, buyer, "Client", "Client")

    assert measures.label(BUYER) == "Client"
    assert measures.limit(BUYER) is None


def test_values_of_a_multi_select_count_one_by_one(state: State) -> None:
    """A value among others is held; a value that only begins alike is not."""
    fill(state, seed(subjects=("A", "B;A", "AB", "", "B")))
    measures = Measures(state)

    held = {value: measures.option("contacts", "subjects", value) for value in "ABC"}

    assert [held[value].records for value in "ABC"] == [2, 2, 0]
    assert [held[value].label for value in "ABC"] == ["Algebra", "Botany", None]
    assert [held[value].hidden for value in "ABC"] == [False, True, False]
