"""What rolling back a run restores, and what it says it cannot."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from crmadmin.core.changes.changes import Delete, diff
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.pipelines import Pipeline
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.configuration.stage_properties import StageProperties
from crmadmin.core.configuration.stages import Stage
from crmadmin.core.effects.effect import Consequence, Effect
from crmadmin.core.runs.remarks import Remark, RemarkCode
from crmadmin.core.runs.rollback import Restoration, Rollback, Verdict, roll_back, run_changes
from tests.core.changes.soundness import SOUND, is_sound
from tests.core.runs.entries import entries_of, entry

RESELLER = AssociationLabel(
    from_object="contacts", to_object="companies", name="reseller", label="Reseller"
)
RENAMED = replace(RESELLER, label="Partner")
CLIENT = replace(RESELLER, name="client", label="Client")
LIMIT = AssociationLimit(
    from_object="contacts", to_object="companies", max_records=1, label=RESELLER.address
)
OPTION = PropertyOption(object="contacts", property_name="hs_lead_status", value="NEW", label="New")


def of(*settings: Setting) -> Configuration:
    """Give a configuration of these settings."""
    return Configuration.of(settings)


def rolled_back(
    before: Configuration, after: Configuration, now: Configuration, **choices: object
) -> Rollback:
    """Roll back the run that made ``after`` of ``before``, on what is there now."""
    changes = run_changes(entries_of(diff(before, after)))
    return roll_back(changes, now, **choices)  # type: ignore[arg-type] # passed through


def only(rollback: Rollback) -> Restoration:
    """Give the one item of a rollback."""
    (item,) = rollback.items
    return item


@given(SOUND, SOUND)
def test_a_run_that_nobody_touched_is_undone_wholly(
    base: Configuration, target: Configuration
) -> None:
    """Push, then roll back: the settings are those before, and nothing is lost."""
    rollback = rolled_back(base, target, target)

    assert rollback.target == base
    assert rollback.lost == ()
    assert all(item.verdict is Verdict.RESTORABLE for item in rollback.items)


@given(SOUND, SOUND, SOUND)
def test_what_others_changed_since_stays_theirs(
    base: Configuration, target: Configuration, now: Configuration
) -> None:
    """Whatever happened since, only settings as the run left them change, and soundly."""
    rollback = rolled_back(base, target, now)

    for address in {*base.settings, *target.settings, *now.settings}:
        if now.get(address) != target.get(address):
            assert rollback.target.get(address) == now.get(address)
        assert rollback.target.get(address) in (base.get(address), now.get(address))
    assert is_sound(rollback.target)
    assert {change.address for change in rollback.changes} == {
        item.address for item in rollback.items if item.is_restored
    }


@given(SOUND, SOUND, SOUND, st.data())
def test_nothing_but_what_is_chosen_is_restored(
    base: Configuration, target: Configuration, now: Configuration, data: st.DataObject
) -> None:
    """A choice of items is a bound, whatever else could be restored; what is in the way is told."""
    addresses = sorted({*base.settings, *target.settings})
    chosen = data.draw(st.sets(st.sampled_from(addresses)) if addresses else st.just(set()))
    rollback = rolled_back(base, target, now, chosen=chosen)

    assert {change.address for change in rollback.changes} <= chosen
    assert is_sound(rollback.target)
    for item in rollback.items:
        if item.verdict in {Verdict.TAKEN, Verdict.MISSING, Verdict.STILL_NEEDED}:
            assert item.by is not None
            assert not item.is_restored


def test_steps_on_one_setting_count_as_one_change() -> None:
    """A label that waited under a temporary text goes from its first text to its last."""
    parked = RESELLER.parked(1)
    (change,) = run_changes((entry(RESELLER, parked), entry(parked, RENAMED, step=3)))

    assert (change.before, change.after, change.steps) == (RESELLER, RENAMED, (1, 3))


def test_a_setting_that_ended_as_it_began_is_no_item() -> None:
    """What a run itself brought back needs no rolling back."""
    there_and_back = (entry(RESELLER, RENAMED), entry(RENAMED, RESELLER, step=2))

    assert run_changes(there_and_back) == ()


def test_a_setting_that_somebody_changed_is_told_three_ways() -> None:
    """Before the run, after it and now; it stays as it is."""
    theirs = replace(RESELLER, label="Dealer")
    item = only(rollback := rolled_back(of(RESELLER), of(RENAMED), of(theirs)))

    assert item.verdict is Verdict.CHANGED_SINCE
    assert (item.change.before, item.change.after, item.now) == (RESELLER, RENAMED, theirs)
    assert rollback.target == of(theirs)
    assert rollback.lost == (RESELLER.address,)


def test_a_setting_that_somebody_changed_is_restored_when_chosen() -> None:
    """Who names it wants it, although theirs goes."""
    theirs = replace(RESELLER, label="Dealer")
    rollback = rolled_back(
        of(RESELLER), of(RENAMED), of(theirs), chosen=frozenset({RESELLER.address})
    )

    assert rollback.target == of(RESELLER)
    assert only(rollback).verdict is Verdict.CHANGED_SINCE
    assert rollback.lost == ()


def test_a_setting_that_is_as_before_needs_nothing() -> None:
    """Somebody else undid it: no change, and nothing lost."""
    rollback = rolled_back(of(RESELLER), of(RENAMED), of(RESELLER))

    assert only(rollback).verdict is Verdict.ALREADY
    assert rollback.changes == ()
    assert rollback.lost == ()


def test_a_text_that_another_label_took_is_not_taken_back() -> None:
    """The old text belongs to a label that somebody made since."""
    taker = replace(CLIENT, label="Reseller")
    rollback = rolled_back(of(RESELLER), of(RENAMED), of(RENAMED, taker))

    assert (only(rollback).verdict, only(rollback).by) == (Verdict.TAKEN, taker.address)
    assert rollback.target == of(RENAMED, taker)


def test_what_depends_on_an_item_that_is_stuck_is_stuck_too() -> None:
    """Two labels swapped texts and one was renamed since: neither can have its text back."""
    swapped = of(replace(RESELLER, label="Client"), replace(CLIENT, label="Reseller"))
    theirs = swapped.replaced(CLIENT.address, replace(CLIENT, label="Reseller "))
    rollback = rolled_back(of(RESELLER, CLIENT), swapped, theirs)

    assert {item.address: item.verdict for item in rollback.items} == {
        RESELLER.address: Verdict.TAKEN,
        CLIENT.address: Verdict.CHANGED_SINCE,
    }


def test_a_limit_whose_label_is_gone_cannot_come_back() -> None:
    """The label that it counts was deleted since, by somebody else."""
    rollback = rolled_back(of(RESELLER, LIMIT), of(RESELLER), of())

    assert (only(rollback).verdict, only(rollback).by) == (Verdict.MISSING, RESELLER.address)


def test_a_created_label_that_a_limit_counts_now_stays() -> None:
    """Deleting it would leave somebody's limit without its label."""
    rollback = rolled_back(of(), of(RESELLER), of(RESELLER, LIMIT))

    assert (only(rollback).verdict, only(rollback).by) == (Verdict.STILL_NEEDED, LIMIT.address)
    assert rollback.lost == (RESELLER.address,)


def test_a_deleted_label_comes_back_without_its_uses() -> None:
    """Other ids, unlabelled associations, and lists and workflows that name the old ids."""
    effects = [
        Effect(address=RESELLER.address, consequence=Consequence.LABEL_LOST, count=40),
        Effect(address=RESELLER.address, consequence=Consequence.LIST_REFERS, count=2),
    ]
    item = only(
        rolled_back(of(RESELLER), of(), of(), effects={RESELLER.address: effects}),
    )

    assert item.is_restored
    assert item.remarks == (
        Remark(code=RemarkCode.OTHER_IDS),
        Remark(code=RemarkCode.STAY_UNLABELLED, facts={"count": 40}),
        Remark(code=RemarkCode.REFERENCES_STAY_BROKEN, facts={"lists": 2, "workflows": 0}),
    )
    assert all(remark.code.is_loss for remark in item.remarks)


def test_a_removed_option_is_whole_again() -> None:
    """Records kept its value, so that nothing of it is lost."""
    effects = [Effect(address=OPTION.address, consequence=Consequence.ORPHANED, count=12)]
    item = only(rolled_back(of(OPTION), of(), of(), effects={OPTION.address: effects}))

    assert item.remarks == (Remark(code=RemarkCode.VALUES_WHOLE_AGAIN, facts={"count": 12}),)
    assert not item.remarks[0].code.is_loss


def test_what_was_created_says_what_goes_with_it() -> None:
    """Associations and records that took it up since are named before it is deleted."""
    rollback = rolled_back(of(), of(RESELLER, OPTION), of(RESELLER, OPTION))

    assert [item.remarks[0].code for item in rollback.items] == [
        RemarkCode.LABEL_GOES,
        RemarkCode.VALUES_ORPHANED,
    ]
    assert all(isinstance(change, Delete) for change in rollback.changes)


def test_what_no_api_sets_is_restored_by_hand() -> None:
    """A field mapping comes back by a card that says the rule before."""
    mapping = FieldMapping(
        object="contacts",
        property_name="phone",
        fields=(("Lead", "Phone"),),
        rule=SyncRule.TWO_WAY,
    )
    after = replace(mapping, rule=SyncRule.DONT_SYNC)
    item = only(rolled_back(of(mapping), of(after), of(after)))

    assert item.is_restored
    assert item.remarks == (Remark(code=RemarkCode.BY_HAND),)


def test_a_stage_comes_back_under_its_id_without_what_hand_set() -> None:
    """Cards set again what the deletion took along; a created one goes unless records are in it."""
    pipeline = Pipeline(object="leads", pipeline_id="p", label="P")
    stage = Stage(object="leads", pipeline_id="p", stage_id="s", label="S", position=0)
    asked = StageProperties(object="leads", pipeline_id="p", stage_id="s")
    gone = rolled_back(of(pipeline, stage, asked), of(pipeline), of(pipeline))

    assert gone.target == of(pipeline, stage, asked)
    assert {item.address.kind: [each.code for each in item.remarks] for item in gone.items} == {
        "stages": [RemarkCode.STAGE_AGAIN],
        "stage_properties": [RemarkCode.BY_HAND],
    }
    made = only(rolled_back(of(pipeline), of(pipeline, stage), of(pipeline, stage)))
    assert made.remarks == (Remark(code=RemarkCode.STAGE_GOES),)
