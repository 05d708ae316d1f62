"""Three-way merges of configurations."""

from hypothesis import given

from crmadmin.core.changes.changes import diff
from crmadmin.core.changes.merging import merge
from crmadmin.core.configuration.configuration import Configuration
from tests.core.settings import CONFIGURATIONS


@given(CONFIGURATIONS, CONFIGURATIONS)
def test_without_drift_mine_is_the_result(base: Configuration, mine: Configuration) -> None:
    """A portal that nobody touched takes the draft as it is."""
    merged = merge(base, mine, base)
    assert merged.configuration.settings == mine.settings
    assert not merged.drift
    assert not merged.conflicts


@given(CONFIGURATIONS, CONFIGURATIONS)
def test_without_a_draft_theirs_is_the_result(base: Configuration, theirs: Configuration) -> None:
    """Without a draft the portal stays as it is now, and its drift is told."""
    merged = merge(base, base, theirs)
    assert merged.configuration == theirs
    assert merged.drift == diff(base, theirs)
    assert not merged.conflicts


@given(CONFIGURATIONS, CONFIGURATIONS)
def test_the_same_change_on_both_sides_is_settled(base: Configuration, mine: Configuration) -> None:
    """What somebody else did already is not done again."""
    merged = merge(base, mine, mine)
    assert merged.configuration.settings == mine.settings
    assert set(merged.settled) == {change.address for change in diff(base, mine)}
    assert not merged.conflicts


@given(CONFIGURATIONS, CONFIGURATIONS, CONFIGURATIONS)
def test_every_address_goes_one_way(
    base: Configuration, mine: Configuration, theirs: Configuration
) -> None:
    """An address is mine, theirs or a conflict; a conflict is never decided silently."""
    merged = merge(base, mine, theirs)
    conflicts = {conflict.address: conflict for conflict in merged.conflicts}
    for address in {*base.settings, *mine.settings, *theirs.settings}:
        was, own = base.get(address), mine.get(address)
        other, result = theirs.get(address), merged.configuration.get(address)
        if address in conflicts:
            assert own not in (was, other)
            assert was != other == result
            assert conflicts[address].mine == own
        else:
            assert result == (other if own == was else own)


@given(CONFIGURATIONS, CONFIGURATIONS, CONFIGURATIONS)
def test_conflicts_are_the_same_seen_from_either_side(
    base: Configuration, mine: Configuration, theirs: Configuration
) -> None:
    """Who began does not matter to what conflicts."""
    here = {conflict.address for conflict in merge(base, mine, theirs).conflicts}
    there = {conflict.address for conflict in merge(base, theirs, mine).conflicts}
    assert here == there
