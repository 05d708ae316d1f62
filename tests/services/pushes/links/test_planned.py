"""From the draft to the portal and back: what failed is planned again, alone."""

from crmadmin.core.associations.links import PRIMARY, Delta, Verb
from crmadmin.core.changes.changes import Create
from crmadmin.core.runs.verdicts import Tally
from crmadmin.services.planning import Planning
from crmadmin.store.draft_links import write_links
from tests.services.pushes.links.desk import IDS, STRIP, LinkDesk, having


def test_what_is_drafted_is_planned_pushed_and_planned_again(desk: LinkDesk) -> None:
    """After a push that could not do one pair, a new plan holds that pair alone."""
    pairs = having("board_member")
    edit = desk.edit(len(pairs), adds=["adviser"])
    with desk.database.writing() as connection:
        write_links(
            connection,
            edit.edit_id,
            [Delta(pair=pair, key="adviser", verb=Verb.ADD) for pair in pairs],
        )
    desk.draft(Create(address=edit.address, new=edit))
    plan = Planning(desk.database).freeze()
    spec = {"associationCategory": "USER_DEFINED", "associationTypeId": 503}
    one = {"from": {"id": pairs[0][0]}, "to": {"id": pairs[0][1]}, "types": [spec]}
    desk.world.call("POST", STRIP, {"inputs": [one]})
    run = desk.pushing.push(plan).run
    assert run.tally() == Tally(done=3, refused=1)
    again = Planning(desk.database).freeze()
    (batch,) = (step.batch for step in again.steps if step.batch is not None)
    assert [change.key for change in batch.changes()] == [pairs[0]]
    assert desk.pushing.push(again).run.tally() == Tally(done=1)
    assert desk.drafted() == []
    assert Planning(desk.database).review().steps == ()


def test_an_edit_stays_while_an_earlier_one_stays_that_it_overrules(desk: LinkDesk) -> None:
    """Without it, what the earlier one says of their pair would be asked for again."""
    theirs, keeps = having("adviser", PRIMARY)[0], having("board_member")[0]
    first = desk.edit(2, adds=["board_member"])
    second = desk.edit(1, removes=["board_member"])
    done = (first, (keeps, theirs), Verb.ADD), (second, (keeps,), Verb.REMOVE)
    with desk.database.writing() as connection:
        for edit, pairs, verb in done:
            deltas = [Delta(pair=pair, key="board_member", verb=verb) for pair in pairs]
            write_links(connection, edit.edit_id, deltas)
    desk.draft(*(Create(address=edit.address, new=edit) for edit in (first, second)))
    plan = Planning(desk.database).freeze()
    spec = {"associationCategory": "USER_DEFINED", "associationTypeId": IDS["adviser"][0]}
    one = {"from": {"id": theirs[0]}, "to": {"id": theirs[1]}, "types": [spec]}
    desk.world.call("POST", STRIP, {"inputs": [one]})
    assert desk.pushing.push(plan).run.tally() == Tally(done=1, refused=1)
    assert desk.drafted() == [str(first.address), str(second.address)]
    again = Planning(desk.database).freeze()
    (batch,) = (step.batch for step in again.steps if step.batch is not None)
    assert [change.key for change in batch.changes()] == [theirs]
    desk.pushing.push(again)
    assert Planning(desk.database).review().steps == ()


def test_an_edit_that_a_later_one_overruled_leaves_with_it(desk: LinkDesk) -> None:
    """It had no call of its own; left behind, it would be asked for after a roll back."""
    (pair,) = having("board_member")[:1]
    first, second = desk.edit(1, adds=["adviser"]), desk.edit(1, removes=["board_member"])
    done = (first, "adviser", Verb.ADD), (second, "board_member", Verb.REMOVE)
    with desk.database.writing() as connection:
        for edit, key, verb in done:
            write_links(connection, edit.edit_id, [Delta(pair=pair, key=key, verb=verb)])
    desk.draft(*(Create(address=edit.address, new=edit) for edit in (first, second)))
    plan = Planning(desk.database).freeze()
    assert {change.address for change in plan.changes} == {second.address}
    desk.pushing.push(plan)
    assert desk.drafted() == []
