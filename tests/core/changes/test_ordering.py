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
from crmadmin.core.configuration.pipeline_rules import PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline, pipeline_address
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
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


def stage(stage_id: str, position: int, label: str = "", pipeline_id: str = "p") -> Stage:
    """Give a stage of a pipeline of leads."""
    return Stage(
        object="leads",
        pipeline_id=pipeline_id,
        stage_id=stage_id,
        label=label or stage_id,
        position=position,
    )


P = Pipeline(object="leads", pipeline_id="p", label="P")


def test_a_pipeline_comes_and_goes_with_all_that_is_set_of_it() -> None:
    """One call makes it with its stages; one deletes it with its rules besides."""
    rules = PipelineRules(object="leads", pipeline_id="p", creation=("a",))
    asked = StageProperties(object="leads", pipeline_id="p", stage_id="a")
    whole = Configuration.of([rules, asked, stage("a", 0), stage("b", 1), P])
    assert subjects(ordered(diff(Configuration(), whole))) == [
        "Create p",
        "Create a",
        "Create b",
        "Create p",
        "Create a",
    ]
    (gone,) = ordered(diff(whole, Configuration()))
    assert [change.address.kind for change in gone.changes] == [
        "pipelines",
        "pipeline_rules",
        "stage_properties",
        "stages",
        "stages",
    ]


def test_what_is_set_of_a_stage_goes_with_it() -> None:
    """No card asks to clear what the deletion clears."""
    asked = StageProperties(object="leads", pipeline_id="p", stage_id="a")
    base = Configuration.of([P, stage("a", 0), stage("b", 1), asked])
    (gone,) = ordered(diff(base, Configuration.of([P, stage("b", 1)])))
    assert [change.address.kind for change in gone.changes] == ["stages", "stage_properties"]


def test_stages_that_swap_places_keep_their_names() -> None:
    """One waits at a place that nothing has; nobody reads another name meanwhile."""
    base = Configuration.of([P, stage("a", 0), stage("b", 1)])
    target = Configuration.of([P, stage("a", 1), stage("b", 0)])
    moves = ordered(diff(base, target))
    assert subjects(moves) == ["Update a", "Update b", "Update a"]
    first = moves[0].changes[0]
    assert isinstance(first, Update)
    assert first.new == stage("a", 1_001)


def test_stages_that_swap_names_keep_their_places() -> None:
    """One waits under another name, where it is."""
    base = Configuration.of([P, stage("a", 0, "A"), stage("b", 1, "B")])
    target = Configuration.of([P, stage("a", 0, "B"), stage("b", 1, "A")])
    moves = ordered(diff(base, target))
    assert subjects(moves) == ["Update a", "Update b", "Update a"]
    first = moves[0].changes[0]
    assert isinstance(first, Update)
    assert first.new == stage("a", 0, "A ~1")


@given(SOUND, SOUND)
def test_no_stage_goes_to_come_back(base: Configuration, target: Configuration) -> None:
    """Whatever the order asks for, records stay in the pipeline and stage that they are in."""
    staying = base.settings.keys() & target.settings.keys()
    for move in ordered(diff(base, target)):
        for change in move.changes:
            if change.address.kind in {"pipelines", "stages"} and change.address in staying:
                assert isinstance(change, Update)


def test_a_pipeline_waits_aside_until_its_records_have_gone() -> None:
    """The new one has its label before the old one can go: turns ask for that."""
    old = Configuration.of([P, stage("a", 0)])
    new = Configuration.of(
        [replace(P, pipeline_id="q"), stage("b", 0, pipeline_id="q")],
    )
    changes = diff(old, new)
    turn = (pipeline_address("leads", "q"), P.address)
    assert subjects(ordered(changes, [turn])) == [
        "Update p",
        "Create q",
        "Create b",
        "Delete p",
        "Delete a",
    ]


def test_nothing_is_nothing() -> None:
    """No changes, no moves; one change, one move that waits for nothing."""
    alone: Setting = label("a", "A")
    assert ordered(()) == ()
    delete = Delete(address=alone.address, old=alone)
    assert ordered([delete]) == (Move(changes=(delete,)),)
