"""Two previews side by side."""

from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.sync.effects import Effect
from crmadmin.core.sync.scenarios import Outcome, Side
from crmadmin.services.comparing import (
    ChangeKind,
    CountChange,
    EffectChange,
    compare_effects,
    compare_summaries,
)
from crmadmin.services.previewing import ObjectSummary


def effect(
    record: str, property_: str = "phone", after: str = "1", *, rule: str = "two_way"
) -> Effect:
    """Give an effect that writes HubSpot."""
    return Effect(
        object="contacts",
        hubspot_id=record,
        salesforce_object="Lead",
        salesforce_id=f"00Q{record}",
        property=property_,
        field="Phone",
        rule=rule,
        hubspot_after=after,
        written_side=Side.HUBSPOT,
        outcome=Outcome.WRITE_HUBSPOT if after else Outcome.CLEAR_HUBSPOT,
        reason=f"{rule}/SF_SET",
    )


EFFECTS = st.dictionaries(
    st.tuples(st.sampled_from("abc"), st.sampled_from(["phone", "city"])),
    st.sampled_from(["1", "2", ""]),
).map(lambda found: [effect(*key, after) for key, after in found.items()])


def by_target(effects: Iterable[Effect]) -> dict[tuple[str, str], Effect]:
    """Index effects by what they are about."""
    return {(each.hubspot_id, each.property): each for each in effects}


@given(EFFECTS, EFFECTS)
def test_what_differs_makes_the_one_of_the_other(before: list[Effect], after: list[Effect]) -> None:
    """Taking out what is gone and putting in what is new gives the second preview."""
    found = by_target(before)
    for change in compare_effects(lambda: before, lambda: after):
        target = (change.effect.hubspot_id, change.effect.property)
        if change.change is not ChangeKind.ADDED:
            assert found.pop(target) == change.before
        if change.after is not None:
            assert target not in found
            found[target] = change.after
    assert found == by_target(after)


def test_another_rule_with_the_same_result_is_no_difference() -> None:
    """The records do not care which rule writes them."""
    one = [effect("1", rule="two_way")]
    other = [effect("1", rule="always_use_salesforce")]
    assert list(compare_effects(lambda: one, lambda: other)) == []


def test_each_kind_of_difference_is_named() -> None:
    """Changed and added effects come first, then the removed ones."""
    before = [effect("1"), effect("2"), effect("3")]
    after = [effect("3"), effect("2", after=""), effect("4")]
    assert list(compare_effects(lambda: before, lambda: after)) == [
        EffectChange(change=ChangeKind.CHANGED, before=effect("2"), after=effect("2", after="")),
        EffectChange(change=ChangeKind.ADDED, after=effect("4")),
        EffectChange(change=ChangeKind.REMOVED, before=effect("1")),
    ]


def test_counts_that_differ_are_listed_by_mapping() -> None:
    """Whole records first, then each mapping; equal counts are left out."""
    write, create = Outcome.WRITE_HUBSPOT, Outcome.CREATE_IN_HUBSPOT
    before = {
        "contacts": ObjectSummary(
            considered=3,
            outcomes={create: {"record": 1}, write: {"two_way": 5}},
            mappings={"phone": {write: 2}, "city": {write: 3}},
        )
    }
    after = {
        "contacts": ObjectSummary(
            considered=3,
            outcomes={write: {"two_way": 4}},
            mappings={"phone": {write: 2}, "zip": {write: 2}},
        )
    }
    assert compare_summaries(before, after) == (
        CountChange(object="contacts", property="", outcome=create, before=1, after=0),
        CountChange(object="contacts", property="zip", outcome=write, before=0, after=2),
        CountChange(object="contacts", property="city", outcome=write, before=3, after=0),
    )
