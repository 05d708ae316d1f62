"""Batches of record associations are carried out, and the workspace knows them as they go."""

from sqlalchemy import text

from crmadmin.core.associations.links import PRIMARY
from crmadmin.core.plans.link_batches import LinkCall
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import Event, RunState, StepState
from crmadmin.core.runs.verdicts import Tally
from tests.services.pushes.links.desk import (
    ASSOCIATED,
    NOBODY,
    PART,
    PLAINLY,
    B,
    LinkDesk,
    batch,
    having,
    merge_plan,
    move,
)


def test_the_workspace_begins_as_the_portal(desk: LinkDesk) -> None:
    """What the tests build on."""
    assert desk.links() == desk.links_back() == ASSOCIATED


def test_a_merge_is_pushed(desk: LinkDesk) -> None:
    """A label is made, given to all pairs of two others, these taken away, then deleted."""
    plan, wanted = merge_plan(desk)
    report = desk.pushing.push(plan)
    assert report.problem is None
    assert report.run.state is RunState.FINISHED
    assert set(report.run.states.values()) == {StepState.DONE}
    assert report.run.outcome is not None
    assert report.run.outcome.nothing_left
    assert desk.links() == desk.links_back() == wanted
    assert desk.drafted() == []
    assert desk.theirs() == wanted
    assert desk.links_back() == wanted


def test_each_batch_is_journalled(desk: LinkDesk) -> None:
    """Started before the call, done after it, read back at last; three calls and the guard."""
    pairs = having("board_member")
    edit = desk.edit(len(pairs), adds=["adviser"])
    adds = batch(
        LinkCall.ADD,
        move(frozenset({"board_member"}), frozenset({"adviser", "board_member"}), *pairs),
    )
    before = len(desk.world.server.log.requests())
    run = desk.pushing.push(desk.plan_links(edit, adds)).run
    assert [each.event for each in run.entries] == [Event.STARTED, Event.DONE, Event.READ_BACK]
    assert run.tally(1) == Tally(done=len(pairs))
    paths = [each.path for each in desk.world.server.log.requests()[before:]]
    assert [path.rpartition("/")[2] for path in paths if "/batch/" in path] == [
        "read",
        "create",
        "read",
    ]


def test_pairs_are_parted_and_made(desk: LinkDesk) -> None:
    """A first company becomes the primary one; who is parted from it has none any more."""
    new, gone = (("110", "204"), ("111", "204")), having("adviser", PRIMARY)[:2]
    edit = desk.edit(4)
    plan = desk.plan_links(
        edit,
        batch(LinkCall.ADD, move(NOBODY, frozenset({PRIMARY}), *new)),
        batch(LinkCall.PART, move(frozenset({"adviser", PRIMARY}), NOBODY, *gone)),
    )
    run = desk.pushing.push(plan).run
    wanted = {**ASSOCIATED, **dict.fromkeys(new, frozenset({PRIMARY}))}
    for pair in gone:
        del wanted[pair]
    assert run.state is RunState.FINISHED
    assert desk.links() == desk.links_back() == wanted == desk.theirs()


def test_a_new_primary_takes_the_place_of_the_former(desk: LinkDesk) -> None:
    """HubSpot takes it from the other company itself; that is read back, and known at once."""
    run = desk.pushing.push(new_primaries(desk)).run
    assert (run.state, run.tally(1)) == (RunState.FINISHED, Tally(done=8))
    for contact, company in having("board_member"):
        assert desk.links()[contact, company] == {"board_member", PRIMARY}
        assert desk.links()[contact, "201"] == {"adviser"}
    there = desk.links()
    assert desk.links_back() == there == desk.theirs()


def test_the_former_primary_stays_where_the_new_one_is_refused(desk: LinkDesk) -> None:
    """What was to follow from a pair that was left alone does not follow."""
    plan = new_primaries(desk)
    first = having("board_member")[0]
    body = {"inputs": [{"from": {"id": first[0]}, "to": [{"id": first[1]}]}]}
    desk.world.call("POST", PART, body)
    run = desk.pushing.push(plan).run
    assert run.tally(1) == Tally(done=6, refused=2)
    assert desk.links()[first[0], "201"] == {"adviser", PRIMARY}
    assert desk.links() == desk.theirs()


def new_primaries(desk: LinkDesk) -> Plan:
    """Plan to make the companies primary that have contacts on their board."""
    pairs = having("board_member")
    former = [(contact, "201") for contact, _company in pairs]
    board, primary = frozenset({"board_member"}), frozenset({"board_member", PRIMARY})
    lost = move(frozenset({"adviser", PRIMARY}), frozenset({"adviser"}), *former)
    adds = batch(LinkCall.ADD, move(board, primary, *pairs), implied=[lost])
    return desk.plan_links(desk.edit(len(pairs), adds=[PRIMARY]), adds)


def test_a_label_is_taken_and_the_pair_stays(desk: LinkDesk) -> None:
    """The association is there without it."""
    pairs = having("board_member")
    edit = desk.edit(len(pairs), removes=["board_member"])
    strips = batch(LinkCall.STRIP, move(frozenset({"board_member"}), PLAINLY, *pairs))
    assert desk.pushing.push(desk.plan_links(edit, strips)).run.state is RunState.FINISHED
    assert desk.links() == {**ASSOCIATED, **dict.fromkeys(pairs, PLAINLY)} == desk.theirs()


def test_a_label_that_is_deleted_leaves_its_pairs(desk: LinkDesk) -> None:
    """HubSpot takes it from them itself: the workspace knows that without another pull."""
    plan = desk.plan(without=[B])
    assert desk.pushing.push(plan).run.state is RunState.FINISHED
    wanted = {pair: carried - {"board_member"} for pair, carried in ASSOCIATED.items()}
    assert desk.links() == desk.links_back() == wanted == desk.theirs()


def test_contacts_show_their_primary_company(desk: LinkDesk) -> None:
    """The property that HubSpot computes of it moves with the pairs."""
    assert desk.pushing.push(new_primaries(desk)).run.state is RunState.FINISHED
    shown = shown_companies(desk)
    assert [shown[contact] for contact in ("101", "104", "105", "110")] == [
        ("202", "202"),
        ("202", "202"),
        ("201", "201"),
        (None, None),
    ]
    desk.pull_all()
    assert shown_companies(desk) == shown


def shown_companies(desk: LinkDesk) -> dict[str, tuple[str | None, str | None]]:
    """Give what the workspace knows of each contact's property, and the key it is compared by."""
    with desk.database.reading() as connection:
        rows = connection.execute(
            text(
                'SELECT hs_object_id, associatedcompanyid, "associatedcompanyid#key" '
                "FROM hubspot_contacts"
            )
        )
        return {row[0]: (row[1], row[2]) for row in rows}
