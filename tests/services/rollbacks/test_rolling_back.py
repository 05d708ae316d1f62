"""A run is rolled back by a plan of its own, pushed like any other."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.core.configuration.association_limits import AssociationLimit
from crmadmin.core.configuration.configuration import Configuration, Setting
from crmadmin.core.configuration.property_options import PropertyOption
from crmadmin.core.plans.plan import Reason
from crmadmin.core.progress import Cancelled, Progress
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.core.runs.journal import RunState
from crmadmin.errors import Problem
from crmadmin.services.history import History
from crmadmin.store.configurations import read_bindings
from crmadmin.store.plans import read_plan
from tests.core.changes.soundness import sound
from tests.effort import examples
from tests.services.pushes.desk import BLUE, BOARD, GREEN, PARTNER, RED, RESELLER, Desk, limit

TEXTS = st.sampled_from(["Board member", "Reseller", "Partner", "Director"])
LABELS = st.lists(
    st.builds(replace, st.sampled_from([BOARD, RESELLER, PARTNER]), label=TEXTS), max_size=3
)
LIMITS = st.lists(
    st.builds(limit, st.integers(1, 3), st.sampled_from([BOARD, RESELLER])), max_size=2
)
OPTIONS = st.lists(
    st.builds(
        replace,
        st.sampled_from([RED, BLUE, GREEN]),
        label=st.sampled_from(["Red", "Blue", "Navy"]),
        position=st.integers(0, 3),
        hidden=st.booleans(),
    ),
    max_size=3,
)


@st.composite
def targets(draw: st.DrawFn) -> Configuration:
    """Draw what the small portal could be set to."""
    settings: list[Setting] = [*draw(LABELS), *draw(LIMITS), *draw(OPTIONS)]
    return sound(Configuration.of(settings))


def towards(base: Configuration, target: Configuration) -> tuple[list[Setting], list[Setting]]:
    """Give what to put in place and what to take out of the kinds that are drawn."""
    of_portal = (
        setting
        for kind in (AssociationLabel, AssociationLimit, PropertyOption)
        for setting in base.each(kind)
        if not isinstance(setting, PropertyOption) or setting.property_name == RED.property_name
    )
    gone = [each for each in of_portal if each.address not in target.settings]
    return list(target.settings.values()), gone


@settings(max_examples=examples(6), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(target=targets())
def test_push_then_roll_back_is_the_identity(desk: Desk, target: Configuration) -> None:
    """Whatever was pushed, the portal's settings are then those before: a pull says so."""
    before = desk.base
    changed, gone = towards(before, target)
    plan = desk.plan(*changed, without=gone)
    if not plan.steps:
        return
    run = desk.pushing.push(plan).run
    assert run.state is RunState.FINISHED
    back = desk.pushing.push(History(desk.database).rollback(run.run_id)).run

    assert back.state is RunState.FINISHED
    assert desk.base == desk.pull() == before


def test_the_plan_says_what_it_is(desk: Desk) -> None:
    """It is kept, names the run and why each step is there; the history ties both."""
    history = History(desk.database)
    run = desk.pushing.push(desk.plan(RESELLER, limit(3))).run
    plan = history.rollback(run.run_id)
    with desk.database.reading() as connection:
        kept = read_plan(connection, plan.plan_id)
    undone = desk.pushing.push(plan).run
    latest, first = history.runs()

    assert kept == plan
    assert plan.rolls_back == run.run_id
    assert {step.reason for step in plan.steps} == {Reason.RESTORED}
    assert (latest.rolls_back, first.rolled_back_by) == (run.run_id, (undone.run_id,))


def test_a_label_comes_back_under_its_name_with_other_ids(desk: Desk) -> None:
    """The setting is the same, the ids are the portal's new ones, and both runs tell theirs."""
    with desk.database.reading() as connection:
        before = read_bindings(connection).ids[BOARD.address]
    history = History(desk.database)
    run = desk.pushing.push(desk.plan(without=[BOARD])).run
    back = desk.pushing.push(history.rollback(run.run_id)).run
    with desk.database.reading() as connection:
        after = read_bindings(connection).ids[BOARD.address]
    told = [each.ids for each in history.entries(AuditQuery(newest_first=False)).all()]

    assert desk.base.get(BOARD.address) == BOARD
    assert set(after.values()).isdisjoint(before.values())
    assert told == [before, after]
    assert back.state is RunState.FINISHED


def test_others_settings_are_left_and_named(desk: Desk) -> None:
    """What somebody changed since stays theirs; the plan says that it is lost."""
    run = desk.pushing.push(desk.plan(replace(BOARD, label="Director"), GREEN)).run
    chair = desk.plan(replace(BOARD, label="Chair"))
    desk.pushing.push(chair)
    plan = History(desk.database).rollback(run.run_id)

    assert plan.lost == (BOARD.address,)
    assert [change.address for step in plan.steps for change in step.changes] == [GREEN.address]


def test_a_chosen_item_is_restored_alone(desk: Desk) -> None:
    """Even one that somebody changed since, because it was asked for by name."""
    run = desk.pushing.push(desk.plan(replace(BOARD, label="Director"), GREEN)).run
    desk.pushing.push(desk.plan(replace(BOARD, label="Chair")))
    plan = History(desk.database).rollback(run.run_id, [BOARD.address])
    desk.pushing.push(plan)

    assert plan.lost == ()
    assert (desk.base.get(BOARD.address), desk.base.get(GREEN.address)) == (BOARD, GREEN)


def test_a_run_that_was_rolled_back_has_nothing_left(desk: Desk) -> None:
    """A second time there is nothing to restore, and no plan is made of it."""
    history = History(desk.database)
    run = desk.pushing.push(desk.plan(PARTNER)).run
    desk.pushing.push(history.rollback(run.run_id))
    with pytest.raises(Problem) as caught:
        history.rollback(run.run_id)

    assert caught.value.code == "history.nothing_to_restore"


def test_a_rollback_is_rolled_back(desk: Desk) -> None:
    """It is a run like any other: rolling it back makes what was undone again."""
    history = History(desk.database)
    run = desk.pushing.push(desk.plan(PARTNER, without=[RED])).run
    after = desk.base
    undone = desk.pushing.push(history.rollback(run.run_id)).run
    desk.pushing.push(history.rollback(undone.run_id))

    assert desk.base == after


def test_settings_that_are_read_anew_meanwhile_are_judged_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pull between looking and planning does not slip into the plan."""
    history = History(desk.database)
    run = desk.pushing.push(desk.plan(PARTNER)).run
    stale = history.rollback_preview(run.run_id)
    desk.pushing.push(desk.plan(GREEN))
    answers = [stale, history.rollback_preview(run.run_id)]
    monkeypatch.setattr(History, "rollback_preview", lambda *_a: answers.pop(0))
    plan = history.rollback(run.run_id)

    assert answers == []
    assert [change.address for step in plan.steps for change in step.changes] == [PARTNER.address]


def test_making_the_plan_can_be_cancelled(desk: Desk) -> None:
    """While its effects are counted; nothing is kept then."""
    run = desk.pushing.push(desk.plan(PARTNER)).run

    def cancel(_progress: Progress) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        History(desk.database).rollback(run.run_id, monitor=cancel)
