"""What the draft makes of the associations of one record, on its graph."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from crmadmin.core.associations.graph import Graph, Mark, RecordKey
from crmadmin.core.associations.links import PLAIN, PRIMARY
from crmadmin.core.configuration.association_labels import AssociationLabel
from crmadmin.preview.linking.net import put_net_links
from crmadmin.services.association_graph import read_graph
from crmadmin.services.drafting import Drafting
from crmadmin.store.database import Database
from tests.services.labelled_portal import make_labelled
from tests.services.staged_links import REMOVE, delta, stage

ADA, BO, DI = ("contacts", "1"), ("contacts", "2"), ("contacts", "4")
ACME, GLOBEX = ("companies", "11"), ("companies", "12")
PAIR = ("contacts", "companies")


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    """Open the small portal whose labels are used in known ways."""
    with Database.open(make_labelled(tmp_path / "acme.crmadmin")) as found:
        yield found


def marks(database: Database, record: RecordKey) -> dict[RecordKey, dict[str, Mark]]:
    """Say what becomes of each association of a record, the plain key standing for itself."""
    graph = graph_of(database, record)
    return {
        edge.outer: {PLAIN: edge.mark, **{label.key: label.mark for label in edge.labels}}
        for edge in graph.edges
    }


def graph_of(database: Database, record: RecordKey) -> Graph:
    """Read the graph of a record that is there."""
    found = read_graph(database, record)
    assert found is not None
    return found


def test_labels_and_associations_that_are_drafted_are_marked(database: Database) -> None:
    """What is added, taken and parted is there beside what stays."""
    deltas = [
        delta("1", "11", "décideur", REMOVE),
        delta("1", "12", "salarié"),
        delta("2", "12", PLAIN, REMOVE),
    ]
    stage(database, "e1", PAIR, deltas)
    assert marks(database, ADA) == {
        GLOBEX: {PLAIN: Mark.ADDED, "salarié": Mark.ADDED},
        ACME: {
            PLAIN: Mark.KEPT,
            PRIMARY: Mark.KEPT,
            "décideur": Mark.REMOVED,
            "salarié": Mark.KEPT,
        },
    }
    assert marks(database, GLOBEX)[BO] == {PLAIN: Mark.REMOVED, "salarié": Mark.REMOVED}
    assert graph_of(database, ADA).groups[0].total == 2


def test_another_primary_one_is_seen_from_the_former(database: Database) -> None:
    """A company that loses the mark to another shows that, though no row is about its pair."""
    stage(database, "e1", PAIR, [delta("1", "12", PRIMARY)])
    assert marks(database, ACME)[ADA][PRIMARY] is Mark.REMOVED
    assert marks(database, ADA)[ACME][PRIMARY] is Mark.REMOVED
    assert marks(database, GLOBEX)[ADA][PRIMARY] is Mark.ADDED


def test_a_first_company_becomes_the_primary_one(database: Database) -> None:
    """A record that had none shows what HubSpot itself will do."""
    stage(database, "e1", PAIR, [delta("4", "11", PLAIN)])
    assert marks(database, DI) == {ACME: {PLAIN: Mark.ADDED, PRIMARY: Mark.ADDED}}
    assert marks(database, ACME)[DI] == {PLAIN: Mark.ADDED, PRIMARY: Mark.ADDED}


def test_an_object_that_only_the_draft_joins_is_there(database: Database) -> None:
    """Contacts know each other by the draft alone, each from its own side."""
    stage(database, "e1", ("contacts", "contacts"), [delta("1", "2", "~connaît")])
    (ada,) = (edge for edge in graph_of(database, ADA).edges if edge.outer == BO)
    (bo,) = (edge for edge in graph_of(database, BO).edges if edge.outer == ADA)
    assert (ada.labels[0].there, bo.labels[0].there) == ("Connu de", "Connaît")
    assert (ada.mark, bo.mark) == (Mark.ADDED, Mark.ADDED)


def test_a_label_of_the_draft_has_its_text(database: Database) -> None:
    """A new label is called what it will be called, before the portal knows it."""
    label = AssociationLabel(
        from_object="contacts",
        to_object="companies",
        name="partner",
        label="Partner",
        inverse_label="Network",
    )
    Drafting(database).create_label(label)
    stage(database, "e1", PAIR, [delta("1", "11", "partner")])
    (edge,) = graph_of(database, ACME).edges_of(ADA)
    added = [label for label in edge.labels if label.mark is Mark.ADDED]
    assert [(label.there, label.back) for label in added] == [("Network", "Partner")]


def test_what_is_undone_is_not_shown(database: Database) -> None:
    """Only edits in effect count."""
    stage(database, "e1", PAIR, [delta("1", "12", PRIMARY)])
    Drafting(database).undo()
    assert GLOBEX not in marks(database, ADA)


def test_the_graph_agrees_with_the_plan(database: Database) -> None:
    """Every change that the preview finds for all records, the graph of either end shows."""
    stage(database, "e1", PAIR, [delta("1", "12", PRIMARY), delta("2", "11", PLAIN, REMOVE)])
    stage(database, "e2", PAIR, [delta("2", "11", PRIMARY), delta("3", "12", "décideur")])
    with database.reading() as connection:
        found = list(put_net_links(connection, PAIR, ("e1", "e2")).changes())
    assert len(found) == 4
    for net in found:
        contact, company = ("contacts", net.change.pair[0]), ("companies", net.change.pair[1])
        for inner, outer in ((contact, company), (company, contact)):
            shown = marks(database, inner)[outer]
            was = {key for key, mark in shown.items() if mark is not Mark.ADDED}
            will = {key for key, mark in shown.items() if mark is not Mark.REMOVED}
            assert was - {PLAIN} == (net.change.before or frozenset())
            assert will - {PLAIN} == (net.change.after or frozenset())
