"""Orders on selections of pairs: which pairs, what they carry as drafted, which rows are made."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, insert, select

from crmadmin.core.associations.linking import LinkEdit, Objects
from crmadmin.core.associations.links import PLAIN, PRIMARY, Delta, LinkChange, LinkKey, Verb
from crmadmin.core.associations.selection import (
    Associated,
    Crossed,
    LinkOrder,
    Pointed,
    Records,
    Selection,
)
from crmadmin.core.configuration.association_edits import Doing
from crmadmin.core.definitions import Definition, System
from crmadmin.core.effects.rows import Page
from crmadmin.core.records.query import Filter, Operator, RecordQuery
from crmadmin.models import DraftLinkRow
from crmadmin.preview.linking.net import put_net_links
from crmadmin.preview.linking.selecting import Ordered, put_deltas, put_order
from crmadmin.store.records import define_object, load_tables
from tests.core.effects.kinds import HUBSPOT, tie
from tests.preview.filling import memory_engine
from tests.preview.linking.portals import BINDINGS, Portal, put_edits, stored

COMPANIES, WITHIN = ("contacts", "companies"), ("contacts", "contacts")
TIES = (
    tie("1", "10", 279, category=HUBSPOT),
    tie("1", "10", 21),
    tie("2", "10", 24),
    tie("2", "20", 1, category=HUBSPOT),
    tie("1", "2", 21, ends=WITHIN),
    tie("4", "3", 21, ends=WITHIN),
    tie("5", "3", 31, ends=WITHIN),
)
DRAFTED = LinkEdit(
    edit_id="first",
    deltas=(
        Delta(pair=("1", "10"), key="buyer", verb=Verb.REMOVE),
        Delta(pair=("3", "20"), key="buyer", verb=Verb.ADD),
    ),
)
NAMED = Definition(
    system=System.HUBSPOT, object="contacts", name="city", type="string", field_type="text"
)


@pytest.fixture
def connection() -> Iterator[Connection]:
    """Give contacts, companies, and an edit of some of their associations."""
    engine = memory_engine()
    portal = Portal(objects=COMPANIES, ties=TIES, edits=())
    with stored(engine, portal) as opened:
        table = define_object(opened, System.HUBSPOT, "contacts", [NAMED])
        rows = [
            {"hs_object_id": number, "city": city}
            for number, city in (("1", "Lyon"), ("2", "Nice"), ("3", "Lyon"))
        ]
        opened.execute(insert(table.table), rows)
        yield opened
    engine.dispose()


def _ordered(
    connection: Connection,
    selection: Selection,
    *,
    objects: Objects = COMPANIES,
    doing: Doing = Doing.LABEL,
    adds: tuple[LinkKey, ...] = (),
    removes: tuple[LinkKey, ...] = (),
    drafted: bool = False,
) -> Ordered:
    if drafted:
        put_edits(connection, [DRAFTED])
    edits = [DRAFTED.edit_id] if drafted else []
    order = LinkOrder(
        from_object=objects[0],
        to_object=objects[1],
        doing=doing,
        selection=selection,
        adds=adds,
        removes=removes,
    )
    net = put_net_links(connection, objects, edits, BINDINGS)
    return put_order(net, load_tables(connection), order, singles={"peer"})


def _changes(ordered: Ordered, *, changed: bool = True) -> dict[tuple[str, str], object]:
    assert all(isinstance(each, LinkChange) for each in ordered.sample(Page(), changed=changed))
    return {
        each.pair: (each.before, each.after) for each in ordered.sample(Page(), changed=changed)
    }


def test_labelled_pairs_are_chosen_as_drafted(connection: Connection) -> None:
    """A label that an edit took is not carried any more, one that it gave is."""
    found = _ordered(connection, Associated(carrying=("buyer",)), adds=("payer",), drafted=True)
    assert _changes(found) == {("3", "20"): ({"buyer", PRIMARY}, {"buyer", PRIMARY, "payer"})}


def test_without_keys_every_associated_pair_is_chosen(connection: Connection) -> None:
    """Of those that have the label already nothing is asked."""
    found = _ordered(connection, Associated(), adds=("payer",))
    assert (found.pairs, found.changed) == (3, 2)
    assert set(_changes(found)) == {("1", "10"), ("2", "20")}
    assert set(_changes(found, changed=False)) == {("1", "10"), ("2", "10"), ("2", "20")}


def test_records_narrow_pairs_by_a_query_or_by_ids(connection: Connection) -> None:
    """At either end, whichever object is named first."""
    of_lyon = RecordQuery(
        system=System.HUBSPOT,
        object="contacts",
        columns=(),
        filters=(Filter(property="city", operator=Operator.EQUALS, values=("lyon",)),),
    )
    lyon = Records(object="contacts", query=of_lyon)
    twenty = Records(object="companies", ids=("20",))
    assert set(_changes(_ordered(connection, Associated(one=lyon), adds=("payer",)))) == {
        ("1", "10")
    }
    for chosen in (Associated(other=twenty), Associated(one=twenty)):
        assert set(_changes(_ordered(connection, chosen, adds=("payer",)))) == {("2", "20")}
    crossed = _ordered(connection, Crossed(one=twenty, other=lyon), adds=(PLAIN,))
    assert _changes(crossed) == {("1", "20"): (None, set()), ("3", "20"): (None, set())}


def test_pairs_of_one_object_are_put_in_order(connection: Connection) -> None:
    """A record is not paired with itself."""
    pointed = Pointed(pairs=(("2", "1"), ("1", "2"), ("3", "3")))
    found = _ordered(connection, pointed, objects=WITHIN, adds=("peer",))
    assert _changes(found) == {("1", "2"): ({"boss"}, {"boss", "peer"})}


def test_a_label_carried_the_other_way_round_is_moved_so(connection: Connection) -> None:
    """To one that has two texts; a single label reads the same from both."""
    chosen = Associated(carrying=("boss", "~boss"))

    def moved(into: str) -> Ordered:
        doing, removes = Doing.MOVE, ("boss",)
        return _ordered(
            connection, chosen, objects=WITHIN, doing=doing, adds=(into,), removes=removes
        )

    paired = moved("chief")
    assert _changes(paired) == {
        ("1", "2"): ({"boss"}, {"chief"}),
        ("3", "4"): ({"~boss"}, {"~chief"}),
    }
    single = moved("peer")
    assert [each.after for each in single.sample(Page())] == [frozenset({"peer"})] * 2


def test_parted_pairs_lose_all_and_get_only_what_is_added(connection: Connection) -> None:
    """Pairs that are not associated have nothing to part."""
    pointed = Pointed(pairs=(("1", "10"), ("9", "10")))
    parted = _ordered(connection, pointed, doing=Doing.PART, removes=(PLAIN,))
    assert _changes(parted) == {("1", "10"): ({"buyer"}, None)}
    again = _ordered(connection, pointed, removes=(PLAIN,), adds=("buyer",))
    assert _changes(again) == {
        ("1", "10"): ({"buyer"}, {"buyer"}),
        ("9", "10"): (None, {"buyer"}),
    }


def test_staging_makes_the_rows_of_the_draft(connection: Connection) -> None:
    """One row for each key of each pair that changes."""
    ordered = _ordered(
        connection,
        Associated(carrying=("buyer", "payer")),
        doing=Doing.MERGE,
        adds=("client",),
        removes=("buyer", "payer"),
    )
    assert ordered.stage("e") == 4
    assert (ordered.keys(Verb.ADD), ordered.keys(Verb.REMOVE)) == (("client",), ("buyer", "payer"))
    rows = connection.execute(select(DraftLinkRow.__table__)).all()
    assert [tuple(row) for row in rows] == [
        ("e", "1", "10", "buyer", "remove"),
        ("e", "1", "10", "client", "add"),
        ("e", "2", "10", "client", "add"),
        ("e", "2", "10", "payer", "remove"),
    ]


def test_pairs_that_do_not_carry_what_is_split_are_left_alone(connection: Connection) -> None:
    """A split of pairs that were pointed at gives the new label to those of the old one only."""
    pointed = Pointed(pairs=(("1", "10"), ("2", "10"), ("9", "10")))
    split = _ordered(connection, pointed, doing=Doing.SPLIT, adds=("client",), removes=("buyer",))
    assert (split.pairs, split.changed) == (3, 1)
    assert _changes(split) == {("1", "10"): ({"buyer"}, {"client"})}


def test_deltas_that_change_nothing_make_no_rows(connection: Connection) -> None:
    """What a pair carries is not added to it, what it does not carry is not taken."""
    net = put_net_links(connection, COMPANIES, [], BINDINGS)
    found = put_deltas(
        net,
        [
            Delta(pair=("1", "10"), key="buyer", verb=Verb.ADD),
            Delta(pair=("1", "10"), key="payer", verb=Verb.REMOVE),
            Delta(pair=("2", "20"), key=PLAIN, verb=Verb.ADD),
            Delta(pair=("2", "20"), key="buyer", verb=Verb.ADD),
            Delta(pair=("2", "10"), key=PLAIN, verb=Verb.REMOVE),
            Delta(pair=("9", "10"), key=PLAIN, verb=Verb.REMOVE),
        ],
    )
    assert (found.pairs, found.changed) == (4, 2)
    assert _changes(found) == {
        ("2", "20"): ({PRIMARY}, {PRIMARY, "buyer"}),
        ("2", "10"): ({"payer"}, None),
    }
