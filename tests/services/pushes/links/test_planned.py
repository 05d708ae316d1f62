"""From the draft to the portal and back: what failed is planned again, alone."""

from crmadmin.core.associations.links import Delta, Verb
from crmadmin.core.changes.changes import Create
from crmadmin.core.runs.links import LinkTally
from crmadmin.services.planning import Planning
from crmadmin.store.draft_links import write_links
from tests.services.pushes.links.desk import STRIP, LinkDesk, having


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
    assert run.links() == LinkTally(done=3, refused=1)
    again = Planning(desk.database).freeze()
    (batch,) = (step.batch for step in again.steps if step.batch is not None)
    assert [change.pair for change in batch.changes()] == [pairs[0]]
    assert desk.pushing.push(again).run.links() == LinkTally(done=1)
    assert desk.drafted() == []
    assert Planning(desk.database).review().steps == ()
