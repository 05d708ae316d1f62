"""What proposals stand on: the counts of both engines, samples, cancelling, the choice."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from sqlalchemy import Connection

from crmadmin.core.configuration.configuration import Configuration
from crmadmin.core.configuration.sync_settings import SALESFORCE_OBJECTS
from crmadmin.core.definitions import System, ValueKind
from crmadmin.core.progress import Cancelled, Progress, unwatched
from crmadmin.core.sync.canonical import is_unparsed, key_of
from crmadmin.core.sync.comparison import MappedField, hubspot_value, salesforce_value
from crmadmin.core.sync.dataset import INTEGRATION_SOURCE, Dataset
from crmadmin.core.sync.pairing import Pair
from crmadmin.core.sync.pairing import pair_records as pairs_in_python
from crmadmin.core.sync.proposals import candidates
from crmadmin.core.sync.scenarios import PairState
from crmadmin.core.sync.writers import Writes
from crmadmin.preview.differing import differing_pairs
from crmadmin.preview.linked import Agreeing, count_agreeing, linked_pairs, sampled, spreads
from crmadmin.preview.owners import put_owners
from crmadmin.preview.sources import load_sources
from crmadmin.preview.writers import count_writes
from tests.effort import examples
from tests.preview.people import linked_people
from tests.preview.strategies import worlds
from tests.preview.test_engines_agree import World, workspace


def linked_in_python(dataset: Dataset, hubspot_object: str, salesforce_object: str) -> list[Pair]:
    """List the linked pairs of two objects."""
    return [
        pair
        for pair in pairs_in_python(dataset, hubspot_object)
        if pair.state is PairState.LINKED and pair.salesforce_object == salesforce_object
    ]


def keys_of(dataset: Dataset, mapped: MappedField, pair: Pair) -> tuple[str | None, str | None]:
    """Give what the two values of a pair are compared by; a user as the owner he is."""
    ours = dataset.hubspot[pair.object][pair.hubspot_id or ""].get(mapped.hubspot.name)
    theirs = dataset.salesforce[mapped.salesforce.object][pair.salesforce_id or ""]
    one = hubspot_value(mapped, ours).key
    other = salesforce_value(mapped, theirs.get(mapped.salesforce.name)).key
    if mapped.is_owner:
        other = dataset.owners.owner_of_user.get(other or "")
    return one, other


def candidates_of(dataset: Dataset, hubspot_object: str, name: str) -> tuple[MappedField, ...]:
    """List every pair of columns that may be mapped."""
    return candidates(
        dataset.hubspot_definitions.get(hubspot_object, {}).values(),
        list(dataset.salesforce_definitions.get(name, {}).values()),
    )


def each_link(world: World) -> Iterator[tuple[str, str]]:
    """Name the objects that are compared."""
    for name in SALESFORCE_OBJECTS[world[2]]:
        yield world[2], name


@settings(max_examples=examples(20))
@given(world=worlds())
def test_both_engines_count_the_same_agreement(world: World) -> None:
    """For every pair of columns: filled on both sides, and equal; the differing ones are listed."""
    dataset, _, _ = world
    with workspace(dataset) as connection:
        sources = load_sources(connection)
        put_owners(connection, sources.owners)
        for hubspot_object, name in each_link(world):
            mapped = candidates_of(dataset, hubspot_object, name)
            pairs = linked_in_python(dataset, hubspot_object, name)
            linked = linked_pairs(connection, sources, hubspot_object, name)
            assert linked is not None
            assert linked.pairs == len(pairs)
            keys = [[keys_of(dataset, each, pair) for pair in pairs] for each in mapped]
            filled = [[(o, t) for o, t in some if None not in {o, t}] for some in keys]
            expected = [
                Agreeing(both=len(some), equal=sum(ours == theirs for ours, theirs in some))
                for some in filled
            ]
            assert count_agreeing(connection, linked, mapped) == expected
            for each, counted in list(zip(mapped, expected, strict=True))[:3]:
                differing = differing_pairs(connection, sources, each, 100)
                assert len(differing) == counted.both - counted.equal
            lying = spreads(connection, linked, mapped)
            for (ours, theirs), some in zip(lying, keys, strict=True):
                assert ours.values == len({one for one, _ in some} - {None})
                assert theirs.filled == sum(other is not None for _, other in some)


def writes_in_python(dataset: Dataset, mapped: MappedField, pairs: list[Pair]) -> Writes:
    """Count the pairs by their last writer, one by one."""
    total = Writes(pairs=len(pairs))
    for pair in pairs:
        total += Writes(**{told: 1 for told in [_told(dataset, mapped, pair)] if told})
    return total


def _told(dataset: Dataset, mapped: MappedField, pair: Pair) -> str:
    def times(system: System, record_id: str | None, name: str, own: str) -> list[tuple[str, bool]]:
        return [
            (entry.changed_at, entry.source_type == INTEGRATION_SOURCE)
            for entry in dataset.history
            if (entry.system, entry.object, entry.record_id, entry.property_name)
            == (system, name, record_id, own)
            and not is_unparsed(entry.changed_at)
        ]

    hubspot = times(System.HUBSPOT, pair.hubspot_id, pair.object, mapped.hubspot.name)
    theirs = max(
        (
            at
            for at, _ in times(
                System.SALESFORCE,
                pair.salesforce_id,
                mapped.salesforce.object,
                mapped.salesforce.name,
            )
        ),
        default="",
    )
    ours = max((at for at, synced in hubspot if not synced), default="")
    synced = max((at for at, synced in hubspot if synced), default="")
    last = dataset.hubspot[pair.object][pair.hubspot_id or ""].get("salesforcelastsynctime")
    key = key_of(ValueKind.DATETIME, last or None)
    settled = "" if key is None or is_unparsed(key) else key
    one, other = keys_of(dataset, mapped, pair)
    if not (ours or synced or theirs):
        return ""
    if max(ours, synced, theirs) > settled:
        return "pending"
    if not ours or synced >= ours:
        return "salesforce_arrived" if one == other else "salesforce_stayed"
    if one == other:
        return "hubspot_arrived" if len(hubspot) > 1 or theirs else ""
    return "salesforce_stayed" if theirs > ours else "hubspot_stayed"


@settings(max_examples=examples(20))
@given(world=worlds())
def test_both_engines_tell_the_same_writers(world: World) -> None:
    """Who wrote last, and whether it arrived, for every mapping."""
    dataset, configuration, _ = world
    with workspace(dataset) as connection:
        sources = load_sources(connection)
        put_owners(connection, sources.owners)
        for hubspot_object, name in each_link(world):
            hubspot = sources.hubspot(hubspot_object)
            linked = linked_pairs(connection, sources, hubspot_object, name)
            assert hubspot is not None
            assert linked is not None
            pairs = linked_in_python(dataset, hubspot_object, name)
            for mapped in sources.mapped(configuration, hubspot_object, name):
                expected = writes_in_python(dataset, mapped, pairs)
                assert count_writes(connection, linked, hubspot, mapped) == expected


@pytest.fixture
def people() -> Iterator[Connection]:
    """Give a workspace of a hundred linked contacts."""
    with workspace(linked_people(100)) as connection:
        yield connection


def test_a_sample_is_spread_over_all_pairs(people: Connection) -> None:
    """As many as asked for at most, from the first to the last; all where there are no more."""
    linked = linked_pairs(people, load_sources(people), "contacts", "Contact")
    assert linked is not None
    assert sampled(people, linked, 100) is linked
    for size in (30, 10):
        sample = sampled(people, linked, size)
        assert size * 0.7 <= sample.pairs <= size
        counted = count_agreeing(people, sample, candidates_of_people(people))
        assert {each.both for each in counted} == {sample.pairs}


def candidates_of_people(connection: Connection) -> tuple[MappedField, ...]:
    """Give the one pair of columns of the people."""
    sources = load_sources(connection)
    return candidates(
        [sources.definitions(System.HUBSPOT, "contacts")["lastname"]],
        [sources.definitions(System.SALESFORCE, "Contact")["LastName"]],
    )


def test_counting_is_cancelled(people: Connection) -> None:
    """Whatever the monitor raises stops it, and the connection goes on."""
    linked = linked_pairs(people, load_sources(people), "contacts", "Contact")
    assert linked is not None
    some = candidates_of_people(people) * 400
    seen: list[Progress] = []

    def stop(progress: Progress) -> None:
        seen.append(progress)
        if len(seen) > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        count_agreeing(people, linked, some, stop)
    assert count_agreeing(people, linked, some[:1], unwatched) == [Agreeing(both=100, equal=100)]


def test_nothing_is_compared_with_what_was_never_imported(people: Connection) -> None:
    """An object without records gives no linked pairs."""
    sources = load_sources(people)
    assert linked_pairs(people, sources, "deals", "Opportunity") is None
    assert Configuration().mappings("deals") == ()
