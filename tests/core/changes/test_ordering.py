"""The order in which changes can be made."""

from dataclasses import replace
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.changes.changes import Change, Create, Delete, Update, apply, diff
from crmadmin.core.changes.ordering import Move, ordered
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.property_options import PropertyOption
from tests.core.changes.soundness import SOUND, is_sound


def label(name: str, text: str) -> AssociationLabel:
    """Give a single label between contacts and companies."""
    return AssociationLabel(from_object="contacts", to_object="companies", name=name, label=text)


def subjects(moves: tuple[Move, ...]) -> list[str]:
    """Name each move by verb and the last part of its address."""
    return [
        f"{type(change).__name__} {change.address.path[-1]}"
        for move in moves
        for change in move.changes
    ]


@given(SOUND, SOUND)
def test_every_state_on_the_way_is_sound(base: Configuration, target: Configuration) -> None:
    """No move finds its name taken or its label missing, and the last leads to the target."""
    configuration = base
    for move in ordered(diff(base, target)):
        configuration = apply(configuration, move.changes)
        assert is_sound(configuration)
    assert configuration == target


@given(SOUND, SOUND, st.randoms())
def test_independent_moves_can_change_places(
    base: Configuration, target: Configuration, chance: Random
) -> None:
    """Any order that respects ``after`` is as good."""
    moves = ordered(diff(base, target))
    done: list[int] = []
    configuration = base
    while len(done) < len(moves):
        open_ = [n for n, move in enumerate(moves) if n not in done and move.after <= set(done)]
        number = chance.choice(open_)
        configuration = apply(configuration, moves[number].changes)
        assert is_sound(configuration)
        done.append(number)
    assert configuration == target


def test_a_name_is_freed_before_it_is_taken() -> None:
    """B takes A's text only after A has given it up."""
    a, b = label("a", "Reseller"), label("b", "Partner")
    base = Configuration.of([a, b])
    target = Configuration.of([replace(a, label="Agency"), replace(b, label="Reseller")])
    changes = tuple(reversed(diff(base, target)))
    assert subjects(ordered(changes)) == ["Update a", "Update b"]


def test_a_swap_goes_through_a_temporary_name() -> None:
    """Two labels that swap their texts need a third one for a moment."""
    a, b = label("a", "Reseller"), label("b", "Partner")
    base = Configuration.of([a, b])
    target = Configuration.of([replace(a, label="Partner"), replace(b, label="Reseller")])
    moves = ordered(diff(base, target))
    assert subjects(moves) == ["Update a", "Update b", "Update a"]
    first = moves[0].changes[0]
    assert isinstance(first, Update)
    assert first.new == replace(a, label="Reseller ~1")


def test_mappings_that_swap_fields_are_made_anew() -> None:
    """A mapping cannot wait under another field: it is deleted and created again."""

    def mapping(name: str, field: str) -> FieldMapping:
        return FieldMapping(
            object="contacts",
            property_name=name,
            fields=(("Lead", field),),
            rule=SyncRule.TWO_WAY,
        )

    base = Configuration.of([mapping("a", "X__c"), mapping("b", "Y__c")])
    target = Configuration.of([mapping("a", "Y__c"), mapping("b", "X__c")])
    assert subjects(ordered(diff(base, target))) == ["Delete a", "Update b", "Create a"]


def test_a_limit_comes_after_its_label_and_goes_before_it() -> None:
    """What a setting refers to is there as long as the setting is."""
    new, old = label("new", "New"), label("old", "Old")

    def limit(of: AssociationLabel) -> AssociationLimit:
        return AssociationLimit(
            from_object="contacts", to_object="companies", max_records=1, label=of.address
        )

    base = Configuration.of([old, limit(old)])
    target = Configuration.of([limit(new), new])
    order = subjects(ordered(diff(base, target)))
    assert order.index("Delete label:old") < order.index("Delete old")
    assert order.index("Create new") < order.index("Create label:new")


def test_options_of_one_property_are_one_move() -> None:
    """HubSpot takes the options of a property as one list."""

    def option(name: str, value: str) -> PropertyOption:
        return PropertyOption(object="contacts", property_name=name, value=value, label=value)

    changes: list[Change] = [
        Create(address=each.address, new=each)
        for each in (option("status", "A"), option("type", "A"), option("status", "B"))
    ]
    assert [len(move.changes) for move in ordered(changes)] == [2, 1]


def test_nothing_is_nothing() -> None:
    """No changes, no moves; one change, one move that waits for nothing."""
    alone: Setting = label("a", "A")
    assert ordered(()) == ()
    delete = Delete(address=alone.address, old=alone)
    assert ordered([delete]) == (Move(changes=(delete,)),)
