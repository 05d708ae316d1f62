"""A run that changed pairs of records is rolled back: labels first, then the pairs themselves."""

from collections.abc import Mapping

from crmadmin.core.associations.links import PRIMARY, Carried, RecordPair
from crmadmin.core.changes.changes import Create
from crmadmin.core.configuration.association_edits import AssociationEdit, Doing
from crmadmin.core.configuration.bindings import Ids
from crmadmin.core.plans.link_batches import LinkCall
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.remarks import RemarkCode
from crmadmin.core.runs.rollback import Verdict
from crmadmin.services.history import History
from crmadmin.store.configurations import read_bindings
from crmadmin.store.draft_links import count_pairs
from tests.services.pushes.links.desk import (
    ASSOCIATED,
    NOBODY,
    PART,
    A,
    B,
    C,
    LinkDesk,
    batch,
    having,
    merge_plan,
    move,
)
from tests.services.pushes.links.test_batches import new_primaries


def pushed(desk: LinkDesk, plan: Plan) -> int:
    """Push a plan, whole; give the number of the run."""
    run = desk.pushing.push(plan).run
    assert run.state is RunState.FINISHED
    return run.run_id


def rolled_back(desk: LinkDesk, run_id: int) -> Mapping[RecordPair, Carried]:
    """Roll a run back, and give what the portal has then."""
    plan = History(desk.database).rollback(run_id)
    assert pushed(desk, plan) == run_id + 1
    known = desk.links()
    assert known == desk.theirs() == desk.links_back()
    return known


def ids(desk: LinkDesk) -> dict[str, Ids]:
    """Give the ids of the labels that there are."""
    with desk.database.reading() as connection:
        return {each.path[-1]: known for each, known in read_bindings(connection).ids.items()}


def test_a_merge_is_undone(desk: LinkDesk) -> None:
    """Both labels are made again, with new ids; pairs get them back; the third one goes."""
    before = ids(desk)
    run_id = pushed(desk, merge_plan(desk)[0])
    assert rolled_back(desk, run_id) == ASSOCIATED
    assert set(desk.base.settings) >= {A.address, B.address}
    assert C.address not in desk.base.settings
    assert ids(desk).keys() == before.keys()
    assert ids(desk) != before


def test_what_comes_back_is_told_beforehand(desk: LinkDesk) -> None:
    """Pairs that somebody changed since stay theirs, and are counted."""
    run_id = pushed(desk, merge_plan(desk)[0])
    first = having("board_member")[0]
    body = {"inputs": [{"from": {"id": first[0]}, "to": [{"id": first[1]}]}]}
    desk.world.call("POST", PART, body)
    desk.pull_all()
    history = History(desk.database)
    preview = history.rollback_preview(run_id)
    (item,) = (each for each in preview.items if each.address.kind == "association_edits")
    assert (item.verdict, item.is_restored) == (Verdict.RESTORABLE, True)
    assert {each.code: each.facts["count"] for each in item.remarks} == {
        RemarkCode.PAIRS_RESTORED: len(ASSOCIATED) - 1,
        RemarkCode.PAIRS_CHANGED_SINCE: 1,
    }
    (undoing,) = preview.edits
    assert isinstance(undoing.edit, AssociationEdit)
    assert (undoing.edit.doing, undoing.edit.pairs) == (Doing.RESTORE, len(ASSOCIATED) - 1)
    wanted = {pair: keys for pair, keys in ASSOCIATED.items() if pair != first}
    assert rolled_back(desk, run_id) == wanted


def test_primaries_and_associations_come_back(desk: LinkDesk) -> None:
    """The former primary is it again; what was made is parted, what was parted is made."""
    run_id = pushed(desk, new_primaries(desk))
    assert rolled_back(desk, run_id) == ASSOCIATED
    gone = having("adviser", PRIMARY)[:2]
    new = [("110", "204"), ("111", "204")]
    edit = desk.edit(4)
    plan = desk.plan_links(
        edit,
        batch(LinkCall.ADD, move(NOBODY, frozenset({PRIMARY}), *new)),
        batch(LinkCall.PART, move(frozenset({"adviser", PRIMARY}), NOBODY, *gone)),
    )
    assert rolled_back(desk, pushed(desk, plan)) == ASSOCIATED


def test_what_was_there_already_is_not_undone(desk: LinkDesk) -> None:
    """The run did not change it."""
    edit = desk.edit(4, adds=["adviser"])
    board, both = frozenset({"board_member"}), frozenset({"adviser", "board_member"})
    pairs = having("board_member")
    plan = desk.plan_links(edit, batch(LinkCall.ADD, move(board, both, *pairs)))
    spec = {"associationCategory": "USER_DEFINED", "associationTypeId": 501}
    one = {"from": {"id": pairs[0][0]}, "to": {"id": pairs[0][1]}, "types": [spec]}
    desk.world.call("POST", PART.replace("archive", "create"), {"inputs": [one]})
    run_id = pushed(desk, plan)
    assert rolled_back(desk, run_id) == {**ASSOCIATED, pairs[0]: both}


def test_nothing_is_left_in_the_draft(desk: LinkDesk) -> None:
    """The plan holds the pairs; the rows that it was made of are gone."""
    run_id = pushed(desk, merge_plan(desk)[0])
    plan = History(desk.database).rollback(run_id)
    (address,) = {
        change.address
        for step in plan.steps
        for change in step.changes
        if isinstance(change, Create) and change.address.kind == "association_edits"
    }
    with desk.database.reading() as connection:
        assert count_pairs(connection, address.path[-1]) == 0
    assert desk.drafted() == []
