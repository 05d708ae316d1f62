"""What a push left of pairs, read back by HubSpot's own client from both sides."""

from collections.abc import Callable, Iterable

import pytest
from hubspot import HubSpot
from hubspot.crm.associations.v4 import (
    BatchInputPublicFetchAssociationsBatchRequest,
    PublicFetchAssociationsBatchRequest,
)

from crmadmin.core.associations.links import PLAIN, PRIMARY, Carried, LinkKey, RecordPair
from crmadmin.core.changes.changes import Create
from crmadmin.core.plans.link_batches import LinkCall
from crmadmin.core.plans.plan import Plan
from crmadmin.core.runs.journal import RunState
from crmadmin.core.runs.verdicts import Tally
from crmadmin.store.configurations import read_bindings
from tests.official import official
from tests.services.pushes.links.desk import (
    ASSOCIATED,
    COMPANIES,
    CONTACTS,
    NOBODY,
    C,
    LinkDesk,
    batch,
    having,
    merge_plan,
    move,
)
from tests.services.pushes.links.test_batches import new_primaries

Wanted = dict[RecordPair, Carried]


def merged(desk: LinkDesk) -> tuple[Plan, Wanted]:
    """Make one label of two."""
    return merge_plan(desk)


def split(desk: LinkDesk) -> tuple[Plan, Wanted]:
    """Give a part of a label's pairs another one instead."""
    pairs = having("board_member")[:2]
    board, both, counsel = (
        frozenset(keys) for keys in (["board_member"], ["board_member", "counsel"], ["counsel"])
    )
    edit = desk.edit(len(pairs), adds=["counsel"], removes=["board_member"])
    add = batch(LinkCall.ADD, move(board, both, *pairs))
    strip = batch(LinkCall.STRIP, move(both, counsel, *pairs))
    plan = desk.plan_links(edit, add, strip, before=[Create(address=C.address, new=C)])
    return plan, {**ASSOCIATED, **dict.fromkeys(pairs, counsel)}


def primary(desk: LinkDesk) -> tuple[Plan, Wanted]:
    """Choose other primary companies."""
    wanted = dict(ASSOCIATED)
    for contact, company in having("board_member"):
        wanted[contact, company] = frozenset({"board_member", PRIMARY})
        wanted[contact, "201"] = frozenset({"adviser"})
    return new_primaries(desk), wanted


def associated(desk: LinkDesk) -> tuple[Plan, Wanted]:
    """Associate records that were not, with a label."""
    pairs = [("110", "204"), ("111", "204")]
    carried = frozenset({"adviser", PRIMARY})
    add = batch(LinkCall.ADD, move(NOBODY, carried, *pairs))
    plan = desk.plan_links(desk.edit(2, adds=[PLAIN, "adviser"]), add)
    return plan, {**ASSOCIATED, **dict.fromkeys(pairs, carried)}


def parted(desk: LinkDesk) -> tuple[Plan, Wanted]:
    """End associations."""
    pairs = having("board_member")
    part = batch(LinkCall.PART, move(frozenset({"board_member"}), NOBODY, *pairs))
    wanted = {pair: keys for pair, keys in ASSOCIATED.items() if pair not in pairs}
    return desk.plan_links(desk.edit(4, removes=[PLAIN]), part), wanted


@pytest.mark.parametrize("planned", [merged, split, primary, associated, parted])
def test_the_official_client_reads_what_the_plan_said(
    desk: LinkDesk, planned: Callable[[LinkDesk], tuple[Plan, Wanted]]
) -> None:
    """From the contacts and from the companies alike."""
    plan, wanted = planned(desk)
    assert desk.pushing.push(plan).run.state is RunState.FINISHED
    assert_read(desk, wanted)


def test_exactly_the_pair_that_somebody_changed_is_refused(desk: LinkDesk) -> None:
    """Between plan and push, with the client of somebody else."""
    plan, wanted = split(desk)
    contact, company = having("board_member")[0]
    with official(desk.world.server) as client:
        client.crm.associations.v4.basic_api.archive("contacts", contact, "companies", company)
    run = desk.pushing.push(plan).run
    assert run.tally(2) == Tally(done=1, refused=1)
    del wanted[contact, company]
    wanted[having("board_member")[1]] |= {"board_member"}  # its strip depends on the whole batch
    assert_read(desk, wanted)


def assert_read(desk: LinkDesk, wanted: Wanted) -> None:
    """Make sure that the client reads exactly these pairs, from either side."""
    with desk.database.reading() as connection:
        known = read_bindings(connection).ids
    names = {
        end: {ids[end]: address.path[-1] for address, ids in known.items()}
        for end in ("forward", "inverse")
    }
    with official(desk.world.server) as client:
        there = read(client, ("contacts", "companies"), CONTACTS)
        back = read(client, ("companies", "contacts"), COMPANIES)
    found = {pair: keys_of(types, names["forward"], 279, 1) for pair, types in there.items()}
    other = {
        (contact, company): keys_of(types, names["inverse"], 280, 2)
        for (company, contact), types in back.items()
    }
    assert found == other == wanted


def read(
    client: HubSpot, objects: tuple[str, str], ids: Iterable[str]
) -> dict[RecordPair, set[tuple[str, int]]]:
    """Read the types of every pair of some records."""
    asked = BatchInputPublicFetchAssociationsBatchRequest(
        inputs=[PublicFetchAssociationsBatchRequest(id=each) for each in ids]
    )
    answer = client.crm.associations.v4.batch_api.get_page(*objects, asked)
    found: dict[RecordPair, set[tuple[str, int]]] = {}
    for result in answer.results:
        for to in result.to:
            types = found.setdefault((str(result._from.id), str(to.to_object_id)), set())
            types |= {(each.category, each.type_id) for each in to.association_types}
    return found


def keys_of(
    types: set[tuple[str, int]], names: dict[int, LinkKey], plain: int, first: int
) -> Carried:
    """Give the keys of types; each pair has the one without a label."""
    own = {"HUBSPOT_DEFINED": {plain: PLAIN, first: PRIMARY}, "USER_DEFINED": names}
    keys = frozenset(own[category][type_id] for category, type_id in types)
    assert PLAIN in keys
    return keys - {PLAIN}
