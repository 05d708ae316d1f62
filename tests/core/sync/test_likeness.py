"""How evidence is weighed: what must hold whatever the numbers are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.definitions import CONTACT, CONTACTS, Definition, System
from crmadmin.core.policies import PROPOSAL_THRESHOLDS
from crmadmin.core.sync.comparison import MappedField
from crmadmin.core.sync.likeness import Likeness, Spread, at_least, chance_of, confidence

THRESHOLD = PROPOSAL_THRESHOLDS.proposed_from
SHARES = st.floats(0, 1)


def mapped(ours: str = "phone", theirs: str = "Phone", on: str = CONTACT) -> MappedField:
    """Pair a property with a field."""
    return MappedField(
        mapping=FieldMapping(
            object=CONTACTS,
            property_name=ours,
            fields=((on, theirs),),
            rule=SyncRule.TWO_WAY,
        ),
        hubspot=Definition(system=System.HUBSPOT, object=CONTACTS, name=ours, field_type="text"),
        salesforce=Definition(system=System.SALESFORCE, object=on, name=theirs),
    )


@st.composite
def likenesses(draw: st.DrawFn) -> Likeness:
    """Draw any evidence that can be."""
    both = draw(st.integers(0, 3_000))
    return Likeness(
        mapped=mapped(),
        is_default=draw(st.booleans()),
        name=draw(SHARES),
        pairs=both + draw(st.integers(0, 100)),
        both=both,
        equal=draw(st.integers(0, both)),
        chance=draw(SHARES),
    )


def of(both: int = 0, equal: int = 0, *, name: float = 0.0, chance: float = 0.0) -> Likeness:
    """Give an evidence."""
    return Likeness(mapped=mapped(), both=both, equal=equal, name=name, chance=chance)


@given(found=likenesses())
def test_confidence_is_a_share(found: Likeness) -> None:
    """Whatever the evidence, it lies between nothing and all."""
    assert 0 <= confidence(found) <= 1


@given(found=likenesses(), more=st.integers(1, 500))
def test_one_more_equal_record_never_speaks_against(found: Likeness, more: int) -> None:
    """The more of the filled pairs agree, the more a mapping is believed."""
    equal = min(found.equal + more, found.both)
    better = of(found.both, equal, name=found.name, chance=found.chance)
    worse = of(found.both, found.equal, name=found.name, chance=found.chance)
    assert confidence(better) >= confidence(worse) - 1e-9


@given(found=likenesses(), name=SHARES)
def test_a_likelier_name_never_speaks_against(found: Likeness, name: float) -> None:
    """The same values under better names are believed as much at least."""
    low, high = sorted((found.name, name))
    ours = of(found.both, found.equal, name=low, chance=found.chance)
    theirs = of(found.both, found.equal, name=high, chance=found.chance)
    assert confidence(theirs) >= confidence(ours) - 1e-9


def test_many_equal_values_need_no_name() -> None:
    """``domain`` and ``Website`` have nothing in common but their values."""
    assert confidence(of(300, 297)) > 0.95


def test_a_constant_column_is_no_evidence() -> None:
    """Two columns that always hold the same agree on every record, and say nothing."""
    assert confidence(of(1_000, 1_000, chance=1.0)) == 0
    assert confidence(of(1_000, 960, chance=0.96)) < THRESHOLD


def test_values_that_differ_outweigh_an_equal_name() -> None:
    """Two phone numbers of the same name, on enough records, are two properties."""
    assert confidence(of(0, 0, name=1.0)) >= THRESHOLD
    assert confidence(of(200, 4, name=1.0)) < THRESHOLD


def test_values_that_hardly_vary_do_not_outweigh_a_name() -> None:
    """Nearly everything is closed and won on both sides: drift there proves nothing."""
    assert confidence(of(463, 420, name=1.0, chance=0.87)) >= THRESHOLD


def test_a_mapping_is_doubted_only_on_enough_records() -> None:
    """A few records that differ are no finding."""
    assert of(PROPOSAL_THRESHOLDS.telling_pairs, 9).disagrees
    assert not of(PROPOSAL_THRESHOLDS.telling_pairs - 1, 0).disagrees
    assert not of(100, 50).disagrees


def test_a_share_of_few_records_is_believed_less() -> None:
    """Three of three say less than three hundred of three hundred."""
    assert at_least(0, 0) == 0
    assert at_least(3, 3) < at_least(30, 30) < at_least(300, 300) < 1


def test_chance_is_the_share_of_blind_agreement() -> None:
    """Of half yes on one side and three quarters on the other, half agree by chance."""
    ours = Spread(filled=4, values=2, common={"yes": 2, "no": 2})
    theirs = Spread(filled=8, values=2, common={"yes": 6, "no": 2})
    assert chance_of(ours, theirs) == pytest.approx(0.5)
    assert chance_of(ours, Spread()) == 0
