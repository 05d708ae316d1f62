"""Consequences in SQL and the rules in Python give the same figures and the same rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

import pytest
from hypothesis import example, given, settings
from sqlalchemy import Connection, Engine

from crmadmin.core.associations.links import RecordPair
from crmadmin.core.associations.standard_types import PRIMARY_TYPES
from crmadmin.core.changes.changes import Change, Create, Delete
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.definitions import ValueKind
from crmadmin.core.effects.associations import (
    HUBSPOT_DEFINED,
    Association,
    AssociationType,
    joined,
    label_type,
    limited_type,
    pairs,
)
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.effects.labels import lost, unlabelled
from crmadmin.core.effects.limits import counts, standing
from crmadmin.core.effects.options import holds
from crmadmin.core.effects.rows import Among, AssociatedPairs, Page
from crmadmin.core.effects.usage import Joined
from crmadmin.preview.consequences.between import pairs_between
from crmadmin.preview.consequences.ground import Ground, read_ground
from crmadmin.preview.consequences.labels import label_effects, label_rows
from crmadmin.preview.consequences.limits import limit_effects, limit_rows, limits_of
from crmadmin.preview.consequences.options import option_effects, option_rows
from crmadmin.preview.consequences.usage import label_usage, limit_usage, option_usage
from tests.effort import examples
from tests.preview.consequences.worlds import (
    BINDINGS,
    NAMESAKE,
    STATUS,
    TURNED,
    World,
    portal,
    stored,
    worlds,
)

Row = TypeVar("Row")
EXAMPLES = examples(25)


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    """Give an empty portal in memory, filled and emptied for each example."""
    made = portal()
    yield made
    made.dispose()


def _all(rows: Callable[[Page], Sequence[Row]]) -> list[Row]:
    """Read page by page, three rows each."""
    found: list[Row] = []
    while page := rows(Page(offset=len(found), limit=3)):
        found.extend(page)
    return found


def _ground(connection: Connection, world: World) -> Ground:
    return read_ground(connection, world.changes)


def _held(change: Change) -> object:
    return change.old if isinstance(change, Delete) else change.new


def _of(world: World, effect: Effect) -> Change:
    return next(each for each in world.changes if each.address == effect.address)


@settings(max_examples=EXAMPLES)
@given(world=worlds())
@example(world=TURNED)
@example(world=NAMESAKE)
def test_associations_lose_the_same_labels(engine: Engine, world: World) -> None:
    """Each pair that carries a label counts once, and is unlabelled without another one."""
    with stored(engine, world) as connection:
        ground = _ground(connection, world)
        found = {
            (effect.address, effect.consequence): effect
            for effect in label_effects(ground, world.changes)
        }
        for change in world.changes:
            for consequence, carrying in _expected(ground, world, change).items():
                effect = found.get((change.address, consequence))
                if effect and consequence is not Consequence.UNLABELLED:
                    assert effect.of == len(_associated(world, effect))
                assert (effect.count if effect else 0) == len(carrying)
                if effect:
                    rows = _all(partial(label_rows, ground, effect))
                    assert [(row.record.id, row.other.id) for row in rows] == sorted(carrying)


def _expected(
    ground: Ground, world: World, change: Change
) -> Mapping[Consequence, frozenset[RecordPair]]:
    label = _held(change)
    if not isinstance(label, AssociationLabel) or isinstance(change, Create):
        return {}
    kind = _type(label)
    if not isinstance(change, Delete):
        return {Consequence.LABEL_RENAMED: lost(world.ties, kind)}
    remaining = ground.labels(ground.after, (label.from_object, label.to_object))
    return {
        Consequence.LABEL_LOST: lost(world.ties, kind),
        Consequence.UNLABELLED: unlabelled(world.ties, kind, remaining),
    }


def _associated(world: World, effect: Effect) -> set[frozenset[tuple[str, str]]]:
    """Give the pairs of an effect's objects."""
    ends = {effect.object, effect.other}
    return _tied([tie for tie in world.ties if {tie.from_object, tie.to_object} == ends])


def _type(label: AssociationLabel) -> AssociationType:
    kind = label_type(label.address, BINDINGS)
    assert kind is not None
    return kind


@settings(max_examples=EXAMPLES)
@given(world=worlds())
def test_records_stand_the_same_to_limits(engine: Engine, world: World) -> None:
    """Every record is over, at, freed or none of these, in both."""
    with stored(engine, world) as connection:
        ground = _ground(connection, world)
        for effect in limit_effects(ground, world.changes):
            change = _of(world, effect)
            limit = _held(change)
            assert isinstance(limit, AssociationLimit)
            kind = limited_type(limit, BINDINGS)
            assert kind is not None
            before, after = limits_of(change)
            counted = counts(world.ties, kind)
            expected = {
                (record, count)
                for record, count in counted.items()
                if standing(count, before, after) is effect.consequence
            }
            rows = _all(partial(limit_rows, ground, effect, change))
            assert {(row.record.id, row.count) for row in rows} == expected
            assert (effect.count, len(rows), effect.of) == (len(expected),) * 2 + (len(counted),)


@settings(max_examples=EXAMPLES)
@given(world=worlds())
def test_records_hold_the_same_options(engine: Engine, world: World) -> None:
    """A choice is held whole, a multi-select by its parts."""
    with stored(engine, world) as connection:
        ground = _ground(connection, world)
        for effect in option_effects(ground, world.changes):
            change = _of(world, effect)
            rows = _all(partial(option_rows, ground, effect, change))
            assert [row.record.id for row in rows] == list(_holders(world, effect.address.path))
            assert effect.count == len(rows)


def _holders(world: World, path: tuple[str, ...]) -> Iterator[str]:
    _object, name, option = path
    kind = ValueKind.ENUMERATION if name == STATUS else ValueKind.SET
    for number, (status, topics) in enumerate(world.values):
        if holds(status if name == STATUS else topics, option, kind):
            yield str(number)


@settings(max_examples=EXAMPLES)
@given(world=worlds())
@example(world=TURNED)
@example(world=NAMESAKE)
def test_associated_pairs_are_the_same(engine: Engine, world: World) -> None:
    """Each pair once, with a label of the portal's own or without, and whether one is primary."""
    with stored(engine, world) as connection:
        ground = _ground(connection, world)
        found = label_usage(ground).joined
        labels = [_type(each) for each in ground.after.each(AssociationLabel)]
        assert set(found) == {
            ("contacts", "contacts"),
            ("contacts", "companies"),
            ("companies", "companies"),
        }
        for objects, counted in found.items():
            there = [tie for tie in world.ties if {tie.from_object, tie.to_object} == set(objects)]
            ends = {end for kind in labels for end in (kind.there, kind.back)}
            labelled = [tie for tie in there if any(end and end.holds(tie) for end in ends)]
            primary = [tie for tie in there if _is_primary(tie)]
            assert counted == Joined(
                pairs=len(_tied(there)), labelled=len(_tied(labelled)), primary=len(_tied(primary))
            )


@settings(max_examples=EXAMPLES)
@given(world=worlds())
@example(world=TURNED)
@example(world=NAMESAKE)
def test_associated_pairs_are_listed_as_they_are_counted(engine: Engine, world: World) -> None:
    """All of them, with and without a label, primary: each once, in pages."""
    with stored(engine, world) as connection:
        ground = _ground(connection, world)
        for (one, other), counted in label_usage(ground).joined.items():
            found = {
                among: _all(
                    partial(
                        pairs_between,
                        ground,
                        AssociatedPairs(from_object=one, to_object=other, among=among),
                    )
                )
                for among in Among
            }
            assert [len(found[among]) for among in Among] == [
                counted.pairs,
                counted.labelled,
                counted.unlabelled,
                counted.primary,
            ]
            ids = [(row.record.id, row.other.id) for row in found[Among.ALL]]
            assert ids == sorted(set(ids))


def _tied(ties: Sequence[Association]) -> set[frozenset[tuple[str, str]]]:
    """Give the pairs that are associated, each as the set of its records."""
    return {frozenset({(tie.from_object, tie.from_id), (tie.to_object, tie.to_id)}) for tie in ties}


def _is_primary(tie: Association) -> bool:
    return tie.category == HUBSPOT_DEFINED and tie.type_id in PRIMARY_TYPES


@settings(max_examples=EXAMPLES)
@given(world=worlds())
def test_usage_is_the_same(engine: Engine, world: World) -> None:
    """Labels, limits and options of the configuration after the changes."""
    with stored(engine, world) as connection:
        ground = _ground(connection, world)
        labels, limits = label_usage(ground).labels, limit_usage(ground)
        options = option_usage(ground)
        for address, usage in labels.items():
            kind = label_type(address, BINDINGS)
            assert kind is not None
            carrying = joined(world.ties, kind)
            assert usage.associations == len(pairs(world.ties, kind))
            assert usage.from_records == len({one for one, _other in carrying})
            assert usage.to_records == len({other for _one, other in carrying})
        for limit in ground.after.each(AssociationLimit):
            of_limit = limited_type(limit, BINDINGS)
            assert of_limit is not None
            counted = counts(world.ties, of_limit).values()
            found = limits[limit.address]
            assert (found.records, found.most) == (len(counted), max(counted, default=0))
            assert found.at_limit == sum(n == limit.max_records for n in counted)
            assert found.over_limit == sum(n > limit.max_records for n in counted)
        for option in ground.after.each(PropertyOption):
            assert options[option.address] == len(list(_holders(world, option.address.path)))
