"""Steps of edits of records' associations, amid those of labels and limits."""

from dataclasses import replace

from crmadmin.core.associations.link_types import TypeId
from crmadmin.core.changes.changes import diff
from crmadmin.core.configuration.address import Address
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.bindings import FORWARD
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.plans.batches import PlannedBatch
from crmadmin.core.plans.ground import Ground
from crmadmin.core.plans.link_batches import LinkBatch, LinkCall, LinkMove
from crmadmin.core.plans.link_calls import body_of
from crmadmin.core.plans.net import net_changes
from crmadmin.core.plans.plan import Created, Reason, Step
from crmadmin.core.plans.planning import ids_of, planned
from tests.core.plans.plans import RESELLER, bound, limit

AGENT = replace(RESELLER, name="agent", label="Agent", inverse_label=None)
PARTNER = replace(RESELLER, name="partner", label="Partner", inverse_label=None)
GROUND = Ground(bindings=bound(RESELLER, AGENT))
OBJECTS = ("contacts", "companies")
PAIR = ("1", "10")
PLAIN_TYPE: TypeId = ("HUBSPOT_DEFINED", 279)


def _edit(edit_id: str, into: AssociationLabel, *of: AssociationLabel) -> AssociationEdit:
    return AssociationEdit(
        edit_id=edit_id,
        from_object=OBJECTS[0],
        to_object=OBJECTS[1],
        doing=Doing.MERGE,
        pairs=1,
        digest="d",
        adds=(into.name,),
        removes=tuple(each.name for each in of),
    )


def _batch(call: LinkCall, before: set[str], after: set[str] | None) -> LinkBatch:
    move = LinkMove(
        before=frozenset(before),
        after=None if after is None else frozenset(after),
        pairs=(PAIR,),
    )
    return LinkBatch(call=call, from_object=OBJECTS[0], to_object=OBJECTS[1], moves=(move,))


ADDS = PlannedBatch(batch=_batch(LinkCall.ADD, {"agent"}, {"agent", "partner"}))
STRIPS = PlannedBatch(
    batch=_batch(LinkCall.STRIP, {"agent", "partner"}, {"partner"}), after=frozenset({0})
)
MERGE = _edit("e", PARTNER, RESELLER, AGENT)


def _steps(
    base: list[Setting],
    target: list[Setting],
    calls: tuple[PlannedBatch[LinkBatch], ...] = (ADDS, STRIPS),
    effects: dict[Address, tuple[Effect, ...]] | None = None,
) -> tuple[Step, ...]:
    present = Configuration.of(base)
    changes = diff(present, Configuration.of(target))
    return planned(changes, present, GROUND, batches={MERGE.address: calls}, effects=effects)


def _named(steps: tuple[Step, ...]) -> list[tuple[str, str]]:
    return [
        (type(step.changes[0]).__name__, step.changes[0].address.path[-1])
        if not isinstance(step.batch, LinkBatch)
        else ("batch", str(step.batch.call))
        for step in steps
    ]


def test_a_merge_makes_the_label_moves_the_pairs_and_deletes_the_others() -> None:
    """Each waits for what it needs: the deleted labels for all calls that carry them."""
    steps = _steps([RESELLER, AGENT], [PARTNER, MERGE])
    assert _named(steps) == [
        ("Create", "partner"),
        ("batch", "add"),
        ("batch", "strip"),
        ("Delete", "reseller"),
        ("Delete", "agent"),
    ]
    assert [step.after for step in steps] == [set(), {1}, {1, 2}, {2, 3}, {2, 3}]


def test_a_call_says_where_it_goes_and_its_body_follows_from_its_pairs() -> None:
    """What a pair has is sent with what is new; the id of a new label is waited for."""
    _create, adding, stripping, *_deletes = _steps([RESELLER, AGENT], [PARTNER, MERGE])
    assert adding.call is not None
    assert stripping.call is not None
    assert adding.call.path == "/crm/associations/2026-09/0-1/0-2/batch/create"
    assert stripping.call.path == "/crm/associations/2026-09/0-1/0-2/batch/labels/archive"
    assert isinstance(adding.batch, LinkBatch)
    (entry,) = body_of(adding.batch, PLAIN_TYPE)["inputs"]
    assert [each["associationTypeId"] for each in entry["types"]] == [
        279,
        Created(address=AGENT.address, end=FORWARD),
        Created(address=PARTNER.address, end=FORWARD),
    ]


def test_limits_make_room_first_and_close_last() -> None:
    """A limit that goes or rises refuses nothing on the way, nor one that is lowered."""
    raised = _steps([AGENT, limit(1, AGENT)], [AGENT, limit(5, AGENT), MERGE, PARTNER])
    assert _named(raised)[:2] == [("Update", "label:agent"), ("Create", "partner")]
    assert {1, 2} <= raised[2].after
    lowered = _steps([AGENT, limit(5, AGENT)], [AGENT, limit(1, AGENT), MERGE, PARTNER])
    assert _named(lowered)[-1] == ("Update", "label:agent")
    assert lowered[-1].after == {2, 3}


def test_a_label_makes_way_for_the_one_that_takes_its_text() -> None:
    """It waits under another text until its pairs were moved."""
    taking = replace(PARTNER, label=AGENT.label)
    steps = _steps([AGENT], [taking, MERGE])
    assert _named(steps) == [
        ("Update", "agent"),
        ("Create", "partner"),
        ("batch", "add"),
        ("batch", "strip"),
        ("Delete", "agent"),
    ]
    assert steps[0].reason is Reason.MAKES_WAY
    assert {step.reason for step in steps[1:]} == {Reason.DRAFTED}
    assert {type(each).__name__ for each in net_changes(steps)} == {"Create", "Delete"}


def test_an_edit_that_changes_nothing_has_no_step() -> None:
    """What comes after it waits for what it would have waited for."""
    steps = _steps([AGENT], [PARTNER, MERGE], calls=())
    assert _named(steps) == [("Create", "partner"), ("Delete", "agent")]
    assert steps[-1].after == {1}


def test_effects_stand_at_the_last_call_of_an_edit() -> None:
    """There it is carried out."""
    effect = Effect(address=MERGE.address, consequence=Consequence.LABEL_LOST, count=1)
    steps = _steps([AGENT], [AGENT, PARTNER, MERGE], effects={MERGE.address: (effect,)})
    assert [step.effects for step in steps] == [(), (), (effect,)]


def test_a_plan_knows_the_ids_of_all_labels_that_are_sent() -> None:
    """Those that its pairs carry already among them."""
    steps = _steps([RESELLER, AGENT], [RESELLER, AGENT, PARTNER, MERGE])
    assert set(ids_of(steps, GROUND)) == {AGENT.address}
