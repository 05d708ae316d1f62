"""Rows of edits of associations: written, read, told apart by their digest."""

from sqlalchemy import literal, select, union_all

from crmadmin.core.associations.links import PLAIN, Delta, Verb
from crmadmin.store.database import Database
from crmadmin.store.draft_links import (
    count_pairs,
    digest_of,
    drop_links,
    keys_of,
    read_links,
    rename_keys,
    write_links,
    write_selected_links,
)

DELTAS = (
    Delta(pair=("1", "2"), key=PLAIN, verb=Verb.ADD),
    Delta(pair=("1", "2"), key="client", verb=Verb.ADD),
    Delta(pair=("1", "3"), key="reseller", verb=Verb.REMOVE),
)


def test_rows_come_back_in_order(database: Database) -> None:
    """What was written in any order is read in that of pairs and keys, of one edit alone."""
    with database.writing() as connection:
        write_links(connection, "a", reversed(DELTAS))
        write_links(connection, "b", DELTAS[:1])
        assert tuple(read_links(connection, "a")) == DELTAS
        assert count_pairs(connection, "a") == 2
        assert keys_of(connection, "a", Verb.ADD) == (PLAIN, "client")
        assert keys_of(connection, "a", Verb.REMOVE) == ("reseller",)


def test_a_query_writes_what_its_rows_say(database: Database) -> None:
    """Rows out of a query are those written one by one, and have their digest."""
    rows = (
        select(literal(d.pair[0]), literal(d.pair[1]), literal(d.key), literal(str(d.verb)))
        for d in DELTAS
    )
    together = union_all(*rows).subquery()
    with database.writing() as connection:
        write_links(connection, "a", DELTAS)
        write_selected_links(connection, "b", select(together))
        assert tuple(read_links(connection, "b")) == DELTAS
        assert digest_of(connection, "a") == digest_of(connection, "b")


def test_the_digest_is_of_all_rows(database: Database) -> None:
    """Another key, verb or row gives another digest, and nothing has one of its own."""
    with database.writing() as connection:
        write_links(connection, "a", DELTAS)
        digests = {digest_of(connection, "none"), digest_of(connection, "a")}
        write_links(connection, "b", DELTAS[:2])
        digests.add(digest_of(connection, "b"))
        rename_keys(connection, "a", {"client": "customer"})
        digests.add(digest_of(connection, "a"))
        assert keys_of(connection, "a", Verb.ADD) == (PLAIN, "customer")
        assert len(digests) == 4


def test_rows_go_by_edit(database: Database) -> None:
    """What one edit did is forgotten without touching another."""
    with database.writing() as connection:
        write_links(connection, "a", DELTAS)
        write_links(connection, "b", DELTAS)
        drop_links(connection, ["a"])
        assert not list(read_links(connection, "a"))
        assert tuple(read_links(connection, "b")) == DELTAS
