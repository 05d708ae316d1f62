"""Records are cut into calls, whose bodies and files follow from them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from crmadmin.core.changes.changes import Change, Create, Delete, Update
from crmadmin.core.changes.ordering import ordered
from crmadmin.core.configuration.configuration import Setting
from crmadmin.core.configuration.pipeline_rules import Cover, PipelineRules
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.stage_moves import StageMove
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.plans.record_batch_codec import record_batch_from_plain, record_batch_to_plain
from crmadmin.core.plans.record_batches import MOST_RECORDS, record_batches
from crmadmin.core.plans.record_calls import object_of, record_body, record_call
from crmadmin.core.plans.stage_moves import move_batches, move_values, turns
from crmadmin.core.plans.strict import Fields
from tests.effort import examples

OLD = Stage(object="deals", pipeline_id="p", stage_id="old", label="Old", position=0)
KEPT = Stage(object="deals", pipeline_id="p", stage_id="kept", label="Kept", position=1)
NEW = Stage(object="deals", pipeline_id="p", stage_id="new", label="New", position=2)
MOVE = StageMove(
    object="deals", pipeline_id="p", stage_id="old", to_pipeline_id="p", to_stage_id="new"
)
RULES = PipelineRules(object="deals", pipeline_id="p", no_backwards=Cover(stages=("old",)))


@given(st.integers(0, 350), st.integers(1, MOST_RECORDS))
@settings(max_examples=examples(20))
def test_every_record_is_in_one_call(count: int, most: int) -> None:
    """In their order, no call larger than HubSpot takes; and each survives the file."""
    ids = [str(number) for number in range(count)]
    calls = record_batches("deals", (("dealstage", "a"),), (("dealstage", "b"),), ids, most=most)
    assert [each for call in calls for each in call.records] == ids
    for call in calls:
        assert 0 < call.count <= most
        assert record_batch_from_plain(Fields(record_batch_to_plain(call))) == call
        assert [change.record_id for change in call.changes()] == list(call.records)


def test_a_body_marks_each_record_so_that_one_fails_alone() -> None:
    """Deals have properties of their own name; the pipeline is written only if it is left."""
    (batch,) = move_batches(MOVE, ["7", "9"])
    call = record_call("0-3")
    assert (call.path, object_of(call)) == ("/crm/objects/2026-09/0-3/batch/update", "0-3")
    assert record_body(batch) == {
        "inputs": [
            {"id": each, "objectWriteTraceId": each, "properties": {"dealstage": "new"}}
            for each in ("7", "9")
        ]
    }
    away = MOVE.reversed(3)
    assert move_values(away) == ((("dealstage", "new"),), (("dealstage", "old"),))


def test_what_is_taken_back_is_told_apart() -> None:
    """What a run moved into one stage may go back to several."""
    one, other = MOVE.reversed(3), MOVE.reversed(4)
    assert len({one.address, other.address, MOVE.address}) == 3
    assert one.reversed(5).source == MOVE.source


def test_a_move_stands_between_what_it_needs_and_what_it_frees() -> None:
    """Its target is made, rules are changed, records go, then their stage does."""
    changes: list[Change] = [
        Delete(address=OLD.address, old=OLD),
        Create(address=MOVE.address, new=MOVE),
        Update(
            address=RULES.address,
            old=RULES,
            new=PipelineRules(object="deals", pipeline_id="p"),
        ),
        Create(address=NEW.address, new=NEW),
    ]
    order = [move.changes[0].address for move in ordered(changes, turns(changes))]
    assert order.index(NEW.address) < order.index(MOVE.address)
    assert order.index(RULES.address) < order.index(MOVE.address)
    assert order.index(MOVE.address) < order.index(OLD.address)


def test_a_pipeline_goes_after_its_records_with_its_rules() -> None:
    """Rules that go with it are no reason to wait for."""
    pipeline = Pipeline(object="deals", pipeline_id="p", label="P")
    away = StageMove(
        object="deals", pipeline_id="p", stage_id="old", to_pipeline_id="q", to_stage_id="q_new"
    )
    gone: list[Setting] = [pipeline, OLD, KEPT, RULES]
    changes: list[Change] = [Delete(address=each.address, old=each) for each in gone]
    changes.append(Create(address=away.address, new=away))
    order = [change.address for move in ordered(changes, turns(changes)) for change in move.changes]
    assert order[0] == away.address
    assert set(order[1:]) == {each.address for each in gone}
