"""Manual steps wait for a person; what depends on them waits with them."""

from dataclasses import replace

import pytest

from crmadmin.core.configuration.field_mappings import FieldMapping, SyncRule
from crmadmin.core.configuration.kinds import Channel
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.audit import AuditQuery
from crmadmin.core.runs.journal import Event, RunState, StepState, Target
from crmadmin.errors import Problem
from crmadmin.services.pushing import push_to
from crmadmin.store.audit import read_entries
from tests.services.pushes.desk import PARTNER, RESELLER, Desk, connected

MAPPING = FieldMapping(
    object="contacts",
    property_name="email",
    fields=(("Lead", "Email"),),
    rule=SyncRule.TWO_WAY,
)


def waiting_for_card(desk: Desk) -> Plan:
    """Plan a manual step, a step behind it, and one beside it."""
    plan = desk.plan(MAPPING, PARTNER, RESELLER)
    card = next(step.number for step in plan.cards)
    steps = tuple(
        replace(step, after=frozenset({card})) if PARTNER.address in _addresses(step) else step
        for step in plan.steps
    )
    assert card == 1
    return replace(plan, steps=steps)


def _addresses(step: object) -> set[object]:
    return {change.address for change in getattr(step, "changes", ())}


def test_a_run_waits_for_its_cards(desk: Desk) -> None:
    """Whatever does not depend on them is done; the run can be resumed."""
    report = desk.pushing.push(waiting_for_card(desk))
    assert report.problem is None
    assert report.run.state is RunState.PAUSED
    assert report.run.waiting_cards == (1,)
    assert sorted(report.run.states.values()) == ["done", "waiting", "waiting"]


def test_a_card_that_is_confirmed_is_known(desk: Desk) -> None:
    """Who did it and when; base and audit have it, and what waited for it goes."""
    run_id = desk.pushing.push(waiting_for_card(desk)).run.run_id
    run = desk.pushing.confirm(run_id, 1)
    entry = run.last(1)
    assert entry is not None
    assert entry.event is Event.CONFIRMED
    assert entry.detail["who"]
    assert desk.base.get(MAPPING.address) == MAPPING
    with desk.database.reading() as connection:
        (audited,) = read_entries(connection, AuditQuery(kind="field_mappings"))
    assert (audited.before, audited.after) == (None, MAPPING)
    assert (audited.who, audited.channel) == (entry.detail["who"], Channel.MANUAL)
    assert run.state is RunState.PAUSED
    assert desk.pushing.resume(run_id).run.state is RunState.FINISHED
    assert desk.base.get(PARTNER.address) == PARTNER


def test_the_last_card_ends_the_run(desk: Desk) -> None:
    """Nothing else waits: no further push is needed."""
    run_id = desk.pushing.push(desk.plan(MAPPING)).run.run_id
    run = desk.pushing.confirm(run_id, 1)
    assert run.state is RunState.FINISHED
    assert run.finished_at
    assert run.outcome is not None
    assert run.outcome.nothing_left


def test_a_card_is_confirmed_once_and_by_its_number(desk: Desk) -> None:
    """Neither a call nor what is done already waits for a person."""
    run_id = desk.pushing.push(waiting_for_card(desk)).run.run_id
    desk.pushing.confirm(run_id, 1)
    for number in (1, 2, 9):
        with pytest.raises(Problem) as caught:
            desk.pushing.confirm(run_id, number)
        assert caught.value.code == "push.not_waiting"


def test_cards_that_are_left_skip_what_depends_on_them(desk: Desk) -> None:
    """The run is over, and says what is left."""
    run_id = desk.pushing.push(waiting_for_card(desk)).run.run_id
    run = desk.pushing.leave(run_id)
    assert run.state is RunState.PARTLY
    assert sorted(run.states.values()) == ["done", "skipped", "skipped"]
    assert run.outcome is not None
    assert {each.address for each in run.outcome.differs} == {MAPPING.address, PARTNER.address}


def test_a_rehearsal_changes_nothing_but_the_sandbox(desk: Desk) -> None:
    """Base and audit stay; the journal is kept; manual steps are taken as done."""
    base, plan = desk.base, waiting_for_card(desk)
    with connected(desk.world) as client:
        report = push_to(desk.database, client, plan)
    assert report.run.state is RunState.FINISHED
    assert report.run.target is Target.SANDBOX
    assert set(report.run.states.values()) == {StepState.DONE}
    assert {each.label for each in desk.types()} == {"Board member", "Partner", "Reseller"}
    assert desk.base == base
    with desk.database.reading() as connection:
        assert list(read_entries(connection, AuditQuery())) == []
    assert desk.pushing.unfinished() is None
    assert desk.pushing.check(plan).pushable


def test_only_a_sandbox_on_this_machine_rehearses(desk: Desk) -> None:
    """A client of a portal is never taken for one."""
    with connected(desk.world) as client:
        client._http._sender.host = "https://api.hubapi.com"
        with pytest.raises(ValueError, match="sandbox"):
            push_to(desk.database, client, desk.plan(PARTNER))
